//! All cmdlets, what they are also called, and which of them a PowerShell window knows.

use crate::powershell::host::CmdletSpec;
use crate::tenant::{Era, Tenant};

use super::known_cmdlets::{self, CmdletSource};
use super::spec::{CONNECTOR, CORE, HOST, MANAGEMENT, SECURITY, SIM, TEAMS, TENANT, UTILITY};
use super::{about, everyday, online, policy, sim};

/// The groups, in the order of the reference.
pub static GROUPS: &[&[&CmdletSpec]] = &[policy::ALL, online::ALL, sim::ALL, about::ALL, everyday::ALL];

/// Modules that `Module\Cmdlet` may name.
const MODULES: &[&str] = &[SIM, TENANT, CONNECTOR, TEAMS, CORE, UTILITY, SECURITY, MANAGEMENT, HOST];

/// Every cmdlet, in the order of the reference.
pub fn all() -> impl Iterator<Item = &'static CmdletSpec> {
    GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// Every alias with the cmdlet it stands for.
pub fn aliases() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().flat_map(|spec| spec.aliases.iter().map(|alias| (*alias, spec.name)))
}

/// The cmdlet of that name or alias, in any case of letters, whether or not a window knows it.
pub fn find(name: &str) -> Option<&'static CmdletSpec> {
    let name = aliases().find(|(alias, _)| alias.eq_ignore_ascii_case(name)).map_or(name, |(_, own)| own);
    all().find(|spec| spec.name.eq_ignore_ascii_case(name))
}

/// Whether a module of that name is there.
pub fn has_module(name: &str) -> bool {
    MODULES.iter().any(|module| module.eq_ignore_ascii_case(name))
}

/// Whether the tenant's PowerShell window knows the cmdlet: its era has it, and the connection has brought it.
pub fn is_known(spec: &CmdletSpec, tenant: &Tenant) -> bool {
    let era = tenant.era();
    match spec.module {
        TENANT => tenant.is_connected() && !is_removed(spec, era),
        CONNECTOR => era.imports_session(),
        TEAMS => era != Era::Connector,
        _ => true,
    }
}

/// Whether the era's module has the cmdlet no longer.
pub fn is_removed(spec: &CmdletSpec, era: Era) -> bool {
    era == Era::Teams4 && spec.module == TENANT && spec.name.contains("ClientPolicy")
}

/// Returns the cmdlet as the era has it: in the modules that came after imported sessions, `Set-CsClientPolicy` takes its parameters by name
/// only.
pub fn of_era(spec: &'static CmdletSpec, era: Era) -> &'static CmdletSpec {
    if spec.name == policy::set_cs_client_policy::SPEC.name && !era.imports_session() {
        &policy::set_cs_client_policy::BY_NAME
    } else {
        spec
    }
}

/// Whether a real cmdlet that is not simulated is known by name in the tenant's PowerShell window.
pub fn is_not_simulated(name: &str, tenant: &Tenant) -> bool {
    match known_cmdlets::origin(name) {
        Some(CmdletSource::Tenant) => tenant.is_connected(),
        Some(CmdletSource::Teams) => tenant.era() != Era::Connector,
        Some(CmdletSource::PowerShell) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::tenant::{At, Command, SimTime, Step, apply, decide};

    #[test]
    fn names_and_aliases_are_unique_and_no_simulated_cmdlet_is_elsewhere() {
        let mut names = BTreeSet::new();
        for name in all().map(|spec| spec.name).chain(aliases().map(|(alias, _)| alias)) {
            assert!(names.insert(name.to_lowercase()), "{name} twice");
            assert_eq!(known_cmdlets::origin(name), None, "{name}");
        }
    }

    #[test]
    fn a_fresh_window_knows_only_how_to_connect() {
        let mut tenant = Tenant::sample();
        let at = At { now: SimTime(0), step: Step(1) };
        for (era, known) in
            [(Era::Teams1, "New-CsOnlineSession"), (Era::Teams4, "Connect-MicrosoftTeams"), (Era::Connector, "New-CsOnlineSession")]
        {
            let command = Command::SetTenant { era: Some(era), refresh: None };
            for event in decide(&tenant, &command, at).unwrap() {
                apply(&mut tenant, &event);
            }
            assert!(is_known(find(known).unwrap(), &tenant), "{known} in {era:?}");
            assert!(!is_known(find("Get-CsOnlineUser").unwrap(), &tenant));
            assert!(!is_not_simulated("Grant-CsVoicePolicy", &tenant));
        }
    }
}
