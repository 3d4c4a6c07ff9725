//! A user: name, client, mailbox, presence and relationships. Rules stand in `decide`.

use std::fmt;
use std::rc::Rc;

use super::basics::{Fact, PolicyId, SimTime, Step, UserId, named};
use super::policy::Policy;
use super::presence::Presence;
use super::timer::IDLE_STEP;

named! {
    /// How the client was installed (G1).
    Install {
        /// Click-to-Run: can send offline messages.
        ClickToRun,
        /// Windows Installer: cannot send offline messages (G1).
        Msi,
    }
}

named! {
    /// Where a user's mailbox lies.
    MailboxHome {
        /// The mailbox is in Exchange Online.
        Online,
        /// The mailbox is on an Exchange server of the organization; G2 asks for a newer build.
        OnPremises,
        /// There is no mailbox: G3 fails, and nothing can be stored (R6).
        None,
    }
}

named! {
    /// What a user lets a contact see. It is one-way and belongs to the user who set it.
    Relationship {
        /// The contact sees what strangers see.
        External,
        /// The default for every contact.
        Colleagues,
        /// The contact gets through Do Not Disturb (S3).
        Workgroup,
        /// The same as Colleagues for everything that is simulated.
        FriendsAndFamily,
        /// The contact always sees Offline (S6).
        Blocked,
    }
}

/// A client's build number, such as 16.0.6701.1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Build(pub [u32; 4]);

impl Build {
    /// G2: the first build with offline messages.
    pub const FIRST: Self = Self([16, 0, 6701, 1000]);
    /// G2: the first one for a sender whose mailbox is on-premises.
    pub const FIRST_ON_PREMISES: Self = Self([16, 0, 6920, 1000]);
    /// The build of the first release, which has no offline messages (G2).
    pub const BEFORE_OFFLINE_MESSAGES: Self = Self([16, 0, 4266, 1001]);
    /// What a new user has.
    pub const CURRENT: Self = Self([16, 0, 14131, 20278]);

    /// Parses two to four numbers separated by dots; missing ones are 0.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = [0; 4];
        let mut count = 0;
        for part in text.trim().split('.') {
            *parts.get_mut(count)? = part.parse().ok()?;
            count += 1;
        }
        (count >= 2).then_some(Self(parts))
    }
}

impl fmt::Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, number, revision] = self.0;
        write!(f, "{major}.{minor}.{number}.{revision}")
    }
}

/// Whether a user belongs to the tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserKind {
    /// A user whom this tenant administers.
    Tenant,
    /// A federated contact: sends and receives, is not administered.
    External,
}

/// Whether the client or the user keeps the presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresenceMode {
    /// The client: Available, Inactive after 5 minutes, Away after 5 more.
    Automatic,
    /// The user's choice, until it is changed or its day is over.
    Held,
}

/// One user with client and mailbox.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The id of the user.
    pub id: UserId,
    /// The display name.
    pub name: Rc<str>,
    /// The SIP address without `sip:`, which is the UPN too.
    pub sip: Rc<str>,
    /// The department; may be empty.
    pub department: Rc<str>,
    /// Whether the user belongs to the tenant or is a federated contact.
    pub kind: UserKind,
    /// Whether the client is signed in.
    pub signed_in: Fact<bool>,
    /// Whether the client has a network connection.
    pub connected: Fact<bool>,
    /// Whether the server knows of the lost connection and shows Offline (S7).
    pub loss_noticed: bool,
    /// The presence that the client holds while signed in; [`User::presence`] is what the server shows.
    pub own_presence: Fact<Presence>,
    /// Whether the client or the user keeps that presence.
    pub mode: PresenceMode,
    /// The time of the last activity at the client, from which automatic presence counts.
    pub(crate) idle_since: SimTime,
    /// The time at which the presence changes by itself; `None` where it does not.
    pub(crate) presence_ends: Option<SimTime>,
    /// How the client was installed (G1).
    pub install: Fact<Install>,
    /// The build of the client.
    pub build: Fact<Build>,
    /// Where the mailbox lies.
    pub mailbox: Fact<MailboxHome>,
    /// Whether Exchange Web Services can be reached, where there is a mailbox.
    pub web_services: Fact<bool>,
    /// The policy that was granted; it may have been removed since: ask [`super::Tenant::assigned`].
    pub(crate) granted: Fact<Option<PolicyId>>,
    /// P10: the policy as the client read it at its sign-in, consulted only where the tenant refreshes at sign-in.
    pub(crate) client_copy: Option<ClientCopy>,
    /// Contacts with another relationship than the default, in the order of their ids.
    pub(crate) relationships: Rc<Vec<(UserId, Fact<Relationship>)>>,
    /// Whether it was removed; a removed user keeps its id, messages and mail.
    pub removed: bool,
}

/// P10: what a client read at its sign-in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ClientCopy {
    pub policy: Rc<Policy>,
    pub own: bool,
    pub granted_by: Option<Step>,
}

impl User {
    /// The presence that the server shows: Offline for a user who is signed out or known to have lost the connection.
    pub fn presence(&self) -> Presence {
        if self.signed_in.value && !self.loss_noticed { self.own_presence.value } else { Presence::Offline }
    }

    /// Whether the client is signed in and has a network connection.
    pub fn is_online(&self) -> bool {
        self.signed_in.value && self.connected.value
    }

    /// Whether the user has a mailbox.
    pub fn has_mailbox(&self) -> bool {
        self.mailbox.value != MailboxHome::None
    }

    /// Whether the user's client reaches Exchange Web Services (G3, R6, P9).
    pub fn reaches_web_services(&self) -> bool {
        self.has_mailbox() && self.web_services.value
    }

    /// The automatic presence that the idle time until `now` makes it.
    pub(crate) fn automatic_presence(&self, now: SimTime) -> Presence {
        if self.idle_since + IDLE_STEP > now {
            Presence::Available
        } else if self.idle_since + IDLE_STEP + IDLE_STEP > now {
            Presence::Inactive
        } else {
            Presence::Away
        }
    }

    /// The relationship this user has set for a contact.
    pub fn relationship_to(&self, contact: UserId) -> Fact<Relationship> {
        match self.relationships.binary_search_by_key(&contact, |entry| entry.0) {
            Ok(place) => self.relationships[place].1,
            Err(_) => Fact::given(Relationship::Colleagues),
        }
    }

    /// The presence that `viewer` sees (S2).
    pub fn presence_seen_by(&self, viewer: UserId) -> Presence {
        self.presence().seen_through(self.relationship_to(viewer).value)
    }
}
