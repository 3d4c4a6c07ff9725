//! `Get-Location`: the folder of relative paths, which stays the root of the virtual drive.

use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::host::{CmdletSpec, Example};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Location`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Location", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.GetLocationCommand")
    .synopsis("Shows the folder of relative paths: C:\\, which does not change here.")
    .aliases(&["gl", "pwd"])
    .output(&["Path"])
    .examples(&[Example { line: "(Get-Location).Path", does: "C:\\" }])
    .runs(|call| call.emit(location()));

/// Returns the folder of relative paths.
pub fn location() -> Value {
    let path = Value::str("C:\\");
    Object::with(Ty::Other("System.Management.Automation.PathInfo"), [("Path", path.clone()), ("", path)])
}
