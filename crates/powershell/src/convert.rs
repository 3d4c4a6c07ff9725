//! Conversions between types, as casts, typed variables, parameters and operators make them.

mod numeral;

use std::cell::RefCell;
use std::rc::Rc;

use super::decimal::Decimal;
use super::error::{Category, ErrorRecord, Exception};
use super::format::{self, time};
use super::object::{Hash, Object};
use super::types::{self, EnumType, ExceptionType, Shape, Ty, TypeRef};
use super::value::{ArrayKind, Reference, Value};

pub use numeral::{parse_number, smallest};

/// Why a value does not become another.
pub struct Unfit {
    /// The whole message.
    pub message: String,
    /// The error id where a cast fails.
    pub id: &'static str,
    /// The exception inside.
    pub inner: &'static ExceptionType,
}

impl Unfit {
    /// The error of a cast.
    pub fn record(self) -> ErrorRecord {
        let mut inner = Exception::new(&types::PS_INVALID_CAST, &self.message);
        if !std::ptr::eq(self.inner, inner.class) {
            inner.inner = Some(Rc::new(Exception::new(self.inner, &self.message)));
        }
        ErrorRecord::runtime(self.id, Category::InvalidArgument, self.message).wrapping(inner)
    }
}

/// A text becomes a value, but its form is wrong for it: `Error: "…"`.
fn malformed(shown: &str, to: Ty, why: &str, id: &'static str, inner: &'static ExceptionType) -> Unfit {
    Unfit { message: format!("Cannot convert value \"{shown}\" to type \"{}\". Error: \"{why}\"", to.full_name()), id, inner }
}

/// No way leads from the one type to the other.
fn no_way(value: &Value, to: TypeRef) -> Unfit {
    let message = if value.is_null() {
        format!("Cannot convert null to type \"{}\".", to.full_name())
    } else {
        let (shown, from) = (format::plain_text(value), value.type_of().full_name());
        format!("Cannot convert the \"{shown}\" value of type \"{from}\" to type \"{}\".", to.full_name())
    };
    Unfit { message, id: "ConvertToFinalInvalidCastException", inner: &types::PS_INVALID_CAST }
}

const BAD_NUMBER: &str = "Input string was not in a correct format.";

/// Why a whole number does not fit, in .NET's words.
fn too_large(to: Ty) -> String {
    let name = match types::last_part(to.full_name()) {
        "Byte" => "an unsigned byte",
        "SByte" => "a signed byte",
        "Int16" => "an Int16",
        "UInt16" => "a UInt16",
        "Int32" => "an Int32",
        "UInt32" => "a UInt32",
        "Int64" => "an Int64",
        "UInt64" => "a UInt64",
        _ => "a Decimal",
    };
    format!("Value was either too large or too small for {name}.")
}

/// Converts as a cast does.
///
/// # Errors
/// [`Unfit`], with the words that PowerShell has for it.
pub fn convert(value: &Value, to: TypeRef) -> Result<Value, Unfit> {
    if value.is_null() && !matches!(value, Value::Null) {
        return convert(&Value::Null, to);
    }
    match to.shape {
        Shape::Nullable if value.is_null() || value.as_str() == Some("") => Ok(Value::Null),
        Shape::One | Shape::Nullable => to_one(value, to.ty),
        Shape::Array => to_array(value, to.ty),
    }
}

fn to_array(value: &Value, element: Ty) -> Result<Value, Unfit> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    if let Value::Array(array) = value
        && array.kind == ArrayKind::Fixed
        && array.element == element
    {
        return Ok(value.clone());
    }
    if let (Value::Str(text), true) = (value, element == Ty::Char) {
        return Ok(Value::array_of(Ty::Char, text.chars().map(Value::Char).collect()));
    }
    let items = value.elements().unwrap_or_else(|| vec![value.clone()]);
    let items: Result<Vec<Value>, Unfit> = items.iter().map(|item| to_one(item, element)).collect();
    Ok(Value::array_of(element, items?))
}

