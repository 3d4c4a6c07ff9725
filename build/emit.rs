//! Writes what the crate includes: the list of texts, and each language's table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::compile::{Kind, Message};
use crate::tag::Tag;

/// Texts of these files are found by a key: sentences of stories by the one that the scenario file names, what people write in them by who
/// writes what to whom, notes by the story file too. All others are variants of `Text`.
const BY_KEY: [&str; 3] = [NOTES, "said.ftl", "scenarios.ftl"];

/// What is said to who presents is read in the presenter's window alone.
const NOTES: &str = "notes.ftl";

/// Summaries stand in the catalogue alone.
const SUMMARY: &str = "-summary";

/// Texts of these files stand in the part of the page that travels after it is ready: dialogs, popovers, closed panels.
const LATER: [&str; 19] = [
    "access.ftl",
    "address.ftl",
    "ask.ftl",
    "compare.ftl",
    "document.ftl",
    "export.ftl",
    "folded.ftl",
    "lens.ftl",
    "orders.ftl",
    "reference.ftl",
    "room.ftl",
    "rules.ftl",
    "share.ftl",
    "side.ftl",
    "stories.ftl",
    "tasks.ftl",
    "tour.ftl",
    "window.ftl",
    "what-if.ftl",
];

fn is_later(message: &Message) -> bool {
    LATER.iter().any(|file| message.file.ends_with(file))
}

/// The texts of the list, first those that travel with the page and then those that come later.
fn listed(english: &[Message]) -> impl Iterator<Item = &Message> {
    let own = |later: bool| english.iter().filter(move |message| !is_by_key(message) && is_later(message) == later);
    own(false).chain(own(true))
}

fn is_by_key(message: &Message) -> bool {
    BY_KEY.iter().any(|file| message.file.ends_with(file))
}

/// Whether the text is fetched on demand: it belongs to another story than the first, or to the catalogue. The texts of the story that
/// a visitor meets first travel with the page's own.
fn is_of_a_story(message: &Message, first: &str) -> bool {
    let is_of_first =
        message.key.strip_prefix("scenario-").and_then(|rest| rest.strip_prefix(first)).is_some_and(|rest| rest.starts_with('-'));
    is_by_key(message) && (!is_of_first || message.key.ends_with(SUMMARY) || message.file.ends_with(NOTES))
}

/// One language's table: the patterns in the order of the list, then `key = pattern` for those of the first story; U+0000 between them.
pub fn table(english: &[Message], language: &[Message], first: &str) -> String {
    let listed = listed(english).filter(|message| !is_later(message)).map(|message| own(language, message).to_owned());
    let told =
        english.iter().filter(|message| is_by_key(message) && !is_of_a_story(message, first)).map(|message| keyed(language, message));
    listed.chain(told).collect::<Vec<_>>().join("\0")
}

/// One language's second table: the rest of the list, then `key = pattern` for all other stories.
pub fn later(english: &[Message], language: &[Message], first: &str) -> String {
    let rest = listed(english).filter(|message| is_later(message)).map(|message| own(language, message).to_owned());
    let told = english.iter().filter(|message| is_of_a_story(message, first)).map(|message| keyed(language, message));
    rest.chain(told).collect::<Vec<_>>().join("\0")
}

fn own<'a>(language: &'a [Message], message: &Message) -> &'a str {
    language.iter().find(|own| own.key == message.key).map_or("", |own| own.pattern.as_str())
}

fn keyed(language: &[Message], message: &Message) -> String {
    format!("{}\u{5}{}", message.found_by.as_ref().unwrap_or(&message.key), own(language, message))
}

