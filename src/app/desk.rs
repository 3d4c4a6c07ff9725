//! Where the application meets the console: every act, by hand, by a line, by a story or by a host page, stands here as its line.
//!
//! What is done by hand needs no language to be done: it is played at once and written as the line that does the same. Whatever is
//! said in the language waits for it (`Model::learn`), and everything that comes later waits behind it, in order.

use std::rc::Rc;

use crate::cmdlets::complete::{Completion, Offer};
use crate::cmdlets::console::{Mode, Reply, Said, Transcript};
use crate::cmdlets::{Language, line_of};
use crate::engine::{Action, StartPoint};
use case_folding::to_lower;

use super::admin::{Draft, Line, LineKind};
use super::link::{LinkProblem, script_of_world};
use super::message::{Dialog, Effect, Msg, Notice};
use super::model::Model;
use super::paint::{PAINTED_MOST, painted};
use super::story::Player;

/// Where a script comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Somebody typed it: questions are asked.
    Typed,
    /// A click made it.
    Hand,
    /// A story's beat.
    Story,
    /// A host page.
    Host,
}

/// How many lines of the transcript are kept.
const KEPT: usize = 2_000;

impl Model {
    /// Takes up the language, and does what has waited for it.
    pub fn learn(&mut self, language: Box<dyn Language>) -> Vec<Effect> {
        if self.language.is_none() {
            self.language = Some(language);
        }
        std::mem::take(&mut self.waiting).into_iter().flat_map(|msg| self.update(msg)).collect()
    }

    /// Whether the language is there.
    pub fn has_language(&self) -> bool {
        self.language.is_some()
    }

    /// Whether something waits for it.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether this must wait for the language, or behind something that does.
    pub(super) fn must_wait(&self, msg: &Msg) -> bool {
        self.language.is_none() && (self.needs_language(msg) || (!self.waiting.is_empty() && msg.is_act()))
    }

    fn needs_language(&self, msg: &Msg) -> bool {
        let told = |needs: fn(&Player) -> bool| self.story.as_ref().is_some_and(needs);
        let says = matches!(msg, Msg::EnteredLine(_) | Msg::Typed(..) | Msg::Answered(_) | Msg::StoryArrived(_) | Msg::Editor(_));
        says || (matches!(msg, Msg::PressedNext) && told(|story| !story.opens_next()))
            || (matches!(msg, Msg::PressedReset) && told(|story| !story.is_opening()))
    }

    /// Asks for the language where something waits for it.
    pub(super) fn ask_for_language(&self, effects: &mut Vec<Effect>) {
        if self.language.is_none() && !self.waiting.is_empty() {
            effects.push(Effect::Learn);
        }
    }

    /// Plays an act and writes its line. A refusal is told in the words that the line is answered with, as soon as they are there.
    pub(super) fn did(&mut self, input: &Action, source: Source) {
        let line = line_of(input, self.session.tenant());
        let (since, messages) = (self.session.step(), self.session.tenant().messages().len());
        let now = self.session.now();
        let group = self.session.new_group();
        if self.session.act(input.clone(), group).is_ok() {
            self.transcript.push(if source == Source::Hand { Line::by_hand(&line, now) } else { Line::of(LineKind::Input, line) });
            self.follow(since, messages);
        } else if self.language.is_some() {
            self.run(&line, source);
        } else {
            self.waiting.push(Msg::Did(input.clone()));
        }
    }

    /// Runs a line that was entered.
    pub(super) fn entered(&mut self, line: &str) {
        self.put("");
        self.entered += 1;
        self.history.retain(|own| own != line);
        self.history.push(line.to_owned());
        self.run(line, Source::Typed);
    }

    /// Answers the question that waits at the console.
    pub(super) fn answered(&mut self, reply: Reply) {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let said = match &reply {
            Reply::Answer(answer) => format!("{answer:?}"),
            Reply::Value(value) => value.clone(),
        };
        self.transcript.push(Line::of(LineKind::Input, said));
        self.entered += 1;
        let Some(language) = &mut self.language else { return };
        let transcript = language.answer(&mut self.session, reply);
        self.take_down(&transcript);
        self.follow(since, messages);
    }

    /// What is being written at the console: its colours, and what could stand at the cursor.
    pub(super) fn typed(&mut self, text: &str, cursor: usize) {
        let Some(language) = &self.language else { return };
        let completion = (!text.trim().is_empty()).then(|| language.complete(text, cursor, &self.session));
        self.offers = completion.filter(|completion| !completion.offers.is_empty()).map(Rc::new);
        self.write(text);
    }

