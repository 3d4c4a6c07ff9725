//! Turns the sentences of `src/text/locales/<tag>/*.ftl` into a typed list of texts and two compact tables for each language:
//! the texts of the page, and those of the stories that are fetched on demand. Makes the index of the stories of their headers.
//!
//! English decides which keys and arguments there are; a language in which one is missing or superfluous does not build.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/emit.rs"]
mod emit;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LOCALES: &str = "src/text/locales";
const STORIES: &str = "scenarios";
const BASE: &str = "en";
const PSEUDO: &str = "en-XA";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed={STORIES}");
    println!("cargo::rerun-if-changed=build");
    if env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        // `xtask` splits the program into what the page starts with and what comes later; it needs to know what refers to what.
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let stories = catalogue::read(Path::new(STORIES))?;
    let first = stories.first().ok_or("there are no stories")?.id.as_str();
    fs::write(out.join("catalogue.rs"), catalogue::index(&stories, STORIES))?;
    let english = compile::folder(&Path::new(LOCALES).join(BASE))?;
    let mut languages = vec![(BASE.to_owned(), english.clone())];
    for entry in fs::read_dir(LOCALES)? {
        let path = entry?.path();
        let tag = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() && tag != BASE {
            let language = compile::folder(&path)?;
            compile::compare(&english, &language, &path)?;
            languages.push((tag, language));
        }
    }
    languages.push((PSEUDO.to_owned(), compile::pseudo(&english)));
    languages.sort_by(|a, b| a.0.cmp(&b.0));
    for (tag, language) in &languages {
        fs::write(out.join(format!("{tag}.txt")), emit::table(&english, language, first))?;
        fs::write(out.join(format!("{tag}-later.txt")), emit::later(&english, language, first))?;
    }
    fs::write(out.join("messages.rs"), emit::messages(&english, first))?;
    fs::write(out.join("tables.rs"), emit::tables(&languages))?;
    Ok(())
}
