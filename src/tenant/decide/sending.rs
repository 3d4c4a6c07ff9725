//! S1–S9 and G1–G4: which path a message takes, decided by what the sender's client sees, has and may.

use std::rc::Rc;

use super::Decision;
use crate::tenant::effective::Effective;
use crate::tenant::event::EventKind;
use crate::tenant::message::{Message, MessageState};
use crate::tenant::presence::Presence;
use crate::tenant::reason::{Absence, Detail, Outcome, Reason, Side};
use crate::tenant::rule::Rule;
use crate::tenant::setting::SettingId;
use crate::tenant::timer::{ANSWER_TIMEOUT, SPOOL_DURATION, TOAST_DURATION};
use crate::tenant::user::{Build, Install, MailboxHome, Relationship, User, UserKind};
use crate::tenant::{MessageId, PolicyRefresh};

/// The way a message goes, by S3–S7.
enum Route {
    /// S3.
    Reachable,
    /// S4.
    Barred,
    /// S5 or S6, and the reason which.
    Offline(Reason),
    /// S7.
    Lost,
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
        if !self.tenant.is_open(sender.id, recipient.id) {
            self.happens(EventKind::ConversationOpened { owner: sender.id, peer: recipient.id });
        }
        sending.reasons.push(self.seen(sender, recipient));
        if recipient.kind == UserKind::External {
            sending.reasons.push(self.reason(Rule::S8));
        }
        match self.route(sender, recipient) {
            Route::Reachable => self.send_to_desk(sending),
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

    /// S2: what the sender's client sees, and which step made it see that.
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

    /// Blocked and Appear Offline come before a lost connection, a lost connection before Do Not Disturb.
    fn route(&self, sender: &User, recipient: &User) -> Route {
        let relationship = recipient.relationship_to(sender.id);
        if !recipient.signed_in.value {
            Route::Offline(self.reason(Rule::S5).set_by(recipient.signed_in.set_by))
        } else if relationship.value == Relationship::Blocked {
            Route::Offline(self.reason(Rule::S6).with(Detail::Blocked).set_by(relationship.set_by))
        } else if recipient.own_presence.value == Presence::AppearOffline {
            Route::Offline(self.reason(Rule::S6).seeing(recipient.own_presence, Detail::Presence))
        } else if recipient.loss_noticed {
            Route::Offline(self.reason(Rule::S5).with(Detail::Absent(Absence::CutOff)).set_by(recipient.connected.set_by))
        } else if !recipient.connected.value {
            Route::Lost
        } else if recipient.own_presence.value.bars_toasts() && relationship.value != Relationship::Workgroup {
            Route::Barred
        } else {
            Route::Reachable
        }
    }

    /// S3: a toast, or T6: straight into the open conversation.
    fn send_to_desk(&mut self, mut sending: Sending<'_>) {
        let (from, to) = (sending.sender.id, sending.recipient.id);
        let own = sending.recipient.own_presence;
        let assumed = own.value.toast_is_assumed() || own.value == Presence::Presenting;
        sending.reasons.push(self.reason(Rule::S3).assumed_if(assumed).seeing(own, Detail::Presence));
        if !self.tenant.is_open(to, from) {
            sending.reasons.push(self.reason(Rule::T1).with(Detail::Until(self.at.now + TOAST_DURATION)));
            self.sent(sending, MessageState::InToast);
            return;
        }
        sending.reasons.push(self.reason(Rule::T6));
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

    /// S5, S6: the gates, all on the sender's side; S9: the recipient is not asked.
    fn send_offline(&mut self, mut sending: Sending<'_>) {
        if self.passes_gates(sending.sender, &mut sending.reasons) {
            sending.reasons.push(self.reason(Rule::S9));
            sending.reasons.push(self.reason(Rule::R2).with(Detail::Until(self.at.now + SPOOL_DURATION)));
            self.sent(sending, MessageState::Spooled);
        } else {
            self.sent(sending, MessageState::Refused);
        }
    }

    /// Notes all four gates: passed, failed, or not reached behind the one that failed.
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

    /// Whether a gate lets the sender's message through, and by what.
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

    /// P1, P2, P4, P7, P10: why it was this policy and this value.
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

    /// S7: nobody answered. Only this tells the server of a lost connection.
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
    /// Looks at the archiving switch of a policy, and leads to the step that set the value or chose the policy.
    pub(super) fn seeing_policy(self, effective: &Effective<'_>, side: Side) -> Self {
        let flag = effective.policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING);
        let detail = Detail::Policy { policy: effective.policy.id, value: flag.value, side };
        self.with(detail).set_by(flag.set_by.or(effective.granted_by))
    }
}
