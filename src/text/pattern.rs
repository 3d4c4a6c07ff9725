//! Fills the arguments into a compiled pattern. The build (`build/compile.rs`) writes patterns with the control characters below.

use super::{Argument, Direction, Locale, elision, plural};

/// Stands before the number of an argument.
const ARGUMENT: char = '\u{1}';
/// Stands before the number of an argument that is written without digit groups: a message's number is a name.
const NAME: char = '\u{6}';
/// Begins a choice between cases.
const CHOICE: char = '\u{2}';
/// Ends the key of a case.
const CASE: char = '\u{3}';
/// Ends a case, and the choice after its last case.
const END: char = '\u{4}';

/// Between these a name is kept apart: its own direction does not reach the words beside it.
const ISOLATE: &str = "\u{2068}";
const END_OF_ISOLATE: &str = "\u{2069}";

/// Writes a pattern with its arguments. Where the language is written from right to left, the arguments stand in isolates.
pub(super) fn fill(pattern: &str, arguments: &[Argument<'_>], locale: &Locale) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    PatternReader { rest: pattern, arguments, locale }.run(&mut out);
    out
}

struct PatternReader<'a> {
    rest: &'a str,
    arguments: &'a [Argument<'a>],
    locale: &'a Locale,
}

impl<'a> PatternReader<'a> {
    /// Writes up to the end of the pattern, or of the case that is being read.
    fn run(&mut self, out: &mut String) {
        while let Some(place) = self.rest.find([ARGUMENT, NAME, CHOICE, END]) {
            out.push_str(&self.rest[..place]);
            let mark = self.rest[place..].chars().next();
            self.rest = &self.rest[place + 1..];
            match mark {
                Some(ARGUMENT | NAME) => match self.argument() {
                    Argument::Text(text) if !text.is_empty() && self.locale.tag().direction() == Direction::RightToLeft => {
                        out.extend([ISOLATE, text, END_OF_ISOLATE]);
                    }
                    Argument::Text(text) => elision::push(out, text, self.locale.tag()),
                    Argument::Number(number) if mark == Some(ARGUMENT) => out.push_str(&self.locale.number(number)),
                    Argument::Number(number) => out.push_str(&number.to_string()),
                    Argument::None => {}
                },
                Some(CHOICE) => self.choose(out),
                _ => return,
            }
        }
        out.push_str(self.rest);
        self.rest = "";
    }

    fn argument(&mut self) -> Argument<'a> {
        let digit = self.rest.chars().next().and_then(|digit| digit.to_digit(10));
        self.rest = self.rest.get(1..).unwrap_or_default();
        digit.and_then(|digit| self.arguments.get(digit as usize)).copied().unwrap_or(Argument::None)
    }

    /// Writes the first case that fits the argument; the default case is the last one.
    fn choose(&mut self, out: &mut String) {
        let argument = self.argument();
        let mut taken = false;
        while !self.rest.starts_with(END) {
            let Some((key, case)) = self.rest.split_once(CASE) else { return };
            self.rest = case;
            if !taken && self.fits(key, argument) {
                taken = true;
                self.run(out);
            } else {
                self.run(&mut String::new());
            }
        }
        self.rest = &self.rest[END.len_utf8()..];
    }

    fn fits(&self, key: &str, argument: Argument<'_>) -> bool {
        key == "*"
            || match argument {
                Argument::Text(text) => text == key,
                Argument::Number(number) => key.parse() == Ok(number) || plural::category(self.locale.tag(), number) == key,
                Argument::None => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Formats, Tag, Width};

    /// Writes what it is asked for.
    #[derive(Debug)]
    struct Asked;

    impl Formats for Asked {
        fn number(&self, tag: Tag, number: u64) -> String {
            format!("<{} {number}>", tag.name())
        }

        fn weekday(&self, tag: Tag, day: u64, _: Width) -> String {
            format!("<{} day {day}>", tag.name())
        }
    }

    #[test]
    fn arguments_and_plural_forms_find_their_places() {
        let pattern = "\u{1}0 has \u{2}10\u{3}none\u{4}one\u{3}one message\u{4}*\u{3}\u{1}1 messages\u{4}\u{4}.";
        let say = |count| fill(pattern, &[Argument::Text("Aiko"), Argument::Number(count)], &Locale::english());
        assert_eq!([say(0), say(1), say(7)], ["Aiko has none.", "Aiko has one message.", "Aiko has 7 messages."]);
    }

    #[test]
    fn counts_are_written_as_the_language_writes_them_and_names_are_not() {
        let locale = Locale::embedded(Tag::Fr).with_formats(&Asked);
        assert_eq!(fill("#\u{6}0: \u{1}0", &[Argument::Number(1_234)], &locale), "#1234: <fr 1234>");
        assert_eq!(locale.weekday(3, Width::Long), "<fr day 3>");
    }
}
