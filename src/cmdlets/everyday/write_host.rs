//! `Write-Host`: writes to the console, past the pipeline.

use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::Flow;
use crate::powershell::format::{joined, text};
use crate::powershell::host::{Call, CmdletSpec, Example, Message, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Write-Host`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Write-Host", UTILITY)
    .class("Microsoft.PowerShell.Commands.WriteHostCommand")
    .synopsis("Writes to the console, bypassing the pipeline.")
    .params(&[&[
        ParamSpec::new("Object", TypeRef::one(Ty::Object)).at(0).by_value().rest().alias(&["Msg", "Message"]).help("What to write."),
        ParamSpec::switch("NoNewline").help("Doesn't end the line."),
        ParamSpec::new("Separator", TypeRef::one(Ty::Object)).help("The separator between elements."),
        ParamSpec::new("ForegroundColor", TypeRef::one(Ty::Enum(&types::CONSOLE_COLOR))).help("A color."),
        ParamSpec::new("BackgroundColor", TypeRef::one(Ty::Enum(&types::CONSOLE_COLOR))).help("A color."),
    ]])
    .examples(&[Example { line: "Write-Host 'done'", does: "One line." }])
    .runs(run);

#[allow(clippy::unnecessary_wraps)] // every cmdlet may fail
fn run(call: &mut Call<'_, '_>) -> Flow {
    let separator = call.text("Separator").unwrap_or_else(|| " ".to_owned());
    let value = call.arg("Object").cloned().unwrap_or_default();
    let text = if value.elements().is_some() { joined(&value, &separator) } else { text(&value) };
    let message = Message::Host { text: text.clone(), open: call.switch("NoNewline") };
    call.shell.tell(message, Value::from(text));
    Ok(())
}
