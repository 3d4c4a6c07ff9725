//! One world: where it begins and what was put in since. Worlds share what they have in common. No tenant is changed here.

use crate::tenant::{Command, Millis, SimTime, Table};

use super::checkpoints::Checkpoints;
use super::moment::Moment;

/// One thing on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// Somebody does something.
    Act(Command),
    /// The clock moves on, past all that is due meanwhile.
    Wait(Millis),
    /// The clock moves on to the next thing due; nothing happens where nothing is due.
    WaitNext,
    /// A new beginning. It never stands in a log: it opens a world of its own.
    Reset(Base),
}

/// Where a session begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The session's own start.
    Start,
    /// A tenant without users.
    Empty,
}

/// Inputs of one statement; they are undone together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group(pub u32);

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What was put in.
    pub input: Input,
    /// With what it is undone.
    pub group: Group,
    /// The virtual time when it began.
    pub began_at: SimTime,
    /// The virtual time when it was over: later for a wait.
    pub ended_at: SimTime,
}

/// A log with its beginning.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub base: Base,
    pub log: Table<Entry>,
    pub checkpoints: Checkpoints,
    /// The end of the log, kept while one stands elsewhere.
    pub tip: Option<Moment>,
    /// The world and step that were left for this one, and by what.
    pub opened: Option<Opened>,
}

/// How a world came about.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    pub from: usize,
    pub at_step: u32,
    pub by: Input,
}

impl World {
    pub fn new(base: Base, start: Moment, opened: Option<Opened>) -> Self {
        Self { base, log: Table::default(), checkpoints: Checkpoints::new(start), tip: None, opened }
    }

    /// The same beginning up to a step, and nothing behind it.
    pub fn until(&self, step: u32, opened: Opened) -> Self {
        let mut log = self.log.clone();
        log.truncate(step as usize);
        Self { base: self.base, log, checkpoints: self.checkpoints.until(step), tip: None, opened: Some(opened) }
    }

    /// How many steps.
    #[allow(clippy::cast_possible_truncation)] // steps are counted in 32 bits
    pub fn steps(&self) -> u32 {
        self.log.len() as u32
    }

    /// The input that led to a step, counted from 1.
    pub fn entry(&self, step: u32) -> Option<&Entry> {
        self.log.get((step as usize).checked_sub(1)?)
    }

    /// The step where the group of this step's input begins, so that undoing it leads there.
    pub fn before_group(&self, step: u32) -> u32 {
        let group = self.entry(step).map(|entry| entry.group);
        let mut first = step;
        while first > 0 && self.entry(first).map(|entry| entry.group) == group {
            first -= 1;
        }
        first
    }

    /// The step where the group of the next input ends.
    pub fn after_group(&self, step: u32) -> u32 {
        let group = self.entry(step + 1).map(|entry| entry.group);
        let mut last = step;
        while last < self.steps() && self.entry(last + 1).map(|entry| entry.group) == group {
            last += 1;
        }
        last
    }
}
