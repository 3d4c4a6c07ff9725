//! `Assert-SimMessage`: a check that travels with a script.

use crate::cmdlets::act::{failed, message, world};
use crate::cmdlets::spec::{MESSAGE, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::MessageState;

/// Declares the cmdlet `Assert-SimMessage`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Assert-SimMessage", SIM)
    .synopsis("Checks that a message is in a certain state; prints nothing if it is.")
    .params(&[&[MESSAGE, ParamSpec::text("State").at(1).mandatory().one_of(MessageState::NAMES).help("The state it must be in.")]])
    .examples(&[Example {
        line: r#"Send-SimMessage "Aiko Tanaka" "Li Wei" "Hello"; Assert-SimMessage 1 Spooled"#,
        does: "Checks that the first message is in the spooler.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(id) = message(call)? else { return Ok(()) };
    let expected = call.text("State").unwrap_or_default();
    let state = world(call)?.session.tenant().message(id).map_or("", |message| message.state().name());
    if state.eq_ignore_ascii_case(&expected) {
        return Ok(());
    }
    failed(call, &format!("Message {id} is {state}, not {expected}."))
}
