//! What cmdlets show, as objects: the fields of the snapshot are their properties, so there is one description of each thing.
//!
//! Names are display names, policies stand without `Tag:`, times are milliseconds of the virtual clock. No act here.

use crate::engine::{Session, ledger as ledger_of};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;
use crate::tenant::{
    Mail, Message, MessageId, MessageState, Policy, PolicyName, Reason, SETTINGS, SettingId, SettingValue, SimTime, Subject, Tenant, User,
    UserId,
};

use crate::text::Locale;
use crate::wording;

use super::act::identity;
use super::online::identity::distinguished;
use super::policy::settings::shown;

/// The properties of [`user`].
pub const USER: &[&str] = &["Name", "Sip", "SignedIn", "Connected", "Presence", "Install", "Build", "Mailbox", "Policy", "Effective"];
/// The properties of [`online_user`].
pub const ONLINE_USER: &[&str] = &["Identity", "DisplayName", "UserPrincipalName", "SipAddress", "Department", "Enabled", "ClientPolicy"];
/// The properties of [`policy`]: the identity, then every setting.
pub const POLICY: &[&str] = &{
    let mut names = ["Identity"; SETTINGS.len() + 1];
    let mut index = 0;
    while index < SETTINGS.len() {
        names[index + 1] = SETTINGS[index].name;
        index += 1;
    }
    names
};
/// The properties of [`message`].
pub const MESSAGE: &[&str] = &["Id", "From", "To", "Text", "SentAt", "State", "Path", "Why"];
/// The properties of each item of [`reasons`].
pub const REASON: &[&str] = &["Rule", "Evidence", "Outcome", "Text"];
/// The properties of [`mail`].
pub const MAIL: &[&str] = &["To", "Folder", "From", "Subject", "Messages", "At", "Read"];
/// The properties of [`ledger`].
pub const LEDGER: &[&str] = &{
    let mut names = ["Sent"; MessageState::NAMES.len() + 2];
    let mut index = 0;
    while index < MessageState::NAMES.len() {
        names[index + 1] = MessageState::NAMES[index];
        index += 1;
    }
    names[index + 1] = "Balanced";
    names
};
/// The properties of [`clock`].
pub const CLOCK: &[&str] = &["Now", "Time", "Step", "Steps"];

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
        ("Text", Value::from(wording::reason(tenant, message, reason, words))),
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
        ("Time", Value::from(wording::english_clock(session.now()))),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::At;
    use crate::tenant::{Command, Step, apply, decide};

    fn names(value: &Value) -> Vec<String> {
        let Value::Object(object) = value else { return Vec::new() };
        object.names().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_object_has_the_properties_that_are_declared_for_it() {
        let words = Locale::english();
        let session = Session::sample();
        let mut tenant = session.tenant().clone();
        let command = Command::Send { from: UserId(0), to: UserId(1), text: "Hello".into() };
        for event in decide(&tenant, &command, At { now: SimTime(0), step: Step(1) }).unwrap_or_default() {
            apply(&mut tenant, &event);
        }
        let first = tenant.users().next().unwrap();
        assert_eq!(names(&user(&tenant, first)), USER);
        assert_eq!(names(&online_user(&tenant, first)), ONLINE_USER);
        assert_eq!(names(&policy(tenant.policies().next().unwrap())), POLICY);
        assert_eq!(names(&ledger(&tenant)), LEDGER);
        assert_eq!(names(&clock(&session)), CLOCK);
        let sent = tenant.messages().iter().next().unwrap();
        assert_eq!(names(&message(&tenant, sent, &words)), MESSAGE);
        assert_eq!(names(&reasons(&tenant, sent, &words)[0]), REASON);
    }
}
