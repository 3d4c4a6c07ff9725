//! Tells a story ahead in an application of its own, without anybody seeing it: for the picture of what comes next, and for documents about stories that are not told now.

use std::rc::Rc;

use super::super::options::Switch;
use super::super::{Origin, StoryEvent};
use super::{LanguageParts, Model, Msg, Player};
use crate::text::Locale;

/// What tells stories ahead: the words and the language of the application.
#[derive(Clone)]
pub struct Rehearsal {
    parts: LanguageParts,
    locale: Rc<Locale>,
}

/// A story that is told ahead.
pub struct RehearsedStory(Model);

impl Rehearsal {
    /// In the words of an application; none before the language is there.
    pub fn of(model: &Model) -> Option<Self> {
        Some(Self { parts: model.language.parts()?, locale: model.locale().clone() })
    }

    /// The words in which stories are told.
    pub const fn locale(&self) -> &Rc<Locale> {
        &self.locale
    }

    /// A story at the end of its first scene; none where its file has a mistake.
    pub fn begin(&self, file: &Rc<str>) -> Option<RehearsedStory> {
        let mut told = Model::new(self.locale.clone());
        // A room is asked nothing.
        told.settings.options.switch(Switch::Present, true);
        told.apply(Origin::Host, Msg::LanguageArrived(self.parts));
        told.apply(Origin::Host, Msg::Story(StoryEvent::StoryArrived(file.clone())));
        told.apply(Origin::Host, Msg::LookedForWhatIfs);
        told.stories.player().is_some().then_some(RehearsedStory(told))
    }
}

impl RehearsedStory {
    /// The application in which it is told.
    pub const fn model(&self) -> &Model {
        &self.0
    }

    /// Tells the next scene. Returns whether there was one.
    pub fn tell_next(&mut self) -> bool {
        let goes_on = self.0.stories.player().is_some_and(Player::has_next);
        if goes_on {
            self.0.apply(Origin::Host, Msg::Story(StoryEvent::PressedNext));
            self.0.apply(Origin::Host, Msg::LookedForWhatIfs);
        }
        goes_on
    }
}

/// The story that is told, up to what the next scene begins with: its first act.
pub fn ahead(model: &Model) -> Option<RehearsedStory> {
    let story = model.stories().player().filter(|story| story.has_next())?;
    let mut told = Rehearsal::of(model)?.begin(story.file())?;
    for _ in 0..story.played() {
        told.tell_next();
    }
    let ends = told.0.stories.player()?.ends();
    let before = story.played().checked_sub(1).and_then(|last| ends.get(last)).map_or(0, |(_, step)| *step);
    let first = (before + 1).min(told.0.session.steps());
    told.0.session.seek(first);
    told.0.look();
    Some(told)
}
