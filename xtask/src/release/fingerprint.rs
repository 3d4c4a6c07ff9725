//! Gives the page's files names with the hash of their content, so that they may be cached for ever and files of two builds cannot be
//! mixed: whatever names another file names that one version of it.
//!
//! A file's hash covers what it is and all that it names, at any distance; so two files may name each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use super::{files, hex, name};

/// Files whose names people write into their pages, or that browsers ask for by name.
const KEPT: [&str; 2] = ["index.html", "embed.js"];
/// Folders whose files the program asks for by names that it makes: the folder gets the hash.
const FOLDERS: [&str; 2] = ["text", "scenarios"];
/// The style sheets that the program asks for by name.
const LATER_STYLES: [&str; 2] = ["desk.css", "later.css"];
/// How many letters of a hash a name carries.
const LENGTH: usize = 10;
/// What makes a page that can be installed; the file is written beside it.
const APPLICATION: &str = "<link rel=\"manifest\" href=\"application.webmanifest\">\n";
const HEAD_END: &str = "</head>";
/// Where the page is told the names that its program needs.
const ROOT: &str = "<html lang=\"en\">";

/// Writes the files of a page with their new names into another folder; returns the name of the build.
///
/// # Errors
/// A part of the page is not there, or the disk failed.
pub fn write(from: &Path, to: &Path, is_shipped: &dyn Fn(&Path) -> bool) -> Result<String> {
    let mut parts = BTreeMap::new();
    for file in files(from)?.into_iter().filter(|file| is_shipped(file)) {
        parts.insert(name(&file), fs::read(from.join(&file))?);
    }
    let (named, build) = renamed(&parts)?;
    for (name, bytes) in named {
        let target = to.join(name);
        fs::create_dir_all(target.parent().context("a file without a folder")?)?;
        fs::write(target, bytes)?;
    }
    Ok(build)
}

