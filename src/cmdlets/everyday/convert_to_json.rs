//! `ConvertTo-Json`: objects as JSON.

use std::fmt::Write as _;

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::names_of;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "ConvertTo-Json",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.ConvertToJsonCommand",
    synopsis: "Gives objects as JSON.",
    params: &[&[
        INPUT,
        ParamSpec::new("Depth", TypeRef::one(Ty::Int32)).within(0, 100).help("How deep objects are shown; 2 without it."),
        ParamSpec::switch("Compress").help("Without blanks and line ends."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-CsOnlineUser 'Tony Smith' | ConvertTo-Json -Compress", does: "Tony as JSON." }],
    make: || Box::new(ToJson::default()),
};

/// What came.
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
            1 => self.items.remove(0),
            _ => Value::array(std::mem::take(&mut self.items)),
        };
        let mut json = Json { text: String::new(), compress: call.switch("Compress") };
        json.write(call, &value, 0, call.int("Depth").unwrap_or(2))?;
        call.emit(Value::from(json.text))
    }
}

struct Json {
    text: String,
    compress: bool,
}

impl Json {
    fn write(&mut self, call: &mut Call<'_, '_>, value: &Value, level: usize, depth: i64) -> Flow {
        let deeper = i64::try_from(level).is_ok_and(|level| level <= depth);
        if let Some(items) = value.elements().filter(|_| deeper) {
            return self.enclosed(('[', ']'), items.len(), level, |json, at| json.write(call, &items[at], level + 1, depth));
        }
        let entries: Vec<(String, Value)> = if let (Value::Hash(hash), true) = (value, deeper) {
            hash.entries().into_iter().map(|(key, value)| (text(&key), value)).collect()
        } else if let (Value::Object(_), true) = (value, deeper) {
            let names = names_of(value);
            names.iter().map(|name| call.property(value, name).map(|own| (name.to_string(), own))).collect::<Flow<_>>()?
        } else {
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
        } else if let Value::Enum(_, number) = value {
            self.text.push_str(&number.to_string());
        } else if value.type_of().ty.is_number() {
            self.text.push_str(&text(value));
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
