//! `ConvertTo-Csv`: objects as lines of values with commas between.

use std::rc::Rc;

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::stringified;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::value::Value;
use crate::powershell::views::names_of;

/// Declares the cmdlet `ConvertTo-Csv`.
pub static SPEC: CmdletSpec = CmdletSpec::new("ConvertTo-Csv", UTILITY)
    .class("Microsoft.PowerShell.Commands.ConvertToCsvCommand")
    .synopsis("Returns objects as comma-separated values.")
    .params(&[&[
        PIPED,
        ParamSpec::text("Delimiter").at(1).help("The separator between values."),
        ParamSpec::switch("UseCulture").help("The separator of the culture, a comma here."),
        ParamSpec::switch("IncludeTypeInformation").alias(&["ITI"]).help("Writes the type in the first line."),
        ParamSpec::switch("NoTypeInformation").alias(&["NTI"]).help("Leaves out the type in the first line, as is usual."),
        ParamSpec::text("UseQuotes").alias(&["UQ"]).one_of(&["Never", "Always", "AsNeeded"]).help("Which values are quoted."),
        ParamSpec::switch("NoHeader").help("Leaves out the names."),
    ]])
    .examples(&[Example {
        line: "Get-CsOnlineUser | Select-Object DisplayName, Department | ConvertTo-Csv -NoTypeInformation",
        does: "A file for a spreadsheet.",
    }])
    .make(|| Box::new(CsvWriter::default()));

/// Writes objects as lines; the first object decides the columns.
#[derive(Default)]
pub struct CsvWriter {
    /// The names of the columns; empty until the first object has come.
    pub names: Vec<Rc<str>>,
}

impl CsvWriter {
    /// Returns the first column that an object has no property for.
    pub fn missing(&self, item: &Value) -> Option<Rc<str>> {
        let own = names_of(item);
        self.names.iter().find(|name| !own.iter().any(|own| own.eq_ignore_ascii_case(name))).cloned()
    }

    /// Returns the lines of an object, as the arguments of the call want them.
    pub fn lines(&mut self, call: &mut Call<'_, '_>, item: &Value) -> Flow<Vec<String>> {
        let between = call.text("Delimiter").unwrap_or_else(|| ",".to_owned());
        let style = call.text("UseQuotes").unwrap_or_default().to_lowercase();
        let quoted = |text: &str| {
            let needed = text.contains(['"', '\n', '\r']) || text.contains(&between);
            if style == "never" || style == "asneeded" && !needed { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
        };
        let mut lines = Vec::new();
        if self.names.is_empty() {
            self.names = names_of(item);
            if call.switch("IncludeTypeInformation") {
                lines.push(format!("#TYPE {}", item.type_of().full_name()));
            }
            let header: Vec<String> = self.names.iter().map(|name| quoted(name)).collect();
            if !call.switch("NoHeader") {
                lines.push(header.join(&between));
            }
        }
        let mut cells = Vec::new();
        for name in &self.names {
            let value = call.property(item, name)?;
            cells.push(if value.is_null() { String::new() } else { quoted(&stringified(&value)) });
        }
        lines.push(cells.join(&between));
        Ok(lines)
    }
}

impl Cmdlet for CsvWriter {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        self.lines(call, &item)?.into_iter().try_for_each(|line| call.emit(Value::from(line)))
    }
}
