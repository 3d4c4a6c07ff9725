//! Which sentence tells a reason: why a rule let a message pass, held it back or sent it elsewhere, with the names of the people.

use crate::tenant::{
    Absence, Arrival, ConversationEnd, Detail, MailboxHome, Message, Outcome, PolicyId, Reason, Relationship, Rule, Side, Tenant, UserId,
    with_rules,
};
use crate::text::{Locale, Text};

use super::labels;

/// One of a message's reasons as one sentence with the names of sender, recipient and policy.
pub fn reason(tenant: &Tenant, message: &Message, reason: &Reason, locale: &Locale) -> String {
    let Reason { rule, outcome, detail, .. } = *reason;
    if outcome == Outcome::NotReached {
        return locale.say(Text::WhyGateNotReached);
    }
    if let Detail::Build { has, needs } = detail {
        let (has, needs, sender) = (&has.to_string(), &needs.to_string(), user_name(tenant, message.from));
        let passed = outcome == Outcome::Passed;
        return locale.say(if passed { Text::WhyG2Passed { has, needs, sender } } else { Text::WhyG2Failed { has, needs, sender } });
    }
    let seen = if let Detail::Presence(presence) | Detail::Sees { presence, .. } = detail { Some(presence) } else { None };
    let presence = seen.map_or_else(String::new, |presence| locale.say(labels::presence(presence)));
    let names = Names::of(tenant, message, detail, &presence);
    let text = names.by_detail(rule, detail, outcome).or_else(|| names.by_rule(rule));
    locale.say(text.unwrap_or(Text::WhyRule { rule: rule.info().id }))
}

fn user_name(tenant: &Tenant, id: UserId) -> &str {
    tenant.user(id).map_or("", |user| &user.name)
}

/// The names that the sentence of a reason may need; empty where the reason has none of the kind.
struct Names<'a> {
    sender: &'a str,
    recipient: &'a str,
    /// The presence that the rule looked at.
    presence: &'a str,
    /// The policy that the rule asked.
    policy: &'a str,
    /// The one of the two whose policy or client the rule asked.
    user: &'a str,
}

/// Makes the function that reads in the table of all rules which sentence tells a rule.
macro_rules! sentences {
    (@text $names:ident) => { None };
    (@text $names:ident $why:ident { $($person:ident)* }) => { Some(Text::$why { $($person: $names.$person),* }) };
    ($(
        $name:ident $evidence:ident [$($source:ident),*] -> [$($state:ident),*] $about:literal:
            $says:ident $(($scope:ident: $weaker:ident))? $(, $why:ident { $($person:ident)* })?;
    )+) => {
        impl<'a> Names<'a> {
            /// The sentence of a rule, whatever it looked at.
            fn by_rule(&self, rule: Rule) -> Option<Text<'a>> {
                match rule { $(Rule::$name => sentences!(@text self $($why { $($person)* })?)),+ }
            }
        }
    };
}

with_rules!(sentences);

impl<'a> Names<'a> {
    fn of(tenant: &'a Tenant, message: &Message, detail: Detail, presence: &'a str) -> Self {
        let policy = if let Detail::Policy { policy, .. } | Detail::Removed(policy) = detail { policy } else { PolicyId(0) };
        let side = if let Detail::Policy { side, .. } | Detail::NotReached(side) = detail { side } else { Side::Sender };
        let (sender, recipient) = (user_name(tenant, message.from), user_name(tenant, message.to));
        let user = match side {
            Side::Sender => sender,
            Side::Recipient => recipient,
        };
        Self { sender, recipient, presence, policy: tenant.policy(policy).map_or("", |policy| policy.name.as_str()), user }
    }

    /// The sentence where what the rule looked at, or the gate's answer, makes it another one than the table says for the rule.
    fn by_detail(&self, rule: Rule, detail: Detail, outcome: Outcome) -> Option<Text<'a>> {
        let Self { sender, recipient, presence, policy, user } = *self;
        Some(match (rule, detail) {
            (Rule::S1, Detail::Absent(Absence::CutOff)) => Text::WhyS1CutOff { sender },
            (Rule::S2, Detail::Sees { relationship: Relationship::Blocked, .. }) => Text::WhyS2Blocked { recipient, sender },
            (Rule::S2, Detail::Sees { relationship: Relationship::Workgroup, .. }) => Text::WhyS2Workgroup { presence, recipient, sender },
            (Rule::S5, Detail::Absent(_)) => Text::WhyS5CutOff { recipient },
            (Rule::S6, Detail::Blocked) => Text::WhyS6Blocked { sender },
            (Rule::S7, Detail::Until(_)) => Text::WhyS7Waits { recipient },
            (Rule::G1, _) if outcome == Outcome::Failed => Text::WhyG1Failed { sender },
            (Rule::G3, Detail::WebServices(MailboxHome::None)) if outcome == Outcome::Failed => Text::WhyG3NoMailbox { sender },
            (Rule::G3, _) if outcome == Outcome::Failed => Text::WhyG3Failed { sender },
            (Rule::G4, Detail::External) => Text::WhyG4External { sender },
            (Rule::G4, Detail::Policy { value: Some(false), .. }) => Text::WhyG4Failed { policy, sender },
            (Rule::G4, Detail::Policy { value: None, .. }) => Text::WhyG4Blank { policy },
            (Rule::T5, Detail::Presence(own)) if own.is_there() => Text::WhyT5There { presence, recipient },
            (Rule::T6, Detail::Answer) => Text::WhyT6Answer { recipient, sender },
            (Rule::T8, Detail::Grouped(count)) => Text::WhyT8 { count: u64::from(count), sender },
            (Rule::T9, Detail::Ended(ConversationEnd::SignOut)) => Text::WhyT9SignOut,
            (Rule::T9, Detail::Ended(ConversationEnd::Loss)) => Text::WhyT9Loss,
            (Rule::R3, Detail::Late(_)) => Text::WhyR3Late { sender },
            (Rule::R6, Detail::WebServices(MailboxHome::None)) => Text::WhyR6 { recipient, sender },
            (Rule::R7, Detail::Absent(Absence::CutOff)) => Text::WhyR7Reconnected { recipient },
            (Rule::R8, Detail::Arrived(Arrival::AllAlong)) => Text::WhyR8AllAlong { recipient, sender },
            (Rule::P9, Detail::NotReached(_)) => Text::WhyP9NotReached { user },
            (Rule::P9, Detail::Policy { value: Some(false), .. }) => Text::WhyP9NotSaved { policy, user },
            _ => return None,
        })
    }
}
