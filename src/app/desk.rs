//! Where the application meets the console: every act, by hand, by a line, by a story or by a host page, is a script that runs here.

use std::rc::Rc;

use crate::cmdlets::complete::complete;
use crate::cmdlets::console::{Mode, Reply, Said, Transcript};
use crate::cmdlets::line_of;
use crate::engine::{Base, Input, Session};

use super::admin::{Line, LineKind};
use super::link::script_of_world;
use super::model::{Model, Notice};

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
    /// Does what was done by hand, by running its line.
    pub(super) fn did(&mut self, input: &Input) {
        let line = line_of(input, self.session.tenant());
        self.run(&line, Source::Hand);
    }

    /// Runs a line that was entered.
    pub(super) fn entered(&mut self, line: &str) {
        self.offers = None;
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
        let transcript = self.console.answer(&mut self.session, reply);
        self.take_down(&transcript);
        self.follow(since, messages);
    }

    /// What could stand at the cursor.
    pub(super) fn typed(&mut self, text: &str, cursor: usize) {
        let completion = (!text.trim().is_empty()).then(|| complete(text, cursor, &self.session));
        self.offers = completion.filter(|completion| !completion.offers.is_empty()).map(Rc::new);
    }

    /// Runs a script at the current step, and takes down what it printed.
    pub fn run(&mut self, script: &str, source: Source) -> Transcript {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let now = self.session.now();
        let transcript =
            self.console.run(&mut self.session, script, if source == Source::Typed { Mode::Interactive } else { Mode::Script });
        match source {
            Source::Hand => self.transcript.push(Line::by_hand(script, now)),
            Source::Typed | Source::Story | Source::Host => {
                let lines = script.lines().filter(|line| !line.trim().is_empty());
                self.transcript.extend(lines.map(|line| Line::of(LineKind::Input, line.to_owned())));
            }
        }
        self.take_down(&transcript);
        if let (Source::Hand, Some(fault)) = (source, transcript.faults().next()) {
            self.notice = Some(Notice::Refused(fault.message.clone()));
        }
        self.follow(since, messages);
        transcript
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

    /// All steps of the current world as a script: what is kept, and what a visitor takes along.
    pub fn script(&self) -> String {
        script_of_world(&self.session)
    }

    /// Takes up a session that was kept. A script that does not play leaves everything as it was and is told once.
    pub fn take_up(&mut self, script: &str, step: Option<u32>) -> bool {
        let mut session = Session::sample();
        let transcript = self.console.run(&mut session, script, Mode::Script);
        if transcript.faults().next().is_some() {
            self.notice = Some(Notice::SavedSessionBroken);
            return false;
        }
        self.session = session;
        self.follow(0, 0);
        if let Some(step) = step {
            self.session.seek(step);
        }
        self.settle();
        true
    }

    /// Everything anew; the world that was is kept.
    pub(super) fn begin_anew(&mut self) {
        if self.session.steps() > 0 {
            self.session.reset(Base::Start);
        }
        self.selected = None;
    }
}
