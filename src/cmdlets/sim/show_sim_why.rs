//! `Show-SimWhy`: the rules that were consulted for a message.

use crate::cmdlets::act::{message, world};
use crate::cmdlets::objects;
use crate::cmdlets::spec::{Each, MESSAGE, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Show-SimWhy",
    module: SIM,
    class: "",
    synopsis: "Shows why a message is where it is: the rules, in the order in which they were consulted.",
    params: &[&[MESSAGE]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example {
        line: r#"Send-SimMessage "Aiko Tanaka" "Li Wei" "Hello"; Show-SimWhy 1"#,
        does: "The path of the first message, rule by rule.",
    }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(id) = message(call)? else { return Ok(()) };
    let world = world(call)?;
    let tenant = world.session.tenant();
    let reasons = tenant.message(id).map(|message| objects::reasons(tenant, message, &world.words));
    reasons.unwrap_or_default().into_iter().try_for_each(|reason| call.emit(reason))
}
