//! Values as text: what string expansion, `-join` and casts to `[string]` give.

use super::value::Value;

/// A value as `"$value"` shows it.
pub fn text(value: &Value) -> String {
    if let Value::Str(text) = value { text.to_string() } else { String::new() }
}
