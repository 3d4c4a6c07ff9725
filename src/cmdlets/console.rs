//! The console: runs a script statement by statement on a session and returns what it printed.
//!
//! A script that does not parse runs nothing. A question stops an interactive run until it is answered; the statement that asked then
//! runs again from its start, on the session as it was before, so that nothing is half done meanwhile. Nothing here knows a page.

mod entry;
mod host;
mod inputs;
#[cfg(not(target_arch = "wasm32"))]
mod regress;
mod running;
mod screen;

use std::rc::Rc;

pub use entry::{ConsoleEntry, ConsoleError, EntryKind, Suggestion, Transcript, plain};
pub use inputs::{ConsoleInput, inputs};
#[cfg(not(target_arch = "wasm32"))]
pub use regress::Regress;

use crate::engine::Session;
use crate::powershell::error::Position;
use crate::powershell::errors::position_text;
use crate::powershell::host::Answer;
use crate::powershell::interp::State;
use crate::powershell::parser::ParseError;
use crate::powershell::regex_engine::RegexEngine;
use crate::powershell::source::{Source, Span};
use crate::tenant::Tenant;
use crate::text::Locale;

use super::act::WindowState;
use super::did_you_mean;
use super::strip_prompt::strip_prompt;
use running::{How, Running};

/// Longer scripts are never interactive: their questions are answered Yes.
const MAX_ASKED_BYTES: usize = 64 * 1024;

/// The part of a script's usual budget that a hasty console gives it: a twentieth, which is used up well within a second.
const HASTY: u64 = 20;

/// The work of a script, in steps, after which the page is drawn: a tenth of what a second does.
const WORK_AT_ONCE: u64 = 100_000;

/// The cmdlet that asks for a line of text with a prompt of its own.
pub const READ_HOST: &str = "Read-Host";

/// The same where the answer is a secret, which the console does not show.
pub const READ_SECRET: &str = "Read-Host -AsSecureString";

/// Whether questions can be asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Somebody is at the console and answers.
    Interactive,
    /// Nobody can be asked: questions are answered Yes, and a missing mandatory parameter is an error.
    Script,
}

/// A question that waits for its answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// `-Confirm`, or a policy in use (P7).
    Confirm(String),
    /// A mandatory parameter that was left out.
    Supply {
        /// The name of the cmdlet that asks.
        command: String,
        /// The name of the parameter that has no value.
        parameter: String,
    },
}

impl Asked {
    /// Whether the answer is shown as stars.
    pub fn is_secret(&self) -> bool {
        matches!(self, Self::Supply { command, .. } if command == READ_SECRET)
    }

    /// The question as the console prints it.
    pub fn text(&self) -> String {
        match self {
            Self::Confirm(question) => question.clone(),
            Self::Supply { command, parameter } if [READ_HOST, READ_SECRET].contains(&command.as_str()) => format!("{parameter}:"),
            Self::Supply { command, parameter } => {
                format!("cmdlet {command}\nSupply values for the following parameters:\n{parameter}:")
            }
        }
    }
}

/// The answer to a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reply {
    /// The answer to [`Asked::Confirm`].
    Answer(Answer),
    /// The value for [`Asked::Supply`].
    Value(String),
}

/// A PowerShell window: variables, functions and `$Error` stay from run to run.
pub struct Console {
    state: State,
    words: Rc<Locale>,
    regex: Rc<dyn RegexEngine>,
    paused: Option<Paused>,
    running: Option<Running>,
    window: WindowState,
    /// After how much work a script that was entered pauses.
    work: u64,
}

/// A run that waits for the answer to its question.
struct Paused {
    asked: Asked,
    source: Rc<Source>,
    statement: Span,
    before: Session,
    /// Branch and step of the session when the question came. If they have changed, the question is dropped.
    stood: (usize, u32),
    replies: Vec<Reply>,
    /// How many bytes of what the statement printed are on the screen already.
    shown: usize,
}

