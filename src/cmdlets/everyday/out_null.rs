//! `Out-Null`: takes everything and gives nothing.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::CORE;
use crate::powershell::host::{CmdletSpec, Example};

/// Declares the cmdlet `Out-Null`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Out-Null", CORE)
    .class("Microsoft.PowerShell.Commands.OutNullCommand")
    .synopsis("Discards the pipeline's objects.")
    .params(&[&[INPUT]])
    .examples(&[Example { line: "New-CsClientPolicy OfflineIM | Out-Null", does: "Creates a policy without showing it." }])
    .runs(|_| Ok(()));
