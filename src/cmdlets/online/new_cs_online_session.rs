//! `New-CsOnlineSession`: opens the remote session of the eras Connector and Teams1.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::online::get_credential::CREDENTIAL;
use crate::cmdlets::online::session;
use crate::cmdlets::spec::CONNECTOR;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::tenant::{Command, RemoteSession, ShellAct};

/// Declares the cmdlet `New-CsOnlineSession`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-CsOnlineSession", CONNECTOR)
    .synopsis("Opens a remote session to Skype for Business Online; import it with Import-PSSession.")
    .params(&[&[
        CREDENTIAL.at(0).by_value(),
        ParamSpec::text("UserName").help("The account for the sign-in window."),
        ParamSpec::text("OverrideAdminDomain").help("The domain of the administrator."),
        ParamSpec::text("OverrideDiscoveryUri").help("Another discovery address."),
        ParamSpec::text("OverridePowerShellUri").help("Another service address."),
        ParamSpec::new("SessionOption", TypeRef::one(Ty::Object)).help("Options of the session."),
    ]])
    .examples(&[Example {
        line: "$session = New-CsOnlineSession -Credential (Get-Credential)",
        does: "Opens a session and stores it in a variable.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if world(call)?.session.tenant().shell().session == RemoteSession::Absent {
        act(call, Command::Shell(ShellAct::OpenSession), "")?;
    }
    let state = world(call)?.session.tenant().shell().session;
    call.emit(session::object(state))
}
