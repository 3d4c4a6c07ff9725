//! `Get-Date`: the virtual time.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::formatted;
use crate::powershell::format::time::{DAY, SECOND, calendar, from_calendar, parts};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

const NUMBER: TypeRef = TypeRef::one(Ty::Int32);

/// Signs of `-UFormat` and the formats of .NET that are the same.
const UNIX: [(char, &str); 20] = [
    ('Y', "yyyy"),
    ('y', "yy"),
    ('m', "MM"),
    ('d', "dd"),
    ('H', "HH"),
    ('I', "hh"),
    ('M', "mm"),
    ('S', "ss"),
    ('p', "tt"),
    ('A', "dddd"),
    ('a', "ddd"),
    ('B', "MMMM"),
    ('b', "MMM"),
    ('h', "MMM"),
    ('F', "yyyy-MM-dd"),
    ('T', "HH:mm:ss"),
    ('R', "HH:mm"),
    ('D', "MM/dd/yy"),
    ('x', "MM/dd/yy"),
    ('X', "HH:mm:ss"),
];

/// Declares the cmdlet `Get-Date`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Date", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetDateCommand")
    .synopsis("Returns the virtual time as a date.")
    .params(&[&[
        ParamSpec::new("Date", TypeRef::one(Ty::DateTime)).at(0).by_value().help("Another date."),
        ParamSpec::new("Year", NUMBER).within(1, 9999).help("The year."),
        ParamSpec::new("Month", NUMBER).within(1, 12).help("The month."),
        ParamSpec::new("Day", NUMBER).within(1, 31).help("The day."),
        ParamSpec::new("Hour", NUMBER).within(0, 23).help("The hour."),
        ParamSpec::new("Minute", NUMBER).within(0, 59).help("The minute."),
        ParamSpec::new("Second", NUMBER).within(0, 59).help("The second."),
        ParamSpec::new("Millisecond", NUMBER).within(0, 999).help("The millisecond."),
        ParamSpec::text("DisplayHint").one_of(&["Date", "Time", "DateTime"]).help("What to show; here, always everything."),
        ParamSpec::text("Format").help("Returns text in this format."),
        ParamSpec::text("UFormat").help("Returns text in this Unix format."),
    ]])
    .examples(&[Example { line: "Get-Date -Format yyyy-MM-dd", does: "The day on which sessions start." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let date = match call.arg("Date") {
        Some(Value::DateTime(ticks)) => *ticks,
        Some(_) | None => call.shell.host.now(),
    };
    let date = Value::DateTime(with_parts(call, date));
    if let Some(format) = call.text("Format") {
        let text = formatted(&date, &format)?;
        return call.emit(Value::from(text));
    }
    let Some(format) = call.text("UFormat") else { return call.emit(date) };
    let mut text = String::new();
    let mut letters = format.trim_start_matches('+').chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            text.push(letter);
            continue;
        }
        let sign = letters.next().unwrap_or('%');
        match UNIX.iter().find(|(own, _)| *own == sign) {
            Some((_, net)) => text.push_str(&formatted(&date, net)?),
            None if sign == '%' => text.push('%'),
            None => return call.warn(format!("not simulated here: %{sign} of -UFormat.")),
        }
    }
    call.emit(Value::from(text))
}

/// Returns the date with the parts that the call gives replaced.
fn with_parts(call: &Call<'_, '_>, ticks: i64) -> i64 {
    let (year, month, day) = calendar(ticks);
    let [_, h, m, s, rest] = parts(ticks.rem_euclid(DAY));
    let given = |name: &str, own: i64| call.int(name).unwrap_or(own);
    let start = from_calendar(given("Year", year), given("Month", month), given("Day", day));
    let rest = call.int("Millisecond").map_or(rest, |thousandths| thousandths * SECOND / 1000);
    start + ((given("Hour", h) * 60 + given("Minute", m)) * 60 + given("Second", s)) * SECOND + rest
}
