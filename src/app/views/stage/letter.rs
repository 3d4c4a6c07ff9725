//! The selected message as a letter: what it says, where it lies, and what runs down there.

use std::rc::Rc;

use crate::tenant::{ANSWER_TIMEOUT, Message, MessageId, MessageState, Millis, SPOOL_DURATION, SimTime, TOAST_DURATION, UserId};
use crate::text::{Text, Width};
use crate::wording;

use crate::app::model::Model;

use super::Clockwork;

/// Where a letter lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterPlace {
    /// Before the gate that refused it.
    Gates,
    /// On the line between two clients, or back from there.
    Wire,
    /// In the sender's History Spooler.
    Spooler,
    /// In the recipient's mailbox.
    Mailbox,
    /// On the recipient's screen.
    Toast,
    /// In the recipient's conversation.
    Conversation,
    /// In the recipient's mailbox, as a missed message.
    Slip,
    /// Before the place that it has nowhere.
    Nowhere,
}

impl LetterPlace {
    /// The place of a message in a state.
    pub const fn of(state: MessageState) -> Self {
        match state {
            MessageState::Refused => Self::Gates,
            MessageState::Sending | MessageState::TimedOut => Self::Wire,
            MessageState::Spooled => Self::Spooler,
            MessageState::Queued => Self::Mailbox,
            MessageState::InToast => Self::Toast,
            MessageState::Delivered | MessageState::DeliveredAtSignIn => Self::Conversation,
            MessageState::MissedNotice => Self::Slip,
            MessageState::NotStored => Self::Nowhere,
        }
    }

    /// Its name in the hook `data-place`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gates => "gates",
            Self::Wire => "wire",
            Self::Spooler => "spooler",
            Self::Mailbox => "mailbox",
            Self::Toast => "toast",
            Self::Conversation => "conversation",
            Self::Slip => "slip",
            Self::Nowhere => "nowhere",
        }
    }
}

/// The selected message as a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The number of the message.
    pub id: MessageId,
    /// Who wrote it.
    pub from: UserId,
    /// Whom it is for.
    pub to: UserId,
    /// The recipient's name.
    pub to_name: Rc<str>,
    /// The sender's first name.
    pub from_name: String,
    /// What it says.
    pub text: Rc<str>,
    /// When it was sent.
    pub sent: String,
    /// When it was seen, where that was later.
    pub seen: Option<String>,
    /// The state that it is in.
    pub state: MessageState,
    /// That in a word.
    pub state_word: String,
    /// Where it lies.
    pub place: LetterPlace,
    /// What runs down: a toast's half minute, or the minute until nobody has answered.
    pub clockwork: Option<Clockwork>,
    /// How far it was blocked: the number of the gate that refused it, from 0.
    pub gate: Option<usize>,
}

/// The letter of a message.
pub fn of(model: &Model, message: &Message) -> Letter {
    let (tenant, locale, state) = (model.session().tenant(), model.locale(), message.state());
    let runs = match state {
        MessageState::InToast => Some(TOAST_DURATION),
        MessageState::Sending => Some(ANSWER_TIMEOUT),
        MessageState::Spooled
        | MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice
        | MessageState::NotStored => None,
    };
    let sent = format!("{} {}", wording::weekday(message.sent_at(), Width::Short, locale), wording::hour_and_minute(message.sent_at()));
    let later = state == MessageState::DeliveredAtSignIn && message.station().at != message.sent_at();
    Letter {
        id: message.id,
        from: message.from,
        to: message.to,
        to_name: wording::user_name(tenant, message.to).into(),
        from_name: wording::first_name(tenant, message.from).to_owned(),
        text: wording::said(tenant, message, locale),
        sent,
        seen: later.then(|| {
            let (sent, seen) = (super::when(model, message.sent_at()), super::when(model, message.station().at));
            locale.say(Text::StageSeen { sent: &sent, seen: &seen })
        }),
        state,
        state_word: super::state_word(model, state),
        place: LetterPlace::of(state),
        clockwork: runs.map(|length| Clockwork::of(message.sent_at(), length)),
        gate: super::way::failed_gate(message),
    }
}

impl Clockwork {
    /// What began at one time and runs so long.
    pub fn of(began: SimTime, length: Millis) -> Self {
        let due = began + length;
        let time = if due.0.is_multiple_of(60_000) { wording::hour_and_minute } else { wording::time_of_day };
        Self { due, began: time(began), ends: time(due) }
    }

    /// The two minutes of a message in the spooler.
    pub fn of_spooled(message: &Message) -> Self {
        Self::of(message.sent_at(), SPOOL_DURATION)
    }
}
