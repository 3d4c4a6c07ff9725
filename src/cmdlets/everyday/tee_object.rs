//! `Tee-Object`: keeps in a variable what goes on down the pipeline.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::value::Value;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Tee-Object",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.TeeObjectCommand",
    synopsis: "Keeps in a variable what goes on down the pipeline.",
    params: &[&[INPUT, ParamSpec::text("Variable").mandatory().help("The variable.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example {
        line: "Get-CsOnlineUser | Tee-Object -Variable users | Measure-Object",
        does: "Counts the users and keeps them.",
    }],
    make: || Box::new(Tee::default()),
};

/// What has passed.
#[derive(Default)]
struct Tee {
    passed: Vec<Value>,
}

impl Cmdlet for Tee {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        self.passed.push(item.clone());
        call.emit(item)
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let name = call.text("Variable").unwrap_or_default();
        call.shell.set_variable(&name, Value::collected(std::mem::take(&mut self.passed)));
        Ok(())
    }
}
