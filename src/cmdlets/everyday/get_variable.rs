//! `Get-Variable`: variables by name.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, has_wildcards, like};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::scope::Protection;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetVariableCommand")
    .synopsis("Shows variables.")
    .aliases(&["gv"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String))
            .at(0)
            .by_value()
            .by_name()
            .wild()
            .help("Their names; without it, all variables."),
        ParamSpec::switch("ValueOnly").help("Returns only the values."),
        ParamSpec::text("Scope").help("Accepted; every visible variable is included."),
    ]])
    .examples(&[Example { line: "Get-Variable true -ValueOnly", does: "The value of a variable." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut names: Vec<String> = Vec::new();
    let wanted = call.list("Name");
    let patterns = if wanted.is_empty() { vec![Value::str("*")] } else { wanted };
    for name in patterns.iter().map(text) {
        if has_wildcards(&name) {
            let known = call.shell.scope().names().into_iter();
            names.extend(known.filter(|own| like(own, &name, Case::Ignored)));
        } else {
            names.push(name);
        }
    }
    for name in names {
        match call.shell.variable(&name) {
            Some(value) if call.switch("ValueOnly") => call.emit(value)?,
            Some(value) => {
                let parts = [
                    ("Name", Value::str(&name)),
                    ("Description", Value::str("")),
                    ("Value", value),
                    ("Visibility", Value::str("Public")),
                    ("Module", Value::Null),
                    ("ModuleName", Value::str("")),
                    ("Options", Value::str(options_of(call, &name))),
                    ("Attributes", Value::array(Vec::new())),
                ];
                call.emit(Object::with(Ty::Other("System.Management.Automation.PSVariable"), parts))?;
            }
            None => {
                let message = format!("Cannot find a variable with the name '{name}'.");
                let record = ErrorRecord::new(&types::ITEM_NOT_FOUND, "VariableNotFound", Category::ObjectNotFound, message);
                call.error(record.on(name.as_str()))?;
            }
        }
    }
    Ok(())
}

/// What keeps a variable from being changed, in .NET's word.
fn options_of(call: &Call<'_, '_>, name: &str) -> &'static str {
    match call.shell.scope().protection(None, &name.to_lowercase()) {
        Some(Protection::Constant) => "Constant",
        Some(Protection::ReadOnly) => "ReadOnly",
        None => "None",
    }
}
