//! `Set-CsClientPolicy`: changes a client policy; without an identity, Global (P3).

use crate::cmdlets::act::{act, world};
use crate::cmdlets::policy::{IDENTITY, TENANT_ID, settings};
use crate::cmdlets::spec::{FORCE, TENANT};
use crate::powershell::error::Flow;
use crate::powershell::format::text;
use crate::powershell::host::{Call, CmdletSpec, Example, Impact, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::{Command, PolicyName, SettingId, SettingType, SettingValue};

/// Declares the cmdlet `Set-CsClientPolicy`.
pub static SPEC: CmdletSpec = declared(&[&[IDENTITY], &settings::PARAMETERS, &REST]);

/// Declares the cmdlet of the modules that came after imported sessions, which takes its parameters by name only.
pub static BY_NAME: CmdletSpec = declared(&[&[IDENTITY.named()], &settings::PARAMETERS, &REST]);

static REST: [ParamSpec; 3] =
    [ParamSpec::new("Instance", TypeRef::one(Ty::PsObject)).by_value().help("A policy object, from Get-CsClientPolicy."), FORCE, TENANT_ID];

const fn declared(params: &'static [&'static [ParamSpec]]) -> CmdletSpec {
    CmdletSpec::new("Set-CsClientPolicy", TENANT)
        .synopsis("Changes settings of a client policy; without an identity, those of Global.")
        .params(params)
        .impact(Impact::Medium)
        .examples(&[
            Example {
                line: "Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False",
                does: "From the article: no offline messages for anyone.",
            },
            Example {
                line: "Get-CsClientPolicy Global | Set-CsClientPolicy -EnableURL $false",
                does: "Changes what comes through the pipeline.",
            },
        ])
        .runs(run)
}

fn run(call: &mut Call<'_, '_>) -> Flow {
    let mut identity = call.text("Identity");
    let held = PolicyName::new(identity.as_deref().unwrap_or("Global"));
    let held = world(call)?.session.tenant().find_policy(&held).cloned();
    let mut changes = settings::given(call, held.as_ref());
    if let Some(instance) = call.arg("Instance").filter(|instance| !instance.is_null()).cloned() {
        let own = call.property(&instance, "Identity")?;
        identity = identity.or_else(|| Some(text(&own)));
        let name = PolicyName::new(identity.as_deref().unwrap_or("Global"));
        changes = merged(call, &instance, &name, changes)?;
    }
    let identity = identity.unwrap_or_else(|| "Global".to_owned());
    if !call.should_process(&identity, "Set-CsClientPolicy")? {
        return Ok(());
    }
    act(call, Command::SetPolicy { name: PolicyName::new(&identity), settings: changes }, &identity).map(drop)
}

/// What is different in a policy object from the policy of that name, with the settings that were given beside it. What is the same is no
/// change: its line would name all settings, and a text that is `$null` cannot be given to a parameter, which takes it as empty.
fn merged(
    call: &mut Call<'_, '_>,
    instance: &Value,
    name: &PolicyName,
    given: Vec<(SettingId, SettingValue)>,
) -> Flow<Vec<(SettingId, SettingValue)>> {
    let Value::Object(object) = instance else { return Ok(given) };
    let kept = world(call)?.session.tenant().find_policy(name).cloned();
    let names = object.names();
    let mut all = Vec::new();
    for id in SettingId::all() {
        let setting = id.setting();
        if let Some((_, value)) = given.iter().find(|(own, _)| *own == id) {
            all.push((id, value.clone()));
        } else if names.iter().any(|own| own.eq_ignore_ascii_case(setting.name)) {
            let value = settings::kept(&call.property(instance, setting.name)?);
            if kept.as_ref().is_some_and(|policy| policy.value(id).value == value) {
                continue;
            }
            let is_blank_text = setting.kind == SettingType::String && value == SettingValue::Null;
            all.push((id, if is_blank_text { SettingValue::Text("".into()) } else { value }));
        }
    }
    Ok(all)
}
