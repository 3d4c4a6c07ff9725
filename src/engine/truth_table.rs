//! The truth table: one message in every case of recipient and sender. Nothing is written down here: each case is played in a small session
//! of its own, and the rule that decided is found by turning over its facts.

use crate::tenant::{
    Build, Command, Install, MailboxHome, MessageId, MessageState, Millis, PolicyName, PresenceChoice, Relationship, Rule, SettingId,
    SettingValue, UserId,
};

use super::action::Action;
use super::session::Session;
use super::what_if::deciding_reason;

/// The fact that the cases of a group differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactGroup {
    /// The recipient's presence.
    Presence,
    /// What the recipient lets the sender see.
    Relationship,
    /// The recipient's connection.
    Connection,
    /// The recipient's mailbox and web services.
    Mailbox,
    /// The sender's policy.
    Policy,
    /// How the sender's client is installed, and its build.
    Client,
    /// The sender's mailbox and web services.
    WebServices,
    /// Whether the sender is signed in.
    SignIn,
}

impl FactGroup {
    /// The groups of recipients, in the order of the rows.
    pub const RECIPIENTS: [Self; 4] = [Self::Presence, Self::Relationship, Self::Connection, Self::Mailbox];
    /// The groups of senders, in the order of the columns.
    pub const SENDERS: [Self; 4] = [Self::Policy, Self::Client, Self::WebServices, Self::SignIn];
}

/// What the recipient is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecipientCase {
    /// Signed in with a presence.
    Shows(PresenceChoice),
    /// The user is signed out.
    SignedOut,
    /// Available, and has blocked the sender.
    Blocks,
    /// In Do Not Disturb, and the sender is in the recipient's Workgroup.
    WorkgroupInDoNotDisturb,
    /// The connection is lost, and the server has not noticed.
    ConnectionLost,
    /// Signed out, and there is no mailbox.
    NoMailbox,
    /// In Do Not Disturb, and the client does not reach Exchange Web Services.
    NoWebServices,
}

/// What the sender is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SenderCase {
    /// Everything that offline messages need.
    Allowed,
    /// The policy turns offline messages off.
    ArchivingOff,
    /// The client was installed with Windows Installer.
    Msi,
    /// The client's build is too old.
    OldBuild,
    /// The client does not reach Exchange Web Services.
    NoWebServices,
    /// There is no mailbox.
    NoMailbox,
    /// Not signed in.
    SignedOut,
}

/// How a case ended: the state of the message after five minutes, and the rule that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseResult {
    /// The state of the message.
    pub state: MessageState,
    /// The rule that decided; `None` where no single change gives another fate.
    pub rule: Option<Rule>,
}

/// The sender and the recipient of every case, in the sample tenant.
pub const CASE_USERS: (UserId, UserId) = (UserId(0), UserId(1));
const SENDER: UserId = CASE_USERS.0;
const RECIPIENT: UserId = CASE_USERS.1;

impl RecipientCase {
    /// All recipients, in the order of the rows.
    pub fn all() -> impl Iterator<Item = Self> {
        let presences = PresenceChoice::ALL.iter().filter(|choice| **choice != PresenceChoice::Automatic);
        let rest =
            [Self::SignedOut, Self::Blocks, Self::WorkgroupInDoNotDisturb, Self::ConnectionLost, Self::NoMailbox, Self::NoWebServices];
        presences.copied().map(Self::Shows).chain(rest)
    }

    /// The fact in which it differs.
    pub const fn group(self) -> FactGroup {
        match self {
            Self::Shows(_) | Self::SignedOut => FactGroup::Presence,
            Self::Blocks | Self::WorkgroupInDoNotDisturb => FactGroup::Relationship,
            Self::ConnectionLost => FactGroup::Connection,
            Self::NoMailbox | Self::NoWebServices => FactGroup::Mailbox,
        }
    }

    fn commands(self) -> Vec<Command> {
        let relate = |relationship| Command::SetRelationship { user: RECIPIENT, contact: SENDER, relationship };
        let presence = |choice| Command::SetPresence(RECIPIENT, choice);
        match self {
            Self::Shows(PresenceChoice::AppearOffline) => {
                vec![policy(SettingId::ENABLE_APPEAR_OFFLINE, true), presence(PresenceChoice::AppearOffline)]
            }
            Self::Shows(choice) => vec![presence(choice)],
            Self::SignedOut => vec![Command::SignOut(RECIPIENT)],
            Self::Blocks => vec![relate(Relationship::Blocked)],
            Self::WorkgroupInDoNotDisturb => vec![relate(Relationship::Workgroup), presence(PresenceChoice::DoNotDisturb)],
            Self::ConnectionLost => vec![Command::Suspend(RECIPIENT)],
            Self::NoMailbox => vec![mailbox(RECIPIENT), Command::SignOut(RECIPIENT)],
            Self::NoWebServices => vec![web_services(RECIPIENT), presence(PresenceChoice::DoNotDisturb)],
        }
    }
}

impl SenderCase {
    /// All senders, in the order of the columns.
    pub const ALL: [Self; 7] =
        [Self::Allowed, Self::ArchivingOff, Self::Msi, Self::OldBuild, Self::NoWebServices, Self::NoMailbox, Self::SignedOut];

