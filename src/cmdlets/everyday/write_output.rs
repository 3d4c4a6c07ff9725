//! `Write-Output`: sends its arguments down the pipeline.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::host::{CmdletSpec, Empty, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Write-Output",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.WriteOutputCommand",
    synopsis: "Sends values down the pipeline.",
    params: &[&[
        ParamSpec::new("InputObject", TypeRef::array(Ty::PsObject))
            .at(0)
            .mandatory()
            .by_value()
            .rest()
            .empty(Empty::Allowed)
            .help("The values."),
        ParamSpec::switch("NoEnumerate").help("Passes an array on as one value."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Write-Output 'a' 'b'", does: "Two values." }],
    make: || {
        Box::new(Each(|call| {
            let value = call.arg("InputObject").cloned().unwrap_or_default();
            if call.switch("NoEnumerate") {
                call.emit(value)
            } else {
                value.elements().unwrap_or_else(|| vec![Value::clone(&value)]).into_iter().try_for_each(|item| call.emit(item))
            }
        }))
    },
};
