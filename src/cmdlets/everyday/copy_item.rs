//! `Copy-Item`: copies files and folders of the virtual drive.

use crate::cmdlets::everyday::files::{LITERAL, PATHS};
use crate::cmdlets::everyday::transfer::{self, DESTINATION, PASS_THRU, REPLACE};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::host::{CmdletSpec, Example, Impact, ParamSpec};

/// Declares the cmdlet `Copy-Item`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Copy-Item", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.CopyItemCommand")
    .synopsis("Copies files and folders on the virtual drive.")
    .aliases(&["copy", "cp", "cpi"])
    .params(&[&[
        PATHS.by_value(),
        LITERAL,
        DESTINATION,
        ParamSpec::switch("Recurse").help("Copies folders with everything in them."),
        REPLACE,
        PASS_THRU,
    ]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example {
        line: "Set-Content a.txt 'one'; Copy-Item a.txt b.txt; Get-ChildItem *.txt",
        does: "Two files with the same text.",
    }])
    .runs(|call| transfer::run(call, false));
