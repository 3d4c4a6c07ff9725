//! `Resume-SimConnection`: the network cable goes in again.

use crate::cmdlets::act::on_user;
use crate::cmdlets::spec::{Each, SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};
use crate::tenant::Command;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Resume-SimConnection",
    module: SIM,
    class: "",
    synopsis: "Plugs a user's network cable back in.",
    params: &[&[USER]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: r#"Resume-SimConnection "Tony Smith""#, does: "Tony is back online." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    on_user(call, Command::Resume)
}
