//! Documents made of a session: Markdown, the timeline's picture, the contact sheet, the transcript, and the page about the rules.
//!
//! Each is a pure function from a [`DocumentSubject`] to text. Nothing here opens a file, asks a browser or changes the session.

mod act;
mod chart;
pub mod comparison;
mod consequences;
pub mod file;
pub mod handout;
pub mod links;
pub mod look;
pub mod markdown;
mod mermaid;
pub mod picture;
pub mod rules_page;
pub mod sheet;
pub mod stage_picture;
pub mod transcript;

use crate::engine::Session;
use crate::text::{Locale, Text};
use crate::wording;

use super::ledger;
use super::model::Model;
use super::story::{Narration, narration};

/// What a document is made of.
pub struct DocumentSubject<'a> {
    /// The session. Documents tell its current branch to the end; the picture shows it at its current step.
    pub session: &'a Session,
    /// The story that was told, where one was.
    pub narration: Option<Narration>,
    /// The language of the document.
    pub locale: &'a Locale,
    /// The address that opens the session at a step.
    pub link: &'a dyn Fn(u32) -> String,
}

impl<'a> DocumentSubject<'a> {
    /// The session of the application.
    pub fn of(model: &'a Model, link: &'a dyn Fn(u32) -> String) -> Self {
        Self { session: model.session(), narration: narration(model), locale: model.locale(), link }
    }

    /// What the document is called.
    fn title(&self) -> String {
        self.narration.as_ref().map_or_else(|| self.locale.say(Text::DocumentSession), |told| told.title.clone())
    }
}

/// The ledger as one sentence.
fn ledger_sentence(session: &Session, locale: &Locale) -> String {
    let view = ledger::of(session.tenant(), locale);
    if view.parts.is_empty() {
        return view.verdict;
    }
    let parts: Vec<String> = view.parts.into_iter().map(|(_, words, _)| words).collect();
    locale.say(Text::DocumentLedger { sent: &view.sent, parts: &wording::list(&parts, locale), verdict: &view.verdict })
}

/// The session at the end of its current branch.
fn at_its_end(session: &Session) -> Session {
    let mut end = session.clone();
    end.seek(end.steps());
    end
}
