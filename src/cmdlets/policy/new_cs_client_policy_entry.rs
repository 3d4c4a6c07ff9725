//! `New-CsClientPolicyEntry`: a setting without a parameter, for a policy's `PolicyEntry`.

use crate::cmdlets::policy::settings::entry;
use crate::cmdlets::spec::TENANT;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// Declares the cmdlet `New-CsClientPolicyEntry`.
pub static SPEC: CmdletSpec = CmdletSpec::new("New-CsClientPolicyEntry", TENANT)
    .synopsis("Creates an entry for the PolicyEntry of a client policy. Which clients read it isn't simulated.")
    .params(&[&[
        ParamSpec::text("Name").mandatory().help("The name of the setting."),
        ParamSpec::new("Value", TypeRef::one(Ty::Object)).mandatory().help("Its value."),
    ]])
    .output(&["Name", "Value"])
    .examples(&[Example {
        line: "$entry = New-CsClientPolicyEntry -Name OnlineFeedbackURL -Value https://contoso.example; \
               $policy = Get-CsClientPolicy Global; $policy.PolicyEntry.Add($entry); Set-CsClientPolicy -Instance $policy",
        does: "Adds an entry to the global policy.",
    }])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let (name, value) = (call.text("Name").unwrap_or_default(), call.text("Value").unwrap_or_default());
    call.emit(entry(&name, &value))
}
