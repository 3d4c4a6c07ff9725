//! The story that is told: which beat one stands at, forward and back.

use std::rc::Rc;

use crate::cmdlets::script_of;
use crate::engine::{Action, Session};
use crate::scenario::{self, Beat, Fault, Scenario};
use crate::tenant::{Message, MessageState, UserId};
use crate::text::{Locale, Text};

use super::message::Notice;
use super::model::Model;

/// A story in play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    scenario: Rc<Scenario>,
    /// How many beats were played.
    played: usize,
    /// Its script, a line for each step, once somebody asked for it.
    script: Option<Rc<str>>,
    /// For each beat that was ever played: the branch and the step at its end.
    ends: Vec<(usize, u32)>,
    /// While a beat plays on a running clock: the real milliseconds since its last step.
    waited: Option<u32>,
}

/// How long each step of a beat is looked at while the clock runs, in real milliseconds.
const STEP_MS: u32 = 700;

/// The line above all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryView {
    /// The story's title.
    pub title: String,
    /// What is happening.
    pub narration: String,
    /// Which beat, from 1; 0 where none has been told yet.
    pub at: usize,
    /// Of how many.
    pub of: usize,
    /// Where it goes from its end.
    pub end: Option<StoryEnd>,
}

/// Where a story goes that was told to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryEnd {
    /// The next story of the catalogue, and its title where the texts of all stories are there.
    pub next: Option<(&'static str, Option<String>)>,
}

impl Player {
    /// The story of a file, at its start.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn of_file(file: &str) -> Result<Self, Fault> {
        Ok(Self { scenario: Rc::new(Scenario::parse(file)?), played: 0, script: None, ends: Vec::new(), waited: None })
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

    /// Of how many beats it is.
    pub(super) fn beats(&self) -> usize {
        self.scenario.beats.len()
    }

    fn beat(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played)
    }

    /// Where the beat that was played last ends, for somebody who stands in its midst.
    fn unfinished(&self, branch: usize, step: u32) -> Option<u32> {
        let last = self.played.checked_sub(1)?;
        self.ends.get(last).filter(|end| end.0 == branch && step < end.1).map(|end| end.1)
    }
}

impl Model {
    /// Which beat of the story was played last, from 1, and of how many.
    pub fn beat(&self) -> Option<(usize, usize)> {
        self.story.as_ref().map(|story| (story.played, story.beats()))
    }

    /// Whether the story goes on: there is another beat, or the last one is not finished.
    pub fn tells_on(&self) -> bool {
        let here = (self.session.branch_index(), self.session.step());
        self.story.as_ref().is_some_and(|story| story.has_next() || story.unfinished(here.0, here.1).is_some())
    }

    /// Whether the page stands as it opens by itself: the first beat of the first story is told, and nobody has done anything.
    pub fn is_as_opened(&self) -> bool {
        let opened = self.story.as_ref().filter(|story| story.is_opening());
        opened.is_some_and(|story| story.ends == [(0, self.session.steps())]) && self.session.branches().len() == 1
    }

    /// Plays exactly one beat. Whoever stands in the midst of a beat finishes it; one that was played before and walked back from is
    /// walked forward again. While the clock runs, a beat is not there at once: its steps are walked one by one.
    pub(super) fn story_forward(&mut self) {
        if self.finish_beat() {
            return;
        }
        let Some(mut story) = self.story.take() else { return };
        let (branch, before) = (self.session.branch_index(), self.session.step());
        if let Some(beat) = story.beat() {
            let here = (branch, before);
            let was_here = story.played == 0 || story.ends.get(story.played - 1) == Some(&here);
            match story.ends.get(story.played) {
                Some((branch, step)) if was_here && *branch == here.0 => drop(self.session.seek(*step)),
                Some(_) | None => {
                    let script = beat.script.clone();
                    story.ends.truncate(story.played);
                    if story.opens_next() && !self.has_language() {
                        self.play_opening();
                    } else {
                        if story.played == 0 && !story.scenario.setting.trim().is_empty() {
                            self.run_beat(&story.scenario.setting);
                        }
                        self.run_beat(&script);
                    }
                    story.ends.push((self.session().branch_index(), self.session().step()));
                }
            }
            story.played += 1;
        }
        let end = self.session.step();
        let is_one_world = branch == self.session.branch_index();
        let walks = self.playing && is_one_world && end > before + 1;
        story.waited = walks.then_some(0);
        self.story = Some(story);
        self.follow_story();
        if walks {
            self.session.seek(before + 1);
        }
    }

