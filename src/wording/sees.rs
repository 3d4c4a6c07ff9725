//! What a user's client shows of a message, and in which words. One answer for the console, for scripts and for everything that the page draws
//! inside a client's window. What only the simulator knows (states, timers, where a message lies) has no place here.

use crate::tenant::{Evidence, Mail, MailKind, Message, MessageId, MessageState, Outcome, Tenant, UserId, named};
use crate::text::{Locale, Text};

use super::labels::{mail_subject, user_name};
use super::said::said;

named! {
    /// How a client shows a message.
    Shows {
        /// As a message that its user sent.
        Sent,
        /// As one that its user sent, with the client's answer that it was refused (S1, G1–G4).
        Refused,
        /// As one that its user sent, with the client's answer that it timed out (S7).
        TimedOut,
        /// As a toast (T1).
        Toast,
        /// In a conversation, as a message from the other one.
        Conversation,
        /// As a missed-message notice that nobody has read yet.
        Slip,
        /// Not at all.
        Nothing,
    }
}

impl Shows {
    /// Whether it stands in the conversation of the two.
    pub const fn is_in_conversation(self) -> bool {
        match self {
            Self::Sent | Self::Refused | Self::TimedOut | Self::Conversation => true,
            Self::Toast | Self::Slip | Self::Nothing => false,
        }
    }
}

/// What a client shows of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownMessage {
    /// The message that it is about.
    pub id: MessageId,
    /// How the client shows it.
    pub shows: Shows,
    /// What stands there: the text of the message, the client's own answer where it was refused or timed out, the subject of a notice; empty
    /// where nothing is shown.
    pub words: String,
    /// From where it is known that the client shows this.
    pub evidence: Evidence,
}

/// How a user's client shows a message.
pub fn shows(tenant: &Tenant, user: UserId, message: &Message) -> Shows {
    let shown = shown_in(user, message, message.state());
    // The notice goes with the mail that tells of it.
    if shown == Shows::Slip && notice(tenant, message).is_none() { Shows::Nothing } else { shown }
}

/// How a user's client shows a message when it comes into a state.
pub(super) fn shown_in(user: UserId, message: &Message, state: MessageState) -> Shows {
    if message.from == user {
        return match state {
            MessageState::Refused => Shows::Refused,
            MessageState::TimedOut => Shows::TimedOut,
            MessageState::Sending
            | MessageState::InToast
            | MessageState::Delivered
            | MessageState::Spooled
            | MessageState::Queued
            | MessageState::DeliveredAtSignIn
            | MessageState::MissedNotice
            | MessageState::NotStored => Shows::Sent,
        };
    }
    if message.to != user {
        return Shows::Nothing;
    }
    match state {
        MessageState::InToast => Shows::Toast,
        MessageState::Delivered | MessageState::DeliveredAtSignIn => Shows::Conversation,
        MessageState::MissedNotice => Shows::Slip,
        MessageState::Sending
        | MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Spooled
        | MessageState::Queued
        | MessageState::NotStored => Shows::Nothing,
    }
}

/// What a user's client shows of a message, with its words in the language of `locale`.
pub fn sees(tenant: &Tenant, user: UserId, message: &Message, locale: &Locale) -> ShownMessage {
    let shows = shows(tenant, user, message);
    let words = match shows {
        Shows::Sent | Shows::Toast | Shows::Conversation => said(tenant, message, locale).to_string(),
        Shows::Refused | Shows::TimedOut => answer(tenant, message, locale).unwrap_or_default(),
        Shows::Slip => notice(tenant, message).map_or_else(String::new, |mail| mail_subject(tenant, mail, locale)),
        Shows::Nothing => String::new(),
    };
    ShownMessage { id: message.id, shows, words, evidence: evidence(message, shows) }
}

/// What a user's client shows of each message that the user sent or that was for the user, in the order of sending.
pub fn sees_all(tenant: &Tenant, user: UserId, locale: &Locale) -> Vec<ShownMessage> {
    let mut own: Vec<&Message> = tenant.peers(user).flat_map(|peer| tenant.conversation(user, peer)).collect();
    own.sort_by_key(|message| message.id);
    own.into_iter().map(|message| sees(tenant, user, message, locale)).collect()
}

