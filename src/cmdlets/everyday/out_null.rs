//! `Out-Null`: takes everything and gives nothing.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::{CORE, Each};
use crate::powershell::host::{CmdletSpec, Example, Impact};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Out-Null",
    module: CORE,
    class: "Microsoft.PowerShell.Commands.OutNullCommand",
    synopsis: "Discards the pipeline's objects.",
    params: &[&[INPUT]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "New-CsClientPolicy OfflineIM | Out-Null", does: "Creates a policy without showing it." }],
    make: || Box::new(Each(|_| Ok(()))),
};