    /// The fact in which it differs; `None` for the sender who has everything.
    pub const fn group(self) -> Option<FactGroup> {
        match self {
            Self::Allowed => None,
            Self::ArchivingOff => Some(FactGroup::Policy),
            Self::Msi | Self::OldBuild => Some(FactGroup::Client),
            Self::NoWebServices | Self::NoMailbox => Some(FactGroup::WebServices),
            Self::SignedOut => Some(FactGroup::SignIn),
        }
    }

    fn commands(self) -> Vec<Command> {
        match self {
            Self::Allowed => Vec::new(),
            Self::ArchivingOff => vec![policy(SettingId::ENABLE_IM_AUTO_ARCHIVING, false)],
            Self::Msi => vec![Command::SetClient { user: SENDER, install: Some(Install::Msi), build: None }],
            Self::OldBuild => vec![Command::SetClient { user: SENDER, install: None, build: Some(Build::BEFORE_OFFLINE_MESSAGES) }],
            Self::NoWebServices => vec![web_services(SENDER)],
            Self::NoMailbox => vec![mailbox(SENDER)],
            Self::SignedOut => vec![Command::SignOut(SENDER)],
        }
    }
}

fn policy(setting: SettingId, on: bool) -> Command {
    Command::SetPolicy { name: PolicyName::new("Global"), settings: vec![(setting, SettingValue::Boolean(on))] }
}

fn mailbox(user: UserId) -> Command {
    Command::SetMailbox { user, home: Some(MailboxHome::None), web_services: None }
}

fn web_services(user: UserId) -> Command {
    Command::SetMailbox { user, home: None, web_services: Some(false) }
}

/// The acts of a case on the sample tenant: what makes it, the message, and five minutes.
pub fn case_actions(recipient: RecipientCase, sender: SenderCase) -> Vec<Action> {
    let send = Command::Send { from: SENDER, to: RECIPIENT, text: "…".into() };
    let commands = recipient.commands().into_iter().chain(sender.commands()).chain([send]);
    commands.map(Action::Act).chain([Action::Wait(Millis::minutes(5))]).collect()
}

/// Plays a case.
pub fn case_result(recipient: RecipientCase, sender: SenderCase) -> CaseResult {
    let mut session = Session::sample();
    let group = session.new_group();
    for action in case_actions(recipient, sender) {
        // A refused preparation would show as a wrong result, which the test below looks at.
        drop(session.act(action, group));
    }
    let id = MessageId(1);
    let message = session.tenant().message(id);
    let rule = deciding_reason(&session, id).and_then(|place| message?.why.get(place)).map(|reason| reason.rule);
    CaseResult { state: message.map_or(MessageState::Refused, crate::tenant::Message::state), rule }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(recipient: RecipientCase) -> [MessageState; 7] {
        SenderCase::ALL.map(|sender| case_result(recipient, sender).state)
    }

    #[test]
    fn the_table_is_what_the_rules_say() {
        use MessageState::{Delivered, DeliveredAtSignIn, MissedNotice, NotStored, Queued, Refused, TimedOut};
        use PresenceChoice::{Available, Away, Busy, DoNotDisturb, Presenting};
        let always = |state| [state, state, state, state, state, state, Refused];
        let gated = |state| [state, Refused, Refused, Refused, Refused, Refused, Refused];
        assert_eq!(row(RecipientCase::Shows(Available)), always(Delivered));
        assert_eq!(row(RecipientCase::Shows(Busy)), always(Delivered));
        assert_eq!(row(RecipientCase::Shows(Away)), always(MissedNotice));
        assert_eq!(row(RecipientCase::Shows(DoNotDisturb)), always(MissedNotice));
        assert_eq!(row(RecipientCase::Shows(Presenting)), always(MissedNotice));
        assert_eq!(row(RecipientCase::WorkgroupInDoNotDisturb), always(Delivered));
        assert_eq!(row(RecipientCase::ConnectionLost), always(TimedOut));
        assert_eq!(row(RecipientCase::NoWebServices), always(NotStored));
        assert_eq!(row(RecipientCase::SignedOut), gated(Queued));
        assert_eq!(row(RecipientCase::NoMailbox), gated(NotStored));
        assert_eq!(row(RecipientCase::Shows(PresenceChoice::AppearOffline)), gated(DeliveredAtSignIn));
        assert_eq!(row(RecipientCase::Blocks), gated(DeliveredAtSignIn));
    }

    #[test]
    fn every_case_has_a_rule_that_decided() {
        for recipient in RecipientCase::all() {
            for sender in SenderCase::ALL {
                assert!(case_result(recipient, sender).rule.is_some(), "{recipient:?}, {sender:?}");
            }
        }
        let rule = |recipient, sender| case_result(recipient, sender).rule;
        assert_eq!(rule(RecipientCase::SignedOut, SenderCase::Msi), Some(Rule::G1));
        assert_eq!(rule(RecipientCase::SignedOut, SenderCase::OldBuild), Some(Rule::G2));
        assert_eq!(rule(RecipientCase::SignedOut, SenderCase::NoWebServices), Some(Rule::G3));
        assert_eq!(rule(RecipientCase::SignedOut, SenderCase::ArchivingOff), Some(Rule::G4));
        assert_eq!(rule(RecipientCase::Shows(PresenceChoice::DoNotDisturb), SenderCase::Allowed), Some(Rule::S4));
        assert_eq!(rule(RecipientCase::ConnectionLost, SenderCase::Allowed), Some(Rule::S7));
    }
}
