//! `Set-StrictMode`: whether variables that were never set, and properties that are not there, are errors.

use crate::cmdlets::spec::CORE;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// Declares the cmdlet `Set-StrictMode`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-StrictMode", CORE)
    .class("Microsoft.PowerShell.Commands.SetStrictModeCommand")
    .synopsis("Makes it an error to read a variable that was never set and, from version 2.0, a property that doesn't exist.")
    .params(&[&[
        ParamSpec::text("Version").mandatory().alias(&["v"]).only_in(&["Version"]).help("1.0, 2.0, 3.0, or Latest."),
        ParamSpec::switch("Off").mandatory().only_in(&["Off"]).help("Turns strict mode off."),
    ]])
    .default_set("Version")
    .examples(&[Example {
        line: "Set-StrictMode -Version Latest; try { $mistyped } catch { 'not set' }",
        does: "An error instead of nothing.",
    }])
    .runs(|call| {
        set(call);
        Ok(())
    });

fn set(call: &mut Call<'_, '_>) {
    let version = call.text("Version").unwrap_or_default();
    call.shell.state.strict = match version.chars().next() {
        None => 0,
        Some(digit @ '0'..='3') => u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0),
        Some(_) => 3,
    };
}
