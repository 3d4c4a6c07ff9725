//! `Disconnect-SimUser`: a client signs out.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Disconnect-SimUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Disconnect-SimUser", SIM)
    .synopsis("Signs a user out.")
    .params(&[&[USER]])
    .examples(&[Example { line: r#"Disconnect-SimUser "Tony Smith""#, does: "Tony signs out: messages to him take the offline path." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::SignOut)
}
