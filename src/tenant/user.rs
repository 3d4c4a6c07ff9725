//! A user: who it is, what is installed, where the mailbox lies, whom it trusts. Rules stand in `decide`.

use std::fmt;
use std::rc::Rc;

use super::basics::{Fact, PolicyId, SimTime, Step, UserId, named};
use super::policy::Policy;
use super::presence::Presence;
use super::timer::IDLE_STEP;

named! {
    /// How the client came onto the machine (G1).
    Install {
        /// Can send offline messages.
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
        /// An Exchange server of the organisation: G2 asks for a newer build.
        OnPremises,
        /// There is none (R6, and G3 fails).
        None,
    }
}

named! {
    /// What a user lets a contact see; one-way, it belongs to the one who set it.
    Relationship {
        /// As a stranger.
        External,
        /// The group in which every contact begins.
        Colleagues,
        /// Gets through Do Not Disturb.
        Workgroup,
        /// As Colleagues, for everything simulated here.
        FriendsAndFamily,
        /// Always sees Offline.
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
    /// What a new user has.
    pub const CURRENT: Self = Self([16, 0, 14131, 20278]);

    /// Two to four numbers with dots between; what is left out is 0.
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

/// Who keeps the presence.
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
    /// Of the tenant or federated.
    pub kind: UserKind,
    /// Whether the client is signed in.
    pub signed_in: Fact<bool>,
    /// Whether the cable is in.
    pub connected: Fact<bool>,
    /// S7: the server knows of the lost connection and shows Offline.
    pub loss_noticed: bool,
    /// What the client holds while signed in; use [`User::presence`] for what the server shows.
    pub own_presence: Fact<Presence>,
    /// Who keeps it.
    pub mode: PresenceMode,
    /// The last activity at the client: what automatic presence counts from.
    pub(crate) idle_since: SimTime,
    /// When the presence changes by itself, if it does.
    pub(crate) presence_ends: Option<SimTime>,
    /// What is installed.
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
    /// The presence that the server holds: Offline for who is signed out or known to be cut off.
    pub fn presence(&self) -> Presence {
        if self.signed_in.value && !self.loss_noticed { self.own_presence.value } else { Presence::Offline }
    }

    /// Whether the client is signed in and its cable is in.
    pub fn is_online(&self) -> bool {
        self.signed_in.value && self.connected.value
    }

    /// Whether there is a mailbox.
    pub fn has_mailbox(&self) -> bool {
        self.mailbox.value != MailboxHome::None
    }

    /// G3: whether this client reaches Exchange Web Services.
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

    /// S2: the presence that `viewer` sees.
    pub fn presence_seen_by(&self, viewer: UserId) -> Presence {
        let (own, relationship) = (self.presence(), self.relationship_to(viewer).value);
        if relationship == Relationship::Blocked || own == Presence::AppearOffline {
            Presence::Offline
        } else if relationship == Relationship::Workgroup && own.bars_toasts() {
            Presence::Busy
        } else {
            own
        }
    }
}
