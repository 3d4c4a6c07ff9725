//! Style as a test: what the compiler cannot see of the architecture.
//!
//! It reads the sources as text and keeps the order of the layers, the sizes of files, functions and views, a front page for
//! every file, sentences out of `html!`, and no text that nobody says. A finding names file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 70;
const VIEW_LINES: usize = 40;

/// The layers, and for each the layers it may name. `web` is kept apart by the compiler: it needs the feature.
const LAYERS: [(&str, &[&str]); 7] = [
    ("tenant", &[]),
    ("engine", &["tenant"]),
    ("powershell", &[]),
    ("text", &[]),
    ("cmdlets", &["tenant", "engine", "powershell", "text"]),
    ("scenario", &["tenant", "engine", "powershell", "cmdlets", "text"]),
    ("app", &["tenant", "engine", "powershell", "cmdlets", "scenario", "text"]),
];

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    fn at(&self, line: usize) -> String {
        format!("{}:{}", self.path.display(), line + 1)
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

fn all_sources() -> Vec<Source> {
    ["src", "xtask/src", "tests/browser"].into_iter().flat_map(sources).collect()
}

fn report(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}:\n  {}", findings.join("\n  "));
}

/// The layer a file of `src/` belongs to: `src/tenant.rs` and `src/tenant/…` are `tenant`.
fn layer_of(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    Some(first.trim_end_matches(".rs").to_owned())
}

/// The lines of the block that opens at or after `start`, by counting brackets outside strings and comments.
fn block_length(lines: &[&str], start: usize, open: char, close: char) -> usize {
    let mut depth = 0_usize;
    let mut opened = false;
    for (index, line) in lines.iter().enumerate().skip(start) {
        for character in code_of(line).chars() {
            if character == open {
                depth += 1;
                opened = true;
            } else if character == close {
                depth = depth.saturating_sub(1);
            } else if character == ';' && !opened {
                return 0;
            }
        }
        if opened && depth == 0 {
            return index - start + 1;
        }
    }
    0
}

