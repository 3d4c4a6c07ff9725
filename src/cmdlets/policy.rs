//! The five `*-CsClientPolicy` cmdlets.

use super::spec::cmdlets;
use crate::powershell::host::{Names, ParamSpec};

pub mod settings;

/// The identity of a policy.
const IDENTITY: ParamSpec = ParamSpec::text("Identity").at(0).naming(Names::Policy).help("The policy: Global, Tag:Name, or Name.");

cmdlets! {
    mod get_cs_client_policy;
    mod new_cs_client_policy;
    mod set_cs_client_policy;
    mod grant_cs_client_policy;
    mod remove_cs_client_policy;
}
