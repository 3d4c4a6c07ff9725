//! Help about the cmdlets, made from their own tables.

use crate::powershell::host::CmdletSpec;

mod get_command;
mod get_help;
pub mod page;
pub mod sheet;
mod syntax;

/// Their tables.
pub static ALL: &[&CmdletSpec] = &[&get_help::SPEC, &get_command::SPEC];
