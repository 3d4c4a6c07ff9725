//! `Wait-Event`: no events are raised here, so that it waits for its time-out.

use crate::cmdlets::everyday::sleep;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow, Stop};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};

/// Declares the cmdlet `Wait-Event`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Wait-Event", UTILITY)
    .class("Microsoft.PowerShell.Commands.WaitEventCommand")
    .synopsis("Moves the virtual clock forward by its time-out [A]; no events are raised here.")
    .params(&[&[
        ParamSpec::text("SourceIdentifier").at(0).by_name().help("The event; none is raised here."),
        ParamSpec::new("Timeout", TypeRef::one(Ty::Int32)).alias(&["TimeoutSec"]).within(-1, 2_147_483).help("The number of seconds."),
    ]])
    .examples(&[Example { line: "Wait-Event -Timeout 30", does: "Thirty seconds pass on the virtual clock." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if let Some(seconds) = call.int("Timeout").and_then(|seconds| u64::try_from(seconds).ok()) {
        return sleep(call, seconds * 1000);
    }
    let message = "No event is raised here, so this would wait forever. -Timeout limits the wait.";
    let record = ErrorRecord::new(&types::INVALID_OPERATION, "WaitWithoutEnd", Category::InvalidOperation, message);
    let Stop::Error(record) = call.fail(record) else { return Ok(()) };
    Err(Stop::Halt(record))
}
