//! Two branches of a session beside each other: what they share, and which step of one is like a step of the other.

use crate::tenant::{Alternative, Change, alternatives};

use super::action::Action;
use super::branch::Branch;
use super::moment::Moment;
use super::session::Session;
use super::what_if::Replay;

/// The step of another branch that is like the session's current step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counterpart {
    /// How many steps the two branches share from their beginning.
    pub shared: u32,
    /// The step of the other branch.
    pub step: u32,
}

/// The steps of two branches in one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interleaved {
    /// How many steps the two share from their beginning.
    pub shared: u32,
    /// The place of each step of the current branch, from step 0 on.
    pub here: Vec<u32>,
    /// The place of each step of the other one.
    pub other: Vec<u32>,
}

impl Session {
    /// The step of another branch that is like the current step of this one: the same step as long as both are the same; after that, the
    /// last act that both do up to here. At the end of this branch it is the end of the other. `None` where there is no such branch.
    pub fn counterpart(&self, branch: usize) -> Option<Counterpart> {
        let (here, other) = (self.branch(), self.branch_at(branch)?);
        let shared = self.shared_with(other);
        if self.step() == self.steps() {
            return Some(Counterpart { shared, step: other.steps() });
        }
        let mut step = shared.min(self.step());
        for mine in shared + 1..=self.step() {
            let found = (step + 1..=other.steps()).find(|theirs| action(here, mine) == action(other, *theirs));
            step = found.unwrap_or(step);
        }
        Some(Counterpart { shared, step })
    }

    /// The steps of the current branch and of another one in one order: a step that both do has one place, the others come before the next
    /// of these, those of the current branch first. `None` where there is no such branch.
    pub fn interleaved(&self, branch: usize) -> Option<Interleaved> {
        let (here, other) = (self.branch(), self.branch_at(branch)?);
        let shared = self.shared_with(other);
        let (mut mine, mut theirs): (Vec<u32>, Vec<u32>) = ((0..=shared).collect(), (0..=shared).collect());
        let mut next = shared;
        let mut place = || {
            next += 1;
            next
        };
        let mut seen = shared;
        for step in shared + 1..=here.steps() {
            let found = (seen + 1..=other.steps()).find(|candidate| action(here, step) == action(other, *candidate));
            if let Some(found) = found {
                (seen + 1..found).for_each(|_| theirs.push(place()));
                let both = place();
                mine.push(both);
                theirs.push(both);
                seen = found;
            } else {
                mine.push(place());
            }
        }
        (seen + 1..=other.steps()).for_each(|_| theirs.push(place()));
        Some(Interleaved { shared, here: mine, other: theirs })
    }

    /// How many steps the current branch shares with another one from their beginning.
    pub(super) fn shared_with(&self, other: &Branch) -> u32 {
        let here = self.branch();
        if here.start_point != other.start_point {
            return 0;
        }
        let same = |step: &u32| action(here, *step) == action(other, *step);
        (1..=here.steps().min(other.steps())).take_while(same).last().unwrap_or(0)
    }

    /// The single change by which another session goes its own way after a step, where it begins with the acts of one.
    pub(super) fn change_to(&self, other: &Self, after: u32) -> Option<Change> {
        let messages = self.tip().tenant().messages();
        messages.iter().filter(|message| message.sent_by().0 > 0).find_map(|message| {
            let start = self.moment_at(message.sent_by().0 - 1);
            let makes = |alternative: &Alternative| {
                let Some(replay) = Replay::new(self, message, alternative) else { return false };
                let acts: Vec<Action> = replay.change().collect();
                let begins = (after + 1..).zip(&acts).all(|(step, act)| other.entry(step).is_some_and(|entry| entry.action == *act));
                // What is left out shows in what comes next.
                let goes_on = || self.entry(replay.goes_on).map(|entry| &entry.action) == other.entry(after + 1).map(|entry| &entry.action);
                replay.step == after && begins && (!acts.is_empty() || goes_on())
            };
            alternatives(start.tenant(), message).into_iter().find(makes).map(|alternative| alternative.change)
        })
    }

    /// The action of a step of any branch.
    pub fn action_of(&self, branch: usize, step: u32) -> Option<&Action> {
        action(self.branch_at(branch)?, step)
    }

    /// The session without what lies ahead of the current step in its branch.
    #[must_use]
    pub fn so_far(&self) -> Self {
        let mut so_far = self.clone();
        let step = self.step();
        if let Some(branch) = so_far.branches.get_mut(self.current).filter(|branch| branch.steps() > step) {
            branch.log.truncate(step as usize);
            branch.checkpoints = branch.checkpoints.until(step);
            branch.tip = None;
        }
        so_far
    }

    /// The moment after a step of any branch; `None` where there is no such branch.
    pub fn moment_of(&self, branch: usize, step: u32) -> Option<Moment> {
        let branch = self.branch_at(branch)?;
        let step = step.min(branch.steps());
        let mut moment = branch.checkpoints.before(step).clone();
        for number in moment.step() + 1..=step {
            _ = moment.play(action(branch, number)?);
        }
        Some(moment)
    }
}

fn action(branch: &Branch, step: u32) -> Option<&Action> {
    branch.entry(step).map(|entry| &entry.action)
}
