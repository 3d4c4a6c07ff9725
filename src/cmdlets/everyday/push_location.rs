//! `Push-Location`: keeps the folder of relative paths and goes to another.

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::get_location::location;
use crate::cmdlets::everyday::set_location::wanted;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Push-Location`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Push-Location", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.PushLocationCommand")
    .synopsis("Saves the current folder and goes to another one.")
    .aliases(&["pushd"])
    .params(&[&[
        ParamSpec::text("Path").at(0).by_value().by_name().wild().only_in(&["Path"]).help("The folder."),
        ParamSpec::text("LiteralPath")
            .mandatory()
            .by_name()
            .alias(&["PSPath"])
            .only_in(&["LiteralPath"])
            .help("The folder, without wildcards."),
        ParamSpec::switch("PassThru").help("Shows the folder."),
    ]])
    .default_set("Path")
    .examples(&[Example { line: "Push-Location C:\\Temp; Get-Location; Pop-Location", does: "Lists another folder and returns." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let here = world(call)?.window.folder();
    if let Some(folder) = wanted(call)? {
        let window = &mut world(call)?.window;
        window.left.push(here);
        window.location = Some(folder.clone());
        if call.switch("PassThru") {
            call.emit(location(&folder))?;
        }
    }
    Ok(())
}
