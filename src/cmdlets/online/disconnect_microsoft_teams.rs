//! `Disconnect-MicrosoftTeams`: disconnects in the eras from Teams2 on.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::spec::TEAMS;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::{Command, ShellAct};

/// Declares the cmdlet `Disconnect-MicrosoftTeams`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Disconnect-MicrosoftTeams", TEAMS)
    .class("Microsoft.TeamsCmdlets.Powershell.Connect.DisconnectMicrosoftTeams")
    .synopsis("Disconnects from the tenant and removes its cmdlets.")
    .impact(Impact::Medium)
    .examples(&[Example {
        line: "Set-SimTenant -Era Teams2; Connect-MicrosoftTeams | Out-Null; Disconnect-MicrosoftTeams",
        does: "Connects and disconnects.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let linked = world(call)?.session.tenant().shell().linked;
    if linked && call.should_process("MicrosoftTeams", "Disconnect")? {
        act(call, Command::Shell(ShellAct::Disconnect), "")?;
    }
    Ok(())
}
