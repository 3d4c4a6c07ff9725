//! What cmdlets show, as objects: the fields of the snapshot are their properties, so there is one description of each thing.
//!
//! Names are display names, policies stand without `Tag:`, times are milliseconds of the virtual clock. No act here.

use crate::engine::{Session, ledger as ledger_of};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;
use crate::tenant::{
    Mail, Message, MessageId, MessageState, Policy, PolicyName, Reason, SettingId, SettingValue, SimTime, Subject, Tenant, User, UserId,
};

use crate::text::Locale;

use super::act::identity;
use super::online::identity::distinguished;
use super::policy::settings::shown;
use super::why;

fn object<const N: usize>(properties: [(&'static str, Value); N]) -> Value {
    Object::with(Ty::CustomObject, properties)
}

fn number(count: u32) -> Value {
    Value::count(count as usize)
}

fn time(at: SimTime) -> Value {
    i64::try_from(at.0).map_or(Value::Null, |millis| i32::try_from(millis).map_or(Value::Long(millis), Value::Int))
}

fn name(tenant: &Tenant, user: UserId) -> Value {
    tenant.user(user).map_or(Value::Null, |user| Value::Str(user.name.clone()))
}

/// A user as `Get-SimUser` shows it.
pub fn user(tenant: &Tenant, user: &User) -> Value {
    let effective = tenant.effective(user).map_or(Value::Null, |effective| {
        object([
            ("Policy", Value::str(effective.policy.name.as_str())),
            ("EnableIMAutoArchiving", Value::Bool(effective.policy.archives())),
        ])
    });
    object([
        ("Name", Value::Str(user.name.clone())),
        ("Sip", Value::Str(user.sip.clone())),
        ("SignedIn", Value::Bool(user.signed_in.value)),
        ("Connected", Value::Bool(user.connected.value)),
        ("Presence", Value::str(user.presence().name())),
        ("Install", Value::str(user.install.value.name())),
        ("Build", Value::from(user.build.value.to_string())),
        ("Mailbox", Value::str(user.mailbox.value.name())),
        ("Policy", tenant.assigned(user).map_or(Value::Null, |policy| Value::str(policy.name.as_str()))),
        ("Effective", effective),
    ])
}

/// A user as `Get-CsOnlineUser` shows it.
pub fn online_user(tenant: &Tenant, user: &User) -> Value {
    object([
        ("Identity", Value::from(distinguished(&user.name))),
        ("DisplayName", Value::Str(user.name.clone())),
        ("UserPrincipalName", Value::Str(user.sip.clone())),
        ("SipAddress", Value::from(format!("sip:{}", user.sip))),
        ("Department", Value::Str(user.department.clone())),
        ("Enabled", Value::Bool(true)),
        ("ClientPolicy", tenant.assigned(user).map_or(Value::Null, |policy| Value::str(policy.name.as_str()))),
    ])
}

/// A policy as `Get-CsClientPolicy` shows it: every property.
pub fn policy(policy: &Policy) -> Value {
    listed(&policy.name, |id| policy.value(id).value)
}

/// A policy that was not made (`-InMemory`).
pub fn draft(name: &PolicyName, settings: &[(SettingId, SettingValue)]) -> Value {
    listed(name, |id| settings.iter().find(|(own, _)| *own == id).map_or_else(|| id.setting().default(), |(_, value)| value.clone()))
}

fn listed(name: &PolicyName, value: impl Fn(SettingId) -> SettingValue) -> Value {
    let own = std::iter::once(("Identity", Value::from(identity(name))));
    let settings = SettingId::all().map(|id| (id.setting().name, shown(&value(id), id.setting().kind)));
    Object::with(Ty::CustomObject, own.chain(settings))
}

/// A policy as a snapshot shows it.
pub fn policy_in_brief(policy: &Policy) -> Value {
    let archiving = policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value;
    object([("Identity", Value::str(policy.name.as_str())), ("EnableIMAutoArchiving", archiving.map_or(Value::Null, Value::Bool))])
}

/// A message as `Get-SimMessage` shows it.
pub fn message(tenant: &Tenant, message: &Message, words: &Locale) -> Value {
    let station = |at: SimTime, state: MessageState| object([("At", time(at)), ("State", Value::str(state.name()))]);
    object([
        ("Id", number(message.id.0)),
        ("From", name(tenant, message.from)),
        ("To", name(tenant, message.to)),
        ("Text", Value::Str(message.text.clone())),
        ("SentAt", time(message.sent_at())),
        ("State", Value::str(message.state().name())),
        ("Path", Value::array(message.path.iter().map(|stop| station(stop.at, stop.state)).collect())),
        ("Why", Value::array(reasons(tenant, message, words))),
    ])
}

/// The rules that were consulted for a message, as `Show-SimWhy` shows them.
pub fn reasons(tenant: &Tenant, message: &Message, words: &Locale) -> Vec<Value> {
    message.why.iter().map(|why| reason(tenant, message, why, words)).collect()
}

fn reason(tenant: &Tenant, message: &Message, reason: &Reason, words: &Locale) -> Value {
    object([
        ("Rule", Value::str(reason.rule.info().id)),
        ("Evidence", Value::str(reason.evidence.letter())),
        ("Outcome", Value::str(reason.outcome.name())),
        ("Text", Value::from(why::sentence(tenant, message, reason, words))),
    ])
}

/// An item in a mailbox as `Get-SimMailbox` shows it.
pub fn mail(tenant: &Tenant, mail: &Mail) -> Value {
    object([
        ("To", name(tenant, mail.to)),
        ("Folder", Value::str(mail.kind.folder().name())),
        ("From", name(tenant, mail.from)),
        ("Subject", Value::from(subject(tenant, mail))),
        ("Messages", Value::array(mail.messages.iter().map(|MessageId(id)| number(*id)).collect())),
        ("At", time(mail.at)),
        ("Read", Value::Bool(mail.read)),
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
pub fn ledger(tenant: &Tenant) -> Value {
    let ledger = ledger_of(tenant);
    let sent = std::iter::once(("Sent", number(ledger.sent)));
    let counts = ledger.counts().map(|(state, count)| (state.name(), number(count)));
    let balanced = std::iter::once(("Balanced", Value::Bool(ledger.is_balanced())));
    Object::with(Ty::CustomObject, sent.chain(counts).chain(balanced))
}

/// The time and the place on the timeline, as `Get-SimClock` shows them.
pub fn clock(session: &Session) -> Value {
    let step = |step: u32| Value::count(step as usize);
    object([
        ("Now", time(session.now())),
        ("Time", Value::from(why::clock(session.now()))),
        ("Step", step(session.step())),
        ("Steps", step(session.steps())),
    ])
}

/// The whole session as a snapshot shows it (contract §5).
pub fn snapshot(session: &Session, words: &Locale) -> Value {
    let tenant = session.tenant();
    object([
        ("V", Value::Int(1)),
        ("Now", time(session.now())),
        ("Step", number(session.step())),
        ("Steps", number(session.steps())),
        ("Era", Value::str(tenant.era().name())),
        ("Users", Value::array(tenant.users().map(|one| user(tenant, one)).collect())),
        ("Policies", Value::array(tenant.policies().map(policy_in_brief).collect())),
        ("Messages", Value::array(tenant.messages().iter().map(|one| message(tenant, one, words)).collect())),
        ("Mail", Value::array(tenant.mail().iter().map(|one| mail(tenant, one)).collect())),
        ("Ledger", ledger(tenant)),
    ])
}
