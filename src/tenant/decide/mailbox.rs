//! R1–R9 and T8: the History Spooler, what is stored in a mailbox and how it is grouped, and who is notified.

use super::Decision;
use crate::tenant::basics::{Millis, UserId};
use crate::tenant::event::{Event, EventKind};
use crate::tenant::mail::MailKind;
use crate::tenant::message::{Message, MessageState};
use crate::tenant::reason::{Absence, Arrival, Detail, Reason};
use crate::tenant::rule::{Evidence, Rule};
use crate::tenant::timer::SPOOL_DURATION;
use crate::tenant::user::{User, UserKind};
use crate::tenant::{MessageId, Place};

impl Decision<'_> {
    /// The message leaves the spooler: the sender's client stores it (R1), and the recipient's situation at this moment counts.
    pub(super) fn process(&mut self, message: &Message) {
        let Message { id, from, to, .. } = *message;
        let late = self.at.now - (message.sent_at() + SPOOL_DURATION);
        let waited = self.tenant.user(from).filter(|_| late > Millis::default());
        let mut reasons: Vec<Reason> = waited.map(|sender| self.late(sender, late)).into_iter().collect();
        reasons.push(self.reason(Rule::R1));
        if let Some(reason) = self.tenant.user(to).and_then(|recipient| self.no_mailbox(recipient)) {
            reasons.push(reason);
            self.happens(EventKind::MessageMoved { message: id, state: MessageState::NotStored, reasons });
            return;
        }
        let federated = [from, to].into_iter().any(|id| self.tenant.user(id).is_some_and(|user| user.kind == UserKind::External));
        let (rule, kind) = if federated { (Rule::R5, MailKind::Email) } else { (Rule::R4, MailKind::Missed) };
        reasons.extend([self.reason(rule), self.reason(Rule::R9)]);
        let stored = self.storing(id, from, to, kind, &mut reasons);
        let online = self.tenant.user(to).filter(|recipient| recipient.is_online());
        let state = if online.is_some() { MessageState::DeliveredAtSignIn } else { MessageState::Queued };
        reasons.extend(online.map(|recipient| self.arrived(message, recipient)));
        self.happens(EventKind::MessageMoved { message: id, state, reasons });
        self.events.push(stored);
        if !federated {
            self.happens(EventKind::MailStored { to, from, kind: MailKind::MissedCopy, message: id });
        }
    }

    /// The reason R8: whether the recipient came while the message was in the spooler or was there all along.
    fn arrived(&self, message: &Message, recipient: &User) -> Reason {
        let came = recipient.signed_in.set_by.max(recipient.connected.set_by);
        let looked_offline = message.why.iter().find(|reason| reason.rule == Rule::S6).and_then(|reason| reason.set_by);
        let is_new = came > Some(message.sent_by());
        let (arrival, set_by) = if is_new { (Arrival::Meanwhile, came) } else { (Arrival::AllAlong, looked_offline) };
        self.reason(Rule::R8).with(Detail::Arrived(arrival)).set_by(set_by)
    }

    fn late(&self, sender: &User, late: Millis) -> Reason {
        let set_by = sender.signed_in.set_by.max(sender.connected.set_by);
        self.reason(Rule::R3).with(Detail::Late(late)).set_by(set_by)
    }

    /// The sender is back: what is late leaves the spooler at once (R3).
    pub(super) fn process_late(&mut self, sender: UserId) {
        for message in self.tenant.waiting(Place::Spooler, sender).filter_map(|id| self.tenant.message(id)) {
            if message.sent_at() + SPOOL_DURATION <= self.at.now {
                self.process(message);
            }
        }
    }

    /// The sender goes: what is in the spooler waits (R3).
    pub(super) fn hold_spooled(&mut self, sender: UserId, absence: Absence) {
        for message in self.tenant.waiting(Place::Spooler, sender).filter_map(|id| self.tenant.message(id)) {
            if message.why.iter().all(|reason| reason.rule != Rule::R3) {
                let reason = self.reason(Rule::R3).with(Detail::Absent(absence)).set_by(Some(self.at.step));
                self.happens(EventKind::MessageHeld { message: message.id, reasons: vec![reason] });
            }
        }
    }

    /// Notifies the recipient, who was absent until now, of each stored message, in order of sending (R7).
    pub(super) fn notify(&mut self, user: UserId, absence: Absence, evidence: Evidence) {
        for message in self.tenant.waiting(Place::Mailbox, user) {
            let reason = Reason { evidence, ..self.reason(Rule::R7).with(Detail::Absent(absence)).set_by(Some(self.at.step)) };
            self.happens(EventKind::MessageMoved { message, state: MessageState::DeliveredAtSignIn, reasons: vec![reason] });
        }
    }

    /// A missed message, written by the recipient's own client: its new state, and what is put into the mailbox unless that is out of reach
    /// (R6).
    pub(super) fn missing(&mut self, id: MessageId, from: UserId, to: UserId, reasons: &mut Vec<Reason>) -> (MessageState, Option<Event>) {
        let recipient = self.tenant.user(to);
        let unreachable = recipient.and_then(|recipient| self.no_mailbox(recipient).or_else(|| self.no_web_services(recipient)));
        if let Some(reason) = unreachable {
            reasons.push(reason);
            return (MessageState::NotStored, None);
        }
        let stored = self.storing(id, from, to, MailKind::Missed, reasons);
        (MessageState::MissedNotice, Some(stored))
    }

    /// The reason R6 where the recipient has no mailbox.
    fn no_mailbox(&self, recipient: &User) -> Option<Reason> {
        let reason = self.reason(Rule::R6).assumed_if(true).seeing(recipient.mailbox, Detail::WebServices);
        (!recipient.has_mailbox()).then_some(reason)
    }

    /// The reason R6 where the recipient's own client does not reach Exchange Web Services.
    fn no_web_services(&self, recipient: &User) -> Option<Reason> {
        let reason = self.reason(Rule::R6).with(Detail::WebServices(recipient.mailbox.value)).set_by(recipient.web_services.set_by);
        (!recipient.reaches_web_services()).then_some(reason)
    }

    /// Stores a message in the conversation's mail, which takes in further messages until it is read (T8).
    fn storing(&mut self, message: MessageId, from: UserId, to: UserId, kind: MailKind, reasons: &mut Vec<Reason>) -> Event {
        let unread = self.tenant.unread_mail(to, from, kind);
        let before = unread.map_or(0, |mail| mail.messages.len());
        let key = (to, from, kind);
        let place = self.stored.iter().position(|entry| entry.0 == key).unwrap_or(self.stored.len());
        if place == self.stored.len() {
            self.stored.push((key, 0));
        }
        self.stored[place].1 += 1;
        let now = self.stored[place].1;
        let holds = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(now);
        reasons.push(self.reason(Rule::T8).assumed_if(holds > 1).with(Detail::Grouped(holds)));
        Event { at: self.at, kind: EventKind::MailStored { to, from, kind, message } }
    }
}
