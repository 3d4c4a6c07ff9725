//! `Get-SimTruthTable`: one message in every case of recipient and sender.

use std::rc::Rc;

use crate::cmdlets::act::world;
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::engine::{RecipientCase, SenderCase, case_result};
use crate::powershell::budget::Cost;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::wording;

/// Declares the cmdlet `Get-SimTruthTable`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimTruthTable", SIM)
    .synopsis("Shows how one message ends in every case of recipient and sender, and the rule that decided. Each case is played in a copy of the sample tenant; the session stays as it is.")
    .output(tenant_objects::CASE)
    .examples(&[Example {
        line: "Get-SimTruthTable | Where-Object State -eq Refused | Group-Object Rule -NoElement",
        does: "Which rules refuse messages, and in how many cases.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let words = Rc::clone(&world(call)?.words);
    for recipient in RecipientCase::all() {
        for sender in SenderCase::ALL {
            call.spend(Cost::Actions(8))?;
            let names = (words.say(wording::recipient_case(recipient)), words.say(wording::sender_case(sender)));
            call.emit(tenant_objects::case(names, case_result(recipient, sender)))?;
        }
    }
    Ok(())
}
