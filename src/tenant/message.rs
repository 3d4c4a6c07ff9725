//! A message: its text, its state, its path and its reasons. Which path it takes is decided in `decide`.

use std::rc::Rc;

use super::basics::{MessageId, SimTime, Step, UserId, named};
use super::reason::Reason;

named! {
    /// The states of a message, which is in one of them at a time.
    MessageState {
        /// Sent, and nobody answers (S7).
        Sending,
        /// The sender is not signed in (S1), or a gate refused it (G1–G4).
        Refused,
        /// Nobody answered for 60 seconds, and the sender was told (S7).
        TimedOut,
        /// A toast is on the recipient's screen (S3).
        InToast,
        /// Seen in a conversation (T2, T4, T6).
        Delivered,
        /// In the sender's History Spooler (R2).
        Spooled,
        /// Stored in the recipient's mailbox; the recipient is not notified yet.
        Queued,
        /// Stored, and the recipient was notified (R7, R8).
        DeliveredAtSignIn,
        /// A missed message in the recipient's mailbox.
        MissedNotice,
        /// Sent, but stored nowhere (R6). The sender is not told, so it is no refusal.
        NotStored,
    }
}

impl MessageState {
    /// Whether a message stays in this state for good.
    pub const fn is_final(self) -> bool {
        match self {
            Self::Refused | Self::TimedOut | Self::Delivered | Self::DeliveredAtSignIn | Self::MissedNotice | Self::NotStored => true,
            Self::Sending | Self::InToast | Self::Spooled | Self::Queued => false,
        }
    }
}

/// A state on a message's path, and when the message came into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station {
    /// The time at which the message came into the state.
    pub at: SimTime,
    /// The state itself.
    pub state: MessageState,
    /// The step during which that happened.
    pub step: Step,
}

/// One instant message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id of the message.
    pub id: MessageId,
    /// The user who wrote it.
    pub from: UserId,
    /// The user whom it is for.
    pub to: UserId,
    /// The text of the message.
    pub text: Rc<str>,
    /// The states it was in, in order of time; never empty.
    pub path: Vec<Station>,
    /// The rules that were consulted, in order of time. The list grows over the life of the message.
    pub why: Vec<Reason>,
}

impl Message {
    /// The current state.
    pub fn state(&self) -> MessageState {
        self.station().state
    }

    /// The current state, with when and how the message came into it.
    pub fn station(&self) -> Station {
        self.path[self.path.len() - 1]
    }

    /// The time at which it was sent.
    pub fn sent_at(&self) -> SimTime {
        self.path[0].at
    }

    /// The step that sent it.
    pub fn sent_by(&self) -> Step {
        self.path[0].step
    }
}
