//! `Start-Transcript`: from here on, what the console prints is kept for a file.

use crate::cmdlets::act::{TranscriptRecording, world};
use crate::cmdlets::everyday::files::{self, FORCE};
use crate::cmdlets::spec::HOST;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types;
use crate::powershell::value::Value;

/// Declares the cmdlet `Start-Transcript`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Start-Transcript", HOST)
    .class("Microsoft.PowerShell.Commands.StartTranscriptCommand")
    .synopsis("Records what the console prints for a file on the virtual drive; Stop-Transcript writes it.")
    .params(&[&[
        ParamSpec::text("Path").at(0).only_in(&["ByPath"]).help("The file."),
        ParamSpec::text("LiteralPath").alias(&["PSPath"]).only_in(&["ByLiteralPath"]).help("The file."),
        ParamSpec::text("OutputDirectory").only_in(&["ByOutputDirectory"]).help("The folder of a file that is named here."),
        ParamSpec::switch("Append").help("Writes at the end of the file."),
        FORCE,
        ParamSpec::switch("NoClobber").alias(&["NoOverwrite"]).help("Fails if the file exists."),
        ParamSpec::switch("IncludeInvocationHeader").help("Accepted; times of commands are not written."),
    ]])
    .default_set("ByPath")
    .examples(&[Example {
        line: "Start-Transcript log.txt; Get-SimClock; Stop-Transcript",
        does: "Writes what a command prints to a file.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if world(call)?.window.recording.is_some() {
        let message = "Transcription has already been started. Use the stop-transcript command to stop transcription.";
        let record = ErrorRecord::new(&types::INVALID_OPERATION, "InvalidOperation", Category::InvalidOperation, message);
        return Err(call.fail(record));
    }
    let path = if call.has("Path") || call.has("LiteralPath") {
        files::one_path(call, "Path")?
    } else {
        let folder = call.text("OutputDirectory").unwrap_or_else(|| "~\\Documents".to_owned());
        files::resolved(call, &format!("{folder}\\PowerShell_transcript.txt"))?
            .unwrap_or_else(|_| "C:\\PowerShell_transcript.txt".to_owned())
    };
    if call.switch("NoClobber") && !call.switch("Append") && !files::find(call, &path, false)?.is_empty() {
        return Err(call.fail(files::exists(&path)));
    }
    let (line, appends) = ("**********************", call.switch("Append"));
    let text = format!("{line}\nWindows PowerShell transcript start\nUsername: CONTOSO\\admin\n{line}\n");
    let shown = path.clone();
    let world = world(call)?;
    let since = (world.printed)().len();
    world.window.recording = Some(TranscriptRecording { path, appends, text, since });
    call.emit(Value::from(format!("Transcript started, output file is {shown}")))
}
