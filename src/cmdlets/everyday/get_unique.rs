//! `Get-Unique`: drops what is the same as the value before it.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::compare::{Case, equal};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Unique`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Unique", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetUniqueCommand")
    .synopsis("Drops each value that equals the one before it; the values must be sorted.")
    .aliases(&["gu"])
    .params(&[&[
        INPUT,
        ParamSpec::switch("AsString").help("Compares as text."),
        ParamSpec::switch("OnType").help("Keeps one value of each type."),
        ParamSpec::switch("CaseInsensitive").help("Ignores case."),
    ]])
    .examples(&[Example { line: "(Get-CsOnlineUser).Department | Sort-Object | Get-Unique", does: "Each department, once." }])
    .make(|| Box::new(Unique::default()));

/// The value before.
#[derive(Default)]
struct Unique {
    last: Option<Value>,
}

impl Cmdlet for Unique {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let case = if call.switch("CaseInsensitive") { Case::Ignored } else { Case::Sensitive };
        let same = self.last.as_ref().is_some_and(|last| {
            if call.switch("OnType") {
                last.type_of() == item.type_of()
            } else {
                equal(&Value::from(text(last)), &Value::from(text(&item)), case)
            }
        });
        if same {
            return Ok(());
        }
        self.last = Some(item.clone());
        call.emit(item)
    }
}
