//! Commands: what somebody wishes to happen, and why it may be refused. What then happens are events.

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
    /// At once, while the user is signed in.
    Immediate,
    /// At the client's next sign-in.
    SignIn,
}

impl PolicyRefresh {
    /// The public names.
    pub const NAMES: &[&str] = &["Immediate", "SignIn"];

    /// The public name.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// The one of that name, in any case of letters.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Immediate, Self::SignIn].into_iter().find(|own| own.name().eq_ignore_ascii_case(name))
    }
}

/// One act: everything that can be done to a tenant.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// `New-SimUser`: a new user, signed in, with all defaults.
    NewUser {
        /// The display name.
        name: Rc<str>,
        /// The SIP address, with or without `sip:`; made from the name where left out.
        sip: Option<Rc<str>>,
        /// The department; may be empty.
        department: Rc<str>,
        /// Of the tenant or federated.
        kind: UserKind,
    },
    /// What `Remove-SimUser` does.
    RemoveUser(UserId),
    /// What `Connect-SimUser` does.
    SignIn(UserId),
    /// What `Disconnect-SimUser` does.
    SignOut(UserId),
    /// `Suspend-SimConnection`: the cable out, without signing out.
    Suspend(UserId),
    /// `Resume-SimConnection`: the cable in again.
    Resume(UserId),
    /// What `Set-SimPresence` does.
    SetPresence(UserId, PresenceChoice),
    /// `Set-SimClient`: what is left out stays.
    SetClient {
        /// The user whose client it is.
        user: UserId,
        /// How it was installed.
        install: Option<Install>,
        /// The new build; `None` leaves it.
        build: Option<Build>,
    },
    /// `Set-SimMailbox`: what is left out stays.
    SetMailbox {
        /// The user whose mailbox it is.
        user: UserId,
        /// Where it lies.
        home: Option<MailboxHome>,
        /// Whether Exchange Web Services can be reached.
        web_services: Option<bool>,
    },
    /// What `Set-SimRelationship` does.
    SetRelationship {
        /// Who sets it.
        user: UserId,
        /// The contact who is put into the group.
        contact: UserId,
        /// The group that the contact is put into.
        relationship: Relationship,
    },
    /// What `Send-SimMessage` does.
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
        /// At whose desk.
        user: UserId,
        /// Only the toasts of this sender.
        from: Option<UserId>,
    },
    /// `Close-SimToast`: all of the user's toasts, or those of one sender (T3).
    CloseToast {
        /// At whose desk.
        user: UserId,
        /// Only the toasts of this sender.
        from: Option<UserId>,
    },
    /// `Read-SimMail`: all unread mail, or that of one sender (T8).
    ReadMail {
        /// The user whose mailbox it is.
        user: UserId,
        /// Only the mail of this sender.
        from: Option<UserId>,
    },
    /// `Set-SimTenant`: what is left out stays.
    SetTenant {
        /// Another era opens a fresh PowerShell window.
        era: Option<Era>,
        /// When changed policies reach the clients (P10).
        refresh: Option<PolicyRefresh>,
    },
    /// What `New-CsClientPolicy` does.
    NewPolicy {
        /// The name of the policy.
        name: PolicyName,
        /// What differs from the defaults.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// What `Set-CsClientPolicy` does.
    SetPolicy {
        /// Which (P3: Global where none is given).
        name: PolicyName,
        /// The settings with their new values.
        settings: Vec<(SettingId, SettingValue)>,
    },
    /// `Grant-CsClientPolicy`; `None` takes the user's policy away (P4).
    GrantPolicy {
        /// The user who is given the policy.
        user: UserId,
        /// The policy; `None` takes the user's own policy away.
        policy: Option<PolicyName>,
    },
    /// `Remove-CsClientPolicy`; Global is reset (P6). Whether to ask (P7) is the console's affair.
    RemovePolicy(PolicyName),
    /// A connection step in the PowerShell window.
    Shell(ShellAct),
}

impl Command {
    /// Who acts, or for whom the administrator acts; `None` for what concerns all.
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
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No such user, or it was removed.
    UnknownUser,
    /// A new user's display name is taken.
    NameTaken(Rc<str>),
    /// A new user's SIP address is taken.
    SipTaken(Rc<str>),
    /// A new user needs a name.
    NoName,
    /// A message or a relationship to oneself.
    Oneself(UserId),
    /// A presence can be set only while signed in.
    SignedOut(UserId),
    /// A presence can be set only while connected.
    CutOff(UserId),
    /// The user's policy does not allow Appear Offline.
    AppearOfflineNotAllowed(UserId),
    /// An external user is not administered here: for the administrator there is no such user.
    NotAdministered(UserId),
    /// No policy of that name.
    UnknownPolicy(PolicyName),
    /// There is a policy of that name already.
    PolicyExists(PolicyName),
    /// A predefined policy cannot be changed (P8).
    PredefinedPolicy(PolicyName),
    /// P5: Global, or no policy of that name.
    NotGrantable(PolicyName),
    /// The value is not of the setting's type.
    WrongValue(SettingId),
}
