//! Numbers written as text, as the language and its conversions read them.

use super::as_f64;
use crate::decimal::Decimal;
use crate::value::Value;

/// Reads a number as PowerShell reads text: with sign, hexadecimal, fraction, exponent, multiplier not.
pub fn parse_number(text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Value::Int(0));
    }
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.strip_prefix('+').unwrap_or(text)), |rest| (-1, rest));
    if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        let n = i128::from_str_radix(hex, 16).ok()?;
        let n = if hex.len() <= 8 && n > 0x7FFF_FFFF { n - (1 << 32) } else { n };
        return smallest(sign * n);
    }
    let units = [("kb", 10), ("mb", 20), ("gb", 30), ("tb", 40), ("pb", 50)];
    if let Some((unit, shift)) = units.iter().find(|(unit, _)| digits.to_ascii_lowercase().ends_with(unit)) {
        return scaled(&parse_number(&text[..text.len() - unit.len()])?, *shift);
    }
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    if plain && digits.starts_with(|c: char| c.is_ascii_digit()) {
        let n: i128 = digits.replace(',', "").parse().ok()?;
        return smallest(sign * n);
    }
    let shaped = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-' | b','));
    if !shaped {
        return None;
    }
    digits.replace(',', "").parse::<f64>().ok().map(|n| Value::Double(if sign < 0 { -n } else { n }))
}

/// A number times a power of two: a long where it fits, else a double; fractions and decimals keep their type.
fn scaled(number: &Value, shift: u32) -> Option<Value> {
    let factor = 1_i64 << shift;
    if let Value::Decimal(n) = number {
        return n.times(Decimal::whole(i128::from(factor))?).map(Value::Decimal);
    }
    #[expect(clippy::cast_precision_loss, reason = "what does not fit a long is a double, as in every product")]
    let product = |n: f64| Value::Double(n * factor as f64);
    match number.whole() {
        #[expect(clippy::cast_precision_loss, reason = "what does not fit a long is a double, as in every product")]
        Some((_, n)) => Some(i64::try_from(n << shift).map_or_else(|_| product(n as f64), Value::Long)),
        None => as_f64(number).map(product),
    }
}

/// The narrowest of int, long, decimal and double that holds a whole number.
pub fn smallest(n: i128) -> Option<Value> {
    if let Ok(n) = i32::try_from(n) {
        return Some(Value::Int(n));
    }
    if let Ok(n) = i64::try_from(n) {
        return Some(Value::Long(n));
    }
    #[expect(clippy::cast_precision_loss, reason = "beyond the range of decimal a double is what .NET has")]
    Decimal::whole(n).map(Value::Decimal).or(Some(Value::Double(n as f64)))
}
