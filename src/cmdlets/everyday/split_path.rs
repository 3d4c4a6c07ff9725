//! `Split-Path`: a part of a path.

use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Split-Path`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Split-Path", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.SplitPathCommand")
    .synopsis("Returns a part of a path: its folder, or with -Leaf its name.")
    .params(&[&[
        ParamSpec::new("Path", TypeRef::array(Ty::String))
            .at(0)
            .mandatory()
            .by_value()
            .by_name()
            .alias(&["LiteralPath", "PSPath"])
            .help("The paths."),
        ParamSpec::switch("Parent").help("The folder, as without a switch."),
        ParamSpec::switch("Leaf").help("The name."),
        ParamSpec::switch("Qualifier").help("The drive."),
        ParamSpec::switch("NoQualifier").help("The path without its drive."),
        ParamSpec::switch("IsAbsolute").help("Whether the path begins with a drive."),
    ]])
    .examples(&[Example { line: "Split-Path C:\\Temp\\users.csv -Leaf", does: "users.csv" }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for path in call.list("Path").iter().map(text) {
        let (drive, rest) = path.split_once(':').map_or(("", path.as_str()), |(drive, rest)| (drive, rest));
        let whole = path.trim_end_matches(['\\', '/']);
        let cut = whole.rfind(['\\', '/']);
        let part = if call.switch("IsAbsolute") {
            Value::Bool(!drive.is_empty())
        } else if call.switch("Leaf") {
            Value::str(cut.map_or(whole, |at| &whole[at + 1..]))
        } else if call.switch("Qualifier") {
            Value::from(format!("{drive}:"))
        } else if call.switch("NoQualifier") {
            Value::str(rest)
        } else {
            let folder = cut.map_or("", |at| &whole[..at]);
            Value::from(if folder.ends_with(':') { format!("{folder}\\") } else { folder.to_owned() })
        };
        call.emit(part)?;
    }
    Ok(())
}
