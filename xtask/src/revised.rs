//! `revised`: lists the texts whose English has changed since they were last revised, and marks those that were revised.

use std::path::Path;

use anyhow::{Result, bail};

use crate::revisions;

/// Without arguments lists the older texts of every language; with a language, and keys, marks its texts as revised.
///
/// # Errors
/// There is no such language or key, or a file cannot be read or written.
pub fn run(arguments: &[String]) -> Result<()> {
    let root = Path::new(".");
    let languages = revisions::languages(root)?;
    let Some((language, keys)) = arguments.split_first() else {
        return languages.iter().try_for_each(|language| list(root, language));
    };
    if !languages.contains(language) {
        bail!("there is no language '{language}' that follows English: {}", languages.join(", "));
    }
    let marked = revisions::mark(root, language, keys)?;
    println!("{language}: {marked} texts are marked as revised, {} are older", revisions::older(root, language)?.len());
    Ok(())
}

fn list(root: &Path, language: &str) -> Result<()> {
    let older = revisions::older(root, language)?;
    println!("{language}: {} texts are older than their English", older.len());
    for text in older {
        println!("\n{}\n  en: {}\n  {language}: {}", text.key, text.english.replace('\n', " "), text.own.replace('\n', " "));
    }
    Ok(())
}
