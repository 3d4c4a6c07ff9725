//! `Remove-Variable`: takes a variable away.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};

/// Declares the cmdlet `Remove-Variable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Remove-Variable", UTILITY)
    .class("Microsoft.PowerShell.Commands.RemoveVariableCommand")
    .synopsis("Removes a variable.")
    .aliases(&["rv"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).mandatory().by_name().help("The variable's name, without $."),
        ParamSpec::switch("Force").help("Also removes a read-only variable."),
    ]])
    .impact(Impact::Medium)
    .examples(&[Example { line: "$policy = 1; Remove-Variable policy", does: "Removes $policy." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for name in call.list("Name") {
        let name = text(&name);
        if call.shell.protected(None, &name, call.switch("Force")).is_some() {
            let message = format!(
                "Cannot remove variable {name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option."
            );
            let id = "VariableNotRemovable";
            call.error(ErrorRecord::new(&types::SESSION_UNAUTHORIZED, id, Category::WriteError, message).on(name))?;
            continue;
        }
        if !call.shell.scope().clone().remove(&name.to_lowercase()) {
            let message = format!("Cannot find a variable with the name '{name}'.");
            let record = ErrorRecord::new(&types::ITEM_NOT_FOUND, "VariableNotFound", Category::ObjectNotFound, message);
            call.error(record.on(name))?;
        }
    }
    Ok(())
}
