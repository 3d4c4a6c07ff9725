//! `New-Alias`: a short name of a command that has none of that name yet.

use crate::cmdlets::everyday::set_alias::{PARAMS, make};
use crate::cmdlets::registry;
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example};
use crate::powershell::types;

/// Declares the cmdlet `New-Alias`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-Alias", UTILITY)
    .class("Microsoft.PowerShell.Commands.NewAliasCommand")
    .synopsis("Creates an alias for a command.")
    .aliases(&["nal"])
    .params(&[PARAMS])
    .examples(&[Example { line: "New-Alias who Get-CsOnlineUser; who 'Tony Smith'", does: "A custom alias." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("Name").unwrap_or_default();
    let is_known = call.shell.state.aliases.contains_key(&name.to_lowercase())
        || registry::aliases().any(|(alias, _)| alias.eq_ignore_ascii_case(&name));
    if is_known && !call.switch("Force") {
        let message = format!("The alias is not allowed, because an alias with the name '{name}' already exists.");
        return call.error(ErrorRecord::new(&types::SESSION_STATE, "AliasAlreadyExists", Category::ResourceExists, message).on(name));
    }
    make(call);
    Ok(())
}
