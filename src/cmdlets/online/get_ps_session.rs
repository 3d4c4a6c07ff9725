//! `Get-PSSession`: the remote sessions of the window.

use crate::cmdlets::act::world;
use crate::cmdlets::online::session;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::tenant::RemoteSession;

/// Declares the cmdlet `Get-PSSession`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-PSSession", CORE)
    .class("Microsoft.PowerShell.Commands.GetPSSessionCommand")
    .synopsis("Shows the remote sessions of this window.")
    .aliases(&["gsn"])
    .params(&[&[
        ParamSpec::new("Id", TypeRef::array(Ty::Int32)).at(0).help("The number of a session."),
        ParamSpec::new("Name", TypeRef::array(Ty::String)).help("The name of a session."),
        ParamSpec::new("ComputerName", TypeRef::array(Ty::String)).help("Sessions to these computers."),
    ]])
    .examples(&[Example { line: "Get-PSSession | Remove-PSSession", does: "Closes all sessions and removes the tenant's cmdlets." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    match world(call)?.session.tenant().shell().session {
        RemoteSession::Absent => Ok(()),
        open @ (RemoteSession::Open | RemoteSession::Imported) => call.emit(session::object(open)),
    }
}
