//! Every check and test, one after the other, with the runners' own words and a summary.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::browsers::{self, Engine};
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
    let chosen = Browsers::read(arguments)?;
    // What is missing is asked for now, and not after minutes of tests.
    if chosen != Browsers::None {
        browsers::browser()?;
    }
    let mut failed = Vec::new();
    step("formatting of what macros declare", &mut formatting("src/cmdlets")?, &mut failed);
    for (name, call) in CHECKS {
        step(name, &mut setup::cargo(call), &mut failed);
    }
    licences(&mut failed);
    in_browsers(&chosen, &mut failed)?;
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    say("all checks and tests passed");
    Ok(())
}

/// The journeys that run in the other engines too, where nobody asks for all of them: what most visitors do, and what engines differ in.
const MAIN: [&str; 2] = ["journeys", "visitor"];
/// The one of real presses beside them: Firefox alone does all of it so far.
const PRESSES: &str = "hands";
/// The journeys that tell the browser what only Chromium's driver has a word for, or measure pictures that were taken with it.
const CHROMIUM_ONLY: [&str; 18] = [
    "access",
    "axe",
    "chart",
    "check_docs",
    "finger",
    "first_picture",
    "forced",
    "generators",
    "light",
    "languages",
    "overflow",
    "pseudo",
    "renders",
    "room",
    "setups",
    "stage",
    "sweep",
    "visual",
];
/// How far the visitor walks in an engine that runs the main journeys only.
const SHORT_WALK: &str = "100";
/// The one journey of [`MAIN`] that is left out in `WebKit`: a page that breaks down there has kept the act at which it broke.
const BREAKDOWN: &str = "a_breakdown_shows_the_script_and_a_way_back";

/// Which browsers `test` goes through.
#[derive(Debug, PartialEq, Eq)]
enum Browsers {
    None,
    /// All journeys in Chromium, the main ones in the others, where these can be had.
    Usual,
    /// All that an engine can do, in these.
    Named(Vec<Engine>),
}

impl Browsers {
    fn read(arguments: &[String]) -> Result<Self> {
        match crate::option(arguments, "--browsers") {
            Some(list) => Engine::read(list).map(Self::Named),
            None if crate::flag(arguments, "--no-browser") => Ok(Self::None),
            None => Ok(Self::Usual),
        }
    }
}

/// Runs the journeys in each browser. One that cannot be had is left out, and that is said at the end.
fn in_browsers(chosen: &Browsers, failed: &mut Vec<&'static str>) -> Result<()> {
    let engines: &[Engine] = match chosen {
        Browsers::None => return Ok(()),
        Browsers::Usual => &Engine::ALL,
        Browsers::Named(engines) => engines,
    };
    let page = Served::page()?;
    let mut missing = Vec::new();
    for engine in engines {
        let names = match (engine, chosen) {
            (Engine::Chromium, _) => Vec::new(),
            (Engine::Firefox | Engine::WebKit, Browsers::Named(_)) => for_any_engine()?,
            (Engine::Firefox, _) => MAIN.into_iter().chain([PRESSES]).map(str::to_owned).collect(),
            (Engine::WebKit, _) => MAIN.map(str::to_owned).to_vec(),
        };
        match page.journeys(*engine, &names) {
            Ok(mut journeys) => {
                if *engine != Engine::Chromium && *chosen == Browsers::Usual {
                    journeys.env("ACTS", SHORT_WALK);
                }
                if *engine == Engine::WebKit && *chosen == Browsers::Usual {
                    journeys.args(["--", "--skip", BREAKDOWN]);
                }
                step(journeys_in(*engine), &mut journeys, failed);
            }
            Err(error) if *engine == Engine::Chromium => return Err(error),
            Err(error) => missing.push(format!("NOT TESTED in {}, which cannot be had here: {error:#}", engine.name())),
        }
    }
    for word in &missing {
        say(word);
    }
    Ok(())
}

const fn journeys_in(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "journeys in Chromium",
        Engine::Firefox => "journeys in Firefox",
        Engine::WebKit => "journeys in WebKit",
    }
}

/// The journeys that every engine can do.
fn for_any_engine() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir("tests/browser/tests")? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).filter(|_| path.extension().is_some_and(|ending| ending == "rs"));
        names.extend(name.filter(|name| !CHROMIUM_ONLY.contains(name)).map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// `journeys`: builds and serves the page and runs the named journeys, or all, in Chromium or the browsers that are asked for.
///
/// # Errors
/// The build failed, no browser, or a journey failed.
pub fn journeys(arguments: &[String]) -> Result<()> {
    let list = crate::option(arguments, "--browsers");
    let engines = list.map_or(Ok(vec![Engine::Chromium]), Engine::read)?;
    let wanted: Vec<String> = arguments.iter().filter(|name| !name.starts_with("--") && Some(name.as_str()) != list).cloned().collect();
    let page = Served::page()?;
    for engine in engines {
        let names = if wanted.is_empty() && engine != Engine::Chromium { for_any_engine()? } else { wanted.clone() };
        say(journeys_in(engine));
        let mut journeys = page.journeys(engine, &names)?;
        if wanted.iter().any(|name| name == GENERATORS) {
            journeys.env("WYWO_GENERATORS", "yes");
        }
        setup::run(&mut journeys)?;
    }
    Ok(())
}

/// `soak`: lets the tireless visitor do any number of acts.
///
/// # Errors
/// The build failed, no browser, or the visitor found something wrong.
pub fn soak(arguments: &[String]) -> Result<()> {
    let acts = arguments.first().filter(|word| !word.starts_with("--")).map_or("20000", String::as_str);
    let engine = match Engine::read(crate::option(arguments, "--browser").unwrap_or("chromium"))?.as_slice() {
        [engine] => *engine,
        _ => bail!("--browser takes one browser"),
    };
    let mut walk = Served::page()?.journeys(engine, &["visitor".to_owned()])?;
    walk.env("ACTS", acts);
    if let Some(seed) = crate::option(arguments, "--seed") {
        walk.env("SEED", seed);
    }
    setup::run(&mut walk)
}

/// The page, its single file, and its release, as the journeys need them.
struct Served {
    address: SocketAddr,
    single: PathBuf,
    folder: PathBuf,
    released: PathBuf,
    package: PathBuf,
}

impl Served {
    /// Builds and serves the page.
    fn page() -> Result<Self> {
        let address = crate::serve::in_background(crate::page::Build::Quick)?;
        let single = crate::serve::single_file()?;
        let (folder, released) = crate::serve::released()?;
        let package = crate::serve::package(&single)?;
        Ok(Self { address, single, folder, released, package })
    }

    /// The call that runs the named journeys, or all, in a browser.
    fn journeys(&self, engine: Engine, names: &[String]) -> Result<Command> {
        let picked: Vec<&str> = names.iter().flat_map(|name| ["--test", name.as_str()]).collect();
        let mut journeys = engine.call(&[&["test", "--package", "browser-tests", "--no-fail-fast"], &picked[..]].concat())?;
        journeys.env("WYWO_SINGLE", &self.single).env("WYWO_SERVED", &self.folder).env("WYWO_RELEASED", &self.released);
        journeys.env("WYWO_PACKAGE", &self.package);
        journeys.env("WYWO_PAGE", format!("http://{}", self.address));
        Ok(journeys)
    }
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
    let browser = browsers::browser()?;
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
