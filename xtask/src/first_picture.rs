//! Puts the page as it opens into `index.html`, drawn while the page is built, in every language: a visitor reads the opening before the
//! program has come. `boot.js` shows the one in the visitor's language.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::page::target_folder;
use crate::setup::{self, say};

/// The place for the pictures in `index.html`.
const PLACE: &str = "<!-- the first picture, in every language -->\n";

/// Draws the pictures and writes them into the page in `folder`.
///
/// # Errors
/// The program that draws does not build or fails, or the disk did.
pub fn write(folder: &Path) -> Result<()> {
    say("drawing the first picture");
    let pictures = target_folder().join("first-picture");
    let mut cargo = setup::cargo(&["run", "--quiet", "--bin", "first-picture", "--features", "view-tests", "--"]);
    setup::run(cargo.arg(&pictures))?;
    let mut paths = fs::read_dir(&pictures)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    // As the text of a script that is none: browsers read over it quickly, and parse only the one that is shown.
    let mut texts = String::new();
    for path in paths {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        writeln!(texts, "<script type=\"text/html\" id=\"first-{tag}\">{}</script>", fs::read_to_string(&path)?)?;
    }
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index)?;
    let (before, after) = page.split_once(PLACE).with_context(|| format!("index.html has no place {PLACE}"))?;
    fs::write(index, [before, &texts, after].concat()).context("writing index.html")
}
