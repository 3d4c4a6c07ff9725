//! `Assert-SimLedger`: a check that travels with a script.

use crate::cmdlets::act::{failed, world};
use crate::cmdlets::spec::SIM;
use crate::engine::ledger;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Assert-SimLedger`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Assert-SimLedger", SIM)
    .synopsis("Checks that the ledger balances; prints nothing if it does.")
    .params(&[&[ParamSpec::switch("Balanced").help("What to check; optional.")]])
    .examples(&[Example { line: "Assert-SimLedger -Balanced", does: "Checks that no message is lost or counted twice." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let balanced = ledger(world(call)?.session.tenant()).is_balanced();
    if balanced { Ok(()) } else { failed(call, "The ledger does not balance.") }
}
