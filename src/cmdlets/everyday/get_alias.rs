//! `Get-Alias`: short names of commands.

use crate::cmdlets::act::like;
use crate::cmdlets::registry;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Get-Alias`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Alias", UTILITY)
    .class("Microsoft.PowerShell.Commands.GetAliasCommand")
    .synopsis("Lists the aliases of commands.")
    .aliases(&["gal"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).by_value().by_name().wild().only_in(&["Default"]).help("The aliases."),
        ParamSpec::new("Definition", TypeRef::array(Ty::String)).wild().only_in(&["Definition"]).help("Only those of these commands."),
    ]])
    .default_set("Default")
    .examples(&[Example { line: "Get-Alias -Definition Where-Object", does: "The aliases of a cmdlet." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut all: Vec<(&str, &str)> = registry::aliases().collect();
    all.sort_unstable_by_key(|(alias, _)| alias.to_lowercase());
    let by_name = !call.has("Definition");
    let mut wanted: Vec<String> = call.list(if by_name { "Name" } else { "Definition" }).iter().map(text).collect();
    if wanted.is_empty() {
        wanted.push("*".to_owned());
    }
    for pattern in wanted {
        let hits: Vec<_> = all.iter().filter(|(alias, own)| like(if by_name { alias } else { own }, &pattern)).collect();
        if hits.is_empty() && !pattern.contains(['*', '?']) {
            let kind = if by_name { "name" } else { "definition" };
            let message = format!("This command cannot find a matching alias because an alias with the {kind} '{pattern}' does not exist.");
            let record = ErrorRecord::new(&types::ITEM_NOT_FOUND, "ItemNotFoundException", Category::ObjectNotFound, message);
            call.error(record.on(pattern))?;
        }
        hits.into_iter().try_for_each(|(alias, own)| call.emit(shown(alias, own)))?;
    }
    Ok(())
}

fn shown(alias: &str, own: &str) -> Value {
    let parts = [
        ("CommandType", Value::str("Alias")),
        ("Name", Value::from(format!("{alias} -> {own}"))),
        ("Version", Value::str("")),
        ("Source", Value::str("")),
        ("Definition", Value::str(own)),
    ];
    Object::with(Ty::Other("System.Management.Automation.CommandInfo"), parts)
}
