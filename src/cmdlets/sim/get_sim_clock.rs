//! `Get-SimClock`: the virtual time and the place on the timeline.

use crate::cmdlets::act::world;
use crate::cmdlets::objects;
use crate::cmdlets::spec::{Each, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-SimClock",
    module: SIM,
    class: "",
    synopsis: "Shows the virtual time, in milliseconds and as clock time, and the step.",
    params: &[],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-SimClock", does: "What time it is." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let clock = objects::clock(&world(call)?.session);
    call.emit(clock)
}
