//! `Get-SimMessage`: the messages as snapshots show them.

use std::rc::Rc;

use crate::cmdlets::act::{message, world};
use crate::cmdlets::spec::SIM;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares the cmdlet `Get-SimMessage`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimMessage", SIM)
    .synopsis("Shows messages: sender, recipient, where each one is, and why.")
    .params(&[&[ParamSpec::new("Id", TypeRef::one(Ty::Int32)).at(0).by_value().by_name().help("The number; without it, all.")]])
    .output(tenant_objects::MESSAGE)
    .examples(&[Example { line: "Get-SimMessage | Format-Table Id, From, To, State", does: "Where every message is." }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if call.has("Id") {
        let Some(id) = message(call)? else { return Ok(()) };
        let world = world(call)?;
        let tenant = world.session.tenant();
        let object = tenant.message(id).map(|message| tenant_objects::message(tenant, message, &world.words));
        return object.map_or(Ok(()), |object| call.emit(object));
    }
    let world = world(call)?;
    let (tenant, words) = (world.session.tenant().clone(), Rc::clone(&world.words));
    tenant.messages().iter().try_for_each(|message| call.emit(tenant_objects::message(&tenant, message, &words)))
}
