//! The story that is told: which beat it stands at, forward and back.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::{Action, Session};
use crate::scenario;
use crate::tenant::MessageId;
use crate::text::Text;

use super::super::effect::Effect;
use super::super::options::PageMode;
use super::acting::Acting;
use super::asking::Asking;
use super::lesson::{Lesson, StoryEntrance};
use super::message::ConsoleEvent;
use super::notice::Notice;
use super::playback::Playback;
use super::player::{Player, Standing};
use super::tasks::TaskHints;

/// How long each step of a beat is shown while the clock runs, in real milliseconds.
const BEAT_STEP_MS: u32 = 700;

/// How long a sentence is shown while the story plays, in real milliseconds: a while, and more for each letter.
const READ_MS: u64 = 1_500;
const LETTER_MS: u64 = 45;

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
    /// A story of the lesson was chosen by its place.
    ChoseOfLesson(usize),
    /// The file of a story has arrived.
    StoryArrived(Rc<str>),
    /// The texts of all stories did not arrive.
    TextsMissed,
    /// After something else was done, the story's own world was asked for, at the scene that is told.
    WentBackToStory,
    /// After something else was done, the visitor goes on with that, on the desk.
    WentOnHere,
}

/// The story that is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stories {
    pub(super) player: Option<Player>,
    /// What is asked before its outcomes come.
    pub(super) asking: Asking,
    /// The hints that were asked for in a task.
    pub(super) hints: Option<TaskHints>,
    /// Whether the texts of all stories were asked for and did not arrive.
    texts_missed: bool,
    /// The shipped stories that were told to their ends on this device, and the tasks that were solved.
    pub(super) seen: BTreeSet<&'static str>,
    /// The own stories that were told to their ends in a lesson on this device, by their keys.
    pub(super) seen_own: BTreeSet<String>,
    /// The stories that are told one after the other.
    pub(super) lesson: Lesson,
    /// Where the story whose file was asked for is entered.
    pub(super) entrance: StoryEntrance,
}

