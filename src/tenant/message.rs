//! A message: its text, the one state it is in, its path and its reasons. Which path it takes is decided elsewhere.

use std::rc::Rc;

use super::basics::{MessageId, SimTime, Step, UserId, named};
use super::reason::Reason;

named! {
    /// Where a message is: in one state at a time.
    MessageState {
        /// S7: out, and nobody answers.
        Sending,
        /// The sender is not signed in (S1), or a gate refused it (G1–G4).
        Refused,
        /// S7: the sender was told so after 60 s.
        TimedOut,
        /// S3: a toast is up at the recipient.
        InToast,
        /// Read in a conversation.
        Delivered,
        /// R2: in the sender's History Spooler.
        Spooled,
        /// Stored in the recipient's mailbox, not yet notified.
        Queued,
        /// R7, R8: stored, and the recipient was notified.
        DeliveredAtSignIn,
        /// A missed message in the recipient's mailbox.
        MissedNotice,
        /// R6: sent, but stored nowhere; the sender is not told, so it is no refusal.
        NotStored,
    }
}

impl MessageState {
    /// Whether nothing more happens to it.
    pub const fn is_final(self) -> bool {
        match self {
            Self::Refused | Self::TimedOut | Self::Delivered | Self::DeliveredAtSignIn | Self::MissedNotice | Self::NotStored => true,
            Self::Sending | Self::InToast | Self::Spooled | Self::Queued => false,
        }
    }
}

/// One station of a message's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Station {
    /// When it came there.
    pub at: SimTime,
    /// The state it then had.
    pub state: MessageState,
    /// The input during which it happened.
    pub step: Step,
}

/// One instant message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id of the message.
    pub id: MessageId,
    /// Who wrote it.
    pub from: UserId,
    /// The user whom it is for.
    pub to: UserId,
    /// What it says.
    pub text: Rc<str>,
    /// Where it was, in order of time; never empty.
    pub path: Vec<Station>,
    /// The rules that were consulted, in order of time; grows over the message's life.
    pub why: Vec<Reason>,
}

impl Message {
    /// The state it is in.
    pub fn state(&self) -> MessageState {
        self.station().state
    }

    /// The last station of its path.
    pub fn station(&self) -> Station {
        self.path[self.path.len() - 1]
    }

    /// When it was sent.
    pub fn sent_at(&self) -> SimTime {
        self.path[0].at
    }

    /// The input that sent it.
    pub fn sent_by(&self) -> Step {
        self.path[0].step
    }
}
