//! `New-CsClientPolicy`: a new per-user client policy.

use crate::cmdlets::act::{act, world};
use crate::cmdlets::policy::{IDENTITY, TENANT_ID, settings};
use crate::cmdlets::spec::{FORCE, TENANT};
use crate::cmdlets::tenant_objects;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::tenant::{Command, PolicyName};

/// Declares the cmdlet `New-CsClientPolicy`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-CsClientPolicy", TENANT)
    .synopsis("Creates a client policy and shows it.")
    .params(&[
        &[IDENTITY.mandatory()],
        &settings::PARAMETERS,
        &[ParamSpec::switch("InMemory").help("Shows the policy without creating it."), FORCE, TENANT_ID],
    ])
    .impact(Impact::Medium)
    .output(tenant_objects::POLICY)
    .examples(&[
        Example { line: "New-CsClientPolicy -Identity OfflineIM", does: "From the article: a policy with all defaults." },
        Example {
            line: "New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $false | Out-Null",
            does: "A policy that turns offline messages off.",
        },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let identity = call.text("Identity").unwrap_or_default();
    let name = PolicyName::new(&identity);
    let settings = settings::given(call, None);
    if call.switch("InMemory") {
        return call.emit(tenant_objects::draft(&name, &settings));
    }
    if !call.should_process(&identity, "New-CsClientPolicy")? {
        return Ok(());
    }
    if act(call, Command::NewPolicy { name: name.clone(), settings }, &identity)? {
        let policy = world(call)?.session.tenant().find_policy(&name).map(tenant_objects::policy);
        return policy.map_or(Ok(()), |policy| call.emit(policy));
    }
    Ok(())
}
