//! `New-Variable`: makes a variable that is not there yet.

use crate::cmdlets::everyday::set_variable::{protect, set, shown, warn_of_options};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};

/// Declares the cmdlet `New-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.NewVariableCommand")
    .synopsis("Creates a variable.")
    .aliases(&["nv"])
    .params(&[&[
        ParamSpec::text("Name").at(0).mandatory().by_name().help("Its name."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(1).by_value().by_name().help("The value."),
        ParamSpec::text("Option")
            .one_of(&["None", "ReadOnly", "Constant", "Private", "AllScope"])
            .help("ReadOnly: changed with -Force only; Constant: never changed. Private and AllScope are not simulated."),
        ParamSpec::text("Description").help("Accepted, but not kept."),
        ParamSpec::switch("Force").help("Overwrites an existing variable."),
        ParamSpec::switch("PassThru").help("Shows the variable."),
        ParamSpec::text("Scope").help("The scope: Global, Script, or Local."),
    ]])
    .impact(Impact::Medium)
    .examples(&[Example { line: "New-Variable -Name policy -Value 'OfflineIM'; $policy", does: "A variable, and its value." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("Name").unwrap_or_default();
    let value = call.arg("Value").cloned().unwrap_or_default();
    let local = call.shell.scope().clone().get(Some("local"), &name.to_lowercase()).is_some();
    if local && !call.switch("Force") {
        let message = format!("A variable with name '{name}' already exists.");
        let record = ErrorRecord::new(&types::SESSION_STATE, "VariableAlreadyExists", Category::ResourceExists, message);
        return call.error(record.on(name));
    }
    if let Some(record) = call.shell.protected(None, &name, call.switch("Force")) {
        return call.error(record);
    }
    warn_of_options(call)?;
    let scope = call.text("Scope");
    set(call, scope.as_deref(), &name, value.clone());
    protect(call, scope.as_deref(), &name, call.text("Option").as_deref().unwrap_or("None"));
    if call.switch("PassThru") { call.emit(shown(&name, value)) } else { Ok(()) }
}
