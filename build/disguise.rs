//! English in disguise, for tests: languages that nobody has to translate, and that show what a real one would not bear.

use crate::compile::{ARGUMENT, CASE, CHOICE, END, Message, NAME};
use crate::thing::{NAMED, UNNAMED};

/// Letters between these run from right to left, whatever they are.
const REVERSED: char = '\u{202e}';
const NO_LONGER: char = '\u{202c}';

/// English with marks on its letters and a third longer: what is not in `text`, and what does not fit, shows.
pub fn expanded(english: &[Message]) -> Vec<Message> {
    disguised(english, |pattern| {
        let mut out = String::from("[");
        each(pattern, |part| match part {
            Part::Mark(mark) => out.push_str(mark),
            Part::Words(words) => {
                for letter in words.chars() {
                    out.push(accented(letter));
                    // A third of what is written are vowels: said twice, they make each word longer, as another language does.
                    if "aeiouAEIOU".contains(letter) {
                        out.push(accented(letter.to_ascii_lowercase()));
                    }
                }
            }
        });
        out + "]"
    })
}

/// English written from right to left, word by word: what does not follow the direction, and names that are not kept apart, shows.
pub fn mirrored(english: &[Message]) -> Vec<Message> {
    disguised(english, |pattern| {
        let mut out = String::new();
        each(pattern, |part| match part {
            Part::Mark(mark) => out.push_str(mark),
            Part::Words(words) => {
                let mut inside = false;
                for letter in words.chars() {
                    let is_word = letter.is_alphanumeric() || "’-".contains(letter) && inside;
                    if is_word != inside {
                        out.push(if is_word { REVERSED } else { NO_LONGER });
                        inside = is_word;
                    }
                    out.push(letter);
                }
                out.extend(inside.then_some(NO_LONGER));
            }
        });
        out
    })
}

fn disguised(english: &[Message], write: impl Fn(&str) -> String) -> Vec<Message> {
    english.iter().map(|message| Message { pattern: write(&message.pattern), ..message.clone() }).collect()
}

/// A part of a compiled pattern.
enum Part<'a> {
    /// A mark with what belongs to it: an argument's number, the name of a case.
    Mark(&'a str),
    /// What is read.
    Words(&'a str),
}

/// Goes through the parts of a pattern in their order.
fn each(pattern: &str, mut part: impl FnMut(Part<'_>)) {
    let mut rest = pattern;
    while let Some(place) = rest.find([ARGUMENT, NAME, NAMED, UNNAMED, CHOICE, CASE, END]) {
        let (words, marked) = rest.split_at(place);
        let mark = marked.chars().next().unwrap_or_default();
        let mut length = match mark {
            ARGUMENT | NAME | NAMED | CHOICE => 2,
            _ => 1,
        };
        // A case begins with its name, behind the start of the choice or the end of the case before it.
        if matches!(mark, CHOICE | END) {
            let name = marked[length..].find(|letter: char| !letter.is_ascii_alphanumeric() && !"*-_".contains(letter));
            length += name.filter(|end| marked[length + end..].starts_with(CASE)).map_or(0, |end| end + 1);
        }
        if !words.is_empty() {
            part(Part::Words(words));
        }
        part(Part::Mark(&marked[..length]));
        rest = &marked[length..];
    }
    if !rest.is_empty() {
        part(Part::Words(rest));
    }
}

fn accented(letter: char) -> char {
    let plain = "aceinorsuyzACEINORSUYZ";
    let marked = "áçéíñóŕšúýžÁÇÉÍÑÓŔŠÚÝŽ";
    plain.chars().position(|own| own == letter).and_then(|place| marked.chars().nth(place)).unwrap_or(letter)
}
