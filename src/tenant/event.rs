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
    /// What has happened.
    pub kind: EventKind,
}

/// What has happened to the tenant.
#[derive(Clone, Debug, PartialEq)]
pub enum EventKind {
    /// A user came, with all defaults; its id is the next one.
    UserAdded {
        /// The display name.
        name: Rc<str>,
        /// The SIP address without `sip:`.
        sip: Rc<str>,
        /// The department that the user works in.
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
        /// The user whose presence changed.
        user: UserId,
        /// The presence that it became.
        presence: Presence,
        /// Who keeps it from now on.
        mode: PresenceMode,
    },
    /// The user did something at the client: automatic presence begins anew.
    ActivitySeen(UserId),
    /// Another client was installed.
    ClientChanged {
        /// The user whose client changed.
        user: UserId,
        /// How it was installed, where that changed.
        install: Option<Install>,
        /// Which build, where that changed.
        build: Option<Build>,
    },
    /// The mailbox moved, or its services came or went.
    MailboxChanged {
        /// The user whose mailbox changed.
        user: UserId,
        /// Where it lies, where that changed.
        home: Option<MailboxHome>,
        /// Whether services are reached, where that changed.
        web_services: Option<bool>,
    },
    /// A relationship was set.
    RelationshipSet {
        /// The user who set it.
        user: UserId,
        /// The contact whom it is about.
        contact: UserId,
        /// The group that the contact is in now.
        relationship: Relationship,
    },
    /// A message was sent, or the attempt was refused; its id is the next one.
    MessageSent {
        /// Who wrote it.
        from: UserId,
        /// The user whom the message is for.
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
        /// The message that moved.
        message: MessageId,
        /// Its new state.
        state: MessageState,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A message stays where it is, and there is a new reason for it (R3).
    MessageHeld {
        /// The message that is held.
        message: MessageId,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A conversation opened at one side.
    ConversationOpened {
        /// At whose desk.
        owner: UserId,
        /// The other one in the conversation.
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
        /// The user in whose mailbox it is.
        to: UserId,
        /// The other side.
        from: UserId,
        /// The kind of mail that it is.
        kind: MailKind,
        /// The message that the mail is about.
        message: MessageId,
    },
    /// Unread mail was read: all of it, or that of one sender.
    MailRead {
        /// The user whose mailbox it is.
        user: UserId,
        /// Only this sender's.
        from: Option<UserId>,
    },
    /// Another era: a fresh PowerShell window.
    EraChanged(Era),
    /// The tenant's setting of P10 changed.
    RefreshChanged(PolicyRefresh),
    /// A policy was made; its id is the next one.
    PolicyAdded {
        /// The name of the policy.
        name: PolicyName,
        /// What differs from the defaults.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// A policy was changed.
    PolicyChanged {
        /// The policy that changed.
        policy: PolicyId,
        /// The settings with their new values.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// P6: Global has its defaults again.
    PolicyReset(PolicyId),
    /// A policy is gone.
    PolicyRemoved(PolicyId),
    /// A user's policy was set, or taken away.
    PolicyGranted {
        /// The user who was given the policy.
        user: UserId,
        /// The policy; `None` where the user's own was taken away.
        policy: Option<PolicyId>,
    },
    /// A connection step was done.
    ShellChanged(ShellAct),
}
