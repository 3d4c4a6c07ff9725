//! `Send-SimMessage`: an instant message (S1 to S9).

use std::rc::Rc;

use crate::cmdlets::act::{act, sim_user};
use crate::cmdlets::spec::SIM;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, Names, ParamSpec};
use crate::tenant::Command;

/// Declares the cmdlet `Send-SimMessage`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Send-SimMessage", SIM)
    .synopsis("Sends an instant message from one user to another.")
    .params(&[&[
        ParamSpec::text("From").at(0).mandatory().by_name().naming(Names::User).help("The sender."),
        ParamSpec::text("To").at(1).mandatory().by_name().naming(Names::User).help("The recipient."),
        ParamSpec::text("Text").at(2).mandatory().by_value().by_name().empty(Empty::Allowed).help("The text."),
    ]])
    .examples(&[Example { line: r#"Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch?""#, does: "Aiko writes to Tony." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let (Some(from), Some(to)) = (sim_user(call, "From")?, sim_user(call, "To")?) else { return Ok(()) };
    let text: Rc<str> = call.text("Text").unwrap_or_default().into();
    let target = call.text("To").unwrap_or_default();
    act(call, Command::Send { from, to, text }, &target).map(drop)
}
