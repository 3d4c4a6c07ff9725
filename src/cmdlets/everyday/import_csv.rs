//! `Import-Csv`: the rows of a file as objects.

use crate::cmdlets::everyday::convert_from_csv::emit_rows;
use crate::cmdlets::everyday::files::{self, ENCODING, LITERAL};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};

/// Declares the cmdlet `Import-Csv`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Import-Csv", UTILITY)
    .class("Microsoft.PowerShell.Commands.ImportCsvCommand")
    .synopsis("Creates objects from the rows of a file on the virtual drive.")
    .aliases(&["ipcsv"])
    .params(&[&[
        ParamSpec::text("Delimiter").at(1).help("The separator between values."),
        ParamSpec::new("Path", TypeRef::array(Ty::String)).at(0).by_value().by_name().help("The files."),
        LITERAL.only_in(&[]).optional(),
        ParamSpec::switch("UseCulture").help("The separator of the culture, a comma here."),
        ParamSpec::new("Header", TypeRef::array(Ty::String)).help("The names, if the first line doesn't contain them."),
        ENCODING,
    ]])
    .examples(&[Example {
        line: "Get-CsOnlineUser | Select-Object DisplayName, Department | Export-Csv users.csv -NoTypeInformation; Import-Csv users.csv",
        does: "Writes the users to a file and reads them again.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let found = files::find(call, &path, wild)?;
        if found.iter().all(|item| item.text.is_none()) {
            let message = format!("Could not find file '{path}'.");
            let record = ErrorRecord::new(&types::FILE_NOT_FOUND, "FileOpenFailure", Category::OpenError, message);
            call.error(record)?;
        }
        for text in found.iter().filter_map(|item| item.text.as_ref()) {
            emit_rows(call, text)?;
        }
    }
    Ok(())
}
