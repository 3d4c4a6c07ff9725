//! `Get-Host`: the article's first step, which PowerShell this is.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{CmdletSpec, Example};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;

/// The Windows PowerShell that is played: the last one, as every Windows 10 had it.
pub const VERSION: [i32; 4] = [5, 1, 19041, 1682];

/// Declares the cmdlet `Get-Host`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Host", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetHostCommand")
    .synopsis("Shows which program hosts PowerShell, and its version.")
    .examples(&[
        Example { line: "Get-Host | Select-Object Version", does: "Shows the version: the article requires 3.0 or later." },
        Example { line: "(Get-Host).Version", does: "Shows the parts of the version." },
    ])
    .runs(|call| call.emit(host()));

/// The host as an object; also the variable `$Host`.
pub fn host() -> Value {
    let text = |text: &str| Value::str(text);
    Object::with(
        Ty::Other("System.Management.Automation.Internal.Host.InternalHost"),
        [
            ("Name", text("ConsoleHost")),
            ("Version", Value::Version(VERSION)),
            ("InstanceId", text("5c1a0f9e-7d1b-4c3a-9f0e-2b6d8e4a7c10")),
            ("UI", text("System.Management.Automation.Internal.Host.InternalHostUserInterface")),
            ("CurrentCulture", text("en-US")),
            ("CurrentUICulture", text("en-US")),
            ("PrivateData", text("Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy")),
            ("DebuggerEnabled", Value::Bool(true)),
            ("IsRunspacePushed", Value::Bool(false)),
            ("Runspace", text("System.Management.Automation.Runspaces.LocalRunspace")),
        ],
    )
}
