//! `Import-Module`: the first step of every era.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::spec::CORE;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::tenant::{Command, Module, ShellAct};

/// Declares the cmdlet `Import-Module`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Import-Module", CORE)
    .class("Microsoft.PowerShell.Commands.ImportModuleCommand")
    .synopsis("Imports a module by name or by path.")
    .aliases(&["ipmo"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).mandatory().by_value().naming(Names::Module).help("The modules."),
        FORCED,
        ParamSpec::text("RequiredVersion").help("Requires exactly this version."),
        ParamSpec::text("MinimumVersion").alias(&["Version"]).help("Requires at least this version."),
        ParamSpec::text("Prefix").help("A prefix for the nouns."),
        ParamSpec::switch("PassThru").help("Shows the module."),
        ParamSpec::switch("Global").help("Imports it for the whole window."),
        ParamSpec::switch("DisableNameChecking").help("Suppresses the warning about unusual verbs."),
    ]])
    .examples(&[Example { line: "Import-Module SkypeOnlineConnector", does: "The module of 2017 to 2020." }])
    .runs(run);

const FORCED: ParamSpec = ParamSpec::switch("Force").help("Imports it again.");

fn run(call: &mut Call<'_, '_>) -> Flow {
    for name in call.list("Name") {
        import(call, &text(&name))?;
    }
    Ok(())
}

fn import(call: &mut Call<'_, '_>, name: &str) -> Flow {
    let tenant = world(call)?.session.tenant();
    let (era, loaded) = (tenant.era(), tenant.shell().module);
    let file = name.rsplit(['\\', '/']).next().unwrap_or(name);
    let bare = file.rsplit_once('.').filter(|(_, end)| ["psd1", "psm1"].contains(end)).map_or(file, |(bare, _)| bare);
    if bare.get(..21).is_some_and(|start| start.eq_ignore_ascii_case("Microsoft.PowerShell.")) {
        return Ok(());
    }
    match Module::named(bare).filter(|module| *module == era.module()) {
        Some(module) if loaded == Some(module) => Ok(()),
        Some(module) => act(call, Command::Shell(ShellAct::ImportModule(module)), name).map(drop),
        None => {
            let message =
                format!("The specified module '{name}' was not loaded because no valid module file was found in any module directory.");
            let (class, id) = (&types::FILE_NOT_FOUND, "Modules_ModuleNotFound");
            call.error(ErrorRecord::new(class, id, Category::ResourceUnavailable, message).on(name))
        }
    }
}