    /// The field has another text, and nothing is offered.
    pub(super) fn put(&mut self, text: &str) {
        self.offers = None;
        self.write(text);
    }

    fn write(&mut self, text: &str) {
        let Some(language) = &self.language else { return };
        let pieces = if text.len() <= PAINTED_MOST { painted(text, &language.pieces(text)) } else { Vec::new() };
        self.draft = Rc::new(Draft { pieces });
    }

    /// Offers the lines of the history that have the text in them, the newest first.
    pub(super) fn search_history(&mut self, text: &str) {
        let wanted = to_lower(text.trim());
        let found = self.history.iter().rev().filter(|line| to_lower(line).contains(&wanted));
        let offers: Vec<Offer> = found.map(|line| Offer { text: line.clone(), about: String::new() }).collect();
        self.offers = (!offers.is_empty()).then(|| Rc::new(Completion { from: 0, to: text.len(), offers }));
    }

    /// Runs a script at the current step, and takes down what it printed.
    pub fn run(&mut self, script: &str, source: Source) -> Transcript {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let now = self.session.now();
        let mode = if source == Source::Typed { Mode::Interactive } else { Mode::Script };
        let Some(language) = &mut self.language else { return Transcript::default() };
        let transcript = language.run(&mut self.session, script, mode);
        match source {
            Source::Hand => self.transcript.push(Line::by_hand(script, now)),
            Source::Typed | Source::Story | Source::Host => {
                let paint = script.len() <= PAINTED_MOST;
                let lines = script.lines().filter(|line| !line.trim().is_empty());
                let line = |line: &str| {
                    let pieces = if paint { painted(line, &language.pieces(line)) } else { Vec::new() };
                    Line { pieces, ..Line::of(LineKind::Input, line.to_owned()) }
                };
                self.transcript.extend(lines.map(line));
            }
        }
        self.take_down(&transcript);
        if let (Source::Typed, Some(name)) = (source, transcript.reference) {
            self.look_up(name);
        }
        if let (Source::Hand, Some(fault)) = (source, transcript.faults().next()) {
            self.notice = Some(Notice::Refused(fault.message.clone()));
        }
        self.follow(since, messages);
        transcript
    }

    /// Opens the reference at a cmdlet.
    pub(super) fn look_up(&mut self, name: &'static str) {
        self.cmdlet = Some(name);
        self.dialog = Some(Dialog::Reference);
    }

    fn take_down(&mut self, transcript: &Transcript) {
        for block in &transcript.blocks {
            let (kind, text) = match &block.said {
                Said::Output(text) | Said::Host { text, .. } => (LineKind::Output, text.clone()),
                Said::Error(fault) => {
                    let mended = fault.mended.as_ref().map(|mended| mended.line.clone());
                    self.transcript.push(Line::error(fault.text.clone(), mended));
                    continue;
                }
                Said::Warning(text) => (LineKind::Warning, format!("WARNING: {text}")),
                Said::Verbose(text) => (LineKind::Warning, format!("VERBOSE: {text}")),
                Said::Debug(text) => (LineKind::Warning, format!("DEBUG: {text}")),
                Said::WhatIf(text) => (LineKind::Output, format!("What if: {text}")),
                Said::Clear => {
                    self.transcript.clear();
                    continue;
                }
            };
            self.transcript.push(Line::of(kind, text));
        }
        let surplus = self.transcript.len().saturating_sub(KEPT);
        self.transcript.drain(..surplus);
    }

    /// All steps of the current branch as a script: what is kept, and what a visitor takes along.
    pub fn script(&self) -> String {
        script_of_world(&self.session)
    }

    /// Takes up a session that was kept; the language must be there. A script that does not play leaves everything as it was and is told once.
    pub fn take_up(&mut self, script: &str, step: Option<u32>) -> bool {
        let session = match self.replayed(script) {
            Ok(session) => session,
            Err(LinkProblem::NoLanguage) => return false,
            Err(_) => {
                self.notice = Some(Notice::SavedSessionBroken);
                return false;
            }
        };
        self.session = session;
        self.follow(0, 0);
        if let Some(step) = step {
            self.session.seek(step);
        }
        self.settle();
        true
    }

    /// Everything anew; the branch that was is kept.
    pub(super) fn begin_anew(&mut self) {
        if self.session.steps() > 0 {
            self.session.reset(StartPoint::Start);
        }
        self.selected = None;
    }
}
