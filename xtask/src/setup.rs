//! What a fresh machine lacks: the wasm target and the tools that format and lint. Each is fetched through the tool that the system has for
//! it; where that is impossible the error says what to install. Browsers are in `browsers.rs`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

pub const WASM: &str = "wasm32-unknown-unknown";

/// Says what is being done, on a line of its own.
pub fn say(what: &str) {
    println!("\x1b[1m» {what}\x1b[0m");
}

/// Runs a command to its end.
///
/// # Errors
/// It could not be started, or it failed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed: {status}");
    }
    Ok(())
}

/// Adds the wasm target to the toolchain when it is missing.
///
/// # Errors
/// No rustup and no target, or rustup failed.
pub fn wasm_target() -> Result<()> {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let folder = Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]).output().context("rustc does not answer")?;
    if Path::new(String::from_utf8_lossy(&folder.stdout).trim()).is_dir() {
        return Ok(());
    }
    say(&format!("adding the Rust target {WASM}"));
    run(Command::new("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("the Rust target {WASM} is missing; install it with your toolchain's package manager, or install rustup"))
}

/// Adds what formats and lints to the toolchain when it is missing: a minimal one lacks both.
///
/// # Errors
/// No rustup, or it failed.
pub fn lint_tools() -> Result<()> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if cargo(&[tool, "--version"]).output().is_ok_and(|output| output.status.success()) {
            continue;
        }
        say(&format!("adding {component} to the Rust toolchain"));
        run(Command::new("rustup").args(["component", "add", component]))
            .with_context(|| format!("{component} is missing; install it with your toolchain's package manager, or install rustup"))?;
    }
    Ok(())
}

/// A call of the cargo that called this.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(arguments);
    command
}

/// A call of a system's tool, by whoever may install something.
pub fn as_administrator(tool: &str, arguments: &[&str]) -> Command {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    let mut command = if is_root || tool == "brew" || on_path("sudo").is_none() {
        Command::new(tool)
    } else {
        let mut command = Command::new("sudo");
        command.arg(tool);
        command
    };
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Where a program is, if it is on the path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}
