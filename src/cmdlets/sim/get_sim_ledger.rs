//! `Get-SimLedger`: every message is in one state, and none is lost.

use crate::cmdlets::act::world;
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Get-SimLedger`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimLedger", SIM)
    .synopsis("Counts the messages by state.")
    .output(tenant_objects::LEDGER)
    .examples(&[Example { line: "Get-SimLedger", does: "Sent = the sum of all states." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let ledger = tenant_objects::ledger(world(call)?.session.tenant());
    call.emit(ledger)
}
