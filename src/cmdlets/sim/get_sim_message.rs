//! `Get-SimMessage`: the messages as snapshots show them.

use std::rc::Rc;

use crate::cmdlets::act::{message, world};
use crate::cmdlets::objects;
use crate::cmdlets::spec::{Each, SIM};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-SimMessage",
    module: SIM,
    class: "",
    synopsis: "Shows messages: sender, recipient, where each one is, and why.",
    params: &[&[ParamSpec::new("Id", TypeRef::one(Ty::Int32)).at(0).by_value().by_name().help("The number; without it, all.")]],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-SimMessage | Format-Table Id, From, To, State", does: "Where every message is." }],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    if call.has("Id") {
        let Some(id) = message(call)? else { return Ok(()) };
        let world = world(call)?;
        let tenant = world.session.tenant();
        let object = tenant.message(id).map(|message| objects::message(tenant, message, &world.words));
        return object.map_or(Ok(()), |object| call.emit(object));
    }
    let world = world(call)?;
    let (tenant, words) = (world.session.tenant().clone(), Rc::clone(&world.words));
    tenant.messages().iter().try_for_each(|message| call.emit(objects::message(&tenant, message, &words)))
}
