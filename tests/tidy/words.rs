//! Names and comments: a type's name means one thing, a comment says something, views hold no sentence, and every text is said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::source::{Source, all_sources, block_length, read, report, root, sources};

/// The name of the type that a line defines. Associated types belong to their trait and are not counted.
fn defined(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let text = ["pub(crate) ", "pub(super) ", "pub "].iter().find_map(|head| text.strip_prefix(head)).unwrap_or(text);
    let heads: &[&str] = if line.starts_with(' ') { &["struct ", "enum ", "trait "] } else { &["struct ", "enum ", "trait ", "type "] };
    let rest = heads.iter().find_map(|head| text.strip_prefix(head))?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    Some(&rest[..end]).filter(|name| name.starts_with(char::is_uppercase))
}

/// The crate that a file belongs to.
fn crate_of(source: &Source) -> String {
    let parts: Vec<&str> = source.path.split('/').collect();
    if parts[0] == "src" { "src".to_owned() } else { parts[..2.min(parts.len())].join("/") }
}

#[test]
fn a_type_name_is_used_once() {
    let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for source in all_sources().iter().filter(|source| !source.path.starts_with("tests/")) {
        for (index, line) in source.lines().into_iter().enumerate() {
            if let Some(name) = defined(line) {
                found.entry((crate_of(source), name.to_owned())).or_default().push(source.at(index));
            }
        }
    }
    let findings: Vec<String> =
        found.iter().filter(|(_, places)| places.len() > 1).map(|((_, name), places)| format!("{name}: {}", places.join(", "))).collect();
    report("a type's name is used once in a crate", &findings);
}

const COMMENT_WORDS: usize = 3;

#[test]
fn comments_say_something() {
    let mut findings = Vec::new();
    for source in all_sources() {
        let lines = source.lines();
        let mut index = 0;
        while index < lines.len() {
            let text = lines[index].trim_start();
            let mark = ["///", "//!"].into_iter().find(|mark| text.starts_with(mark) && !text.starts_with("////"));
            let Some(mark) = mark else {
                index += 1;
                continue;
            };
            let start = index;
            let mut words = 0;
            while let Some(rest) = lines.get(index).and_then(|line| line.trim_start().strip_prefix(mark)) {
                words += rest.split_whitespace().count();
                index += 1;
            }
            if words < COMMENT_WORDS {
                findings.push(format!("{} {}", source.at(start), text));
            }
        }
    }
    report("a doc comment is a sentence: it has at least three words", &findings);
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
    for source in sources("src/web") {
        let lines = source.lines();
        for start in (0..lines.len()).filter(|start| lines[*start].contains("html! {")) {
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
    let folder = root().join("src/text/locales/en");
    let mut findings = Vec::new();
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        // Stories name their own texts, the build finds those of their messages, and the page says some before the program runs.
        if ["scenarios.ftl", "said.ftl", "notes.ftl", "boot.ftl"].iter().any(|own| path.ends_with(own)) {
            continue;
        }
        let text = read(&path);
        let keys = text.lines().filter_map(|line| line.split_once(" ="));
        let unsaid =
            keys.filter(|(key, _)| key.starts_with(|letter: char| letter.is_ascii_lowercase()) && !said.contains(variant(key).as_str()));
        findings.extend(unsaid.map(|(key, _)| format!("{}: {key}", path.display())));
    }
    report("a text that nobody says is dead", &findings);
}
