//! Equality, order and wildcards, as the comparison operators and `Sort-Object` see them.

use std::cmp::Ordering;
use std::rc::Rc;

pub use super::ast::Case;
use super::convert::{self, convert};
use super::error::{Category, ErrorRecord, Exception};
use super::format;
use super::types::{self, Ty, TypeRef};
use super::value::Value;

const PUNCTUATION: &str = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
const ACCENTED: [(&str, char); 11] = [
    ("àáâãäåāăą", 'a'),
    ("çćĉċč", 'c'),
    ("ďđ", 'd'),
    ("èéêëēĕėęě", 'e'),
    ("ìíîïĩīĭį", 'i'),
    ("łĺļľ", 'l'),
    ("ñńņň", 'n'),
    ("òóôõöøōŏő", 'o'),
    ("śŝşšß", 's'),
    ("ùúûüũūŭů", 'u'),
    ("ýÿźżž", 'y'),
];

/// A character's place in the alphabet, without case and accent.
fn weight(c: char) -> u32 {
    if let Some(at) = PUNCTUATION.find(c) {
        return u32::try_from(at).unwrap_or(0);
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    let base = ACCENTED.iter().find(|(letters, _)| letters.contains(lower)).map_or(lower, |(_, base)| *base);
    u32::from(base) + 100
}

/// Order of two texts in the invariant culture: punctuation, digits, letters; accents and case decide ties, small letters first.
pub fn compare_text(a: &str, b: &str, case: Case) -> Ordering {
    let by = |key: fn(char) -> u32| a.chars().map(key).cmp(b.chars().map(key));
    let lower = |c: char| u32::from(c.to_lowercase().next().unwrap_or(c));
    let order = by(weight).then_with(|| by(lower));
    match case {
        Case::Ignored => order,
        Case::Sensitive => order.then_with(|| by(|c| u32::from(c.is_uppercase()))),
    }
}

/// Whether two texts are the same.
pub fn same_text(a: &str, b: &str, case: Case) -> bool {
    a == b || (case == Case::Ignored && (a.eq_ignore_ascii_case(b) || a.to_lowercase() == b.to_lowercase()))
}

/// `left -eq right` for a single left value.
pub fn equal(left: &Value, right: &Value, case: Case) -> bool {
    if left.is_null() || right.is_null() {
        return left.is_null() && right.is_null();
    }
    match (left, right) {
        (Value::Str(a), b) => same_text(a, &format::text(b), case),
        (Value::Char(a), Value::Char(b)) => same_text(&a.to_string(), &b.to_string(), case),
        (Value::Char(a), Value::Str(b)) => same_text(&a.to_string(), b, case),
        (Value::Bool(a) | Value::Switch(a), b) => *a == b.truth(),
        (Value::Type(a), b) => convert(b, TypeRef::one(Ty::Type)).is_ok_and(|b| matches!(b, Value::Type(b) if *a == b)),
        (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
        (Value::Hash(a), Value::Hash(b)) => Rc::ptr_eq(a, b),
        (Value::Array(a), Value::Array(b)) => Rc::ptr_eq(a, b),
        (Value::Block(a), Value::Block(b)) => Rc::ptr_eq(a, b),
        (Value::Error(a), Value::Error(b)) => Rc::ptr_eq(a, b),
        (Value::Exception(a), Value::Exception(b)) => Rc::ptr_eq(a, b),
        (Value::Version(a), b) => convert(b, TypeRef::one(Ty::Version)).is_ok_and(|b| matches!(b, Value::Version(b) if *a == b)),
        _ => ordered(left, right, case).is_ok_and(|order| order == Some(Ordering::Equal)),
    }
}

/// The order of two values for `-lt` and its kin; `None` where they have none (not a number).
///
/// # Errors
/// The values cannot be compared: PowerShell's error.
pub fn ordered(left: &Value, right: &Value, case: Case) -> Result<Option<Ordering>, ErrorRecord> {
    let below_zero = |value: &Value| convert::as_f64(value).is_some_and(|n| n < 0.0);
    match (left.is_null(), right.is_null()) {
        (true, true) => return Ok(Some(Ordering::Equal)),
        (true, false) => return Ok(Some(if below_zero(right) { Ordering::Greater } else { Ordering::Less })),
        (false, true) => return Ok(Some(if below_zero(left) { Ordering::Less } else { Ordering::Greater })),
        (false, false) => {}
    }
    if let Value::Str(text) = left {
        return Ok(Some(compare_text(text, &format::text(right), case)));
    }
    let ty = left.type_of();
    let common = if ty.ty.is_number() && right.type_of().ty.is_number() && ty.shape == types::Shape::One {
        right.clone()
    } else if ty.ty.is_number() {
        let number = if let Value::Str(text) = right { convert::parse_number(text) } else { None };
        number.map_or_else(|| convert(right, ty), Ok).map_err(|unfit| incomparable(left, right, unfit.message))?
    } else {
        convert(right, ty).map_err(|unfit| incomparable(left, right, unfit.message))?
    };
    same_type(left, &common, case).map_err(|()| not_comparable(left))
}

fn same_type(left: &Value, right: &Value, case: Case) -> Result<Option<Ordering>, ()> {
    Ok(match (left, right) {
        (Value::TimeSpan(a), Value::TimeSpan(b)) | (Value::DateTime(a), Value::DateTime(b)) | (Value::Enum(_, a), Value::Enum(_, b)) => {
            Some(a.cmp(b))
        }
        (Value::Version(a), Value::Version(b)) => Some(a.cmp(b)),
        (Value::Bool(a) | Value::Switch(a), Value::Bool(b) | Value::Switch(b)) => Some(a.cmp(b)),
        (Value::Char(a), Value::Char(b)) => Some(compare_text(&a.to_string(), &b.to_string(), case)),
        (Value::Decimal(a), Value::Decimal(b)) => Some(a.compare(*b)),
        _ => match (left.whole(), right.whole()) {
            (Some((_, a)), Some((_, b))) => Some(a.cmp(&b)),
            _ => convert::as_f64(left).ok_or(())?.partial_cmp(&convert::as_f64(right).ok_or(())?),
        },
    })
}

fn incomparable(left: &Value, right: &Value, why: String) -> ErrorRecord {
    let (a, b) = (format::text(left), format::text(right));
    let message = format!("Could not compare \"{a}\" to \"{b}\". Error: \"{why}\"");
    ErrorRecord::runtime("ComparisonFailure", Category::InvalidOperation, message).wrapping(Exception::new(&types::INVALID_CAST, why))
}

fn not_comparable(left: &Value) -> ErrorRecord {
    let message = format!("Cannot compare \"{}\" because it is not IComparable.", format::text(left));
    ErrorRecord::runtime("NotIcomparable", Category::InvalidOperation, message)
}

/// The order in which `Sort-Object` puts two values: numbers by size, else texts; null comes first.
pub fn sort_order(left: &Value, right: &Value, case: Case) -> Ordering {
    let comparable = left.type_of().ty.is_number() && right.type_of().ty.is_number() || left.type_of() == right.type_of();
    if comparable && let Ok(Some(order)) = ordered(left, right, case) {
        return order;
    }
    match (left.is_null(), right.is_null()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => compare_text(&format::text(left), &format::text(right), case),
    }
}

/// Whether a text matches a wildcard pattern: `*`, `?`, `[a-z]`, a backtick before a literal.
pub fn like(text: &str, pattern: &str, case: Case) -> bool {
    let fold = |c: char| if case == Case::Ignored { c.to_lowercase().next().unwrap_or(c) } else { c };
    let text: Vec<char> = text.chars().map(fold).collect();
    let pattern: Vec<char> = pattern.chars().map(fold).collect();
    let (mut at, mut place) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while at < text.len() {
        if let Some(next) = one(&pattern, place, text[at]) {
            (at, place) = (at + 1, next);
        } else if pattern.get(place) == Some(&'*') {
            star = Some((place + 1, at));
            place += 1;
        } else if let Some((after, from)) = star {
            star = Some((after, from + 1));
            (at, place) = (from + 1, after);
        } else {
            return false;
        }
    }
    pattern[place.min(pattern.len())..].iter().all(|c| *c == '*')
}

/// Whether the element of a pattern at a place matches a character: the place behind it.
fn one(pattern: &[char], place: usize, c: char) -> Option<usize> {
    match pattern.get(place)? {
        '*' => None,
        '?' => Some(place + 1),
        '`' if place + 1 < pattern.len() => (pattern[place + 1] == c).then_some(place + 2),
        '[' => {
            let end = pattern[place..].iter().position(|c| *c == ']').filter(|end| *end > 1)? + place;
            set_has(&pattern[place + 1..end], c).then_some(end + 1)
        }
        plain => (*plain == c).then_some(place + 1),
    }
}

fn set_has(set: &[char], c: char) -> bool {
    let mut at = 0;
    while at < set.len() {
        if at + 2 < set.len() && set[at + 1] == '-' {
            if (set[at]..=set[at + 2]).contains(&c) {
                return true;
            }
            at += 3;
        } else if set[at] == c {
            return true;
        } else {
            at += 1;
        }
    }
    false
}

/// Whether a text has wildcards in it.
pub fn has_wildcards(text: &str) -> bool {
    text.contains(['*', '?', '['])
}