impl Stories {
    /// Takes in what happened.
    pub fn update(&mut self, event: StoryEvent, acting: &mut Acting<'_>, playback: &mut Playback, effects: &mut Vec<Effect>) {
        match event {
            StoryEvent::PressedNext => {
                match self.next_of_lesson(acting.session).filter(|_| self.asking.open().is_none()) {
                    Some(next) => self.choose_of_lesson(next, StoryEntrance::First, acting, playback.is_playing(), effects),
                    None => self.go_on(acting, playback.is_playing()),
                }
                // At a story's end the next one is offered by its title.
                if !acting.locale.is_whole() && self.player.as_ref().is_some_and(|story| !story.has_next()) {
                    effects.push(Effect::LoadTexts);
                }
            }
            StoryEvent::PressedPrevious => {
                playback.pause();
                if self.asking.put_away() {
                    effects.push(Effect::UpdateAddress);
                    acting.status.announcement = self.player.as_ref().map_or_else(String::new, |story| story.narration(&acting.locale));
                } else if let Some(earlier) = self.previous_of_lesson(acting.session) {
                    self.choose_of_lesson(earlier, StoryEntrance::Last, acting, false, effects);
                } else {
                    self.back(acting);
                }
            }
            StoryEvent::LeftStory | StoryEvent::WentOnHere => self.leave(),
            StoryEvent::ChoseStory(id) => self.choose(id, StoryEntrance::First, acting, playback.is_playing(), effects),
            StoryEvent::ChoseOfLesson(place) => self.choose_of_lesson(place, StoryEntrance::First, acting, playback.is_playing(), effects),
            StoryEvent::StoryArrived(file) => {
                let entrance = std::mem::take(&mut self.entrance);
                self.begin(&file, entrance.scenes(), acting, playback.is_playing());
            }
            StoryEvent::TextsMissed => self.texts_missed = true,
            StoryEvent::WentBackToStory => {
                playback.pause();
                self.go_back(acting);
            }
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

    /// Lets the outcome come that is asked for; where none is, tells the next scene.
    fn go_on(&mut self, acting: &mut Acting<'_>, playing: bool) {
        if self.uncover(None, acting) {
            return;
        }
        // Who goes on at a task is shown its own way, from where it was set.
        if self.attempt(acting.session).is_some() {
            self.go_back(acting);
        }
        self.forward(acting, playing);
    }

    /// Ends the story; the session stays as it is.
    pub fn leave(&mut self) {
        self.asking.put_away();
        self.player = None;
    }

    /// Begins the story of a file and plays its first beats, at least one. A file with a mistake leaves everything as it was.
    pub fn begin(&mut self, file: &str, beats: usize, acting: &mut Acting<'_>, playing: bool) {
        match Player::of_file(file) {
            Ok(mut story) => {
                let beats = beats.clamp(1, story.beats().max(1));
                acting.reset();
                acting.console.clear();
                self.asking.put_away();
                story.rewind(acting.session);
                self.player = Some(story);
                for _ in 0..beats {
                    self.forward(acting, playing);
                    self.finish_beat(acting);
                }
                acting.reading.close_dialog();
            }
            Err(fault) => acting.status.tell(Notice::StoryBroken(scenario::located_fault(&fault, &acting.locale))),
        }
    }

    /// Takes the story that is told for a visitor's own, unless it is word for word a shipped one that is known here: its file travels along.
    pub fn own(&mut self) {
        if let Some(story) = &mut self.player {
            story.is_own = scenario::file(&story.scenario().id) != Some(&**story.file());
        }
    }

    /// Where something else was done than the story tells, and no other world shows what it does tell: plays it to its end in a world of its
    /// own, which stands beside the other one from now on.
    pub fn tell_apart(&self, acting: &mut Acting<'_>) {
        let (Some(story), Some(language)) = (&self.player, acting.language.get()) else { return };
        let is_alone = acting.session.branches().filter(|branch| !branch.is_removed).count() < 2;
        if !is_alone || story.standing != Standing::Altered {
            return;
        }
        let mut told = acting.session.clone();
        go(&mut told, story.place());
        let rest: Vec<&str> = story.scenario().beats.iter().skip(story.played).map(|beat| beat.script.as_str()).collect();
        language.rehearse(&mut told, &rest);
        let (here, as_told) = (acting.session.branch_index(), acting.session.adopt(&told));
        acting.session.rename_branch(as_told, Some(acting.locale.say(Text::CompareAsTold).into()));
        acting.reading.compare((as_told, here));
    }

    /// Tells the story again from its start, where one is told; the session has begun anew.
    pub fn restart(&mut self, acting: &mut Acting<'_>) {
        if let Some(story) = &mut self.player {
            acting.console.clear();
            story.rewind(acting.session);
            self.forward(acting, false);
        }
    }

    /// Plays exactly one beat. In the midst of a beat it is finished first; a beat that was played before and walked back from is walked
    /// forward again, so that nothing is done twice. After something else was done, the story's own world comes first. While the clock
    /// runs, a beat is not there at once: its steps are walked one by one.
    pub fn forward(&mut self, acting: &mut Acting<'_>, playing: bool) {
        if self.finish_beat(acting) {
            return;
        }
        let Some(story) = &mut self.player else { return };
        if !story.is_at_rest(acting.session) {
            return self.go_back(acting);
        }
        if !story.has_next() {
            return;
        }
        let from = acting.session.step();
        if let Some(end) = story.ends.get(story.played).copied() {
            go(acting.session, end);
        } else {
            acting.console.listen(from);
            play_beat(story, acting);
            story.close_scene(acting);
        }
        story.played += 1;
        let walks = playing && acting.session.step() > from + 1;
        story.waited = walks.then_some(0);
        self.follow(acting);
        if walks {
            acting.session.seek(from + 1);
        }
        self.show_heard(acting);
    }

    /// Finishes the current beat. Returns whether there was one to finish.
    pub fn finish_beat(&mut self, acting: &mut Acting<'_>) -> bool {
        let Some(end) = self.player.as_ref().and_then(|story| story.end_of_beat(acting.session)) else { return false };
        go(acting.session, end);
        self.follow(acting);
        self.show_heard(acting);
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
            self.show_heard(acting);
        }
        true
    }

    /// Tells on while the clock runs: after each scene there is time to read it, then comes the next one. Returns whether the story is
    /// what runs; otherwise the clock runs on its own.
    pub fn tell_on(&mut self, acting: &mut Acting<'_>, read_for: &mut u64, real: u32) -> bool {
        let Some(story) = self.player.as_ref().filter(|story| story.tells_on(acting.session)) else { return false };
        *read_for += u64::from(real);
        let letters = story.narration(&acting.locale).chars().count() as u64;
        if *read_for >= READ_MS + letters * LETTER_MS && (acting.language.is_there() || story.opens_next()) {
            *read_for = 0;
            if self.asks_next(PageMode::Story, acting) {
                self.asking.is_due = true;
            } else {
                self.forward(acting, true);
            }
        }
        true
    }

    /// Goes one beat back; after something else was done, to the story's own world.
    fn back(&mut self, acting: &mut Acting<'_>) {
        let Some(story) = &mut self.player else { return };
        if story.is_on_way(acting.session) && story.played > 1 {
            story.played -= 1;
        }
        self.go_back(acting);
    }

    /// Goes to the end of the scene that is told, in the story's own world.
    fn go_back(&mut self, acting: &mut Acting<'_>) {
        let Some(story) = &mut self.player else { return };
        story.waited = None;
        go(acting.session, story.place());
        self.follow(acting);
        self.show_heard(acting);
    }

    /// Opens the seats of those whom the scene speaks of, and selects its message: the newest one where it names none.
    pub(super) fn follow(&self, acting: &mut Acting<'_>) {
        acting.follow_newest_message();
        let Some(look) = self.player.as_ref().and_then(|story| story.told()?.directives.look.as_ref()) else { return };
        let tenant = acting.session.tenant();
        for user in look.users.iter().filter_map(|name| tenant.find_user(name)) {
            acting.seats.open(user);
        }
        if let Some(message) = look.message.and_then(|id| tenant.message(MessageId(id))) {
            acting.seats.follow_message(message);
            acting.reading.select(Some(message.id));
        }
    }

    /// Lets the console show what it has shown up to where the story stands, and no later line.
    pub(super) fn show_heard(&self, acting: &mut Acting<'_>) {
        let Some(story) = self.player.as_ref().filter(|story| story.is_on_way(acting.session)) else { return };
        if let Some(heard) = story.heard.get(story.played.saturating_sub(1)) {
            acting.console.show(heard, acting.session.step());
        }
    }

    /// Does an act. What the next scene begins with is that scene; and on the stage the clock's own button is the story's.
    pub fn act(&mut self, action: &Action, mode: PageMode, acting: &mut Acting<'_>, playing: bool) {
        let tells = |story: &Player| story.tells_on(acting.session) && acting.language.is_there();
        if *action == Action::WaitNext && mode == PageMode::Story && self.player.as_ref().is_some_and(tells) {
            return self.go_on(acting, playing);
        }
        match self.player.as_ref().and_then(|story| story.rest_after(action, acting)) {
            Some(rest) => self.take(acting, &rest, |acting| acting.act(action, true)),
            None => acting.act(action, true),
        }
    }

    /// Takes in what happened at the console. A line that the next scene begins with is that scene.
    pub fn hear(&mut self, event: ConsoleEvent, acting: &mut Acting<'_>) {
        let rest = if let ConsoleEvent::EnteredLine(line) = &event {
            self.player.as_ref().and_then(|story| story.rest_after_line(line, acting))
        } else {
            None
        };
        match rest {
            Some(rest) => self.take(acting, &rest, |acting| acting.update_console(event)),
            None => acting.update_console(event),
        }
    }

    /// Does the next scene, whose first act is done by `act` and whose other lines are `rest`.
    fn take(&mut self, acting: &mut Acting<'_>, rest: &str, act: impl FnOnce(&mut Acting<'_>)) {
        let Some(story) = &mut self.player else { return };
        if story.ends.len() > story.played {
            return self.forward(acting, false);
        }
        acting.console.listen(acting.session.step());
        act(acting);
        acting.console.mark(acting.session.step());
        acting.run_beat(rest);
        story.close_scene(acting);
        story.played += 1;
        story.waited = None;
        self.follow(acting);
    }

