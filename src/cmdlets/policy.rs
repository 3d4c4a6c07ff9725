//! The five `*-CsClientPolicy` cmdlets.

use super::spec::cmdlets;
use crate::powershell::host::{Names, ParamSpec};

pub mod settings;

/// The identity of a policy.
const IDENTITY: ParamSpec = ParamSpec::text("Identity").at(0).naming(Names::Policy).help("The policy: Global, Tag:Name, or Name.");

/// What the reference of the policy cmdlets has for several tenants and servers.
const TENANT_ID: ParamSpec = ParamSpec::text("Tenant").ignored().help("Accepted; there is one tenant here.");

cmdlets! {
    mod get_cs_client_policy;
    mod new_cs_client_policy;
    pub mod set_cs_client_policy;
    mod grant_cs_client_policy;
    mod remove_cs_client_policy;
    mod new_cs_client_policy_entry;
}
