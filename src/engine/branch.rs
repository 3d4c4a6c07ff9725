//! A branch of a session: its starting point and the log of the actions since. Branches share the log entries and checkpoints they have in
//! common. No tenant is changed here.

use std::rc::Rc;

use crate::tenant::{Change, Table};

use super::action::{Action, Entry, StartPoint};
use super::checkpoints::Checkpoints;
use super::moment::Moment;

/// One line of history: a starting point, the log since, and checkpoints to reach any step of it quickly.
#[derive(Clone, Debug)]
pub(super) struct Branch {
    pub start_point: StartPoint,
    pub log: Table<Entry>,
    pub checkpoints: Checkpoints,
    /// The moment at the end of the log, kept while the session stands at another step or in another branch.
    pub tip: Option<Moment>,
    /// How this branch was opened; `None` for the first one.
    pub opened: Option<Opened>,
    /// What it differs by, where that is not how it was opened.
    pub origin: BranchOrigin,
    /// The name that somebody gave it.
    pub name: Option<Rc<str>>,
    /// Whether it was removed: its number stays taken, and it is listed no more.
    pub is_removed: bool,
}

/// Which world a branch is a change of.
#[derive(Clone, Debug)]
pub(super) enum BranchOrigin {
    /// That from which it was opened.
    AsOpened,
    /// None: others are changes of it, although it came later.
    Itself,
    /// Another one, which came later.
    Of(Opened),
}

/// How a branch was opened: from which branch (by index), after which step of it, and by which action; without one it only ends there.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    pub from: usize,
    pub at_step: u32,
    pub by: Option<Action>,
    /// The single change that it was opened for.
    pub change: Option<Change>,
}

impl Opened {
    /// Whether the session began anew.
    pub fn is_reset(&self) -> bool {
        matches!(self.by, Some(Action::Reset(_)))
    }
}

impl Branch {
    pub fn new(start_point: StartPoint, start: Moment, opened: Option<Opened>) -> Self {
        Self {
            start_point,
            log: Table::default(),
            checkpoints: Checkpoints::new(start),
            tip: None,
            opened,
            origin: BranchOrigin::AsOpened,
            name: None,
            is_removed: false,
        }
    }

    /// A new branch that shares this one up to and including `step`, and has nothing after it.
    pub fn until(&self, step: u32, opened: Opened) -> Self {
        let mut log = self.log.clone();
        log.truncate(step as usize);
        let checkpoints = self.checkpoints.until(step);
        Self {
            start_point: self.start_point,
            log,
            checkpoints,
            tip: None,
            opened: Some(opened),
            origin: BranchOrigin::AsOpened,
            name: None,
            is_removed: false,
        }
    }

    /// What it differs by, and from which branch.
    pub fn differs(&self) -> Option<&Opened> {
        match &self.origin {
            BranchOrigin::AsOpened => self.opened.as_ref(),
            BranchOrigin::Itself => None,
            BranchOrigin::Of(other) => Some(other),
        }
    }

    /// Number of steps in the log.
    #[allow(clippy::cast_possible_truncation)] // steps are counted in 32 bits
    pub fn steps(&self) -> u32 {
        self.log.len() as u32
    }

    /// The action that led to a step, counted from 1.
    pub fn entry(&self, step: u32) -> Option<&Entry> {
        self.log.get((step as usize).checked_sub(1)?)
    }

    /// The step before the first action of the group that `step` belongs to: where undoing that group leads.
    pub fn before_group(&self, step: u32) -> u32 {
        let group = self.entry(step).map(|entry| entry.group);
        let mut first = step;
        while first > 0 && self.entry(first).map(|entry| entry.group) == group {
            first -= 1;
        }
        first
    }

    /// The last step of the group that begins after `step`: where redoing that group leads.
    pub fn after_group(&self, step: u32) -> u32 {
        let group = self.entry(step + 1).map(|entry| entry.group);
        let mut last = step;
        while last < self.steps() && self.entry(last + 1).map(|entry| entry.group) == group {
            last += 1;
        }
        last
    }
}

/// What is known of a branch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BranchInfo<'a> {
    /// The number of its steps.
    pub steps: u32,
    /// Its starting point.
    pub start_point: StartPoint,
    /// The branch (by index) and step it was opened from, and the action that opened it, unless it only ends there; `None` for the first
    /// one.
    pub opened: Option<(usize, u32, Option<&'a Action>)>,
    /// The branch that it is a change of, the step after which it differs, and the action by which it does; `None` for an original.
    pub origin: Option<(usize, u32, Option<&'a Action>)>,
    /// The single change that it differs by; `None` where somebody acted at an earlier step.
    pub change: Option<Change>,
    /// The name that somebody gave it.
    pub name: Option<&'a Rc<str>>,
    /// Whether it was removed; its number stays taken.
    pub is_removed: bool,
}
