//! `Get-SimView`: what a user's client shows.

use crate::cmdlets::act::{message, sim_user, world};
use crate::cmdlets::spec::{SIM, USER};
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::wording;

/// Declares the cmdlet `Get-SimView`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-SimView", SIM)
    .synopsis("Shows what a user's client shows of a message, without what only the simulator knows.")
    .params(&[&[
        USER,
        ParamSpec::new("Id", TypeRef::one(Ty::Int32))
            .at(1)
            .by_name()
            .help("The number; without it, every message that the user sent or that was for the user."),
    ]])
    .output(tenant_objects::VIEW)
    .examples(&[Example {
        line: r#"Send-SimMessage "Aiko Tanaka" "Li Wei" "Hello"; Get-SimView "Aiko Tanaka" 1; Get-SimView "Li Wei" 1"#,
        does: "What the sender and the recipient see.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let Some(user) = sim_user(call, "Identity")? else { return Ok(()) };
    let one = if call.has("Id") {
        let Some(id) = message(call)? else { return Ok(()) };
        Some(id)
    } else {
        None
    };
    let world = world(call)?;
    let (tenant, words) = (world.session.tenant(), &world.words);
    let shown = match one {
        Some(id) => tenant.message(id).map(|message| wording::sees(tenant, user, message, words)).into_iter().collect(),
        None => wording::sees_all(tenant, user, words),
    };
    shown.iter().try_for_each(|shown| call.emit(tenant_objects::view(shown)))
}
