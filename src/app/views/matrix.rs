//! The truth table: how one message ends in each case. Nothing is written down here: each case is played in a small session of its own.

use std::rc::Rc;

use crate::engine::{Action, Session};
use crate::tenant::{
    Command, Install, MessageId, MessageState, Millis, PolicyName, PresenceChoice, Relationship, SettingId, SettingValue, UserId,
};
use crate::text::{Locale, Text};
use crate::wording;

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The state of the message.
    pub state: MessageState,
    /// That in words.
    pub word: String,
}

/// The table: a row for each recipient, a cell for each sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixView {
    /// What the senders are.
    pub senders: Vec<String>,
    /// What each recipient is, and its cells.
    pub rows: Vec<(String, Vec<Cell>)>,
}

const SENDER: UserId = UserId(0);
const RECIPIENT: UserId = UserId(1);

#[derive(Clone, Copy)]
enum Recipient {
    Shows(PresenceChoice),
    SignedOut,
    Blocks,
    WorkgroupInDoNotDisturb,
    CutOff,
}

#[derive(Clone, Copy)]
enum Sender {
    Allowed,
    ArchivingOff,
    Msi,
}

const RECIPIENTS: [Recipient; 8] = [
    Recipient::Shows(PresenceChoice::Available),
    Recipient::Shows(PresenceChoice::Away),
    Recipient::Shows(PresenceChoice::DoNotDisturb),
    Recipient::WorkgroupInDoNotDisturb,
    Recipient::Shows(PresenceChoice::Presenting),
    Recipient::SignedOut,
    Recipient::Blocks,
    Recipient::CutOff,
];
const SENDERS: [Sender; 3] = [Sender::Allowed, Sender::ArchivingOff, Sender::Msi];

/// Plays all cases.
pub fn view(locale: &Locale) -> Rc<MatrixView> {
    let cell = |recipient, sender| {
        let state = outcome(recipient, sender);
        Cell { state, word: locale.say(wording::message_state(state)) }
    };
    let rows = RECIPIENTS.map(|recipient| (locale.say(recipient.title()), SENDERS.map(|sender| cell(recipient, sender)).to_vec()));
    Rc::new(MatrixView { senders: SENDERS.map(|sender| locale.say(sender.title())).to_vec(), rows: rows.to_vec() })
}

/// The state of one message five minutes after it was sent.
fn outcome(recipient: Recipient, sender: Sender) -> MessageState {
    let mut session = Session::sample();
    let group = session.new_group();
    let send = Command::Send { from: SENDER, to: RECIPIENT, text: "…".into() };
    let acts = recipient.acts().into_iter().chain(sender.acts()).chain([send]).map(Action::Act);
    for input in acts.chain([Action::Wait(Millis::minutes(5))]) {
        // A refused preparation would show as a wrong cell, which the test below looks at.
        drop(session.act(input, group));
    }
    session.tenant().message(MessageId(1)).map_or(MessageState::Refused, crate::tenant::Message::state)
}

impl Recipient {
    fn title(self) -> Text<'static> {
        match self {
            Self::Shows(choice) => wording::presence_choice(choice),
            Self::SignedOut => Text::PresenceOffline,
            Self::Blocks => Text::MatrixBlocked,
            Self::WorkgroupInDoNotDisturb => Text::MatrixWorkgroup,
            Self::CutOff => Text::MatrixLost,
        }
    }

    fn acts(self) -> Vec<Command> {
        let relate = |relationship| Command::SetRelationship { user: RECIPIENT, contact: SENDER, relationship };
        match self {
            Self::Shows(choice) => vec![Command::SetPresence(RECIPIENT, choice)],
            Self::SignedOut => vec![Command::SignOut(RECIPIENT)],
            Self::Blocks => vec![relate(Relationship::Blocked)],
            Self::WorkgroupInDoNotDisturb => {
                vec![relate(Relationship::Workgroup), Command::SetPresence(RECIPIENT, PresenceChoice::DoNotDisturb)]
            }
            Self::CutOff => vec![Command::Suspend(RECIPIENT)],
        }
    }
}

impl Sender {
    fn title(self) -> Text<'static> {
        match self {
            Self::Allowed => Text::MatrixSenderAllowed,
            Self::ArchivingOff => Text::MatrixSenderOff,
            Self::Msi => Text::MatrixSenderMsi,
        }
    }

    fn acts(self) -> Vec<Command> {
        match self {
            Self::Allowed => Vec::new(),
            Self::ArchivingOff => {
                let off = vec![(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(false))];
                vec![Command::SetPolicy { name: PolicyName::new("Global"), settings: off }]
            }
            Self::Msi => vec![Command::SetClient { user: SENDER, install: Some(Install::Msi), build: None }],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_what_the_rules_say() {
        use MessageState::{Delivered, DeliveredAtSignIn, MissedNotice, Queued, Refused, TimedOut};
        let row = |recipient| SENDERS.map(|sender| outcome(recipient, sender));
        let [available, away, busy, through, presenting, offline, blocked, lost] = RECIPIENTS.map(row);
        assert_eq!(available, [Delivered; 3]);
        assert_eq!(away, [MissedNotice; 3]);
        assert_eq!(busy, [MissedNotice; 3]);
        assert_eq!(through, [Delivered; 3]);
        assert_eq!(presenting, [MissedNotice; 3]);
        assert_eq!(offline, [Queued, Refused, Refused]);
        assert_eq!(blocked, [DeliveredAtSignIn, Refused, Refused]);
        assert_eq!(lost, [TimedOut; 3]);
    }
}
