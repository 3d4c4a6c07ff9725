//! `Add-Content`: adds lines to files.

use crate::cmdlets::everyday::files::{ENCODING, FORCE, LITERAL, PATHS};
use crate::cmdlets::everyday::write_content::{NO_NEWLINE, PASS_THRU, VALUE, WriteContent};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::host::{CmdletSpec, Example, Impact};

/// Declares the cmdlet `Add-Content`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Add-Content", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.AddContentCommand")
    .synopsis("Adds values to the end of files on the virtual drive, one line each.")
    .aliases(&["ac"])
    .params(&[&[PATHS, LITERAL, VALUE, NO_NEWLINE, PASS_THRU, ENCODING, FORCE]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Add-Content -Path log.txt -Value 'Tony: done'", does: "Adds a line to a log." }])
    .make(|| Box::new(WriteContent::new(true)));