fn to_one(value: &Value, to: Ty) -> Result<Value, Unfit> {
    if to != Ty::Object && TypeRef::one(to) == value.type_of() {
        return Ok(value.clone());
    }
    if to.is_number() {
        return to_number(value, to);
    }
    let unfit = || no_way(value, TypeRef::one(to));
    if let Ty::Enum(of) = to {
        return to_enum(value, of);
    }
    if let Ty::Exception(class) = to {
        return match value {
            Value::Exception(_) => Ok(value.clone()),
            Value::Str(text) => Ok(Value::Exception(Rc::new(Exception::new(class, text)))),
            Value::Error(record) => Ok(Value::Exception(record.exception.clone())),
            _ => Err(unfit()),
        };
    }
    match types::last_part(to.full_name()) {
        "Object" | "PSObject" | "PSCustomObject" | "ValueType" => Ok(value.clone()),
        "Boolean" => Ok(Value::Bool(value.truth())),
        "SwitchParameter" => Ok(Value::Switch(value.truth())),
        "String" => Ok(Value::from(format::text(value))),
        "Char" => match value.as_str() {
            Some(text) if text.chars().count() != 1 => {
                let why = "String must be exactly one character long.";
                Err(malformed(text, to, why, "InvalidCastIConvertible", &types::FORMAT))
            }
            Some(_) | None => to_char(value).ok_or_else(unfit),
        },
        "Array" | "IEnumerable" | "IList" if !value.is_null() => {
            Ok(if value.elements().is_some() { value.clone() } else { Value::array(vec![value.clone()]) })
        }
        "ArrayList" if !value.is_null() => Ok(Value::list(ArrayKind::ArrayList, value.elements().unwrap_or_else(|| vec![value.clone()]))),
        "List`1" if !value.is_null() => Ok(Value::list(ArrayKind::List, value.elements().unwrap_or_else(|| vec![value.clone()]))),
        "TimeSpan" => to_span(value),
        "DateTime" => to_date(value),
        "Version" => to_version(value),
        "Guid" => to_guid(value),
        "Uri" | "XmlDocument" | "CultureInfo" | "StringBuilder" if value.as_str().is_some() => Err(not_simulated(to)),
        "RuntimeType" => to_type(value),
        "Hashtable" | "OrderedDictionary" | "IDictionary" => to_hash(value, to).ok_or_else(unfit),
        "Regex" if !value.is_null() => Ok(Value::Regex(Rc::from(format::text(value)))),
        "PSReference" => Ok(Value::Ref(Rc::new(Reference(RefCell::new(value.clone()))))),
        "Void" => Ok(Value::Null),
        _ if value.is_null() => Ok(Value::Null),
        _ => Err(unfit()),
    }
}

/// `[pscustomobject]@{ … }`
pub fn custom_object(hash: &Hash) -> Value {
    Object::with(Ty::CustomObject, hash.entries().into_iter().map(|(key, value)| (format::text(&key), value)))
}

fn to_char(value: &Value) -> Option<Value> {
    if let Value::Str(text) = value {
        let mut chars = text.chars();
        return chars.next().filter(|_| chars.next().is_none()).map(Value::Char);
    }
    let (_, n) = value.whole()?;
    u32::try_from(n).ok().and_then(char::from_u32).map(Value::Char)
}

fn to_hash(value: &Value, to: Ty) -> Option<Value> {
    match value {
        Value::Null => Some(Value::Null),
        Value::Hash(hash) if to == Ty::Dictionary || hash.ordered == (to == Ty::Ordered) => Some(value.clone()),
        Value::Hash(hash) => {
            let mut copy = hash.copy();
            copy.ordered = to == Ty::Ordered;
            Some(Value::Hash(Rc::new(copy)))
        }
        _ => None,
    }
}

fn to_number(value: &Value, to: Ty) -> Result<Value, Unfit> {
    let number = match value {
        Value::Null => Value::Int(0),
        Value::Bool(b) | Value::Switch(b) => Value::Int(i32::from(*b)),
        Value::Char(c) if to.is_integer() => Value::Int(i32::try_from(u32::from(*c)).unwrap_or(0)),
        Value::Enum(_, n) => Value::Long(*n),
        Value::Str(text) => {
            let id = if to.is_integer() { "InvalidCastFromStringToInteger" } else { "InvalidCastFromStringToDoubleOrSingle" };
            let written = if to == Ty::Decimal { Decimal::parse(text.trim()).map(Value::Decimal) } else { None };
            written.or_else(|| parse_number(text)).ok_or_else(|| malformed(text, to, BAD_NUMBER, id, &types::FORMAT))?
        }
        Value::TimeSpan(_) | Value::DateTime(_) | Value::Array(_) | Value::Sequence(_) => return Err(no_way(value, TypeRef::one(to))),
        other if other.type_of().ty.is_number() => other.clone(),
        _ => return Err(no_way(value, TypeRef::one(to))),
    };
    let id = if value.as_str().is_some() { "InvalidCastFromStringToInteger" } else { "InvalidCastIConvertible" };
    let overflow = || malformed(&format::text(value), to, &too_large(to), id, &types::OVERFLOW);
    resize(&number, to).ok_or_else(overflow)
}

