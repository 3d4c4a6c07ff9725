//! Tasks: a scene whose outcome is the visitor's to bring about. What was done and whether that solves it follows from the session; only the hints that were
//! asked for are remembered here.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::cmdlets::lines_since;
use crate::engine::{Action, Session, deciding_reason};
use crate::scenario::{Attempt, Beat, cmdlet_of};
use crate::tenant::{MessageId, Rule};

use super::acting::Acting;
use super::player::Player;
use super::stories::Stories;

/// The hints that were asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskHints {
    /// The id of the task.
    task: Rc<str>,
    /// How many were asked for, from 1.
    pub told: usize,
    /// The rule that decides at the end of the task's own way.
    pub rule: Option<Rule>,
    /// What is done on that way.
    pub way: Vec<Action>,
    /// The cmdlets that it uses, each once.
    pub cmdlets: BTreeSet<String>,
}

impl Player {
    /// The scene that comes next, where it is a task.
    pub fn task(&self) -> Option<&Beat> {
        self.coming().filter(|beat| beat.is_task())
    }

    /// What was done since the task was set; `None` where none is, or where the session stands elsewhere.
    pub fn attempt(&self, session: &Session) -> Option<Attempt> {
        let (branch, step) = self.place();
        let task = self.task().filter(|_| session.includes(branch, step) && session.step() >= step)?;
        Some(task.directives.attempt(session, step))
    }

    /// Whether the visitor has come to its end: a task has to be solved.
    pub(super) fn is_done(&self, session: &Session) -> bool {
        if self.scenario().is_task() {
            return self.attempt(session).is_some_and(|attempt| attempt.is_solved());
        }
        self.is_told_out(session)
    }
}

impl Stories {
    /// What was done since the task was set that the story has come to.
    pub fn attempt(&self, session: &Session) -> Option<Attempt> {
        self.player.as_ref()?.attempt(session)
    }

    /// The hints that were asked for in the task that the story has come to.
    pub fn hints(&self) -> Option<&TaskHints> {
        let task = self.player.as_ref().filter(|story| story.task().is_some())?;
        self.hints.as_ref().filter(|hints| *hints.task == *task.scenario().id)
    }

    /// Gives the next hint. What hints tell is found by playing the task's own way.
    pub(super) fn give_hint(&mut self, acting: &Acting<'_>) {
        let told = self.hints().map_or(0, |hints| hints.told);
        let Some((story, task)) = self.player.as_ref().and_then(|story| Some((story, story.task()?))) else { return };
        let Some(language) = acting.language.get() else { return };
        let (branch, step) = story.place();
        let mut way = acting.session.clone();
        if branch != way.branch_index() {
            way.switch_branch(branch);
        }
        way.seek(step);
        language.rehearse(&mut way, &[&task.script]);
        let message = task.directives.goals.last().map(|goal| MessageId(goal.message)).and_then(|id| way.tenant().message(id));
        let rule = message.and_then(|message| Some(message.why.get(deciding_reason(&way, message.id)?)?.rule));
        let acts = (step + 1..=way.step()).filter_map(|step| way.entry(step).map(|entry| entry.action.clone())).collect();
        let lines = lines_since(&way, step);
        let cmdlets = lines.iter().map(|line| cmdlet_of(line)).filter(|name| *name != "Wait-SimTime");
        self.hints = Some(TaskHints {
            task: story.scenario().id.as_str().into(),
            told: (told + 1).min(task.directives.hint_count()),
            rule,
            way: acts,
            cmdlets: cmdlets.map(str::to_owned).collect(),
        });
    }
}
