//! Every sentence of the product, in every language. The sentences are in `text/locales/<tag>/*.ftl`. The build compiles them into the
//! enum [`Text`] and two tables for each language: one for what the page needs first, one for the dialogs and the stories. Nothing here
//! knows what a sentence is about.

mod elision;
mod formats;
mod pattern;
mod plural;
mod tag;
mod thing;

pub use formats::{Formats, Width, english_weekday};
pub use tag::{Direction, PluralRule, Script, Tag};
pub use thing::{Thing, ThingSpan};

use std::collections::BTreeMap;
use std::fmt;

/// The value of one argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Argument<'a> {
    None,
    Text(&'a str),
    Number(u64),
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Parts the names and the words in the key of a story's message, as `build/catalogue.rs` writes it.
const BETWEEN: &str = "\u{7}";

/// A language's table was made by another build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongTable {
    /// The number of texts that it has.
    pub has: usize,
    /// The number of texts that this build needs.
    pub needs: usize,
}

impl fmt::Display for WrongTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the table has {} texts, this build needs {}", self.has, self.needs)
    }
}

/// A language: its texts, and how it writes numbers and weekdays.
#[derive(Clone, Debug)]
pub struct Locale {
    tag: Tag,
    formats: &'static dyn Formats,
    patterns: Vec<Box<str>>,
    by_key: BTreeMap<Box<str>, Box<str>>,
    is_whole: bool,
}

/// A build has one table of each kind for a language, so that the language and whether it is whole tell two locales apart.
impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        (self.tag, self.is_whole) == (other.tag, other.is_whole)
    }
}

impl Eq for Locale {}

impl Locale {
    /// Reads the first table of a language as the build wrote it.
    ///
    /// # Errors
    /// [`WrongTable`] if the table was made by another build.
    pub fn from_table(tag: Tag, table: &str) -> Result<Self, WrongTable> {
        let mut patterns = Vec::with_capacity(Text::COUNT);
        let mut by_key = BTreeMap::new();
        for entry in table.split('\0') {
            match entry.split_once('\u{5}') {
                Some((key, pattern)) => drop(by_key.insert(key.into(), pattern.into())),
                None => patterns.push(entry.into()),
            }
        }
        if patterns.len() == Text::EARLY {
            Ok(Self { tag, formats: &formats::Plain, patterns, by_key, is_whole: false })
        } else {
            Err(WrongTable { has: patterns.len(), needs: Text::EARLY })
        }
    }

    /// The same language with these formats of numbers and weekdays.
    #[must_use]
    pub fn with_formats(self, formats: &'static dyn Formats) -> Self {
        Self { formats, ..self }
    }

    /// The same language with the texts of its second table (`text/<tag>-later.txt`): those of the dialogs and of all stories.
    ///
    /// # Errors
    /// [`WrongTable`] if the table was made by another build.
    pub fn with_later(mut self, table: &str) -> Result<Self, WrongTable> {
        let mut told = 0;
        for entry in table.split('\0') {
            match entry.split_once('\u{5}') {
                Some((key, pattern)) => {
                    told += 1;
                    self.by_key.insert(key.into(), pattern.into());
                }
                None if !self.is_whole => self.patterns.push(entry.into()),
                None => {}
            }
        }
        self.is_whole = true;
        let (has, needs) = (self.patterns.len() + told, Text::COUNT + Text::STORIES);
        if has == needs { Ok(self) } else { Err(WrongTable { has, needs }) }
    }

    /// Whether both tables were read: not only the texts of the page and its first story.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The language's tag.
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// Writes a count as the language writes it.
    pub fn number(&self, number: u64) -> String {
        self.formats.number(self.tag, number)
    }

    /// Names the weekday that comes `day` days after a Monday.
    pub fn weekday(&self, day: u64, width: Width) -> String {
        self.formats.weekday(self.tag, day, width)
    }

    /// The text with its arguments, in this language.
    pub fn say(&self, text: Text<'_>) -> String {
        thing::plain(self.marked(text))
    }

