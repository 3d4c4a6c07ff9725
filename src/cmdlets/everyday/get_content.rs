//! `Get-Content`: the lines of files.

use crate::cmdlets::everyday::files::{self, ENCODING, FORCE, LITERAL, PATHS};
use crate::cmdlets::spec::MANAGEMENT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Content`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Content", MANAGEMENT)
    .class("Microsoft.PowerShell.Commands.GetContentCommand")
    .synopsis("Returns the lines of files on the virtual drive.")
    .aliases(&["gc", "cat", "type"])
    .params(&[&[
        PATHS,
        LITERAL,
        ParamSpec::new("TotalCount", TypeRef::one(Ty::Int64)).by_name().alias(&["First", "Head"]).help("Only this many first lines."),
        ParamSpec::new("Tail", TypeRef::one(Ty::Int32)).by_name().alias(&["Last"]).help("Only this many last lines."),
        ParamSpec::switch("Raw").help("Returns each file as one text."),
        ParamSpec::new("ReadCount", TypeRef::one(Ty::Int64)).help("Accepted; lines come one by one here."),
        ENCODING,
        FORCE,
    ]])
    .default_set("Path")
    .examples(&[Example { line: "Set-Content a.txt 'one', 'two'; Get-Content a.txt -TotalCount 1", does: "The first line of a file." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    for (path, wild) in files::paths(call, "Path")? {
        let found = files::find(call, &path, wild)?;
        if found.is_empty() && wild && path.contains(['*', '?']) {
            continue;
        }
        let found = if found.is_empty() { vec![path] } else { found.iter().map(|item| item.path.to_string()).collect() };
        for path in found {
            let Some(text) = files::read(call, &path)? else { continue };
            lines(call, &text)?;
        }
    }
    Ok(())
}

fn lines(call: &mut Call<'_, '_>, text: &str) -> Flow {
    if call.switch("Raw") {
        return if text.is_empty() { Ok(()) } else { call.emit(Value::str(text)) };
    }
    let lines: Vec<&str> = text.lines().collect();
    let count = |name: &str, call: &Call<'_, '_>| call.int(name).map(|count| usize::try_from(count).unwrap_or(0));
    let skip = count("Tail", call).map_or(0, |tail| lines.len().saturating_sub(tail));
    let most = count("TotalCount", call).unwrap_or(usize::MAX);
    lines.into_iter().skip(skip).take(most).try_for_each(|line| call.emit(Value::str(line)))
}
