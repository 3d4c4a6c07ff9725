//! `Set-CsClientPolicy`: changes a client policy; without an identity, Global (P3).

use crate::cmdlets::act::act;
use crate::cmdlets::policy::{IDENTITY, settings};
use crate::cmdlets::spec::{Each, FORCE, TENANT};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::{Command, PolicyName, SettingId, SettingValue};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Set-CsClientPolicy",
    module: TENANT,
    class: "",
    synopsis: "Changes settings of a client policy; without an identity, those of Global.",
    params: &[
        &[IDENTITY],
        &settings::PARAMETERS,
        &[ParamSpec::new("Instance", TypeRef::one(Ty::PsObject)).by_value().help("A policy object, from Get-CsClientPolicy."), FORCE],
    ],
    default_set: "",
    impact: Impact::Medium,
    examples: &[
        Example {
            line: "Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False",
            does: "From the article: no offline messages for anyone.",
        },
        Example {
            line: "Get-CsClientPolicy Global | Set-CsClientPolicy -EnableURL $false",
            does: "Changes what comes through the pipeline.",
        },
    ],
    make: || Box::new(Each(run)),
};

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut changes = settings::given(call);
    let mut identity = call.text("Identity");
    if let Some(instance) = call.arg("Instance").filter(|instance| !instance.is_null()).cloned() {
        let own = call.property(&instance, "Identity")?;
        identity = identity.or_else(|| Some(text(&own)));
        changes = merged(call, &instance, changes)?;
    }
    let identity = identity.unwrap_or_else(|| "Global".to_owned());
    if !call.should_process(&identity, "Set-CsClientPolicy")? {
        return Ok(());
    }
    act(call, Command::SetPolicy { name: PolicyName::new(&identity), settings: changes }, &identity).map(drop)
}

/// The settings of a policy object, with those that were given beside it.
fn merged(call: &mut Call<'_, '_>, instance: &Value, given: Vec<(SettingId, SettingValue)>) -> Flow<Vec<(SettingId, SettingValue)>> {
    let Value::Object(object) = instance else { return Ok(given) };
    let names = object.names();
    let mut all = Vec::new();
    for id in SettingId::all() {
        let name = id.setting().name;
        if let Some((_, value)) = given.iter().find(|(own, _)| *own == id) {
            all.push((id, value.clone()));
        } else if names.iter().any(|own| own.eq_ignore_ascii_case(name)) {
            all.push((id, settings::kept(&call.property(instance, name)?)));
        }
    }
    Ok(all)
}
