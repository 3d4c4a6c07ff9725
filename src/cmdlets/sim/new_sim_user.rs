//! `New-SimUser`: a user of the tenant, or a federated contact.

use std::rc::Rc;

use crate::cmdlets::act::{act, world};
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::{Command, UserKind};

/// Declares the cmdlet `New-SimUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-SimUser", SIM)
    .synopsis("Adds a user: signed in, Click-to-Run with a current build, online mailbox, no policy of their own.")
    .params(&[&[
        ParamSpec::text("Name").at(0).mandatory().by_value().by_name().help("The display name."),
        ParamSpec::text("SipAddress").by_name().help("The SIP address; by default, made from the name."),
        ParamSpec::text("Department").by_name().help("The department."),
        ParamSpec::switch("External").help("A federated contact: sends and receives, but isn't managed here."),
    ]])
    .output(tenant_objects::USER)
    .examples(&[
        Example { line: r#"New-SimUser "Max Muster" -Department Sales"#, does: "Adds a colleague." },
        Example { line: r#"New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External"#, does: "Adds a federated contact." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("Name").unwrap_or_default();
    let command = Command::NewUser {
        name: Rc::from(name.as_str()),
        sip: call.text("SipAddress").map(Rc::from),
        department: call.text("Department").unwrap_or_default().into(),
        kind: if call.switch("External") { UserKind::External } else { UserKind::Tenant },
    };
    if act(call, command, &name)? {
        let tenant = world(call)?.session.tenant();
        let user = tenant.find_user(&name).and_then(|id| tenant.user(id)).map(|user| tenant_objects::user(tenant, user));
        return user.map_or(Ok(()), |user| call.emit(user));
    }
    Ok(())
}
