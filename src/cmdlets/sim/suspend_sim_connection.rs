//! `Suspend-SimConnection`: the network cable comes out.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Suspend-SimConnection`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Suspend-SimConnection", SIM)
    .synopsis("Unplugs a user's network cable without signing out.")
    .params(&[&[USER]])
    .examples(&[Example {
        line: r#"Suspend-SimConnection "Tony Smith""#,
        does: "Tony loses the connection, and the server doesn't notice.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::Suspend)
}
