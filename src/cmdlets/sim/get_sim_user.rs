//! `Get-SimUser`: the users as snapshots show them.

use crate::cmdlets::act::{emit_users, sim_users};
use crate::cmdlets::objects;
use crate::cmdlets::spec::{Each, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, Names, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-SimUser",
    module: SIM,
    class: "",
    synopsis: "Shows users: presence, client, mailbox, policy.",
    params: &[&[ParamSpec::text("Identity")
        .at(0)
        .by_value()
        .by_name()
        .alias(&["Name"])
        .wild()
        .naming(Names::User)
        .help("The user; without it, all users.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[
        Example { line: "Get-SimUser | Format-Table Name, Presence, SignedIn", does: "Who is signed in." },
        Example { line: r#"Get-SimUser "Tony Smith""#, does: "Everything about Tony." },
    ],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let users = sim_users(call)?;
    emit_users(call, &users, objects::user)
}
