//! Acts that share an instant, played in every other order: whether their order matters to any message, and the world of each order in which it does.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::tenant::MessageState;

use super::action::{Action, Entry};
use super::branch::Opened;
use super::moment::Moment;
use super::session::Session;

/// All orders of at most so many acts are played.
pub const MOST_ORDERED_ACTS: usize = 5;

/// Acts of one instant, and what comes of the messages in other orders of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstantOrders {
    /// The steps of the acts.
    pub steps: RangeInclusive<u32>,
    /// One order for each other outcome, the nearest first; none where the order does not matter to any message.
    pub others: Vec<OtherOrder>,
}

/// An order of acts in which the messages end otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherOrder {
    /// The steps of the acts in this order.
    pub order: Vec<u32>,
    /// The states that the messages are in at the session's current step, each by the step that sends it in the session as it is.
    pub fates: BTreeMap<u32, MessageState>,
    /// The later steps that became impossible.
    pub left_out: Vec<u32>,
}

impl Session {
    /// The instants after a step, up to the current one, at which several acts were done. What falls due at an instant comes before them.
    pub fn instants_after(&self, step: u32) -> Vec<RangeInclusive<u32>> {
        let mut instants: Vec<RangeInclusive<u32>> = Vec::new();
        for number in step + 1..=self.step() {
            let Some(entry) = self.entry(number).filter(|entry| is_act(entry)) else { continue };
            match instants.last_mut() {
                Some(last) if *last.end() == number - 1 && self.entry(number - 1).is_some_and(|own| own.ended_at == entry.ended_at) => {
                    *last = *last.start()..=number;
                }
                Some(_) | None => instants.push(number..=number),
            }
        }
        instants.retain(|steps| steps.start() < steps.end());
        instants
    }

    /// Plays the acts of an instant in all other orders in which each of them is possible, and the session after them up to its current step.
    /// `None` where there are too many acts.
    pub fn other_orders(&self, steps: RangeInclusive<u32>) -> Option<InstantOrders> {
        let acts: Vec<u32> = steps.clone().collect();
        if acts.len() > MOST_ORDERED_ACTS {
            return None;
        }
        let start = self.moment_at(steps.start() - 1);
        let mut all = Vec::new();
        self.orders(&start, &acts, &mut Vec::new(), &BTreeMap::new(), &mut all);
        all.sort_by_key(|(order, ..)| inversions(order));
        let as_it_is: BTreeMap<u32, MessageState> =
            self.tenant().messages().iter().map(|message| (message.sent_by().0, message.state())).collect();
        let mut others: Vec<OtherOrder> = Vec::new();
        for (order, moment, sent) in all {
            let (fates, left_out) = self.goes_on(moment, sent, steps.end() + 1);
            if fates != as_it_is && others.iter().all(|other| other.fates != fates) {
                others.push(OtherOrder { order, fates, left_out });
            }
        }
        Some(InstantOrders { steps, others })
    }

    /// Opens the world of another order as a branch of its own and moves to its end: the session as it is now, with the acts of an instant in this
    /// order. Acts that became impossible are left out.
    pub fn open_order(&mut self, other: &OtherOrder) {
        let (Some(first), Some(last)) = (other.order.iter().min().copied(), other.order.iter().max().copied()) else { return };
        let after = last + 1..=self.step();
        let entries: Vec<Entry> = other.order.iter().copied().chain(after).filter_map(|step| self.entry(step).cloned()).collect();
        let opened = Opened { from: self.current, at_step: first - 1, by: entries.first().map(|entry| entry.action.clone()), change: None };
        self.branch_off(opened, entries.into_iter().map(|entry| (entry.action, entry.group)));
    }

