//! How the tenant's cmdlets find users: by display name, SIP address or UPN, as the era allows; never external ones.

use crate::cmdlets::act::{like, no_such_user, world};
use crate::powershell::error::Flow;
use crate::powershell::host::Call;
use crate::tenant::{Era, Tenant, UserId, UserKind};

/// The organizational unit of all users.
pub const UNIT: &str = "OCS Users";

/// The identity that `Get-CsOnlineUser` prints.
pub fn distinguished(name: &str) -> String {
    format!("CN={name},OU={UNIT}")
}

/// The user that `Identity` names; reports where there is none.
pub fn online_user(call: &mut Call<'_, '_>) -> Flow<Option<UserId>> {
    let name = call.text("Identity").unwrap_or_default();
    let tenant = world(call)?.session.tenant();
    let (era, found) = (tenant.era(), find(tenant, &name));
    if found.is_none() {
        call.error(no_such_user(era, &name))?;
    }
    Ok(found)
}

/// The users that `Identity` names, `*` and `?` allowed in display names; all without it. Reports where there is none.
pub fn online_users(call: &mut Call<'_, '_>) -> Flow<Vec<UserId>> {
    let name = call.text("Identity").filter(|name| !name.is_empty());
    let pattern = match name {
        Some(name) if !name.contains(['*', '?']) => return Ok(online_user(call)?.into_iter().collect()),
        Some(pattern) => pattern,
        None => "*".to_owned(),
    };
    let users = world(call)?.session.tenant().users();
    Ok(users.filter(|user| user.kind == UserKind::Tenant && like(&user.name, &pattern)).map(|user| user.id).collect())
}

fn find(tenant: &Tenant, identity: &str) -> Option<UserId> {
    let bare = identity.trim();
    let quoted = bare.get(..3).filter(|start| start.eq_ignore_ascii_case("CN=")).and_then(|_| bare[3..].split(',').next());
    let id = tenant.find_user(quoted.unwrap_or(bare))?;
    let user = tenant.user(id).filter(|user| user.kind == UserKind::Tenant)?;
    let by_address = quoted.is_some() || !user.name.eq_ignore_ascii_case(bare);
    let allowed = match tenant.era() {
        Era::Connector | Era::Teams1 | Era::Teams2 => true,
        Era::Teams3 | Era::Teams4 => by_address,
    };
    allowed.then_some(id)
}
