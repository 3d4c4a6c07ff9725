//! The story that is told: which beat it stands at, forward and back.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::cmdlets::{Language, script_of};
use crate::engine::Session;
use crate::scenario::{self, Beat, Scenario, ScenarioFault};
use crate::text::Locale;

use super::super::effect::Effect;
use super::acting::Acting;
use super::notice::Notice;
use super::playback::Playback;

/// How long each step of a beat is shown while the clock runs, in real milliseconds.
const BEAT_STEP_MS: u32 = 700;

/// Something that happened to the story that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryEvent {
    /// The story's button for the next beat was pressed.
    PressedNext,
    /// The button for the previous beat was pressed.
    PressedPrevious,
    /// The story was left.
    LeftStory,
    /// A story of the catalogue was chosen by its id.
    ChoseStory(&'static str),
    /// The file of a story has arrived.
    StoryArrived(Rc<str>),
    /// The texts of all stories did not arrive.
    TextsMissed,
}

/// A story in play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    scenario: Rc<Scenario>,
    /// The number of beats that were played.
    played: usize,
    /// The script of the whole story, a line for each step, once somebody asked for it.
    script: OnceCell<Rc<str>>,
    /// For each beat that was ever played: the branch and the step at its end.
    ends: Vec<(usize, u32)>,
    /// While a beat plays on a running clock: the real milliseconds since its last step.
    waited: Option<u32>,
}

impl Player {
    /// The story of a file, at its start.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn of_file(file: &str) -> Result<Self, ScenarioFault> {
        Ok(Self { scenario: Rc::new(Scenario::parse(file)?), played: 0, script: OnceCell::new(), ends: Vec::new(), waited: None })
    }

    /// What is told.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The number of beats that were played.
    pub const fn played(&self) -> usize {
        self.played
    }

    /// The branch and the step at the end of each beat that was ever played.
    pub fn ends(&self) -> &[(usize, u32)] {
        &self.ends
    }

    /// Whether there is another beat.
    pub fn has_next(&self) -> bool {
        self.played < self.scenario.beats.len()
    }

    /// Whether it is the story that opens the page.
    pub fn is_opening(&self) -> bool {
        self.scenario.id == scenario::FIRST_STORY
    }

    /// Whether the next beat is the one that opens the page: it plays before the language is there.
    pub fn opens_next(&self) -> bool {
        self.played == 0 && self.is_opening()
    }

    /// The number of beats.
    pub fn beats(&self) -> usize {
        self.scenario.beats.len()
    }

    /// Whether the session stands in the midst of the beat that was played last.
    pub fn is_amid_beat(&self, session: &Session) -> bool {
        self.end_of_beat(session).is_some()
    }

    /// What is told of the last beat; before the first one, what the story is about, where the texts of all stories are there.
    pub fn narration(&self, locale: &Locale) -> String {
        let summary = || scenario::find(&self.scenario.id).and_then(|entry| locale.say_key(&entry.summary_key()));
        match self.told() {
            Some(beat) => beat.narration.say(locale),
            None => summary().unwrap_or_else(|| self.scenario.title.say(locale)),
        }
    }

    /// The id of a shipped story, and its script as the session's would be, had the story been played to its end. It is played to find
    /// that out, once and only where there is a language.
    pub fn shipped_script(&self, language: Option<&dyn Language>) -> Option<(&str, &str)> {
        scenario::find(&self.scenario.id)?;
        if let (None, Some(language)) = (self.script.get(), language) {
            let mut session = Session::sample();
            let beats = self.scenario.beats.iter().map(|beat| beat.script.as_str());
            let parts: Vec<&str> = std::iter::once(self.scenario.setting.as_str()).chain(beats).collect();
            language.rehearse(&mut session, &parts);
            _ = self.script.set(script_of(&session).into());
        }
        self.script.get().map(|script| (self.scenario.id.as_str(), &**script))
    }

    /// The scene whose sentence is told; `None` before the first one.
    pub fn told(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played.checked_sub(1)?)
    }

    /// The scene that comes next.
    pub fn coming(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played)
    }

    /// The step at the end of the last beat, where the session stands in the midst of that beat.
    fn end_of_beat(&self, session: &Session) -> Option<u32> {
        let last = self.played.checked_sub(1)?;
        let (branch, end) = *self.ends.get(last)?;
        (branch == session.branch_index() && session.step() < end).then_some(end)
    }

    fn rewind(&mut self) {
        self.played = 0;
        self.ends.clear();
    }
}

