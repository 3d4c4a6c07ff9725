//! A reason: a rule that was consulted for a message, its outcome, and the facts it looked at. `wording` makes sentences of reasons.

use super::basics::{Millis, PolicyId, SimTime, Step};
use super::presence::Presence;
use super::rule::{Evidence, Rule};
use super::user::{Build, Install, MailboxHome, Relationship};

/// The outcome of a rule for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A gate that let the message through.
    Passed,
    /// The gate that refused it.
    Failed,
    /// A gate after the one that refused it.
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

/// One of the two users of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The user who wrote the message.
    Sender,
    /// The user whom it was for.
    Recipient,
}

/// Why a user could not act: a sender (S1, R3) or a recipient (S5, and R7 until the notification).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The user was not signed in.
    SignedOut,
    /// The user had lost the network connection.
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
    /// The recipient came while the message was in the spooler.
    Meanwhile,
    /// The recipient was there all along and only looked Offline (S6).
    AllAlong,
}

/// The facts that a rule looked at. Each variant names the rules that use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The rule looked at nothing that needs to be named.
    None,
    /// What the user lacked (S1, R3, S5, R7).
    Absent(Absence),
    /// What the sender's client saw, and by which relationship (S2).
    Sees {
        /// The presence that the sender saw.
        presence: Presence,
        /// The recipient's relationship to the sender.
        relationship: Relationship,
    },
    /// The recipient's own presence (S3, S4, S6, T5).
    Presence(Presence),
    /// The sender is blocked by the recipient (S6).
    Blocked,
    /// How the client was installed (G1).
    Install(Install),
    /// The client's build and the one that is needed (G2).
    Build {
        /// The build that is installed.
        has: Build,
        /// The build that is needed.
        needs: Build,
    },
    /// Where the mailbox is (G3, R6). With no mailbox the rule fails; otherwise it depends on Exchange Web Services.
    WebServices(MailboxHome),
    /// The client of this side did not reach Exchange Web Services (P9).
    NotReached(Side),
    /// The policy that applied and its `EnableIMAutoArchiving` (G4, P1, P2, P4, P9, P10).
    Policy {
        /// The policy that was asked.
        policy: PolicyId,
        /// Its stored value; `None` is null.
        value: Option<bool>,
        /// The one of the two whose policy was asked.
        side: Side,
    },
    /// The policy that was granted and has been removed (P7).
    Removed(PolicyId),
    /// The sender is external, so that no policy of this tenant applies (G4).
    External,
    /// The time until which the message waits (T1, R2, S7).
    Until(SimTime),
    /// How long after the two minutes it was processed (R3).
    Late(Millis),
    /// The message answers somebody who appears offline and wrote first (T6).
    Answer,
    /// How the conversation before this message ended (T9).
    Ended(ConversationEnd),
    /// Whether the recipient had just come or was there all along (R8).
    Arrived(Arrival),
    /// The number of messages that the mail holds then (T8).
    Grouped(u32),
}

/// One rule that was consulted for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule that was consulted.
    pub rule: Rule,
    /// The outcome of the rule.
    pub outcome: Outcome,
    /// The evidence of the part that applied.
    pub evidence: Evidence,
    /// The time at which it was consulted.
    pub at: SimTime,
    /// The step that set the fact it looked at; `None` where that held from the start.
    pub set_by: Option<Step>,
    /// The facts it looked at.
    pub detail: Detail,
}
