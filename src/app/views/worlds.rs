//! The names of the worlds of a session: what is different in each.

use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

/// The name of a branch: the change or the act that opened it, or that it is the one that was there first.
pub fn name(model: &Model, branch: usize) -> String {
    let (session, locale) = (model.session(), model.locale());
    let Some(branch) = session.branches().nth(branch) else { return String::new() };
    match (branch.change, branch.opened) {
        (Some(change), _) => wording::change(session, change, locale),
        (None, Some((.., action))) => wording::action(session.tenant(), action, locale),
        (None, None) => locale.say(Text::ClockFirstWorld),
    }
}
