//! `Write-Output`: sends its arguments down the pipeline.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Empty, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Write-Output`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Output", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteOutputCommand")
    .synopsis("Sends values down the pipeline.")
    .aliases(&["echo", "write"])
    .params(&[&[
        ParamSpec::new("InputObject", TypeRef::array(Ty::PsObject))
            .at(0)
            .mandatory()
            .by_value()
            .rest()
            .empty(Empty::Allowed)
            .help("The values."),
        ParamSpec::switch("NoEnumerate").help("Passes an array on as one value."),
    ]])
    .examples(&[Example { line: "Write-Output 'a' 'b'", does: "Two values." }])
    .runs(|call| {
        let value = call.arg("InputObject").cloned().unwrap_or_default();
        if call.switch("NoEnumerate") {
            call.emit(value)
        } else {
            value.elements().unwrap_or_else(|| vec![Value::clone(&value)]).into_iter().try_for_each(|item| call.emit(item))
        }
    });
