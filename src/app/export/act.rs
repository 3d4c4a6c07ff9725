//! The acts of a session in order: each with its line, its time, and what it caused. It writes no document.

use super::DocumentSubject;
use super::consequences::{Consequence, consequences};
use crate::cmdlets::line_of;
use crate::engine::Session;
use crate::tenant::SimTime;
use crate::text::Locale;
use crate::wording;

/// One step of a chapter.
pub struct Act {
    /// Its number, from 1.
    pub step: u32,
    /// When it began.
    pub began_at: SimTime,
    /// When it was over.
    pub ended_at: SimTime,
    /// Its line in the script language.
    pub line: String,
    /// What it does, in a sentence.
    pub deed: String,
    /// What it caused, in order of time.
    pub consequences: Vec<Consequence>,
}

/// A part of a document: a beat of the story, or what lies beside the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// The kind of the chapter.
    pub kind: ChapterKind,
    /// The step it begins after.
    pub after: u32,
    /// Its last step; the same as `after` where nothing was done in it.
    pub until: u32,
}

/// What a chapter is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChapterKind {
    /// A beat with its narration.
    Beat(String),
    /// What was done after the last beat.
    Afterwards,
    /// All of a session without a story.
    Everything,
}

/// The chapters of the current branch, in order. A branch without steps and story has none.
pub fn chapters(subject: &DocumentSubject<'_>) -> Vec<Chapter> {
    let (mut chapters, mut after, steps) = (Vec::new(), 0, subject.session.steps());
    for beat in subject.narration.iter().flat_map(|narration| &narration.beats) {
        let until = beat.until.clamp(after, steps);
        chapters.push(Chapter { kind: ChapterKind::Beat(beat.narration.clone()), after, until });
        after = until;
    }
    if after < steps {
        let kind = if chapters.is_empty() { ChapterKind::Everything } else { ChapterKind::Afterwards };
        chapters.push(Chapter { kind, after, until: steps });
    }
    chapters
}

/// Walks through the current branch of a session, from its start to its end.
pub struct Walk<'a> {
    session: Session,
    locale: &'a Locale,
}

impl<'a> Walk<'a> {
    /// A walk that stands at the start.
    pub fn new(session: &Session, locale: &'a Locale) -> Self {
        let mut session = session.clone();
        session.seek(0);
        Self { session, locale }
    }

    /// The session after the step that was taken last.
    pub fn session(&self) -> &Session {
        &self.session
    }
}

impl Iterator for Walk<'_> {
    type Item = Act;

    fn next(&mut self) -> Option<Act> {
        let step = self.session.step() + 1;
        let entry = self.session.entry(step)?.clone();
        let line = line_of(&entry.action, self.session.tenant());
        let events = self.session.events(step);
        self.session.forward();
        let tenant = self.session.tenant();
        Some(Act {
            step,
            began_at: entry.began_at,
            ended_at: entry.ended_at,
            line,
            deed: wording::action(tenant, &entry.action, self.locale),
            consequences: consequences(tenant, &entry.action, &events, self.locale),
        })
    }
}
