//! `Write-Debug`: writes where debugging messages are asked for.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::host::{CmdletSpec, Empty, Example, Impact, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Write-Debug",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.WriteDebugCommand",
    synopsis: "Writes a message if -Debug or $DebugPreference asks for it.",
    params: &[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Write-Debug 'here' -Debug", does: "One line." }],
    make: || {
        Box::new(Each(|call| {
            let text = call.text("Message").unwrap_or_default();
            call.shell.debug(text, call.command);
            Ok(())
        }))
    },
};
