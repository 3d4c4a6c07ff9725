//! `Clear-Variable`: makes variables null.

use crate::cmdlets::everyday::set_variable::{set, shown};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Clear-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Clear-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.ClearVariableCommand")
    .synopsis("Sets variables to null.")
    .aliases(&["clv"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).mandatory().by_name().help("Their names."),
        ParamSpec::switch("Force").help("Also clears a read-only variable."),
        ParamSpec::switch("PassThru").help("Shows the variables."),
        ParamSpec::text("Scope").help("The scope: Global, Script, or Local."),
    ]])
    .impact(Impact::Medium)
    .examples(&[Example { line: "$policy = 'OfflineIM'; Clear-Variable policy", does: "$policy is null." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for name in call.list("Name").iter().map(text) {
        if call.shell.variable(&name).is_none() {
            let message = format!("Cannot find a variable with the name '{name}'.");
            let record = ErrorRecord::new(&types::ITEM_NOT_FOUND, "VariableNotFound", Category::ObjectNotFound, message);
            call.error(record.on(name))?;
            continue;
        }
        if let Some(record) = call.shell.protected(None, &name, call.switch("Force")) {
            call.error(record)?;
            continue;
        }
        let scope = call.text("Scope");
        set(call, scope.as_deref(), &name, Value::Null);
        if call.switch("PassThru") {
            call.emit(shown(&name, Value::Null))?;
        }
    }
    Ok(())
}
