//! `Get-Module`: what is imported, or could be.

use crate::cmdlets::act::{like, world};
use crate::cmdlets::online::{VERSIONS, session};
use crate::cmdlets::spec::CORE;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares the cmdlet `Get-Module`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-Module", CORE)
    .class("Microsoft.PowerShell.Commands.GetModuleCommand")
    .synopsis("Shows the imported modules or, with -ListAvailable, those of the era.")
    .aliases(&["gmo"])
    .params(&[&[
        ParamSpec::new("Name", TypeRef::array(Ty::String)).at(0).by_value().wild().naming(Names::Module).help("Only these."),
        ParamSpec::switch("ListAvailable").help("Shows what can be imported."),
        ParamSpec::switch("All").help("All of them."),
    ]])
    .examples(&[Example { line: "Get-Module -ListAvailable", does: "Shows which module the era has." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let tenant = world(call)?.session.tenant();
    let (era, loaded) = (tenant.era(), tenant.shell().module);
    let module = if call.switch("ListAvailable") { Some(era.module()) } else { loaded };
    let Some(module) = module else { return Ok(()) };
    let wanted = call.list("Name");
    let named = wanted.iter().filter_map(|name| name.as_str()).any(|pattern| like(module.name(), pattern));
    if wanted.is_empty() || named {
        let commands: &[&str] =
            if era.imports_session() { &["New-CsOnlineSession"] } else { &["Connect-MicrosoftTeams", "Disconnect-MicrosoftTeams"] };
        return call.emit(session::module("Script", VERSIONS[era as usize], module.name(), commands));
    }
    Ok(())
}
