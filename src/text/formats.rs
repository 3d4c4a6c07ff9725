//! How a language writes numbers and weekdays. A browser knows that for every language (`Intl`) and provides it through [`Formats`].
//! Without a browser they are plain, so that the terminal and the tests print the same on every machine.

use std::fmt;

use super::Tag;

/// How long a weekday's name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Abbreviated, as in "Mon".
    Short,
    /// In full, as screen readers need it: "Monday".
    Long,
}

/// How a language writes what is not part of its texts.
pub trait Formats: fmt::Debug {
    /// Writes a count with the digit groups of the language: `1,234` in English, `1.234` in Italian.
    fn number(&self, tag: Tag, number: u64) -> String;

    /// Names the weekday that comes `day` days after a Monday.
    fn weekday(&self, tag: Tag, day: u64, width: Width) -> String;
}

/// Numbers without digit groups, and English weekdays.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plain;

impl Formats for Plain {
    fn number(&self, _: Tag, number: u64) -> String {
        number.to_string()
    }

    fn weekday(&self, _: Tag, day: u64, width: Width) -> String {
        let name = english_weekday(day);
        name[..if width == Width::Short { 3 } else { name.len() }].to_owned()
    }
}

/// The English name of the weekday that comes `day` days after a Monday.
pub fn english_weekday(day: u64) -> &'static str {
    match day % 7 {
        0 => "Monday",
        1 => "Tuesday",
        2 => "Wednesday",
        3 => "Thursday",
        4 => "Friday",
        5 => "Saturday",
        6.. => "Sunday",
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
