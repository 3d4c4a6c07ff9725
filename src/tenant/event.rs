//! Events: what happened, in the past tense. Applying them to a tenant is the only way to change it.

use std::rc::Rc;

use super::basics::{At, MessageId, PolicyId, UserId};
use super::command::PolicyRefresh;
use super::mail::MailKind;
use super::message::MessageState;
use super::policy::PolicyName;
use super::presence::Presence;
use super::reason::Reason;
use super::setting::{SettingId, SettingValue};
use super::shell::{Era, ShellAct};
use super::user::{Build, Install, MailboxHome, PresenceMode, Relationship, UserKind};

/// Something that happened at a moment, during an input.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When, and during which input.
    pub at: At,
    /// What.
    pub kind: EventKind,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum EventKind {
    /// A user came, with all defaults; its id is the next one.
    UserAdded {
        /// The display name.
        name: Rc<str>,
        /// The SIP address without `sip:`.
        sip: Rc<str>,
        /// The department.
        department: Rc<str>,
        /// Of the tenant or federated.
        kind: UserKind,
    },
    /// A user went; its id, messages and mail stay.
    UserRemoved(UserId),
    /// The client signed in, and its policy is the current one (P10).
    SignedIn(UserId),
    /// The client signed out; its conversations closed on both sides.
    SignedOut(UserId),
    /// The cable came out.
    ConnectionLost(UserId),
    /// The cable went in again.
    ConnectionRestored(UserId),
    /// S7: the server noticed that the user is cut off.
    LossNoticed(UserId),
    /// The presence changed, by hand or by itself.
    PresenceChanged {
        /// Whose.
        user: UserId,
        /// To what.
        presence: Presence,
        /// Who keeps it from now on.
        mode: PresenceMode,
    },
    /// The user did something at the client: automatic presence begins anew.
    ActivitySeen(UserId),
    /// Another client was installed.
    ClientChanged {
        /// Whose.
        user: UserId,
        /// How it was installed, where that changed.
        install: Option<Install>,
        /// Which build, where that changed.
        build: Option<Build>,
    },
    /// The mailbox moved, or its services came or went.
    MailboxChanged {
        /// Whose.
        user: UserId,
        /// Where it lies, where that changed.
        home: Option<MailboxHome>,
        /// Whether services are reached, where that changed.
        web_services: Option<bool>,
    },
    /// A relationship was set.
    RelationshipSet {
        /// By whom.
        user: UserId,
        /// For whom.
        contact: UserId,
        /// To what.
        relationship: Relationship,
    },
    /// A message was sent, or the attempt was refused; its id is the next one.
    MessageSent {
        /// Who wrote it.
        from: UserId,
        /// For whom.
        to: UserId,
        /// What it says.
        text: Rc<str>,
        /// Its first state.
        state: MessageState,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A message came into another state.
    MessageMoved {
        /// Which.
        message: MessageId,
        /// Its new state.
        state: MessageState,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A message stays where it is, and there is a new reason for it (R3).
    MessageHeld {
        /// Which.
        message: MessageId,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A conversation opened at one side.
    ConversationOpened {
        /// At whose desk.
        owner: UserId,
        /// With whom.
        peer: UserId,
    },
    /// T9: ten minutes passed without a message, so the conversation ended at both sides. Noticed when the next message is sent.
    ConversationEnded {
        /// One of the two users.
        one: UserId,
        /// The other one.
        other: UserId,
    },
    /// Something was put into a mailbox; unread mail of the same kind and sender grew (T8).
    MailStored {
        /// Whose mailbox.
        to: UserId,
        /// The other side.
        from: UserId,
        /// As what.
        kind: MailKind,
        /// Which message.
        message: MessageId,
    },
    /// Unread mail was read: all of it, or that of one sender.
    MailRead {
        /// Whose mailbox.
        user: UserId,
        /// Only this sender's.
        from: Option<UserId>,
    },
    /// Another era: a fresh PowerShell window.
    EraChanged(Era),
    /// P10 changed.
    RefreshChanged(PolicyRefresh),
    /// A policy was made; its id is the next one.
    PolicyAdded {
        /// Its name.
        name: PolicyName,
        /// What differs from the defaults.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// A policy was changed.
    PolicyChanged {
        /// Which.
        policy: PolicyId,
        /// What changed.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// P6: Global has its defaults again.
    PolicyReset(PolicyId),
    /// A policy is gone.
    PolicyRemoved(PolicyId),
    /// A user's policy was set, or taken away.
    PolicyGranted {
        /// Whose.
        user: UserId,
        /// Which.
        policy: Option<PolicyId>,
    },
    /// A connection step was done.
    ShellChanged(ShellAct),
}
