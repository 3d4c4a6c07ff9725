//! The administrator's window: connecting in every era, and the users of the tenant.

use super::spec::cmdlets;

mod filter;
pub mod identity;
mod session;

/// The version of the era's module, in the order of the eras.
pub const VERSIONS: [&str; 5] = ["7.0.2374.2", "1.1.6", "2.0.0", "3.0.0", "4.6.0"];

cmdlets! {
    pub mod get_host;
    mod import_module;
    mod get_module;
    mod get_credential;
    mod new_cs_online_session;
    mod import_ps_session;
    mod get_ps_session;
    mod remove_ps_session;
    mod connect_microsoft_teams;
    mod disconnect_microsoft_teams;
    mod get_cs_online_user;
    mod get_cs_user;
    mod invoke_command;
    mod convert_to_secure_string;
}
