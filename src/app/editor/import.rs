//! Makes a story of the bytes of a file: Windows PowerShell writes UTF-8 and UTF-16, with and without a mark.

use crate::text::{Locale, Text};

/// Why a file was not imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than [`MAX_STORY_BYTES`](super::MAX_STORY_BYTES).
    TooLarge,
    /// The browser could not read it.
    NotRead,
    /// There is nothing in it.
    Empty,
    /// It is no text.
    NotText {
        /// The first line that is none, from 1.
        line: usize,
    },
}

/// The text of a file, its lines ended by line feeds.
///
/// # Errors
/// Too large, empty or no text.
pub fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.len() > super::MAX_STORY_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => narrow(rest)?,
        _ => narrow(bytes)?,
    };
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    match text.find('\0') {
        Some(place) => Err(Unreadable::NotText { line: line_of(&text[..place]) }),
        None => Ok(text),
    }
}

fn narrow(bytes: &[u8]) -> Result<String, Unreadable> {
    let not_text = |error: std::str::Utf8Error| {
        let before = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
        Unreadable::NotText { line: before + 1 }
    };
    std::str::from_utf8(bytes).map(str::to_owned).map_err(not_text)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::new();
    for letter in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        text.push(letter.map_err(|_| Unreadable::NotText { line: line_of(&text) })?);
    }
    if rest.is_empty() { Ok(text) } else { Err(Unreadable::NotText { line: line_of(&text) }) }
}

fn line_of(before: &str) -> usize {
    before.matches('\n').count() + 1
}

/// A plain script becomes a story of one beat: what lacks every mark of a story is given an id, a title and a narration.
pub fn with_head(text: String, name: &str, locale: &Locale) -> String {
    let is_marked = |line: &str| ["#scenario", "#title", "#:"].iter().any(|mark| line.trim_start().starts_with(mark));
    if text.lines().any(is_marked) {
        return text;
    }
    let title = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    let title = if title.is_empty() { locale.say(Text::EditorNewTitle) } else { title.split_whitespace().collect::<Vec<_>>().join(" ") };
    format!("#scenario {}\n#title {title}\n#: {}\n{text}", id_of(&title), locale.say(Text::EditorWholeStory))
}

/// An id of what can stand in one.
fn id_of(title: &str) -> String {
    let lowered = title.to_lowercase();
    let words: Vec<&str> =
        lowered.split(|letter: char| !letter.is_ascii_lowercase() && !letter.is_ascii_digit()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "my-story".to_owned() } else { words.join("-") }
}
