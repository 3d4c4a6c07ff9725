//! What will happen? The words of a question about a message, and of its answers. Nothing here knows which answer is true.

use crate::engine::Action;
use crate::tenant::{MessageState, Tenant, UserId};
use crate::text::{Locale, Text};

use super::labels::{action, first_name, message_state, sentence, sentences, shortened};

/// As much of a message's words as a question quotes.
const MAX_QUOTED_CHARS: usize = 40;

/// What will be done, a sentence each, and what is asked about it: what becomes of a message that says this.
pub fn question(tenant: &Tenant, acts: &[Action], text: &str, locale: &Locale) -> String {
    let deeds = acts.iter().map(|act| sentence(&action(tenant, act, locale), locale));
    let question = locale.say(Text::AskQuestion { text: &shortened(text, MAX_QUOTED_CHARS) });
    sentences(deeds.chain([question]), locale)
}

/// An answer in a few words, and what it means for the sender and the recipient of the message.
pub fn answer_to_question(tenant: &Tenant, (from, to): (UserId, UserId), state: MessageState, locale: &Locale) -> (String, String) {
    let (from, to) = (first_name(tenant, from), first_name(tenant, to));
    let about = match state {
        MessageState::Refused => Text::AskRefused { name: from },
        MessageState::TimedOut => Text::AskTimedOut { name: to },
        MessageState::Sending => Text::AskSending { name: to },
        MessageState::Spooled => Text::AskSpooled { name: from },
        MessageState::NotStored => Text::AskNotStored,
        MessageState::Queued => Text::AskQueued { name: to },
        MessageState::MissedNotice => Text::AskMissed { name: to },
        MessageState::InToast => Text::AskToast { name: to },
        MessageState::Delivered => Text::AskDelivered { name: to },
        MessageState::DeliveredAtSignIn => Text::AskFromMailbox { name: to },
    };
    (locale.say(message_state(state)), locale.say(about))
}
