//! Which texts say what their English says now. Beside the texts of each language, `revised.txt` keeps a short hash of the English that each
//! one was last revised for: where English has changed since, the text is older. `xtask` writes that file, and `tests/languages.rs` reads it.
//!
//! Only text is compared here; whether a text is well formed is the build's affair.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the texts stand, a folder for each language.
const LOCALES: &str = "src/text/locales";
/// The language that the others follow.
const ENGLISH: &str = "en";

/// A text that was not revised for the English of today.
#[derive(Debug)]
pub struct OlderText {
    /// The key of the text.
    pub key: String,
    /// What English says.
    pub english: String,
    /// What the language says.
    pub own: String,
}

/// The languages that follow English, by their tags.
///
/// # Errors
/// The folder cannot be read.
pub fn languages(root: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(LOCALES))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name != ENGLISH);
    names.sort();
    Ok(names)
}

/// The texts of a language that are older than their English, in the order of their keys.
///
/// # Errors
/// A file cannot be read.
pub fn older(root: &Path, language: &str) -> io::Result<Vec<OlderText>> {
    let (english, own, marks) = (texts(root, ENGLISH)?, texts(root, language)?, marks(root, language)?);
    let is_older = |(key, english): &(String, String)| marks.get(key) != Some(&hash(english));
    let older = english.into_iter().filter(is_older).map(|(key, english)| {
        let own = own.get(&key).cloned().unwrap_or_default();
        OlderText { key, english, own }
    });
    Ok(older.collect())
}

/// Marks texts of a language as revised for the English of today: those of these keys, or all. Says how many were older.
///
/// # Errors
/// A file cannot be read or written, or there is no text of a key.
pub fn mark(root: &Path, language: &str, keys: &[String]) -> io::Result<usize> {
    let (english, mut marks) = (texts(root, ENGLISH)?, marks(root, language)?);
    if let Some(unknown) = keys.iter().find(|key| !english.contains_key(*key)) {
        return Err(io::Error::other(format!("there is no text `{unknown}`")));
    }
    marks.retain(|key, _| english.contains_key(key));
    let mut marked = 0;
    for (key, english) in english.iter().filter(|(key, _)| keys.is_empty() || keys.contains(key)) {
        let now = hash(english);
        marked += usize::from(marks.insert(key.clone(), now.clone()).as_ref() != Some(&now));
    }
    let mut file = format!(
        "# For each text the hash of the English for which it was last revised. Whoever has revised a text marks it:\n# cargo xtask revised {language} KEY …\n"
    );
    for (key, hash) in marks {
        file.extend([&key, " ", &hash, "\n"]);
    }
    fs::write(marks_file(root, language), file)?;
    Ok(marked)
}

/// The keys of a language and the hashes of the English for which their texts were last revised.
///
/// # Errors
/// The file cannot be read.
pub fn marks(root: &Path, language: &str) -> io::Result<BTreeMap<String, String>> {
    let file = match fs::read_to_string(marks_file(root, language)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        file => file?,
    };
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    Ok(lines.filter_map(|line| line.split_once(' ')).map(|(key, hash)| (key.to_owned(), hash.to_owned())).collect())
}

fn marks_file(root: &Path, language: &str) -> PathBuf {
    root.join(LOCALES).join(language).join("revised.txt")
}

/// The texts of a language by their keys, as they are written, without indentation and comments.
fn texts(root: &Path, language: &str) -> io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(root.join(LOCALES).join(language))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            read(&fs::read_to_string(path)?, &mut texts);
        }
    }
    Ok(texts)
}

/// Reads the texts of one Fluent file: a key with its text, and the indented lines that follow.
fn read(source: &str, texts: &mut BTreeMap<String, String>) {
    let mut key = None;
    for line in source.lines() {
        let begins = line.split_once('=').filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()));
        if let Some((name, text)) = begins {
            texts.insert(name.trim().to_owned(), text.trim().to_owned());
            key = Some(name.trim());
        } else if line.starts_with('#') {
            key = None;
        } else if let Some(text) = key.and_then(|key| texts.get_mut(key)).filter(|_| !line.trim().is_empty()) {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(line.trim());
        }
    }
}

/// A short hash of a text (FNV-1a with 32 bits): it tells one wording from the next, and stays the same on every machine.
pub fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
