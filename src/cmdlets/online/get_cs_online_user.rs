//! `Get-CsOnlineUser`: the users of the tenant, as the administrator sees them.

use crate::cmdlets::act::{no_such_user, world};
use crate::cmdlets::online::filter::Filter;
use crate::cmdlets::online::get_credential::CREDENTIAL;
use crate::cmdlets::online::identity::{UNIT, online_users};
use crate::cmdlets::spec::TENANT;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};
use crate::powershell::value::Value;
use crate::tenant::Era;

/// The parameters of both cmdlets that show users, as their reference has them.
pub static PARAMETERS: [ParamSpec; 12] = [
    ParamSpec::text("Identity").at(0).by_value().by_name().wild().naming(Names::User).help("The user; without it, all users."),
    ParamSpec::text("Filter").help("Only users that match this, such as 'Department -eq \"Sales\"'. Variables as a whole are replaced."),
    ParamSpec::text("LdapFilter").help("Only users that match this, such as 'department=Sales'."),
    ParamSpec::text("OU").help("Only users of this organizational unit; all users here are in OU=OCS Users."),
    ParamSpec::new("ResultSize", TypeRef::one(Ty::Int32)).or(&["Unlimited"]).help("The maximum number of results, or Unlimited."),
    CREDENTIAL,
    ParamSpec::text("DomainController").alias(&["DC"]).help("Accepted; there is one directory here."),
    ParamSpec::switch("OnModernServer").alias(&["OnLyncServer"]).help("Users on current servers, which is everyone here."),
    ParamSpec::switch("OnOfficeCommunicationServer").alias(&["OnOCS"]).help("Users on older servers; there are none here."),
    ParamSpec::switch("SkipUserPolicies").help("Shows users without their policies."),
    ParamSpec::switch("UnassignedUser").help("Users without a server; there are none here."),
    ParamSpec::switch("UsePreferredDC").help("Accepted; there is one directory here."),
];

/// Declares the cmdlet `Get-CsOnlineUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-CsOnlineUser", TENANT)
    .synopsis("Shows users of the tenant and the policy assigned to each.")
    .params(&[&PARAMETERS])
    .output(tenant_objects::ONLINE_USER)
    .examples(&[
        Example { line: "Get-CsOnlineUser | Format-Table DisplayName, ClientPolicy", does: "Who has which client policy." },
        Example {
            line: "Get-CsOnlineUser -Filter 'Department -eq \"Sales\"' | Format-Table DisplayName",
            does: "The users of one department.",
        },
    ])
    .runs(run);

/// Sends the users on that the call asks for.
pub fn run(call: &mut Call<'_, '_>) -> Flow {
    let filters = filters(call)?;
    let most = call.int("ResultSize").map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let unit = call.text("OU").map(|unit| unit.trim_start_matches("OU=").split(',').next().unwrap_or_default().to_owned());
    if unit.as_deref().is_some_and(|unit| !unit.eq_ignore_ascii_case(UNIT)) {
        let unit = call.text("OU").unwrap_or_default();
        return call.error(no_such_user(Era::Connector, &unit));
    }
    let users = if call.switch("OnOfficeCommunicationServer") || call.switch("UnassignedUser") { Vec::new() } else { online_users(call)? };
    let skips_policies = call.switch("SkipUserPolicies");
    let tenant = world(call)?.session.tenant().clone();
    let objects = users.iter().filter_map(|id| tenant.user(*id)).map(|user| tenant_objects::online_user(&tenant, user));
    objects.filter(|user| filters.iter().all(|filter| filter.holds(user))).take(most).try_for_each(|user| {
        if let (true, Value::Object(object)) = (skips_policies, &user) {
            object.set("ClientPolicy", Value::Null);
        }
        call.emit(user)
    })
}

/// Reads `-Filter` and `-LdapFilter`.
fn filters(call: &mut Call<'_, '_>) -> Flow<Vec<Filter>> {
    let mut filters = Vec::new();
    for parameter in ["Filter", "LdapFilter"] {
        let Some(text) = call.text(parameter) else { continue };
        let read = if parameter == "Filter" {
            Filter::parse(&text, tenant_objects::ONLINE_USER, &mut |name| call.shell.variable(name))
        } else {
            Filter::parse_ldap(&text)
        };
        match read {
            Ok(filter) => filters.push(filter),
            Err(fault) => {
                let message = format!("Cannot bind parameter '{parameter}' to the target. The filter \"{text}\" {fault}.");
                return Err(call.fail(ErrorRecord::plain("FilterNotValid", Category::InvalidArgument, message).on(text.as_str())));
            }
        }
    }
    Ok(filters)
}
