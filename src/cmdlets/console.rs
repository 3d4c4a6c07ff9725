//! The console: runs a script statement by statement on a session and returns what it printed.
//!
//! A script that does not parse runs nothing. A question stops an interactive run until it is answered; the statement that asked then
//! runs again from its start, on the session as it was before, so that nothing is half done meanwhile. Nothing here knows a page.

mod entry;
mod host;
mod inputs;
#[cfg(not(target_arch = "wasm32"))]
mod regress;
mod screen;

use std::cell::RefCell;
use std::rc::Rc;

pub use entry::{ConsoleEntry, ConsoleError, EntryKind, Suggestion, Transcript, plain};
pub use inputs::{ConsoleInput, inputs};
#[cfg(not(target_arch = "wasm32"))]
pub use regress::Regress;

use crate::engine::Session;
use crate::powershell::error::Position;
use crate::powershell::errors::position_text;
use crate::powershell::host::Answer;
use crate::powershell::interp::{Shell, State};
use crate::powershell::parser::{self, ParseError};
use crate::powershell::regex_engine::RegexEngine;
use crate::powershell::source::{Source, Span};
use crate::tenant::Tenant;
use crate::text::Locale;

use super::act::{WindowState, World};
use super::did_you_mean;
use super::strip_prompt::strip_prompt;
use host::{ConsoleHost, OutputBuffer};
use screen::Screen;

/// Longer scripts are never interactive: their questions are answered Yes.
const MAX_ASKED_BYTES: usize = 64 * 1024;

/// For how many errors of a run a suggestion is looked for; nobody reads more of them.
const MAX_SUGGESTIONS: u8 = 32;

/// The part of a script's usual budget that a hasty console gives it: a fortieth, which is used up well within a second.
const HASTY: u64 = 40;

/// The cmdlet that asks for a line of text with a prompt of its own.
pub const READ_HOST: &str = "Read-Host";

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
    /// The question as the console prints it.
    pub fn text(&self) -> String {
        match self {
            Self::Confirm(question) => question.clone(),
            Self::Supply { command, parameter } if command == READ_HOST => format!("{parameter}:"),
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
    window: WindowState,
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
    /// How many entries of the statement are on the screen already.
    shown: usize,
}

impl Console {
    /// A new window. `words` is the language of the reasons that `Show-SimWhy` prints.
    pub fn new(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Self {
        Self { state: State::default(), words, regex, paused: None, window: WindowState::default() }
    }

    /// A new window that stops scripts early: for checking a text while it is being written.
    pub fn hasty(words: Rc<Locale>, regex: Rc<dyn RegexEngine>) -> Self {
        let mut console = Self::new(words, regex);
        console.state.divide_budget(HASTY);
        console
    }

    /// Changes the language of the reasons.
    pub fn speak(&mut self, words: Rc<Locale>) {
        self.words = words;
    }

    /// The question that waits for its answer.
    pub fn pending(&self) -> Option<&Asked> {
        self.paused.as_ref().map(|paused| &paused.asked)
    }

    /// Drops the question that waits; the statement that asked has no effect.
    pub fn cancel(&mut self) {
        self.paused = None;
    }

    /// Runs a script at the session's current step.
    pub fn run(&mut self, session: &mut Session, script: &str, mode: Mode) -> Transcript {
        self.paused = None;
        let source = Rc::new(Source::new(strip_prompt(script).into_owned()));
        let mode = if script.len() > MAX_ASKED_BYTES { Mode::Script } else { mode };
        self.play(session, &source, 0, Vec::new(), mode)
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
        let mut transcript = self.play(session, &paused.source, paused.statement.start, paused.replies, Mode::Interactive);
        transcript.entries.drain(..paused.shown.min(transcript.entries.len()));
        if let Some(again) = &mut self.paused
            && again.statement == paused.statement
        {
            again.shown = paused.shown + transcript.entries.len();
        }
        transcript
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

    /// Runs the statements that begin at byte `from` or later.
    fn play(&mut self, session: &mut Session, source: &Rc<Source>, from: u32, replies: Vec<Reply>, mode: Mode) -> Transcript {
        let parsed = parser::parse(&source.text);
        if !parsed.errors.is_empty() {
            return unparsed(source, &parsed.errors, session.tenant());
        }
        let mut script = parsed.script;
        if let Some(script) = Rc::get_mut(&mut script) {
            // Parameters have their values when the script goes on after a question of a later statement.
            if script.params.first().is_some_and(|param| param.span.start < from) {
                script.params.clear();
            }
            if let Some(end) = &mut script.end {
                end.statements.retain(|statement| statement.span.start >= from);
            }
        }
        let log = Rc::new(RefCell::new(OutputBuffer::default()));
        let world = World {
            group: session.new_group(),
            session: std::mem::replace(session, Session::new(Tenant::empty())),
            words: Rc::clone(&self.words),
            window: self.window_for(&source.text),
            printed: printed(&log),
            reference: None,
        };
        let mut window = ConsoleHost {
            world,
            log: Rc::clone(&log),
            mode,
            replies: replies.clone().into_iter(),
            regex: &*self.regex,
            before: None,
            asked: None,
            suggestions: MAX_SUGGESTIONS,
            qualified: false,
        };
        let mut screen = Screen::new(Rc::clone(&log));
        let mut shell = Shell::new(&mut self.state, &mut window, Rc::clone(source));
        let _ = shell.run(&script, &mut screen);
        screen.finish();
        let statement = log.borrow().statement;
        let budget_permille = self.state.budget.used_permille();
        self.window = std::mem::take(&mut window.world.window);
        self.window.remote = false;
        if let Some(recording) = &mut self.window.recording {
            let printed = (window.world.printed)();
            recording.text.push_str(printed.get(recording.since..).unwrap_or(&printed));
        }
        let entries = std::mem::take(&mut log.borrow_mut().entries);
        *session = match (window.asked, window.before) {
            (Some((asked, now)), Some(before)) => {
                let stood = (now.branch_index(), now.step());
                let shown = entries.iter().filter(|entry| entry.statement == statement).count();
                self.paused = Some(Paused { asked, source: Rc::clone(source), statement, before, stood, replies, shown });
                now
            }
            (Some(_), None) | (None, _) => window.world.session,
        };
        Transcript { entries, reference: window.world.reference, budget_permille }
    }
}

/// Returns what tells how a run's text stands so far; rows of a table that are held back come with it.
fn printed(log: &Rc<RefCell<OutputBuffer>>) -> Rc<dyn Fn() -> String> {
    let log = Rc::clone(log);
    Rc::new(move || {
        let mut log = log.borrow_mut();
        let held = log.layout.borrow_mut().interrupt();
        if !held.is_empty() {
            log.print(held);
        }
        entry::plain(&log.entries)
    })
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
