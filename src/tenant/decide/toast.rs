//! T1–T7: what becomes of a toast, and P9: what is saved of a live conversation.

use super::Decision;
use crate::tenant::basics::UserId;
use crate::tenant::event::EventKind;
use crate::tenant::mail::MailKind;
use crate::tenant::message::{Message, MessageState};
use crate::tenant::reason::{Detail, Reason, Side};
use crate::tenant::rule::{Evidence, Rule};
use crate::tenant::user::User;
use crate::tenant::{MessageId, Place};

/// The sides on which a message is saved (P9).
#[derive(Clone, Copy)]
pub(super) struct Saving {
    sender: bool,
    recipient: bool,
}

impl<'a> Decision<'a> {
    /// Opens toasts: each message is delivered, and the conversation is open (T2).
    pub(super) fn open_toasts(&mut self, user: &User, from: Option<UserId>) {
        let toasts = self.toasts(user, from);
        if !toasts.is_empty() {
            self.activity(user);
        }
        for message in toasts {
            self.open_window(message);
            let reasons = vec![self.reason(Rule::T2)];
            self.deliver(message, reasons);
        }
    }

    /// Closes toasts: each message is missed (T3).
    pub(super) fn close_toasts(&mut self, user: &User, from: Option<UserId>) {
        let toasts = self.toasts(user, from);
        if !toasts.is_empty() {
            self.activity(user);
        }
        for message in toasts {
            let reasons = vec![self.reason(Rule::T3)];
            self.miss(message, reasons);
        }
    }

    /// Ends the toasts of a user who signs out: each message is missed (T7).
    pub(super) fn end_toasts(&mut self, user: &User) {
        for message in self.toasts(user, None) {
            let reasons = vec![self.reason(Rule::T7)];
            self.miss(message, reasons);
        }
    }

    /// Ends a toast that was left alone: the window opens (T4), and somebody sees it or not (T5).
    pub(super) fn toast_ends(&mut self, message: &Message) {
        let Some(recipient) = self.tenant.user(message.to) else { return };
        self.open_window(message);
        let own = recipient.own_presence;
        let reasons = vec![self.reason(Rule::T4), self.reason(Rule::T5).seeing(own, Detail::Presence)];
        if own.value.is_there() {
            self.deliver(message, reasons);
        } else {
            self.miss(message, reasons);
        }
    }

    fn toasts(&self, user: &User, from: Option<UserId>) -> Vec<&'a Message> {
        let up = self.tenant.waiting(Place::Toast, user.id).filter_map(|id| self.tenant.message(id));
        up.filter(|message| from.is_none_or(|from| message.from == from)).collect()
    }

    fn open_window(&mut self, message: &Message) {
        if !self.tenant.is_open(message.to, message.from, self.at.now) {
            self.happens(EventKind::ConversationOpened { owner: message.to, peer: message.from });
        }
    }

    fn deliver(&mut self, message: &Message, mut reasons: Vec<Reason>) {
        let (Some(sender), Some(recipient)) = (self.tenant.user(message.from), self.tenant.user(message.to)) else { return };
        let saved = self.saving(sender, recipient, &mut reasons);
        self.happens(EventKind::MessageMoved { message: message.id, state: MessageState::Delivered, reasons });
        self.save(message.id, sender, recipient, saved);
    }

    /// Decides which sides save a message, each by its own policy and where its own client reaches Exchange Web Services (P9). External users are
    /// not administered: their clients save whenever they can.
    pub(super) fn saving(&self, sender: &User, recipient: &User, reasons: &mut Vec<Reason>) -> Saving {
        let mut saves = |user: &User, side| {
            let effective = self.tenant.client_effective(user);
            let allows = effective.as_ref().is_none_or(|effective| effective.policy.archives());
            if !user.has_mailbox() {
                return false;
            }
            if allows && !user.reaches_web_services() {
                let reason = self.reason(Rule::P9).with(Detail::NotReached(side)).set_by(user.web_services.set_by);
                reasons.push(Reason { evidence: Evidence::Seen, ..reason });
                return false;
            }
            reasons.extend(effective.as_ref().map(|effective| self.reason(Rule::P9).seeing_policy(effective, side)));
            allows
        };
        Saving { sender: saves(sender, Side::Sender), recipient: saves(recipient, Side::Recipient) }
    }

    pub(super) fn save(&mut self, message: MessageId, sender: &User, recipient: &User, saved: Saving) {
        for (saves, owner, peer) in [(saved.sender, sender, recipient), (saved.recipient, recipient, sender)] {
            if saves {
                self.happens(EventKind::MailStored { to: owner.id, from: peer.id, kind: MailKind::Saved, message });
            }
        }
    }

    fn miss(&mut self, message: &Message, mut reasons: Vec<Reason>) {
        let (state, stored) = self.missing(message.id, message.from, message.to, &mut reasons);
        self.happens(EventKind::MessageMoved { message: message.id, state, reasons });
        self.events.extend(stored);
    }
}
