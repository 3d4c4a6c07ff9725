//! Remote sessions as objects: what `New-CsOnlineSession`, `Get-PSSession` and `Import-PSSession` show.

use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;
use crate::tenant::RemoteSession;

/// The type of a session.
pub const TYPE: Ty = Ty::Other("System.Management.Automation.Runspaces.PSSession");

/// The one session of the window.
pub fn object(state: RemoteSession) -> Value {
    let state = match state {
        RemoteSession::Absent => "Closed",
        RemoteSession::Open | RemoteSession::Imported => "Opened",
    };
    let text = |text: &str| Value::str(text);
    Object::with(
        TYPE,
        [
            ("Id", Value::Int(1)),
            ("Name", text("SfBPowerShellSession")),
            ("ComputerName", text("admin.online.lync.example")),
            ("ComputerType", text("RemoteMachine")),
            ("State", text(state)),
            ("ConfigurationName", text("Microsoft.PowerShell")),
            ("Availability", text(if state == "Opened" { "Available" } else { "None" })),
        ],
    )
}

/// A module as `Get-Module` and `Import-PSSession` show it.
pub fn module(kind: &str, version: &str, name: &str, commands: &[&str]) -> Value {
    Object::with(
        Ty::Other("System.Management.Automation.PSModuleInfo"),
        [
            ("ModuleType", Value::str(kind)),
            ("Version", Value::str(version)),
            ("Name", Value::str(name)),
            ("ExportedCommands", Value::strings(commands)),
        ],
    )
}
