//! What a console window shows, entry by entry, and the text that all entries make together.
//!
//! Page, copy, export and API render these entries. The prefix of a kind ("WARNING: ") is part of the text and stands nowhere else.

use crate::powershell::source::Span;

use super::Asked;
use super::inputs::ConsoleInput;

/// What stands before a line that was entered. It can be pasted back: a pasted prompt is ignored.
const PROMPT: &str = "PS C:\\> ";

/// What an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// A line that was entered, the line of an action by hand, or the answer to a question.
    Input,
    /// Output, as its view lays it out.
    Output,
    /// Text that a cmdlet wrote to the window itself (`Write-Host`).
    Host,
    /// An error, with the position and category that PowerShell prints below it.
    Error,
    /// A warning: `WARNING: …`
    Warning,
    /// Details that `-Verbose` asks for: `VERBOSE: …`
    Verbose,
    /// Details that `-Debug` asks for: `DEBUG: …`
    Debug,
    /// What would have been done without `-WhatIf`: `What if: …`
    WhatIf,
    /// The window was cleared (`Clear-Host`); it has no text.
    Clear,
}

impl EntryKind {
    /// What the window puts before the text of such an entry.
    fn prefix(self) -> &'static str {
        match self {
            Self::Warning => "WARNING: ",
            Self::Verbose => "VERBOSE: ",
            Self::Debug => "DEBUG: ",
            Self::WhatIf => "What if: ",
            Self::Input | Self::Output | Self::Host | Self::Error | Self::Clear => "",
        }
    }
}

/// One entry of a console window.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsoleEntry {
    /// What it is.
    pub kind: EntryKind,
    /// Exactly what the window shows, prefix included; without the prompt.
    pub text: String,
    /// Whether the next entry continues the same line (`Write-Host -NoNewline`).
    pub is_open: bool,
    /// The statement that printed it, in bytes of the script.
    pub statement: Span,
    /// What went wrong; present for errors only.
    pub error: Option<ConsoleError>,
    /// The question that an answer belongs to.
    pub asked: Option<Asked>,
}

impl ConsoleEntry {
    /// An entry of the running statement; puts the prefix of its kind before the text.
    pub fn new(kind: EntryKind, text: impl AsRef<str>) -> Self {
        let text = format!("{}{}", kind.prefix(), text.as_ref());
        Self { kind, text, is_open: false, statement: Span::default(), error: None, asked: None }
    }

    /// An error and all that the console prints for it.
    pub fn error(text: impl AsRef<str>, error: ConsoleError) -> Self {
        Self { error: Some(error), ..Self::new(EntryKind::Error, text) }
    }

    /// The entry of an input with the positions of the text that the input was pasted with.
    pub(super) fn placed(mut self, input: &ConsoleInput) -> Self {
        let offset = u32::try_from(input.start).unwrap_or(u32::MAX);
        self.statement = Span::new(self.statement.start.saturating_add(offset), self.statement.end.saturating_add(offset));
        if let Some(error) = &mut self.error {
            let (line, column) = error.position;
            error.position = (line + input.place.0, if line == 1 { column + input.place.1 } else { column });
        }
        self
    }

    /// Appends an entry that continues this one's line, or the output of the same statement after a pause. Returns whether it did.
    pub fn absorb(&mut self, next: &Self) -> bool {
        let is_plain = |kind: EntryKind| matches!(kind, EntryKind::Host | EntryKind::Output);
        let is_output = self.kind == EntryKind::Output && next.kind == EntryKind::Output;
        let goes_on = is_output && self.statement == next.statement && self.statement != Span::default();
        let continues = goes_on || self.is_open && is_plain(self.kind) && is_plain(next.kind);
        if continues {
            self.text.push_str(&next.text);
            self.is_open = next.is_open;
        }
        continues
    }

    /// The entry as text, as it stands in the window: the prompt before what was entered, the question before an answer.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self.kind {
            EntryKind::Clear => return text.clear(),
            EntryKind::Input => {
                // A prompt never continues an open line.
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                match &self.asked {
                    Some(asked) => text.extend([asked.text().as_str(), "\n"]),
                    None => text.push_str(PROMPT),
                }
            }
            EntryKind::Output
            | EntryKind::Host
            | EntryKind::Error
            | EntryKind::Warning
            | EntryKind::Verbose
            | EntryKind::Debug
            | EntryKind::WhatIf => {}
        }
        text.push_str(&self.text);
        if !self.is_open && !self.text.ends_with('\n') {
            text.push('\n');
        }
    }
}

/// Entries as one text, exactly as the console prints them.
pub fn plain<'a>(entries: impl IntoIterator<Item = &'a ConsoleEntry>) -> String {
    let mut text = String::new();
    for entry in entries {
        entry.write(&mut text);
    }
    text
}

/// What went wrong, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsoleError {
    /// The message alone, without position and category.
    pub message: String,
    /// Line and column in the script, both from 1.
    pub position: (usize, usize),
    /// What was probably meant, ready to run.
    pub suggestion: Option<Suggestion>,
}

/// A line that was probably meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The whole line.
    pub line: String,
    /// What was wrong and what replaces it, both as written.
    pub change: (String, String),
}

/// Everything that a run printed.
#[derive(Default)]
pub struct Transcript {
    /// The entries in the order of printing.
    pub entries: Vec<ConsoleEntry>,
    /// The cmdlet whose reference page was asked for (`Get-Help -Online`).
    pub reference: Option<&'static str>,
    /// How much of one script's budget the run used, in thousandths; above 1000 it was stopped.
    pub budget_permille: u64,
}

impl Transcript {
    /// The text, exactly as the console prints it.
    pub fn text(&self) -> String {
        plain(&self.entries)
    }

    /// The errors, in order.
    pub fn errors(&self) -> impl Iterator<Item = &ConsoleError> {
        self.entries.iter().filter_map(|entry| entry.error.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_line_is_continued_and_a_prompt_begins_its_own() {
        let open = ConsoleEntry { is_open: true, ..ConsoleEntry::new(EntryKind::Host, "a") };
        let next = ConsoleEntry::new(EntryKind::Host, "b");
        assert_eq!(plain([&open, &next]), "ab\n");
        assert_eq!(plain([&open, &ConsoleEntry::new(EntryKind::Input, "1")]), "a\nPS C:\\> 1\n");
        let mut joined = open.clone();
        assert!(joined.absorb(&next) && !joined.absorb(&next));
        assert_eq!(joined.plain(), "ab\n");
        assert!(!open.clone().absorb(&ConsoleEntry::new(EntryKind::Warning, "late")));
    }

    #[test]
    fn each_kind_has_its_prefix_once() {
        let shown =
            [EntryKind::Warning, EntryKind::Verbose, EntryKind::Debug, EntryKind::WhatIf].map(|kind| ConsoleEntry::new(kind, "x").plain());
        assert_eq!(shown, ["WARNING: x\n", "VERBOSE: x\n", "DEBUG: x\n", "What if: x\n"]);
        assert_eq!(plain([&ConsoleEntry::new(EntryKind::Output, "x"), &ConsoleEntry::new(EntryKind::Clear, "")]), "");
    }
}
