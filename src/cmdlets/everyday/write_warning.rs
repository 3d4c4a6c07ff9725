//! `Write-Warning`: writes a warning.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Empty, Example, ParamSpec};

/// Declares the cmdlet `Write-Warning`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Warning", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteWarningCommand")
    .synopsis("Writes a warning.")
    .params(&[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]])
    .examples(&[Example { line: "Write-Warning 'careful'", does: "One line." }])
    .runs(|call| {
        let message = call.text("Message").unwrap_or_default();
        call.warn(message)
    });