/// The words with which the sender's client says that a message was refused or timed out; `None` where it says nothing.
pub fn answer(tenant: &Tenant, message: &Message, locale: &Locale) -> Option<String> {
    let name = user_name(tenant, message.to);
    let text = match message.state() {
        MessageState::Refused if was_stopped_at_a_gate(message) => Text::SeatCannotReceive { name },
        MessageState::Refused => Text::SeatSignInFirst,
        MessageState::TimedOut => Text::SeatMayNotHaveArrived { name },
        MessageState::Sending
        | MessageState::InToast
        | MessageState::Delivered
        | MessageState::Spooled
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => return None,
    };
    Some(locale.say(text))
}

/// The unread notice that tells of a missed message.
fn notice<'t>(tenant: &'t Tenant, message: &Message) -> Option<&'t Mail> {
    tenant.unread_mail(message.to, message.from, MailKind::Missed).filter(|mail| mail.messages.contains(&message.id))
}

fn was_stopped_at_a_gate(message: &Message) -> bool {
    message.why.iter().any(|reason| reason.outcome == Outcome::Failed)
}

/// Documents say what a recipient's client shows, and how a client without the feature refuses. What a sender reads of a message that was
/// stored, or that nobody answers yet, is in no document.
fn evidence(message: &Message, shows: Shows) -> Evidence {
    match shows {
        Shows::Toast | Shows::Conversation | Shows::Slip => Evidence::Documented,
        Shows::Refused if was_stopped_at_a_gate(message) => Evidence::Documented,
        Shows::TimedOut => Evidence::Seen,
        Shows::Sent if matches!(message.state(), MessageState::InToast | MessageState::Delivered) => Evidence::Documented,
        Shows::Sent | Shows::Refused | Shows::Nothing => Evidence::Assumption,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::{At, Command, Install, PresenceChoice, SimTime, Step, apply, decide};

    fn tenant_after(commands: &[Command]) -> Tenant {
        let mut tenant = Tenant::sample();
        for command in commands {
            for event in decide(&tenant, command, At { now: SimTime(0), step: Step(1) }).unwrap() {
                apply(&mut tenant, &event);
            }
        }
        tenant
    }

    fn view(tenant: &Tenant, user: u32) -> (Shows, String) {
        let shown = sees(tenant, UserId(user), tenant.message(MessageId(1)).unwrap(), &Locale::english());
        (shown.shows, shown.words)
    }

    const SEND: fn() -> Command = || Command::Send { from: UserId(0), to: UserId(1), text: "Lunch?".into() };

    #[test]
    fn a_client_shows_its_own_words_and_nothing_of_where_a_message_lies() {
        let spooled = tenant_after(&[Command::SignOut(UserId(1)), SEND()]);
        assert_eq!(view(&spooled, 0), (Shows::Sent, "Lunch?".to_owned()));
        assert_eq!(view(&spooled, 1), (Shows::Nothing, String::new()));
        let msi = Command::SetClient { user: UserId(0), install: Some(Install::Msi), build: None };
        let refused = tenant_after(&[Command::SignOut(UserId(1)), msi, SEND()]);
        let said = "Claire Dubois can’t receive IMs right now. Status is unavailable or offline.";
        assert_eq!(view(&refused, 0), (Shows::Refused, said.to_owned()));
        assert_eq!(view(&tenant_after(&[Command::SignOut(UserId(0)), SEND()]), 0), (Shows::Refused, "Sign in first.".to_owned()));
    }

    #[test]
    fn a_notice_is_shown_until_it_is_read_and_several_messages_share_one() {
        let busy = Command::SetPresence(UserId(1), PresenceChoice::DoNotDisturb);
        let one = tenant_after(&[busy.clone(), SEND()]);
        assert_eq!(view(&one, 1), (Shows::Slip, "Aiko Tanaka sent you a message in Skype for Business".to_owned()));
        let two = tenant_after(&[busy.clone(), SEND(), SEND()]);
        assert_eq!(view(&two, 1), (Shows::Slip, "Missed conversation with Aiko Tanaka".to_owned()));
        let read = tenant_after(&[busy, SEND(), Command::ReadMail { user: UserId(1), from: None }]);
        assert_eq!(view(&read, 1).0, Shows::Nothing);
        assert_eq!(view(&read, 2).0, Shows::Nothing, "somebody else's client");
    }
}
