//! `Tee-Object`: keeps in a variable what goes on down the pipeline.

use crate::cmdlets::everyday::{INPUT, files};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::value::Value;
use crate::powershell::views::Layout;

/// Declares the cmdlet `Tee-Object`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Tee-Object", UTILITY)
    .class("Microsoft.PowerShell.Commands.TeeObjectCommand")
    .synopsis("Stores the pipeline's objects in a variable and passes them on.")
    .aliases(&["tee"])
    .params(&[&[
        INPUT,
        ParamSpec::text("FilePath").at(0).mandatory().alias(&["Path"]).only_in(&["File"]).help("A file on the virtual drive."),
        ParamSpec::switch("Append").only_in(&["File"]).help("Appends to the file."),
        ParamSpec::text("Variable").mandatory().only_in(&["Variable"]).help("The variable."),
    ]])
    .default_set("File")
    .examples(&[Example {
        line: "Get-CsOnlineUser | Tee-Object -Variable users | Measure-Object",
        does: "Counts the users and keeps them in a variable.",
    }])
    .make(|| Box::new(Tee::default()));

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
        let Some(name) = call.text("Variable") else {
            let path = files::one_path(call, "FilePath")?;
            let mut layout = Layout::new(119);
            let mut text = String::new();
            for item in std::mem::take(&mut self.passed) {
                text.push_str(&layout.put(call.shell, &item)?);
            }
            text.push_str(&layout.finish());
            return files::write(call, &path, &files::lines_of(&text), call.switch("Append")).map(drop);
        };
        call.shell.set_variable(&name, Value::collected(std::mem::take(&mut self.passed)));
        Ok(())
    }
}
