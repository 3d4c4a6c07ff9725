//! Where a window stands, as far as all windows of a session agree on it, and what led there since.

use std::rc::Rc;

use crate::app::address::Told;
use crate::app::link::Pack;
use crate::app::model::Model;

use super::act::LogAct;
use super::change::{Cursor, SessionChange};

/// Where a window stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogStanding {
    cursor: Cursor,
    /// The file of the story that is told.
    story: Option<Rc<str>>,
    /// The scene at whose very end it stands.
    scene: Option<usize>,
    is_black: bool,
    /// While a question is open: how many hands are up for each of its answers.
    hands: Option<Vec<u32>>,
}

impl LogStanding {
    /// Where a page stands.
    pub fn of(model: &Model) -> Self {
        let (stories, posed) = (model.stories(), model.stories().asking().open());
        Self {
            cursor: Cursor::of(model.session()),
            story: stories.player().map(|story| story.file().clone()),
            scene: stories.scene_at_rest(model.session()),
            is_black: model.room().is_black(),
            hands: posed.map(|posed| posed.hands.iter().take(posed.question.answers.len()).copied().collect()),
        }
    }

    /// The step at which the session stands.
    pub const fn step(&self) -> u32 {
        self.cursor.step
    }

    /// What leads to where a page stands, from anywhere.
    pub fn whole(model: &Model) -> Vec<LogAct> {
        let here = Self::of(model);
        let black = here.is_black.then_some(LogAct::Black(true));
        [place(model)].into_iter().chain(black).chain(here.hands.map(LogAct::Hands)).collect()
    }

    /// What led from here to where a page stands now.
    pub fn acts_to(&self, model: &Model) -> Vec<LogAct> {
        let here = Self::of(model);
        let has_moved = (self.cursor, &self.story, self.scene) != (here.cursor, &here.story, here.scene);
        let moved = has_moved.then(|| self.way_to(&here, model));
        let black = (self.is_black != here.is_black).then_some(LogAct::Black(here.is_black));
        let hands = match (&self.hands, here.hands) {
            (before, Some(hands)) if before.as_ref() != Some(&hands) => Some(LogAct::Hands(hands)),
            // Who goes on where something is asked is told what became of it.
            (Some(_), None) if !has_moved => Some(LogAct::NoHands),
            (_, _) => None,
        };
        moved.into_iter().chain(black).chain(hands).collect()
    }

    fn way_to(&self, here: &Self, model: &Model) -> LogAct {
        let change = self.cursor.change_to(model.session());
        if self.story != here.story {
            return place(model);
        }
        match (change, here.scene) {
            (Some(SessionChange::Ran { script, .. }), Some(scene)) if self.scene.is_some_and(|before| before + 1 == scene) => {
                LogAct::Scene(scene, script)
            }
            (Some(SessionChange::Sought) | None, Some(scene)) => LogAct::Scene(scene, String::new()),
            (Some(SessionChange::Ran { script, .. }), None) => LogAct::Ran(script),
            (Some(SessionChange::Sought), None) => LogAct::Step(here.cursor.step),
            // A story that begins anew, too, has another future than before.
            (Some(SessionChange::Ran { .. } | SessionChange::Other), _) | (None, None) => place(model),
        }
    }
}

/// Where a page stands as a whole: the story with its scene and what was done after it, or the whole session.
fn place(model: &Model) -> LogAct {
    let pack = model
        .told_here()
        .map_or_else(|| Pack { script: model.script(), step: Some(model.session().step()), story: None, worlds: Vec::new() }, Told::packed);
    LogAct::Place(pack.to_text())
}
