//! `ConvertTo-Json`: objects as JSON.

use std::fmt::Write as _;

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::{formatted, text};
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::members;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::names_of;

/// Declares the cmdlet `ConvertTo-Json`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertTo-Json", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertToJsonCommand")
    .synopsis("Returns objects as JSON.")
    .params(&[&[
        PIPED,
        ParamSpec::new("Depth", TypeRef::one(Ty::Int32)).within(0, 100).help("The maximum depth; 2 by default."),
        ParamSpec::switch("Compress").help("Leaves out spaces and line breaks."),
        ParamSpec::switch("EnumsAsStrings").help("Writes enumeration values as words, not as numbers."),
        ParamSpec::switch("AsArray").help("Returns an array even for a single object."),
    ]])
    .examples(&[Example { line: "Get-CsOnlineUser 'Tony Smith' | ConvertTo-Json -Compress", does: "Tony as JSON." }])
    .make(|| Box::new(ToJson::default()));

/// The values that came through the pipeline.
#[derive(Default)]
struct ToJson {
    items: Vec<Value>,
}

impl Cmdlet for ToJson {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.items.extend(call.arg("InputObject").cloned());
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let value = match self.items.len() {
            0 => return Ok(()),
            1 if !call.switch("AsArray") => self.items.remove(0),
            _ => Value::array(std::mem::take(&mut self.items)),
        };
        let depth = call.int("Depth").unwrap_or(2);
        let mut json =
            JsonWriter { text: String::new(), compress: call.switch("Compress"), words: call.switch("EnumsAsStrings"), cut: false };
        json.write(call, &value, 0, depth)?;
        if json.cut {
            call.warn(format!("Resulting JSON is truncated as serialization has exceeded the set depth of {depth}."))?;
        }
        call.emit(Value::from(json.text))
    }
}

/// The properties that stand for a value of these types.
fn parts(value: &Value) -> Option<Vec<std::rc::Rc<str>>> {
    let is_span = matches!(value, Value::TimeSpan(_));
    if !is_span && !matches!(value, Value::Version(_)) {
        return None;
    }
    // In the order in which .NET declares them: of a length of time the ticks come first.
    let (first, others): (Vec<_>, Vec<_>) = members::names_of(value).0.into_iter().partition(|name| is_span && &**name == "Ticks");
    Some([first, others].concat())
}

struct JsonWriter {
    text: String,
    compress: bool,
    /// Whether words of enumerations stay words.
    words: bool,
    /// Whether something lay deeper than was asked for.
    cut: bool,
}

impl JsonWriter {
    fn write(&mut self, call: &mut Call<'_, '_>, value: &Value, level: usize, depth: i64) -> Flow {
        let deeper = i64::try_from(level).is_ok_and(|level| level <= depth);
        if let Some(items) = value.elements().filter(|_| deeper) {
            return self.enclosed(('[', ']'), items.len(), level, |json, at| json.write(call, &items[at], level + 1, depth));
        }
        let entries: Vec<(String, Value)> = if let (Value::Hash(hash), true) = (value, deeper) {
            hash.entries().into_iter().map(|(key, value)| (text(&key), value)).collect()
        } else if value.type_of().ty == Ty::Guid {
            self.scalar(value);
            return Ok(());
        } else if let (Value::Object(_), true) = (value, deeper) {
            let names = names_of(value);
            names.iter().map(|name| call.property(value, name).map(|own| (name.to_string(), own))).collect::<Flow<_>>()?
        } else if let (Some(names), true) = (parts(value), deeper) {
            names.iter().map(|name| call.property(value, name).map(|own| (name.to_string(), own))).collect::<Flow<_>>()?
        } else {
            let whole = matches!(value, Value::Object(_) | Value::Hash(_) | Value::TimeSpan(_) | Value::Version(_));
            self.cut |= !deeper && (whole || value.elements().is_some());
            self.scalar(value);
            return Ok(());
        };
        self.enclosed(('{', '}'), entries.len(), level, |json, at| {
            let (name, value) = &entries[at];
            json.string(name);
            json.text.push_str(if json.compress { ":" } else { ": " });
            json.write(call, value, level + 1, depth)
        })
    }

    fn enclosed(
        &mut self,
        (open, close): (char, char),
        count: usize,
        level: usize,
        mut each: impl FnMut(&mut Self, usize) -> Flow,
    ) -> Flow {
        self.text.push(open);
        for at in 0..count {
            if at > 0 {
                self.text.push(',');
            }
            self.line(level + 1);
            each(self, at)?;
        }
        if count > 0 {
            self.line(level);
        }
        self.text.push(close);
        Ok(())
    }

    fn line(&mut self, level: usize) {
        if !self.compress {
            self.text.push('\n');
            self.text.push_str(&"  ".repeat(level));
        }
    }

    fn scalar(&mut self, value: &Value) {
        if value.is_null() {
            self.text.push_str("null");
        } else if let Value::Bool(on) | Value::Switch(on) = value {
            self.text.push_str(if *on { "true" } else { "false" });
        } else if let Value::DateTime(_) = value {
            self.string(&formatted(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFF").unwrap_or_default());
        } else if let (Value::Enum(_, number), false) = (value, self.words) {
            self.text.push_str(&number.to_string());
        } else if value.type_of().ty.is_number() {
            let number = text(value);
            let whole =
                matches!(value, Value::Double(_) | Value::Single(_)) && number.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
            self.text.push_str(&number);
            self.text.push_str(if whole { ".0" } else { "" });
        } else {
            self.string(&text(value));
        }
    }

    fn string(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                control if control.is_control() => drop(write!(self.text, "\\u{:04x}", u32::from(control))),
                other => self.text.push(other),
            }
        }
        self.text.push('"');
    }
}
