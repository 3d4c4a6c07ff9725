//! Where the session stands in time: the running clock, steps back and forward, undo and redo, branches.

use crate::engine::Action;
use crate::tenant::Millis;

use super::super::options::{PageMode, Speed};
use super::acting::Acting;
use super::stories::Stories;

/// How long each recorded step is shown while they play, in real milliseconds.
const STEP_SHOWN_MS: u64 = 1_200;

/// Something that happened to the clock or the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaybackEvent {
    /// Play or Pause was pressed.
    PressedPlay,
    /// Another speed of the clock was chosen.
    PickedSpeed(Speed),
    /// Real time went by while the clock runs, in milliseconds.
    TimePassed(u32),
    /// One step back on the timeline.
    PressedBack,
    /// One step forward on the timeline.
    PressedForward,
    /// The timeline's handle was put on this step.
    PickedStep(u32),
    /// Undo was pressed: takes back the last statement.
    PressedUndo,
    /// Redo was pressed.
    PressedRedo,
    /// Another what-if branch was chosen.
    PickedBranch(usize),
    /// Reset was pressed: the session begins anew, and the story with it.
    PressedReset,
}

/// The running clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playback {
    playing: bool,
    /// Time that has passed on the running clock and is no step yet: it becomes one when something happens.
    pending: Millis,
    /// How long the current step has been shown while recorded steps play, in real milliseconds.
    shown_for: u64,
    speed: Speed,
}

impl Default for Playback {
    fn default() -> Self {
        Self { playing: false, pending: Millis::default(), shown_for: 0, speed: Speed(10) }
    }
}

impl Playback {
    /// Whether the clock runs.
    pub const fn is_playing(&self) -> bool {
        self.playing
    }

    /// The speed of the running clock.
    pub const fn speed(&self) -> Speed {
        self.speed
    }

    /// The virtual time that has passed since the last step.
    pub const fn pending(&self) -> Millis {
        self.pending
    }

    /// Takes in what happened. Visitors who may not act make no step of the time that passes. Where a story is told on the stage, it is the
    /// story that plays.
    pub fn update(&mut self, event: PlaybackEvent, acting: &mut Acting<'_>, stories: &mut Stories, mode: PageMode, may_act: bool) {
        match event {
            PlaybackEvent::PressedPlay => self.set_playing(!self.playing),
            PlaybackEvent::PickedSpeed(speed) => self.speed = speed,
            PlaybackEvent::TimePassed(real) => self.pass_time(real, acting, stories, mode, may_act),
            PlaybackEvent::PressedBack => self.travel(acting, stories, |acting| _ = acting.session.back()),
            PlaybackEvent::PressedForward => self.travel(acting, stories, |acting| _ = acting.session.forward()),
            PlaybackEvent::PickedStep(step) => self.travel(acting, stories, |acting| _ = acting.session.seek(step)),
            PlaybackEvent::PressedUndo => self.travel(acting, stories, |acting| _ = acting.session.undo()),
            PlaybackEvent::PressedRedo => self.travel(acting, stories, |acting| _ = acting.session.redo()),
            PlaybackEvent::PickedBranch(branch) => self.travel(acting, stories, |acting| acting.session.switch_branch(branch)),
            PlaybackEvent::PressedReset => {
                self.pause();
                acting.reset();
                stories.restart(acting);
            }
        }
    }

    /// Starts or stops the clock.
    pub fn set_playing(&mut self, playing: bool) {
        self.playing = playing;
        self.shown_for = 0;
    }

    /// Stops the clock and forgets the time that is no step yet.
    pub fn pause(&mut self) {
        self.playing = false;
        self.pending = Millis::default();
    }

    /// Makes a step of the time that passed on the running clock, in whole seconds.
    pub fn record_passed_time(&mut self, acting: &mut Acting<'_>) {
        let seconds = self.pending.0 / 1_000;
        self.pending = Millis::default();
        if seconds > 0 {
            acting.act(&Action::Wait(Millis::seconds(seconds)), true);
        }
    }

    /// Moves to another step and pauses the clock; a story that is told stands there too.
    pub fn travel(&mut self, acting: &mut Acting<'_>, stories: &mut Stories, go: impl FnOnce(&mut Acting<'_>)) {
        self.pause();
        go(acting);
        stories.tell_up_to(acting);
    }

    /// Lets the clock run. What comes due is played at its time, as a step of its own.
    fn pass_time(&mut self, real: u32, acting: &mut Acting<'_>, stories: &mut Stories, mode: PageMode, may_act: bool) {
        if !self.playing || stories.walk_beat(acting, real) {
            return;
        }
        if mode == PageMode::Story {
            if stories.tell_on(acting, &mut self.shown_for, real) {
                return;
            }
            // A story that was told to its end stays there.
            if stories.player().is_some_and(|story| story.is_on_way(acting.session)) {
                self.playing = false;
                return;
            }
        }
        if acting.session.step() < acting.session.steps() {
            return self.replay(real, acting, stories);
        }
        // What comes due would be a step of its own.
        if !may_act {
            self.playing = false;
            return;
        }
        self.pending = Millis(self.pending.0 + u64::from(real) * u64::from(self.speed.0));
        while let Some(timer) = acting.session.next_timer().filter(|timer| timer.at <= acting.session.now() + self.pending) {
            let length = timer.at - acting.session.now();
            self.pending = Millis(self.pending.0 - length.0);
            acting.act(&Action::Wait(length), true);
        }
    }

    /// Shows the recorded steps one after the other; at their end the clock stops.
    fn replay(&mut self, real: u32, acting: &mut Acting<'_>, stories: &mut Stories) {
        self.shown_for += u64::from(real);
        if self.shown_for >= STEP_SHOWN_MS {
            self.shown_for = 0;
            acting.session.forward();
            stories.tell_up_to(acting);
            self.playing = acting.session.step() < acting.session.steps();
        }
    }
}