/// The story that is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stories {
    player: Option<Player>,
    /// Whether the texts of all stories were asked for and did not arrive.
    texts_missed: bool,
}

impl Stories {
    /// Takes in what happened.
    pub fn update(&mut self, event: StoryEvent, acting: &mut Acting<'_>, playback: &mut Playback, effects: &mut Vec<Effect>) {
        match event {
            StoryEvent::PressedNext => {
                self.forward(acting, playback.is_playing());
                // At a story's end the next one is offered by its title.
                if !acting.locale.is_whole() && self.player.as_ref().is_some_and(|story| !story.has_next()) {
                    effects.push(Effect::LoadTexts);
                }
            }
            StoryEvent::PressedPrevious => {
                playback.pause();
                self.back(acting);
            }
            StoryEvent::LeftStory => self.leave(),
            StoryEvent::ChoseStory(id) => self.choose(id, acting, playback.is_playing(), effects),
            StoryEvent::StoryArrived(file) => self.begin(&file, 1, acting, playback.is_playing()),
            StoryEvent::TextsMissed => self.texts_missed = true,
        }
    }

    /// The story that is told.
    pub const fn player(&self) -> Option<&Player> {
        self.player.as_ref()
    }

    /// The number of beats that were played, where a story is told.
    pub fn beat(&self) -> Option<usize> {
        self.player.as_ref().map(Player::played)
    }

    /// Whether the texts of all stories were asked for and did not arrive.
    pub const fn texts_missed(&self) -> bool {
        self.texts_missed
    }

    /// The texts have arrived, or are asked for again.
    pub fn expect_texts(&mut self) {
        self.texts_missed = false;
    }

    /// Whether the page stands as it opens by itself: the first beat of the first story is told, and nobody has done anything.
    pub fn is_as_opened(&self, session: &Session) -> bool {
        let opened = self.player.as_ref().filter(|story| story.is_opening());
        opened.is_some_and(|story| story.ends == [(0, session.steps())]) && session.branches().len() == 1
    }

    /// Ends the story; the session stays as it is.
    pub fn leave(&mut self) {
        self.player = None;
    }

    /// Begins the story of a file and plays its first beats, at least one. A file with a mistake leaves everything as it was.
    pub fn begin(&mut self, file: &str, beats: usize, acting: &mut Acting<'_>, playing: bool) {
        match Player::of_file(file) {
            Ok(story) => {
                let beats = beats.clamp(1, story.beats().max(1));
                self.player = Some(story);
                acting.reset();
                for _ in 0..beats {
                    self.forward(acting, playing);
                    self.finish_beat(acting);
                }
                acting.reading.close_dialog();
            }
            Err(fault) => acting.status.notice = Some(Notice::StoryBroken(scenario::located_fault(&fault, acting.locale))),
        }
    }

    /// Plays the story of a file to its end, on top of the session.
    ///
    /// # Errors
    /// The first mistake in the file; then nothing is played.
    pub fn play_whole(&mut self, file: &str, acting: &mut Acting<'_>) -> Result<(), ScenarioFault> {
        self.player = Some(Player::of_file(file)?);
        while self.player.as_ref().is_some_and(Player::has_next) {
            self.forward(acting, false);
            acting.seats.close_removed(acting.session.tenant());
        }
        Ok(())
    }

    /// Tells the story again from its start, where one is told; the session has begun anew.
    pub fn restart(&mut self, acting: &mut Acting<'_>) {
        if let Some(story) = &mut self.player {
            story.rewind();
            self.forward(acting, false);
        }
    }

    /// Plays exactly one beat. In the midst of a beat it is finished first; a beat that was played before and walked back from is walked
    /// forward again. While the clock runs, a beat is not there at once: its steps are walked one by one.
    fn forward(&mut self, acting: &mut Acting<'_>, playing: bool) {
        if self.finish_beat(acting) {
            return;
        }
        let Some(story) = &mut self.player else { return };
        let here = (acting.session.branch_index(), acting.session.step());
        let was_here = story.played == 0 || story.ends.get(story.played - 1) == Some(&here);
        if story.has_next() {
            match story.ends.get(story.played) {
                Some((branch, step)) if was_here && *branch == here.0 => drop(acting.session.seek(*step)),
                Some(_) | None => {
                    story.ends.truncate(story.played);
                    play_beat(story, acting);
                    story.ends.push((acting.session.branch_index(), acting.session.step()));
                }
            }
            story.played += 1;
        }
        let is_one_branch = here.0 == acting.session.branch_index();
        let walks = playing && is_one_branch && acting.session.step() > here.1 + 1;
        story.waited = walks.then_some(0);
        acting.follow_newest_message();
        if walks {
            acting.session.seek(here.1 + 1);
        }
    }

