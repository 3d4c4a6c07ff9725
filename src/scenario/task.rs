//! Tasks: a scene that says what shall become of messages, and whose own acts are one way there. Here it is judged what somebody did instead.

use crate::cmdlets::{line_of, lines_since};
use crate::engine::{Action, Goal, Session};
use crate::tenant::{MessageId, Tenant};

use super::{Beat, Directives, MOST_HINTS, Scenario, SceneGoal};

/// What was done since a task was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// How many acts were done; waiting is none.
    pub acts: u32,
    /// A cmdlet that was used and is not allowed.
    pub broken: Option<String>,
    /// For each goal, whether it is reached.
    pub met: Vec<bool>,
}

impl Attempt {
    /// Whether the task is solved.
    pub fn is_solved(&self) -> bool {
        self.broken.is_none() && self.met.iter().all(|met| *met)
    }
}

impl SceneGoal {
    /// The goal with the people of a tenant; `None` where they are not there.
    pub fn in_tenant(&self, tenant: &Tenant) -> Option<Goal> {
        let between = match &self.between {
            Some((from, to)) => Some((tenant.find_user(from)?, tenant.find_user(to)?)),
            None => None,
        };
        Some(Goal { message: MessageId(self.message), state: self.state, between })
    }
}

impl Directives {
    /// How many hints there are: those of the author, or three that the engine gives.
    pub fn hint_count(&self) -> usize {
        if self.hints.is_empty() { MOST_HINTS } else { self.hints.len() }
    }

    /// Whether a cmdlet is not allowed.
    pub fn bars(&self, cmdlet: &str) -> bool {
        self.bars.iter().any(|barred| barred.eq_ignore_ascii_case(cmdlet))
    }

    /// Whether an act is not allowed.
    pub fn bars_act(&self, action: &Action, tenant: &Tenant) -> bool {
        !self.bars.is_empty() && self.bars(cmdlet_of(&line_of(action, tenant)))
    }

    /// What was done in a session after a step, and what of the goals is reached.
    pub fn attempt(&self, session: &Session, since: u32) -> Attempt {
        let acts = (since + 1..=session.step()).filter_map(|step| session.entry(step));
        let acts = acts.filter(|entry| !entry.action.is_wait()).count();
        let broken = lines_since(session, since).iter().map(|line| cmdlet_of(line)).find(|name| self.bars(name)).map(str::to_owned);
        let met = |goal: &SceneGoal| goal.in_tenant(session.tenant()).is_some_and(|goal| goal.is_met(session.tenant()));
        Attempt { acts: u32::try_from(acts).unwrap_or(u32::MAX), broken, met: self.goals.iter().map(met).collect() }
    }
}

/// The first word of a line: its cmdlet.
pub fn cmdlet_of(line: &str) -> &str {
    line.split_whitespace().next().unwrap_or_default()
}

impl Beat {
    /// Whether it is a task: what is to become of messages is the visitor's to bring about.
    pub fn is_task(&self) -> bool {
        !self.directives.goals.is_empty()
    }

    /// How many acts its own way has, waits left out: the fewest that are known for its task.
    pub fn fewest_acts(&self) -> usize {
        self.acts().filter(|line| !line.starts_with("Wait-SimTime")).count()
    }
}

impl Scenario {
    /// Whether one of its scenes is a task.
    pub fn is_task(&self) -> bool {
        self.first_task().is_some()
    }

    /// The number of scenes before its first task.
    pub fn first_task(&self) -> Option<usize> {
        self.beats.iter().position(Beat::is_task)
    }
}
