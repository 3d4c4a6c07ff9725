//! The tenant: what it is, and which rules it follows.
//!
//! A [`Command`] is decided into [`Event`]s by [`decide`], which carry their [`Reason`]s; [`apply`] is the only way a tenant changes.
//! Nothing here knows the clock, the log, a sentence or a browser; every time and step comes in from outside as [`At`].

mod apply;
mod basics;
mod change;
mod command;
mod decide;
mod effective;
mod event;
mod index;
mod mail;
mod message;
mod policy;
mod presence;
mod reason;
mod rule;
mod sample;
mod setting;
mod shell;
mod table;
mod timer;
mod user;

use std::rc::Rc;

use case_folding::char_to_lower;

pub use apply::apply;
pub use basics::{At, Fact, MailId, MessageId, Millis, PolicyId, SimTime, Step, UserId};
pub(crate) use basics::{fnv1a, named};
pub use change::{Alternative, Change, ChangeMoment, alternatives};
pub use command::{Command, PolicyRefresh, Refusal};
pub use decide::{decide, decide_timer};
pub use effective::Effective;
pub use event::{Event, EventKind};
pub use mail::{Folder, Mail, MailKind, Subject};
pub use message::{Message, MessageState, Station};
pub use policy::{Policy, PolicyKind, PolicyName};
pub use presence::{Presence, PresenceChoice, PresenceColor};
pub use reason::{Absence, Arrival, ConversationEnd, Detail, Outcome, Reason, Side};
pub(crate) use rule::with_rules;
pub use rule::{Evidence, EvidenceScope, Rule, RuleInfo, Source};
pub use setting::{SETTINGS, Setting, SettingId, SettingType, SettingValue};
pub use shell::{Era, Module, RemoteSession, Shell, ShellAct};
pub use table::Table;
pub use timer::{
    ANSWER_TIMEOUT, CONVERSATION_TIMEOUT, HELD_PRESENCE_DURATION, IDLE_STEP, SPOOL_DURATION, TOAST_DURATION, Timer, TimerKind,
};
pub use user::{Build, Install, MailboxHome, PresenceMode, Relationship, User, UserKind};

use index::Index;

/// A tenant at one moment: users, policies, messages, mail, timers and options. A clone shares what has not changed since.
#[derive(Clone, Debug, PartialEq)]
pub struct Tenant {
    users: Table<User>,
    policies: Table<Policy>,
    messages: Table<Message>,
    mail: Table<Mail>,
    /// Users by the hash of their display names and addresses.
    names: Index,
    /// Messages that wait, by place, user and message.
    waiting: Index,
    /// The owner's side of each conversation, a [`ConversationSide`] by owner and peer; every conversation has two entries.
    conversations: Index,
    /// The messages between two users, the latest first; every message has an entry for each of the two.
    threads: Index,
    /// The unread mail that further messages go into (T8), by mailbox, sender and kind.
    unread: Index,
    /// The items of each mailbox, by user and mail id.
    mailboxes: Index,
    /// The running timers by time, the next one first.
    timers: Index,
    /// The number of messages in each state.
    counts: [u32; MessageState::ALL.len()],
    refresh: Fact<PolicyRefresh>,
    era: Era,
    shell: Shell,
}

/// The places where a message can wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A toast on the recipient's screen.
    Toast,
    /// The sender's History Spooler.
    Spooler,
    /// The recipient's mailbox, before the recipient was notified.
    Mailbox,
    /// The line between the two: sent, and nobody answers (S7).
    Line,
}

impl Tenant {
    /// A tenant without users, with the eleven policies, in era Connector and connected.
    pub fn empty() -> Self {
        let era = Era::Connector;
        let mut policies = Table::default();
        policy::predefined().for_each(|policy| policies.push(policy));
        Self {
            users: Table::default(),
            policies,
            messages: Table::default(),
            mail: Table::default(),
            names: Index::default(),
            waiting: Index::default(),
            conversations: Index::default(),
            threads: Index::default(),
            unread: Index::default(),
            mailboxes: Index::default(),
            timers: Index::default(),
            counts: [0; MessageState::ALL.len()],
            refresh: Fact::given(PolicyRefresh::Immediate),
            era,
            shell: Shell::connected(era),
        }
    }

    /// The users that were not removed, in the order of creation.
    pub fn users(&self) -> impl DoubleEndedIterator<Item = &User> {
        self.users.iter().filter(|user| !user.removed)
    }

