//! Builds, serves, tests and measures the simulator: `cargo xtask start | test | journeys | soak | dist | bench | revised | shots`.
//! Each command does its own set-up and says what it does; nothing here is part of the page.

mod bench;
mod browsers;
mod check_docs;
mod first_picture;
mod lighten;
mod page;
mod release;
mod revised;
mod revisions;
mod serve;
mod setup;
mod shorten;
mod single;
mod stamp;
mod suite;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "usage: cargo xtask COMMAND

  start [--port N]   build the simulator and serve it; prints the address
  test [--no-browser] run every check and test; --browsers all runs all journeys in three browsers
  journeys [NAME …]  run the named journeys, or all of them [--browsers chromium,firefox,webkit]
  soak [N]           let a visitor do N acts by chance [--seed S] [--browser B]
  dist [--release]   build dist/ and dist-single/; --release makes them small
  bench [--no-browser] [--no-engine] measure what the simulator costs
  check-docs WHERE   check every example of a built documentation, a folder or an address [--below /docs/]
  revised [TAG [KEY …]] list texts older than their English, or mark a language's as revised
  release            everything that is published, from a clean tree, into release/
  shots              retake the pictures of the README and of docs/
  shot PATH FILE     a picture of the page [--width 1440] [--height 900] [--dark]";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let here = std::env::current_dir()?;
    std::env::set_current_dir(root())?;
    let Some((command, rest)) = arguments.split_first() else { bail!("{USAGE}") };
    let known: &[&str] = match command.as_str() {
        "start" => &["--port"],
        "test" => &["--no-browser", "--browsers"],
        "journeys" => &["--browsers"],
        "soak" => &["--seed", "--browser"],
        "bench" => &["--no-browser", "--no-engine"],
        "dist" => &["--release"],
        "release" => &["--anyway"],
        "check-docs" => &["--below"],
        "shot" => &["--width", "--height", "--dark"],
        _ => &[],
    };
    if let Some(unknown) = rest.iter().find(|argument| argument.starts_with("--") && !known.contains(&argument.as_str())) {
        bail!("'{command}' has no option '{unknown}'\n{USAGE}");
    }
    match command.as_str() {
        "start" => serve::start(rest),
        "test" => suite::run(rest),
        "journeys" => suite::journeys(rest),
        "soak" => suite::soak(rest),
        "dist" => page::dist(rest),
        "bench" => bench::run(rest),
        "check-docs" => check_docs::run(rest, &here),
        "revised" => revised::run(rest),
        "release" => release::run(rest),
        "shots" => suite::shots(),
        "shot" => serve::shot(rest),
        _ => bail!("there is no command '{command}'\n{USAGE}"),
    }
}

/// The project's folder, wherever the command was called.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The value after `--name`, where it is given.
fn option<'a>(arguments: &'a [String], name: &str) -> Option<&'a str> {
    let place = arguments.iter().position(|argument| argument == name)?;
    arguments.get(place + 1).map(String::as_str)
}

/// Whether `--name` is given.
fn flag(arguments: &[String], name: &str) -> bool {
    arguments.iter().any(|argument| argument == name)
}