impl Console {
    /// A new window. `words` is the language of the reasons that `Show-SimWhy` prints.
    pub fn new(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Self {
        Self { state: State::default(), words, regex, paused: None, running: None, window: WindowState::default(), work: WORK_AT_ONCE }
    }

    /// A new window that stops scripts early: for checking a text while it is being written.
    pub fn hasty(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Self {
        let mut console = Self::new(words, regex);
        console.state.divide_budget(HASTY);
        console
    }

    /// Lets scripts that are entered pause after so many steps.
    pub fn pause_after(&mut self, steps: u64) {
        self.work = steps;
    }

    /// Changes the language of the reasons.
    pub fn speak(&mut self, words: Rc<Locale>) {
        self.words = words;
    }

    /// The question that waits for its answer.
    pub fn pending(&self) -> Option<&Asked> {
        self.paused.as_ref().map(|paused| &paused.asked)
    }

    /// Drops the question that waits, and the run that has paused; the statement that asked has no effect.
    pub fn cancel(&mut self) {
        self.paused = None;
        self.running = None;
        self.state.give_up();
    }

    /// Whether a run has paused and waits for [`Console::go_on`].
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Runs a script that somebody entered, until it is over or the page should be drawn.
    pub fn enter(&mut self, session: &mut Session, script: &str) -> Transcript {
        self.cancel();
        let source = Rc::new(Source::new(strip_prompt(script).into_owned()));
        let mode = if script.len() > MAX_ASKED_BYTES { Mode::Script } else { Mode::Interactive };
        self.play(session, &source, 0, Vec::new(), How { mode, work: Some(self.work), known: 0 })
    }

    /// Goes on with the run that has paused. Where the session was changed meanwhile, the run ends.
    pub fn go_on(&mut self, session: &mut Session) -> Transcript {
        let Some(running) = self.running.take() else { return Transcript::default() };
        if running.stood != Some((session.branch_index(), session.step())) {
            self.cancel();
            let entry = ConsoleEntry::new(EntryKind::Warning, "The script was stopped, because something else was done meanwhile.");
            return Transcript { entries: vec![entry], ..Transcript::default() };
        }
        self.advance(session, running, Some(self.work))
    }

    /// Runs a script at the session's current step.
    pub fn run(&mut self, session: &mut Session, script: &str, mode: Mode) -> Transcript {
        self.cancel();
        let source = Rc::new(Source::new(strip_prompt(script).into_owned()));
        let mode = if script.len() > MAX_ASKED_BYTES { Mode::Script } else { mode };
        self.play(session, &source, 0, Vec::new(), How { mode, work: None, known: 0 })
    }

    /// Runs a pasted text as a console window does: input by input, each laid out by itself. Nobody is asked. Positions are those of
    /// the pasted text.
    pub fn paste(&mut self, session: &mut Session, pasted: &str) -> Transcript {
        let mut all = Transcript::default();
        for input in inputs(pasted) {
            let transcript = self.run(session, &input.text, Mode::Script);
            all.entries.extend(transcript.entries.into_iter().map(|entry| entry.placed(&input)));
            all.reference = transcript.reference.or(all.reference);
            all.budget_permille += transcript.budget_permille;
        }
        all
    }

    /// Answers the question that waits and continues the run. Entries that were printed before the question are not returned again.
    pub fn answer(&mut self, session: &mut Session, reply: Reply) -> Transcript {
        let Some(mut paused) = self.paused.take() else { return Transcript::default() };
        if (session.branch_index(), session.step()) != paused.stood {
            return Transcript::default();
        }
        *session = paused.before;
        paused.replies.push(reply);
        let how = How { mode: Mode::Interactive, work: Some(self.work), known: paused.shown };
        self.play(session, &paused.source, paused.statement.start, paused.replies, how)
    }

    /// Returns the window's state for a run; a transcript records what was entered.
    fn window_for(&self, script: &str) -> WindowState {
        let mut window = self.window.clone();
        if let Some(recording) = &mut window.recording {
            recording.text.extend(["PS C:\\> ", script, "\n"]);
            recording.since = 0;
        }
        window
    }
}

/// What the console prints for a script that does not parse: each error with its place, the first one's id at the end.
fn unparsed(source: &Rc<Source>, errors: &[ParseError], tenant: &Tenant) -> Transcript {
    let entry = |(number, error): (usize, &ParseError)| {
        let position = Position { source: Rc::clone(source), span: error.span };
        let mut text = format!("{}\n{}\n", position_text(&position), error.message);
        if number + 1 == errors.len() {
            text.push_str(
                "    + CategoryInfo          : ParserError: (:) [], ParentContainsErrorRecordException\n    + FullyQualifiedErrorId : ",
            );
            text.push_str(errors[0].id);
        }
        let error = ConsoleError {
            message: error.message.clone(),
            position: source.place(error.span.start),
            suggestion: did_you_mean::of_parse_error(error.id, source, error.span, tenant),
        };
        ConsoleEntry { statement: position.span, ..ConsoleEntry::error(text + "\n", error) }
    };
    Transcript { entries: errors.iter().enumerate().map(entry).collect(), ..Transcript::default() }
}
