//! A script's text and places in it. Nothing here knows the language.

use std::rc::Rc;

/// Bytes of a script, from the first to before the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte of the span.
    pub start: u32,
    /// Byte behind the last one.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` to before `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// From the start of this one to the end of the other.
    #[must_use]
    pub const fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    /// The text it covers; empty where it lies outside or cuts a character.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

/// A script with the starts of its lines.
#[derive(Debug)]
pub struct Source {
    /// The whole text.
    pub text: Rc<str>,
    /// The path of the file that it stands in; `None` for what was entered.
    pub file: Option<Rc<str>>,
    lines: Vec<u32>,
}

impl Source {
    /// Takes a script in.
    pub fn new(text: impl Into<Rc<str>>) -> Self {
        let text = text.into();
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.filter_map(|(at, _)| u32::try_from(at + 1).ok())).collect();
        Self { text, file: None, lines }
    }

    /// Takes a script of a file in.
    pub fn of_file(path: Rc<str>, text: Rc<str>) -> Self {
        Self { file: Some(path), ..Self::new(text) }
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn place(&self, at: u32) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        (line, Span::new(start, at).of(&self.text).chars().count() + 1)
    }

    /// A line without its end; lines count from 1.
    pub fn line(&self, number: usize) -> &str {
        let start = self.lines.get(number.wrapping_sub(1)).copied().unwrap_or(u32::MAX);
        let end = self.lines.get(number).copied().unwrap_or(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        Span::new(start, end).of(&self.text).trim_end_matches(['\n', '\r'])
    }
}
