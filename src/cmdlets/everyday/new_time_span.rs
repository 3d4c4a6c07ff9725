//! `New-TimeSpan`: makes a time span.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::time::{DAY, SECOND};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `New-TimeSpan`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-TimeSpan", UTILITY)
    .class("Microsoft.PowerShell.Commands.NewTimeSpanCommand")
    .synopsis("Creates a time span.")
    .params(&[&[
        ParamSpec::new("Start", TypeRef::one(Ty::DateTime)).at(0).by_value().help("Its start."),
        ParamSpec::new("End", TypeRef::one(Ty::DateTime)).at(1).help("Its end."),
        ParamSpec::new("Days", TypeRef::one(Ty::Int32)).help("The number of days."),
        ParamSpec::new("Hours", TypeRef::one(Ty::Int32)).help("The number of hours."),
        ParamSpec::new("Minutes", TypeRef::one(Ty::Int32)).help("The number of minutes."),
        ParamSpec::new("Seconds", TypeRef::one(Ty::Int32)).help("The number of seconds."),
    ]])
    .examples(&[Example { line: "New-TimeSpan -Minutes 5", does: "Five minutes." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let units = [("Days", DAY), ("Hours", 3600 * SECOND), ("Minutes", 60 * SECOND), ("Seconds", SECOND)];
    let sum: i64 = units.iter().map(|(name, ticks)| call.int(name).unwrap_or(0).saturating_mul(*ticks)).sum();
    let now = call.shell.host.now();
    let date = |name: &str| match call.arg(name) {
        Some(Value::DateTime(ticks)) => Some(*ticks),
        _ => None,
    };
    let between = match (date("Start"), date("End")) {
        (None, None) => 0,
        (start, end) => end.unwrap_or(now) - start.unwrap_or(now),
    };
    call.emit(Value::TimeSpan(sum.saturating_add(between)))
}