/// A line without its comments, string and character literals: enough for counting brackets.
fn code_of(line: &str) -> String {
    let mut code = String::new();
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '/' if characters.peek() == Some(&'/') => break,
            '"' => {
                while let Some(inner) = characters.next() {
                    match inner {
                        '\\' => drop(characters.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            '\'' => {
                let rest: String = characters.clone().take(3).collect();
                let literal = if rest.starts_with('\\') { 3 } else { 2 };
                if rest.chars().nth(literal - 1) == Some('\'') {
                    characters.nth(literal - 1);
                }
            }
            _ => code.push(character),
        }
    }
    code
}

/// Whether a line stands in a test module, where sizes and words are free.
fn first_test_line(lines: &[&str]) -> usize {
    lines.iter().position(|line| line.trim() == "#[cfg(test)]").unwrap_or(lines.len())
}

#[test]
fn every_file_opens_with_what_it_holds() {
    let findings: Vec<String> = all_sources()
        .iter()
        .filter(|source| !source.text.starts_with("//!") && !source.text.starts_with("#![doc"))
        .map(|source| source.at(0))
        .collect();
    report("a file opens with `//!`: what it holds and what it must not", &findings);
}

#[test]
fn files_are_short() {
    let findings: Vec<String> = all_sources()
        .iter()
        .filter(|source| source.text.lines().count() > FILE_LINES)
        .map(|source| format!("{} has {} lines", source.path.display(), source.text.lines().count()))
        .collect();
    report("a file has at most 400 lines", &findings);
}

#[test]
fn functions_and_views_are_short() {
    let mut findings = Vec::new();
    for source in all_sources() {
        let lines: Vec<&str> = source.text.lines().collect();
        for start in 0..first_test_line(&lines) {
            let line = lines[start].trim_start();
            let is_function =
                ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "const fn ", "pub const fn ", "async fn ", "pub async fn "]
                    .iter()
                    .any(|head| line.starts_with(head));
            let function = if is_function { block_length(&lines, start, '{', '}') } else { 0 };
            if function > FUNCTION_LINES {
                findings.push(format!("{} is a function of {function} lines", source.at(start)));
            }
            let view = if line.contains("html! {") { block_length(&lines, start, '{', '}') } else { 0 };
            if view > VIEW_LINES {
                findings.push(format!("{} is a view of {view} lines", source.at(start)));
            }
        }
    }
    report("a function has at most 70 lines, an `html!` at most 40", &findings);
}

#[test]
fn layers_name_only_what_lies_below() {
    let allowed: BTreeMap<&str, &[&str]> = LAYERS.into_iter().collect();
    let mut findings = Vec::new();
    for source in sources("src") {
        let Some(layer) = layer_of(&source.path) else { continue };
        let Some(below) = allowed.get(layer.as_str()) else { continue };
        let lines: Vec<&str> = source.text.lines().collect();
        for (index, line) in lines.iter().enumerate().take(first_test_line(&lines)) {
            for (name, _) in LAYERS {
                let named = code_of(line).contains(&format!("crate::{name}::")) || code_of(line).contains(&format!("crate::{name};"));
                if named && name != layer && !below.contains(&name) {
                    findings.push(format!("{} names {name} from {layer}", source.at(index)));
                }
            }
        }
    }
    report("tenant ← engine; powershell alone; both ← cmdlets ← scenario; text beside; all ← app", &findings);
}

#[test]
fn no_folder_has_a_mod_file() {
    let findings: Vec<String> = all_sources().iter().filter(|source| source.path.ends_with("mod.rs")).map(|source| source.at(0)).collect();
    report("a module is `foo.rs` beside `foo/`", &findings);
}

/// A sentence is a string of letters that a reader would see: text between tags, or a spoken attribute.
fn sentence_in(line: &str) -> Option<&str> {
    let spoken = ["title=\"", "aria-label=\"", "placeholder=\"", "alt=\"", "label=\""];
    let attribute = spoken.iter().find_map(|head| line.split_once(head).map(|(_, rest)| rest));
    let text = attribute.or_else(|| {
        let trimmed = line.trim().trim_start_matches("{ ").trim_start_matches('{').trim_start();
        trimmed.strip_prefix('"')
    })?;
    let text = text.split('"').next()?;
    let letters = text.chars().filter(|character| character.is_alphabetic()).count();
    (letters > 2 && text.contains(char::is_alphabetic) && text.chars().next().is_some_and(char::is_uppercase)).then_some(text)
}

#[test]
fn views_hold_no_sentence() {
    let mut findings = Vec::new();
    for source in sources("src").iter().filter(|source| layer_of(&source.path).as_deref() == Some("web")) {
        let lines: Vec<&str> = source.text.lines().collect();
        for start in 0..first_test_line(&lines) {
            if !lines[start].contains("html! {") {
                continue;
            }
            let length = block_length(&lines, start, '{', '}');
            for (index, line) in lines.iter().enumerate().skip(start).take(length) {
                if let Some(sentence) = sentence_in(line) {
                    findings.push(format!("{} says {sentence:?}", source.at(index)));
                }
            }
        }
    }
    report("what a reader sees comes from `text`", &findings);
}

/// The variant of `Text` that a key makes.
fn variant(key: &str) -> String {
    let title = |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>();
    key.split('-').map(title).collect()
}

#[test]
fn every_text_is_said() {
    let code: String = sources("src").into_iter().map(|source| source.text).collect();
    let said: BTreeSet<&str> = code.split(|letter: char| !letter.is_alphanumeric()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/locales/en");
    let mut findings = Vec::new();
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        // Stories name their own texts.
        if path.ends_with("scenarios.ftl") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let keys = text.lines().filter_map(|line| line.split_once(" ="));
        let unsaid =
            keys.filter(|(key, _)| key.starts_with(|letter: char| letter.is_ascii_lowercase()) && !said.contains(variant(key).as_str()));
        findings.extend(unsaid.map(|(key, _)| format!("{}: {key}", path.display())));
    }
    report("a text that nobody says is dead", &findings);
}
