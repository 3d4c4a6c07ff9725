//! `Reset-Sim`: back to the start.

use crate::cmdlets::act::world;
use crate::cmdlets::spec::{Each, SIM};
use crate::engine::StartPoint;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Reset-Sim",
    module: SIM,
    class: "",
    synopsis: "Resets users, policies, messages, mail, era, and clock; this can be undone.",
    params: &[&[ParamSpec::switch("Empty").help("Leaves a tenant without users.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[
        Example { line: "Reset-Sim", does: "Back to the start of the scenario." },
        Example { line: "Reset-Sim -Empty", does: "A tenant without users." },
    ],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let base = if call.switch("Empty") { StartPoint::Empty } else { StartPoint::Start };
    world(call)?.session.reset(base);
    Ok(())
}
