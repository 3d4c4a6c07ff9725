//! `Write-Error`: reports an error of a script's own.

use crate::cmdlets::spec::{Each, UTILITY};
use crate::powershell::error::{Category, ErrorRecord};
use crate::powershell::host::{CmdletSpec, Impact, ParamSpec};
use crate::powershell::types;

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Write-Error",
    module: UTILITY,
    class: "Microsoft.PowerShell.Commands.WriteErrorCommand",
    synopsis: "Reports an error of your own.",
    params: &[&[ParamSpec::text("Message").at(0).by_value().alias(&["Msg"]).help("The text."), ParamSpec::text("ErrorId").help("Its id.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[],
    make: || {
        Box::new(Each(|call| {
            let message = call.text("Message").unwrap_or_default();
            let id = call.text("ErrorId").unwrap_or_else(|| "Microsoft.PowerShell.Commands.WriteErrorException".to_owned());
            let record = ErrorRecord::new(&types::WRITE_ERROR, id, Category::NotSpecified, message);
            call.shell.write_error(record, call.command)
        }))
    },
};
