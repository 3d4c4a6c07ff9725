//! What if: a session replayed with one change, and the rule that decided, which is found that way. Which changes there are is the tenant's
//! part; here they are only played.

use crate::tenant::{Alternative, ChangeMoment, Message, MessageId, Outcome, Station, alternatives};

use super::action::{Action, Entry};
use super::branch::Opened;
use super::moment::Moment;
use super::session::Session;

/// A single change that was played, and what became of the message.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// What is otherwise.
    pub alternative: Alternative,
    /// The step of the session after which the change is made.
    pub step: u32,
    /// The state that the message is in at the session's current step, and since when.
    pub fate: Station,
    /// The steps that became impossible, up to the one that settled the message's fate, and were left out.
    pub left_out: Vec<u32>,
}

/// What becomes of a message with each single change, and the rule that decided: both are found by the same replays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherFates {
    /// The changes: those of the rule that decided first, then those of the rules around it, then those of rules that were not asked.
    pub changes: Vec<WhatIf>,
    /// The place of the reason that decided: the last rule that was consulted, beside the gates that let the message through, whose
    /// answer, turned over alone, gives the message another fate. `None` where no single change does.
    pub decided: Option<usize>,
}

/// Plays all single changes for a message up to the session's current step, each once. Changes that the tenant refuses are left away.
pub fn other_fates(session: &Session, id: MessageId) -> OtherFates {
    let Some(message) = session.tenant().message(id) else { return OtherFates::default() };
    let mut changes = played(session, message);
    let decided = deciding(message, &changes);
    let middle = decided.unwrap_or(message.why.len());
    changes.sort_by_key(|what_if| {
        let distance = what_if.alternative.reason.map_or(usize::MAX, |place| place.abs_diff(middle));
        (distance, what_if.left_out.len())
    });
    OtherFates { changes, decided }
}

/// The changes of [`other_fates`].
pub fn what_ifs(session: &Session, id: MessageId) -> Vec<WhatIf> {
    other_fates(session, id).changes
}

/// The deciding reason of [`other_fates`].
pub fn deciding_reason(session: &Session, id: MessageId) -> Option<usize> {
    other_fates(session, id).decided
}

fn deciding(message: &Message, found: &[WhatIf]) -> Option<usize> {
    let turns =
        |place: &usize| found.iter().any(|what_if| what_if.alternative.reason == Some(*place) && what_if.fate.state != message.state());
    let decides = |place: &usize| message.why[*place].outcome != Outcome::Passed && turns(place);
    (0..message.why.len()).rev().find(decides)
}

fn played(session: &Session, message: &Message) -> Vec<WhatIf> {
    let Some(before) = message.sent_by().0.checked_sub(1) else { return Vec::new() };
    let start = session.moment_at(before);
    let mut found = Vec::new();
    for alternative in alternatives(start.tenant(), message) {
        let Some(replay) = Replay::new(session, message, &alternative) else { continue };
        let Some((fate, left_out)) = replay.play(start.clone(), message.id) else { continue };
        found.push(WhatIf { step: replay.step, fate, left_out, alternative });
    }
    found
}

impl Session {
    /// Opens the world of a what-if as a branch of its own and moves to its end: the session as it is now, with the change among its acts.
    /// Acts that became impossible are left out. Does nothing where the change is refused.
    pub fn open_what_if(&mut self, message: MessageId, what_if: &WhatIf) {
        let Some(message) = self.tenant().message(message) else { return };
        let Some(replay) = Replay::new(self, message, &what_if.alternative) else { return };
        let step = replay.step;
        let change: Vec<Action> = replay.change().collect();
        let rest: Vec<Entry> = (replay.goes_on..=self.step()).filter_map(|step| self.entry(step).cloned()).collect();
        let left_out = self.entry(replay.goes_on.saturating_sub(1)).map(|entry| entry.action.clone());
        let Some(by) = change.first().cloned().or(left_out) else { return };
        let here = self.moment_at(step);
        if change.iter().any(|action| here.clone().play(action).is_err()) {
            return;
        }
        let group = self.new_group();
        let opened = Opened { from: self.current, at_step: step, by: Some(by), change: Some(what_if.alternative.change) };
        let change = change.into_iter().map(|action| (action, group));
        self.branch_off(opened, change.chain(rest.into_iter().map(|entry| (entry.action, entry.group))));
    }
}

/// The acts of a session with a change among them.
pub(super) struct Replay<'a> {
    session: &'a Session,
    alternative: &'a Alternative,
    /// The step after which the change is made.
    pub step: u32,
    /// The first step of the session that is played after it.
    pub goes_on: u32,
}

impl<'a> Replay<'a> {
    /// The replay with a change of what becomes of a message; `None` for a step that the session does not have.
    pub fn new(session: &'a Session, message: &Message, alternative: &'a Alternative) -> Option<Self> {
        let sent = message.sent_by().0;
        let (step, goes_on) = match alternative.moment {
            ChangeMoment::BeforeSending => (sent.checked_sub(1)?, sent),
            ChangeMoment::AfterSending => (sent, sent + 1),
            ChangeMoment::InsteadOf(step) => (step.0.checked_sub(1)?, step.0 + 1),
        };
        (step <= session.step()).then_some(Self { session, alternative, step, goes_on })
    }

    /// The acts that make the change.
    pub fn change(&self) -> impl Iterator<Item = Action> {
        self.alternative.commands.iter().cloned().map(Action::Act)
    }

    /// Plays the session from an earlier moment of it to its current step, with the change. Returns where the message ends, and the steps
    /// that became impossible; `None` where the change itself is refused. A final state is not left again, so the rest is not played then.
    fn play(&self, mut moment: Moment, id: MessageId) -> Option<(Station, Vec<u32>)> {
        for step in moment.step() + 1..=self.step {
            moment.play(&self.session.entry(step)?.action).ok()?;
        }
        for action in self.change() {
            moment.play(&action).ok()?;
        }
        let mut left_out = Vec::new();
        let settled = |moment: &Moment| moment.tenant().message(id).filter(|message| message.state().is_final()).map(Message::station);
        for step in self.goes_on..=self.session.step() {
            if let Some(fate) = settled(&moment) {
                return Some((fate, left_out));
            }
            if moment.play(&self.session.entry(step)?.action).is_err() {
                left_out.push(step);
            }
        }
        moment.tenant().message(id).map(|message| (message.station(), left_out))
    }
}
