//! `Export-Csv`: objects as the rows of a file.

use std::rc::Rc;

use crate::cmdlets::everyday::PIPED;
use crate::cmdlets::everyday::convert_from_csv::rows;
use crate::cmdlets::everyday::convert_to_csv::CsvWriter;
use crate::cmdlets::everyday::files::{self, ENCODING, LINE_END, LITERAL};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types;

/// Declares the cmdlet `Export-Csv`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Export-Csv", UTILITY)
    .class("Microsoft.PowerShell.Commands.ExportCsvCommand")
    .synopsis("Writes objects as rows to a file on the virtual drive.")
    .aliases(&["epcsv"])
    .params(&[&[
        PIPED.named(),
        ParamSpec::text("Path").at(0).help("The file."),
        LITERAL.only_in(&[]).optional(),
        ParamSpec::text("Delimiter").at(1).help("The separator between values."),
        ParamSpec::switch("UseCulture").help("The separator of the culture, a comma here."),
        ParamSpec::switch("Append").help("Adds the rows to those of the file."),
        ParamSpec::switch("NoClobber").alias(&["NoOverwrite"]).help("Fails if the file exists."),
        ParamSpec::switch("Force").help("With -Append, accepts objects with other properties."),
        ParamSpec::switch("IncludeTypeInformation").alias(&["ITI"]).help("Writes the type in the first line."),
        ParamSpec::switch("NoTypeInformation").alias(&["NTI"]).help("Leaves out the type in the first line, as is usual."),
        ParamSpec::text("UseQuotes").alias(&["UQ"]).one_of(&["Never", "Always", "AsNeeded"]).help("Which values are quoted."),
        ParamSpec::switch("NoHeader").help("Leaves out the names."),
        ENCODING,
    ]])
    .impact(Impact::Medium)
    .examples(&[Example {
        line: "Get-CsOnlineUser | Select-Object DisplayName, ClientPolicy | Export-Csv C:\\Temp\\users.csv -NoTypeInformation",
        does: "Writes who has which policy to a file.",
    }])
    .make(|| Box::new(ExportCsv::default()));

/// The rows so far.
#[derive(Default)]
struct ExportCsv {
    writer: CsvWriter,
    lines: Vec<String>,
}

impl Cmdlet for ExportCsv {
    fn begin(&mut self, call: &mut Call<'_, '_>) -> Flow {
        if !call.has("Path") && !call.has("LiteralPath") {
            let message = "You must specify either the -Path or -LiteralPath parameters, but not both.";
            let record = ErrorRecord::new(&types::INVALID_OPERATION, "CannotSpecifyPathAndLiteralPath", Category::InvalidData, message);
            return Err(call.fail(record));
        }
        let path = files::one_path(call, "Path")?;
        let held = files::find(call, &path, false)?.into_iter().find_map(|item| item.text);
        if call.switch("Append") {
            let separator = call.text("Delimiter").and_then(|text| text.chars().next()).unwrap_or(',');
            let header =
                held.and_then(|text| rows(&text, separator).into_iter().find(|row| !row.first().is_some_and(|cell| cell.starts_with('#'))));
            self.writer.names = header.unwrap_or_default().into_iter().map(Rc::from).collect();
        } else if held.is_some() && call.switch("NoClobber") {
            return Err(call.fail(files::exists(&path)));
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let Some(item) = call.arg("InputObject").cloned() else { return Ok(()) };
        if call.switch("Append")
            && !call.switch("Force")
            && let Some(column) = self.writer.missing(&item)
        {
            let path = files::one_path(call, "Path")?;
            let message = format!(
                "Cannot append CSV content to the following file: {path}. The appended object does not have a property that corresponds \
                 to the following column: {column}. To continue with mismatched properties, add the -Force parameter, and then retry the \
                 command."
            );
            let id = "CannotAppendCsvWithMismatchedPropertyNames";
            let record = ErrorRecord::new(&types::INVALID_OPERATION, id, Category::InvalidData, message).on(&*column);
            return Err(call.fail(record));
        }
        let lines = self.writer.lines(call, &item)?;
        self.lines.extend(lines);
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let path = files::one_path(call, "Path")?;
        let text: String = self.lines.iter().map(|line| files::lines_of(line) + LINE_END).collect();
        if call.should_process(&path, "Export-Csv")? {
            files::write(call, &path, &text, call.switch("Append"))?;
        }
        Ok(())
    }
}
