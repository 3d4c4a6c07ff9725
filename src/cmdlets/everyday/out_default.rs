//! `Out-Default`: shows what comes through the pipeline, as the end of every pipeline does, and gives nothing.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::out_host::OutHost;
use crate::cmdlets::spec::CORE;
use crate::powershell::host::{CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Out-Default`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Out-Default", CORE)
    .class("Microsoft.PowerShell.Commands.OutDefaultCommand")
    .synopsis("Shows the pipeline's objects, as the end of every pipeline does.")
    .params(&[&[INPUT, ParamSpec::switch("Transcript").help("Only for the transcript; here, the same.")]])
    .examples(&[Example { line: "Get-CsOnlineUser | Out-Default", does: "The users." }])
    .make(|| Box::<OutHost>::default());
