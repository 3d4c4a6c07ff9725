//! `Remove-SimUser`: a user leaves the tenant.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Remove-SimUser",
    module: SIM,
    class: "",
    synopsis: "Removes a user from the tenant; messages and mail stay.",
    params: &[&[USER]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Remove-SimUser "Li Wei""#, does: "Li Wei leaves the tenant." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::RemoveUser)
}
