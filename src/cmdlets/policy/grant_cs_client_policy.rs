//! `Grant-CsClientPolicy`: gives a user a policy, or takes it away (P4, P5).

use crate::cmdlets::act::{act, refused, world};
use crate::cmdlets::online::identity::online_user;
use crate::cmdlets::policy::TENANT_ID;
use crate::cmdlets::spec::TENANT;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Empty, Example, Impact, Names, ParamSpec};
use crate::tenant::{Command, PolicyName, Refusal, SettingId};

/// Declares the cmdlet `Grant-CsClientPolicy`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Grant-CsClientPolicy", TENANT)
    .synopsis("Assigns a per-user client policy to users; $Null takes it away. Listed as unsupported from module 3.0 on.")
    .params(&[&[
        ParamSpec::text("Identity").at(0).by_value().by_name().naming(Names::User).help("The user."),
        ParamSpec::text("PolicyName").at(1).mandatory().empty(Empty::Allowed).naming(Names::Policy).help("The policy, or $Null."),
        TENANT_ID,
        ParamSpec::text("DomainController").help("Accepted; there is one directory here.").ignored(),
        ParamSpec::switch("AsJob").help("Accepted; everything runs at once here.").ignored(),
        ParamSpec::switch("PassThru").help("Shows the user."),
        ParamSpec::switch("Global")
            .help("For the whole tenant: Global takes on the policy's settings (an assumption: the documents are silent)."),
    ]])
    .impact(Impact::Medium)
    .examples(&[
        Example {
            line: r#"Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName ClientPolicyNoSaveIMNoArchiving"#,
            does: "Tony's client can no longer send offline messages.",
        },
        Example { line: r#"Grant-CsClientPolicy "Tony Smith" -PolicyName $Null"#, does: "Global applies to Tony again." },
    ])
    .runs(run);

fn run(call: &mut Call<'_, '_>) -> Flow {
    if call.switch("Global") {
        return everybody(call);
    }
    if !call.has("Identity") {
        let message = "The user is missing. Specify -Identity, or -Global for the whole tenant.";
        return call.error(ErrorRecord::plain("IdentityMissing", Category::InvalidArgument, message));
    }
    let Some(user) = online_user(call)? else { return Ok(()) };
    let typed = call.text("PolicyName").filter(|name| !name.is_empty());
    let name = world(call)?.session.tenant().user(user).map(|user| user.name.to_string()).unwrap_or_default();
    if !call.should_process(&name, "Grant-CsClientPolicy")? {
        return Ok(());
    }
    let policy = typed.as_deref().map(PolicyName::new);
    let target = typed.unwrap_or_default();
    if act(call, Command::GrantPolicy { user, policy }, &target)? && call.switch("PassThru") {
        let tenant = world(call)?.session.tenant();
        let user = tenant.user(user).map(|user| tenant_objects::online_user(tenant, user));
        return user.map_or(Ok(()), |user| call.emit(user));
    }
    Ok(())
}

/// `-Global`: Global takes on the settings of the policy; `$Null` resets it (P6). Users with a policy of their own keep it.
fn everybody(call: &mut Call<'_, '_>) -> Flow {
    let global = PolicyName::new("Global");
    let typed = call.text("PolicyName").filter(|name| !name.is_empty());
    if !call.should_process("Global", "Grant-CsClientPolicy")? {
        return Ok(());
    }
    let Some(typed) = typed else { return act(call, Command::RemovePolicy(global), "Global").map(drop) };
    let tenant = world(call)?.session.tenant();
    let name = PolicyName::new(&typed);
    let Some(policy) = tenant.find_policy(&name).filter(|policy| policy.name != global) else {
        let record = refused(tenant, &Refusal::NotGrantable(name), &typed);
        return call.error(record);
    };
    let settings = SettingId::all().map(|id| (id, policy.value(id).value)).collect();
    act(call, Command::SetPolicy { name: global, settings }, "Global").map(drop)
}
