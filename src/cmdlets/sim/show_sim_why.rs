//! `Show-SimWhy`: the rules that were consulted for a message.

use crate::cmdlets::act::{message, world};
use crate::cmdlets::spec::{MESSAGE, SIM};
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Show-SimWhy`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Show-SimWhy", SIM)
    .synopsis("Shows why a message is where it is: the rules, in the order in which they were checked.")
    .params(&[&[MESSAGE]])
    .output(tenant_objects::REASON)
    .examples(&[Example {
        line: r#"Send-SimMessage "Aiko Tanaka" "Li Wei" "Hello"; Show-SimWhy 1"#,
        does: "The path of the first message, rule by rule.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(id) = message(call)? else { return Ok(()) };
    let world = world(call)?;
    let tenant = world.session.tenant();
    let reasons = tenant.message(id).map(|message| tenant_objects::reasons(tenant, message, &world.words));
    reasons.unwrap_or_default().into_iter().try_for_each(|reason| call.emit(reason))
}
