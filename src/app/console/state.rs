//! What the console remembers: the transcript, the history of what was entered, and the draft in its input field.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::cmdlets::complete::{Completion, CompletionItem};
use crate::cmdlets::console::{Asked, ConsoleEntry, ConsoleError, EntryKind, Mode, Reply, Transcript};
use crate::cmdlets::{Language, Missing};
use crate::engine::Session;
use crate::tenant::SimTime;
use crate::wording;

use super::super::highlight::{HighlightSpan, MAX_HIGHLIGHTED_BYTES, highlighted};

/// How many lines of the transcript are kept.
const MAX_TRANSCRIPT_LINES: usize = 2_000;

/// How many inputs of a pasted text run before the page is drawn again.
const INPUTS_AT_ONCE: usize = 16;

/// How much work is done before the page is drawn again, in thousandths of what one script may do at most, which takes about a second.
const BUDGET_AT_ONCE: u64 = 50;

/// Who runs a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScriptSource {
    /// Somebody typed or pasted it into the console: questions are asked.
    Typed,
    /// A beat of a story.
    Story,
    /// A host page or a link.
    Host,
}

/// A line of the transcript: an entry of the console, and what only the page knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptLine {
    /// The entry as every console window shows it.
    pub entry: ConsoleEntry,
    /// The entered script in colored spans; empty where the language was not loaded yet or the script is too long.
    pub spans: Vec<HighlightSpan>,
    /// The time of day of an action that was done by hand.
    pub time: Option<String>,
}

/// What is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text in colored spans; empty where it is too long for them.
    pub spans: Vec<HighlightSpan>,
    /// Whether the text goes on in the line that is being written.
    pub open: Open,
}

/// Why a text of several lines is not complete yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Open {
    /// It is complete, or has one line only.
    #[default]
    No,
    /// A quotation mark is not closed.
    Quote,
    /// A bracket is not closed, or an operator waits for its right side.
    Other,
}

/// What the console showed of a scene of a story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// The transcript at its end.
    lines: Rc<Vec<TranscriptLine>>,
    /// After each input of the scene: the step of the session, and the number of lines.
    marks: Vec<(u32, usize)>,
}

/// The console's memory.
#[derive(Clone, Default)]
pub struct ConsoleState {
    /// The transcript, oldest line first.
    pub(in super::super) lines: Rc<Vec<TranscriptLine>>,
    /// What was entered, the newest last; each text once.
    pub(in super::super) history: Rc<Vec<String>>,
    /// What could stand at the cursor.
    pub(in super::super) offers: Option<Rc<Completion>>,
    /// What is being typed.
    pub(in super::super) draft: Rc<Draft>,
    /// What the input field holds when the page opens.
    pub(in super::super) prefill: Rc<str>,
    /// How many times something was entered.
    pub(in super::super) entered: u32,
    /// The number of the transcript's lines when something was last entered.
    pub(in super::super) entered_from: usize,
    /// The inputs of a pasted text that have not run yet.
    pub(in super::super) waiting: VecDeque<String>,
    /// After each input of the scene that runs: the step of the session, and the number of lines.
    marks: Vec<(u32, usize)>,
    /// Whether an input has begun and is not over.
    pub(in super::super) is_running: bool,
}

impl ConsoleState {
    /// Takes a text that was entered: its inputs wait to be run by [`ConsoleState::work`]. What still waited after a question is dropped
    /// with the question.
    pub fn enter(&mut self, text: &str, language: &dyn Language) {
        self.put("", Some(language));
        self.entered += 1;
        self.entered_from = self.lines.len();
        let history = Rc::make_mut(&mut self.history);
        history.retain(|own| own != text);
        history.push(text.to_owned());
        if language.pending().is_some() {
            self.waiting.clear();
        }
        self.waiting.extend(language.inputs(text).into_iter().map(|input| input.text));
    }

