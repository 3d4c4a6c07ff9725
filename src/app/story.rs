//! The story that is told: which beat one stands at, forward and back.

use std::rc::Rc;

use crate::cmdlets::script_of;
use crate::engine::{Input, Session};
use crate::scenario::{self, Beat, Fault, Scenario, Words};
use crate::text::{Locale, Text};

use super::desk::Source;
use super::model::Model;

/// A story in play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    scenario: Rc<Scenario>,
    /// How many beats were played.
    played: usize,
    /// Its script, a line for each step, once somebody asked for it.
    script: Option<Rc<str>>,
    /// For each beat that was ever played: the world and the step at its end.
    ends: Vec<(usize, u32)>,
}

/// The line above all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryView {
    /// The story's title.
    pub title: String,
    /// What is happening.
    pub narration: String,
    /// Which beat, from 1.
    pub at: usize,
    /// Of how many.
    pub of: usize,
}

impl Player {
    /// A shipped story whose file is compiled in, at its start.
    pub fn of(id: &str) -> Option<Self> {
        Self::of_file(scenario::file(id)?).ok()
    }

    /// The story of a file, at its start.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn of_file(file: &str) -> Result<Self, Fault> {
        Ok(Self { scenario: Rc::new(Scenario::parse(file)?), played: 0, script: None, ends: Vec::new() })
    }

    /// Whether there is another beat.
    pub fn has_next(&self) -> bool {
        self.played < self.scenario.beats.len()
    }

    /// Back to the start, where the session begins anew.
    pub fn rewind(&mut self) {
        self.played = 0;
        self.ends.clear();
    }

    /// Whether it is the story that opens the page.
    pub(super) fn is_opening(&self) -> bool {
        self.scenario.id == scenario::FIRST_STORY
    }

    /// Whether the next beat is the one that opens the page: it plays before the language is there.
    pub(super) fn opens_next(&self) -> bool {
        self.played == 0 && self.is_opening()
    }

    fn beat(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played)
    }
}

impl Model {
    /// Plays exactly one beat; one that was played before and walked back from is walked forward again.
    pub(super) fn story_forward(&mut self) {
        let Some(mut story) = self.story.take() else { return };
        let here = (self.session().world_index(), self.session().step());
        // Amid a beat that was played before, its end comes next.
        let end = story.played.checked_sub(1).and_then(|at| story.ends.get(at)).filter(|end| end.0 == here.0 && end.1 > here.1);
        if let Some((_, step)) = end {
            self.session.seek(*step);
        } else if let Some(beat) = story.beat() {
            let was_here = story.played == 0 || story.ends.get(story.played - 1) == Some(&here);
            match story.ends.get(story.played) {
                Some((world, step)) if was_here && *world == here.0 => drop(self.session.seek(*step)),
                Some(_) | None => {
                    let script = beat.script.clone();
                    story.ends.truncate(story.played);
                    if story.opens_next() && !self.has_language() {
                        self.play_opening();
                    } else {
                        self.run(&script, Source::Story);
                    }
                    story.ends.push((self.session().world_index(), self.session().step()));
                }
            }
            story.played += 1;
        }
        self.story = Some(story);
        self.follow_story();
    }

    /// Plays the first beat of the opening story as acts; a test holds them against the story's script.
    fn play_opening(&mut self) {
        for input in scenario::opening(self.session.tenant()) {
            self.did(&input, Source::Story);
        }
    }

    /// One beat back.
    pub(super) fn story_back(&mut self) {
        let Some(story) = &mut self.story else { return };
        if story.played < 2 {
            return;
        }
        story.played -= 1;
        if let Some((world, step)) = story.ends.get(story.played - 1).copied() {
            if world != self.session.world_index() {
                self.session.switch_world(world);
            }
            self.session.seek(step);
        }
        self.follow_story();
    }

    /// Lets the story stand at the beat that this step of the current world belongs to.
    pub(super) fn tell_up_to(&mut self, step: u32) {
        let world = self.session.world_index();
        if let Some(story) = &mut self.story {
            let at = story.ends.iter().position(|end| end.0 == world && end.1 >= step);
            story.played = at.map_or(story.played, |at| at + 1).max(1).min(story.scenario.beats.len());
        }
    }

    /// Plays the story that is told to its end, aside, to know its script. Nothing happens where the language is not there.
    pub(super) fn play_through(&mut self) {
        let (Some(story), Some(language)) = (self.story.as_mut(), self.language.as_ref()) else { return };
        if story.script.is_none() {
            let mut session = Session::sample();
            for beat in &story.scenario.beats {
                language.replay(&mut session, &beat.script);
            }
            story.script = Some(script_of(&session).into());
        }
    }

    /// The id of the story that is told and its script as the session's would be, had it been played to its end; known after
    /// [`Model::play_through`].
    pub(super) fn told_story(&self) -> Option<(&str, &str)> {
        let story = self.story.as_ref()?;
        Some((&story.scenario.id, story.script.as_deref()?))
    }

    /// Opens the seats of those whom the newest message concerns, and selects it.
    fn follow_story(&mut self) {
        let newest = self.session.tenant().messages().iter().next_back().map(|message| (message.id, message.from, message.to));
        if let Some((id, from, to)) = newest {
            self.selected = Some(id);
            self.open_seat(to);
            self.open_seat(from);
        }
    }
}

/// The story line, where a story is told.
pub fn view(model: &Model) -> Option<Rc<StoryView>> {
    let story = model.story.as_ref()?;
    let locale = model.locale();
    let beat = story.played.checked_sub(1).and_then(|at| story.scenario.beats.get(at))?;
    Some(Rc::new(StoryView {
        title: said(&story.scenario.title, locale),
        narration: said(&beat.narration, locale),
        at: story.played,
        of: story.scenario.beats.len(),
    }))
}

/// A story as far as it was told in the current world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narration {
    /// The story's title.
    pub title: String,
    /// The beats that were played, in order.
    pub beats: Vec<Told>,
}

/// A beat that was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was told.
    pub narration: String,
    /// The step of the current world at which the beat ended.
    pub until: u32,
}

/// What was told, where a story was. Beats that were played in another world than the current one, behind the step where the two
/// part, are left out.
pub fn narration(model: &Model) -> Option<Narration> {
    let story = model.story.as_ref()?;
    let locale = model.locale();
    let ends = story.scenario.beats.iter().zip(&story.ends).take_while(|(_, end)| is_behind_us(model.session(), **end));
    let beats = ends.map(|(beat, (_, until))| Told { narration: said(&beat.narration, locale), until: *until }).collect();
    Some(Narration { title: said(&story.scenario.title, locale), beats })
}

/// Whether a step of some world is one of the current world too: then the current one branched from it later.
fn is_behind_us(session: &Session, (world, step): (usize, u32)) -> bool {
    let worlds: Vec<_> = session.worlds().collect();
    let (mut here, mut shared) = (session.world_index(), session.steps());
    while here != world {
        let Some((from, at_step, by)) = worlds.get(here).and_then(|info| info.opened) else { return false };
        if matches!(by, Input::Reset(_)) {
            return false;
        }
        (here, shared) = (from, shared.min(at_step));
    }
    step <= shared
}

fn said(words: &Words, locale: &Locale) -> String {
    match words {
        Words::Key(key) => locale.say_key(key).unwrap_or_else(|| locale.say(Text::PageTitle)),
        Words::Plain(text) => text.clone(),
    }
}
