//! `Write-Warning`: writes a warning.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::host::{CmdletSpec, Empty, Example, Impact, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Write-Warning",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.WriteWarningCommand",
    synopsis: "Writes a warning.",
    params: &[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Write-Warning 'careful'", does: "One line." }],
    make: || {
        Box::new(Each(|call| {
            let message = call.text("Message").unwrap_or_default();
            call.warn(message)
        }))
    },
};
