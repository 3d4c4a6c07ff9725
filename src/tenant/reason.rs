//! A reason: a rule that was consulted for a message, how it came out, and the facts it looked at. No sentence: `text` makes them.

use super::basics::{Millis, PolicyId, SimTime, Step};
use super::presence::Presence;
use super::rule::{Evidence, Rule};
use super::user::{Build, Install, MailboxHome, Relationship};

/// How a rule came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A gate that let the message through.
    Passed,
    /// The gate that refused it.
    Failed,
    /// A gate behind the one that refused it.
    NotReached,
    /// A rule that is no gate.
    Applied,
}

impl Outcome {
    /// The word that snapshots carry.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotReached => "notReached",
            Self::Applied => "applied",
        }
    }
}

/// Whose side of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who wrote the message.
    Sender,
    /// For whom it was.
    Recipient,
}

/// Why the sender could not send at all (S1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Not signed in.
    SignedOut,
    /// The cable is out.
    CutOff,
}

/// How a conversation ended (T9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConversationEnd {
    /// Ten minutes passed without a message.
    Silence,
    /// One of the two signed out.
    SignOut,
    /// One of the two lost the connection.
    Loss,
}

/// Since when a recipient has been signed in when a message leaves the spooler (R8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Came while the message was in the spooler.
    Meanwhile,
    /// Was there all along and only looked Offline (S6).
    AllAlong,
}

/// The facts a rule looked at; which rule uses which stands beside each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing more to say.
    None,
    /// S1, R3: what the sender lacks.
    Absent(Absence),
    /// S2: what the sender's client sees, and by which relationship.
    Sees {
        /// The presence as seen.
        presence: Presence,
        /// The recipient's relationship to the sender.
        relationship: Relationship,
    },
    /// S3, S4, S6, T5: the recipient's own presence.
    Presence(Presence),
    /// S6: the sender is blocked.
    Blocked,
    /// How the client was installed (G1).
    Install(Install),
    /// The client's build and the one that is needed (G2).
    Build {
        /// What is installed.
        has: Build,
        /// What it takes.
        needs: Build,
    },
    /// G3, R6: where the mailbox lies; `None` fails, otherwise EWS itself was asked.
    WebServices(MailboxHome),
    /// P9: this side's client reaches no Exchange Web Services.
    NotReached(Side),
    /// G4, P1, P2, P9, P10: the policy that was in force and its `EnableIMAutoArchiving`.
    Policy {
        /// The policy that was asked.
        policy: PolicyId,
        /// Its stored value; `None` is null.
        value: Option<bool>,
        /// The one of the two whose policy was asked.
        side: Side,
    },
    /// P7: the policy that was granted and has been removed.
    Removed(PolicyId),
    /// G4: the sender is external and not administered.
    External,
    /// T1, R2, S7: it waits until then.
    Until(SimTime),
    /// R3: how long after the two minutes it was processed.
    Late(Millis),
    /// T6: the recipient appears offline and wrote first, so this is the answer.
    Answer,
    /// T9: how the conversation before this message ended.
    Ended(ConversationEnd),
    /// R8: whether the recipient had just come or was there all along.
    Arrived(Arrival),
    /// T8: how many messages the mail then holds.
    Grouped(u32),
}

/// One rule that was consulted for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule that was consulted.
    pub rule: Rule,
    /// How it came out.
    pub outcome: Outcome,
    /// The evidence of the part that applied.
    pub evidence: Evidence,
    /// When it was consulted.
    pub at: SimTime,
    /// The step that set the fact it looked at; `None` where that held from the start.
    pub set_by: Option<Step>,
    /// What it looked at.
    pub detail: Detail,
}
