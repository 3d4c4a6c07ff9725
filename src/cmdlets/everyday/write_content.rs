//! What `Set-Content` and `Add-Content` share: values are collected and written as lines when the last one has come.

use crate::cmdlets::everyday::files::{self, LINE_END};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, Empty, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// `-Value`: what is written.
pub const VALUE: ParamSpec = ParamSpec::new("Value", TypeRef::array(Ty::Object))
    .at(1)
    .mandatory()
    .by_value()
    .by_name()
    .empty(Empty::Allowed)
    .help("The values, one line each.");

/// `-NoNewline`: values without line ends.
pub const NO_NEWLINE: ParamSpec = ParamSpec::switch("NoNewline").help("Writes no line ends.");

/// `-PassThru`: the values go on down the pipeline.
pub const PASS_THRU: ParamSpec = ParamSpec::switch("PassThru").help("Returns the values.");

/// A cmdlet that writes lines to files.
pub struct WriteContent {
    appends: bool,
    values: Vec<Value>,
}

impl WriteContent {
    /// Makes one that writes files anew, or one that adds to them.
    pub fn new(appends: bool) -> Self {
        Self { appends, values: Vec::new() }
    }
}

impl Cmdlet for WriteContent {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let values = call.list("Value");
        if call.switch("PassThru") {
            values.iter().cloned().try_for_each(|value| call.emit(value))?;
        }
        self.values.extend(values.into_iter().filter(|value| !value.is_null()));
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let text = files::content(&self.values, if call.switch("NoNewline") { "" } else { LINE_END });
        for (path, wild) in files::paths(call, "Path")? {
            let found = files::find(call, &path, wild)?;
            let targets = if found.is_empty() { vec![path] } else { found.iter().map(|item| item.path.to_string()).collect() };
            for path in targets {
                let name = if self.appends { "Add Content" } else { "Set Content" };
                if call.should_process(&format!("Path: {path}"), name)? {
                    files::write(call, &path, &text, self.appends)?;
                }
            }
        }
        Ok(())
    }
}
