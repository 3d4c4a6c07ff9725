//! `Connect-SimUser`: a client signs in.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Connect-SimUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Connect-SimUser", SIM)
    .synopsis("Signs a user in.")
    .params(&[&[USER]])
    .examples(&[Example { line: r#"Connect-SimUser "Li Wei""#, does: "Li Wei signs in and is notified of stored messages." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::SignIn)
}
