//! `+ - * / %`, the bits, negation and ranges.

use std::rc::Rc;

use super::ast::{Arithmetic, Bitwise};
use super::budget::MAX_TEXT;
use super::convert::{self, convert};
use super::error::{Category, ErrorRecord, Exception};
use super::format;
use super::types::{self, Ty, TypeRef};
use super::value::{ArrayKind, Value};

/// What an operator gives, or PowerShell's error.
pub type Result<T = Value> = std::result::Result<T, ErrorRecord>;

/// Longest array that one operation may make; PowerShell would run out of memory instead.
const MAX_ELEMENTS: usize = 2_000_000;

/// `left op right`
pub fn arithmetic(op: Arithmetic, left: &Value, right: &Value) -> Result {
    if op == Arithmetic::Add
        && let Some(sum) = join(left, right)?
    {
        return Ok(sum);
    }
    if op == Arithmetic::Multiply
        && let Some(product) = repeat(left, right)?
    {
        return Ok(product);
    }
    if let Some(time) = on_time(op, left, right) {
        return Ok(time);
    }
    let (a, b) = (operand(op, left)?, operand_beside(op, left, right)?);
    numbers(op, &a, &b)
}

fn no_operator(op: Arithmetic, left: &Value) -> ErrorRecord {
    let name = match op {
        Arithmetic::Add => "op_Addition",
        Arithmetic::Subtract => "op_Subtraction",
        Arithmetic::Multiply => "op_Multiply",
        Arithmetic::Divide => "op_Division",
        Arithmetic::Remainder => "op_Modulus",
    };
    // A custom object has no type of its own below.
    let of = if let Value::Object(_) = left { Ty::PsObject.full_name().to_owned() } else { left.type_of().full_name() };
    let message = format!("Method invocation failed because [{of}] does not contain a method named '{name}'.");
    ErrorRecord::runtime("MethodNotFound", Category::InvalidOperation, message).on(name)
}

/// Sums that are no numbers: texts, arrays, tables.
fn join(left: &Value, right: &Value) -> Result<Option<Value>> {
    Ok(Some(match (left, right) {
        (Value::Null, _) => right.clone(),
        (Value::Str(a), b) => Value::from(format!("{a}{}", format::text(b))),
        (Value::Char(a), Value::Str(b)) => Value::from(format!("{a}{b}")),
        (Value::Array(a), b) => {
            let mut items = a.items.borrow().clone();
            match b.elements() {
                Some(more) => items.extend(more),
                None => items.push(b.clone()),
            }
            let element = if b.type_of() == left.type_of() { a.element } else { Ty::Object };
            Value::array_of(if a.kind == ArrayKind::Fixed { element } else { Ty::Object }, items)
        }
        (Value::Hash(a), Value::Hash(b)) => {
            let sum = a.copy();
            for (key, value) in b.entries() {
                if sum.get(&key).is_some() {
                    let message =
                        format!("Item has already been added. Key in dictionary: '{0}'  Key being added: '{0}'", format::text(&key));
                    return Err(ErrorRecord::new(&types::ARGUMENT, "System.ArgumentException", Category::OperationStopped, message));
                }
                sum.set(key, value);
            }
            Value::Hash(Rc::new(sum))
        }
        (Value::Hash(_), _) => {
            let message = "A hash table can only be added to another hash table.";
            return Err(ErrorRecord::runtime("AddHashTableToNonHashTable", Category::InvalidOperation, message));
        }
        _ => return Ok(None),
    }))
}