    /// The same in parts: those that name a thing say which.
    pub fn say_spans(&self, text: Text<'_>) -> Vec<ThingSpan> {
        thing::spans(&self.marked(text))
    }

    /// The text that a story names by its key; `None` where this language does not have it (yet).
    pub fn say_key(&self, key: &str) -> Option<String> {
        self.marked_key(key).map(thing::plain)
    }

    /// The same in parts.
    pub fn say_key_spans(&self, key: &str) -> Option<Vec<ThingSpan>> {
        self.marked_key(key).map(|sentence| thing::spans(&sentence))
    }

    /// What a message of a shipped story says in this language, found by who writes what to whom in its script; `None` for all that people
    /// write themselves.
    pub fn said(&self, from: &str, to: &str, text: &str) -> Option<&str> {
        self.by_key.get([from, to, text].join(BETWEEN).as_str()).map(|words| &**words)
    }

    fn marked(&self, text: Text<'_>) -> String {
        self.patterns.get(text.number()).map_or_else(String::new, |pattern| pattern::fill(pattern, &text.arguments(), self))
    }

    fn marked_key(&self, key: &str) -> Option<String> {
        self.by_key.get(key).map(|pattern| pattern::fill(pattern, &[Argument::None; 4], self))
    }
}

/// The tables of all languages, for programs that are not a page. A page fetches the tables of its own language.
#[cfg(not(target_arch = "wasm32"))]
mod embedded {
    use super::{Locale, Tag};

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));

    /// The first table of a language.
    pub fn table(tag: Tag) -> &'static str {
        TABLES.iter().find(|(name, ..)| *name == tag.name()).map_or("", |(_, table, _)| table)
    }

    /// The second table of a language.
    pub fn later_table(tag: Tag) -> &'static str {
        TABLES.iter().find(|(name, ..)| *name == tag.name()).map_or("", |(.., stories)| stories)
    }

    impl Locale {
        /// The language with all its texts.
        ///
        /// # Panics
        /// Never: a test reads the tables of every language.
        #[expect(clippy::expect_used, reason = "the build made the table")]
        pub fn embedded(tag: Tag) -> Self {
            Self::from_table(tag, table(tag)).and_then(|own| own.with_later(later_table(tag))).expect("the table is of this build")
        }

        /// English with all its texts: the language of the tests and of the terminal.
        pub fn english() -> Self {
            Self::embedded(Tag::En)
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use embedded::{later_table, table};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_table() {
        for tag in Tag::ALL {
            assert_eq!(Locale::embedded(*tag).tag(), *tag);
        }
    }

    #[test]
    fn a_table_of_another_build_is_refused() {
        assert_eq!(Locale::from_table(Tag::En, "one\0two"), Err(WrongTable { has: 2, needs: Text::EARLY }));
    }

    #[test]
    fn the_first_story_is_told_before_the_others_are_fetched() {
        let early = Locale::from_table(Tag::En, table(Tag::En)).unwrap();
        assert!(!early.is_whole() && early.say_key("scenario-lunch-title").is_some());
        assert_eq!(early.say_key("scenario-offline-basic-title"), None);
        assert!(early.clone().with_later("one\u{5}two").is_err());
        let late = early.with_later(later_table(Tag::En)).unwrap();
        assert!(late.is_whole() && late.say_key("scenario-offline-basic-title").is_some());
    }

    #[test]
    fn english_in_disguise_keeps_its_arguments() {
        let words = Locale::embedded(Tag::Expanded).say(Text::SeatMessageTo { name: "Aiko" });
        assert!(words.starts_with('[') && words.contains("Aiko"), "{words}");
        let mirrored = Locale::embedded(Tag::Mirrored).say(Text::SeatMessageTo { name: "Aiko" });
        assert_eq!(mirrored, "\u{202e}Message\u{202c} \u{2068}Aiko\u{2069}");
    }
}
