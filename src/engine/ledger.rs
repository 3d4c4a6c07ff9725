//! The ledger: messages by state, and whether they add up.

use crate::tenant::{MessageState, Tenant};

/// The number of messages, in total and by state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The number of all messages, refused attempts included.
    pub sent: u32,
    counts: [u32; MessageState::ALL.len()],
}

impl Ledger {
    /// The number of messages in a state.
    pub fn count(&self, state: MessageState) -> u32 {
        self.counts[state as usize]
    }

    /// All states with their counts, in the order of [`MessageState::ALL`].
    pub fn counts(&self) -> impl Iterator<Item = (MessageState, u32)> {
        MessageState::ALL.iter().copied().zip(self.counts)
    }

    /// Whether the counts of all states add up to [`Self::sent`].
    pub fn is_balanced(&self) -> bool {
        self.counts.iter().sum::<u32>() == self.sent
    }
}

/// Computes the ledger of a tenant in constant time.
#[allow(clippy::cast_possible_truncation)] // messages are counted in 32 bits
pub fn ledger(tenant: &Tenant) -> Ledger {
    let mut counts = [0; MessageState::ALL.len()];
    for state in MessageState::ALL {
        counts[*state as usize] = tenant.count(*state);
    }
    Ledger { sent: tenant.messages().len() as u32, counts }
}