/// Texts and arrays, so many times over.
fn repeat(left: &Value, right: &Value) -> Result<Option<Value>> {
    let length = match left {
        Value::Null => return Ok(Some(Value::Null)),
        Value::Str(text) => text.len(),
        Value::Array(array) => array.items.borrow().len(),
        _ => return Ok(None),
    };
    let times = convert(right, TypeRef::one(Ty::Int32)).map_err(convert::Unfit::record)?;
    let Some(times) = times.whole().and_then(|(_, n)| usize::try_from(n).ok()) else {
        let message = format!("Value of '{}' must not be negative.", format::text(right));
        return Err(ErrorRecord::runtime("System.ArgumentOutOfRangeException", Category::OperationStopped, message));
    };
    let longest = if let Value::Str(_) = left { MAX_TEXT } else { MAX_ELEMENTS };
    if length.saturating_mul(times) > longest {
        return Err(ErrorRecord::new(
            &types::SYSTEM,
            "System.OutOfMemoryException",
            Category::OperationStopped,
            "Exception of type 'System.OutOfMemoryException' was thrown.",
        ));
    }
    Ok(Some(match left {
        Value::Array(array) => {
            let items = array.items.borrow();
            Value::array_of(array.element, items.iter().cycle().take(items.len() * times).cloned().collect())
        }
        text => Value::from(format::text(text).repeat(times)),
    }))
}

/// Sums and differences of time spans and dates; quotients of spans.
fn on_time(op: Arithmetic, left: &Value, right: &Value) -> Option<Value> {
    let span = |value: &Value| match convert(value, TypeRef::one(Ty::TimeSpan)) {
        Ok(Value::TimeSpan(ticks)) => Some(ticks),
        _ => None,
    };
    let sign = if op == Arithmetic::Subtract { -1 } else { 1 };
    let sums = matches!(op, Arithmetic::Add | Arithmetic::Subtract);
    match (left, right) {
        (Value::DateTime(a), Value::DateTime(b)) if op == Arithmetic::Subtract => Some(Value::TimeSpan(a - b)),
        (Value::DateTime(a), b) if sums => span(b).map(|b| Value::DateTime(a.saturating_add(sign * b))),
        (Value::TimeSpan(a), b) if sums => span(b).map(|b| Value::TimeSpan(a.saturating_add(sign * b))),
        (Value::TimeSpan(a), Value::TimeSpan(b)) if op == Arithmetic::Divide => {
            let (a, b) = (Value::Long(*a), Value::Long(*b));
            convert::as_f64(&a).zip(convert::as_f64(&b)).map(|(a, b)| Value::Double(a / b))
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "spans are scaled in doubles by .NET too")]
        (Value::TimeSpan(a), b) if !sums => convert::as_f64(b).map(|b| {
            let scaled = if op == Arithmetic::Multiply { *a as f64 * b } else { *a as f64 / b };
            Value::TimeSpan(scaled.round() as i64)
        }),
        _ => None,
    }
}

fn operand(op: Arithmetic, value: &Value) -> Result {
    match value {
        Value::Null => Ok(Value::Int(0)),
        Value::Bool(b) | Value::Switch(b) => Ok(Value::Int(i32::from(*b))),
        Value::Char(c) => Ok(Value::Int(i32::try_from(u32::from(*c)).unwrap_or(0))),
        Value::Enum(_, n) => Ok(i32::try_from(*n).map_or(Value::Long(*n), Value::Int)),
        Value::Str(text) => convert::parse_number(text).ok_or_else(|| match convert(value, TypeRef::one(Ty::Int32)) {
            Err(unfit) => unfit.record(),
            Ok(_) => no_operator(op, value),
        }),
        number if number.type_of().ty.is_number() && number.elements().is_none() => Ok(number.clone()),
        _ => Err(no_operator(op, value)),
    }
}

/// The right operand, which has to become a number of the left one's kind.
fn operand_beside(op: Arithmetic, left: &Value, right: &Value) -> Result {
    if right.elements().is_some() || !matches!(right, Value::Str(_)) {
        return operand(op, right).map_err(|_| no_operator_with(left, right));
    }
    operand(op, right)
}