    /// Goes to the end of the beat in whose midst one stands; whether one stood there.
    pub(super) fn finish_beat(&mut self) -> bool {
        let here = (self.session.branch_index(), self.session.step());
        let Some(end) = self.story.as_ref().and_then(|story| story.unfinished(here.0, here.1)) else { return false };
        self.session.seek(end);
        self.follow_story();
        true
    }

    /// Real time went by while the clock runs: the beat in whose midst one stands goes on. Whether there is such a beat.
    pub(super) fn walk_beat(&mut self, real: u32) -> bool {
        let here = (self.session.branch_index(), self.session.step());
        let Some(story) = self.story.as_mut().filter(|story| story.unfinished(here.0, here.1).is_some()) else { return false };
        let Some(waited) = story.waited.map(|waited| waited.saturating_add(real)) else { return false };
        let is_time = waited >= STEP_MS;
        story.waited = Some(if is_time { 0 } else { waited });
        if is_time {
            self.session.forward();
        }
        true
    }

    /// Begins the story of a file and plays its first beats, at least one. A file with a mistake leaves everything as it was.
    pub(super) fn begin_story(&mut self, file: &str, beats: usize) {
        match Player::of_file(file) {
            Ok(story) => {
                let beats = beats.clamp(1, story.beats().max(1));
                self.story = Some(story);
                self.begin_anew();
                (0..beats).for_each(|_| self.play_whole_beat());
                self.dialog = None;
            }
            Err(fault) => self.notice = Some(Notice::StoryBroken(scenario::located_fault(&fault, &self.locale))),
        }
    }

    fn play_whole_beat(&mut self) {
        self.story_forward();
        self.finish_beat();
    }

    /// Plays the first beat of the opening story as acts; a test holds them against the story's script.
    fn play_opening(&mut self) {
        for input in scenario::opening(self.session.tenant()) {
            self.did(&input, false);
        }
    }

    /// One beat back.
    pub(super) fn story_back(&mut self) {
        let Some(story) = &mut self.story else { return };
        if story.played < 2 {
            return;
        }
        story.played -= 1;
        if let Some((branch, step)) = story.ends.get(story.played - 1).copied() {
            if branch != self.session.branch_index() {
                self.session.switch_branch(branch);
            }
            self.session.seek(step);
        }
        self.follow_story();
    }

    /// Lets the story stand at the beat that this step of the current branch belongs to.
    pub(super) fn tell_up_to(&mut self, step: u32) {
        let branch = self.session.branch_index();
        if let Some(story) = &mut self.story {
            story.waited = None;
            let at = story.ends.iter().position(|end| end.0 == branch && end.1 >= step);
            // Behind its last beat it stands at that one.
            let at = at.or_else(|| story.ends.iter().rposition(|end| end.0 == branch));
            story.played = match at {
                // At the start nothing has happened that could be told.
                Some(0) if step == 0 => 0,
                Some(at) => at + 1,
                None => story.played.clamp(1, story.beats().max(1)),
            };
        }
    }

    /// Plays the story that is told to its end, aside, to know its script. Nothing happens where the language is not there.
    pub(super) fn play_through(&mut self) {
        let (Some(story), Some(language)) = (self.story.as_mut(), self.language.as_ref()) else { return };
        if story.script.is_none() {
            let mut session = Session::sample();
            let beats = story.scenario.beats.iter().map(|beat| beat.script.as_str());
            let parts: Vec<&str> = std::iter::once(story.scenario.setting.as_str()).chain(beats).collect();
            language.rehearse(&mut session, &parts);
            story.script = Some(script_of(&session).into());
        }
    }

    /// The id of the story that is told and its script as the session's would be, had it been played to its end; known after
    /// [`Model::play_through`].
    pub(super) fn told_story(&self) -> Option<(&str, &str)> {
        let story = self.story.as_ref()?;
        Some((&story.scenario.id, story.script.as_deref()?))
    }

