//! `Join-Path`: a path of a folder and a name.

use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Join-Path`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Join-Path", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.JoinPathCommand")
    .synopsis("Joins a folder and a name to a path.")
    .params(&[&[
        ParamSpec::new("Path", TypeRef::array(Ty::String)).at(0).mandatory().by_value().by_name().alias(&["PSPath"]).help("The folders."),
        ParamSpec::text("ChildPath").at(1).mandatory().empty(Empty::Allowed).by_name().help("The name."),
    ]])
    .examples(&[Example { line: "Join-Path C:\\Temp users.csv", does: "C:\\Temp\\users.csv" }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let child = call.text("ChildPath").unwrap_or_default().replace('/', "\\");
    let folders = call.list("Path");
    folders.iter().map(text).try_for_each(|folder| {
        let folder = folder.replace('/', "\\");
        call.emit(Value::from(format!("{}\\{}", folder.trim_end_matches('\\'), child.trim_start_matches('\\'))))
    })
}
