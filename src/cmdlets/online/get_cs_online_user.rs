//! `Get-CsOnlineUser`: the users of the tenant, as the administrator sees them.

use crate::cmdlets::act::world;
use crate::cmdlets::online::filter::Filter;
use crate::cmdlets::online::identity::online_users;
use crate::cmdlets::spec::TENANT;
use crate::cmdlets::tenant_objects;
use crate::powershell::error::{Category, ErrorRecord, Flow};
use crate::powershell::host::{Call, CmdletSpec, Example, Names, ParamSpec};
use crate::powershell::types::{Ty, TypeRef};

/// The parameters of both cmdlets that show users.
pub static PARAMETERS: [ParamSpec; 3] = [
    ParamSpec::text("Identity").at(0).by_value().by_name().wild().naming(Names::User).help("The user; without it, all users."),
    ParamSpec::text("Filter").help("Only users that match this, such as 'Department -eq \"Sales\"'."),
    ParamSpec::new("ResultSize", TypeRef::one(Ty::Int32)).help("At most this many."),
];

/// Declares `Get-CsOnlineUser`.
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
    let filter = match call.text("Filter").map(|text| Filter::parse(&text).ok_or(text)).transpose() {
        Ok(filter) => filter,
        Err(text) => {
            let message = format!("Cannot bind parameter 'Filter' to the target. The filter \"{text}\" is not valid.");
            return Err(call.fail(ErrorRecord::plain("FilterNotValid", Category::InvalidArgument, message).on(text.as_str())));
        }
    };
    let most = call.int("ResultSize").map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let users = online_users(call)?;
    let tenant = world(call)?.session.tenant().clone();
    let objects = users.iter().filter_map(|id| tenant.user(*id)).map(|user| tenant_objects::online_user(&tenant, user));
    objects.filter(|user| filter.as_ref().is_none_or(|filter| filter.holds(user))).take(most).try_for_each(|user| call.emit(user))
}
