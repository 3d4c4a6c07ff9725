//! `Clear-Host`: clears the console.

use crate::cmdlets::spec::{CORE, Each};
use crate::powershell::host::{CmdletSpec, Example, Impact, Message};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Clear-Host",
    module: CORE,
    class: "",
    synopsis: "Clears the console.",
    params: &[],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Clear-Host", does: "An empty console." }],
    make: || {
        Box::new(Each(|call| {
            call.shell.host.say(Message::Clear);
            Ok(())
        }))
    },
};
