//! `Start-Sleep`: lets virtual time pass, as a script that waits for the tenant expects.

use crate::cmdlets::everyday::sleep;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Start-Sleep`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Start-Sleep", UTILITY)
    .class("Microsoft.PowerShell.Commands.StartSleepCommand")
    .synopsis("Moves the virtual clock forward [A]: a script that waits for the tenant waits on the tenant's clock.")
    .aliases(&["sleep"])
    .params(&[&[
        ParamSpec::new("Seconds", TypeRef::one(Ty::Double))
            .at(0)
            .mandatory()
            .by_value()
            .by_name()
            .only_in(&["Seconds"])
            .within(0, 2_147_483)
            .help("The number of seconds."),
        ParamSpec::new("Milliseconds", TypeRef::one(Ty::Int32))
            .mandatory()
            .by_name()
            .alias(&["ms"])
            .only_in(&["Milliseconds"])
            .within(0, 2_147_483_647)
            .help("The number of milliseconds."),
    ]])
    .default_set("Seconds")
    .examples(&[Example { line: "Start-Sleep -Seconds 5", does: "Five seconds pass on the virtual clock." }])
    .runs(run);

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range of the parameter fits")]
fn run(call: &mut Call<'_, '_>) -> Flow {
    let milliseconds = match call.arg("Seconds") {
        Some(Value::Double(seconds)) => (seconds * 1000.0).round() as u64,
        Some(seconds) => seconds.whole().and_then(|(_, seconds)| u64::try_from(seconds).ok()).unwrap_or(0) * 1000,
        None => call.int("Milliseconds").and_then(|length| u64::try_from(length).ok()).unwrap_or(0),
    };
    sleep(call, milliseconds)
}
