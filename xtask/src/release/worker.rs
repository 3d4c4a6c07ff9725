//! The service worker: after the first visit the page opens without a network, and all its files are those of one build.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{files, name};

/// What the worker does; its list of files is put in here.
const SCRIPT: &str = include_str!("worker/sw.js");
/// What an installed page is called.
const APPLICATION: &str = include_str!("worker/application.json");

/// The worker keeps its name: the browser asks for the next one at the same address.
pub const WORKER: &str = "sw.js";

/// Writes the worker and the description of the application into a finished site.
///
/// # Errors
/// The disk failed.
pub fn write(site: &Path, build: &str) -> Result<()> {
    let mut names: Vec<String> = files(site)?.iter().map(|file| name(file)).filter(|name| name != "embed.js").collect();
    names.sort();
    let icon = names.iter().find(|name| name.starts_with("icons/")).context("the page has no icon")?;
    fs::write(site.join("application.webmanifest"), APPLICATION.replace("icons/slip.svg", icon))?;
    names.push("application.webmanifest".to_owned());
    let list = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(",");
    let script = SCRIPT.replace("/* build */", build).replace("/* files */", &list);
    fs::write(site.join(WORKER), script).context("writing the service worker")
}
