//! `Start-Sleep`: does not wait. The clock is virtual, and `Wait-SimTime` alone moves it.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares `Start-Sleep`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Start-Sleep", UTILITY)
    .class("Microsoft.PowerShell.Commands.StartSleepCommand")
    .synopsis("Says how to let that much virtual time pass: only Wait-SimTime moves the clock.")
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
    .examples(&[Example { line: "Start-Sleep -Seconds 5", does: "Only a hint about Wait-SimTime." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let seconds = call.arg("Seconds").map(text);
    let line = seconds.map_or_else(|| "Wait-SimTime -Seconds 1".to_owned(), |seconds| format!("Wait-SimTime -Seconds {seconds}"));
    call.warn(format!("not simulated here: waiting. The clock is virtual; '{line}' moves it."))
}
