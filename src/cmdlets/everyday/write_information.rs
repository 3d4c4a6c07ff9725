//! `Write-Information`: writes where information is asked for.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares the cmdlet `Write-Information`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Information", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteInformationCommand")
    .synopsis("Writes a message if -InformationAction or $InformationPreference asks for it.")
    .params(&[&[
        ParamSpec::new("MessageData", TypeRef::one(Ty::Object))
            .at(0)
            .mandatory()
            .by_value()
            .alias(&["Msg", "Message"])
            .help("What to write."),
        ParamSpec::new("Tags", TypeRef::array(Ty::String)).at(1).help("Accepted, but not kept."),
    ]])
    .examples(&[Example { line: "Write-Information 'done' -InformationAction Continue", does: "One line." }])
    .runs(run);

#[allow(clippy::unnecessary_wraps)] // every cmdlet may fail
fn run(call: &mut Call<'_, '_>) -> Flow {
    let text = call.arg("MessageData").map(text).unwrap_or_default();
    call.shell.inform(text, call.command);
    Ok(())
}
