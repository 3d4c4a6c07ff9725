//! `Get-Item`: one file or folder of the virtual drive, or a variable.

use crate::cmdlets::act::world;
use crate::cmdlets::everyday::files::{self, FORCE, LITERAL, PATHS};
use crate::cmdlets::everyday::get_child_item::object;
use crate::cmdlets::spec::MANAGEMENT;
use crate::engine::DriveItem;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Get-Item`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Item", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.GetItemCommand")
    .synopsis("Shows the files and folders themselves, not their contents.")
    .aliases(&["gi"])
    .params(&[&[PATHS, LITERAL, FORCE]])
    .default_set("Path")
    .output(&["Mode", "LastWriteTime", "Length", "Name", "FullName", "BaseName", "Extension", "DirectoryName", "PSIsContainer"])
    .examples(&[Example { line: "Set-Content a.txt 'one'; (Get-Item a.txt).Length", does: "How large a file is." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let mut items = files::find(call, &path, wild)?;
        if items.is_empty() && files::is_folder(call, &path)? {
            let changed_at = world(call)?.session.now();
            items.push(DriveItem { path: files::as_made(call, &path)?.into(), text: None, changed_at });
        }
        if items.is_empty() && !(wild && path.contains(['*', '?'])) {
            call.error(files::missing(&path))?;
        }
        for item in items {
            let shown = object(call, &item)?;
            call.emit(shown)?;
        }
    }
    Ok(())
}
