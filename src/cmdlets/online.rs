//! The administrator's window: connecting in every era, and the users of the tenant.

use crate::powershell::host::CmdletSpec;

mod connect_microsoft_teams;
mod disconnect_microsoft_teams;
mod filter;
mod get_credential;
mod get_cs_online_user;
mod get_cs_user;
pub mod get_host;
mod get_module;
mod get_ps_session;
pub mod identity;
mod import_module;
mod import_ps_session;
mod new_cs_online_session;
mod remove_ps_session;
mod session;

/// The version of the era's module, in the order of the eras.
pub const VERSIONS: [&str; 5] = ["7.0.2374.2", "1.1.6", "2.0.0", "3.0.0", "4.6.0"];

/// Their tables.
pub static ALL: &[&CmdletSpec] = &[
    &get_host::SPEC,
    &import_module::SPEC,
    &get_module::SPEC,
    &get_credential::SPEC,
    &new_cs_online_session::SPEC,
    &import_ps_session::SPEC,
    &get_ps_session::SPEC,
    &remove_ps_session::SPEC,
    &connect_microsoft_teams::SPEC,
    &disconnect_microsoft_teams::SPEC,
    &get_cs_online_user::SPEC,
    &get_cs_user::SPEC,
];
