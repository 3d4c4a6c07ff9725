//! `Set-Location`: the folder from which relative paths count.

use std::rc::Rc;

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files;
use crate::cmdlets::everyday::get_location::location;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Set-Location`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-Location", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.SetLocationCommand")
    .synopsis("Sets the current folder.")
    .aliases(&["cd", "chdir", "sl"])
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
    .examples(&[Example { line: "Set-Location C:\\Temp; Test-Path users.csv", does: "Looks for C:\\Temp\\users.csv." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if let Some(folder) = wanted(call)? {
        world(call)?.window.location = Some(folder.clone());
        if call.switch("PassThru") {
            call.emit(location(&folder))?;
        }
    }
    Ok(())
}

/// Returns the folder that `-Path` or `-LiteralPath` names, the home folder without either. Reports what is no folder.
pub fn wanted(call: &mut Call<'_, '_>) -> Flow<Option<Rc<str>>> {
    if !call.has("Path") && !call.has("LiteralPath") {
        return Ok(Some(world(call)?.window.folder()));
    }
    let path = files::one_path(call, "Path")?;
    if files::is_folder(call, &path)? {
        return Ok(Some(files::as_made(call, &path)?.into()));
    }
    let record = files::missing(&path);
    call.error(record).map(|()| None)
}
