//! The open seats, and with whom each one's conversation is.

use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;

use crate::engine::{Action, Session};
use crate::tenant::{Command, Message, MessageState, Tenant, UserId};

/// The number of seats that are open at a time.
const OPEN_SEATS: usize = 3;

/// Something that a visitor did at the seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatsEvent {
    /// A user's seat was opened.
    OpenedSeat(UserId),
    /// At the first user's seat the second one was chosen as the contact.
    PickedContact(UserId, UserId),
    /// At the first user's seat something was typed to the second one: all that the field holds now.
    Typed(UserId, UserId, Rc<str>),
    /// At the first user's seat more of the conversation with the second one is to be shown.
    ShowedOlder(UserId, UserId),
}

/// The open seats, and with whom each one's conversation is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seats {
    /// The open seats, the one that was used last at the end.
    open: Vec<UserId>,
    contacts: BTreeMap<UserId, UserId>,
    /// What was typed and not sent, by who typed it and to whom.
    drafts: BTreeMap<(UserId, UserId), Rc<str>>,
    /// How often all that was typed was forgotten.
    forgotten: u32,
    /// To whom each user is writing. The conversation stays with them while the field holds anything.
    writing: BTreeMap<UserId, UserId>,
    /// How many times more of a conversation was asked for.
    older: BTreeMap<(UserId, UserId), usize>,
}

impl Seats {
    /// The seats that are open while nothing has happened.
    pub fn first_of(tenant: &Tenant) -> Self {
        Self { open: tenant.users().take(OPEN_SEATS).map(|user| user.id).collect(), ..Self::default() }
    }

    /// Takes in what a visitor did.
    pub fn update(&mut self, event: SeatsEvent) {
        match event {
            SeatsEvent::OpenedSeat(user) => self.open(user),
            SeatsEvent::PickedContact(user, contact) => {
                self.contacts.insert(user, contact);
                self.write_to(user, contact);
            }
            SeatsEvent::Typed(user, contact, text) => {
                if text.is_empty() {
                    self.drafts.remove(&(user, contact));
                } else {
                    self.drafts.insert((user, contact), text);
                }
                self.write_to(user, contact);
            }
            SeatsEvent::ShowedOlder(user, contact) => *self.older.entry((user, contact)).or_default() += 1,
        }
    }

    /// The users whose seats are open, in the order of the tenant's users.
    pub fn in_order(&self) -> Vec<UserId> {
        // A slice's own sorting weighs 4 KB of the page, a heap's a tenth of that.
        BinaryHeap::from(self.open.clone()).into_sorted_vec()
    }

    /// The user whose seat was used last.
    pub fn active(&self) -> Option<UserId> {
        self.open.last().copied()
    }

    /// The contact to whom a user is writing, or who was chosen at the seat.
    pub fn contact_of(&self, user: UserId) -> Option<UserId> {
        self.writing.get(&user).or_else(|| self.contacts.get(&user)).copied()
    }

    /// What a user has typed to a contact and not sent.
    pub fn draft(&self, user: UserId, contact: UserId) -> Rc<str> {
        self.drafts.get(&(user, contact)).cloned().unwrap_or_default()
    }

    /// How often all that was typed was forgotten: a field that is drawn anew for it is empty.
    pub const fn forgotten(&self) -> u32 {
        self.forgotten
    }

    /// How many times more of a conversation was asked for.
    pub fn older(&self, user: UserId, contact: UserId) -> usize {
        self.older.get(&(user, contact)).copied().unwrap_or_default()
    }

    /// A text was sent: it is no draft any more.
    pub fn sent(&mut self, user: UserId, contact: UserId, text: &str) {
        if self.draft(user, contact).trim() == text.trim() {
            self.drafts.remove(&(user, contact));
            self.writing.remove(&user);
        }
    }

    /// The conversation stays with a contact for as long as there is a draft to it.
    fn write_to(&mut self, user: UserId, contact: UserId) {
        if self.drafts.contains_key(&(user, contact)) {
            self.writing.insert(user, contact);
        } else {
            self.writing.remove(&user);
        }
    }

    /// Closes all seats but the first ones; the chosen contacts stay.
    pub fn close_all(&mut self, tenant: &Tenant) {
        self.open = Self::first_of(tenant).open;
        self.forget_drafts();
    }

    /// Forgets what was typed: the people of another session are others.
    pub fn forget_drafts(&mut self) {
        self.forgotten += 1;
        self.drafts.clear();
        self.writing.clear();
        self.older.clear();
    }

    /// Opens a seat; the one that was not used for longest closes.
    pub fn open(&mut self, user: UserId) {
        self.open.retain(|open| *open != user);
        self.open.push(user);
        if self.open.len() > OPEN_SEATS {
            self.open.remove(0);
        }
    }

    /// Opens the seats of those who took part in the steps after one.
    pub fn follow(&mut self, session: &Session, since: u32) {
        /// The number of steps that are looked at, the latest; earlier ones would be closed again anyway.
        const MAX_STEPS: usize = 16;
        let steps = session.log().take(session.step() as usize).skip(since as usize).rev().take(MAX_STEPS);
        let actions: Vec<&Action> = steps.map(|entry| &entry.action).collect();
        for user in actions.into_iter().rev().flat_map(people).flatten() {
            if session.tenant().user(user).is_some_and(|user| !user.removed) {
                self.open(user);
            }
        }
    }

    /// Opens the seats of a message's two users, at last the one where the message is now.
    pub fn follow_message(&mut self, message: &Message) {
        for user in ends_of(message) {
            self.open(user);
        }
    }

    /// Closes the seats of users who are gone, and opens others in their place.
    pub fn close_removed(&mut self, tenant: &Tenant) {
        self.open.retain(|user| tenant.user(*user).is_some_and(|user| !user.removed));
        let missing: Vec<UserId> = tenant.users().map(|user| user.id).filter(|user| !self.open.contains(user)).collect();
        let free = OPEN_SEATS.saturating_sub(self.open.len());
        for user in missing.into_iter().take(free) {
            self.open.insert(0, user);
        }
    }
}

/// The users who take part in an action: the other one first, so that the one who acts is used last.
fn people(action: &Action) -> [Option<UserId>; 2] {
    let Action::Act(command) = action else { return [None, None] };
    let mut other = None;
    if let Command::Send { to: user, .. } | Command::SetRelationship { contact: user, .. } = command {
        other = Some(*user);
    }
    [other, command.user()]
}

/// A message's two users; the message is at the second one.
fn ends_of(message: &Message) -> [UserId; 2] {
    let (from, to) = (message.from, message.to);
    match message.state() {
        MessageState::Sending | MessageState::Spooled | MessageState::Refused | MessageState::TimedOut => [to, from],
        MessageState::InToast
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => [from, to],
    }
}
