//! `Pop-Location`: goes back to the folder that `Push-Location` left.

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::get_location::location;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Pop-Location`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Pop-Location", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.PopLocationCommand")
    .synopsis("Returns to the folder saved by Push-Location.")
    .aliases(&["popd"])
    .params(&[&[ParamSpec::switch("PassThru").help("Shows the folder.")]])
    .examples(&[Example { line: "Push-Location C:\\Temp; Get-Location; Pop-Location", does: "Lists another folder and returns." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let window = &mut world(call)?.window;
    let Some(folder) = window.left.pop() else { return Ok(()) };
    window.location = Some(folder.clone());
    if call.switch("PassThru") { call.emit(location(&folder)) } else { Ok(()) }
}
