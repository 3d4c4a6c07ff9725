//! `Clear-Content`: empties files.

use crate::cmdlets::everyday::files::{self, FORCE, LITERAL, PATHS};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact};

/// Declares the cmdlet `Clear-Content`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Clear-Content", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.ClearContentCommand")
    .synopsis("Deletes the content of files on the virtual drive, but not the files.")
    .aliases(&["clc"])
    .params(&[&[PATHS, LITERAL, FORCE]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Set-Content a.txt 'one'; Clear-Content a.txt; (Get-Content a.txt).Count", does: "Leaves an empty file." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let found = files::find(call, &path, wild)?;
        if found.is_empty() && wild && path.contains(['*', '?']) {
            continue;
        }
        let found = if found.is_empty() { vec![path] } else { found.iter().map(|item| item.path.to_string()).collect() };
        for path in found {
            if files::read(call, &path)?.is_some() && call.should_process(&format!("Item: {path}"), "Clear Content")? {
                files::write(call, &path, "", false)?;
            }
        }
    }
    Ok(())
}
