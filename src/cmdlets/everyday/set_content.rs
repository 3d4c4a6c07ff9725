//! `Set-Content`: writes files.

use crate::cmdlets::everyday::files::{ENCODING, FORCE, LITERAL, PATHS};
use crate::cmdlets::everyday::write_content::{NO_NEWLINE, PASS_THRU, VALUE, WriteContent};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::host::{CmdletSpec, Example, Impact};

/// Declares the cmdlet `Set-Content`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-Content", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.SetContentCommand")
    .synopsis("Writes values to files on the virtual drive, one line each, replacing their content.")
    .aliases(&["sc"])
    .params(&[&[PATHS, LITERAL, VALUE, NO_NEWLINE, PASS_THRU, ENCODING, FORCE]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Set-Content -Path notice.txt -Value 'Messages may be kept.'", does: "Writes a file of one line." }])
    .make(|| Box::new(WriteContent::new(false)));
