//! `Stop-Transcript`: writes what the console printed since `Start-Transcript` to its file.

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files;
use crate::cmdlets::spec::HOST;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::powershell::types;
use crate::powershell::value::Value;

/// Declares the cmdlet `Stop-Transcript`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Stop-Transcript", HOST)
    .class("Microsoft.PowerShell.Commands.StopTranscriptCommand")
    .synopsis("Writes what the console printed since Start-Transcript to its file.")
    .examples(&[Example { line: "Start-Transcript log.txt; 'done'; Stop-Transcript; Get-Content log.txt", does: "Shows a transcript." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let world = world(call)?;
    let printed = (world.printed)();
    let Some(recording) = world.window.recording.take() else {
        let message = "An error occurred stopping transcription: The host is not currently transcribing.";
        let record = ErrorRecord::new(&types::INVALID_OPERATION, "InvalidOperation", Category::InvalidOperation, message);
        return Err(call.fail(record));
    };
    let printed = printed.get(recording.since..).unwrap_or(&printed);
    let line = "**********************";
    let text = format!("{}{printed}{line}\nWindows PowerShell transcript end\n{line}\n", recording.text);
    if files::write(call, &recording.path, &files::lines_of(&text), recording.appends)? {
        return call.emit(Value::from(format!("Transcript stopped, output file is {}", recording.path)));
    }
    Ok(())
}
