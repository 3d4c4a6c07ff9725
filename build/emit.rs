//! Writes what the crate includes: the list of texts, and each language's table.

use std::fmt::Write as _;

use crate::compile::{Kind, Message};

/// Messages of this file are found by their key, because scenario files name them; all others are variants of `Text`.
const BY_KEY: &str = "scenarios.ftl";

fn is_by_key(message: &Message) -> bool {
    message.file.ends_with(BY_KEY)
}

/// One language's table: the patterns in the order of the list, then `key = pattern` for those that are found by key; U+0000 between them.
pub fn table(english: &[Message], language: &[Message]) -> String {
    let own = |message: &Message| language.iter().find(|own| own.key == message.key).map_or("", |own| own.pattern.as_str());
    let listed = english.iter().filter(|message| !is_by_key(message)).map(|message| own(message).to_owned());
    let keyed = english.iter().filter(|message| is_by_key(message)).map(|message| format!("{}\u{5}{}", message.key, own(message)));
    listed.chain(keyed).collect::<Vec<_>>().join("\0")
}

/// The enum `Text` with its numbers and arguments.
pub fn messages(english: &[Message]) -> String {
    let listed: Vec<&Message> = english.iter().filter(|message| !is_by_key(message)).collect();
    let mut variants = String::new();
    let mut arms = String::new();
    for (number, message) in listed.iter().enumerate() {
        let name = camel(&message.key);
        let about = if message.comment.is_empty() { sample(&message.pattern) } else { message.comment.clone() };
        let fields: Vec<String> = message.arguments.iter().map(|(name, kind)| format!("{}: {}", snake(name), of(*kind))).collect();
        let names: Vec<String> = message.arguments.keys().map(|name| snake(name)).collect();
        let values: Vec<String> = message.arguments.iter().map(|(name, kind)| format!("Argument::{kind:?}({})", snake(name))).collect();
        if fields.is_empty() {
            let _ = writeln!(variants, "    /// {about}\n    {name},");
            let _ = writeln!(arms, "            Text::{name} => ({number}, [Argument::None; 4]),");
        } else {
            let docs: Vec<String> = fields.iter().map(|field| format!("        /// `{field}`\n        {field},")).collect();
            let docs = docs.join("\n");
            let _ = writeln!(variants, "    /// {about}\n    {name} {{\n{docs}\n    }},");
            let padded: Vec<String> = values.into_iter().chain(std::iter::repeat_n("Argument::None".to_owned(), 4)).take(4).collect();
            let _ = writeln!(arms, "            Text::{name} {{ {} }} => ({number}, [{}]),", names.join(", "), padded.join(", "));
        }
    }
    format!(
        "/// Every text of the product, with its arguments.\n#[allow(clippy::doc_markdown)] // the docs are the texts\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Text<'a> {{\n{variants}}}\n\n\
         impl<'a> Text<'a> {{\n    /// How many there are.\n    pub(super) const COUNT: usize = {};\n\n    #[allow(clippy::too_many_lines)] // one line for each text\n    \
         fn parts(self) -> (usize, [Argument<'a>; 4]) {{\n        match self {{\n{arms}        }}\n    }}\n}}\n",
        listed.len()
    )
}

/// The tables of all languages by tag, for where they are embedded.
pub fn tables(languages: &[(String, Vec<Message>)]) -> String {
    let row = |(tag, _): &(String, Vec<Message>)| format!("    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.txt\"))),");
    let rows: Vec<String> = languages.iter().map(row).collect();
    format!("static TABLES: &[(&str, &str)] = &[\n{}\n];\n", rows.join("\n"))
}

fn of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&'a str",
        Kind::Number => "u64",
    }
}

fn camel(key: &str) -> String {
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
