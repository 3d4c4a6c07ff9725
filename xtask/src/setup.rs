//! What a fresh machine lacks: the wasm target, a browser and its driver. Each is fetched through the tool that the system has for
//! it; where that is impossible the error says what to install.

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

/// The browser and its driver.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium and its driver, and installs them through the system's package manager when they are missing.
///
/// # Errors
/// They are not there and no package manager that we know can bring them.
pub fn browser() -> Result<Browser> {
    if let Some(found) = find_browser() {
        fonts()?;
        return Ok(found);
    }
    say("installing Chromium and its driver for the browser tests");
    let (tool, calls): (&str, &[&[&str]]) = if on_path("apt-get").is_some() {
        (
            "apt-get",
            &[&["update", "-q"], &["install", "-y", "-q", "--no-install-recommends", "chromium", "chromium-driver", FONTS[0], FONTS[1]]],
        )
    } else if on_path("dnf").is_some() {
        ("dnf", &[&["install", "-y", "chromium", "chromedriver"]])
    } else if on_path("apk").is_some() {
        ("apk", &[&["add", "chromium", "chromium-chromedriver"]])
    } else if on_path("pacman").is_some() {
        ("pacman", &[&["-S", "--noconfirm", "chromium"]])
    } else if on_path("brew").is_some() {
        ("brew", &[&["install", "--cask", "chromium", "chromedriver"]])
    } else {
        bail!("{MISSING_BROWSER}");
    };
    for call in calls {
        run(&mut as_administrator(tool, call)).context(MISSING_BROWSER)?;
    }
    find_browser().context(MISSING_BROWSER)
}

/// Debian's packages of the fonts that the picture tests were taken with: Latin, and Chinese and Japanese.
const FONTS: [&str; 2] = ["fonts-dejavu-core", "fonts-noto-cjk"];

/// Installs the fonts where a browser was installed without them: it would draw boxes for Japanese.
/// Does nothing on a system without fontconfig or apt-get; there, only the picture tests may fail.
fn fonts() -> Result<()> {
    let japanese = Command::new("fc-list").arg(":lang=ja").output();
    let is_missing = japanese.is_ok_and(|output| output.status.success() && output.stdout.is_empty());
    if !is_missing || on_path("apt-get").is_none() {
        return Ok(());
    }
    say("installing fonts for the browser tests");
    run(&mut as_administrator("apt-get", &["update", "-q"]))?;
    run(&mut as_administrator("apt-get", &["install", "-y", "-q", "--no-install-recommends", FONTS[0], FONTS[1]]))
}

const MISSING_BROWSER: &str = "the browser tests need Chromium and chromedriver of the same version on the PATH; \
    install them (Debian: chromium chromium-driver), or set CHROMIUM and CHROMEDRIVER to where they are";

fn find_browser() -> Option<Browser> {
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
    let chromium = named("CHROMIUM").or_else(|| ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| on_path(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| ["chromedriver", "chromium.chromedriver"].iter().find_map(|name| on_path(name)))?;
    Some(Browser { chromium, driver })
}

fn as_administrator(tool: &str, arguments: &[&str]) -> Command {
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