/// The files under their new names, naming each other by those; and the name of the build.
fn renamed(parts: &BTreeMap<String, Vec<u8>>) -> Result<(BTreeMap<String, Vec<u8>>, String)> {
    ensure!(parts.contains_key("index.html"), "the page has no index.html");
    let folder_of = |file: &str| FOLDERS.into_iter().find(|folder| file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
    // What is named as one: a file, or a folder with all that is in it.
    let mut units: BTreeMap<&str, Vec<(&str, &[u8])>> = BTreeMap::new();
    for (file, bytes) in parts {
        units.entry(folder_of(file).unwrap_or(file)).or_default().push((file, bytes));
    }
    let names: Vec<&str> = units.keys().copied().collect();
    let mut mentioned: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (unit, files) in &units {
        let all: String = files.iter().filter(|(file, _)| is_text(file)).map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
        mentioned.insert(unit, names.iter().copied().filter(|other| other != unit && mentions(&all, other)).collect());
    }
    let hashes: BTreeMap<&str, String> = names.iter().map(|unit| (*unit, hash(unit, &units, &mentioned))).collect();
    let new: BTreeMap<&str, String> =
        names.iter().filter(|unit| !KEPT.contains(unit)).map(|unit| (*unit, with_hash(unit, &hashes[unit]))).collect();
    let mut out = BTreeMap::new();
    for (file, bytes) in parts {
        let text = is_text(file).then(|| String::from_utf8_lossy(bytes).into_owned()).filter(|_| folder_of(file).is_none());
        let bytes = match text {
            Some(text) if file == "index.html" => told(&rewritten(&text, &new), &new, &hashes["index.html"])?.into_bytes(),
            Some(text) => rewritten(&text, &new).into_bytes(),
            None => bytes.clone(),
        };
        let name = match folder_of(file) {
            Some(folder) => file.replacen(folder, &new[folder], 1),
            None => new.get(file.as_str()).unwrap_or(file).clone(),
        };
        out.insert(name, bytes);
    }
    Ok((out, hashes["index.html"].clone()))
}

/// The hash of a unit and of all that it names, at any distance. What the page's first file does not name belongs to the build all the same.
fn hash(unit: &str, units: &BTreeMap<&str, Vec<(&str, &[u8])>>, named: &BTreeMap<&str, BTreeSet<&str>>) -> String {
    let mut reached = BTreeSet::from([unit]);
    let mut todo = if unit == "index.html" { units.keys().copied().collect() } else { vec![unit] };
    while let Some(next) = todo.pop() {
        reached.insert(next);
        todo.extend(named[next].iter().copied().filter(|other| !reached.contains(other)));
    }
    let mut all = Sha256::new();
    for unit in reached {
        for (file, bytes) in &units[unit] {
            all.update(file.as_bytes());
            all.update([0]);
            all.update(bytes.len().to_le_bytes());
            all.update(bytes);
        }
    }
    hex(&all.finalize())[..LENGTH].to_owned()
}

fn is_text(file: &str) -> bool {
    [".html", ".js", ".css"].iter().any(|ending| file.ends_with(ending))
}

/// `app.js` becomes `app.0123456789.js`, `text` becomes `text.0123456789`.
fn with_hash(unit: &str, hash: &str) -> String {
    let (folder, file) = unit.rfind('/').map_or(("", unit), |slash| unit.split_at(slash + 1));
    match file.split_once('.') {
        Some((stem, ending)) => format!("{folder}{stem}.{hash}.{ending}"),
        None => format!("{folder}{file}.{hash}"),
    }
}

/// The places where a text names a unit: between quotation marks, brackets or backticks, alone or from `./` on; a folder also with what
/// follows it.
fn places(text: &str, unit: &str) -> Vec<usize> {
    let is_folder = FOLDERS.contains(&unit);
    let starts = |before: &str| before.ends_with(['"', '\'', '`', '(']) || before.ends_with("\"./") || before.ends_with("'./");
    // A key of an object is a name that the program imports by, and names no file.
    let is_key = |after: &str| after.starts_with("\":") || after.starts_with("\" :");
    let ends =
        |after: &str| if is_folder { after.starts_with('/') } else { after.starts_with(['"', '\'', '`', ')', '?']) && !is_key(after) };
    text.match_indices(unit).map(|(at, _)| at).filter(|at| starts(&text[..*at]) && ends(&text[at + unit.len()..])).collect()
}

fn mentions(text: &str, unit: &str) -> bool {
    !places(text, unit).is_empty()
}

fn rewritten(text: &str, new: &BTreeMap<&str, String>) -> String {
    let mut found: Vec<(usize, &str, &str)> = Vec::new();
    for (unit, name) in new {
        found.extend(places(text, unit).into_iter().map(|at| (at, *unit, name.as_str())));
    }
    found.sort_unstable();
    let (mut out, mut done) = (String::with_capacity(text.len() + found.len() * LENGTH), 0);
    for (at, unit, name) in found {
        out.push_str(&text[done..at]);
        out.push_str(name);
        done = at + unit.len();
    }
    out.push_str(&text[done..]);
    out
}

/// Tells the page which build it is, and the names that its program asks for.
fn told(page: &str, new: &BTreeMap<&str, String>, build: &str) -> Result<String> {
    let mut root = format!("<html lang=\"en\" data-build=\"{build}\"");
    for unit in FOLDERS.into_iter().chain(LATER_STYLES) {
        let attribute = unit.split('.').next().unwrap_or(unit);
        let name = new.get(unit).with_context(|| format!("the page has no {unit}"))?;
        write!(root, " data-{attribute}=\"{name}\"")?;
    }
    root.push('>');
    ensure!(page.contains(ROOT), "index.html does not begin with {ROOT}");
    Ok(page.replacen(ROOT, &root, 1).replacen(HEAD_END, &format!("{APPLICATION}{HEAD_END}"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> BTreeMap<String, Vec<u8>> {
        let part = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        BTreeMap::from([
            part("index.html", "<html lang=\"en\"><link href=\"style.css\"><script src=\"boot.js\"></script><a href=\"icons/a.svg\">"),
            part("embed.js", "new URL(\"index.html\")"),
            part("boot.js", "import(\"./app.js\"); fetch(`text/${tag}.txt`); init(\"app_bg.wasm\")"),
            part("app.js", "import * as one from \"./later.js\"; return { \"./later.js\": one }"),
            part("later.js", "import \"./app.js\"; new URL(\"./split.wasm\")"),
            part("app_bg.wasm", "\0asm style.css"),
            part("split.wasm", "\0asm"),
            part("style.css", "a{background:url(icons/a.svg)}"),
            part("desk.css", ""),
            part("later.css", ""),
            part("icons/a.svg", "<svg/>"),
            part("text/en.txt", "Hello \"app.js\""),
            part("scenarios/lunch.ps1", "Get-SimClock"),
        ])
    }

    /// The new name of a file.
    fn new(all: &BTreeMap<String, Vec<u8>>, stem: &str, ending: &str) -> String {
        let mut found = all.keys().filter(|name| name.starts_with(&format!("{stem}.")) && name.ends_with(ending));
        let name = found.next().unwrap().clone();
        assert_eq!(found.next(), None, "{stem} is there once");
        name
    }

    #[test]
    fn every_name_has_its_hash_and_is_named_by_it() {
        let (all, build) = renamed(&page()).unwrap();
        let bare: Vec<&str> = all.keys().map(String::as_str).filter(|name| name.split('.').count() < 3).collect();
        assert_eq!(bare, ["embed.js", "index.html"]);
        let text = |name: &str| String::from_utf8(all[name].clone()).unwrap();
        let (app, later, boot) = (new(&all, "app", ".js"), new(&all, "later", ".js"), new(&all, "boot", ".js"));
        assert!(text("index.html").contains(&format!("data-build=\"{build}\"")) && text("index.html").contains(&boot));
        assert!(text(&app).contains("{ \"./later.js\": one }"), "what the program imports keeps its name");
        assert!(text(&app).contains(&format!("\"./{later}\"")) && text(&later).contains(&format!("\"./{app}\"")));
        assert!(text(&boot).contains("`text.") && text(&boot).contains("/${tag}.txt`"), "{}", text(&boot));
        let words = all.keys().find(|name| name.ends_with("/en.txt")).unwrap();
        assert_eq!(text(words), "Hello \"app.js\"", "texts are nobody's code");
        assert!(text("index.html").contains(words.strip_suffix("/en.txt").unwrap()));
        assert!(text(&new(&all, "style", ".css")).contains("url(icons/a."));
    }

    #[test]
    fn a_change_renames_the_file_and_those_that_name_it() {
        let (before, build) = renamed(&page()).unwrap();
        let mut page = page();
        page.insert("split.wasm".to_owned(), b"\0asm2".to_vec());
        let (after, next) = renamed(&page).unwrap();
        assert_ne!(build, next);
        for (stem, ending) in [("split", ".wasm"), ("later", ".js"), ("app", ".js"), ("boot", ".js")] {
            assert_ne!(new(&before, stem, ending), new(&after, stem, ending), "{stem}");
        }
        for (stem, ending) in [("style", ".css"), ("app_bg", ".wasm")] {
            assert_eq!(new(&before, stem, ending), new(&after, stem, ending), "{stem} may stay in the cache");
        }
    }
}
