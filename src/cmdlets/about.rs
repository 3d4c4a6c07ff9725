//! Help about the cmdlets, made from their own tables.

use super::spec::cmdlets;

mod comment_help;
mod function_page;
mod not_simulated;
pub mod page;
pub mod sheet;
mod syntax;

cmdlets! {
    mod get_help;
    mod get_command;
}
