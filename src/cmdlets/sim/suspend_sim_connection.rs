//! `Suspend-SimConnection`: the network cable comes out.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Suspend-SimConnection",
    module: SIM,
    class: "",
    synopsis: "Pulls a user's network cable without signing out.",
    params: &[&[USER]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Suspend-SimConnection "Tony Smith""#, does: "Tony loses the connection, and the server does not notice." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::Suspend)
}
