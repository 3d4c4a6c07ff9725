//! Every check and test, one after the other, with the runners' own words and a summary.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::setup::{self, say};

/// One call of cargo: what it shows, and its arguments.
const CHECKS: [(&str, &[&str]); 6] = [
    ("formatting", &["fmt", "--all", "--check"]),
    ("the simulator without a browser", &["check", "--no-default-features", "--examples"]),
    ("lints below the page", &["clippy", "--no-default-features", "--all-targets", "--", "-D", "warnings"]),
    ("lints of the page and the tools", &["clippy", "--workspace", "--features", "view-tests", "--all-targets", "--", "-D", "warnings"]),
    ("rules, language, stories, style", &["test", "--no-default-features"]),
    ("views", &["test", "--features", "view-tests", "--lib", "--test", "views"]),
];

/// The journeys that install what they try, and only on wish.
const GENERATORS: &str = "generators";

/// `test`: runs all, says at the end what failed.
///
/// # Errors
/// Something failed.
pub fn run(arguments: &[String]) -> Result<()> {
    setup::lint_tools()?;
    // What is missing is asked for now, and not after minutes of tests.
    let browser = if crate::flag(arguments, "--no-browser") { None } else { Some(setup::browser()?) };
    let mut failed = Vec::new();
    step("formatting of what macros declare", &mut formatting("src/cmdlets")?, &mut failed);
    for (name, call) in CHECKS {
        step(name, &mut setup::cargo(call), &mut failed);
    }
    licences(&mut failed);
    if let Some(browser) = browser {
        step("journeys in a browser", &mut in_browser(browser)?, &mut failed);
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    say("all checks and tests passed");
    Ok(())
}

/// `journeys`: builds and serves the page and runs the named journeys, or all.
///
/// # Errors
/// The build failed, no browser, or a journey failed.
pub fn journeys(names: &[String]) -> Result<()> {
    let mut journeys = in_browser(setup::browser()?)?;
    for name in names {
        journeys.args(["--test", name]);
    }
    if names.iter().any(|name| name == GENERATORS) {
        journeys.env("WYWO_GENERATORS", "yes");
    }
    setup::run(&mut journeys)
}

/// Builds and serves the page, its single file, and its release, and gives the call that runs the journeys on them.
fn in_browser(browser: setup::Browser) -> Result<Command> {
    let address = crate::serve::in_background(crate::page::Build::Quick)?;
    let mut journeys = setup::cargo(&["test", "--package", "browser-tests", "--no-fail-fast"]);
    let single = crate::serve::single_file()?;
    let (served, released) = crate::serve::released()?;
    journeys.env("WYWO_PACKAGE", crate::serve::package(&single)?);
    journeys.env("WYWO_SINGLE", single).env("WYWO_SERVED", served).env("WYWO_RELEASED", released);
    journeys.env("WYWO_PAGE", format!("http://{address}")).env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.driver);
    Ok(journeys)
}

/// Checks licences, sources, and doubles of all crates with `cargo deny`, where that is installed; advisories need a database that is fetched from
/// elsewhere, and are left to those who can.
fn licences(failed: &mut Vec<&'static str>) {
    if setup::on_path("cargo-deny").is_none() {
        println!("skipped: cargo deny is not installed (cargo install cargo-deny); deny.toml says what it would check");
        return;
    }
    step("licences and sources", &mut setup::cargo(&["deny", "--offline", "check", "licenses", "bans", "sources"]), failed);
}

/// Checks the formatting of every file in a folder, one by one: `cargo fmt` does not find modules that a macro declares.
fn formatting(folder: &str) -> Result<Command> {
    let (mut files, mut folders) = (Vec::new(), vec![PathBuf::from(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut command = Command::new("rustfmt");
    command.args(["--check", "--edition", "2024"]).args(files);
    Ok(command)
}

/// `shots`: takes the pictures that the documents show, of the page as it is.
///
/// # Errors
/// The build failed, no browser, or the browser failed.
pub fn shots() -> Result<()> {
    let browser = setup::browser()?;
    let address = crate::serve::in_background(crate::page::Build::Quick)?;
    let mut pictures = setup::cargo(&["run", "--quiet", "--package", "browser-tests", "--bin", "shots"]);
    pictures.env("WYWO_PAGE", format!("http://{address}")).env("CHROMIUM", browser.chromium).env("CHROMEDRIVER", browser.driver);
    setup::run(&mut pictures)
}

fn step(name: &'static str, command: &mut Command, failed: &mut Vec<&'static str>) {
    say(name);
    let began = Instant::now();
    if let Err(error) = setup::run(command) {
        eprintln!("{error:#}");
        failed.push(name);
    }
    println!("  {} s", began.elapsed().as_secs());
}
