//! `Set-SimTenant`: the options of the tenant.

use crate::cmdlets::act::act;
use crate::cmdlets::spec::SIM;
use crate::powershell::error::Flow;
use crate::powershell::host::{Call, CmdletSpec, Example, ParamSpec};
use crate::tenant::{Command, Era, PolicyRefresh};

/// Declares the cmdlet `Set-SimTenant`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Set-SimTenant", SIM)
    .synopsis("Chooses the PowerShell era and when policy changes take effect.")
    .params(&[&[
        ParamSpec::text("Era").one_of(Era::NAMES).help("Another era opens a fresh window that is not connected."),
        ParamSpec::text("PolicyRefresh").one_of(PolicyRefresh::NAMES).help("Immediately, or at the client's next sign-in."),
    ]])
    .examples(&[
        Example { line: "Set-SimTenant -Era Teams2", does: "The PowerShell of March 2021." },
        Example { line: "Set-SimTenant -PolicyRefresh SignIn", does: "Policy changes take effect at the next sign-in." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    let era = call.text("Era").and_then(|word| Era::named(&word));
    let refresh = call.text("PolicyRefresh").and_then(|word| PolicyRefresh::named(&word));
    if era.is_none() && refresh.is_none() {
        return Ok(());
    }
    act(call, Command::SetTenant { era, refresh }, "").map(drop)
}
