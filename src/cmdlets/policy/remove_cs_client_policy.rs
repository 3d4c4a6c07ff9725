//! `Remove-CsClientPolicy`: removes a policy, or resets Global (P6, P7, P8).

use crate::cmdlets::act::{act, world};
use crate::cmdlets::policy::{IDENTITY, TENANT_ID};
use crate::cmdlets::spec::{FORCE, TENANT};
use crate::powershell::error::Flow;
use crate::powershell::host::{Answer, Call, CmdletSpec, Example, Impact, Question};
use crate::tenant::{Command, PolicyKind, PolicyName};

/// Declares the cmdlet `Remove-CsClientPolicy`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Remove-CsClientPolicy", TENANT)
    .synopsis("Removes a client policy, asking for confirmation if it's in use; resets Global. Listed as unsupported from module 3.0 on.")
    .params(&[&[IDENTITY.mandatory().by_name(), FORCE, TENANT_ID]])
    .impact(Impact::Medium)
    .examples(&[
        Example {
            line: "New-CsClientPolicy OfflineIM | Out-Null; Remove-CsClientPolicy -Identity OfflineIM",
            does: "Creates a policy and removes it again.",
        },
        Example { line: "Remove-CsClientPolicy -Identity Global", does: "Resets Global to its defaults." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let identity = call.text("Identity").unwrap_or_default();
    let name = PolicyName::new(&identity);
    if !call.should_process(&identity, "Remove-CsClientPolicy")? {
        return Ok(());
    }
    let silent = call.switch("Force") || call.has("Confirm");
    if !silent && in_use(call, &name)? {
        let message = format!("The policy \"{identity}\" is currently assigned to one or more users. Remove it all the same?");
        let question = Question { caption: "Confirm".to_owned(), message };
        if matches!(call.shell.host.ask(&question), Answer::No | Answer::NoToAll) {
            return Ok(());
        }
    }
    act(call, Command::RemovePolicy(name), &identity).map(drop)
}

/// Whether some user has it; Global and unknown policies are nobody's own.
fn in_use(call: &mut Call<'_, '_>, name: &PolicyName) -> Flow<bool> {
    let tenant = world(call)?.session.tenant();
    let own = tenant.find_policy(name).filter(|policy| policy.kind == PolicyKind::Own);
    Ok(own.is_some_and(|policy| tenant.users().any(|user| tenant.assigned(user).is_some_and(|assigned| assigned.id == policy.id))))
}
