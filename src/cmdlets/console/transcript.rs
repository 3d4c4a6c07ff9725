//! What a run printed: blocks in order, each with the statement it belongs to.

use std::rc::Rc;

use crate::powershell::error::ErrorRecord;
use crate::powershell::source::Span;

/// Everything a run printed.
#[derive(Default)]
pub struct Transcript {
    /// In the order of printing.
    pub blocks: Vec<Block>,
    /// The cmdlet whose page of the reference was asked for (`Get-Help -Online`).
    pub reference: Option<&'static str>,
}

/// One piece of what was printed.
pub struct Block {
    /// The statement that printed it; bytes of the script.
    pub statement: Span,
    /// What.
    pub said: Said,
}

/// What a block says.
pub enum Said {
    /// Output, as its view lays it out.
    Output(String),
    /// An error.
    Error(Fault),
    /// `WARNING: …`
    Warning(String),
    /// `VERBOSE: …`
    Verbose(String),
    /// `DEBUG: …`
    Debug(String),
    /// What a cmdlet wrote to the host.
    Host {
        /// The text.
        text: String,
        /// Whether more follows on the same line.
        open: bool,
    },
    /// `What if: …`
    WhatIf(String),
    /// The screen was cleared.
    Clear,
}

/// An error with its place.
pub struct Fault {
    /// All that the console prints for it.
    pub text: String,
    /// The message alone.
    pub message: String,
    /// Line and column in the script, both from 1.
    pub place: (usize, usize),
    /// The record; none for a script that did not parse.
    pub record: Option<Rc<ErrorRecord>>,
    /// What was probably meant, ready to run.
    pub mended: Option<Suggestion>,
}

/// A line that was probably meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The whole line.
    pub line: String,
    /// What was wrong and is now right: both as written.
    pub change: (String, String),
}

impl Transcript {
    /// Exactly as the console prints it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            block.said.write(&mut text);
        }
        text
    }

    /// The errors, in order.
    pub fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.blocks.iter().filter_map(|block| if let Said::Error(fault) = &block.said { Some(fault) } else { None })
    }
}

impl Said {
    fn write(&self, text: &mut String) {
        let (before, own, open) = match self {
            Said::Error(fault) => ("", fault.text.as_str(), false),
            Said::Warning(own) => ("WARNING: ", own.as_str(), false),
            Said::Verbose(own) => ("VERBOSE: ", own.as_str(), false),
            Said::Debug(own) => ("DEBUG: ", own.as_str(), false),
            Said::Host { text, open } => ("", text.as_str(), *open),
            Said::Output(own) | Said::WhatIf(own) => ("", own.as_str(), false),
            Said::Clear => return text.clear(),
        };
        text.push_str(before);
        text.push_str(own);
        if !open && !own.ends_with('\n') {
            text.push('\n');
        }
    }
}
