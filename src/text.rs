//! All that the product says, in every language. The sentences stand in `text/locales/<tag>/*.ftl`; the build compiles them into
//! the list [`Text`] and two tables for each language: what the page needs, and the stories of the catalogue. Nothing here knows what a sentence is about.

mod formats;
mod junction;
mod pattern;
mod plural;
mod tag;

pub use formats::{Formats, Width};
pub use tag::{PluralRule, Script, Tag};

use std::collections::BTreeMap;
use std::fmt;

/// One argument of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Argument<'a> {
    None,
    Text(&'a str),
    Number(u64),
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A language's table does not belong to this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongTable {
    /// How many texts it has.
    pub has: usize,
    /// How many it should have.
    pub needs: usize,
}

impl fmt::Display for WrongTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the table has {} texts, this build needs {}", self.has, self.needs)
    }
}

/// A language with its texts and its ways of writing numbers and weekdays.
#[derive(Clone, Debug)]
pub struct Locale {
    tag: Tag,
    formats: &'static dyn Formats,
    patterns: Vec<Box<str>>,
    by_key: BTreeMap<Box<str>, Box<str>>,
    is_whole: bool,
}

/// One build has one table of each kind for a language: which language it is, and how much of it is here, tells it all.
impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        (self.tag, self.is_whole) == (other.tag, other.is_whole)
    }
}

impl Eq for Locale {}

impl Locale {
    /// Reads a language's table as the build wrote it.
    ///
    /// # Errors
    /// The table is of another build.
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

    /// The same language, written as these formats write it.
    #[must_use]
    pub fn with_formats(self, formats: &'static dyn Formats) -> Self {
        Self { formats, ..self }
    }

    /// The same language with the texts of the rooms and of all stories, read from its second table (`text/<tag>-later.txt`).
    ///
    /// # Errors
    /// The table is of another build.
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

    /// Whether it has all texts, not only those of the page and its first story.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Which language it is.
    pub fn tag(&self) -> Tag {
        self.tag
    }

    /// A count, in digits.
    pub fn number(&self, number: u64) -> String {
        self.formats.number(self.tag, number)
    }

    /// The weekday so many days after a Monday.
    pub fn weekday(&self, day: u64, width: Width) -> String {
        self.formats.weekday(self.tag, day, width)
    }

    /// The words of a text.
    pub fn say(&self, text: Text<'_>) -> String {
        self.patterns.get(text.number()).map_or_else(String::new, |pattern| pattern::fill(pattern, &text.arguments(), self))
    }

    /// The words of a text that a scenario names by its key (scenario files, contract: a beat is a text key).
    pub fn say_key(&self, key: &str) -> Option<String> {
        self.by_key.get(key).map(|pattern| pattern::fill(pattern, &[Argument::None; 4], self))
    }
}

/// The languages as the build made them. The page fetches the one it needs instead, so that only that one travels.
#[cfg(not(target_arch = "wasm32"))]
mod embedded {
    use super::{Locale, Tag};

    include!(concat!(env!("OUT_DIR"), "/tables.rs"));

    /// A language's table.
    pub fn table(tag: Tag) -> &'static str {
        TABLES.iter().find(|(name, ..)| *name == tag.name()).map_or("", |(_, table, _)| table)
    }

    /// A language's table of stories.
    pub fn later_table(tag: Tag) -> &'static str {
        TABLES.iter().find(|(name, ..)| *name == tag.name()).map_or("", |(.., stories)| stories)
    }

    impl Locale {
        /// The language with all its stories, where all are at hand.
        ///
        /// # Panics
        /// Never: the build made all tables of one piece; a test reads each.
        #[expect(clippy::expect_used, reason = "the build made the table")]
        pub fn embedded(tag: Tag) -> Self {
            Self::from_table(tag, table(tag)).and_then(|own| own.with_later(later_table(tag))).expect("the table is of this build")
        }

        /// English, the language of tests and of the terminal.
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
    fn the_pseudo_language_keeps_its_arguments() {
        let words = Locale::embedded(Tag::Pseudo).say(Text::SeatMessageTo { name: "Aiko" });
        assert!(words.starts_with('[') && words.contains("Aiko"), "{words}");
    }
}
