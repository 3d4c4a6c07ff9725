//! What the snapshot and the `Get-Sim*` cmdlets show: the fields of each thing, described once. They are plain data, so that a snapshot can be taken before
//! the script language has been loaded.
//!
//! Names are display names, policies stand without `Tag:`, times are milliseconds of the virtual clock.

use std::rc::Rc;

use crate::engine::{Action, Session, WhatIf, ledger as ledger_of, what_ifs as what_ifs_of};
use crate::tenant::{Mail, Message, MessageId, MessageState, Policy, Reason, SettingId, SimTime, Subject, Tenant, User, UserId};
use crate::text::Locale;
use crate::wording;

use super::line::line_of;

/// The value of a field.
pub enum FieldValue {
    /// There is none.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A count, a number of a thing, or milliseconds.
    Number(i64),
    /// A name or a sentence.
    Text(Rc<str>),
    /// Several values of a kind.
    List(Vec<FieldValue>),
    /// A thing with fields, by their names as properties of an object.
    Record(Vec<(&'static str, FieldValue)>),
}

impl FieldValue {
    /// A time of the virtual clock, in milliseconds.
    pub fn time(at: SimTime) -> Self {
        i64::try_from(at.0).map_or(Self::Null, Self::Number)
    }

    fn text(text: impl Into<Rc<str>>) -> Self {
        Self::Text(text.into())
    }

    fn number(count: u32) -> Self {
        Self::Number(count.into())
    }

    fn list(items: impl Iterator<Item = Self>) -> Self {
        Self::List(items.collect())
    }
}

fn name(tenant: &Tenant, user: UserId) -> FieldValue {
    tenant.user(user).map_or(FieldValue::Null, |user| FieldValue::Text(user.name.clone()))
}

/// A user as `Get-SimUser` shows it.
pub fn user(tenant: &Tenant, user: &User) -> FieldValue {
    let effective = tenant.effective(user).map_or(FieldValue::Null, |effective| {
        FieldValue::Record(vec![
            ("Policy", FieldValue::text(effective.policy.name.as_str())),
            ("EnableIMAutoArchiving", FieldValue::Bool(effective.policy.archives())),
        ])
    });
    FieldValue::Record(vec![
        ("Name", FieldValue::Text(user.name.clone())),
        ("Sip", FieldValue::Text(user.sip.clone())),
        ("SignedIn", FieldValue::Bool(user.signed_in.value)),
        ("Connected", FieldValue::Bool(user.connected.value)),
        ("Presence", FieldValue::text(user.presence().name())),
        ("Install", FieldValue::text(user.install.value.name())),
        ("Build", FieldValue::text(user.build.value.to_string())),
        ("Mailbox", FieldValue::text(user.mailbox.value.name())),
        ("Policy", tenant.assigned(user).map_or(FieldValue::Null, |policy| FieldValue::text(policy.name.as_str()))),
        ("Effective", effective),
    ])
}

/// A policy as a snapshot shows it.
fn policy_in_brief(policy: &Policy) -> FieldValue {
    let archiving = policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value;
    FieldValue::Record(vec![
        ("Identity", FieldValue::text(policy.name.as_str())),
        ("EnableIMAutoArchiving", archiving.map_or(FieldValue::Null, FieldValue::Bool)),
    ])
}

/// A message as `Get-SimMessage` shows it.
pub fn message(tenant: &Tenant, message: &Message, words: &Locale) -> FieldValue {
    let station = |at: SimTime, state: MessageState| {
        FieldValue::Record(vec![("At", FieldValue::time(at)), ("State", FieldValue::text(state.name()))])
    };
    FieldValue::Record(vec![
        ("Id", FieldValue::number(message.id.0)),
        ("From", name(tenant, message.from)),
        ("To", name(tenant, message.to)),
        ("Text", FieldValue::Text(message.text.clone())),
        ("SentAt", FieldValue::time(message.sent_at())),
        ("State", FieldValue::text(message.state().name())),
        ("Path", FieldValue::list(message.path.iter().map(|stop| station(stop.at, stop.state)))),
        ("Why", FieldValue::List(reasons(tenant, message, words))),
    ])
}

/// The rules that were consulted for a message, as `Show-SimWhy` shows them.
pub fn reasons(tenant: &Tenant, message: &Message, words: &Locale) -> Vec<FieldValue> {
    message.why.iter().map(|why| reason(tenant, message, why, words)).collect()
}

fn reason(tenant: &Tenant, message: &Message, reason: &Reason, words: &Locale) -> FieldValue {
    FieldValue::Record(vec![
        ("Rule", FieldValue::text(reason.rule.info().id)),
        ("Evidence", FieldValue::text(reason.evidence.letter())),
        ("Outcome", FieldValue::text(reason.outcome.name())),
        ("Text", FieldValue::text(wording::reason(tenant, message, reason, words))),
    ])
}

/// The single changes for a message, as `Get-SimWhatIf` shows them: those that give it another fate, or all.
pub fn what_ifs(session: &Session, message: &Message, all: bool) -> Vec<FieldValue> {
    let differs = |what_if: &WhatIf| all || what_if.fate.state != message.state();
    what_ifs_of(session, message.id).iter().filter(|what_if| differs(what_if)).map(|what_if| self::what_if(session, what_if)).collect()
}

fn what_if(session: &Session, what_if: &WhatIf) -> FieldValue {
    FieldValue::Record(vec![
        ("Line", FieldValue::text(what_if_line(session, what_if))),
        ("Rule", FieldValue::text(what_if.alternative.rule.info().id)),
        ("State", FieldValue::text(what_if.fate.state.name())),
        ("At", FieldValue::time(what_if.fate.at)),
        ("Step", FieldValue::number(what_if.step)),
    ])
}

/// The script that makes a single change after its step: a line for each command, or the line of the step that is left out, as a comment.
pub fn what_if_line(session: &Session, what_if: &WhatIf) -> String {
    let before = session.moment_at(what_if.step);
    let commands = &what_if.alternative.commands;
    if commands.is_empty() {
        let left_out = session.entry(what_if.step + 1).map(|entry| line_of(&entry.action, before.tenant()));
        return format!("# {}", left_out.unwrap_or_default());
    }
    let lines: Vec<String> = commands.iter().map(|command| line_of(&Action::Act(command.clone()), before.tenant())).collect();
    lines.join("\n")
}

/// An item in a mailbox as `Get-SimMailbox` shows it.
pub fn mail(tenant: &Tenant, mail: &Mail) -> FieldValue {
    FieldValue::Record(vec![
        ("To", name(tenant, mail.to)),
        ("Folder", FieldValue::text(mail.kind.folder().name())),
        ("From", name(tenant, mail.from)),
        ("Subject", FieldValue::text(subject(tenant, mail))),
        ("Messages", FieldValue::list(mail.messages.iter().map(|MessageId(id)| FieldValue::number(*id)))),
        ("At", FieldValue::time(mail.at)),
        ("Read", FieldValue::Bool(mail.read)),
    ])
}

/// T8: the subject line. It is part of what the product of its day wrote, and stays English.
pub fn subject(tenant: &Tenant, mail: &Mail) -> String {
    let sender = tenant.user(mail.from).map_or("", |user| &user.name);
    match mail.subject() {
        Subject::SentYouAMessage => format!("{sender} sent you a message in Skype for Business"),
        Subject::MissedConversation => format!("Missed conversation with {sender}"),
        Subject::Conversation => format!("Conversation with {sender}"),
    }
}

/// The messages by state, as `Get-SimLedger` shows them.
pub fn ledger(tenant: &Tenant) -> FieldValue {
    let ledger = ledger_of(tenant);
    let mut fields = vec![("Sent", FieldValue::number(ledger.sent))];
    fields.extend(ledger.counts().map(|(state, count)| (state.name(), FieldValue::number(count))));
    fields.push(("Balanced", FieldValue::Bool(ledger.is_balanced())));
    FieldValue::Record(fields)
}

/// The whole session as a snapshot shows it (contract §5).
pub fn snapshot(session: &Session, words: &Locale) -> FieldValue {
    let tenant = session.tenant();
    FieldValue::Record(vec![
        ("V", FieldValue::Number(1)),
        ("Now", FieldValue::time(session.now())),
        ("Step", FieldValue::number(session.step())),
        ("Steps", FieldValue::number(session.steps())),
        ("Era", FieldValue::text(tenant.era().name())),
        ("Users", FieldValue::list(tenant.users().map(|one| user(tenant, one)))),
        ("Policies", FieldValue::list(tenant.policies().map(policy_in_brief))),
        ("Messages", FieldValue::list(tenant.messages().iter().map(|one| message(tenant, one, words)))),
        ("Mail", FieldValue::list(tenant.mail().iter().map(|one| mail(tenant, one)))),
        ("Ledger", ledger(tenant)),
    ])
}
