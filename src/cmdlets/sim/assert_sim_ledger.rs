//! `Assert-SimLedger`: a check that travels with a script.

use crate::cmdlets::act::{failed, world};
use crate::cmdlets::spec::{Each, SIM};
use crate::engine::ledger;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Assert-SimLedger",
    module: SIM,
    class: "",
    synopsis: "Checks that the ledger balances; prints nothing if it does.",
    params: &[&[ParamSpec::switch("Balanced").help("What to check; optional.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Assert-SimLedger -Balanced", does: "Checks that no message is lost or counted twice." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let balanced = ledger(world(call)?.session.tenant()).is_balanced();
    if balanced { Ok(()) } else { failed(call, "The ledger does not balance.") }
}