fn no_operator_with(left: &Value, right: &Value) -> ErrorRecord {
    let ty = if left.type_of().ty.is_number() { left.type_of() } else { TypeRef::one(Ty::Int32) };
    match convert(right, ty) {
        Err(unfit) => unfit.record(),
        Ok(_) => no_operator(Arithmetic::Add, right),
    }
}

fn by_zero() -> ErrorRecord {
    let text = "Attempted to divide by zero.";
    ErrorRecord::runtime("RuntimeException", Category::NotSpecified, text).wrapping(Exception::new(&types::DIVIDE_BY_ZERO, text))
}

fn overflow() -> ErrorRecord {
    let text = "Value was either too large or too small for a Decimal.";
    ErrorRecord::runtime("RuntimeException", Category::NotSpecified, text).wrapping(Exception::new(&types::OVERFLOW, text))
}

fn numbers(op: Arithmetic, a: &Value, b: &Value) -> Result {
    if matches!(a, Value::Decimal(_)) || matches!(b, Value::Decimal(_)) {
        return decimals(op, a, b);
    }
    if let (Some((x, a)), Some((y, b))) = (a.whole(), b.whole()) {
        return wholes(op, wider(x, y), a, b);
    }
    let (a, b) = (convert::as_f64(a).unwrap_or(0.0), convert::as_f64(b).unwrap_or(0.0));
    Ok(Value::Double(match op {
        Arithmetic::Add => a + b,
        Arithmetic::Subtract => a - b,
        Arithmetic::Multiply => a * b,
        Arithmetic::Divide => a / b,
        Arithmetic::Remainder => a % b,
    }))
}

/// The type in which two whole numbers meet.
fn wider(a: Ty, b: Ty) -> Ty {
    let within = |ty: Ty, limit: Ty| {
        let (least, greatest) = ty.bounds().unwrap_or_default();
        limit.bounds().is_some_and(|(low, high)| low <= least && greatest <= high)
    };
    let candidates = [Ty::Int32, Ty::UInt32, Ty::Int64, Ty::UInt64];
    candidates.into_iter().find(|ty| within(a, *ty) && within(b, *ty)).unwrap_or(Ty::Int64)
}

fn wholes(op: Arithmetic, ty: Ty, a: i128, b: i128) -> Result {
    let result = match op {
        Arithmetic::Add => a + b,
        Arithmetic::Subtract => a - b,
        Arithmetic::Multiply => a.saturating_mul(b),
        Arithmetic::Divide | Arithmetic::Remainder if b == 0 => return Err(by_zero()),
        Arithmetic::Divide if a % b == 0 => a / b,
        #[expect(clippy::cast_precision_loss, reason = "a quotient that is not whole is a double")]
        Arithmetic::Divide => return Ok(Value::Double(a as f64 / b as f64)),
        Arithmetic::Remainder => a % b,
    };
    let fits = ty.bounds().is_some_and(|(least, greatest)| (least..=greatest).contains(&result));
    #[expect(clippy::cast_precision_loss, reason = "what overflows becomes a double")]
    Ok(if fits { Value::from_whole(ty, result) } else { Value::Double(result as f64) })
}

fn decimals(op: Arithmetic, a: &Value, b: &Value) -> Result {
    let decimal = |value: &Value| match convert::resize(value, Ty::Decimal) {
        Some(Value::Decimal(n)) => Ok(n),
        _ => Err(overflow()),
    };
    let (a, b) = (decimal(a)?, decimal(b)?);
    let result = match op {
        Arithmetic::Add => a.plus(b),
        Arithmetic::Subtract => a.plus(b.negated()),
        Arithmetic::Multiply => a.times(b),
        Arithmetic::Divide | Arithmetic::Remainder if b.is_zero() => return Err(by_zero()),
        Arithmetic::Divide => a.over(b),
        Arithmetic::Remainder => a.rest(b),
    };
    result.map(Value::Decimal).ok_or_else(overflow)
}

