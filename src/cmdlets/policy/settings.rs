//! The settings of a client policy as parameters and as values: both come from the tenant's one table.

use std::rc::Rc;

use crate::powershell::format::text;
use crate::powershell::host::{Call, Empty, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{EnumType, Ty, TypeRef};
use crate::powershell::value::{ArrayKind, Value};
use crate::tenant::{Policy, SETTINGS, Setting, SettingId, SettingType, SettingValue};

/// What a blank setting means.
pub const BLANK_NOTE: &str = "Where a setting is blank, the client's own option decides what the user may choose; for \
                              EnableIMAutoArchiving, blank counts as True.";

/// What `DisableSavingIM` does not do.
pub const DISABLE_SAVING_IM_NOTE: &str = "DisableSavingIM doesn't stop offline messages; EnableIMAutoArchiving does.";

/// One typed parameter for each setting; every one accepts `$null` too.
pub static PARAMETERS: [ParamSpec; SETTINGS.len()] = {
    let mut parameters = [ParamSpec::text(""); SETTINGS.len()];
    let mut place = 0;
    while place < parameters.len() {
        parameters[place] = parameter(&SETTINGS[place]);
        place += 1;
    }
    parameters
};

const fn parameter(setting: &'static Setting) -> ParamSpec {
    let help =
        if same(setting.name, "DisableSavingIM") { DISABLE_SAVING_IM_NOTE } else { "A setting of the policy; $null leaves it blank." };
    ParamSpec::new(setting.name, type_of(setting.kind)).empty(Empty::Allowed).help(help)
}

const fn type_of(kind: SettingType) -> TypeRef {
    TypeRef::one(match kind {
        SettingType::Boolean => Ty::Bool,
        SettingType::UInt16 => Ty::UInt16,
        SettingType::UInt32 => Ty::UInt32,
        SettingType::TimeSpan => Ty::TimeSpan,
        SettingType::String => Ty::String,
        SettingType::Strings => Ty::Object,
        SettingType::Choice(name, words) => Ty::Enum(enumeration(name, words)),
    })
}

static ADDRESS_BOOK: EnumType =
    choice("AddressBookAvailability", &[("WebSearchAndFileDownload", 0), ("WebSearchOnly", 1), ("FileDownloadOnly", 2)]);
static PHOTO: EnumType = choice("DisplayPhoto", &[("NoPhoto", 0), ("PhotosFromADOnly", 1), ("AllPhotos", 2)]);
static ENCRYPTION: EnumType = choice("P2PAppSharingEncryption", &[("Supported", 0), ("Enforced", 1), ("NotSupported", 2)]);
static TRACING: EnumType = choice("TracingLevel", &[("Off", 0), ("Light", 1), ("Full", 2)]);

const fn choice(name: &'static str, values: &'static [(&'static str, i64)]) -> EnumType {
    EnumType { name, full: name, values }
}

/// The enumeration of that name; that its words are those of the tenant's table is checked by the compiler.
const fn enumeration(name: &str, words: &[&str]) -> &'static EnumType {
    let all = [&ADDRESS_BOOK, &PHOTO, &ENCRYPTION, &TRACING];
    let mut place = 0;
    while !same(all[place].name, name) {
        place += 1;
    }
    let mut word = 0;
    while word < words.len() {
        assert!(same(all[place].values[word].0, words[word]));
        word += 1;
    }
    all[place]
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut place = 0;
    while place < a.len() {
        if a[place] != b[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// A setting's value as the console shows it.
pub fn shown(value: &SettingValue, kind: SettingType) -> Value {
    match value {
        SettingValue::Null if kind == SettingType::Strings => entries(&[]),
        SettingValue::Null => Value::Null,
        SettingValue::Boolean(on) => Value::Bool(*on),
        SettingValue::Number(number) => {
            let ty = if kind == SettingType::UInt16 { Ty::UInt16 } else { Ty::UInt32 };
            Value::from_whole(ty, i128::from(*number))
        }
        SettingValue::TimeSpan(ticks) => Value::TimeSpan(*ticks),
        SettingValue::Text(text) => Value::Str(text.clone()),
        SettingValue::Texts(texts) => entries(texts),
        SettingValue::Choice(word) => chosen(word, kind),
    }
}

/// Returns the entries of a policy as a list to which more can be added.
fn entries(texts: &[Rc<str>]) -> Value {
    let entry = |text: &Rc<str>| {
        let part = |name: &str| text.split(';').find_map(|part| part.split_once('=').filter(|(own, _)| own.eq_ignore_ascii_case(name)));
        let value = |name: &str| part(name).map_or("", |(_, value)| value);
        if part("Name").is_some() { entry(value("Name"), value("Value")) } else { Value::Str(text.clone()) }
    };
    Value::list(ArrayKind::Modifier, texts.iter().map(entry).collect())
}

/// Returns an entry of a policy's `PolicyEntry`.
pub fn entry(name: &str, value: &str) -> Value {
    let ty = Ty::Other("Microsoft.Rtc.Management.WritableConfig.Policy.Client.PolicyEntryType");
    let own = Value::from(format!("Name={name};Value={value};"));
    Object::with(ty, [("Name", Value::str(name)), ("Value", Value::str(value)), ("", own)])
}

fn chosen(word: &str, kind: SettingType) -> Value {
    let SettingType::Choice(name, words) = kind else { return Value::Null };
    let of = enumeration(name, words);
    let number = of.values.iter().find(|(own, _)| *own == word).map_or(0, |(_, number)| *number);
    Value::Enum(of, number)
}

/// A bound or copied value as the setting keeps it; what has not the setting's type counts as blank.
pub fn kept(value: &Value) -> SettingValue {
    if let Some((_, number)) = value.whole() {
        return u32::try_from(number).map_or(SettingValue::Null, SettingValue::Number);
    }
    if let Some(items) = value.elements() {
        return if items.is_empty() {
            SettingValue::Null
        } else {
            SettingValue::Texts(items.iter().map(|item| Rc::from(text(item))).collect())
        };
    }
    if let Value::Bool(on) = value {
        SettingValue::Boolean(*on)
    } else if let Value::TimeSpan(ticks) = value {
        SettingValue::TimeSpan(*ticks)
    } else if let Value::Str(text) = value {
        SettingValue::Text(text.clone())
    } else if let Value::Enum(of, number) = value {
        let word = of.values.iter().find(|(_, own)| own == number);
        word.map_or(SettingValue::Null, |(word, _)| SettingValue::Choice(word))
    } else {
        SettingValue::Null
    }
}

/// Returns the settings that the call was given, in the order of the table. `held` is the policy that they change.
pub fn given(call: &Call<'_, '_>, held: Option<&Policy>) -> Vec<(SettingId, SettingValue)> {
    let bound = |id: SettingId| {
        let value = call.arg(id.setting().name)?;
        let is_list = id.setting().kind == SettingType::Strings && !value.is_null();
        Some((id, if is_list { changed(value, held.map(|policy| policy.value(id).value)) } else { kept(value) }))
    };
    SettingId::all().filter_map(bound).collect()
}

/// Returns a list that was given whole, or as what is added to it, removed from it or put in its place: `@{ Add = $entry }`.
fn changed(value: &Value, held: Option<SettingValue>) -> SettingValue {
    let Value::Hash(change) = value else { return kept(&Value::array(value.unrolled())) };
    let part = |name: &str| -> Option<Vec<Rc<str>>> {
        change.get_str(name).map(|items| items.unrolled().iter().map(|item| Rc::from(text(item))).collect())
    };
    let mut texts = match (part("Replace"), held) {
        (Some(all), _) => all,
        (None, Some(SettingValue::Texts(texts))) => texts.to_vec(),
        (None, _) => Vec::new(),
    };
    let gone = part("Remove").unwrap_or_default();
    texts.retain(|text| !gone.contains(text));
    texts.extend(part("Add").unwrap_or_default());
    if texts.is_empty() { SettingValue::Null } else { SettingValue::Texts(texts.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_survives_being_shown_and_kept() {
        for setting in &SETTINGS {
            let value = setting.default();
            assert_eq!(kept(&shown(&value, setting.kind)), value, "{}", setting.name);
        }
    }
}
