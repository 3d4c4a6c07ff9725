//! What is known of each cmdlet, as plain values for a page that shows it: the same tables that `Get-Help` prints. It shows nothing.

use crate::cmdlets::registry;
use crate::powershell::host::{CmdletSpec, ParamSpec};
use crate::powershell::types::Ty;

use super::page::{about_setting, is_settings};
use super::syntax;
use crate::tenant::SETTINGS;

/// All that is known of the cmdlets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The cmdlets in groups, in the order of [`CmdletFamily`].
    pub groups: Vec<(CmdletFamily, Vec<Sheet>)>,
    /// The settings of a client policy, each with its type.
    pub settings: Vec<(&'static str, String)>,
}

/// What a group of cmdlets is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CmdletFamily {
    /// The cmdlets of client policies.
    Policies,
    /// The connection to the tenant, and its users.
    Online,
    /// People at their desks, and the simulator itself.
    Sim,
    /// Help and what the window knows.
    Help,
    /// What every PowerShell window has.
    Everyday,
}

impl CmdletFamily {
    /// All, in the order of [`registry::GROUPS`].
    pub const ALL: [Self; 5] = [Self::Policies, Self::Online, Self::Sim, Self::Help, Self::Everyday];
}

/// What the reference says of one cmdlet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The name of the cmdlet.
    pub name: &'static str,
    /// The module that brings it.
    pub module: &'static str,
    /// What it does, in one line of English.
    pub synopsis: &'static str,
    /// Its short names.
    pub aliases: Vec<&'static str>,
    /// Its syntax, a line for each parameter set.
    pub syntax: Vec<String>,
    /// Its parameters without the common ones and the settings.
    pub parameters: Vec<Parameter>,
    /// Whether it has a parameter for each setting of a policy.
    pub takes_settings: bool,
    /// Its examples: a line that runs, and what it does.
    pub examples: Vec<(&'static str, &'static str)>,
}

/// What the reference says of one parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name without dash.
    pub name: &'static str,
    /// Its type; `None` for a switch.
    pub kind: Option<String>,
    /// What it is, in one line of English.
    pub about: &'static str,
    /// Whether it must be given.
    pub mandatory: bool,
    /// Whether it takes what comes through the pipeline.
    pub from_pipeline: bool,
}

/// Reads the tables.
pub fn reference() -> Reference {
    let sheets = |group: &&[&'static CmdletSpec]| group.iter().copied().map(sheet).collect();
    Reference {
        groups: CmdletFamily::ALL.into_iter().zip(registry::GROUPS.iter().map(sheets)).collect(),
        settings: SETTINGS.iter().map(|setting| (setting.name, about_setting(setting))).collect(),
    }
}

fn sheet(spec: &'static CmdletSpec) -> Sheet {
    Sheet {
        name: spec.name,
        module: spec.module,
        synopsis: spec.synopsis,
        aliases: registry::aliases().filter(|(_, name)| *name == spec.name).map(|(alias, _)| alias).collect(),
        syntax: syntax::lines(spec),
        parameters: spec.params.iter().filter(|table| !is_settings(table)).flat_map(|table| table.iter()).map(parameter).collect(),
        takes_settings: spec.params.iter().any(is_settings),
        examples: spec.examples.iter().map(|example| (example.line, example.does)).collect(),
    }
}

fn parameter(param: &'static ParamSpec) -> Parameter {
    Parameter {
        name: param.name,
        kind: (param.ty.ty != Ty::Switch).then(|| syntax::type_of(param)),
        about: param.help,
        mandatory: param.mandatory,
        from_pipeline: param.by_value || param.by_name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cmdlets::policy::settings;

    #[test]
    fn every_cmdlet_stands_in_one_group() {
        let reference = reference();
        assert_eq!(reference.groups.len(), registry::GROUPS.len());
        let named: Vec<&str> = reference.groups.iter().flat_map(|(_, sheets)| sheets).map(|sheet| sheet.name).collect();
        assert_eq!(named, registry::all().map(|spec| spec.name).collect::<Vec<_>>());
        let own = |kind: CmdletFamily| reference.groups.iter().find(|(own, _)| *own == kind).unwrap().1.iter().map(|sheet| sheet.name);
        assert!(own(CmdletFamily::Policies).any(|name| name == "Grant-CsClientPolicy"));
        assert!(own(CmdletFamily::Online).any(|name| name == "Get-CsOnlineUser"));
        assert!(own(CmdletFamily::Sim).any(|name| name == "Send-SimMessage"));
        assert!(own(CmdletFamily::Help).any(|name| name == "Get-Help"));
        assert!(own(CmdletFamily::Everyday).any(|name| name == "Where-Object"));
    }

    #[test]
    fn a_sheet_holds_what_the_help_prints() {
        let set = registry::find("Set-CsClientPolicy").map(sheet).unwrap();
        assert!(set.takes_settings && !set.examples.is_empty());
        assert!(set.parameters.iter().all(|own| own.name != "EnableIMAutoArchiving"), "settings are told once, beside the cmdlets");
        assert_eq!(reference().settings.len(), settings::PARAMETERS.len());
        let send = registry::find("Send-SimMessage").map(sheet).unwrap();
        let text = send.parameters.iter().find(|own| own.name == "Text").unwrap();
        assert_eq!((text.kind.as_deref(), text.mandatory), (Some("String"), true));
        assert!(registry::find("Get-Command").map(sheet).unwrap().aliases.contains(&"gcm"));
    }
}
