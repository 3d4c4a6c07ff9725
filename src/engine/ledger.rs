//! The ledger: messages by state, and whether they add up.

use crate::tenant::{MessageState, Tenant};

/// The messages by state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// How many there are, refused attempts too.
    pub sent: u32,
    counts: [u32; MessageState::ALL.len()],
}

impl Ledger {
    /// How many are in a state.
    pub fn count(&self, state: MessageState) -> u32 {
        self.counts[state as usize]
    }

    /// The states with their counts, in the order of the states.
    pub fn counts(&self) -> impl Iterator<Item = (MessageState, u32)> {
        MessageState::ALL.iter().copied().zip(self.counts)
    }

    /// Whether all states together are all that was sent.
    pub fn is_balanced(&self) -> bool {
        self.counts.iter().sum::<u32>() == self.sent
    }
}

/// The ledger of a tenant; costs the same for any number of messages.
#[allow(clippy::cast_possible_truncation)] // messages are counted in 32 bits
pub fn ledger(tenant: &Tenant) -> Ledger {
    let mut counts = [0; MessageState::ALL.len()];
    for state in MessageState::ALL {
        counts[*state as usize] = tenant.count(*state);
    }
    Ledger { sent: tenant.messages().len() as u32, counts }
}
