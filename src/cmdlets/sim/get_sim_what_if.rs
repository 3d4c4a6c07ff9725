//! `Get-SimWhatIf`: what would have become of a message if one thing had been otherwise.

use crate::cmdlets::act::{message, world};
use crate::cmdlets::spec::{MESSAGE, SIM};
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Get-SimWhatIf`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimWhatIf", SIM)
    .synopsis(
        "Shows the single changes that would have led to a different outcome for a message, the nearest first. The session doesn't change.",
    )
    .params(&[&[MESSAGE, ParamSpec::switch("All").help("Also shows the changes that make no difference.")]])
    .output(tenant_objects::WHAT_IF)
    .examples(&[Example {
        line: r#"Send-SimMessage "Aiko Tanaka" "Li Wei" "Hello"; Get-SimWhatIf 1 | Format-Table Rule, State, Line"#,
        does: "What would have kept the message out of the spooler.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let all = call.switch("All");
    let Some(id) = message(call)? else { return Ok(()) };
    let world = world(call)?;
    let session = &world.session;
    let found = session.tenant().message(id).map(|message| tenant_objects::what_ifs(session, message, all));
    found.unwrap_or_default().into_iter().try_for_each(|what_if| call.emit(what_if))
}
