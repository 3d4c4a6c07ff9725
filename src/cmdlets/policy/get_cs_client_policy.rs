//! `Get-CsClientPolicy`: the client policies, every property of each.

use crate::cmdlets::act::{identity, like, refused, world};
use crate::cmdlets::policy::{IDENTITY, TENANT_ID};
use crate::cmdlets::spec::TENANT;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::{PolicyName, Refusal};

/// Declares the cmdlet `Get-CsClientPolicy`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-CsClientPolicy", TENANT)
    .synopsis("Shows client policies. Which properties a real dump lists by default is reconstructed from the documentation.")
    .params(&[&[
        IDENTITY.by_value().by_name(),
        ParamSpec::text("Filter").wild().help("Only identities that match: \"tag:*\" for all but Global."),
        ParamSpec::switch("LocalStore").ignored().help("Accepted; there is one store here."),
        TENANT_ID,
    ]])
    .output(tenant_objects::POLICY)
    .examples(&[
        Example {
            line: "Get-CsClientPolicy -Identity Global",
            does: "Shows the policy that applies to everyone without one of their own.",
        },
        Example {
            line: r#"Get-CsClientPolicy -Filter "tag:*" | Format-Table Identity, EnableIMAutoArchiving"#,
            does: "Lists the per-user policies.",
        },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let name = call.text("Identity").filter(|name| !name.is_empty());
    let filter = call.text("Filter").unwrap_or_else(|| "*".to_owned());
    let tenant = world(call)?.session.tenant().clone();
    let wanted = name.as_deref().map(PolicyName::new);
    let mut found = false;
    for policy in tenant.policies() {
        if wanted.as_ref().is_none_or(|wanted| *wanted == policy.name) && like(&identity(&policy.name), &filter) {
            found = true;
            call.emit(tenant_objects::policy(policy))?;
        }
    }
    match (name, wanted) {
        (Some(name), Some(wanted)) if !found => {
            let record = refused(&tenant, &Refusal::UnknownPolicy(wanted), &name);
            call.error(record)
        }
        _ => Ok(()),
    }
}
