//! The first beat of the story that opens the page, as acts: the page shows it before the script language has travelled. A test holds
//! it against the story's own script, so that neither can change alone.

use crate::engine::Action;
use crate::tenant::{Command, Tenant};

/// The first beat of [`FIRST_STORY`](super::FIRST_STORY), for the sample tenant; nothing for a tenant without these people.
pub fn opening(tenant: &Tenant) -> Vec<Action> {
    let (Some(from), Some(to)) = (tenant.find_user("Aiko Tanaka"), tenant.find_user("Tony Smith")) else { return Vec::new() };
    let send = Command::Send { from, to, text: "Lunch at twelve?".into() };
    vec![Action::Act(Command::SignOut(to)), Action::Act(send)]
}
