//! `Resolve-Path`: the whole path of what is there.

use crate::cmdlets::everyday::files::{self, LITERAL, PATHS};
use crate::cmdlets::everyday::get_location::location;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Resolve-Path`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Resolve-Path", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.ResolvePathCommand")
    .synopsis("Returns the full path of existing files and folders.")
    .aliases(&["rvpa"])
    .params(&[&[PATHS, LITERAL]])
    .default_set("Path")
    .output(&["Path"])
    .examples(&[Example { line: "(Resolve-Path .).Path", does: "C:\\" }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let mut found: Vec<String> = files::find(call, &path, wild)?.iter().map(|item| item.path.to_string()).collect();
        if found.is_empty() && files::is_folder(call, &path)? {
            found.push(files::as_made(call, &path)?);
        }
        if found.is_empty() && !(wild && path.contains(['*', '?'])) {
            call.error(files::missing(&path))?;
        }
        found.iter().try_for_each(|path| call.emit(location(path)))?;
    }
    Ok(())
}
