//! Commands, which ask the tenant for a change, and the reasons to refuse one. What a command causes are events.

use std::rc::Rc;

use super::basics::UserId;
use super::policy::PolicyName;
use super::presence::PresenceChoice;
use super::setting::{SettingId, SettingValue};
use super::shell::{Era, ShellAct};
use super::user::{Build, Install, MailboxHome, Relationship, UserKind};

/// When a changed policy reaches a client (P10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyRefresh {
    /// A changed policy reaches every client at once.
    Immediate,
    /// A client reads its policy at its next sign-in.
    SignIn,
}

impl PolicyRefresh {
    /// The public names.
    pub const NAMES: &[&str] = &["Immediate", "SignIn"];

    /// The public name.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// The variant with that public name, ignoring case.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Immediate, Self::SignIn].into_iter().find(|own| own.name().eq_ignore_ascii_case(name))
    }
}

/// Everything that can be done to a tenant; one variant for each cmdlet that changes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// `New-SimUser`: a new user, signed in, with all defaults.
    NewUser {
        /// The display name.
        name: Rc<str>,
        /// The SIP address, with or without `sip:`; `None` makes one from the name.
        sip: Option<Rc<str>>,
        /// The department; may be empty.
        department: Rc<str>,
        /// Whether the user belongs to the tenant or is a federated contact.
        kind: UserKind,
    },
    /// `Remove-SimUser`: a user is removed; its messages and mail stay.
    RemoveUser(UserId),
    /// `Connect-SimUser`: a user signs in.
    SignIn(UserId),
    /// `Disconnect-SimUser`: a user signs out.
    SignOut(UserId),
    /// `Suspend-SimConnection`: a user loses the network connection without signing out.
    Suspend(UserId),
    /// `Resume-SimConnection`: the network connection is back.
    Resume(UserId),
    /// `Set-SimPresence`: a user sets a presence by hand, or returns to Automatic.
    SetPresence(UserId, PresenceChoice),
    /// `Set-SimClient`: changes what is installed; `None` leaves a value as it is.
    SetClient {
        /// The user whose client it is.
        user: UserId,
        /// The new way of installing; `None` leaves it.
        install: Option<Install>,
        /// The new build; `None` leaves it.
        build: Option<Build>,
    },
    /// `Set-SimMailbox`: changes the mailbox; `None` leaves a value as it is.
    SetMailbox {
        /// The user whose mailbox it is.
        user: UserId,
        /// The new home of the mailbox; `None` leaves it.
        home: Option<MailboxHome>,
        /// Whether the client reaches Exchange Web Services; `None` leaves it.
        web_services: Option<bool>,
    },
    /// `Set-SimRelationship`: a user sets what a contact may see (S2).
    SetRelationship {
        /// The user who sets the relationship, and to whom it belongs.
        user: UserId,
        /// The contact for whom it is set.
        contact: UserId,
        /// The new relationship.
        relationship: Relationship,
    },
    /// `Send-SimMessage`: sends an instant message.
    Send {
        /// The user who writes.
        from: UserId,
        /// The user who is written to.
        to: UserId,
        /// The text of the message.
        text: Rc<str>,
    },
    /// `Open-SimToast`: all of the user's toasts, or those of one sender (T2).
    OpenToast {
        /// The user who opens them.
        user: UserId,
        /// Only the toasts of this sender; `None` means all of them.
        from: Option<UserId>,
    },
    /// `Close-SimToast`: all of the user's toasts, or those of one sender (T3).
    CloseToast {
        /// The user who closes them.
        user: UserId,
        /// Only the toasts of this sender; `None` means all of them.
        from: Option<UserId>,
    },
    /// `Read-SimMail`: all unread mail, or that of one sender (T8).
    ReadMail {
        /// The user whose mailbox it is.
        user: UserId,
        /// Only the mail of this sender; `None` means all of it.
        from: Option<UserId>,
    },
    /// `Set-SimTenant`: changes options of the tenant; `None` leaves a value as it is.
    SetTenant {
        /// The new era; another one than before opens a fresh PowerShell window.
        era: Option<Era>,
        /// When changed policies reach the clients (P10).
        refresh: Option<PolicyRefresh>,
    },
    /// `New-CsClientPolicy`: makes a policy.
    NewPolicy {
        /// The name of the policy.
        name: PolicyName,
        /// The settings that differ from the defaults.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// `Set-CsClientPolicy`: changes settings of a policy.
    SetPolicy {
        /// The policy; the cmdlet takes Global where none is named (P3).
        name: PolicyName,
        /// The settings with their new values.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// `Grant-CsClientPolicy`: assigns a policy to a user.
    GrantPolicy {
        /// The user who is given the policy.
        user: UserId,
        /// The policy; `None` takes the user's policy away (P4).
        policy: Option<PolicyName>,
    },
    /// `Remove-CsClientPolicy`: removes a policy, or resets Global (P6). Whether to ask first (P7) is up to the console.
    RemovePolicy(PolicyName),
    /// One of the connection steps in the PowerShell window.
    Shell(ShellAct),
}

impl Command {
    /// The user who acts or whom the administrator changes; `None` for what concerns the whole tenant.
    pub const fn user(&self) -> Option<UserId> {
        match self {
            Self::RemoveUser(user)
            | Self::SignIn(user)
            | Self::SignOut(user)
            | Self::Suspend(user)
            | Self::Resume(user)
            | Self::SetPresence(user, _)
            | Self::SetClient { user, .. }
            | Self::SetMailbox { user, .. }
            | Self::SetRelationship { user, .. }
            | Self::Send { from: user, .. }
            | Self::OpenToast { user, .. }
            | Self::CloseToast { user, .. }
            | Self::ReadMail { user, .. }
            | Self::GrantPolicy { user, .. } => Some(*user),
            Self::NewUser { .. }
            | Self::SetTenant { .. }
            | Self::NewPolicy { .. }
            | Self::SetPolicy { .. }
            | Self::RemovePolicy(_)
            | Self::Shell(_) => None,
        }
    }
}

/// Why a command was refused. A refused command changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such user, or it was removed.
    UnknownUser,
    /// Another user has the display name of the new one.
    NameTaken(Rc<str>),
    /// Another user has the SIP address of the new one.
    SipTaken(Rc<str>),
    /// A new user needs a name.
    NoName,
    /// Sender and recipient, or user and contact, are the same user.
    Oneself(UserId),
    /// A presence can be set only while signed in.
    SignedOut(UserId),
    /// A presence can be set only while connected.
    CutOff(UserId),
    /// The user's policy does not allow Appear Offline.
    AppearOfflineNotAllowed(UserId),
    /// An external user is not administered here: for the administrator there is no such user.
    NotAdministered(UserId),
    /// There is no policy of that name.
    UnknownPolicy(PolicyName),
    /// There is a policy of that name already.
    PolicyExists(PolicyName),
    /// A predefined policy cannot be changed (P8).
    PredefinedPolicy(PolicyName),
    /// Only a policy that exists and is not Global can be granted (P5).
    NotGrantable(PolicyName),
    /// The value is not of the setting's type.
    WrongValue(SettingId),
}
