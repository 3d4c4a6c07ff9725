//! Two branches of a session beside each other: what they share, and which step of one is like a step of the other.

use super::action::Action;
use super::branch::Branch;
use super::moment::Moment;
use super::session::Session;

/// The step of another branch that is like the session's current step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counterpart {
    /// How many steps the two branches share from their beginning.
    pub shared: u32,
    /// The step of the other branch.
    pub step: u32,
}

impl Session {
    /// The step of another branch that is like the current step of this one: the same step as long as both are the same; after that, the
    /// last act that both do up to here. At the end of this branch it is the end of the other. `None` where there is no such branch.
    pub fn counterpart(&self, branch: usize) -> Option<Counterpart> {
        let (here, other) = (self.branch_at(self.branch_index())?, self.branch_at(branch)?);
        let shared = if here.start_point == other.start_point {
            let same = |step: &u32| action(here, *step) == action(other, *step);
            (1..=here.steps().min(other.steps())).take_while(same).last().unwrap_or(0)
        } else {
            0
        };
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
