//! `Get-SimLedger`: every message is in one state, and none is lost.

use crate::cmdlets::act::world;
use crate::cmdlets::objects;
use crate::cmdlets::spec::{Each, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-SimLedger",
    module: SIM,
    class: "",
    synopsis: "Counts the messages by state.",
    params: &[],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-SimLedger", does: "Sent = the sum of all states." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let ledger = objects::ledger(world(call)?.session.tenant());
    call.emit(ledger)
}