    /// Finishes the current beat. Returns whether there was one to finish.
    pub fn finish_beat(&mut self, acting: &mut Acting<'_>) -> bool {
        let Some(end) = self.player.as_ref().and_then(|story| story.end_of_beat(acting.session)) else { return false };
        acting.session.seek(end);
        acting.follow_newest_message();
        true
    }

    /// Walks on in the current beat while the clock runs. Returns whether there is such a beat.
    pub fn walk_beat(&mut self, acting: &mut Acting<'_>, real: u32) -> bool {
        let Some(story) = self.player.as_mut().filter(|story| story.is_amid_beat(acting.session)) else { return false };
        let Some(waited) = story.waited.map(|waited| waited.saturating_add(real)) else { return false };
        let is_time = waited >= BEAT_STEP_MS;
        story.waited = Some(if is_time { 0 } else { waited });
        if is_time {
            acting.session.forward();
        }
        true
    }

    /// Goes one beat back.
    fn back(&mut self, acting: &mut Acting<'_>) {
        let Some(story) = self.player.as_mut().filter(|story| story.played > 1) else { return };
        story.played -= 1;
        if let Some((branch, step)) = story.ends.get(story.played - 1).copied() {
            if branch != acting.session.branch_index() {
                acting.session.switch_branch(branch);
            }
            acting.session.seek(step);
        }
        acting.follow_newest_message();
    }

    /// Begins a story of the catalogue, or has its file loaded.
    fn choose(&mut self, id: &str, acting: &mut Acting<'_>, playing: bool, effects: &mut Vec<Effect>) {
        match (scenario::file(id), scenario::find(id)) {
            (Some(file), _) => self.begin(file, 1, acting, playing),
            (None, Some(entry)) => {
                acting.reading.close_dialog();
                effects.push(Effect::LoadStory(entry));
            }
            (None, None) => acting.status.notice = Some(Notice::StoryMissing),
        }
    }

    /// Lets the story stand at the beat that the session's current step belongs to.
    pub fn tell_up_to(&mut self, session: &Session) {
        let (branch, step) = (session.branch_index(), session.step());
        let Some(story) = &mut self.player else { return };
        story.waited = None;
        let at = story.ends.iter().position(|end| end.0 == branch && end.1 >= step);
        // After its last beat it stands at that one.
        let at = at.or_else(|| story.ends.iter().rposition(|end| end.0 == branch));
        story.played = match at {
            // At the start nothing has happened that could be told.
            Some(0) if step == 0 => 0,
            Some(at) => at + 1,
            None => story.played.clamp(1, story.beats().max(1)),
        };
    }

    /// Opens the seats that would be open had the story been played up to a step of the current branch and the session gone on to it; at
    /// the start, those of the first beat.
    pub fn open_seats_up_to(&self, step: u32, acting: &mut Acting<'_>) {
        let branch = acting.session.branch_index();
        let ends = self.player.iter().flat_map(|story| &story.ends).filter(|end| end.0 == branch).map(|end| end.1);
        let ends: Vec<u32> = ends.enumerate().take_while(|(index, end)| *index == 0 || *end <= step).map(|(_, end)| end).collect();
        let mut since = 0;
        for end in ends {
            acting.session.seek(end);
            acting.seats.follow(acting.session, since);
            acting.follow_newest_message();
            acting.seats.close_removed(acting.session.tenant());
            since = end;
        }
        acting.session.seek(step);
        acting.seats.follow(acting.session, since);
    }
}

/// Plays the story's next beat, with its setting before the first one.
fn play_beat(story: &Player, acting: &mut Acting<'_>) {
    let Some(beat) = story.coming() else { return };
    if story.opens_next() && !acting.language.is_there() {
        // The first beat of the opening story is played as acts; a test holds them against the story's script.
        for action in scenario::first_beat(acting.session.tenant()) {
            acting.act(&action, false);
        }
        return;
    }
    if story.played == 0 && !story.scenario.setting.trim().is_empty() {
        acting.run_beat(&story.scenario.setting);
    }
    acting.run_beat(&beat.script);
}