/// A number in another number type; `None` where it does not fit. Fractions are rounded to the even neighbour.
pub fn resize(number: &Value, to: Ty) -> Option<Value> {
    if let Some((least, greatest)) = to.bounds() {
        let n = rounded(number)?;
        return (least..=greatest).contains(&n).then(|| Value::from_whole(to, n));
    }
    match to {
        Ty::Decimal => match number {
            Value::Decimal(n) => Some(*n),
            Value::Double(n) => Decimal::from_f64(*n),
            Value::Single(n) => Decimal::from_f64(f64::from(*n)),
            other => Decimal::whole(other.whole()?.1),
        }
        .map(Value::Decimal),
        #[expect(clippy::cast_possible_truncation, reason = "that is what a cast to single does")]
        Ty::Single => Some(Value::Single(as_f64(number)? as f32)),
        _ => as_f64(number).map(Value::Double),
    }
}

/// A number as a whole one, halves to the even neighbour.
pub fn rounded(number: &Value) -> Option<i128> {
    #[expect(clippy::cast_possible_truncation, reason = "checked against the range of every whole type by the caller")]
    match number {
        Value::Double(n) => (n.is_finite() && n.abs() < 1e30).then(|| n.round_ties_even() as i128),
        Value::Single(n) => (n.is_finite() && n.abs() < 1e30).then(|| n.round_ties_even() as i128),
        Value::Decimal(n) => Some(n.rounded(0, false).truncated()),
        other => other.whole().map(|(_, n)| n),
    }
}

/// A number as a double.
pub fn as_f64(number: &Value) -> Option<f64> {
    match number {
        Value::Double(n) => Some(*n),
        Value::Single(n) => n.to_string().parse().ok(),
        Value::Decimal(n) => Some(n.to_f64()),
        #[expect(clippy::cast_precision_loss, reason = "that is what .NET does")]
        other => other.whole().map(|(_, n)| n as f64),
    }
}

fn to_enum(value: &Value, of: &'static EnumType) -> Result<Value, Unfit> {
    let shown = format::text(value);
    if let Some((_, n)) = value.whole() {
        let n = i64::try_from(n).ok().filter(|n| of.values.iter().any(|(_, number)| number == n));
        return n.map(|n| Value::Enum(of, n)).ok_or_else(|| unknown_word(&shown, of));
    }
    if value.as_str().is_none() {
        return Err(no_way(value, TypeRef::one(Ty::Enum(of))));
    }
    if let Ok(n) = shown.trim().parse::<i64>() {
        return Ok(Value::Enum(of, n));
    }
    let mut sum = 0;
    for word in shown.split(',').map(str::trim) {
        let exact = of.values.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
        let starts = |name: &str| !word.is_empty() && name.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        let mut near = of.values.iter().filter(|(name, _)| starts(name));
        match exact.or_else(|| near.next().filter(|_| near.next().is_none())) {
            Some((_, n)) => sum |= n,
            None => return Err(unknown_word(&shown, of)),
        }
    }
    Ok(Value::Enum(of, sum))
}

fn unknown_word(shown: &str, of: &'static EnumType) -> Unfit {
    let words: Vec<&str> = of.values.iter().map(|(word, _)| *word).collect();
    let why = format!(
        "Unable to match the identifier name {shown} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
        words.join(", ")
    );
    malformed(shown, Ty::Enum(of), &why, "InvalidCastFromStringToEnumeration", &types::ARGUMENT)
}

const PARSE_FAILED: &str = "InvalidCastParseTargetInvocationWithFormatProvider";

fn to_span(value: &Value) -> Result<Value, Unfit> {
    if let Some((_, n)) = value.whole() {
        return i64::try_from(n).map(Value::TimeSpan).map_err(|_| no_way(value, TypeRef::one(Ty::TimeSpan)));
    }
    let Some(text) = value.as_str() else {
        return Err(no_way(value, TypeRef::one(Ty::TimeSpan)));
    };
    let bad = || malformed(text, Ty::TimeSpan, "String was not recognized as a valid TimeSpan.", PARSE_FAILED, &types::FORMAT);
    time::parse_span(text).map(Value::TimeSpan).ok_or_else(bad)
}

