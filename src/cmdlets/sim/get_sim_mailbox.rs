//! `Get-SimMailbox`: what lies in a user's folders.

use crate::cmdlets::act::{sim_user, world};
use crate::cmdlets::spec::{SIM, USER};
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example};

/// Declares the cmdlet `Get-SimMailbox`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimMailbox", SIM)
    .synopsis("Shows what is in the folders of a user's mailbox.")
    .params(&[&[USER]])
    .output(tenant_objects::MAIL)
    .examples(&[Example {
        line: r#"Get-SimMailbox "Tony Smith" | Format-Table Folder, Subject, Read"#,
        does: "What Tony finds in his mailbox.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(user) = sim_user(call, "Identity")? else { return Ok(()) };
    let tenant = world(call)?.session.tenant().clone();
    tenant.mailbox(user).try_for_each(|mail| call.emit(tenant_objects::mail(&tenant, mail)))
}
