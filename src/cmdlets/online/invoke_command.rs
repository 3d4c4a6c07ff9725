//! `Invoke-Command`: runs a script block, in a remote session or here.

use std::rc::Rc;

use crate::cmdlets::act::world;
use crate::cmdlets::online::session::TYPE;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::RemoteSession;

/// Declares the cmdlet `Invoke-Command`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Invoke-Command", CORE)
    .class("Microsoft.PowerShell.Commands.InvokeCommandCommand")
    .synopsis("Runs a script block; with -Session in the remote session, where the variables of this window aren't known.")
    .aliases(&["icm"])
    .params(&[&[
        ParamSpec::new("ScriptBlock", TypeRef::one(Ty::ScriptBlock)).at(0).mandatory().alias(&["Command"]).help("What is run."),
        ParamSpec::new("Session", TypeRef::array(TYPE)).only_in(&["Session"]).mandatory().help("The session, from New-CsOnlineSession."),
        ParamSpec::new("ComputerName", TypeRef::array(Ty::String))
            .only_in(&["ComputerName"])
            .mandatory()
            .alias(&["Cn"])
            .help("Computers; there are none here."),
        ParamSpec::new("ArgumentList", TypeRef::array(Ty::Object)).alias(&["Args"]).help("The arguments of the script block."),
        ParamSpec::new("InputObject", TypeRef::one(Ty::PsObject)).by_value().help("What $input holds."),
        ParamSpec::switch("NoNewScope").only_in(&["InProcess"]).help("Runs it in the scope of the caller."),
        ParamSpec::switch("HideComputerName").alias(&["HCN"]).help("Accepted; objects do not name their computer here."),
        ParamSpec::switch("AsJob").help("Accepted; everything runs at once here."),
        ParamSpec::new("ThrottleLimit", TypeRef::one(Ty::Int32)).help("Accepted; one thing runs at a time here."),
    ]])
    .default_set("InProcess")
    .examples(&[Example {
        line: "$session = New-CsOnlineSession; Invoke-Command -Session $session { Get-CsClientPolicy Global | Select-Object Identity }",
        does: "Runs a command in the remote session.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(Value::Block(block)) = call.arg("ScriptBlock").cloned() else { return Ok(()) };
    let arguments = call.list("ArgumentList");
    if call.has("ComputerName") {
        return call.warn("'-ComputerName' is a real parameter, but it is not simulated here: there are no other computers.");
    }
    let mut values = Vec::new();
    if !call.has("Session") {
        if call.switch("NoNewScope") {
            return call.run_through(&block, Value::Null);
        }
        call.shell.invoke(&block, arguments, &mut values)?;
        return values.into_iter().try_for_each(|value| call.emit(value));
    }
    if world(call)?.session.tenant().shell().session == RemoteSession::Absent {
        let message = "Because the session state for session SfBPowerShellSession is Closed, you cannot run a command in the session.";
        let record = ErrorRecord::new(&types::INVALID_OPERATION, "InvalidSessionState", Category::InvalidOperation, message);
        return call.error(record);
    }
    let outer = std::mem::replace(&mut world(call)?.window.remote, true);
    let result = call.shell.invoke_apart(&Rc::clone(&block), arguments, &mut values);
    world(call)?.window.remote = outer;
    result?;
    values.into_iter().try_for_each(|value| call.emit(value))
}
