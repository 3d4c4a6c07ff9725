//! The snapshot of contract §5: what `state()` gives host pages and `--json` prints.
//!
//! Its fields are the properties of the objects that the `Get-Sim*` cmdlets give, in camel case: they are described once, in
//! `cmdlets::tenant_fields`.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};

use crate::cmdlets::tenant_fields::{self, FieldValue};
use crate::engine::Session;
use crate::text::Locale;

/// A session at its current step, ready to be serialized.
pub struct Snapshot(FieldValue);

impl Snapshot {
    /// The snapshot of a session, its reasons in the language of `words`.
    pub fn of(session: &Session, words: &Locale) -> Self {
        Self(tenant_fields::snapshot(session, words))
    }
}

/// Fields, ready to be serialized as a snapshot's are.
pub struct FieldList<'a>(pub &'a [FieldValue]);

impl Serialize for FieldList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(SnapshotValue))
    }
}

impl Serialize for Snapshot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SnapshotValue(&self.0).serialize(serializer)
    }
}

struct SnapshotValue<'a>(&'a FieldValue);

impl Serialize for SnapshotValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            FieldValue::Null => serializer.serialize_unit(),
            FieldValue::Bool(on) => serializer.serialize_bool(*on),
            FieldValue::Number(number) => serializer.serialize_i64(*number),
            FieldValue::Text(text) => serializer.serialize_str(text),
            FieldValue::List(items) => serializer.collect_seq(items.iter().map(SnapshotValue)),
            FieldValue::Record(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (camel(name), SnapshotValue(value)))),
        }
    }
}

/// `SignedIn` as `signedIn`.
fn camel(name: &str) -> Cow<'_, str> {
    match name.as_bytes().first() {
        Some(first) if first.is_ascii_uppercase() => Cow::Owned(format!("{}{}", first.to_ascii_lowercase() as char, &name[1..])),
        Some(_) | None => Cow::Borrowed(name),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{Locale, Session, Snapshot};
    use crate::engine::Action;
    use crate::tenant::{Command, Millis, UserId, UserKind};

    #[test]
    fn it_has_the_fields_of_the_contract() {
        let (aiko, li) = (UserId(0), UserId(3));
        let nina = Command::NewUser { name: "Nina".into(), sip: None, department: "".into(), kind: UserKind::External };
        let mut session = Session::sample();
        for input in
            [Action::Act(nina), Action::Act(Command::Send { from: aiko, to: li, text: "Lunch?".into() }), Action::Wait(Millis::minutes(2))]
        {
            let group = session.new_group();
            session.act(input, group).unwrap();
        }
        let json = serde_json::to_value(Snapshot::of(&session, &Locale::english())).unwrap();
        let fields = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(fields(&json), "era ledger mail messages now policies step steps users v");
        assert_eq!(fields(&json["users"][0]), "build connected effective install mailbox name policy presence signedIn sip");
        assert_eq!(json["users"][0]["effective"], serde_json::json!({ "policy": "Global", "enableIMAutoArchiving": true }));
        assert_eq!(json["policies"][0], serde_json::json!({ "identity": "Global", "enableIMAutoArchiving": null }));
        assert_eq!((&json["users"][6]["policy"], &json["users"][6]["effective"]), (&Value::Null, &Value::Null), "nobody administers Nina");
        let message = &json["messages"][0];
        assert_eq!(fields(message), "from id path sentAt state text to why");
        assert_eq!(message["path"][1], serde_json::json!({ "at": 120_000, "state": "Queued" }));
        assert_eq!(fields(&message["why"][0]), "evidence outcome rule text");
        assert_eq!((&message["from"], &message["why"][1]["outcome"]), (&"Aiko Tanaka".into(), &"applied".into()));
        assert_eq!(fields(&json["mail"][0]), "at folder from messages read subject to");
        assert_eq!(
            fields(&json["ledger"]),
            "balanced delivered deliveredAtSignIn inToast missedNotice notStored queued refused sending sent spooled timedOut"
        );
        assert_eq!((&json["ledger"]["balanced"], &json["ledger"]["queued"]), (&true.into(), &1.into()));
    }
}
