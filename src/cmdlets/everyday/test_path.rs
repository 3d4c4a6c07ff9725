//! `Test-Path`: whether something is there.

use crate::cmdlets::everyday::files;
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Test-Path`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Test-Path", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.TestPathCommand")
    .synopsis("Returns whether a file, folder, or variable exists.")
    .params(&[&[
        ParamSpec::new("Path", TypeRef::array(Ty::String))
            .at(0)
            .mandatory()
            .by_value()
            .by_name()
            .wild()
            .only_in(&["Path"])
            .help("The paths."),
        files::LITERAL,
        ParamSpec::text("PathType").alias(&["Type"]).one_of(&["Any", "Container", "Leaf"]).help("Container: folders. Leaf: files."),
        ParamSpec::switch("IsValid").help("Returns whether the path is well formed."),
    ]])
    .default_set("Path")
    .examples(&[Example { line: "Test-Path C:\\Temp\\users.csv", does: "Whether a file was written." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let literal = call.has("LiteralPath");
    for path in call.list(if literal { "LiteralPath" } else { "Path" }).iter().map(text) {
        let is_there = call.switch("IsValid") || is_there(call, &path, !literal)?;
        call.emit(Value::Bool(is_there))?;
    }
    Ok(())
}

fn is_there(call: &mut Call<'_, '_>, path: &str, wild: bool) -> Flow<bool> {
    if let Some((drive, name)) = path.split_once(':')
        && drive.len() > 1
    {
        let name = name.trim_start_matches('\\');
        return Ok(match drive.to_ascii_lowercase().as_str() {
            "variable" => call.shell.variable(name).is_some(),
            "env" => call.shell.host.variable(&format!("env:{name}")).is_some(),
            "function" => call.shell.scope().function(name).is_some(),
            _ => false,
        });
    }
    let Ok(path) = files::resolved(call, path)? else { return Ok(false) };
    let found = files::find(call, &path, wild)?;
    let (is_file, is_made) = (found.iter().any(|item| item.text.is_some()), found.iter().any(|item| item.text.is_none()));
    let is_folder = is_made || files::is_folder(call, &path)?;
    Ok(match call.text("PathType").unwrap_or_default().to_ascii_lowercase().as_str() {
        "container" => is_folder,
        "leaf" => is_file,
        _ => is_file || is_folder,
    })
}