/// Applies the unary operator `-`.
pub fn negate(value: &Value) -> Result {
    match operand(Arithmetic::Subtract, value)? {
        Value::Double(n) => Ok(Value::Double(-n)),
        Value::Single(n) => Ok(Value::Single(-n)),
        Value::Decimal(n) => Ok(Value::Decimal(n.negated())),
        number => numbers(Arithmetic::Subtract, &Value::Int(0), &number),
    }
}

/// Applies the unary operator `+`.
pub fn plus(value: &Value) -> Result {
    operand(Arithmetic::Add, value)
}

fn bits(value: &Value) -> Result<(Ty, i128)> {
    let number = operand(Arithmetic::Add, value)?;
    if let Some(whole) = number.whole() {
        return Ok(whole);
    }
    let long = convert(&number, TypeRef::one(Ty::Int64)).map_err(convert::Unfit::record)?;
    let n = long.whole().map_or(0, |(_, n)| n);
    Ok((if i32::try_from(n).is_ok() { Ty::Int32 } else { Ty::Int64 }, n))
}

/// `left op right` on bits.
#[allow(clippy::many_single_char_names, reason = "two numbers and their types")]
pub fn bitwise(op: Bitwise, left: &Value, right: &Value) -> Result {
    let ((x, a), (y, b)) = (bits(left)?, bits(right)?);
    let by = u32::try_from(b & if x == Ty::Int64 { 63 } else { 31 }).unwrap_or(0);
    let (ty, n) = match op {
        Bitwise::And => (wider(x, y), a & b),
        Bitwise::Or => (wider(x, y), a | b),
        Bitwise::Xor => (wider(x, y), a ^ b),
        Bitwise::ShiftLeft => (x, wrapped(x, a << by)),
        Bitwise::ShiftRight => (x, a >> by),
    };
    if let Value::Enum(of, _) = left {
        return Ok(Value::Enum(of, i64::try_from(n).unwrap_or(0)));
    }
    Ok(Value::from_whole(ty, n))
}

fn wrapped(ty: Ty, n: i128) -> i128 {
    let Some((least, greatest)) = ty.bounds() else { return n };
    least + (n - least).rem_euclid(greatest - least + 1)
}

/// Applies the unary operator `-bnot`.
pub fn not_bits(value: &Value) -> Result {
    let (ty, n) = bits(value)?;
    Ok(Value::from_whole(ty, wrapped(ty, !n)))
}

/// `from..to`, up or down.
pub fn range(from: &Value, to: &Value) -> Result<Vec<Value>> {
    let end = |value: &Value| match value {
        Value::Str(text) if text.chars().count() == 1 && !text.starts_with(|c: char| c.is_ascii_digit()) => {
            Ok((true, i128::from(u32::from(text.chars().next().unwrap_or(' ')))))
        }
        Value::Char(c) => Ok((true, i128::from(u32::from(*c)))),
        other => {
            let n = convert(other, TypeRef::one(Ty::Int32)).map_err(convert::Unfit::record)?;
            Ok((false, n.whole().map_or(0, |(_, n)| n)))
        }
    };
    let ((chars, a), (also, b)) = (end(from)?, end(to)?);
    for text in [from, to].into_iter().filter(|_| chars != also) {
        convert(text, TypeRef::one(Ty::Int32)).map_err(convert::Unfit::record)?;
    }
    let make = |n: i128| {
        if chars && also {
            Value::Char(u32::try_from(n).ok().and_then(char::from_u32).unwrap_or(' '))
        } else {
            Value::from_whole(Ty::Int32, n)
        }
    };
    if a.abs_diff(b) >= MAX_ELEMENTS as u128 {
        return Err(ErrorRecord::runtime("RuntimeException", Category::InvalidOperation, "Array dimensions exceeded supported range."));
    }
    Ok(if a <= b { (a..=b).map(make).collect() } else { (b..=a).rev().map(make).collect() })
}
