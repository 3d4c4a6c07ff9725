//! Turns the sentences of `src/text/locales/<tag>/*.ftl` into a typed list of texts and two compact tables for each language:
//! the texts of the page, and those of the stories that are fetched on demand. Makes the index of the stories from their headers, and holds
//! the texts of their messages to their scripts.
//!
//! `src/text/tag.rs` decides which languages there are, English which keys and arguments; a language in which one is missing or
//! superfluous does not build.

#[path = "build/boot.rs"]
mod boot;
#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/disguise.rs"]
mod disguise;
#[path = "build/emit.rs"]
mod emit;
#[allow(dead_code, reason = "the program asks the list more than the build does")]
#[path = "src/text/tag.rs"]
mod tag;
#[allow(dead_code, reason = "the program reads what the build marks")]
#[path = "src/text/thing.rs"]
mod thing;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tag::Tag;

const LOCALES: &str = "src/text/locales";
const STORIES: &str = "scenarios";

fn main() -> Result<(), Box<dyn Error>> {
    for read in [LOCALES, STORIES, "build", "src/text/tag.rs", "src/text/thing.rs"] {
        println!("cargo::rerun-if-changed={read}");
    }
    if env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        // `xtask` splits the program into what the page starts with and what comes later; it needs to know what refers to what.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let stories = catalogue::read(Path::new(STORIES))?;
    let first = stories.first().ok_or("there are no stories")?.id.as_str();
    fs::write(out.join("catalogue.rs"), catalogue::index(&stories, STORIES))?;
    check_folders()?;
    let mut english = compile::folder(&folder(Tag::En))?;
    let english_start = boot::taken_from(&mut english);
    catalogue::find_lines(&stories, &mut english)?;
    let (mut languages, mut starts) = (vec![(Tag::En, english.clone())], vec![(Tag::En, english_start.clone())]);
    for tag in Tag::offered().filter(|tag| *tag != Tag::En) {
        let mut language = compile::folder(&folder(tag))?;
        let start = boot::taken_from(&mut language);
        compile::compare(&english, &language, &folder(tag))?;
        compile::compare(&english_start, &start, &folder(tag))?;
        languages.push((tag, language));
        starts.push((tag, start));
    }
    languages.push((Tag::Expanded, disguise::expanded(&english)));
    languages.push((Tag::Mirrored, disguise::mirrored(&english)));
    for (tag, language) in &languages {
        fs::write(out.join(format!("{}.txt", tag.name())), emit::table(&english, language, first))?;
        fs::write(out.join(format!("{}-later.txt", tag.name())), emit::later(&english, language, first))?;
    }
    boot::write(&out, &starts)?;
    fs::write(out.join("messages.rs"), emit::messages(&english, first))?;
    fs::write(out.join("tables.rs"), emit::tables(&languages))?;
    Ok(())
}

/// Where the texts of a language stand.
fn folder(tag: Tag) -> PathBuf {
    Path::new(LOCALES).join(tag.name())
}

/// Every language of the list has a folder, and every folder a language of the list.
fn check_folders() -> Result<(), Box<dyn Error>> {
    let mut folders = BTreeSet::new();
    for entry in fs::read_dir(LOCALES)? {
        folders.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    let listed: BTreeSet<String> = Tag::offered().map(|tag| tag.name().to_owned()).collect();
    if folders == listed { Ok(()) } else { Err(format!("{LOCALES} has {folders:?}, src/text/tag.rs lists {listed:?}").into()) }
}
