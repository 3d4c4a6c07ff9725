//! `ConvertTo-Csv`: objects as lines of values with commas between.

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, ParamSpec};
use crate::powershell::value::Value;
use crate::powershell::views::names_of;

/// Declares `ConvertTo-Csv`.
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
    .make(|| Box::new(ToCsv::default()));

/// The columns, once the first object has come.
#[derive(Default)]
struct ToCsv {
    names: Vec<std::rc::Rc<str>>,
}

impl Cmdlet for ToCsv {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        let between = call.text("Delimiter").unwrap_or_else(|| ",".to_owned());
        let style = call.text("UseQuotes").unwrap_or_default().to_lowercase();
        let quoted = |text: &str| {
            let needed = text.contains(['"', '\n', '\r']) || text.contains(&between);
            if style == "never" || style == "asneeded" && !needed { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
        };
        if self.names.is_empty() {
            self.names = names_of(&item);
            if call.switch("IncludeTypeInformation") {
                call.emit(Value::from(format!("#TYPE {}", item.type_of().full_name())))?;
            }
            let header: Vec<String> = self.names.iter().map(|name| quoted(name)).collect();
            if !call.switch("NoHeader") {
                call.emit(Value::from(header.join(&between)))?;
            }
        }
        let mut cells = Vec::new();
        for name in &self.names {
            let value = call.property(&item, name)?;
            cells.push(if value.is_null() { String::new() } else { quoted(&text(&value)) });
        }
        call.emit(Value::from(cells.join(&between)))
    }
}
