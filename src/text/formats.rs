//! How a language writes numbers and weekdays. A browser knows that of every language (`Intl`) and says it through [`Formats`];
//! without one they are plain: the terminal, the tests and what they compare are the same on every machine.

use std::fmt;

use super::Tag;

/// How much of a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// "Mon", where it is read at a glance.
    Short,
    /// "Monday", where it is read aloud.
    Long,
}

/// The ways of writing that a language has beside its texts.
pub trait Formats: fmt::Debug {
    /// A count, in the groups of digits of the language: `1,234` in English, `1.234` in Italian.
    fn number(&self, tag: Tag, number: u64) -> String;

    /// A weekday; Monday is 0, and after Sunday, 6, comes Monday again.
    fn weekday(&self, tag: Tag, day: u64, width: Width) -> String;
}

/// Digits without groups and English weekdays.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plain;

impl Formats for Plain {
    fn number(&self, _: Tag, number: u64) -> String {
        number.to_string()
    }

    fn weekday(&self, _: Tag, day: u64, width: Width) -> String {
        let name = match day % 7 {
            0 => "Monday",
            1 => "Tuesday",
            2 => "Wednesday",
            3 => "Thursday",
            4 => "Friday",
            5 => "Saturday",
            6.. => "Sunday",
        };
        name[..if width == Width::Short { 3 } else { name.len() }].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_has_seven_days_and_begins_again() {
        let days: Vec<String> = (0..8).map(|day| Plain.weekday(Tag::En, day, Width::Short)).collect();
        assert_eq!(days, ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]);
        assert_eq!(Plain.weekday(Tag::Fr, 9, Width::Long), "Wednesday");
    }
}