    /// Runs the inputs that wait, until a question comes or the page should be drawn in between; [`ConsoleState::is_working`] says
    /// whether to call it again. Returns the cmdlet whose reference page was asked for.
    pub fn work(&mut self, session: &mut Session, language: &mut dyn Language) -> Option<&'static str> {
        let (mut reference, mut spent) = (None, 0);
        for _ in 0..INPUTS_AT_ONCE {
            let transcript = if language.is_running() {
                language.go_on(session)
            } else {
                let Some(input) = self.waiting.pop_front() else { break };
                self.record_script(&input, language);
                language.enter(session, &input)
            };
            self.record(&transcript);
            reference = transcript.reference.or(reference);
            spent += transcript.budget_permille;
            if language.pending().is_some() || language.is_running() || spent > BUDGET_AT_ONCE {
                break;
            }
        }
        self.is_running = language.is_running();
        reference
    }

    /// Whether there is something to run now: what was entered is not over, or inputs wait and none waits for an answer.
    pub fn is_working(&self, language: Option<&dyn Language>) -> bool {
        language.is_some_and(|language| language.is_running() || !self.waiting.is_empty() && language.pending().is_none())
    }

    /// How many inputs are not over.
    pub fn unfinished(&self) -> usize {
        self.waiting.len() + usize::from(self.is_running)
    }

    /// Drops the inputs that wait, what runs, and the question, as Ctrl+C does.
    pub fn stop(&mut self, language: &mut dyn Language) {
        self.waiting.clear();
        self.is_running = false;
        language.cancel();
    }

    /// Runs the script of a story's beat, input by input as a console window does.
    pub fn run_beat(&mut self, script: &str, session: &mut Session, language: &mut dyn Language) {
        for input in language.inputs(script) {
            self.run(&input.text, ScriptSource::Story, session, language);
            self.mark(session.step());
        }
    }

    /// A scene begins at a step: what is shown from here on is heard of it.
    pub fn listen(&mut self, step: u32) {
        self.marks.clear();
        self.mark(step);
    }

    /// Notes how much was shown at a step.
    pub fn mark(&mut self, step: u32) {
        self.marks.push((step, self.lines.len()));
    }

    /// What was shown since the scene began.
    pub fn heard(&mut self) -> Heard {
        Heard { lines: self.lines.clone(), marks: std::mem::take(&mut self.marks) }
    }

    /// Shows what it showed of a scene at a step of the session, and no later line. Where the step is before the scene, what it showed
    /// then.
    pub fn show(&mut self, heard: &Heard, step: u32) {
        if heard.marks.is_empty() {
            return;
        }
        let after = heard.marks.iter().find(|(at, _)| *at > step);
        let lines = if after.is_none() {
            heard.lines.clone()
        } else {
            let until = heard.marks.iter().rfind(|(at, _)| *at <= step).map_or(0, |(_, lines)| *lines);
            Rc::new(heard.lines.get(..until).unwrap_or(&heard.lines).to_vec())
        };
        self.lines = lines;
        self.entered_from = self.lines.len();
    }

    /// Runs a script at the session's current step, and records it with what it printed.
    pub fn run(&mut self, script: &str, source: ScriptSource, session: &mut Session, language: &mut dyn Language) -> Transcript {
        let mode = if source == ScriptSource::Typed { Mode::Interactive } else { Mode::Script };
        let transcript = language.run(session, script, mode);
        self.is_running = language.is_running();
        self.record_script(script, language);
        self.record(&transcript);
        transcript
    }

    /// Answers the question that waits, and records what the script prints from there on.
    pub fn answer(&mut self, reply: Reply, session: &mut Session, language: &mut dyn Language) -> Transcript {
        let text = match &reply {
            Reply::Answer(answer) => format!("{answer:?}"),
            Reply::Value(value) if language.pending().is_some_and(Asked::is_secret) => "*".repeat(value.chars().count()),
            Reply::Value(value) => value.clone(),
        };
        let answer = ConsoleEntry { asked: language.pending().cloned(), ..ConsoleEntry::new(EntryKind::Input, text) };
        self.entered += 1;
        self.entered_from = self.lines.len();
        self.push(TranscriptLine { entry: answer, spans: Vec::new(), time: None });
        let transcript = language.answer(session, reply);
        self.is_running = language.is_running();
        self.record(&transcript);
        transcript
    }

    /// Records the line of an action: with its time where it was done by hand, without where a story did it.
    pub fn record_action(&mut self, line: &str, by_hand_at: Option<SimTime>) {
        let entry = ConsoleEntry::new(EntryKind::Input, line);
        self.push(TranscriptLine { entry, spans: Vec::new(), time: by_hand_at.map(wording::time_of_day) });
    }

    /// Records an action by hand that was refused, and why.
    pub fn record_refusal(&mut self, line: &str, at: SimTime, message: &str) {
        self.record_action(line, Some(at));
        let cmdlet = line.split(' ').next().unwrap_or_default();
        let error = ConsoleError { message: message.to_owned(), position: (1, 1), suggestion: None };
        self.push(TranscriptLine::of(ConsoleEntry::error(format!("{cmdlet} : {message}"), error)));
    }

    fn record_script(&mut self, script: &str, language: &dyn Language) {
        let has_colors = script.len() <= MAX_HIGHLIGHTED_BYTES;
        for line in script.lines().filter(|line| !line.trim().is_empty()) {
            let spans = if has_colors { highlighted(line, &language.pieces(line)) } else { Vec::new() };
            self.push(TranscriptLine { spans, ..TranscriptLine::of(ConsoleEntry::new(EntryKind::Input, line)) });
        }
    }

    /// Records what a run printed.
    pub fn record(&mut self, transcript: &Transcript) {
        for entry in &transcript.entries {
            let is_absorbed = Rc::make_mut(&mut self.lines).last_mut().is_some_and(|last| last.entry.absorb(entry));
            if entry.kind == EntryKind::Clear {
                self.clear();
            } else if !is_absorbed {
                self.push(TranscriptLine::of(entry.clone()));
            }
        }
    }

    fn push(&mut self, line: TranscriptLine) {
        let lines = Rc::make_mut(&mut self.lines);
        lines.push(line);
        let surplus = lines.len().saturating_sub(MAX_TRANSCRIPT_LINES);
        lines.drain(..surplus);
        self.entered_from = self.entered_from.saturating_sub(surplus);
    }

    /// Empties the transcript.
    pub fn clear(&mut self) {
        self.lines = Rc::default();
        self.entered_from = 0;
    }

    /// Something was typed: colors the text and looks for what could stand at the cursor, a byte of it.
    pub fn typed(&mut self, text: &str, cursor: usize, session: &Session, language: Option<&dyn Language>) {
        let wanted = language.filter(|_| !text.trim().is_empty());
        let completion = wanted.map(|language| language.complete(text, cursor, session));
        self.offers = completion.filter(|completion| !completion.offers.is_empty()).map(Rc::new);
        self.write(text, language);
    }

    /// The input field was given another text; nothing is offered.
    pub fn put(&mut self, text: &str, language: Option<&dyn Language>) {
        self.offers = None;
        self.write(text, language);
    }

    fn write(&mut self, text: &str, language: Option<&dyn Language>) {
        let Some(language) = language else { return };
        let spans = if text.len() <= MAX_HIGHLIGHTED_BYTES { highlighted(text, &language.pieces(text)) } else { Vec::new() };
        let open = match language.missing(text).filter(|_| text.contains('\n')) {
            None => Open::No,
            Some(Missing::Quote) => Open::Quote,
            Some(Missing::Other) => Open::Other,
        };
        self.draft = Rc::new(Draft { spans, open });
    }

    /// Offers the texts of the history that contain a text in any case, the newest first.
    pub fn search_history(&mut self, text: &str) {
        let wanted = case_folding::to_lower(text.trim());
        let found = self.history.iter().rev().filter(|line| case_folding::to_lower(line).contains(&wanted));
        let offers: Vec<CompletionItem> = found.map(|line| CompletionItem { text: line.clone(), about: String::new() }).collect();
        self.offers = (!offers.is_empty()).then(|| Rc::new(Completion { from: 0, to: text.len(), offers }));
    }

    /// Closes the list of what could stand at the cursor.
    pub fn close_offers(&mut self) {
        self.offers = None;
    }
}

impl TranscriptLine {
    fn of(entry: ConsoleEntry) -> Self {
        Self { entry, spans: Vec::new(), time: None }
    }
}
