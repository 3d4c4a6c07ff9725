//! Values as text: what string expansion, `-join` and casts to `[string]` give. In the invariant culture, but for what views show.

pub mod number;
pub mod time;

use super::budget::MAX_TEXT;
use super::error::{Category, ErrorRecord};
use super::object::{Member, Object};
use super::types::Ty;
use super::value::Value;

/// A value as `"$value"` shows it.
pub fn text(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Sequence(_) => joined(value, " "),
        Value::Type(of) => of.short_name(),
        Value::Object(object) if object.is_custom() => object_text(object),
        other => plain_text(other),
    }
}

/// What `ToString()` of an object's class answers: of a message what it says.
fn own_text(object: &Object) -> Option<Value> {
    let is_message = crate::views::MESSAGES.iter().any(|(ty, _)| object.ty == Ty::Other(ty));
    object.get(if is_message { "Message" } else { "" })
}

/// The elements of an array as text with a separator between; any other value as its text.
pub fn joined(value: &Value, separator: &str) -> String {
    let Some(items) = value.elements() else { return text(value) };
    let mut out = String::new();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        out.push_str(&inner_text(item));
        // Whoever asked charges its budget with a text that is too long, and ends the script.
        if out.len() > MAX_TEXT {
            break;
        }
    }
    out
}

/// A value inside an array that is shown as text: arrays are not opened again.
fn inner_text(value: &Value) -> String {
    if value.elements().is_some() { value.type_of().full_name() } else { text(value) }
}

fn object_text(object: &Object) -> String {
    let shown = object.members().into_iter().filter_map(|property| {
        let value = match property.member {
            Member::Note(value) | Member::ReadOnly(value) => value,
            Member::Alias(other) => object.get(&other).unwrap_or_default(),
            Member::Link(of, name) => of.get(&name).unwrap_or_default(),
            // A text never runs script.
            Member::Script(_) => Value::str("System.Management.Automation.PSScriptProperty"),
            Member::Method(_) => return None,
        };
        let nested = matches!(&value, Value::Object(inner) if inner.is_custom());
        Some(format!("{}={}", property.name, if nested { String::new() } else { inner_text(&value) }))
    });
    let shown = shown.collect::<Vec<_>>().join("; ");
    if shown.is_empty() { shown } else { format!("@{{{shown}}}") }
}

/// A value that is no list as a cell of a table shows it: a type has its short name there.
pub fn in_cell(value: &Value) -> String {
    if let Value::Type(_) = value { text(value) } else { shown(value) }
}

/// What `ToString()` gives in a script: custom objects as `@{…}`, times as the culture has them, all else as .NET has it.
pub fn stringified(value: &Value) -> String {
    match value {
        Value::Object(object) if object.is_custom() => text(value),
        Value::DateTime(_) => shown(value),
        other => plain_text(other),
    }
}

/// What `ToString()` of .NET gives: collections and objects are their type's name.
pub fn plain_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(b) | Value::Switch(b) => if *b { "True" } else { "False" }.to_owned(),
        Value::Int(n) => n.to_string(),
        Value::Long(n) => n.to_string(),
        Value::Whole(_, n) => n.to_string(),
        Value::Double(n) => number::double(*n),
        Value::Single(n) => number::single(*n),
        Value::Decimal(n) => n.to_string(),
        Value::Char(c) => c.to_string(),
        Value::Str(text) | Value::Regex(text) => text.to_string(),
        Value::Block(block) => block.text().to_owned(),
        Value::Type(of) => of.full_name(),
        Value::Enum(of, n) => {
            of.values.iter().find(|(_, number)| number == n).map_or_else(|| n.to_string(), |(word, _)| (*word).to_owned())
        }
        Value::TimeSpan(ticks) => time::span(*ticks),
        Value::DateTime(ticks) => time::date(*ticks, "MM/dd/yyyy HH:mm:ss"),
        Value::Version(parts) => parts.iter().take_while(|part| **part >= 0).map(ToString::to_string).collect::<Vec<_>>().join("."),
        Value::Error(record) => record.message().to_owned(),
        Value::Exception(exception) => format!("{}: {}", exception.class.full, exception.message),
        Value::Object(object) => own_text(object).map_or_else(|| object.ty.full_name().to_owned(), |own| text(&own)),
        Value::Array(_) | Value::Hash(_) | Value::Ref(_) | Value::Sequence(_) => value.type_of().full_name(),
    }
}

/// A value under a format string of .NET, as `'{0:N2}'` and `ToString('N2')` apply it.
pub fn formatted(value: &Value, format: &str) -> Result<String, ErrorRecord> {
    if format.is_empty() {
        return Ok(text(value));
    }
    match value {
        Value::TimeSpan(ticks) => Ok(time::span_as(*ticks, format)),
        Value::DateTime(ticks) => Ok(time::date(*ticks, format)),
        Value::Enum(_, n) if format.eq_ignore_ascii_case("d") => Ok(n.to_string()),
        Value::Double(n) => number::formatted(&number::Digits::of_f64(*n, format), format, false).ok_or_else(bad_format),
        Value::Single(n) => number::formatted(&number::Digits::of_f64(f64::from(*n), format), format, false).ok_or_else(bad_format),
        Value::Decimal(n) => number::formatted(&number::Digits::parse(&n.to_string()), format, false).ok_or_else(bad_format),
        other => match other.whole() {
            Some((ty, n)) if format.starts_with(['x', 'X']) => Ok(number::hex(ty, n, format)),
            Some((_, n)) => number::formatted(&number::Digits::parse(&n.to_string()), format, true).ok_or_else(bad_format),
            None => Ok(text(other)),
        },
    }
}

fn bad_format() -> ErrorRecord {
    format_error("Format specifier was invalid.")
}

fn format_error(inner: &str) -> ErrorRecord {
    ErrorRecord::runtime("FormatError", Category::InvalidOperation, format!("Error formatting a string: {inner}"))
}

/// `format -f arguments`
pub fn composite(format: &str, arguments: &[Value]) -> Result<String, ErrorRecord> {
    let bad = || format_error("Input string was not in a correct format.");
    let mut out = String::with_capacity(format.len());
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        out.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(brace) {
            out.push_str(brace);
            rest = after;
            continue;
        }
        let end = rest.find('}').filter(|_| brace == "{").ok_or_else(bad)?;
        let (hole, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        let (head, spec) = hole.split_once(':').unwrap_or((hole, ""));
        let (index, width) = head.split_once(',').unwrap_or((head, "0"));
        let index: usize = index.trim_end().parse().map_err(|_| bad())?;
        let width: isize = width.trim().parse().map_err(|_| bad())?;
        let value = arguments.get(index).ok_or_else(|| {
            format_error("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")
        })?;
        let shown = if spec.is_empty() { argument_text(value) } else { formatted(value, spec)? };
        let padding = " ".repeat(width.unsigned_abs().min(MAX_TEXT + 1).saturating_sub(shown.chars().count()));
        if width > 0 {
            out.push_str(&padding);
        }
        out.push_str(&shown);
        if width < 0 {
            out.push_str(&padding);
        }
        if out.len() > MAX_TEXT {
            break;
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// How `String.Format` shows an argument: it opens no arrays.
fn argument_text(value: &Value) -> String {
    if value.elements().is_some() { plain_text(value) } else { shown(value) }
}

/// A value as a view shows it: dates as people of the United States write them, types by their full name, all else as text.
pub fn shown(value: &Value) -> String {
    match value {
        Value::DateTime(ticks) => time::date(*ticks, "G"),
        Value::Type(of) => of.full_name(),
        other => text(other),
    }
}