    /// A user, a removed one too.
    pub fn user(&self, id: UserId) -> Option<&User> {
        self.users.get(id.index())
    }

    /// Finds a user by display name, SIP address (with or without `sip:`) or UPN, ignoring case.
    pub fn find_user(&self, identity: &str) -> Option<UserId> {
        let bare = bare_address(identity);
        let first = u128::from(name_hash(bare)) << 32;
        self.names.range(first, first | u128::from(u32::MAX)).find_map(|(_, id)| {
            let user = self.users.get(id as usize)?;
            (is_same_name(&user.name, bare) || is_same_name(&user.sip, bare)).then_some(user.id)
        })
    }

    /// The policies that were not removed: the eleven, then the others in the order of creation.
    pub fn policies(&self) -> impl DoubleEndedIterator<Item = &Policy> {
        self.policies.iter().filter(|policy| policy.removed_by.is_none())
    }

    /// A policy by its id, a removed one too.
    pub fn policy(&self, id: PolicyId) -> Option<&Policy> {
        self.policies.get(id.0 as usize)
    }

    /// A policy by its name.
    pub fn find_policy(&self, name: &PolicyName) -> Option<&Policy> {
        self.policies().find(|policy| policy.name == *name)
    }

    /// All messages, in the order of sending.
    pub fn messages(&self) -> &Table<Message> {
        &self.messages
    }

    /// A message by its id.
    pub fn message(&self, id: MessageId) -> Option<&Message> {
        self.messages.get(id.index())
    }

    /// The messages that wait with a user, in the order of sending.
    pub fn waiting(&self, place: Place, user: UserId) -> impl Iterator<Item = MessageId> {
        let first = waiting_key(place, user, MessageId(0));
        self.waiting.range(first, first | u128::from(u32::MAX)).map(|(_, id)| MessageId(id))
    }

    /// Whether a conversation is open at the owner's side at `now` (T9).
    pub fn is_open(&self, owner: UserId, peer: UserId, now: SimTime) -> bool {
        self.has_side(owner, peer, ConversationSide::Open) && !self.is_silent(owner, peer, now)
    }

    /// Whether ten minutes have passed since the last message between the two was sent (T9).
    fn is_silent(&self, owner: UserId, peer: UserId, now: SimTime) -> bool {
        let last = self.conversation(owner, peer).next();
        last.is_some_and(|message| message.sent_at() + CONVERSATION_TIMEOUT <= now)
    }

    fn has_side(&self, owner: UserId, peer: UserId, side: ConversationSide) -> bool {
        self.conversations.get(pair(owner, peer)) == Some(side as u32)
    }

    /// The messages between two users in both directions, the latest first.
    pub fn conversation(&self, owner: UserId, peer: UserId) -> impl Iterator<Item = &Message> {
        let first = thread_key(owner, peer, MessageId(u32::MAX));
        self.threads.range(first, first | u128::from(u32::MAX)).filter_map(|(_, id)| self.message(MessageId(id)))
    }

    /// The users with whom a user exchanged messages, in the order of their ids.
    #[allow(clippy::cast_possible_truncation)] // the peer is cut out of the bits
    pub fn peers(&self, owner: UserId) -> impl Iterator<Item = UserId> {
        let first_from = move |peer: u32| {
            let (key, _) = self.threads.from(thread_key(owner, UserId(peer), MessageId(u32::MAX)))?;
            (key >> 64 == u128::from(owner.0)).then_some(UserId((key >> 32) as u32))
        };
        std::iter::successors(first_from(0), move |peer| first_from(peer.0 + 1))
    }

    /// All mail of the tenant, in the order of arrival.
    pub fn mail(&self) -> &Table<Mail> {
        &self.mail
    }

    /// The items in a user's mailbox, in the order of arrival.
    pub fn mailbox(&self, user: UserId) -> impl Iterator<Item = &Mail> {
        self.mailboxes.range(pair(user, UserId(0)), pair(user, UserId(u32::MAX))).filter_map(|(_, id)| self.mail.get(id as usize))
    }

    /// The unread mail of a kind from one sender in a user's mailbox, into which further messages go (T8).
    pub fn unread_mail(&self, to: UserId, from: UserId, kind: MailKind) -> Option<&Mail> {
        self.unread.get(unread_key(to, from, kind as u8)).and_then(|id| self.mail.get(id as usize))
    }

