//! What the page shows of the console.

use std::rc::Rc;

use crate::cmdlets::Language;
use crate::cmdlets::complete::Completion;
use crate::cmdlets::console::{Asked, plain};
use crate::engine::Drive;
use crate::powershell::highlight::is_incomplete;

use super::state::{ConsoleState, Draft, TranscriptLine};

/// The console's view model.
#[derive(Clone, PartialEq)]
pub struct ConsoleView {
    /// The transcript, oldest line first.
    pub lines: Rc<Vec<TranscriptLine>>,
    /// What was entered, the newest last.
    pub history: Rc<Vec<String>>,
    /// What could stand at the cursor.
    pub offers: Option<Rc<Completion>>,
    /// The question that waits for its answer.
    pub asked: Option<Asked>,
    /// How many inputs are not over: one that runs, and those that have not run yet.
    pub waiting: usize,
    /// The files that scripts wrote.
    pub files: Drive,
    /// What is being typed.
    pub draft: Rc<Draft>,
    /// What the input field holds when the page opens.
    pub prefill: Rc<str>,
}

impl ConsoleView {
    /// The transcript as text, for the clipboard.
    pub fn plain(&self) -> String {
        plain(self.lines.iter().map(|line| &line.entry))
    }
}

impl ConsoleState {
    /// The console as it is now, with the files of the session.
    pub fn view(&self, language: Option<&dyn Language>, files: &Drive) -> ConsoleView {
        ConsoleView {
            lines: self.lines.clone(),
            history: self.history.clone(),
            offers: self.offers.clone(),
            asked: language.and_then(|language| language.pending().cloned()),
            waiting: self.unfinished(),
            files: files.clone(),
            draft: self.draft.clone(),
            prefill: self.prefill.clone(),
        }
    }
}

/// Whether Enter runs the text of the input field; otherwise it begins another line, because what stands there is not complete.
///
/// It looks at the text that is in the field when the key goes down, not at the last drawn one: a fast typist presses Enter before the
/// page has drawn the last letter.
pub fn enter_sends(text: &str) -> bool {
    !is_incomplete(text)
}
