//! What events do to messages, the spooler, conversations and mail. Users are in `users`.

use super::index_of;
use crate::tenant::basics::{At, MailId, MessageId, SimTime, UserId};
use crate::tenant::mail::{Mail, MailKind};
use crate::tenant::message::{Message, MessageState, Station};
use crate::tenant::reason::Reason;
use crate::tenant::timer::{ANSWER_TIMEOUT, SPOOL_DURATION, TOAST_DURATION, Timer, TimerKind};
use crate::tenant::user::User;
use crate::tenant::{ConversationSide, Place, Tenant, pair, peer_of, thread_key, unread_key, waiting_key};

impl Tenant {
    pub(in crate::tenant) fn next_message(&self) -> u32 {
        index_of(self.messages.len()) + 1
    }

    pub(super) fn add_message(&mut self, message: Message) {
        let Message { id, from, to, .. } = message;
        let Station { at, state, .. } = message.station();
        self.threads.insert(thread_key(from, to, id), id.0);
        self.threads.insert(thread_key(to, from, id), id.0);
        self.messages.push(message);
        self.enter(id, state, at);
    }

    pub(super) fn move_message(&mut self, id: MessageId, state: MessageState, reasons: &[Reason], at: At) {
        self.leave(id);
        if let Some(message) = self.messages.get_mut(id.index()) {
            message.path.push(Station { at: at.now, state, step: at.step });
            message.why.extend_from_slice(reasons);
        }
        self.enter(id, state, at.now);
    }

    /// Counts a message in its new state, lists it where it waits, and starts its timer.
    pub(super) fn enter(&mut self, id: MessageId, state: MessageState, now: SimTime) {
        self.counts[state as usize] += 1;
        let Some(message) = self.message(id) else { return };
        let waits = waits_with(message, state);
        let from = message.from;
        if let Some((place, user)) = waits {
            self.waiting.insert(waiting_key(place, user, id), id.0);
        }
        match timer_in(state, id, now) {
            Some(Timer { kind: TimerKind::LeavesSpooler(_), .. }) if !self.user(from).is_some_and(User::is_online) => {}
            Some(timer) => self.start(timer),
            None => {}
        }
    }

    /// Takes a message out of the state it is in.
    pub(super) fn leave(&mut self, id: MessageId) {
        let Some(message) = self.messages.get(id.index()) else { return };
        let state = message.state();
        if let Some((place, user)) = waits_with(message, state) {
            self.waiting.remove(waiting_key(place, user, id));
        }
        if let Some(timer) = message_timer(message) {
            self.timers.remove(timer.key().0);
        }
        self.counts[state as usize] -= 1;
    }

    /// Stops the spooler of a sender who goes: nothing leaves it by itself (R3).
    pub(super) fn stop_spooler(&mut self, sender: UserId) {
        for timer in self.spooler_timers(sender) {
            self.timers.remove(timer.key().0);
        }
    }

    /// Starts the spooler of a sender who is back (R3). What is late already is decided together with the sign-in and gets no timer.
    pub(super) fn start_spooler(&mut self, sender: UserId, now: SimTime) {
        if !self.user(sender).is_some_and(User::is_online) {
            return;
        }
        for timer in self.spooler_timers(sender).into_iter().filter(|timer| timer.at > now) {
            self.start(timer);
        }
    }

    pub(super) fn spooler_timers(&self, sender: UserId) -> Vec<Timer> {
        let spooled = self.waiting(Place::Spooler, sender);
        spooled.filter_map(|id| message_timer(self.message(id)?)).collect()
    }

    /// Opens a conversation at the owner's side. How an earlier one ended at the peer's side is forgotten: T9 is told once.
    pub(super) fn open_conversation(&mut self, owner: UserId, peer: UserId) {
        self.conversations.insert(pair(owner, peer), ConversationSide::Open as u32);
        if self.conversations.get(pair(peer, owner)) != Some(ConversationSide::Open as u32) {
            self.conversations.insert(pair(peer, owner), ConversationSide::Closed as u32);
        }
    }

    /// Ends one conversation at both sides (T9).
    pub(super) fn end_conversation(&mut self, one: UserId, other: UserId, side: ConversationSide) {
        for key in [pair(one, other), pair(other, one)] {
            if self.conversations.get(key) == Some(ConversationSide::Open as u32) {
                self.conversations.insert(key, side as u32);
            }
        }
    }

    /// Ends all conversations of a user at both sides (T9).
    pub(super) fn end_conversations_of(&mut self, user: UserId, side: ConversationSide) {
        let keys = self.conversations.range(pair(user, UserId(0)), pair(user, UserId(u32::MAX)));
        let peers: Vec<UserId> = keys.map(|(key, _)| peer_of(key)).collect();
        for peer in peers {
            self.end_conversation(user, peer, side);
        }
    }

    pub(super) fn store(&mut self, to: UserId, from: UserId, kind: MailKind, message: MessageId, now: SimTime) {
        let key = unread_key(to, from, kind as u8);
        let grows = self.unread.get(key).and_then(|id| self.mail.get_mut(id as usize));
        if let Some(mail) = grows {
            mail.messages.push(message);
            return;
        }
        let id = index_of(self.mail.len());
        let read = kind == MailKind::Saved;
        self.mail.push(Mail { id: MailId(id), to, from, kind, messages: vec![message], at: now, read });
        self.mailboxes.insert(pair(to, UserId(id)), id);
        if !read {
            self.unread.insert(key, id);
        }
    }

    pub(super) fn read_mail(&mut self, user: UserId, from: Option<UserId>) {
        let (first, last) = from.map_or((UserId(0), UserId(u32::MAX)), |from| (from, from));
        let unread: Vec<(u128, u32)> = self.unread.range(unread_key(user, first, 0), unread_key(user, last, u8::MAX)).collect();
        for (key, id) in unread {
            self.unread.remove(key);
            if let Some(mail) = self.mail.get_mut(id as usize) {
                mail.read = true;
            }
        }
    }
}

/// Where, and with which user, a message waits in a state.
pub(in crate::tenant) fn waits_with(message: &Message, state: MessageState) -> Option<(Place, UserId)> {
    match state {
        MessageState::InToast => Some((Place::Toast, message.to)),
        MessageState::Spooled => Some((Place::Spooler, message.from)),
        MessageState::Sending => Some((Place::Line, message.from)),
        MessageState::Queued => Some((Place::Mailbox, message.to)),
        MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Delivered
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => None,
    }
}

/// The timer that ends the current state of a message.
pub(in crate::tenant) fn message_timer(message: &Message) -> Option<Timer> {
    let Station { at, state, .. } = message.station();
    timer_in(state, message.id, at)
}

/// The timer that ends a state, for a message that came into it at `since`.
fn timer_in(state: MessageState, id: MessageId, since: SimTime) -> Option<Timer> {
    let (lasts, kind) = match state {
        MessageState::Sending => (ANSWER_TIMEOUT, TimerKind::TimesOut(id)),
        MessageState::InToast => (TOAST_DURATION, TimerKind::ToastEnds(id)),
        MessageState::Spooled => (SPOOL_DURATION, TimerKind::LeavesSpooler(id)),
        MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => return None,
    };
    Some(Timer { at: since + lasts, kind })
}
