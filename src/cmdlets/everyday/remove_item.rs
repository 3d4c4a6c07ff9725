//! `Remove-Item`: deletes files and folders of the virtual drive.

use crate::cmdlets::everyday::files::{self, FORCE, LITERAL, PATHS};
use crate::cmdlets::spec::MANAGEMENT;
use crate::engine::FileChange;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};

/// Declares the cmdlet `Remove-Item`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Remove-Item", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.RemoveItemCommand")
    .synopsis("Deletes files and folders on the virtual drive.")
    .aliases(&["ri", "rm", "del", "erase", "rd", "rmdir"])
    .params(&[&[PATHS.by_value(), LITERAL, ParamSpec::switch("Recurse").help("Deletes folders with everything in them."), FORCE]])
    .default_set("Path")
    .impact(Impact::Medium)
    .examples(&[Example { line: "Set-Content a.txt 'one'; Remove-Item a.txt", does: "Writes a file and deletes it." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let found = files::find(call, &path, wild)?;
        let mut targets: Vec<String> = found.iter().map(|item| item.path.to_string()).collect();
        if targets.is_empty() && files::is_folder(call, &path)? {
            targets.push(path.clone());
        }
        if targets.is_empty() && !(wild && path.contains(['*', '?'])) {
            call.error(files::missing(&path))?;
        }
        for path in targets {
            let is_file = files::find(call, &path, false)?.iter().any(|item| item.text.is_some());
            if call.should_process(&path, if is_file { "Remove File" } else { "Remove Directory" })? {
                files::change(call, FileChange::Remove { path: path.into() })?;
            }
        }
    }
    Ok(())
}
