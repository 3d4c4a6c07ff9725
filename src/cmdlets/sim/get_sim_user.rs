//! `Get-SimUser`: the users as snapshots show them.

use crate::cmdlets::act::{emit_users, sim_users};
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};

/// Declares the cmdlet `Get-SimUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimUser", SIM)
    .synopsis("Shows users: presence, client, mailbox, policy.")
    .params(&[&[ParamSpec::text("Identity")
        .at(0)
        .by_value()
        .by_name()
        .alias(&["Name"])
        .wild()
        .naming(Names::User)
        .help("The user; without it, all users.")]])
    .output(tenant_objects::USER)
    .examples(&[
        Example { line: "Get-SimUser | Format-Table Name, Presence, SignedIn", does: "Who is signed in." },
        Example { line: r#"Get-SimUser "Tony Smith""#, does: "Everything about Tony." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let users = sim_users(call)?;
    emit_users(call, &users, tenant_objects::user)
}
