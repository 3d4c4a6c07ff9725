//! `Wait-SimTime`: the only cmdlet that moves the clock.

use crate::cmdlets::act::{play, wrong_argument};
use crate::cmdlets::spec::SIM;
use crate::engine::Action;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::Millis;

/// The units and their milliseconds, from the greatest.
pub const UNITS: [(&str, u64); 3] = [("Hours", 3_600_000), ("Minutes", 60_000), ("Seconds", 1_000)];

const LENGTH: TypeRef = TypeRef::one(Ty::Decimal);

/// Declares the cmdlet `Wait-SimTime`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Wait-SimTime", SIM)
    .synopsis("Moves the virtual clock forward; times given together add up.")
    .params(&[&[
        ParamSpec::new("Seconds", LENGTH).help("How many seconds."),
        ParamSpec::new("Minutes", LENGTH).help("How many minutes."),
        ParamSpec::new("Hours", LENGTH).help("How many hours."),
        ParamSpec::switch("Next").help("Moves to the next event that is due."),
    ]])
    .examples(&[
        Example { line: "Wait-SimTime -Minutes 2", does: "Whatever is in the spooler is processed." },
        Example { line: "Wait-SimTime -Next", does: "Moves on to the next event that is due." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut length = 0_u64;
    for (unit, millis) in UNITS {
        let Some(value) = call.arg(unit).filter(|value| !value.is_null()).map(text) else { continue };
        match scaled(&value, millis) {
            Some(more) => length = length.saturating_add(more),
            None => return Err(wrong_argument(call, unit, &value, "System.Decimal")),
        }
    }
    if length > 0 {
        play(call, Action::Wait(Millis(length)))?;
    }
    if call.arg("Next").is_some_and(Value::truth) { play(call, Action::WaitNext) } else { Ok(()) }
}

/// A plain decimal number of units in milliseconds; `None` for what is negative or none.
fn scaled(number: &str, millis: u64) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut length = whole.parse::<u64>().ok()?.checked_mul(millis)?;
    let mut part = millis;
    for digit in fraction.chars() {
        part /= 10;
        length = length.checked_add(u64::from(digit.to_digit(10)?) * part)?;
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_exact_to_the_millisecond() {
        assert_eq!(scaled("2", 60_000), Some(120_000));
        assert_eq!(scaled("0.5", 1_000), Some(500));
        assert_eq!(scaled("90.125", 1_000), Some(90_125));
        assert_eq!(scaled("-1", 1_000), None);
    }
}