    /// The acts by which a branch goes its own way, where they are those of its origin in another order.
    pub fn reordered(&self, branch: usize) -> Option<Vec<&Action>> {
        let (from, at_step, _) = self.branches().nth(branch)?.origin?;
        let (mine, theirs) = (self.branch_at(branch)?, self.branch_at(from)?);
        (2..=u32::try_from(MOST_ORDERED_ACTS).ok()?).find_map(|count| {
            let of = |branch: &'_ super::branch::Branch| -> Option<Vec<Entry>> {
                (at_step + 1..=at_step + count).map(|step| branch.entry(step).filter(|entry| is_act(entry)).cloned()).collect()
            };
            let (own, mut other) = (of(mine)?, of(theirs)?);
            let is_same = own.iter().all(|entry| {
                let found = other.iter().position(|theirs| theirs.action == entry.action && theirs.ended_at == entry.ended_at);
                found.map(|place| other.remove(place)).is_some()
            });
            is_same.then(|| (at_step + 1..=at_step + count).filter_map(|step| mine.entry(step).map(|entry| &entry.action)).collect())
        })
    }

    /// All orders of some acts but the session's own, each with the moment after it and the messages that were sent in it, by step and number.
    fn orders(
        &self,
        moment: &Moment,
        acts: &[u32],
        so_far: &mut Vec<u32>,
        sent: &BTreeMap<u32, u32>,
        found: &mut Vec<(Vec<u32>, Moment, BTreeMap<u32, u32>)>,
    ) {
        if so_far.len() == acts.len() {
            if so_far != acts {
                found.push((so_far.clone(), moment.clone(), sent.clone()));
            }
            return;
        }
        for step in acts.iter().copied() {
            let Some(entry) = self.entry(step).filter(|_| !so_far.contains(&step)) else { continue };
            let (mut next, mut sent) = (moment.clone(), sent.clone());
            if next.play(&entry.action).is_err() {
                continue;
            }
            note_sent(moment.tenant().messages().len(), &next, step, &mut sent);
            so_far.push(step);
            self.orders(&next, acts, so_far, &sent, found);
            so_far.pop();
        }
    }

    /// Plays the session from a step to its current one after another beginning: the states of the messages, and the steps that became impossible.
    fn goes_on(&self, mut moment: Moment, mut sent: BTreeMap<u32, u32>, from: u32) -> (BTreeMap<u32, MessageState>, Vec<u32>) {
        let mut left_out = Vec::new();
        for step in from..=self.step() {
            let Some(entry) = self.entry(step) else { break };
            let before = moment.tenant().messages().len();
            if moment.play(&entry.action).is_err() {
                left_out.push(step);
            } else {
                note_sent(before, &moment, step, &mut sent);
            }
        }
        // What was sent before the instant has its step in both.
        let steps: BTreeMap<u32, u32> = sent.iter().map(|(step, id)| (*id, *step)).collect();
        let messages = moment.tenant().messages();
        let fates = messages.iter().map(|message| (steps.get(&message.id.0).copied().unwrap_or(message.sent_by().0), message.state()));
        (fates.collect(), left_out)
    }
}

/// Notes the message that a step has sent, where there are more of them than before.
fn note_sent(before: usize, after: &Moment, step: u32, sent: &mut BTreeMap<u32, u32>) {
    let messages = after.tenant().messages();
    if let Some(newest) = messages.iter().next_back().filter(|_| messages.len() > before) {
        sent.insert(step, newest.id.0);
    }
}

/// Whether something was done: a wait is no act of an instant.
fn is_act(entry: &Entry) -> bool {
    match entry.action {
        Action::Act(_) | Action::File(_) => true,
        Action::Wait(_) | Action::WaitNext | Action::Reset(_) => false,
    }
}

/// How many pairs stand the other way round.
fn inversions(order: &[u32]) -> usize {
    order.iter().enumerate().map(|(place, one)| order[place + 1..].iter().filter(|other| *other < one).count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::{Command, Millis, UserId};

    fn session(actions: &[Action]) -> Session {
        let mut session = Session::sample();
        for action in actions {
            let group = session.new_group();
            session.act(action.clone(), group).unwrap();
        }
        session
    }

    const TONY: UserId = UserId(5);

    fn send() -> Action {
        Action::Act(Command::Send { from: UserId(0), to: TONY, text: "Lunch?".into() })
    }

    #[test]
    fn whether_somebody_signs_out_before_or_after_a_message_matters() {
        let session = session(&[Action::Act(Command::SignOut(TONY)), send(), Action::Wait(Millis::minutes(2))]);
        assert_eq!(session.instants_after(0), [1..=2]);
        let orders = session.other_orders(1..=2).unwrap();
        assert_eq!(orders.others.len(), 1);
        assert_eq!(orders.others[0].order, [2, 1]);
        assert_eq!(
            orders.others[0].fates,
            BTreeMap::from([(2, MessageState::MissedNotice)]),
            "it became a toast, with which Tony signed out"
        );
    }

    #[test]
    fn what_has_nothing_to_do_with_each_other_has_no_order() {
        let session = session(&[Action::Act(Command::SignOut(UserId(1))), send()]);
        assert_eq!(session.other_orders(1..=2).unwrap().others, []);
    }

    #[test]
    fn two_messages_keep_their_own_fates_when_they_change_places() {
        let session = session(&[send(), Action::Act(Command::SignOut(TONY)), send()]);
        let orders = session.other_orders(1..=3).unwrap();
        let first = |order: &OtherOrder| (order.fates.get(&1).copied(), order.fates.get(&3).copied());
        let fates: Vec<_> = orders.others.iter().map(first).collect();
        assert!(fates.contains(&(Some(MessageState::Spooled), Some(MessageState::MissedNotice))), "{fates:?}");
        assert!(fates.contains(&(Some(MessageState::Spooled), Some(MessageState::Spooled))), "{fates:?}");
    }

    #[test]
    fn more_than_five_acts_are_not_tried() {
        let six: Vec<Action> = (0..6).map(|_| send()).collect();
        assert_eq!(session(&six).other_orders(1..=6), None);
    }

    #[test]
    fn a_world_of_another_order_is_known_by_its_acts() {
        let mut session = session(&[Action::Act(Command::SignOut(TONY)), send()]);
        let other = session.other_orders(1..=2).unwrap().others.remove(0);
        session.open_order(&other);
        assert_eq!(session.reordered(1), Some(vec![&send(), &Action::Act(Command::SignOut(TONY))]));
        assert_eq!(session.reordered(0), None);
    }
}
