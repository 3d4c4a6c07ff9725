//! `Read-Host`: asks who sits at the console; ends the script where nobody does.

use crate::cmdlets::console::{READ_HOST, READ_SECRET};
use crate::cmdlets::spec::UTILITY;
use crate::powershell::error::{Category, ErrorRecord, Flow, Stop};
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, ParamSpec};
use crate::powershell::object::Object;
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;

/// Declares the cmdlet `Read-Host`.
pub static SPEC: CmdletSpec = CmdletSpec::new(READ_HOST, UTILITY)
    .class("Microsoft.PowerShell.Commands.ReadHostCommand")
    .synopsis("Prompts for a line of text. If prompting isn't possible, the script ends with an error.")
    .params(&[&[
        ParamSpec::new("Prompt", TypeRef::array(Ty::Object)).at(0).rest().help("The question."),
        ParamSpec::switch("AsSecureString").help("Returns a secure string."),
    ]])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let prompt = call.list("Prompt").iter().map(text).collect::<Vec<_>>().join(" ");
    let asks = if call.switch("AsSecureString") { READ_SECRET } else { READ_HOST };
    let Some(answer) = call.shell.host.supply(asks, &prompt) else {
        let message = "Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";
        let record = ErrorRecord::new(&types::INVALID_OPERATION, "InvalidOperation", Category::InvalidOperation, message);
        // It ends the whole script: a menu that nobody answers would ask forever.
        let Stop::Error(record) = call.fail(record) else { return Ok(()) };
        return Err(Stop::Halt(record));
    };
    if call.switch("AsSecureString") {
        let length = i32::try_from(answer.chars().count()).unwrap_or(i32::MAX);
        return call.emit(Object::with(Ty::SecureString, [("Length", Value::Int(length))]));
    }
    call.emit(Value::from(answer))
}
