//! What the page tells beside what it shows: a notice, an announcement, and whether what its address expects holds.

use std::mem::discriminant;
use std::rc::Rc;

use crate::engine::Session;
use crate::text::{Locale, Text};
use crate::wording;

use super::super::host::Expectation;
use super::notice::Notice;
use super::opening::{SavedSession, UnfinishedOpening};
use super::player::Standing;
use super::stories::Stories;

/// What the page tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// What is told once, in a strip above the page: the last one first, and the others when it has been dismissed.
    notices: Vec<Notice>,
    /// One sentence for screen readers, changed once a step.
    pub announcement: String,
    /// Whether what the address expects holds, once it was checked.
    pub expected: Option<Rc<Expectation>>,
    /// Line and column, from 1, of the first error in the address's script.
    pub script_fault: Option<(usize, usize)>,
    /// A saved session that does not play, to be looked at as a story.
    pub aside: Option<Rc<str>>,
    /// The sessions that earlier visits saved, while they are offered.
    pub offered: Vec<SavedSession>,
    /// What is still to be done of what the address asks for, once the page was drawn.
    pub unfinished: Option<Box<UnfinishedOpening>>,
}

impl Status {
    /// What is told at the moment.
    pub fn notice(&self) -> Option<&Notice> {
        self.notices.last()
    }

    /// Whether a script of the address is still to be run, after the page was drawn.
    pub const fn is_opening(&self) -> bool {
        self.unfinished.is_some()
    }

    /// Whether the session that an earlier visit has left is offered.
    pub const fn has_offer(&self) -> bool {
        !self.offered.is_empty()
    }

    /// Tells something. It takes the place of an earlier notice of its kind.
    pub fn tell(&mut self, notice: Notice) {
        self.notices.retain(|earlier| discriminant(earlier) != discriminant(&notice));
        self.notices.push(notice);
    }

    /// Takes away what is told at the moment.
    pub fn dismiss(&mut self) {
        self.notices.pop();
    }

    /// Takes this notice away.
    pub fn withdraw(&mut self, notice: &Notice) {
        self.notices.retain(|told| told != notice);
    }

    /// Takes the notice away that part of the page could not be loaded, where the script language and all texts are there by now.
    pub fn withdraw_missing(&mut self, has_language: bool, has_texts: bool) {
        if has_language && has_texts {
            self.withdraw(&Notice::ConsoleMissing);
        }
    }
}

/// The question that is open; otherwise what the last step did, or where the story went on, what it tells of it. An answer whose outcome has just come stands before it.
pub fn told(session: &Session, stories: &Stories, told: bool, locale: &Locale) -> String {
    if let Some(posed) = stories.asking().open() {
        return posed.spoken(session.tenant(), locale);
    }
    let story = stories.player().filter(|story| told && story.played() > 0 && story.standing() == Standing::AsTold);
    let told = story.map_or_else(|| announcement(session, locale), |story| story.narration(locale));
    wording::sentences(stories.verdict(locale).into_iter().chain([told]), locale)
}

/// What the session's current step did, in one sentence.
fn announcement(session: &Session, locale: &Locale) -> String {
    let (step, tenant) = (session.step(), session.tenant());
    match session.entry(step).map(|entry| wording::action(tenant, &entry.action, locale)) {
        // Which step it is and what time says the line of now; here is only what happened.
        Some(deed) => wording::sentence(&deed, locale),
        None => locale.say(Text::PageAtTheStart),
    }
}
