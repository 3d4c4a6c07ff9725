//! `Clear-Host`: clears the console.

use crate::cmdlets::spec::CORE;
use crate::powershell::host::{CmdletSpec, Example, Message};

/// Declares the cmdlet `Clear-Host`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Clear-Host", CORE)
    .synopsis("Clears the console.")
    .aliases(&["cls", "clear"])
    .examples(&[Example { line: "Clear-Host", does: "An empty console." }])
    .runs(|call| {
        call.shell.print(Message::Clear);
        Ok(())
    });
