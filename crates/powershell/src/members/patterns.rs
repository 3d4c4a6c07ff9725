//! `[regex]`: its methods, and matches as objects.

use std::rc::Rc;

use super::{Args, Called, Failure};
use crate::ast::Case;
use crate::format;
use crate::object::{Hash, Object};
use crate::regex::{self, Pattern};
use crate::regex_engine::RegexMatch;
use crate::types::Ty;
use crate::value::{ArrayKind, Value};

/// A match of `[regex]` as an object.
pub fn match_object(found: Option<&RegexMatch>, text: &str) -> Value {
    let object = Object::of(Ty::Other("System.Text.RegularExpressions.Match"));
    let group = |at: Option<(usize, usize)>, name: &str| {
        let (start, end) = at.unwrap_or((0, 0));
        Object::with(
            Ty::Other("System.Text.RegularExpressions.Group"),
            [
                ("Success", Value::Bool(at.is_some())),
                ("Name", Value::str(name)),
                ("Index", Value::count(text[..start].chars().count())),
                ("Length", Value::count(text[start..end].chars().count())),
                ("Value", Value::str(&text[start..end])),
            ],
        )
    };
    let groups = Hash::new(true);
    for (number, at) in found.into_iter().flat_map(|found| found.groups.iter().enumerate()) {
        let name = found.and_then(|found| found.names.iter().find(|(_, of)| *of == number)).map(|(name, _)| name.clone());
        let key = name.clone().map_or_else(|| Value::count(number), Value::from);
        groups.set(key, group(*at, &name.unwrap_or_else(|| number.to_string())));
    }
    let whole = found.and_then(|found| found.groups.first().copied().flatten());
    object.set("Groups", Value::Hash(Rc::new(groups)));
    if let Value::Object(whole) = group(whole, "0") {
        whole.members().into_iter().for_each(|property| object.put(&property.name, property.member));
    }
    Value::Object(Rc::new(object))
}

/// Calls a method of a pattern; names are in small letters.
pub fn call(pattern: &str, name: &str, text: &str, args: &Args<'_>, replacement: &str) -> Called {
    let ignore = args.values.iter().skip(2).any(|value| format::text(value).contains("IgnoreCase"));
    let pattern = Pattern::new(pattern, if ignore { Case::Ignored } else { Case::Sensitive });
    let found = |limit: usize| pattern.matches(args.engine, text, limit);
    Ok(match name {
        "ismatch" => Value::Bool(!found(1)?.is_empty()),
        "match" => match_object(found(1)?.first(), text),
        "matches" => Value::list(ArrayKind::List, found(usize::MAX)?.iter().map(|one| match_object(Some(one), text)).collect()),
        "replace" => Value::from(regex::replace(&pattern, args.engine, text, replacement)?),
        "split" => Value::array_of(Ty::String, regex::split(&pattern, args.engine, text, 0)?),
        _ => return Err(Failure::NoMethod),
    })
}

/// Calls a method of a `[regex]` value; names are in small letters.
pub fn method(pattern: &str, name: &str, args: &Args<'_>) -> Called {
    call(pattern, name, &args.text(0), args, &args.text(1))
}