fn to_date(value: &Value) -> Result<Value, Unfit> {
    if let Some((_, n)) = value.whole() {
        return i64::try_from(n).map(Value::DateTime).map_err(|_| no_way(value, TypeRef::one(Ty::DateTime)));
    }
    let Some(text) = value.as_str() else {
        return Err(no_way(value, TypeRef::one(Ty::DateTime)));
    };
    let why = match text.find(char::is_alphabetic) {
        Some(at) => {
            format!("The string '{text}' was not recognized as a valid DateTime. There is an unknown word starting at index '{at}'.")
        }
        None => format!("String '{text}' was not recognized as a valid DateTime."),
    };
    time::parse_date(text).map(Value::DateTime).ok_or_else(|| malformed(text, Ty::DateTime, &why, PARSE_FAILED, &types::FORMAT))
}

fn to_version(value: &Value) -> Result<Value, Unfit> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let shown = format::text(value);
    let bad = |why: &str| malformed(&shown, Ty::Version, why, "InvalidCastParseTargetInvocation", &types::ARGUMENT);
    let fields: Vec<&str> = shown.split('.').collect();
    if !(2..=4).contains(&fields.len()) {
        return Err(bad("Version string portion was too short or too long."));
    }
    let mut parts = [-1; 4];
    for (part, field) in parts.iter_mut().zip(&fields) {
        *part = field.trim().parse().ok().filter(|n| *n >= 0).ok_or_else(|| bad(BAD_NUMBER))?;
    }
    Ok(Value::Version(parts))
}

/// `[guid]'…'`: 32 hexadecimal digits, in the groups and brackets that they may have.
fn to_guid(value: &Value) -> Result<Value, Unfit> {
    let Some(text) = value.as_str() else { return Err(no_way(value, TypeRef::one(Ty::Guid))) };
    let digits: String =
        text.trim().trim_matches(['{', '}', '(', ')']).chars().filter(|c| *c != '-').collect::<String>().to_ascii_lowercase();
    if digits.len() != 32 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let why = "Unrecognized Guid format.";
        return Err(malformed(text, Ty::Guid, why, "InvalidCastParseTargetInvocation", &types::FORMAT));
    }
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    let shown = Value::from(parts.join("-"));
    Ok(Object::with(Ty::Guid, [("Guid", shown.clone()), ("", shown)]))
}

/// A conversion that a real PowerShell makes, and this one does not.
fn not_simulated(to: Ty) -> Unfit {
    let message = format!("not simulated here: conversions to [{}].", to.full_name());
    Unfit { message, id: "NotSimulated", inner: &types::PS_INVALID_CAST }
}

fn to_type(value: &Value) -> Result<Value, Unfit> {
    let shown = format::text(value);
    let message = || format!("Cannot convert the \"{shown}\" value of type \"System.String\" to type \"System.Type\".");
    let unfit = || Unfit { message: message(), id: "InvalidCastFromStringToType", inner: &types::PS_INVALID_CAST };
    TypeRef::parse(&shown).map(Value::Type).ok_or_else(unfit)
}

/// Converts as a parameter does: Booleans take only Booleans and numbers, texts take no arrays.
///
/// # Errors
/// [`Unfit`], with the words that PowerShell has for it.
pub fn convert_argument(value: &Value, to: TypeRef) -> Result<Value, Unfit> {
    let from = value.type_of();
    let truthy = value.type_of().ty.is_number() || matches!(value, Value::Bool(_) | Value::Switch(_));
    if to.ty == Ty::Ref && !matches!(value, Value::Ref(_)) {
        let message = "Reference type is expected in argument.".to_owned();
        return Err(Unfit { message, id: "RuntimeException", inner: &types::PS_INVALID_CAST });
    }
    let boolean = matches!(to.ty, Ty::Bool | Ty::Switch) && to.shape != Shape::Array;
    if boolean && value.is_null() && to.shape == Shape::One && to.ty == Ty::Bool {
        return Err(Unfit {
            message: format!("Cannot convert value \"\" to type \"{}\". {BOOLEANS_ONLY}", to.ty.full_name()),
            id: "RuntimeException",
            inner: &types::PS_INVALID_CAST,
        });
    }
    if boolean && !value.is_null() && !(truthy && from.shape != Shape::Array) {
        return Err(Unfit {
            message: format!("Cannot convert value \"{}\" to type \"{}\". {BOOLEANS_ONLY}", from.full_name(), to.ty.full_name()),
            id: "RuntimeException",
            inner: &types::PS_INVALID_CAST,
        });
    }
    if to == TypeRef::one(Ty::String) && value.elements().is_some() {
        return Err(Unfit {
            message: "Cannot convert value to type System.String.".to_owned(),
            id: "RuntimeException",
            inner: &types::PS_INVALID_CAST,
        });
    }
    convert(value, to)
}

const BOOLEANS_ONLY: &str = "Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.";
