//! `Set-Alias`: a short name of a command, as long as the window is open.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};

/// The parameters of the cmdlets that make aliases.
pub const PARAMS: &[ParamSpec] = &[
    ParamSpec::text("Name").at(0).mandatory().by_name().help("The alias."),
    ParamSpec::text("Value").at(1).mandatory().by_name().help("The command it stands for."),
    ParamSpec::text("Description").help("Accepted, but not kept."),
    ParamSpec::text("Option").one_of(&["None", "ReadOnly", "Constant", "Private", "AllScope"]).help("Accepted, but not kept."),
    ParamSpec::text("Scope").help("Accepted; an alias is known in the whole window."),
    ParamSpec::switch("Force").help("Accepted; nothing is protected."),
];

/// Declares the cmdlet `Set-Alias`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-Alias", UTILITY)
    .class("Microsoft.PowerShell.Commands.SetAliasCommand")
    .synopsis("Creates or changes an alias for a command.")
    .aliases(&["sal"])
    .params(&[PARAMS])
    .examples(&[Example { line: "Set-Alias policy Get-CsClientPolicy; policy Global", does: "A custom alias." }])
    .runs(|call| {
        make(call);
        Ok(())
    });

/// Makes the alias that `-Name` and `-Value` say.
pub fn make(call: &mut Call<'_, '_>) {
    let (name, value) = (call.text("Name").unwrap_or_default(), call.text("Value").unwrap_or_default());
    call.shell.state.aliases.insert(name.to_lowercase(), value.into());
}
