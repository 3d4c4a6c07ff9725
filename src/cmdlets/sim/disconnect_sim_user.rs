//! `Disconnect-SimUser`: a client signs out.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Disconnect-SimUser",
    module: SIM,
    class: "",
    synopsis: "Signs a user out.",
    params: &[&[USER]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Disconnect-SimUser "Tony Smith""#, does: "Tony signs out: messages to him take the offline path." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::SignOut)
}
