//! `Assert-SimMailbox`: a check that travels with a script.

use crate::cmdlets::act::{failed, sim_user, world};
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::tenant::Folder;

/// Declares the cmdlet `Assert-SimMailbox`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Assert-SimMailbox", SIM)
    .synopsis("Checks how many items are in a folder; prints nothing if the number is right.")
    .params(&[&[
        USER,
        ParamSpec::text("Folder").at(1).mandatory().one_of(Folder::NAMES).help("The folder."),
        ParamSpec::new("Count", TypeRef::one(Ty::Int32)).at(2).mandatory().help("How many items it must hold."),
    ]])
    .examples(&[Example { line: r#"Assert-SimMailbox "Tony Smith" MissedConversation 0"#, does: "Checks that Tony missed nothing." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(user) = sim_user(call, "Identity")? else { return Ok(()) };
    let Some(folder) = call.text("Folder").and_then(|word| Folder::named(&word)) else { return Ok(()) };
    let expected = call.int("Count").unwrap_or_default();
    let count = world(call)?.session.tenant().mailbox(user).filter(|mail| mail.kind.folder() == folder).count();
    if i64::try_from(count) == Ok(expected) {
        return Ok(());
    }
    let name = call.text("Identity").unwrap_or_default();
    failed(call, &format!("{} of {name} holds {count}, not {expected}.", folder.name()))
}
