//! `ConvertFrom-StringData`: a table of lines such as `name = value`.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, ParamSpec};
use crate::powershell::object::Hash;
use crate::powershell::types;
use crate::powershell::value::Value;

/// Declares the cmdlet `ConvertFrom-StringData`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertFrom-StringData", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertFromStringDataCommand")
    .synopsis("Creates a hashtable from lines such as name = value.")
    .params(&[&[ParamSpec::text("StringData").at(0).mandatory().by_value().empty(Empty::Allowed).help("The lines.")]])
    .examples(&[Example { line: "('policy = OfflineIM' | ConvertFrom-StringData).policy", does: "OfflineIM" }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let given = call.arg("StringData").map_or_else(String::new, text);
    let table = Hash::new(false);
    for line in given.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some((name, value)) = line.split_once('=') else {
            let message = format!("Data line '{line}' is not in 'name=value' format.");
            return call.error(ErrorRecord::new(&types::PS_INVALID_OPERATION, "InvalidOperation", Category::InvalidOperation, message));
        };
        let name = Value::str(name.trim());
        if table.get(&name).is_some() {
            let message = format!("Data item '{}' in line '{line}' is already defined.", text(&name));
            return call.error(ErrorRecord::new(&types::PS_INVALID_OPERATION, "InvalidOperation", Category::InvalidOperation, message));
        }
        table.set(name, Value::from(unescaped(value.trim())));
    }
    call.emit(Value::Hash(std::rc::Rc::new(table)))
}

/// The value with its escapes (`\\n`, `\\t`, `\\\\`) taken for what they mean.
fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match (sign, signs.clone().next()) {
            ('\\', Some(next @ ('n' | 't' | 'r' | '\\'))) => {
                signs.next();
                out.push(match next {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    other => other,
                });
            }
            _ => out.push(sign),
        }
    }
    out
}