    /// Opens the seats that would stand open had the story been played up to a step of the current branch and the session gone on to it; at
    /// the start, those of the first beat.
    pub(super) fn sit_along(&mut self, step: u32) {
        let branch = self.session.branch_index();
        let ends = self.story.iter().flat_map(|story| &story.ends).filter(|end| end.0 == branch).map(|end| end.1);
        let ends: Vec<u32> = ends.enumerate().take_while(|(place, end)| *place == 0 || *end <= step).map(|(_, end)| end).collect();
        let mut since = 0;
        for end in ends {
            self.session.seek(end);
            self.follow(since, 0);
            self.follow_story();
            self.settle();
            since = end;
        }
        self.session.seek(step);
        self.follow(since, 0);
    }

    /// Opens the seats of those whom the newest message concerns, at last the one where it is now, and selects it.
    pub(super) fn follow_story(&mut self) {
        let newest = self.session.tenant().messages().iter().next_back();
        if let Some((id, [other, here])) = newest.map(|message| (message.id, seats_of(message))) {
            self.selected = Some(id);
            self.open_seat(other);
            self.open_seat(here);
        }
    }
}

/// The seats of a message's two users; it is at the second one.
fn seats_of(message: &Message) -> [UserId; 2] {
    let (from, to) = (message.from, message.to);
    match message.state() {
        MessageState::Sending | MessageState::Spooled | MessageState::Refused | MessageState::TimedOut => [to, from],
        MessageState::InToast
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => [from, to],
    }
}

/// The story line, where a story is told.
pub fn view(model: &Model) -> Option<Rc<StoryView>> {
    let story = model.story.as_ref()?;
    let locale = model.locale();
    let title = story.scenario.title.say(locale);
    let beat = story.played.checked_sub(1).and_then(|at| story.scenario.beats.get(at));
    let narration = match beat {
        Some(beat) => beat.narration.say(locale),
        // Before the first beat: what it is about, where the texts of all stories are there.
        None => scenario::find(&story.scenario.id).and_then(|entry| locale.say_key(&entry.summary_key())).unwrap_or_else(|| title.clone()),
    };
    Some(Rc::new(StoryView {
        title,
        narration,
        at: story.played,
        of: story.beats(),
        end: (!story.has_next() && story.unfinished(model.session.branch_index(), model.session.step()).is_none())
            .then(|| end(story, locale)),
    }))
}

fn end(story: &Player, locale: &Locale) -> StoryEnd {
    let next = scenario::next(&story.scenario.id);
    StoryEnd { next: next.map(|entry| (entry.id, locale.say_key(&entry.title_key()))) }
}

/// A story as far as it was told in the current branch.
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
    /// The step of the current branch at which the beat ended.
    pub until: u32,
}

/// What was told, where a story was. Beats that were played in another branch than the current one, behind the step where the two
/// part, are left out.
pub fn narration(model: &Model) -> Option<Narration> {
    let story = model.story.as_ref()?;
    let locale = model.locale();
    let ends = story.scenario.beats.iter().zip(&story.ends).take_while(|(_, end)| is_behind_us(model.session(), **end));
    let beats = ends.map(|(beat, (_, until))| Told { narration: beat.narration.say(locale), until: *until }).collect();
    Some(Narration { title: story.scenario.title.say(locale), beats })
}

/// The title of the page: of the story that is told, or of what one can find out here.
pub fn page_title(model: &Model) -> String {
    let locale = model.locale();
    match &model.story {
        Some(story) => locale.say(Text::RoomsTitleStory { story: &story.scenario.title.say(locale) }),
        None => locale.say(Text::RoomsTitleFree),
    }
}

/// Whether a step of some branch is one of the current branch too: then the current one branched from it later.
pub(super) fn is_behind_us(session: &Session, (branch, step): (usize, u32)) -> bool {
    let branches: Vec<_> = session.branches().collect();
    let (mut here, mut shared) = (session.branch_index(), session.steps());
    while here != branch {
        let Some((from, at_step, by)) = branches.get(here).and_then(|info| info.opened) else { return false };
        if matches!(by, Action::Reset(_)) {
            return false;
        }
        (here, shared) = (from, shared.min(at_step));
    }
    step <= shared
}
