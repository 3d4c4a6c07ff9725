//! `Get-SimClock`: the virtual time and the place on the timeline.

use crate::cmdlets::act::world;
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Get-SimClock`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimClock", SIM)
    .synopsis("Shows the virtual time, in milliseconds and as clock time, and the step.")
    .output(tenant_objects::CLOCK)
    .examples(&[Example { line: "Get-SimClock", does: "What time it is." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let clock = tenant_objects::clock(&world(call)?.session);
    call.emit(clock)
}
