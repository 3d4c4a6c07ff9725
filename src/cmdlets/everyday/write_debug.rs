//! `Write-Debug`: writes where debugging messages are asked for.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Empty, Example, ParamSpec};

/// Declares the cmdlet `Write-Debug`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Debug", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteDebugCommand")
    .synopsis("Writes a message if -Debug or $DebugPreference asks for it.")
    .params(&[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]])
    .examples(&[Example { line: "Write-Debug 'here' -Debug", does: "One line." }])
    .runs(|call| {
        let text = call.text("Message").unwrap_or_default();
        call.shell.debug(text, call.command);
        Ok(())
    });
