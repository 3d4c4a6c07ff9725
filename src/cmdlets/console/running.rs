//! A run on its way: it is begun, pauses so that the page can be drawn, goes on, and ends or waits for an answer.

use std::cell::RefCell;
use std::rc::Rc;

use crate::cmdlets::act::World;
use crate::engine::{Session, UndoGroup};
use crate::powershell::ast::ScriptBlockAst;
use crate::powershell::interp::{Progress, Shell};
use crate::powershell::parser;
use crate::powershell::source::Source;
use crate::tenant::Tenant;

use super::entry::{self, ConsoleEntry, Transcript};
use super::host::{ConsoleHost, OutputBuffer};
use super::screen::Screen;
use super::{Console, Mode, Paused, Reply, unparsed};

/// For how many errors of a run a suggestion is looked for; nobody reads more of them.
const MAX_SUGGESTIONS: u8 = 32;

/// How a script is run.
#[derive(Clone, Copy)]
pub(super) struct How {
    pub mode: Mode,
    /// After how much work it pauses; `None`: it runs to its end.
    pub work: Option<u64>,
    /// How many bytes of what it prints are on the screen already.
    pub known: usize,
}

/// A run that is not over: it pauses so that the page can be drawn.
pub(super) struct Running {
    script: Rc<ScriptBlockAst>,
    source: Rc<Source>,
    log: Rc<RefCell<OutputBuffer>>,
    mode: Mode,
    /// The answers that the statement was given, and those of them that it has not asked for again.
    replies: Vec<Reply>,
    left: std::vec::IntoIter<Reply>,
    before: Option<Session>,
    suggestions: u8,
    group: Option<UndoGroup>,
    /// Branch and step of the session when it paused; `None` where it has not begun.
    pub stood: Option<(usize, u32)>,
    /// How many of its entries were returned.
    given: usize,
    /// How many bytes of what it prints are on the screen already, because the statement that asked runs again.
    known: usize,
    /// How much of its budget was used when it paused.
    spent: u64,
}

impl Running {
    /// The entries that were not returned yet.
    fn printed_since(&mut self) -> Vec<ConsoleEntry> {
        let mut log = self.log.borrow_mut();
        let mut entries = log.entries.get(self.given..).unwrap_or_default().to_vec();
        self.given = log.entries.len();
        log.given = self.given;
        entries.retain_mut(|entry| {
            let known = self.known.min(entry.text.len());
            self.known -= known;
            if known == 0 {
                return true;
            }
            entry.text.drain(..known);
            !entry.text.is_empty()
        });
        entries
    }
}

impl Console {
    /// Runs the statements that begin at byte `from` or later.
    pub(super) fn play(&mut self, session: &mut Session, source: &Rc<Source>, from: u32, replies: Vec<Reply>, how: How) -> Transcript {
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
        self.window = self.window_for(&source.text);
        let running = Running {
            script,
            source: Rc::clone(source),
            log: Rc::default(),
            mode: how.mode,
            left: replies.clone().into_iter(),
            replies,
            before: None,
            suggestions: MAX_SUGGESTIONS,
            group: None,
            stood: None,
            given: 0,
            known: how.known,
            spent: 0,
        };
        self.advance(session, running, how.work)
    }

    /// Goes on with a run, and keeps it where it pauses. Returns what it printed since it last paused.
    pub(super) fn advance(&mut self, session: &mut Session, mut running: Running, work: Option<u64>) -> Transcript {
        let log = Rc::clone(&running.log);
        let world = World {
            group: running.group.unwrap_or_else(|| session.new_group()),
            session: std::mem::replace(session, Session::new(Tenant::empty())),
            words: Rc::clone(&self.words),
            window: std::mem::take(&mut self.window),
            printed: printed(&log),
            reference: None,
        };
        let mut window = ConsoleHost {
            world,
            log: Rc::clone(&log),
            mode: running.mode,
            replies: std::mem::take(&mut running.left),
            regex: &*self.regex,
            before: running.before.take(),
            asked: None,
            suggestions: running.suggestions,
            qualified: false,
        };
        let mut screen = Screen::new(Rc::clone(&log));
        let is_new = running.stood.is_none();
        let mut shell = Shell::new(&mut self.state, &mut window, Rc::clone(&running.source));
        let script = Rc::clone(&running.script);
        let progress = if is_new { shell.start(&script, &mut screen, work) } else { shell.go_on(&script, &mut screen, work) };
        let is_paused = matches!(progress, Ok(Progress::Paused)) && window.asked.is_none();
        if !is_paused {
            screen.finish();
        }
        self.window = std::mem::take(&mut window.world.window);
        let (reference, budget) = (window.world.reference, self.state.budget.used_permille());
        let transcript = Transcript { entries: running.printed_since(), reference, budget_permille: budget.saturating_sub(running.spent) };
        running.spent = budget;
        if is_paused {
            (running.left, running.before, running.suggestions) = (window.replies, window.before, window.suggestions);
            running.group = Some(window.world.group);
            *session = window.world.session;
            running.stood = Some((session.branch_index(), session.step()));
            self.running = Some(running);
            return transcript;
        }
        self.window.remote = false;
        if let Some(recording) = &mut self.window.recording {
            let printed = (window.world.printed)();
            recording.text.push_str(printed.get(recording.since..).unwrap_or(&printed));
        }
        *session = match (window.asked, window.before) {
            (Some((asked, now)), Some(before)) => {
                let (stood, statement) = ((now.branch_index(), now.step()), log.borrow().statement);
                let entries = &log.borrow().entries;
                let shown = entries.iter().filter(|entry| entry.statement == statement).map(|entry| entry.text.len()).sum();
                let (source, replies) = (running.source, running.replies);
                self.paused = Some(Paused { asked, source, statement, before, stood, replies, shown });
                now
            }
            (Some(_), None) | (None, _) => window.world.session,
        };
        transcript
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
