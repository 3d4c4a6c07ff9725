//! The first beat of the story that opens the page, as typed actions, so that the page can show it before the script language is
//! loaded. A test compares it with the story's script.

use crate::engine::Action;
use crate::tenant::{Command, Tenant};

/// The actions of the first beat of [`FIRST_STORY`](super::FIRST_STORY). Empty for a tenant that does not have its two users.
pub fn first_beat(tenant: &Tenant) -> Vec<Action> {
    let (Some(from), Some(to)) = (tenant.find_user("Aiko Tanaka"), tenant.find_user("Tony Smith")) else { return Vec::new() };
    let send = Command::Send { from, to, text: "Lunch at twelve?".into() };
    vec![Action::Act(Command::SignOut(to)), Action::Act(send)]
}

/// What the first beat asserts at its end, as its script has it.
pub const FIRST_ASSERTION: &str = "Assert-SimMessage 1 Spooled";