    /// The timer that runs out next.
    pub fn next_timer(&self) -> Option<Timer> {
        self.timers.from(0).map(Timer::of)
    }

    /// All running timers, in the order in which they will run out.
    pub fn timers(&self) -> impl Iterator<Item = Timer> {
        self.timers.range(0, u128::MAX).map(Timer::of)
    }

    /// The timers of one user: presence, toasts, spooler and messages without an answer, in no order.
    pub fn timers_of(&self, user: UserId) -> impl Iterator<Item = Timer> {
        let messages = [Place::Toast, Place::Spooler, Place::Line].into_iter().flat_map(move |place| self.waiting(place, user));
        let of_messages = messages.filter_map(|id| apply::message_timer(self.message(id)?));
        let of_presence = self.user(user).and_then(User::presence_timer);
        of_messages.chain(of_presence).filter(|timer| self.timers.contains(timer.key().0))
    }

    /// The number of messages in a state.
    pub fn count(&self, state: MessageState) -> u32 {
        self.counts[state as usize]
    }

    /// Finds a message that is not listed exactly where its state says. There is none while only [`apply`] changes the tenant;
    /// a ledger that does not balance points to it. Looks at every message.
    pub fn misplaced(&self) -> Option<MessageId> {
        let listed = |message: &Message, place, user| self.waiting.contains(waiting_key(place, user, message.id));
        let is_right = |message: &Message| {
            let expected = apply::waits_with(message, message.state());
            let lists = [Place::Toast, Place::Spooler, Place::Mailbox, Place::Line].into_iter();
            let found =
                lists.flat_map(|place| [(place, message.from), (place, message.to)]).filter(|(place, user)| listed(message, *place, *user));
            found.eq(expected)
        };
        self.messages.iter().find(|message| !is_right(message)).map(|message| message.id)
    }

    /// When a changed policy reaches a client (P10).
    pub fn refresh(&self) -> Fact<PolicyRefresh> {
        self.refresh
    }

    /// The era of the administrator's PowerShell.
    pub fn era(&self) -> Era {
        self.era
    }

    /// The administrator's PowerShell window.
    pub fn shell(&self) -> Shell {
        self.shell
    }

    /// Whether the tenant's cmdlets work in the PowerShell window.
    pub fn is_connected(&self) -> bool {
        self.shell.is_connected(self.era)
    }

    fn policy_shared(&self, id: PolicyId) -> Option<&Rc<Policy>> {
        self.policies.shared(id.0 as usize)
    }
}

/// One user's side of a conversation: the values of [`Tenant::conversations`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum ConversationSide {
    /// No window is open; only the peer's may be.
    Closed,
    /// The window is open, unless ten minutes have passed without a message (T9).
    Open,
    /// It was open until one of the two signed out (T9).
    EndedBySignOut,
    /// It was open until one of the two lost the connection (T9).
    EndedByLoss,
}

fn pair(first: UserId, second: UserId) -> u128 {
    u128::from(first.0) << 32 | u128::from(second.0)
}

/// The second user of a [`pair`].
#[allow(clippy::cast_possible_truncation)] // the peer is cut out of the bits
const fn peer_of(key: u128) -> UserId {
    UserId(key as u32)
}

fn waiting_key(place: Place, user: UserId, message: MessageId) -> u128 {
    (place as u128) << 64 | pair(user, UserId(message.0))
}

fn unread_key(to: UserId, from: UserId, kind: u8) -> u128 {
    pair(to, from) << 8 | u128::from(kind)
}

/// The key that sorts the messages of a conversation from the latest back.
fn thread_key(owner: UserId, peer: UserId, message: MessageId) -> u128 {
    pair(owner, peer) << 32 | u128::from(u32::MAX - message.0)
}

/// An address without `sip:` and surrounding blanks.
fn bare_address(identity: &str) -> &str {
    let identity = identity.trim();
    match identity.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("sip:") => &identity[4..],
        Some(_) | None => identity,
    }
}

/// The FNV-1a hash of a name in lower case.
fn name_hash(name: &str) -> u64 {
    fnv1a(name.chars().map(char_to_lower))
}

fn is_same_name(one: &str, other: &str) -> bool {
    one == other || one.chars().map(char_to_lower).eq(other.chars().map(char_to_lower))
}
