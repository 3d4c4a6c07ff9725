//! `Get-Location`: the folder of relative paths.

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Location`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Location", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.GetLocationCommand")
    .synopsis("Shows the current folder.")
    .aliases(&["gl", "pwd"])
    .output(&["Path"])
    .examples(&[Example { line: "(Get-Location).Path", does: "C:\\" }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let folder = world(call)?.window.folder();
    call.emit(location(&folder))
}

/// Returns a folder as the object that names a place.
pub fn location(folder: &str) -> Value {
    let path = Value::from(files::shown(folder));
    Object::with(Ty::Other("System.Management.Automation.PathInfo"), [("Path", path.clone()), ("", path)])
}
