//! `Write-Progress`: a bar that a window shows for a while and then takes away; nothing of it stays on the console.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

const NUMBER: TypeRef = TypeRef::one(Ty::Int32);

/// Declares the cmdlet `Write-Progress`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Progress", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteProgressCommand")
    .synopsis("Shows a progress bar in a window. It's gone when the script ends, so nothing is printed here.")
    .params(&[&[
        ParamSpec::text("Activity").at(0).mandatory().help("What is being done."),
        ParamSpec::text("Status").at(1).help("The current status."),
        ParamSpec::new("Id", NUMBER).at(2).help("The number of the bar."),
        ParamSpec::new("PercentComplete", NUMBER).help("How much is done."),
        ParamSpec::new("SecondsRemaining", NUMBER).help("How long it takes."),
        ParamSpec::text("CurrentOperation").help("What is being done within it."),
        ParamSpec::new("ParentId", NUMBER).help("The bar that this one belongs to."),
        ParamSpec::switch("Completed").help("Removes the bar."),
        ParamSpec::new("SourceId", NUMBER).help("Where the bar comes from."),
    ]])
    .examples(&[Example { line: "Write-Progress -Activity 'Granting' -PercentComplete 50", does: "Prints nothing." }]);
