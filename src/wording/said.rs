//! What a message says in the reader's language. A script has the English of every message, in all languages; of a shipped story's messages the
//! texts know what each language says, and so they do of those of an exercise. What people write themselves is shown as they wrote it.

use std::rc::Rc;

use crate::engine::PRACTICE_MESSAGE;
use crate::tenant::{Message, Tenant, UserId};
use crate::text::{Locale, Text};

use super::labels::user_name;

/// What a message says, in the language of `locale` where it is a message of a shipped story or of an exercise.
pub fn said(tenant: &Tenant, message: &Message, locale: &Locale) -> Rc<str> {
    said_between(tenant, (message.from, message.to), &message.text, locale)
}

/// The same for a message that the tenant may not have yet: who writes it, to whom, and what the script says.
pub fn said_between(tenant: &Tenant, (from, to): (UserId, UserId), text: &Rc<str>, locale: &Locale) -> Rc<str> {
    match locale.said(user_name(tenant, from), user_name(tenant, to), text) {
        Some(said) => Rc::from(said),
        None if **text == *PRACTICE_MESSAGE => Rc::from(locale.say(Text::PracticeSay)),
        None => text.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Action, Session, UndoGroup};
    use crate::tenant::Command;
    use crate::text::Tag;

    /// What the only message says in French: Aiko writes a text to somebody.
    fn in_french(to: &str, text: &str) -> String {
        let mut session = Session::sample();
        let user = |name: &str| session.tenant().users().find(|user| *user.name == *name).unwrap().id;
        let send = Command::Send { from: user("Aiko Tanaka"), to: user(to), text: text.into() };
        session.act(Action::Act(send), UndoGroup(0)).unwrap();
        let tenant = session.tenant();
        let message = tenant.messages().iter().next().unwrap();
        said(tenant, message, &Locale::embedded(Tag::Fr)).to_string()
    }

    #[test]
    fn a_message_of_a_story_is_in_the_language_of_the_reader() {
        assert_eq!(in_french("Tony Smith", "Lunch at twelve?"), "On déjeune à midi\u{202f}?");
    }

    #[test]
    fn a_message_of_an_exercise_is_in_the_language_of_the_reader_whoever_writes_it() {
        assert_eq!(Locale::english().say(Text::PracticeSay), PRACTICE_MESSAGE);
        assert_eq!(in_french("Li Wei", PRACTICE_MESSAGE), "Tu es là\u{202f}?");
    }

    #[test]
    fn what_people_write_themselves_stays_as_it_is() {
        assert_eq!(in_french("Tony Smith", "Lunch at one?"), "Lunch at one?");
        assert_eq!(in_french("Li Wei", "Lunch at twelve?"), "Lunch at twelve?");
    }
}
