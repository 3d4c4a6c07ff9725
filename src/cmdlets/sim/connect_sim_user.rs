//! `Connect-SimUser`: a client signs in.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Connect-SimUser",
    module: SIM,
    class: "",
    synopsis: "Signs a user in.",
    params: &[&[USER]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Connect-SimUser "Li Wei""#, does: "Li Wei signs in and is notified of stored messages." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::SignIn)
}
