//! `Write-Verbose`: writes what -Verbose shows.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Empty, Example, ParamSpec};

/// Declares the cmdlet `Write-Verbose`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Verbose", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteVerboseCommand")
    .synopsis("Writes a message that -Verbose shows.")
    .params(&[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]])
    .examples(&[Example { line: "Write-Verbose 'careful'", does: "One line." }])
    .runs(|call| {
        let message = call.text("Message").unwrap_or_default();
        call.verbose(message)
    });
