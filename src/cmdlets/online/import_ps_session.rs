//! `Import-PSSession`: brings the cmdlets of a remote session into the window.

use std::rc::Rc;

use crate::cmdlets::act::{act, world};
use crate::cmdlets::online::session::{self, TYPE};
use crate::cmdlets::policy;
use crate::cmdlets::spec::CORE;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{self, Ty, TypeRef};
use crate::tenant::{Command, RemoteSession, ShellAct};

/// Declares the cmdlet `Import-PSSession`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Import-PSSession", CORE)
    .class("Microsoft.PowerShell.Commands.ImportPSSessionCommand")
    .synopsis("Imports the cmdlets of a remote session.")
    .aliases(&["ipsn"])
    .params(&[&[
        ParamSpec::new("Session", TypeRef::one(TYPE)).at(0).mandatory().by_value().help("The session, from New-CsOnlineSession."),
        ParamSpec::new("CommandName", TypeRef::array(Ty::String)).at(2).help("Only these commands; here, all are imported."),
        ParamSpec::new("Module", TypeRef::array(Ty::String)).help("Only these modules; here, all are imported."),
        ParamSpec::text("Prefix").help("A prefix for the nouns, as in Get-RemoteCsUser."),
        ParamSpec::switch("AllowClobber").help("Replaces commands with the same name."),
        ParamSpec::switch("DisableNameChecking").help("Suppresses the warning about unusual verbs."),
    ]])
    .examples(&[Example { line: "Import-PSSession (New-CsOnlineSession) | Out-Null", does: "Opens a session and imports it." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    match world(call)?.session.tenant().shell().session {
        RemoteSession::Absent => {
            let message = "The session state is Closed. Open a session with New-CsOnlineSession first.";
            let record = ErrorRecord::new(&types::INVALID_OPERATION, "InvalidRunspaceState", Category::InvalidOperation, message);
            return Err(call.fail(record));
        }
        RemoteSession::Open => drop(act(call, Command::Shell(ShellAct::ImportSession), "")?),
        RemoteSession::Imported => {}
    }
    let prefix = call.text("Prefix").filter(|prefix| !prefix.is_empty());
    let with_prefix = |name: &str| match (&prefix, name.split_once('-')) {
        (Some(prefix), Some((verb, noun))) => format!("{verb}-{prefix}{noun}"),
        _ => name.to_owned(),
    };
    let names: Vec<String> = policy::ALL.iter().map(|spec| with_prefix(spec.name)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    world(call)?.window.prefix = prefix.as_deref().map(Rc::from);
    call.emit(session::module("Script", "1.0", "tmp_wywo1985.slp", &names))
}
