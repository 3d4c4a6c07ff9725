//! The licences of all that travels to a visitor: our crates are named by ours, and the others by what stands in their packages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::setup::{self, WASM};

/// Writes the names, licences, and licence texts of every crate of the page.
///
/// # Errors
/// cargo did not answer, or the disk failed.
pub fn write(to: &Path) -> Result<()> {
    let call = ["metadata", "--format-version", "1", "--locked", "--filter-platform", WASM];
    let output = setup::cargo(&call).output().context("cargo metadata")?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata")?;
    let mut text = String::from("What While You Were Out is made of, beside its own code (LICENSE-MIT, LICENSE-APACHE).\n");
    // One text is the licence of many crates.
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in shipped(&metadata)? {
        let of = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        let name = format!("{} {}", of("name"), of("version"));
        write!(text, "\n{name}: {}", of("license"))?;
        for licence in texts_beside(Path::new(&of("manifest_path")))? {
            texts.entry(licence).or_default().insert(name.clone());
        }
    }
    text.push('\n');
    for (licence, crates) in texts {
        let crates = crates.into_iter().collect::<Vec<_>>().join(", ");
        write!(text, "\n{}\n{crates}\n\n{}\n", "-".repeat(80), licence.trim_end())?;
    }
    fs::write(to, text).context("writing the licences")
}

/// The packages of others that the page needs at run time.
fn shipped(metadata: &Value) -> Result<Vec<&Value>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (node["id"].as_str().unwrap_or_default().to_owned(), node)).collect();
    let root = metadata["resolve"]["root"].as_str().context("cargo metadata names no root")?;
    let (mut reached, mut todo) = (BTreeSet::new(), vec![root.to_owned()]);
    while let Some(id) = todo.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        for dependency in nodes.get(&id).map(|node| list(&node["deps"])).unwrap_or_default() {
            let is_needed = list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
            if is_needed && let Some(next) = dependency["pkg"].as_str() {
                todo.push(next.to_owned());
            }
        }
    }
    let packages = metadata["packages"].as_array().context("cargo metadata has no packages")?;
    let is_others = |package: &&Value| package["source"].is_string() && package["id"].as_str().is_some_and(|id| reached.contains(id));
    Ok(packages.iter().filter(is_others).collect())
}

/// The texts of the licence files in a package.
fn texts_beside(manifest: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    let Some(folder) = manifest.parent() else { return Ok(texts) };
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_licence = ["license", "licence", "copying", "unlicense", "notice"].iter().any(|start| name.starts_with(start));
        if is_licence && entry.file_type()?.is_file() {
            texts.push(String::from_utf8_lossy(&fs::read(entry.path())?).into_owned());
        }
    }
    Ok(texts)
}
