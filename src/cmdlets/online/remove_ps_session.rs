//! `Remove-PSSession`: closes a remote session; its cmdlets go with it.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::online::session::TYPE;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::tenant::{Command, RemoteSession, ShellAct};

/// Declares the cmdlet `Remove-PSSession`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Remove-PSSession", CORE)
    .class("Microsoft.PowerShell.Commands.RemovePSSessionCommand")
    .synopsis("Closes remote sessions.")
    .aliases(&["rsn"])
    .params(&[&[
        ParamSpec::new("Session", TypeRef::array(TYPE)).at(0).mandatory().by_value().only_in(&["Session"]).help("The sessions."),
        ParamSpec::new("Id", TypeRef::array(Ty::Int32)).mandatory().only_in(&["Id"]).help("Their numbers."),
        ParamSpec::new("Name", TypeRef::array(Ty::String)).mandatory().only_in(&["Name"]).help("Their names."),
    ]])
    .default_set("Session")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Get-PSSession | Remove-PSSession", does: "Closes all sessions." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let open = world(call)?.session.tenant().shell().session != RemoteSession::Absent;
    if open && call.should_process("SfBPowerShellSession", "Remove")? {
        act(call, Command::Shell(ShellAct::RemoveSession), "")?;
    }
    Ok(())
}
