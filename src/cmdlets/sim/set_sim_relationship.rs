//! `Set-SimRelationship`: what a user lets a contact see (S2).

use crate::cmdlets::act::{act, sim_user};
use crate::cmdlets::spec::{SIM, USER};
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::tenant::{Command, Relationship};

/// Declares the cmdlet `Set-SimRelationship`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-SimRelationship", SIM)
    .synopsis("Sets a user's privacy relationship to a contact; it works one way only.")
    .params(&[&[
        USER,
        ParamSpec::text("Contact").at(1).mandatory().naming(Names::User).help("The contact it applies to."),
        ParamSpec::text("Relationship").at(2).mandatory().one_of(Relationship::NAMES).help("The relationship."),
    ]])
    .examples(&[
        Example { line: r#"Set-SimRelationship "Tony Smith" "Aiko Tanaka" Workgroup"#, does: "Aiko gets through Tony's Do Not Disturb." },
        Example { line: r#"Set-SimRelationship "Tony Smith" "Aiko Tanaka" Blocked"#, does: "Aiko always sees Tony as Offline." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let word = call.text("Relationship").unwrap_or_default();
    let Some(relationship) = Relationship::named(&word) else { return Ok(()) };
    let (Some(user), Some(contact)) = (sim_user(call, "Identity")?, sim_user(call, "Contact")?) else { return Ok(()) };
    let target = call.text("Contact").unwrap_or_default();
    act(call, Command::SetRelationship { user, contact, relationship }, &target).map(drop)
}
