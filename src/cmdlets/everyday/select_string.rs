//! `Select-String`: texts in which a pattern is found.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::compare::Case;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, Impact, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::regex::Pattern;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Select-String",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.SelectStringCommand",
    synopsis: "Finds texts in which a pattern occurs.",
    params: &[&[
        INPUT.mandatory().empty(Empty::Allowed),
        ParamSpec::new("Pattern", TypeRef::array(Ty::String)).at(0).mandatory().help("Patterns."),
        ParamSpec::switch("SimpleMatch").help("The pattern is plain text."),
        ParamSpec::switch("CaseSensitive").help("Looks at case."),
        ParamSpec::switch("NotMatch").help("What does not match."),
        ParamSpec::switch("AllMatches").help("Every place in a text, not the first alone."),
        ParamSpec::switch("List").help("Taken: each text is its own."),
        ParamSpec::switch("Raw").help("The texts themselves."),
        ParamSpec::switch("Quiet").help("Only whether there is one."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "'apple', 'banana' | Select-String an", does: "One of two." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let line = call.arg("InputObject").map(text).unwrap_or_default();
    let case = if call.switch("CaseSensitive") { Case::Sensitive } else { Case::Ignored };
    let mut found = false;
    for pattern in call.list("Pattern") {
        let pattern = text(&pattern);
        let pattern = if call.switch("SimpleMatch") { Pattern::literal(&pattern, case) } else { Pattern::new(&pattern, case) };
        found |= !pattern.matches(call.shell.host.regex(), &line, 1)?.is_empty();
    }
    match found != call.switch("NotMatch") {
        true if call.switch("Quiet") => call.emit(Value::Bool(true)),
        true => {
            let parts = [("Line", Value::from(line))];
            call.emit(Object::with(Ty::Other("Microsoft.PowerShell.Commands.MatchInfo"), parts))
        }
        false => Ok(()),
    }
}
