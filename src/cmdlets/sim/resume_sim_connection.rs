//! `Resume-SimConnection`: the network cable goes in again.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Resume-SimConnection`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Resume-SimConnection", SIM)
    .synopsis("Plugs a user's network cable back in.")
    .params(&[&[USER]])
    .examples(&[Example { line: r#"Resume-SimConnection "Tony Smith""#, does: "Tony is back online." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::Resume)
}
