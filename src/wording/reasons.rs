//! Which sentence tells a reason: why a rule let a message pass, held it back or sent it elsewhere, with the names of the people.

use crate::tenant::{
    Absence, Arrival, ConversationEnd, Detail, MailboxHome, Message, Outcome, PolicyId, Presence, Reason, Relationship, Rule, Side, Tenant,
    UserId,
};
use crate::text::{Locale, Text};

use super::labels;

/// One of a message's reasons as one sentence with the names of sender, recipient and policy.
pub fn reason(tenant: &Tenant, message: &Message, reason: &Reason, locale: &Locale) -> String {
    SentenceNames { tenant, message, locale }.say(reason)
}

/// The names that the sentences of one message need.
struct SentenceNames<'a> {
    tenant: &'a Tenant,
    message: &'a Message,
    locale: &'a Locale,
}

impl SentenceNames<'_> {
    fn user(&self, id: UserId) -> &str {
        self.tenant.user(id).map_or("", |user| &user.name)
    }

    fn policy(&self, id: PolicyId) -> &str {
        self.tenant.policy(id).map_or("", |policy| policy.name.as_str())
    }

    /// The sentence of a reason.
    fn say(&self, reason: &Reason) -> String {
        let id = reason.rule.info().id;
        let seen =
            if let Detail::Presence(presence) | Detail::Sees { presence, .. } = reason.detail { presence } else { Presence::Offline };
        let presence = self.locale.say(labels::presence(seen));
        let Reason { rule, detail, outcome, .. } = *reason;
        if matches!(rule, Rule::G1 | Rule::G2 | Rule::G3 | Rule::G4) {
            return if outcome == Outcome::NotReached {
                self.locale.say(Text::WhyGateNotReached)
            } else {
                self.gate(rule, detail, outcome)
            };
        }
        let text = self.path(rule, detail, &presence).or_else(|| self.toast(rule, detail, &presence)).or_else(|| self.store(rule, detail));
        self.locale.say(text.unwrap_or(Text::WhyRule { rule: id }))
    }

    /// The rules S1–S9: which way a message takes.
    fn path<'t>(&'t self, rule: Rule, detail: Detail, presence: &'t str) -> Option<Text<'t>> {
        let (sender, recipient) = (self.user(self.message.from), self.user(self.message.to));
        Some(match (rule, detail) {
            (Rule::S1, Detail::Absent(Absence::CutOff)) => Text::WhyS1CutOff { sender },
            (Rule::S1, _) => Text::WhyS1SignedOut { sender },
            (Rule::S2, Detail::Sees { relationship: Relationship::Blocked, .. }) => Text::WhyS2Blocked { recipient, sender },
            (Rule::S2, Detail::Sees { relationship: Relationship::Workgroup, .. }) => Text::WhyS2Workgroup { presence, recipient, sender },
            (Rule::S2, _) => Text::WhyS2Sees { presence, recipient, sender },
            (Rule::S3, _) => Text::WhyS3 { recipient },
            (Rule::S4, _) => Text::WhyS4 { presence, recipient },
            (Rule::S5, Detail::Absent(_)) => Text::WhyS5CutOff { recipient },
            (Rule::S5, _) => Text::WhyS5 { recipient },
            (Rule::S6, Detail::Blocked) => Text::WhyS6Blocked { sender },
            (Rule::S6, _) => Text::WhyS6Appears { recipient, sender },
            (Rule::S7, Detail::Until(_)) => Text::WhyS7Waits { recipient },
            (Rule::S7, _) => Text::WhyS7Over { sender },
            (Rule::S8, _) => Text::WhyS8 { recipient, sender },
            (Rule::S9, _) => Text::WhyS9 { recipient },
            _ => return None,
        })
    }

    /// The gates G1–G4, whose sentences also name build numbers and policies.
    fn gate(&self, rule: Rule, detail: Detail, outcome: Outcome) -> String {
        let sender = self.user(self.message.from);
        let passed = outcome == Outcome::Passed;
        self.locale.say(match (rule, detail) {
            (Rule::G1, _) if passed => Text::WhyG1Passed { sender },
            (Rule::G1, _) => Text::WhyG1Failed { sender },
            (_, Detail::Build { has, needs }) => {
                let (has, needs) = (&has.to_string(), &needs.to_string());
                let text = if passed { Text::WhyG2Passed { has, needs, sender } } else { Text::WhyG2Failed { has, needs, sender } };
                return self.locale.say(text);
            }
            (_, Detail::WebServices(_)) if passed => Text::WhyG3Passed { sender },
            (_, Detail::WebServices(MailboxHome::None)) => Text::WhyG3NoMailbox { sender },
            (_, Detail::WebServices(_)) => Text::WhyG3Failed { sender },
            (_, Detail::Policy { policy, value: Some(true), .. }) => Text::WhyG4On { policy: self.policy(policy) },
            (_, Detail::Policy { policy, value: None, .. }) => Text::WhyG4Blank { policy: self.policy(policy) },
            (_, Detail::Policy { policy, .. }) => Text::WhyG4Failed { policy: self.policy(policy), sender },
            _ => Text::WhyG4External { sender },
        })
    }

    /// The rules of toasts (T).
    fn toast<'t>(&'t self, rule: Rule, detail: Detail, presence: &'t str) -> Option<Text<'t>> {
        let (sender, recipient) = (self.user(self.message.from), self.user(self.message.to));
        Some(match (rule, detail) {
            (Rule::T1, _) => Text::WhyT1,
            (Rule::T2, _) => Text::WhyT2 { recipient },
            (Rule::T3, _) => Text::WhyT3 { recipient },
            (Rule::T4, _) => Text::WhyT4,
            (Rule::T5, Detail::Presence(own)) if own.is_there() => Text::WhyT5There { presence, recipient },
            (Rule::T5, _) => Text::WhyT5Away { presence, recipient },
            (Rule::T6, Detail::Answer) => Text::WhyT6Answer { recipient, sender },
            (Rule::T6, _) => Text::WhyT6 { recipient },
            (Rule::T7, _) => Text::WhyT7 { recipient },
            (Rule::T8, Detail::Grouped(count)) => Text::WhyT8 { count: u64::from(count), sender },
            (Rule::T9, Detail::Ended(ConversationEnd::Silence)) => Text::WhyT9Silence,
            (Rule::T9, Detail::Ended(ConversationEnd::SignOut)) => Text::WhyT9SignOut,
            (Rule::T9, Detail::Ended(ConversationEnd::Loss)) => Text::WhyT9Loss,
            _ => return None,
        })
    }

    /// The rules of storing (R) and of policies (P).
    fn store(&self, rule: Rule, detail: Detail) -> Option<Text<'_>> {
        let (sender, recipient) = (self.user(self.message.from), self.user(self.message.to));
        let policy = if let Detail::Policy { policy, .. } | Detail::Removed(policy) = detail { policy } else { PolicyId(0) };
        let side = if let Detail::Policy { side, .. } | Detail::NotReached(side) = detail { side } else { Side::Sender };
        let user = match side {
            Side::Sender => sender,
            Side::Recipient => recipient,
        };
        let policy = self.policy(policy);
        Some(match (rule, detail) {
            (Rule::R1, _) => Text::WhyR1 { recipient, sender },
            (Rule::R2, _) => Text::WhyR2 { sender },
            (Rule::R3, Detail::Late(_)) => Text::WhyR3Late { sender },
            (Rule::R3, _) => Text::WhyR3Waits { sender },
            (Rule::R4, _) => Text::WhyR4 { recipient },
            (Rule::R5, _) => Text::WhyR5 { recipient },
            (Rule::R6, Detail::WebServices(MailboxHome::None)) => Text::WhyR6 { recipient, sender },
            (Rule::R6, _) => Text::WhyR6WebServices { recipient, sender },
            (Rule::R7, Detail::Absent(Absence::CutOff)) => Text::WhyR7Reconnected { recipient },
            (Rule::R7, _) => Text::WhyR7 { recipient },
            (Rule::R8, Detail::Arrived(Arrival::AllAlong)) => Text::WhyR8AllAlong { recipient, sender },
            (Rule::R8, _) => Text::WhyR8 { recipient },
            (Rule::R9, _) => Text::WhyR9,
            (Rule::R10, _) => Text::WhyR10,
            (Rule::P4, _) => Text::WhyP1Global { policy, user },
            (Rule::P1, _) => Text::WhyP1Own { policy, user },
            (Rule::P2, _) => Text::WhyP2 { policy },
            (Rule::P7, _) => Text::WhyP7 { policy, sender },
            (Rule::P9, Detail::NotReached(_)) => Text::WhyP9NotReached { user },
            (Rule::P9, Detail::Policy { value: Some(false), .. }) => Text::WhyP9NotSaved { policy, user },
            (Rule::P9, _) => Text::WhyP9Saved { policy, user },
            (Rule::P10, _) => Text::WhyP10 { policy, user },
            _ => return None,
        })
    }
}
