//! `Remove-SimUser`: a user leaves the tenant.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::tenant::Command;

/// Declares the cmdlet `Remove-SimUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Remove-SimUser", SIM)
    .synopsis("Removes a user from the tenant; messages and mail stay.")
    .params(&[&[USER]])
    .examples(&[Example { line: r#"Remove-SimUser "Li Wei""#, does: "Li Wei leaves the tenant." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::RemoveUser)
}
