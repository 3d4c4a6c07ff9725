//! `Reset-Sim`: back to the start.

use crate::cmdlets::act::world;
use crate::cmdlets::spec::SIM;
use crate::engine::StartPoint;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Reset-Sim`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Reset-Sim", SIM)
    .synopsis("Resets users, policies, messages, mail, era, and clock; this can be undone.")
    .params(&[&[ParamSpec::switch("Empty").help("Leaves a tenant without users.")]])
    .examples(&[
        Example { line: "Reset-Sim", does: "Back to the start of the scenario." },
        Example { line: "Reset-Sim -Empty", does: "A tenant without users." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let base = if call.switch("Empty") { StartPoint::Empty } else { StartPoint::Start };
    world(call)?.session.reset(base);
    Ok(())
}