    /// Looks where the session stands, whether what is told is so, and what comes next.
    pub fn look(&mut self, acting: &Acting<'_>) {
        if let Some(story) = &mut self.player {
            story.look(acting);
        }
        self.look_at_question(acting.session);
    }
}

/// Plays the story's next beat, with its setting before the first one.
fn play_beat(story: &Player, acting: &mut Acting<'_>) {
    let Some(beat) = story.coming() else { return };
    if story.opens_next() && !acting.language.is_there() {
        // The first beat of the opening story is played as acts; a test holds them against the story's script.
        for action in scenario::first_beat(acting.session.tenant()) {
            acting.act(&action, false);
            acting.console.mark(acting.session.step());
        }
        // It holds: the tenant is the sample's, and nothing was done yet.
        acting.console.record_action(scenario::FIRST_ASSERTION, None);
        acting.console.mark(acting.session.step());
        return;
    }
    if story.played == 0 && !story.scenario().setting.trim().is_empty() {
        acting.run_beat(&story.scenario().setting);
    }
    acting.run_beat(&beat.script);
}

/// Moves to a step of a branch.
fn go(session: &mut Session, (branch, step): (usize, u32)) {
    if branch != session.branch_index() {
        session.switch_branch(branch);
    }
    session.seek(step);
}