/// The enum `Text` with its numbers and arguments.
pub fn messages(english: &[Message], first: &str) -> String {
    let listed: Vec<&Message> = listed(english).collect();
    let early = listed.iter().filter(|message| !is_later(message)).count();
    let stories = english.iter().filter(|message| is_of_a_story(message, first)).count();
    let mut variants = String::new();
    let mut numbers = String::new();
    // Texts with the same kinds of arguments share an arm: one arm for each text would weigh more than the texts themselves.
    let mut shapes: BTreeMap<Vec<Kind>, Vec<String>> = BTreeMap::new();
    for (number, message) in listed.iter().enumerate() {
        let name = camel(&message.key);
        let about = if message.comment.is_empty() { sample(&message.pattern) } else { message.comment.clone() };
        let _ = writeln!(numbers, "            Text::{name} {{ .. }} => {number},");
        if message.arguments.is_empty() {
            let _ = writeln!(variants, "    /// {about}\n    {name},");
            continue;
        }
        let field = |(name, kind): (&String, &Kind)| format!("        /// `{0}`\n        {0}: {1},", snake(name), of(*kind));
        let fields: Vec<String> = message.arguments.iter().map(field).collect();
        let _ = writeln!(variants, "    /// {about}\n    {name} {{\n{}\n    }},", fields.join("\n"));
        let bound: Vec<String> =
            message.arguments.keys().zip(["a", "b", "c", "d"]).map(|(name, own)| format!("{}: {own}", snake(name))).collect();
        shapes.entry(message.arguments.values().copied().collect()).or_default().push(format!("Text::{name} {{ {} }}", bound.join(", ")));
    }
    format!(
        "/// Every text of the product, with its arguments.\n#[allow(clippy::doc_markdown)] // the docs are the texts\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Text<'a> {{\n{variants}}}\n\n\
         impl<'a> Text<'a> {{\n    /// How many there are.\n    pub(super) const COUNT: usize = {};\n\n    /// How many of them travel with the page.\n    pub(super) const EARLY: usize = {early};\n\n    \
         /// How many texts the stories have that are fetched on demand.\n    pub(super) const STORIES: usize = {stories};\n\n    \
         #[allow(clippy::too_many_lines)] // one line for each text\n    fn number(self) -> usize {{\n        match self {{\n{numbers}        }}\n    }}\n\n    \
         #[allow(clippy::too_many_lines, clippy::many_single_char_names, clippy::wildcard_enum_match_arm)] // one pattern for each text\n    fn arguments(self) -> [Argument<'a>; 4] {{\n        match self {{\n{}            \
         _ => [Argument::None; 4],\n        }}\n    }}\n}}\n",
        listed.len(),
        arms(&shapes)
    )
}

/// The arms that give the arguments, one for each combination of kinds.
fn arms(shapes: &BTreeMap<Vec<Kind>, Vec<String>>) -> String {
    let arm = |(kinds, patterns): (&Vec<Kind>, &Vec<String>)| {
        let given = kinds.iter().zip(["a", "b", "c", "d"]).map(|(kind, own)| format!("Argument::{kind:?}({own})"));
        let all: Vec<String> = given.chain(std::iter::repeat_n("Argument::None".to_owned(), 4)).take(4).collect();
        format!("            {} => [{}],\n", patterns.join("\n            | "), all.join(", "))
    };
    shapes.iter().map(arm).collect()
}

/// The two tables of each language in the order of the list, for where they are embedded.
pub fn tables(languages: &[(Tag, Vec<Message>)]) -> String {
    let file = |name: String| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}.txt\"))");
    let row = |tag: &str| format!("    ({tag:?}, {}, {}),", file(tag.to_owned()), file(format!("{tag}-later")));
    let rows: Vec<String> = languages.iter().map(|(tag, _)| row(tag.name())).collect();
    format!("static TABLES: &[(&str, &str, &str)] = &[\n{}\n];\n", rows.join("\n"))
}

fn of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&'a str",
        Kind::Number => "u64",
    }
}

/// `one-two` as `OneTwo`.
pub fn camel(key: &str) -> String {
    key.split('-')
        .map(|word| word.chars().next().map_or(String::new(), |first| first.to_uppercase().chain(word.chars().skip(1)).collect()))
        .collect()
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// The English words, as far as a doc comment can show them.
fn sample(pattern: &str) -> String {
    let words: String = pattern.chars().map(|letter| if letter.is_control() { '…' } else { letter }).collect();
    format!("“{}”", words.replace('`', "'"))
}
