//! `Where-Object`: lets through what a condition holds for.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::CORE;
use crate::powershell::compare::{self, Case};
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, Names, ParamSpec};
use crate::powershell::regex::Pattern;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// The operators that are switches; with `C` before them they look at case.
const OPERATORS: [&str; 14] =
    ["EQ", "NE", "GT", "LT", "GE", "LE", "Like", "NotLike", "Match", "NotMatch", "Contains", "NotContains", "In", "NotIn"];

static SWITCHES: [ParamSpec; 28] = {
    const CASED: [&str; 14] = [
        "CEQ",
        "CNE",
        "CGT",
        "CLT",
        "CGE",
        "CLE",
        "CLike",
        "CNotLike",
        "CMatch",
        "CNotMatch",
        "CContains",
        "CNotContains",
        "CIn",
        "CNotIn",
    ];
    let mut switches = [ParamSpec::switch(""); 28];
    let mut place = 0;
    while place < 14 {
        switches[place] = ParamSpec::switch(OPERATORS[place]).help("Compares the property with the value.");
        switches[place + 14] = ParamSpec::switch(CASED[place]).help("The same, case-sensitive.");
        place += 1;
    }
    switches
};

/// Declares the cmdlet `Where-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Where-Object", CORE)
    .class("Microsoft.PowerShell.Commands.WhereObjectCommand")
    .synopsis("Passes on the objects that meet a condition.")
    .aliases(&["?", "where"])
    .params(&[
        &[
            INPUT,
            ParamSpec::new("Property", TypeRef::one(Ty::Object))
                .at(0)
                .mandatory()
                .empty(Empty::Refused)
                .alias(&["FilterScript"])
                .naming(Names::Property)
                .help("A script block, or the name of a property."),
            ParamSpec::new("Value", TypeRef::one(Ty::Object)).at(1).help("The value to compare the property with."),
            ParamSpec::switch("Not").help("Reverses the condition."),
        ],
        &SWITCHES,
    ])
    .examples(&[
        Example { line: "Get-CsOnlineUser | Where-Object Department -eq Sales", does: "The users of one department." },
        Example {
            line: "Get-CsClientPolicy | Where-Object { $_.EnableIMAutoArchiving -eq $false }",
            does: "The policies that turn offline messages off.",
        },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let item = call.arg("InputObject").cloned().unwrap_or_default();
    let holds = match call.arg("Property").cloned() {
        Some(Value::Block(block)) => call.value_of(&block, item.clone())?.truth(),
        Some(name) => {
            let own = call.property(&item, &text(&name))?;
            holds(call, &own)? != call.switch("Not")
        }
        None => true,
    };
    if holds { call.emit(item) } else { Ok(()) }
}

fn holds(call: &mut Call<'_, '_>, own: &Value) -> Flow<bool> {
    let value = call.arg("Value").cloned().unwrap_or_default();
    let given = SWITCHES.iter().position(|switch| call.switch(switch.name));
    let is_named = |name: &str| call.switch(name) && !call.has("Value");
    if OPERATORS.iter().any(|name| is_named(name)) || SWITCHES[14..].iter().any(|switch| is_named(switch.name)) {
        let message = "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.";
        let record = ErrorRecord::new(&types::PS_ARGUMENT, "ValueNotSpecifiedForWhereObject", Category::InvalidArgument, message);
        return Err(call.fail(record));
    }
    let Some(place) = given else {
        return Ok(if call.has("Value") { compare::equal(own, &value, Case::Ignored) } else { own.truth() });
    };
    let case = if place < 14 { Case::Ignored } else { Case::Sensitive };
    let equal = |a: &Value, b: &Value| compare::equal(a, b, case);
    let order = || compare::ordered(own, &value, case).ok().flatten();
    let among = |all: &Value, one: &Value| all.unrolled().iter().any(|item| equal(item, one));
    let operator = OPERATORS[place % 14];
    Ok(match operator {
        "EQ" => equal(own, &value),
        "NE" => !equal(own, &value),
        "GT" => order().is_some_and(std::cmp::Ordering::is_gt),
        "LT" => order().is_some_and(std::cmp::Ordering::is_lt),
        "GE" => order().is_some_and(std::cmp::Ordering::is_ge),
        "LE" => order().is_some_and(std::cmp::Ordering::is_le),
        "Like" => compare::like(&text(own), &text(&value), case),
        "NotLike" => !compare::like(&text(own), &text(&value), case),
        "Match" | "NotMatch" => {
            let found = Pattern::new(&text(&value), case).matches(call.shell.host.regex(), &text(own), 1)?;
            found.is_empty() == (operator == "NotMatch")
        }
        "Contains" => among(own, &value),
        "NotContains" => !among(own, &value),
        "In" => among(&value, own),
        _ => !among(&value, own),
    })
}
