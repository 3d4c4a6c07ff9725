//! S1–S9, G1–G4, T6 and T9: which path a message takes, decided by what the sender's client sees, has and may, and by whether the two are
//! in a conversation.

use std::rc::Rc;

use super::Decision;
use crate::tenant::effective::Effective;
use crate::tenant::event::EventKind;
use crate::tenant::message::{Message, MessageState};
use crate::tenant::presence::Presence;
use crate::tenant::reason::{Absence, ConversationEnd, Detail, Outcome, Reason, Side};
use crate::tenant::rule::{Evidence, Rule};
use crate::tenant::setting::SettingId;
use crate::tenant::timer::{ANSWER_TIMEOUT, SPOOL_DURATION, TOAST_DURATION};
use crate::tenant::user::{Build, Install, MailboxHome, Relationship, User, UserKind};
use crate::tenant::{ConversationSide, MessageId, PolicyRefresh, UserId};

/// The path a message takes, by S3–S7 and T6.
enum Route {
    /// S3: the recipient's client gets it.
    Reachable,
    /// T6: the answer to somebody who appears offline and is in a conversation with the sender.
    Answer,
    /// S4: the recipient's client makes it a missed message.
    Barred,
    /// S5 or S6, and the reason that says which.
    Offline(Reason),
    /// S7: nobody answers.
    Lost,
}

/// The conversation of sender and recipient as a message finds it.
struct Conversation {
    at_sender: bool,
    at_recipient: bool,
    /// T9: how the conversation ended that had been open at the recipient's side.
    ended: Option<ConversationEnd>,
    /// Whether that one had been open at the sender's side too.
    ended_at_both: bool,
}

/// A message on its way into its first state.
struct Sending<'a> {
    sender: &'a User,
    recipient: &'a User,
    text: Rc<str>,
    reasons: Vec<Reason>,
}

