//! `Select-String`: texts in which a pattern is found.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::ast::Case;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Empty, Example, ParamSpec};
use crate::powershell::members::patterns::match_object;
use crate::powershell::object::Object;
use crate::powershell::regex::Pattern;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::powershell::views::MATCH;

/// Declares the cmdlet `Select-String`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Select-String", UTILITY)
    .class("Microsoft.PowerShell.Commands.SelectStringCommand")
    .synopsis("Finds text that matches a pattern.")
    .aliases(&["sls"])
    .params(&[&[
        INPUT.mandatory().empty(Empty::Allowed),
        ParamSpec::new("Pattern", TypeRef::array(Ty::String)).at(0).mandatory().help("Patterns."),
        ParamSpec::switch("SimpleMatch").help("Treats the pattern as plain text."),
        ParamSpec::switch("CaseSensitive").help("Case-sensitive."),
        ParamSpec::switch("NotMatch").help("Finds text that doesn't match."),
        ParamSpec::switch("AllMatches").help("Finds every match in a text, not just the first."),
        ParamSpec::switch("List").help("Accepted; each text stays separate."),
        ParamSpec::switch("Raw").help("Returns the text itself."),
        ParamSpec::switch("Quiet").help("Returns only whether there is a match."),
    ]])
    .examples(&[Example { line: "'apple', 'banana' | Select-String an", does: "One of two." }])
    .make(|| Box::new(SelectString::default()));

/// How many texts have come.
#[derive(Default)]
struct SelectString {
    number: usize,
}

impl Cmdlet for SelectString {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.number += 1;
        let line = call.arg("InputObject").map(text).unwrap_or_default();
        let sensitive = call.switch("CaseSensitive");
        let case = if sensitive { Case::Sensitive } else { Case::Ignored };
        let (mut found, mut hit) = (Vec::new(), String::new());
        for wanted in call.list("Pattern") {
            let wanted = text(&wanted);
            let pattern = if call.switch("SimpleMatch") { Pattern::literal(&wanted, case) } else { Pattern::new(&wanted, case) };
            found = pattern.matches(call.shell.host.regex(), &line, if call.switch("AllMatches") { usize::MAX } else { 1 })?;
            if !found.is_empty() {
                hit = wanted;
                break;
            }
        }
        if found.is_empty() != call.switch("NotMatch") {
            return Ok(());
        }
        if call.switch("Quiet") {
            return call.emit(Value::Bool(true));
        }
        if call.switch("Raw") {
            return call.emit(Value::from(line));
        }
        let matches = found.iter().map(|one| match_object(Some(one), &line)).collect();
        let parts = [
            ("IgnoreCase", Value::Bool(!sensitive)),
            ("LineNumber", Value::count(self.number)),
            ("Line", Value::str(&line)),
            ("Filename", Value::str("InputStream")),
            ("Path", Value::str("InputStream")),
            ("Pattern", Value::from(hit)),
            ("Context", Value::Null),
            ("Matches", Value::array(matches)),
            // What it is as text.
            ("", Value::from(line)),
        ];
        call.emit(Object::with(Ty::Other(MATCH), parts))
    }
}
