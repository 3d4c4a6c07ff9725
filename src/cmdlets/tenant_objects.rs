//! What cmdlets show, as objects. What the snapshot shows too has its properties from [`tenant_fields`], so there is one description of
//! each thing. No act here.

use crate::engine::{CaseResult, Session};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;
use crate::tenant::{Mail, Message, MessageState, Policy, PolicyName, SETTINGS, SettingId, SettingValue, Tenant, User};

use crate::text::Locale;
use crate::wording::{self, ShownMessage};

use super::act::identity;
use super::online::identity::distinguished;
use super::policy::settings::shown;
use super::tenant_fields::{self, FieldValue};

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
/// The properties of [`view`].
pub const VIEW: &[&str] = &["Id", "Shows", "Words"];
/// The properties of each item of [`what_ifs`].
pub const WHAT_IF: &[&str] = &["Line", "Rule", "State", "At", "Step"];
/// The properties of [`case`].
pub const CASE: &[&str] = &["Recipient", "Sender", "State", "Rule"];
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

impl From<FieldValue> for Value {
    fn from(value: FieldValue) -> Self {
        match value {
            FieldValue::Null => Self::Null,
            FieldValue::Bool(on) => Self::Bool(on),
            FieldValue::Number(number) => i32::try_from(number).map_or(Self::Long(number), Self::Int),
            FieldValue::Text(text) => Self::Str(text),
            FieldValue::List(items) => Self::array(items.into_iter().map(Self::from).collect()),
            FieldValue::Record(fields) => Object::with(Ty::CustomObject, fields.into_iter().map(|(name, value)| (name, Self::from(value)))),
        }
    }
}

/// A user as `Get-SimUser` shows it.
pub fn user(tenant: &Tenant, user: &User) -> Value {
    tenant_fields::user(tenant, user).into()
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

/// A message as `Get-SimMessage` shows it.
pub fn message(tenant: &Tenant, message: &Message, words: &Locale) -> Value {
    tenant_fields::message(tenant, message, words).into()
}

/// The rules that were consulted for a message, as `Show-SimWhy` shows them.
pub fn reasons(tenant: &Tenant, message: &Message, words: &Locale) -> Vec<Value> {
    tenant_fields::reasons(tenant, message, words).into_iter().map(Value::from).collect()
}

/// What a client shows of a message, as `Get-SimView` shows it.
pub fn view(shown: &ShownMessage) -> Value {
    object([("Id", Value::count(shown.id.0 as usize)), ("Shows", Value::str(shown.shows.name())), ("Words", Value::str(&shown.words))])
}

/// The single changes for a message, as `Get-SimWhatIf` shows them.
pub fn what_ifs(session: &Session, message: &Message, all: bool) -> Vec<Value> {
    tenant_fields::what_ifs(session, message, all).into_iter().map(Value::from).collect()
}

/// A case of the truth table, by the names of its recipient and sender.
pub fn case((recipient, sender): (String, String), result: CaseResult) -> Value {
    object([
        ("Recipient", Value::from(recipient)),
        ("Sender", Value::from(sender)),
        ("State", Value::str(result.state.name())),
        ("Rule", result.rule.map_or(Value::Null, |rule| Value::str(rule.info().id))),
    ])
}

/// An item in a mailbox as `Get-SimMailbox` shows it.
pub fn mail(tenant: &Tenant, mail: &Mail) -> Value {
    tenant_fields::mail(tenant, mail).into()
}

/// The messages by state, as `Get-SimLedger` shows them.
pub fn ledger(tenant: &Tenant) -> Value {
    tenant_fields::ledger(tenant).into()
}

/// The time and the place on the timeline, as `Get-SimClock` shows them.
pub fn clock(session: &Session) -> Value {
    let step = |step: u32| Value::count(step as usize);
    object([
        ("Now", FieldValue::time(session.now()).into()),
        ("Time", Value::from(wording::english_clock(session.now()))),
        ("Step", step(session.step())),
        ("Steps", step(session.steps())),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::{At, Command, SimTime, Step, UserId, apply, decide};

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
        assert_eq!(names(&view(&wording::sees(&tenant, UserId(0), sent, &words))), VIEW);
    }
}