impl Decision<'_> {
    pub(super) fn send(&mut self, sender: &User, recipient: &User, text: Rc<str>) {
        let mut sending = Sending { sender, recipient, text, reasons: Vec::with_capacity(12) };
        let conversation = self.conversation_before(sender.id, recipient.id);
        if !sender.is_online() {
            let (absence, set_by) = if sender.signed_in.value {
                (Absence::CutOff, sender.connected.set_by)
            } else {
                (Absence::SignedOut, sender.signed_in.set_by)
            };
            sending.reasons.push(self.reason(Rule::S1).with(Detail::Absent(absence)).set_by(set_by));
            self.sent(sending, MessageState::Refused);
            return;
        }
        self.activity(sender);
        if !conversation.at_sender {
            self.happens(EventKind::ConversationOpened { owner: sender.id, peer: recipient.id });
        }
        sending.reasons.push(self.seen(sender, recipient));
        if recipient.kind == UserKind::External {
            sending.reasons.push(self.reason(Rule::S8));
        }
        let route = self.route(sender, recipient, &conversation);
        let would_take_it_in = match route {
            Route::Reachable => true,
            Route::Offline(reason) => conversation.ended_at_both && reason.rule == Rule::S6 && reason.detail != Detail::Blocked,
            Route::Answer | Route::Barred | Route::Lost => false,
        };
        if let Some(ended) = conversation.ended.filter(|_| would_take_it_in) {
            let reason = self.reason(Rule::T9).with(Detail::Ended(ended));
            let evidence = if ended == ConversationEnd::Loss { Evidence::Seen } else { reason.evidence };
            sending.reasons.push(Reason { evidence, ..reason });
        }
        match route {
            Route::Reachable => self.send_to_desk(sending, &conversation),
            Route::Answer => self.send_answer(sending),
            Route::Barred => {
                sending.reasons.push(self.reason(Rule::S4).seeing(recipient.own_presence, Detail::Presence));
                self.send_as_missed(sending);
            }
            Route::Offline(reason) => {
                sending.reasons.push(reason);
                self.send_offline(sending);
            }
            Route::Lost => {
                let until = Detail::Until(self.at.now + ANSWER_TIMEOUT);
                let reason = self.reason(Rule::S7).assumed_if(true).with(until).set_by(recipient.connected.set_by);
                sending.reasons.push(reason);
                self.sent(sending, MessageState::Sending);
            }
        }
    }

    /// The reason S2: what the sender's client sees, and which step made it see that.
    fn seen(&self, sender: &User, recipient: &User) -> Reason {
        let relationship = recipient.relationship_to(sender.id);
        let presence = recipient.presence_seen_by(sender.id);
        let set_by = if presence != recipient.presence() && recipient.presence() != Presence::AppearOffline {
            relationship.set_by
        } else if !recipient.signed_in.value {
            recipient.signed_in.set_by
        } else if recipient.loss_noticed {
            recipient.connected.set_by
        } else {
            recipient.own_presence.set_by
        };
        self.reason(Rule::S2).with(Detail::Sees { presence, relationship: relationship.value }).set_by(set_by)
    }

    /// The conversation as the message finds it. One that has been silent for too long ends now (T9).
    fn conversation_before(&mut self, sender: UserId, recipient: UserId) -> Conversation {
        let has = |owner, peer, side| self.tenant.has_side(owner, peer, side);
        let is_silent = self.tenant.is_silent(sender, recipient, self.at.now);
        let at_sender = has(sender, recipient, ConversationSide::Open);
        let at_recipient = has(recipient, sender, ConversationSide::Open);
        let ended_at = |owner, peer| {
            if has(owner, peer, ConversationSide::EndedBySignOut) {
                Some(ConversationEnd::SignOut)
            } else if has(owner, peer, ConversationSide::EndedByLoss) {
                Some(ConversationEnd::Loss)
            } else {
                (is_silent && has(owner, peer, ConversationSide::Open)).then_some(ConversationEnd::Silence)
            }
        };
        let ended = ended_at(recipient, sender);
        let ended_at_both = ended.is_some() && ended_at(sender, recipient).is_some();
        if is_silent && (at_sender || at_recipient) {
            self.happens(EventKind::ConversationEnded { one: sender, other: recipient });
        }
        let is_open = |side| side && !is_silent;
        Conversation { at_sender: is_open(at_sender), at_recipient: is_open(at_recipient), ended, ended_at_both }
    }

    /// Signed out comes first, then Blocked, then Appear Offline unless the two are in a conversation (T6), then a lost connection, then Do Not Disturb.
    fn route(&self, sender: &User, recipient: &User, conversation: &Conversation) -> Route {
        let relationship = recipient.relationship_to(sender.id);
        if !recipient.signed_in.value {
            Route::Offline(self.reason(Rule::S5).set_by(recipient.signed_in.set_by))
        } else if relationship.value == Relationship::Blocked {
            Route::Offline(self.reason(Rule::S6).with(Detail::Blocked).set_by(relationship.set_by))
        } else if recipient.own_presence.value == Presence::AppearOffline && !(conversation.at_sender && conversation.at_recipient) {
            Route::Offline(self.reason(Rule::S6).seeing(recipient.own_presence, Detail::Presence))
        } else if recipient.loss_noticed {
            Route::Offline(self.reason(Rule::S5).with(Detail::Absent(Absence::CutOff)).set_by(recipient.connected.set_by))
        } else if !recipient.connected.value {
            Route::Lost
        } else if recipient.own_presence.value.bars_toasts() && relationship.value != Relationship::Workgroup {
            Route::Barred
        } else if recipient.own_presence.value == Presence::AppearOffline {
            Route::Answer
        } else {
            Route::Reachable
        }
    }

    /// Sends to the recipient's client: a toast (S3), or straight into the open conversation (T6).
    fn send_to_desk(&mut self, mut sending: Sending<'_>, conversation: &Conversation) {
        let own = sending.recipient.own_presence;
        let assumed = own.value.toast_is_assumed() || own.value == Presence::Presenting;
        sending.reasons.push(self.reason(Rule::S3).assumed_if(assumed).seeing(own, Detail::Presence));
        if !conversation.at_recipient {
            sending.reasons.push(self.reason(Rule::T1).with(Detail::Until(self.at.now + TOAST_DURATION)));
            self.sent(sending, MessageState::InToast);
            return;
        }
        sending.reasons.push(self.reason(Rule::T6).assumed_if(true));
        self.send_into_conversation(sending);
    }

    /// Sends into the conversation with somebody who appears offline (T6). Only for an answer is there evidence other than assumption.
    fn send_answer(&mut self, mut sending: Sending<'_>) {
        let (sender, recipient) = (sending.sender, sending.recipient);
        let before = self.tenant.conversation(sender.id, recipient.id).next();
        let hidden_since = recipient.own_presence.set_by;
        let is_answer = before.is_some_and(|message| message.from == recipient.id && hidden_since < Some(message.sent_by()));
        let reason = self.reason(Rule::T6);
        sending.reasons.push(if is_answer { reason.with(Detail::Answer).set_by(hidden_since) } else { reason.assumed_if(true) });
        self.send_into_conversation(sending);
    }

    /// Delivers into the open conversation if somebody is there to see it (T5); otherwise it is a missed message.
    fn send_into_conversation(&mut self, mut sending: Sending<'_>) {
        let own = sending.recipient.own_presence;
        sending.reasons.push(self.reason(Rule::T5).seeing(own, Detail::Presence));
        if own.value.is_there() {
            let (id, sender, recipient) = (self.next_id(), sending.sender, sending.recipient);
            let saved = self.saving(sender, recipient, &mut sending.reasons);
            self.sent(sending, MessageState::Delivered);
            self.save(id, sender, recipient, saved);
        } else {
            self.send_as_missed(sending);
        }
    }

    fn send_as_missed(&mut self, mut sending: Sending<'_>) {
        let (id, from, to) = (self.next_id(), sending.sender.id, sending.recipient.id);
        let (state, stored) = self.missing(id, from, to, &mut sending.reasons);
        self.sent(sending, state);
        self.events.extend(stored);
    }

    /// Takes the offline path (S5, S6): the gates are all on the sender's side, and nobody asks the recipient (S9).
    fn send_offline(&mut self, mut sending: Sending<'_>) {
        if self.passes_gates(sending.sender, &mut sending.reasons) {
            sending.reasons.push(self.reason(Rule::S9));
            sending.reasons.push(self.reason(Rule::R2).with(Detail::Until(self.at.now + SPOOL_DURATION)));
            self.sent(sending, MessageState::Spooled);
        } else {
            self.sent(sending, MessageState::Refused);
        }
    }

    /// Adds a reason for each of the four gates: passed, failed, or not reached after the one that failed.
    fn passes_gates(&self, sender: &User, reasons: &mut Vec<Reason>) -> bool {
        let external = sender.kind == UserKind::External;
        let effective = self.tenant.client_effective(sender);
        let mut open = true;
        for gate in [Rule::G1, Rule::G2, Rule::G3, Rule::G4] {
            let (passes, reason) = self.gate(gate, sender, effective.as_ref());
            let outcome = match (open, passes) {
                (true, true) => Outcome::Passed,
                (true, false) => Outcome::Failed,
                (false, _) => Outcome::NotReached,
            };
            let assumed = open && external && gate == Rule::G4;
            reasons.push(if open { reason } else { self.reason(gate) }.assumed_if(assumed).outcome(outcome));
            if gate == Rule::G4 && open {
                reasons.extend(effective.iter().flat_map(|effective| self.policy_reasons(sender, effective)));
            }
            open &= passes;
        }
        open
    }

    /// Whether a gate lets the sender's message through, with the reason.
    fn gate(&self, gate: Rule, sender: &User, effective: Option<&Effective<'_>>) -> (bool, Reason) {
        let reason = self.reason(gate);
        let home = sender.mailbox;
        if gate == Rule::G1 {
            return (sender.install.value == Install::ClickToRun, reason.seeing(sender.install, Detail::Install));
        }
        if gate == Rule::G2 {
            let needs = if home.value == MailboxHome::OnPremises { Build::FIRST_ON_PREMISES } else { Build::FIRST };
            return (sender.build.value >= needs, reason.seeing(sender.build, |has| Detail::Build { has, needs }));
        }
        if gate == Rule::G3 {
            let set_by = if sender.has_mailbox() { sender.web_services.set_by } else { home.set_by };
            let reason = reason.with(Detail::WebServices(home.value)).set_by(set_by).assumed_if(!sender.has_mailbox());
            return (sender.reaches_web_services(), reason);
        }
        effective.map_or((true, reason.with(Detail::External)), |effective| {
            (effective.policy.archives(), reason.seeing_policy(effective, Side::Sender))
        })
    }

    /// The reasons P1, P2, P4, P7 and P10: why it was this policy and this value.
    fn policy_reasons(&self, sender: &User, effective: &Effective<'_>) -> impl Iterator<Item = Reason> {
        let policy = effective.policy;
        let value = policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value;
        let detail = Detail::Policy { policy: policy.id, value, side: Side::Sender };
        let granted = |rule| Some(self.reason(rule).with(detail).set_by(effective.granted_by));
        let choice = match effective.removed {
            Some(removed) => Some(self.reason(Rule::P7).assumed_if(true).with(Detail::Removed(removed.id)).set_by(effective.granted_by)),
            None if effective.own => granted(Rule::P1),
            None if effective.granted_by.is_some() => granted(Rule::P4),
            None => None,
        };
        let null = value.is_none().then(|| self.reason(Rule::P2).with(detail));
        let refresh = self.tenant.refresh;
        let late = (refresh.value == PolicyRefresh::SignIn && sender.client_copy.is_some())
            .then(|| self.reason(Rule::P10).with(detail).set_by(refresh.set_by));
        [choice, null, late].into_iter().flatten()
    }

    /// Nobody answered (S7). Only a time-out tells the server of a lost connection.
    pub(super) fn time_out(&mut self, message: &Message) {
        let reasons = vec![self.reason(Rule::S7)];
        self.happens(EventKind::MessageMoved { message: message.id, state: MessageState::TimedOut, reasons });
        let recipient = self.tenant.user(message.to);
        if recipient.is_some_and(|user| user.signed_in.value && !user.connected.value && !user.loss_noticed) {
            self.happens(EventKind::LossNoticed(message.to));
        }
    }

    fn next_id(&self) -> MessageId {
        MessageId(self.tenant.next_message())
    }

    fn sent(&mut self, sending: Sending<'_>, state: MessageState) {
        let Sending { sender, recipient, text, reasons } = sending;
        self.happens(EventKind::MessageSent { from: sender.id, to: recipient.id, text, state, reasons });
    }
}

impl Reason {
    /// Adds the archiving switch of a policy, and the step that set the value or chose the policy.
    pub(super) fn seeing_policy(self, effective: &Effective<'_>, side: Side) -> Self {
        let flag = effective.policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING);
        let detail = Detail::Policy { policy: effective.policy.id, value: flag.value, side };
        self.with(detail).set_by(flag.set_by.or(effective.granted_by))
    }
}
