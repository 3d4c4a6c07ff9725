//! `Get-Date`: the virtual time.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::error::Flow;
use crate::powershell::format::formatted;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-Date",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.GetDateCommand",
    synopsis: "Gives the virtual time as a date.",
    params: &[&[
        ParamSpec::new("Date", TypeRef::one(Ty::DateTime)).at(0).by_value().help("Another date."),
        ParamSpec::text("Format").help("As text of this form."),
    ]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-Date -Format yyyy-MM-dd", does: "The day on which sessions start." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let date = call.arg("Date").cloned().unwrap_or_else(|| Value::DateTime(call.shell.host.now()));
    match call.text("Format") {
        Some(format) => {
            let text = formatted(&date, &format)?;
            call.emit(Value::from(text))
        }
        None => call.emit(date),
    }
}
