//! `Get-Help`: what the tables of the cmdlets say; `-Online` opens the reference.

use crate::cmdlets::act::{like, world};
use crate::cmdlets::registry;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;

use super::function_page::FunctionPage;
use super::not_simulated;
use super::page::{self, Depth};

/// Declares the cmdlet `Get-Help`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Help", CORE)
    .class("Microsoft.PowerShell.Commands.GetHelpCommand")
    .synopsis("Shows help about a cmdlet, or the help that a function or a script has in its comments.")
    .aliases(&["help", "man"])
    .params(&[&[
        ParamSpec::text("Name").at(0).by_name().wild().naming(Names::Command).help("The cmdlet, or a pattern."),
        ParamSpec::new("Parameter", TypeRef::array(Ty::String)).wild().help("These parameters alone."),
        ParamSpec::switch("Examples").help("Its examples."),
        ParamSpec::switch("Detailed").help("Its parameters and examples."),
        ParamSpec::switch("Full").help("Everything."),
        ParamSpec::switch("Online").help("Opens the reference."),
        ParamSpec::switch("ShowWindow").help("Opens the reference."),
    ]])
    .examples(&[
        Example { line: "Get-Help Grant-CsClientPolicy -Examples", does: "Shows how policies are assigned." },
        Example { line: "Get-Help Set-CsClientPolicy -Online", does: "Opens the reference." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("Name").unwrap_or_else(|| "Get-Help".to_owned());
    let tenant = world(call)?.session.tenant().clone();
    if name.eq_ignore_ascii_case(not_simulated::TOPIC) {
        return call.emit(Value::from(not_simulated::topic()));
    }
    if name.contains(['*', '?']) {
        let known = registry::all().filter(|spec| registry::is_known(spec, &tenant) && like(spec.name, &name));
        known.map(brief).try_for_each(|line| call.emit(line))?;
        return if like(not_simulated::TOPIC, &name) { call.emit(topic()) } else { Ok(()) };
    }
    if let Some(page) = FunctionPage::find(call, &name)? {
        return function(call, &page);
    }
    let Some(spec) = registry::find(&name).filter(|spec| registry::is_known(spec, &tenant)) else {
        let message = format!(
            "Get-Help could not find {name} in a help file in this session. To download updated help topics type: \"Update-Help\"."
        );
        let mut record = ErrorRecord::plain("HelpNotFound", Category::ResourceUnavailable, message);
        record.reason = "HelpNotFoundException";
        return call.error(record);
    };
    if call.switch("Online") || call.switch("ShowWindow") {
        world(call)?.reference = Some(spec.name);
        return Ok(());
    }
    if call.has("Parameter") {
        return parameters(call, |pattern| spec.all_params().filter(|param| like(param.name, pattern)).map(page::parameter).collect());
    }
    let depth = depth(call);
    call.emit(Value::from(page::help(spec, depth)))
}

fn depth(call: &Call<'_, '_>) -> Depth {
    if call.switch("Full") || call.switch("Detailed") {
        Depth::Full
    } else if call.switch("Examples") {
        Depth::Examples
    } else {
        Depth::Brief
    }
}

/// Shows the help of a function or a script.
fn function(call: &mut Call<'_, '_>, page: &FunctionPage) -> Flow {
    if call.has("Parameter") {
        return parameters(call, |pattern| page.parameters(pattern));
    }
    let depth = depth(call);
    call.emit(Value::from(page.text(depth)))
}

/// Shows the help of the parameters that `-Parameter` names; reports where there is none.
fn parameters(call: &mut Call<'_, '_>, find: impl Fn(&str) -> Vec<String>) -> Flow {
    for pattern in call.list("Parameter").iter().map(text) {
        let found = find(&pattern);
        if found.is_empty() {
            let message = format!("No parameter matches criteria {pattern}.");
            let mut record = ErrorRecord::plain("NoParmsFound", Category::ObjectNotFound, message);
            record.reason = "PSArgumentException";
            call.error(record.on(&*pattern))?;
        } else {
            call.emit(Value::from(format!("\n{}", found.concat().trim_end())))?;
        }
    }
    Ok(())
}

fn brief(spec: &'static CmdletSpec) -> Value {
    line(spec.name, "Cmdlet", spec.module, spec.synopsis)
}

fn topic() -> Value {
    line(not_simulated::TOPIC, "HelpFile", "", not_simulated::SYNOPSIS)
}

/// One line of a list of help topics.
fn line(name: &str, category: &str, module: &str, synopsis: &str) -> Value {
    let part = |text: &str| Value::str(text);
    let properties = [("Name", part(name)), ("Category", part(category)), ("Module", part(module)), ("Synopsis", part(synopsis))];
    Object::with(Ty::CustomObject, properties)
}
