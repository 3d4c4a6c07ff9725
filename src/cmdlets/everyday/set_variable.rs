//! `Set-Variable`: gives a variable a value.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::host::{CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Set-Variable",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.SetVariableCommand",
    synopsis: "Gives a variable a value.",
    params: &[&[
        ParamSpec::text("Name").at(0).mandatory().help("Its name."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(1).by_value().help("The value."),
        ParamSpec::text("Scope").help("Where it holds."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Set-Variable policy 'OfflineIM'", does: "The same as an assignment." }],
    make: || {
        Box::new(Each(|call| {
            let name = call.text("Name").unwrap_or_default();
            let value = call.arg("Value").cloned().unwrap_or_default();
            call.shell.set_variable(&name, value);
            Ok(())
        }))
    },
};
