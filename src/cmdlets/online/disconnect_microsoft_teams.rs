//! `Disconnect-MicrosoftTeams`: disconnects in the eras from Teams2 on.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::spec::{Each, TEAMS};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::{Command, ShellAct};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Disconnect-MicrosoftTeams",
    module: TEAMS,
    class: "Microsoft.TeamsCmdlets.Powershell.Connect.DisconnectMicrosoftTeams",
    synopsis: "Disconnects from the tenant; its cmdlets are gone.",
    params: &[],
    default_set: "",
    impact: Impact::Medium,
    examples: &[Example {
        line: "Set-SimTenant -Era Teams2; Connect-MicrosoftTeams | Out-Null; Disconnect-MicrosoftTeams",
        does: "Connects and disconnects.",
    }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let linked = world(call)?.session.tenant().shell().linked;
    if linked && call.should_process("MicrosoftTeams", "Disconnect")? {
        act(call, Command::Shell(ShellAct::Disconnect), "")?;
    }
    Ok(())
}
