//! What comes of acts that share an instant in another order: looked for after the page was drawn, and kept until the session stands elsewhere.

use crate::engine::{InstantOrders, MOST_ORDERED_ACTS, Session};

/// As many steps are played for it at most; instants that would take more are not looked at, the oldest of them.
const MOST_PLAYS: u64 = 8_000;
/// Only so many steps back.
const LOOKS_BACK: u32 = 160;

/// What is known of other orders.
#[derive(Debug, Default)]
pub struct Orders {
    /// The branch, its steps and the step at which it was looked for.
    at: Option<(usize, u32, u32)>,
    found: Vec<InstantOrders>,
}

impl Orders {
    /// Looks for it, unless that was done here.
    pub fn find(&mut self, session: &Session) {
        let at = position(session);
        if self.at.replace(at) == Some(at) {
            return;
        }
        let mut plays = 0;
        let instants = session.instants_after(session.step().saturating_sub(LOOKS_BACK));
        let few = instants.into_iter().rev().filter(|steps| steps.clone().count() <= MOST_ORDERED_ACTS);
        let affordable = few.take_while(|steps| {
            let orders: u64 = (1..=steps.clone().count() as u64).product();
            plays += orders * u64::from(session.step() - steps.start() + 1);
            plays <= MOST_PLAYS
        });
        self.found = affordable.filter_map(|steps| session.other_orders(steps)).collect();
    }

    /// What was found at the session's current step, the newest instant first.
    pub fn of(&self, session: &Session) -> &[InstantOrders] {
        if self.at == Some(position(session)) { &self.found } else { &[] }
    }
}

fn position(session: &Session) -> (usize, u32, u32) {
    (session.branch_index(), session.steps(), session.step())
}
