//! Events: what has happened to a tenant, named in the past tense. Applying them is the only way to change it.

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

/// Something that happened, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The time at which it happened, and the step during which.
    pub at: At,
    /// What has happened.
    pub kind: EventKind,
}

/// What has happened to the tenant.
#[derive(Clone, Debug, PartialEq)]
pub enum EventKind {
    /// A user was added, with all defaults; its id is the next free one.
    UserAdded {
        /// The display name.
        name: Rc<str>,
        /// The SIP address without `sip:`.
        sip: Rc<str>,
        /// The department that the user works in.
        department: Rc<str>,
        /// Whether the user belongs to the tenant or is a federated contact.
        kind: UserKind,
    },
    /// A user was removed; its id, messages and mail stay.
    UserRemoved(UserId),
    /// The client signed in and read the current policy (P10).
    SignedIn(UserId),
    /// The client signed out; its conversations ended on both sides (T9).
    SignedOut(UserId),
    /// The network connection was lost; the user is still signed in. Its conversations ended on both sides (T9).
    ConnectionLost(UserId),
    /// The network connection is back.
    ConnectionRestored(UserId),
    /// The server noticed that the connection is lost, and shows the user as Offline (S7).
    LossNoticed(UserId),
    /// The presence changed, by hand or by itself.
    PresenceChanged {
        /// The user whose presence changed.
        user: UserId,
        /// The presence that it became.
        presence: Presence,
        /// Whether the client or the user keeps it from now on.
        mode: PresenceMode,
    },
    /// The user did something at the client; the idle time starts again.
    ActivitySeen(UserId),
    /// What is installed at a user's desk changed.
    ClientChanged {
        /// The user whose client changed.
        user: UserId,
        /// The new way of installing, where that changed.
        install: Option<Install>,
        /// The new build, where that changed.
        build: Option<Build>,
    },
    /// A user's mailbox moved, or its web services came or went.
    MailboxChanged {
        /// The user whose mailbox changed.
        user: UserId,
        /// The new home of the mailbox, where that changed.
        home: Option<MailboxHome>,
        /// Whether Exchange Web Services are reached, where that changed.
        web_services: Option<bool>,
    },
    /// A user set the relationship to a contact (S2).
    RelationshipSet {
        /// The user who set it.
        user: UserId,
        /// The contact for whom it was set.
        contact: UserId,
        /// The new relationship.
        relationship: Relationship,
    },
    /// A message was sent, or the attempt was refused; its id is the next free one.
    MessageSent {
        /// The user who wrote it.
        from: UserId,
        /// The user whom the message is for.
        to: UserId,
        /// The text of the message.
        text: Rc<str>,
        /// The state in which it begins.
        state: MessageState,
        /// The rules that were consulted.
        reasons: Vec<Reason>,
    },
    /// A message came into another state.
    MessageMoved {
        /// The message that moved.
        message: MessageId,
        /// The state in which it is now.
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
    /// A conversation opened at one user's side.
    ConversationOpened {
        /// The user at whose side it opened.
        owner: UserId,
        /// The other one in the conversation.
        peer: UserId,
    },
    /// T9: ten minutes passed without a message, so the conversation ended at both sides. Noticed when the next message is sent.
    ConversationEnded {
        /// One of the two users in the conversation.
        one: UserId,
        /// The other user in the conversation.
        other: UserId,
    },
    /// A message was stored in a mailbox, in a new item or in an unread one of the same kind and sender (T8).
    MailStored {
        /// The user in whose mailbox it is.
        to: UserId,
        /// The other user in the conversation.
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
        /// Only the mail of this sender; `None` means all of it.
        from: Option<UserId>,
    },
    /// The tenant is in another era, and a fresh PowerShell window was opened.
    EraChanged(Era),
    /// The tenant's setting of P10 changed.
    RefreshChanged(PolicyRefresh),
    /// A policy was made; its id is the next free one.
    PolicyAdded {
        /// The name of the policy.
        name: PolicyName,
        /// The settings that differ from the defaults.
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
