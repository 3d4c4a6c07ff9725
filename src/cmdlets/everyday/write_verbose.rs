//! `Write-Verbose`: writes what -Verbose shows.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::host::{CmdletSpec, Empty, Example, Impact, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Write-Verbose",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.WriteVerboseCommand",
    synopsis: "Writes a message that -Verbose shows.",
    params: &[&[ParamSpec::text("Message").at(0).mandatory().by_value().empty(Empty::Allowed).alias(&["Msg"]).help("The text.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Write-Verbose 'careful'", does: "One line." }],
    make: || {
        Box::new(Each(|call| {
            let message = call.text("Message").unwrap_or_default();
            call.verbose(message)
        }))
    },
};
