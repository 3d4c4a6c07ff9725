//! The five `*-CsClientPolicy` cmdlets.

use crate::powershell::host::{CmdletSpec, Names, ParamSpec};

mod get_cs_client_policy;
mod grant_cs_client_policy;
mod new_cs_client_policy;
mod remove_cs_client_policy;
mod set_cs_client_policy;
pub mod settings;

/// The identity of a policy.
const IDENTITY: ParamSpec = ParamSpec::text("Identity").at(0).naming(Names::Policy).help("The policy: Global, Tag:Name, or Name.");

/// Their tables.
pub static ALL: &[&CmdletSpec] = &[
    &get_cs_client_policy::SPEC,
    &new_cs_client_policy::SPEC,
    &set_cs_client_policy::SPEC,
    &grant_cs_client_policy::SPEC,
    &remove_cs_client_policy::SPEC,
];
