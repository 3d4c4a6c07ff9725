//! `Get-CsUser`: the same users by the name the cmdlet has on servers.

use crate::cmdlets::online::get_cs_online_user::{PARAMETERS, run};
use crate::cmdlets::spec::{Each, TENANT};
use crate::powershell::host::{CmdletSpec, Example, Impact};

/// What the cmdlet is.
pub static SPEC: CmdletSpec = CmdletSpec {
    name: "Get-CsUser",
    module: TENANT,
    class: "",
    synopsis: "Shows users of the tenant, as Get-CsOnlineUser does.",
    params: &[&PARAMETERS],
    default_set: "",
    impact: Impact::None,
    examples: &[Example { line: "Get-CsUser -Identity tony.smith@contoso.com", does: "Shows Tony." }],
    make: || Box::new(Each(run)),
};
