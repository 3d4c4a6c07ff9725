//! Deciding: from a wish and the rules to what happens, or to a refusal. Nothing is changed here.

use super::Tenant;
use super::basics::At;
use super::command::{Command, Refusal};
use super::due::Due;
use super::event::Event;

/// What happens when somebody wishes this now.
///
/// # Errors
/// A [`Refusal`]; the tenant stays as it is.
pub fn decide(_tenant: &Tenant, _command: &Command, _at: At) -> Result<Vec<Event>, Refusal> {
    Ok(Vec::new())
}

/// What happens when this is due; `at.now` is the time of the due.
pub fn decide_due(_tenant: &Tenant, _due: Due, _at: At) -> Vec<Event> {
    Vec::new()
}
