//! The browsers that the journeys run in, with their drivers. Chromium must be there; the other two are asked for, and where one cannot be had the
//! journeys go on without it.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::page;
use crate::setup::{as_administrator, cargo, on_path, run, say};

/// An engine, as `--browsers` and `BROWSER` name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The engines of a list, such as `firefox,webkit` or `all`.
    ///
    /// # Errors
    /// One is not known.
    pub fn read(list: &str) -> Result<Vec<Self>> {
        if list == "all" {
            return Ok(Self::ALL.to_vec());
        }
        let known = |name: &str| Self::ALL.into_iter().find(|engine| engine.name() == name);
        list.split(',')
            .map(|name| known(name).with_context(|| format!("there is no browser {name:?}: chromium, firefox, webkit, or all")))
            .collect()
    }

    /// A call that runs cargo with journeys in this engine.
    ///
    /// # Errors
    /// The engine is not there and cannot be had here.
    pub fn call(self, arguments: &[&str]) -> Result<Command> {
        let mut command = match self {
            Self::Chromium => {
                let found = browser()?;
                let mut command = cargo(arguments);
                command.env("CHROMIUM", found.chromium).env("CHROMEDRIVER", found.driver);
                command
            }
            Self::Firefox => {
                let (firefox, driver) = firefox()?;
                let mut command = cargo(arguments);
                command.env("FIREFOX", firefox).env("GECKODRIVER", driver);
                command
            }
            Self::WebKit => {
                let driver = webkit()?;
                // It has no mode without a display.
                let mut command = Command::new("xvfb-run");
                command.args(["--auto-servernum", "--server-args=-screen 0 1920x1400x24"]).arg(cargo(&[]).get_program()).args(arguments);
                command.env("WEBKITDRIVER", driver);
                command
            }
        };
        command.env("BROWSER", self.name());
        Ok(command)
    }
}

/// Where a program is: where a variable says, on the path, or in a folder of our own.
fn found(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let own = |name: &&str| Some(tools().join("bin").join(name)).filter(|path| path.is_file());
    std::env::var_os(variable)
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| on_path(name)))
        .or_else(|| names.iter().find_map(own))
}

/// The folder of the tools that are built here, as a whole path: tests run in folders of their own.
fn tools() -> PathBuf {
    let folder = page::target_folder().join("tools");
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Installs packages where there is `apt-get`; elsewhere, whoever wants them installs them.
fn debian(packages: &[&str]) -> Result<()> {
    if on_path("apt-get").is_none() {
        bail!("install it with your package manager (Debian: {})", packages.join(" "));
    }
    say(&format!("installing {} for the browser tests", packages.join(" ")));
    run(&mut as_administrator("apt-get", &["update", "-q"]))?;
    run(as_administrator("apt-get", &["install", "-y", "-q", "--no-install-recommends"]).args(packages))
}

/// Firefox and its driver, which Debian does not have: it comes from crates.io.
fn firefox() -> Result<(PathBuf, PathBuf)> {
    const NAMES: [&str; 2] = ["firefox-esr", "firefox"];
    if found("FIREFOX", &NAMES).is_none() {
        debian(&["firefox-esr"])?;
    }
    let firefox = found("FIREFOX", &NAMES).context("there is no Firefox")?;
    if found("GECKODRIVER", &["geckodriver"]).is_none() {
        say("building geckodriver for the browser tests");
        run(cargo(&["install", "geckodriver", "--locked", "--root"]).arg(tools()))?;
    }
    Ok((firefox, found("GECKODRIVER", &["geckodriver"]).context("there is no geckodriver")?))
}

/// The driver of `WebKitGTK`, and a display for it.
fn webkit() -> Result<PathBuf> {
    if found("WEBKITDRIVER", &["WebKitWebDriver"]).is_none() || on_path("xvfb-run").is_none() {
        debian(&["webkit2gtk-driver", "xvfb", "xauth"])?;
    }
    found("WEBKITDRIVER", &["WebKitWebDriver"]).context("there is no WebKitWebDriver")
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
