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

use super::page::{self, Depth};

/// Declares the cmdlet `Get-Help`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Help", CORE)
    .class("Microsoft.PowerShell.Commands.GetHelpCommand")
    .synopsis("Shows help about a cmdlet.")
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
    if name.contains(['*', '?']) {
        let known = registry::all().filter(|spec| registry::is_known(spec, &tenant) && like(spec.name, &name));
        return known.map(brief).try_for_each(|line| call.emit(line));
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
        return parameters(call, spec);
    }
    let depth = if call.switch("Full") || call.switch("Detailed") {
        Depth::Full
    } else if call.switch("Examples") {
        Depth::Examples
    } else {
        Depth::Brief
    };
    call.emit(Value::from(page::help(spec, depth)))
}

/// Shows the help of the parameters that `-Parameter` names; reports where there is none.
fn parameters(call: &mut Call<'_, '_>, spec: &'static CmdletSpec) -> Flow {
    for pattern in call.list("Parameter").iter().map(text) {
        let found: Vec<String> = spec.all_params().filter(|param| like(param.name, &pattern)).map(page::parameter).collect();
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
    let part = |text: &str| Value::str(text);
    Object::with(
        Ty::CustomObject,
        [("Name", part(spec.name)), ("Category", part("Cmdlet")), ("Module", part(spec.module)), ("Synopsis", part(spec.synopsis))],
    )
}
