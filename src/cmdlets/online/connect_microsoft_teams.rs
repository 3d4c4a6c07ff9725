//! `Connect-MicrosoftTeams`: connects in the eras from Teams2 on.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::online::get_credential::{ADMINISTRATOR, CREDENTIAL};
use crate::cmdlets::spec::TEAMS;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::Ty;
use crate::powershell::value::Value;
use crate::tenant::{Command, ShellAct};

const TENANT_ID: &str = "00000000-2021-0731-0000-000000000000";

/// Declares the cmdlet `Connect-MicrosoftTeams`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Connect-MicrosoftTeams", TEAMS)
    .class("Microsoft.TeamsCmdlets.Powershell.Connect.ConnectMicrosoftTeams")
    .synopsis("Connects to the tenant; from module 2.0 on, it brings the tenant's cmdlets.")
    .params(&[&[
        CREDENTIAL,
        ParamSpec::text("TenantId").help("The tenant."),
        ParamSpec::text("AccountId").help("The account for the sign-in window."),
        ParamSpec::text("TeamsEnvironmentName").help("A national cloud."),
    ]])
    .impact(Impact::Medium)
    .examples(&[Example {
        line: "Set-SimTenant -Era Teams2; Import-Module MicrosoftTeams; Connect-MicrosoftTeams -Credential (Get-Credential)",
        does: "Connects as the article of 2021 does.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if !call.should_process("MicrosoftTeams", "Connect")? {
        return Ok(());
    }
    if !world(call)?.session.tenant().shell().linked {
        act(call, Command::Shell(ShellAct::Connect), "")?;
    }
    let account = match call.arg("Credential").cloned() {
        Some(credential) => call.property(&credential, "UserName")?,
        None => Value::str(ADMINISTRATOR),
    };
    let text = |text: &str| Value::str(text);
    call.emit(Object::with(
        Ty::Other("Microsoft.TeamsCmdlets.Powershell.Connect.Models.PSAzureContext"),
        [("Account", account), ("Environment", text("AzureCloud")), ("Tenant", text(TENANT_ID)), ("TenantId", text(TENANT_ID))],
    ))
}
