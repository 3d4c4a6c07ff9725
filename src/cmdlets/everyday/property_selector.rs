//! What `-Property` selects: names with wildcards, script blocks, and calculated properties.

use std::rc::Rc;

use crate::powershell::compare::{Case, has_wildcards, like};
use crate::powershell::error::{Category, ErrorRecord, Flow, Stop};
use crate::powershell::format::{composite, formatted, text};
use crate::powershell::host::Call;
use crate::powershell::script_block::ScriptBlock;
use crate::powershell::types::{ACTION, NOT_SUPPORTED, Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::{Align, cell, limit, names_of};

/// Where a selected value comes from.
#[derive(Clone)]
enum PropertySource {
    Name(Rc<str>),
    Block(Rc<ScriptBlock>),
}

/// One selection of properties.
#[derive(Clone)]
pub struct PropertySelector {
    source: PropertySource,
    label: Option<Rc<str>>,
    format: Option<String>,
    /// The width of its column.
    pub width: Option<usize>,
    /// The side of its column.
    pub align: Option<Align>,
    /// `Descending` of `Sort-Object`.
    pub descending: Option<bool>,
}

impl PropertySelector {
    /// The property of that name.
    pub fn named(name: &str) -> Self {
        Self { source: PropertySource::Name(Rc::from(name)), label: None, format: None, width: None, align: None, descending: None }
    }

    /// Reads one element of `-Property`.
    pub fn of(value: &Value) -> Self {
        if let Value::Block(block) = value {
            return Self { source: PropertySource::Block(block.clone()), ..Self::named("") };
        }
        let Value::Hash(hash) = value else { return Self::named(&text(value)) };
        let mut selector = Self::named("");
        for (key, value) in hash.entries() {
            let key = text(&key).to_lowercase();
            let is = |whole: &str| !key.is_empty() && whole.starts_with(&key);
            if is("name") || is("label") {
                selector.label = Some(Rc::from(text(&value)));
            } else if is("expression") {
                selector.source = Self::of(&value).source;
            } else if is("width") {
                selector.width = value.whole().and_then(|(_, width)| usize::try_from(width).ok());
            } else if is("alignment") {
                selector.align = Some(match text(&value).to_lowercase().as_str() {
                    "right" => Align::Right,
                    "center" => Align::Center,
                    _ => Align::Left,
                });
            } else if is("formatstring") {
                selector.format = Some(text(&value));
            } else if is("descending") {
                selector.descending = Some(value.truth());
            } else if is("ascending") {
                selector.descending = Some(!value.truth());
            }
        }
        selector
    }

    /// All elements of a parameter.
    pub fn all(call: &Call<'_, '_>, parameter: &str) -> Vec<Self> {
        call.list(parameter).iter().map(Self::of).collect()
    }

    /// The header or property name of this selection.
    pub fn label(&self) -> Rc<str> {
        match (&self.label, &self.source) {
            (Some(label), _) => label.clone(),
            (None, PropertySource::Name(name)) => name.clone(),
            (None, PropertySource::Block(block)) => Rc::from(block.text()),
        }
    }

    /// The name with wildcards, where it is one.
    pub fn pattern(&self) -> Option<&str> {
        match &self.source {
            PropertySource::Name(name) if has_wildcards(name) && self.label.is_none() => Some(name),
            PropertySource::Name(_) | PropertySource::Block(_) => None,
        }
    }

    /// The plain name, where it is one.
    pub fn name(&self) -> Option<&str> {
        match &self.source {
            PropertySource::Name(name) if self.label.is_none() => Some(name),
            PropertySource::Name(_) | PropertySource::Block(_) => None,
        }
    }

    /// The value for an object; a calculation that fails gives nothing.
    pub fn value(&self, call: &mut Call<'_, '_>, item: &Value) -> Flow<Value> {
        let value = match &self.source {
            PropertySource::Name(name) => call.property(item, name),
            PropertySource::Block(block) => silently(call, block, item.clone()),
        };
        match value {
            Err(Stop::Error(_)) => Ok(Value::Null),
            other => other.map(Value::or_null),
        }
    }

    /// The value as it stands in a cell.
    pub fn shown(&self, call: &mut Call<'_, '_>, item: &Value) -> Flow<(Value, String)> {
        let value = self.value(call, item)?;
        let limit = limit(call.shell);
        let shown = match &self.format {
            // With braces it is a format of several values, of which there is one.
            Some(format) if format.contains("{0") || format.contains('}') => {
                composite(format, std::slice::from_ref(&value)).unwrap_or_else(|_| cell(&value, limit))
            }
            Some(format) => formatted(&value, format).unwrap_or_else(|_| cell(&value, limit)),
            None => cell(&value, limit),
        };
        Ok((value, shown))
    }
}

/// The keys that calculated properties of a cmdlet may have, with the types of their values.
pub type SelectorKeys = &'static [(&'static str, &'static [Ty])];

/// Those of `Select-Object`.
pub const SELECT_KEYS: SelectorKeys = &[EXPRESSION, ("name", &[Ty::String]), ("label", &[Ty::String])];
/// Those of `Sort-Object`.
pub const SORT_KEYS: SelectorKeys = &[EXPRESSION, ("ascending", &[Ty::Bool]), ("descending", &[Ty::Bool])];
/// Those of `Format-List`.
pub const LIST_KEYS: SelectorKeys = &[EXPRESSION, ("formatstring", &[Ty::String]), ("label", &[Ty::String]), ("name", &[Ty::String])];
/// Those of `Format-Table`.
pub const TABLE_KEYS: SelectorKeys = &[
    EXPRESSION,
    ("formatstring", &[Ty::String]),
    ("label", &[Ty::String]),
    ("name", &[Ty::String]),
    ("width", &[Ty::Int32]),
    ("alignment", &[Ty::String]),
];
const EXPRESSION: (&str, &[Ty]) = ("expression", &[Ty::String, Ty::ScriptBlock]);

/// Looks at the keys of all calculated properties that a parameter was given, before the first object comes.
///
/// # Errors
/// A key that the cmdlet does not know, a value of a type that the key does not take, or no `Expression`.
pub fn check_keys(call: &mut Call<'_, '_>, parameter: &str, keys: SelectorKeys) -> Flow {
    for value in call.list(parameter) {
        if let Value::Hash(hash) = value
            && let Some((id, message)) = wrong_key(&hash.entries(), keys)
        {
            return Err(call.fail(ErrorRecord::new(&NOT_SUPPORTED, id, Category::InvalidArgument, message)));
        }
    }
    Ok(())
}

/// What is wrong with the keys of a calculated property: the error's id and its message.
fn wrong_key(entries: &[(Value, Value)], keys: SelectorKeys) -> Option<(&'static str, String)> {
    let mut has_expression = false;
    for (key, value) in entries {
        let key = text(key);
        let lower = key.to_lowercase();
        let Some((name, types)) = keys.iter().find(|(name, _)| !lower.is_empty() && name.starts_with(&lower)) else {
            return Some(("DictionaryKeyIllegal", format!("The {key} key is not valid.")));
        };
        has_expression |= *name == EXPRESSION.0;
        if value.is_null() {
            return Some(("DictionaryKeyMissingValue", format!("The {key} key has no value.")));
        }
        let own = value.type_of();
        if !types.iter().any(|ty| TypeRef::one(*ty) == own) {
            let (own, names) = (own.full_name(), types.iter().map(|ty| ty.full_name()).collect::<Vec<_>>().join(", "));
            return Some(if types.len() > 1 {
                (
                    "DictionaryKeyIllegalValue1",
                    format!("The \"{key}\" key has a type, {own}, that is not valid; expected types are {{{names}}}."),
                )
            } else {
                ("DictionaryKeyIllegalValue2", format!("The \"{key}\" key has a type, {own}, that is not valid; expected type is {names}."))
            });
        }
    }
    (!has_expression).then(|| ("DictionaryKeyMandatoryEntry", format!("A mandatory entry for {} is missing.", EXPRESSION.0)))
}

/// Calculates with errors kept silent.
fn silently(call: &mut Call<'_, '_>, block: &Rc<ScriptBlock>, item: Value) -> Flow<Value> {
    const PREFERENCE: &str = "ErrorActionPreference";
    let before = call.shell.variable(PREFERENCE).unwrap_or_default();
    call.shell.set_variable(PREFERENCE, Value::Enum(&ACTION, 0));
    let value = call.value_of(block, item);
    call.shell.set_variable(PREFERENCE, before);
    value
}

/// The selections with wildcards replaced by the names of an object, and names written as the object writes them.
pub fn expanded(selectors: &[PropertySelector], item: &Value) -> Vec<PropertySelector> {
    let names = names_of(item);
    let mut all = Vec::new();
    for selector in selectors {
        match (selector.pattern(), selector.name()) {
            (Some(pattern), _) => {
                all.extend(names.iter().filter(|name| like(name, pattern, Case::Ignored)).map(|name| PropertySelector::named(name)));
            }
            (None, Some(name)) => {
                let own = names.iter().find(|own| own.eq_ignore_ascii_case(name));
                all.push(own.map_or_else(
                    || selector.clone(),
                    |own| PropertySelector { source: PropertySource::Name(own.clone()), ..selector.clone() },
                ));
            }
            (None, None) => all.push(selector.clone()),
        }
    }
    all
}
