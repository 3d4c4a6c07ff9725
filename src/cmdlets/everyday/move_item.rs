//! `Move-Item`: moves files and folders of the virtual drive, or gives them other names.

use crate::cmdlets::everyday::files::{LITERAL, PATHS};
use crate::cmdlets::everyday::transfer::{self, DESTINATION, PASS_THRU, REPLACE};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::host::{CmdletSpec, Example, Impact};

/// Declares the cmdlet `Move-Item`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Move-Item", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.MoveItemCommand")
    .synopsis("Moves or renames files and folders on the virtual drive.")
    .aliases(&["move", "mv", "mi"])
    .params(&[&[PATHS.by_value(), LITERAL, DESTINATION, REPLACE, PASS_THRU]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Set-Content a.txt 'one'; Move-Item a.txt b.txt; Get-ChildItem *.txt", does: "Renames a file." }])
    .runs(|call| transfer::run(call, true));
