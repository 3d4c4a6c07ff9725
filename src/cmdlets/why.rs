//! A reason as one plain sentence with names. The sentences are in `text`; here is which one says what.

use crate::tenant::{Message, Reason, SimTime, Tenant};

/// The language of the sentences.
pub struct Words;

/// Why, in one sentence.
pub fn sentence(_tenant: &Tenant, _message: &Message, reason: &Reason, _words: &Words) -> String {
    reason.rule.info().id.to_owned()
}

/// The virtual time as a clock of the simulated week shows it: 0 is Monday, 09:00:00.
pub fn clock(at: SimTime) -> String {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let seconds = at.0 / 1_000 + 9 * 3_600;
    let day = DAYS[usize::try_from(seconds / 86_400 % 7).unwrap_or_default()];
    format!("{day} {:02}:{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}
