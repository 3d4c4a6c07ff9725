//! A session that several windows share. The log says what was done in any of them, in one order; the session is what one window would hold in which all of
//! that had been done in that order. What is done at the same moment in two windows is therefore kept, in all of them alike.

use crate::app::door::Door;
use crate::app::model::{Model, PlaybackEvent, Player};
use crate::app::{AskEvent, Msg, Origin, RoomEvent, StoryEvent};

use super::act::LogAct;
use super::standing::LogStanding;
use super::{Carrier, LogNews, Member, Relay};

/// What one window holds of it.
pub struct SharedSession<C> {
    member: Member<C>,
    /// Where this window stood when the log was last told of it.
    at: LogStanding,
    /// What leads to where it stood when it joined: it stands before the first line of a log that is empty.
    base: Vec<LogAct>,
}

impl<C: Carrier> SharedSession<C> {
    /// Joins the windows on a carrier. What stands in the log leads; this window writes once something is done in it.
    pub fn join(writer: u64, carrier: C, model: &Model) -> Self {
        Self { member: Member::join(writer, carrier), at: LogStanding::of(model), base: LogStanding::whole(model) }
    }

    /// Compares with the other windows what is known, so that what was lost comes after all.
    pub fn compare(&mut self) {
        self.member.compare();
    }

    /// Says something for this moment alone.
    pub fn say(&mut self, text: &str) {
        self.member.say(text);
    }

    /// Writes down what was done in this window since the log was last told.
    pub fn follow(&mut self, model: &Model) {
        let acts = self.at.acts_to(model);
        if acts.is_empty() {
            return;
        }
        let base = if self.member.log().is_empty() { std::mem::take(&mut self.base) } else { Vec::new() };
        for act in base.into_iter().chain(acts) {
            self.member.append(self.at.step(), &act.to_string());
        }
        self.at = LogStanding::of(model);
    }

    /// Takes in a text of the carrier, and goes where it leads. Returns what was said for this moment alone.
    pub fn hear(&mut self, text: &str, door: &mut impl Door) -> Option<String> {
        // What was done here before stands before it, where nobody knows better.
        door.read(|model| self.follow(model));
        let said = self.member.receive(text);
        if !self.member.has_news() {
            return said;
        }
        if door.read(|model| model.playback().is_playing()) {
            // The time that has passed here is an act too.
            door.apply(Origin::Host, Msg::Playback(PlaybackEvent::PressedPlay));
            door.read(|model| self.follow(model));
        }
        match self.member.news() {
            LogNews::Added(lines) => lines.iter().for_each(|line| go(door, LogAct::read(&line.text))),
            LogNews::Reordered => {
                let acts: Vec<LogAct> = self.member.log().iter().map(|line| LogAct::read(&line.text)).collect();
                let from = acts.iter().rposition(LogAct::is_whole).unwrap_or(0);
                acts.into_iter().skip(from).for_each(|act| go(door, act));
            }
        }
        self.at = door.read(LogStanding::of);
        said
    }
}

/// Does what a line of the log says.
fn go(door: &mut impl Door, act: LogAct) {
    match act {
        LogAct::Ran(script) => run(door, script),
        LogAct::Scene(scene, script) => go_to_scene(door, scene, script),
        LogAct::Step(step) => _ = door.apply(Origin::Host, Msg::Playback(PlaybackEvent::PickedStep(step))),
        LogAct::Place(pack) => _ = door.apply(Origin::Host, Msg::LoadSession(pack, None)),
        LogAct::Black(is_on) => _ = door.apply(Origin::Host, Msg::Room(RoomEvent::HeardBlack(is_on))),
        LogAct::Hands(hands) => {
            pose(door);
            for (place, count) in hands.into_iter().enumerate() {
                door.apply(Origin::Host, Msg::Ask(AskEvent::CountedHands(place, count)));
            }
        }
        LogAct::NoHands if door.read(is_asked) => _ = door.apply(Origin::Host, Msg::Story(StoryEvent::PressedPrevious)),
        LogAct::NoHands => {}
    }
}

/// Runs lines where the session stands.
fn run(door: &mut impl Door, script: String) {
    door.apply(Origin::Host, Msg::RunScript(script));
}

/// Goes to the end of a scene. Where the story went on by it elsewhere, and something else was done here before, its lines come after that.
fn go_to_scene(door: &mut impl Door, scene: usize, script: String) {
    let here = door.read(|model| model.stories().scene_at_rest(model.session()));
    match here {
        // Two have gone on at once: they have told the same scene.
        Some(here) if !script.is_empty() && here >= scene => return,
        Some(here) if here + 1 == scene => return tell_next(door),
        None if !script.is_empty() => return run(door, script),
        None => _ = door.apply(Origin::Host, Msg::Story(StoryEvent::WentBackToStory)),
        Some(_) => {}
    }
    let told = |model: &Model| model.stories().player().map(|story| (story.played(), story.beats()));
    let Some((mut played, beats)) = door.read(told) else { return };
    for _ in 0..beats {
        if played < scene.min(beats) {
            tell_next(door);
        } else if played > scene {
            door.apply(Origin::Host, Msg::Story(StoryEvent::PressedPrevious));
        }
        let now = door.read(|model| model.stories().player().map_or(scene, Player::played));
        if now == played {
            return;
        }
        played = now;
    }
}

/// Tells the next scene; where something is asked before it, what became of it is told too.
fn tell_next(door: &mut impl Door) {
    let next = || Msg::Story(StoryEvent::PressedNext);
    let played = |model: &Model| model.stories().player().map(Player::played);
    let before = door.read(played);
    if door.read(|model| model.stories().player().and_then(Player::coming).is_some_and(|beat| beat.directives.ask.is_some())) {
        pose(door);
    }
    door.apply(Origin::Host, next());
    if door.read(played) == before && door.read(is_asked) {
        door.apply(Origin::Host, next());
    }
}

/// Asks before the next scene what is asked there.
fn pose(door: &mut impl Door) {
    if !door.read(is_asked) {
        door.apply(Origin::Host, Msg::Asked(Box::new(Msg::Story(StoryEvent::PressedNext))));
    }
}

/// Whether a question is open.
fn is_asked(model: &Model) -> bool {
    model.stories().asking().open().is_some()
}
