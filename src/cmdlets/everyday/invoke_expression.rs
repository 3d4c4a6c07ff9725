//! `Invoke-Expression`: runs a text as a script.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Invoke-Expression`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Invoke-Expression", UTILITY)
    .class("Microsoft.PowerShell.Commands.InvokeExpressionCommand")
    .synopsis("Runs a text as a script, in the scope of the caller.")
    .aliases(&["iex"])
    .params(&[&[ParamSpec::text("Command").at(0).mandatory().by_value().help("The script.")]])
    .examples(&[Example { line: "Invoke-Expression 'Get-CsClientPolicy Global | Format-List Identity'", does: "Runs a line." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let script = call.text("Command").unwrap_or_default();
    let block = Value::Type(TypeRef::one(Ty::ScriptBlock));
    let block = call.shell.call_method(&block, "Create", true, vec![Value::from(script)])?;
    let Value::Block(block) = block else { return Ok(()) };
    let item = call.shell.variable("_").unwrap_or_default();
    call.run_through(&block, item)
}
