//! `Out-File`: what the console would print, in a file. Redirections (`>`, `>>`) run it too.

use crate::cmdlets::everyday::INPUT;
use crate::cmdlets::everyday::files::{self, ENCODING, FORCE, LITERAL};
use crate::cmdlets::everyday::printed_text::PrintedText;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, Cmdlet, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares the cmdlet `Out-File`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Out-File", UTILITY)
    .class("Microsoft.PowerShell.Commands.OutFileCommand")
    .synopsis("Writes what the console would print to a file on the virtual drive.")
    .params(&[&[
        ParamSpec::text("FilePath").at(0).mandatory().alias(&["Path"]).only_in(&["ByPath"]).help("The file."),
        LITERAL,
        ENCODING.at(1),
        ParamSpec::switch("Append").help("Writes at the end of the file."),
        ParamSpec::switch("NoClobber").alias(&["NoOverwrite"]).help("Fails if the file exists."),
        ParamSpec::new("Width", TypeRef::one(Ty::Int32)).within(2, 2_147_483_647).help("The number of columns."),
        ParamSpec::switch("NoNewline").help("Writes no line ends."),
        FORCE,
        INPUT,
    ]])
    .default_set("ByPath")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Get-CsOnlineUser | Format-Table DisplayName | Out-File users.txt", does: "Writes a table to a file." }])
    .make(|| Box::new(OutFile::default()));

/// The text so far.
#[derive(Default)]
struct OutFile {
    printed: PrintedText,
}

impl Cmdlet for OutFile {
    fn process(&mut self, call: &mut Call<'_, '_>) -> Flow {
        self.printed.add_input(call)
    }

    fn end(&mut self, call: &mut Call<'_, '_>) -> Flow {
        let printed = self.printed.finish();
        let path = files::one_path(call, "FilePath")?;
        if call.switch("NoClobber") && !call.switch("Append") && !files::find(call, &path, false)?.is_empty() {
            return call.error(files::exists(&path));
        }
        let text = if call.switch("NoNewline") { printed.replace('\n', "") } else { files::lines_of(&printed) };
        if call.should_process(&path, "Output to File")? {
            files::write(call, &path, &text, call.switch("Append"))?;
        }
        Ok(())
    }
}
