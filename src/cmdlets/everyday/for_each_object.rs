//! `ForEach-Object`: does something with each object.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::{Member, Object};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

const BLOCK: TypeRef = TypeRef::one(Ty::ScriptBlock);

/// Declares the cmdlet `ForEach-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ForEach-Object", CORE)
    .class("Microsoft.PowerShell.Commands.ForEachObjectCommand")
    .synopsis("Runs a script block, or reads a member, for each object.")
    .aliases(&["%", "foreach"])
    .params(&[&[
        INPUT,
        ParamSpec::new("Process", TypeRef::array(Ty::Object))
            .at(0)
            .mandatory()
            .rest()
            .alias(&["MemberName"])
            .help("A script block, or the name of a member."),
        ParamSpec::new("Begin", BLOCK).help("Runs first."),
        ParamSpec::new("End", BLOCK).help("Runs last."),
    ]])
    .examples(&[
        Example { line: "Get-CsOnlineUser | ForEach-Object DisplayName", does: "Only the names." },
        Example { line: "1..3 | ForEach-Object { $_ * 2 }", does: "Twice each." },
    ])
    .make(|| Box::new(ForEach));

/// One call of the cmdlet.
struct ForEach;

impl ForEach {
    fn run(call: &mut Call<'_, '_>, parameter: &str, item: &Value) -> Flow {
        let blocks = call.list(parameter);
        match blocks.first() {
            Some(Value::Block(_)) => {
                // Several blocks mean begin, process, end.
                let middle = if blocks.len() > 2 { &blocks[1..blocks.len() - 1] } else { &blocks[blocks.len().min(2) - 1..] };
                for block in middle {
                    if let Value::Block(block) = block {
                        call.run_through(block, item.clone())?;
                    }
                }
                Ok(())
            }
            Some(name) => member(call, &text(name), &blocks[1..], item),
            None => Ok(()),
        }
    }

    fn outer(call: &mut Call<'_, '_>, parameter: &str, place: fn(&[Value]) -> Option<&Value>) -> Flow {
        let blocks = call.list("Process");
        let among = if blocks.iter().all(|block| matches!(block, Value::Block(_))) { place(&blocks).cloned() } else { None };
        match call.arg(parameter).cloned().or(among) {
            Some(Value::Block(block)) => call.run_through(&block, Value::Null),
            _ => Ok(()),
        }
    }
}

/// The methods of every object.
const COMMON: [&str; 4] = ["GetType", "ToString", "Equals", "GetHashCode"];

/// A property of the object, or a method called with the arguments.
fn member(call: &mut Call<'_, '_>, name: &str, arguments: &[Value], item: &Value) -> Flow {
    let is_method = !arguments.is_empty() || !crate::powershell::members::has_property(item, name);
    let has_any =
        |object: &Object| matches!(object.member(name), Some(Member::Method(_))) || COMMON.iter().any(|own| own.eq_ignore_ascii_case(name));
    let is_common = COMMON.iter().any(|own| own.eq_ignore_ascii_case(name));
    let callable = if let Value::Object(object) = item { has_any(object) } else { is_common || !matches!(item, Value::Hash(_)) };
    if is_method && callable && call.property(item, name)?.is_null() {
        let value = call.shell.call_method(item, name, false, arguments.to_vec())?;
        return call.emit_unrolled(value);
    }
    let value = call.property(item, name)?;
    call.emit_unrolled(value)
}

impl Cmdlet for ForEach {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        Self::outer(call, "Begin", |blocks| if blocks.len() > 1 { blocks.first() } else { None })
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let item = call.arg("InputObject").cloned().unwrap_or_default();
        Self::run(call, "Process", &item)
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        Self::outer(call, "End", |blocks| if blocks.len() > 2 { blocks.last() } else { None })
    }
}
