//! `Get-Command`: which cmdlets this window knows.

use crate::cmdlets::act::{like, world};
use crate::cmdlets::registry;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

use super::syntax;

const TEXTS: TypeRef = TypeRef::array(Ty::String);

/// Declares the cmdlet `Get-Command`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Command", CORE)
    .class("Microsoft.PowerShell.Commands.GetCommandCommand")
    .synopsis("Lists the commands available in this window.")
    .aliases(&["gcm"])
    .params(&[&[
        ParamSpec::new("Name", TEXTS).at(0).by_value().by_name().wild().naming(Names::Command).help("Names or patterns."),
        ParamSpec::new("Module", TEXTS).by_name().wild().naming(Names::Module).help("Only those of these modules."),
        ParamSpec::new("Verb", TEXTS).by_name().wild().help("Only those with these verbs."),
        ParamSpec::new("Noun", TEXTS).by_name().wild().help("Only those with these nouns."),
        ParamSpec::switch("Syntax").help("Shows the syntax alone."),
        ParamSpec::switch("ListImported").help("Only imported commands, as all that are known here."),
        ParamSpec::switch("All").help("Also commands that others hide, of which there are none here."),
        ParamSpec::new("TotalCount", TypeRef::one(Ty::Int32)).help("At most this many."),
        ParamSpec::new("ParameterName", TEXTS).wild().help("Only those with one of these parameters."),
        ParamSpec::new("CommandType", TEXTS).by_name().alias(&["Type"]).help("Cmdlet, Function, or Alias."),
    ]])
    .examples(&[Example { line: "Get-Command *-CsClientPolicy", does: "Lists the cmdlets for client policies." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let tenant = world(call)?.session.tenant().clone();
    let names = call.list("Name");
    let mut known: Vec<(&str, &CmdletSpec)> =
        registry::all().filter(|spec| registry::is_known(spec, &tenant) && suits(call, spec)).map(|spec| (spec.name, spec)).collect();
    known.sort_unstable_by_key(|(name, _)| *name);
    if names.is_empty() {
        let most = call.int("TotalCount").and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        return known.into_iter().take(most).try_for_each(|(name, spec)| show(call, name, spec));
    }
    for name in names.iter().filter_map(Value::as_str) {
        let mut found: Vec<_> = known.iter().filter(|(own, _)| like(own, name)).copied().collect();
        let alias = registry::aliases().filter(|(alias, _)| alias.eq_ignore_ascii_case(name));
        found.extend(alias.filter_map(|(alias, own)| registry::find(own).map(|spec| (alias, spec))));
        let functions: Vec<_> = call.shell.scope().functions().into_iter().filter(|own| like(own, name)).collect();
        if found.is_empty() && functions.is_empty() && !name.contains(['*', '?']) {
            call.error(missing(name))?;
        }
        functions.into_iter().try_for_each(|own| call.emit(function(&own)))?;
        found.into_iter().try_for_each(|(name, spec)| show(call, name, spec))?;
    }
    Ok(())
}

/// Sends a command on, with `-Syntax` its syntax.
fn show(call: &mut Call<'_, '_>, name: &str, spec: &CmdletSpec) -> Flow {
    let is_syntax = call.switch("Syntax");
    call.emit(if is_syntax { Value::from(format!("\n{}\n", syntax::lines(spec).join("\n\n"))) } else { shown(name, spec) })
}

/// Whether the cmdlet is one of the modules, verbs, nouns and types that were asked for.
fn suits(call: &Call<'_, '_>, spec: &CmdletSpec) -> bool {
    let parameters = call.list("ParameterName");
    let has = |pattern: &str| spec.all_params().any(|param| like(param.name, pattern));
    if !parameters.is_empty() && !parameters.iter().filter_map(Value::as_str).any(has) {
        return false;
    }
    let (verb, noun) = spec.name.split_once('-').unwrap_or((spec.name, ""));
    [("Module", spec.module), ("Verb", verb), ("Noun", noun), ("CommandType", kind(spec.name, spec))].into_iter().all(|(parameter, own)| {
        let wanted = call.list(parameter);
        wanted.is_empty() || wanted.iter().filter_map(Value::as_str).any(|pattern| like(own, pattern))
    })
}

fn kind(name: &str, spec: &CmdletSpec) -> &'static str {
    match (name == spec.name, spec.class.is_empty()) {
        (false, _) => "Alias",
        (true, true) => "Function",
        (true, false) => "Cmdlet",
    }
}

fn shown(name: &str, spec: &CmdletSpec) -> Value {
    let label = if name == spec.name { name.to_owned() } else { format!("{name} -> {}", spec.name) };
    let text = |text: &str| Value::str(text);
    Object::with(
        Ty::Other("System.Management.Automation.CommandInfo"),
        [("CommandType", text(kind(name, spec))), ("Name", Value::from(label)), ("Version", text("")), ("Source", text(spec.module))],
    )
}

/// A function of the script.
fn function(name: &str) -> Value {
    let text = |text: &str| Value::str(text);
    let parts = [("CommandType", text("Function")), ("Name", text(name)), ("Version", text("")), ("Source", text(""))];
    Object::with(Ty::Other("System.Management.Automation.CommandInfo"), parts)
}

fn missing(name: &str) -> ErrorRecord {
    let message = format!(
        "The term '{name}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of \
         the name, or if a path was included, verify that the path is correct and try again."
    );
    ErrorRecord::new(&types::COMMAND_NOT_FOUND, "CommandNotFoundException", Category::ObjectNotFound, message).on(name)
}
