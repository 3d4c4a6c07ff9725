//! `Get-CsUser`: the same users by the name the cmdlet has on servers.

use crate::cmdlets::online::get_cs_online_user::{PARAMETERS, run};
use crate::cmdlets::spec::TENANT;
use crate::cmdlets::tenant_objects;
use crate::powershell::host::{CmdletSpec, Example};

/// Declares the cmdlet `Get-CsUser`.
pub static SPEC: CmdletSpec = CmdletSpec::new("Get-CsUser", TENANT)
    .synopsis("Shows users of the tenant, as Get-CsOnlineUser does.")
    .params(&[&PARAMETERS])
    .output(tenant_objects::ONLINE_USER)
    .examples(&[Example { line: "Get-CsUser -Identity tony.smith@contoso.com", does: "Shows Tony." }])
    .runs(run);
