//! The labels of presence, states, folders and relationships, and the short sentences of actions and timers.

use crate::engine::{Action, FileChange};
use crate::tenant::{
    Folder, Install, Mail, MailboxHome, MessageState, Presence, PresenceChoice, Relationship, Subject, Tenant, Timer, TimerKind, UserId,
};
use crate::text::{Locale, Text};

use super::deeds::deed;
use super::time::duration;

/// The label of a presence.
pub fn presence(presence: Presence) -> Text<'static> {
    match presence {
        Presence::Available => Text::PresenceAvailable,
        Presence::Busy => Text::PresenceBusy,
        Presence::InACall => Text::PresenceInACall,
        Presence::InAMeeting => Text::PresenceInAMeeting,
        Presence::InAConferenceCall => Text::PresenceInAConferenceCall,
        Presence::DoNotDisturb => Text::PresenceDoNotDisturb,
        Presence::Presenting => Text::PresencePresenting,
        Presence::BeRightBack => Text::PresenceBeRightBack,
        Presence::AppearAway => Text::PresenceAppearAway,
        Presence::Away => Text::PresenceAway,
        Presence::Inactive => Text::PresenceInactive,
        Presence::OffWork => Text::PresenceOffWork,
        Presence::AppearOffline => Text::PresenceAppearOffline,
        Presence::Offline => Text::PresenceOffline,
    }
}

/// The label of a choice in the presence menu.
pub fn presence_choice(choice: PresenceChoice) -> Text<'static> {
    choice.held().map_or(Text::PresenceAutomatic, presence)
}

/// The label of a state, true of every message in it; [`super::state_of`] says more of one message.
pub fn message_state(state: MessageState) -> Text<'static> {
    match state {
        MessageState::Sending => Text::StateSending,
        MessageState::Refused => Text::StateRefused,
        MessageState::TimedOut => Text::StateTimedOut,
        MessageState::InToast => Text::StateInToast,
        MessageState::Delivered => Text::StateDelivered,
        MessageState::Spooled => Text::StateSpooled,
        MessageState::Queued => Text::StateQueued,
        MessageState::DeliveredAtSignIn => Text::StateDeliveredFromMailbox,
        MessageState::MissedNotice => Text::StateMissedNotice,
        MessageState::NotStored => Text::StateNotStored,
    }
}

/// The label of a kind of installation.
pub fn install(install: Install) -> Text<'static> {
    match install {
        Install::ClickToRun => Text::InstallClickToRun,
        Install::Msi => Text::InstallMsi,
    }
}

/// The label of the place where a mailbox is kept.
pub fn mailbox_home(home: MailboxHome) -> Text<'static> {
    match home {
        MailboxHome::Online => Text::MailboxOnline,
        MailboxHome::OnPremises => Text::MailboxOnPremises,
        MailboxHome::None => Text::MailboxNone,
    }
}

/// The label of a privacy relationship.
pub fn relationship(relationship: Relationship) -> Text<'static> {
    match relationship {
        Relationship::External => Text::RelationshipExternal,
        Relationship::Colleagues => Text::RelationshipColleagues,
        Relationship::Workgroup => Text::RelationshipWorkgroup,
        Relationship::FriendsAndFamily => Text::RelationshipFriendsAndFamily,
        Relationship::Blocked => Text::RelationshipBlocked,
    }
}

/// The label of a mail folder.
pub fn folder(folder: Folder) -> Text<'static> {
    match folder {
        Folder::MissedConversation => Text::FolderMissedConversation,
        Folder::Inbox => Text::FolderInbox,
        Folder::ConversationHistory => Text::FolderConversationHistory,
    }
}

/// The subject line of a mail (rule T8) in the language of the page; the console prints it in English.
pub fn mail_subject(tenant: &Tenant, mail: &Mail, locale: &Locale) -> String {
    let name = user_name(tenant, mail.from);
    locale.say(match mail.subject() {
        Subject::SentYouAMessage => Text::SubjectSent { name },
        Subject::MissedConversation => Text::SubjectMissed { name },
        Subject::Conversation => Text::SubjectSaved { name },
    })
}

/// A user's display name; empty for an id that the tenant does not have.
pub fn user_name(tenant: &Tenant, user: UserId) -> &str {
    tenant.user(user).map_or("", |user| &user.name)
}

/// A user's first name, for sentences in which the whole name would take too much space.
pub fn first_name(tenant: &Tenant, user: UserId) -> &str {
    given_name(user_name(tenant, user))
}

/// The first word of somebody's name.
pub fn given_name(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

/// Joins items with the language's list separator. The separator is the text `source-and` with both arguments left empty.
pub fn list(items: &[String], locale: &Locale) -> String {
    items.join(&locale.say(Text::SourceAnd { item: "", list: "" }))
}

/// Words with a note behind them in brackets; without a note the words alone. The brackets are those of the text `keys-title`.
pub fn noted(words: &str, note: &str, locale: &Locale) -> String {
    if note.is_empty() { words.to_owned() } else { locale.say(Text::KeysTitle { words, keys: note }) }
}

/// A label and what it is for, with the language's colon. The colon is that of the text `rules-omitted`.
pub fn labeled(label: &str, words: &str, locale: &Locale) -> String {
    locale.say(Text::RulesOmitted { name: label, differs: words })
}

/// A word that stands alone, as a sentence.
pub fn sentence(words: &str, locale: &Locale) -> String {
    locale.say(Text::PageStepDone { deed: words })
}

/// Sentences one after the other: Chinese and Japanese set no blank between them.
pub fn sentences(sentences: impl IntoIterator<Item = String>, locale: &Locale) -> String {
    sentences.into_iter().collect::<Vec<_>>().join(&locale.say(Text::PageSentences { before: "", next: "" }))
}

/// Shortens a text to at most `max_chars` characters; a text that is cut ends with an ellipsis.
pub fn shortened(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        text.to_owned()
    } else {
        text.chars().take(max_chars.saturating_sub(1)).chain(['…']).collect()
    }
}

/// What a timer does when it fires.
pub fn timer(tenant: &Tenant, due: Timer, locale: &Locale) -> String {
    locale.say(match due.kind {
        TimerKind::ToastEnds(_) => Text::DueToast,
        TimerKind::LeavesSpooler(_) => Text::DueSpooler,
        TimerKind::TimesOut(_) => Text::DueTimesOut,
        TimerKind::TurnsInactive(user) => Text::DueInactive { name: first_name(tenant, user) },
        TimerKind::TurnsAway(user) => Text::DueAway { name: first_name(tenant, user) },
        TimerKind::HeldPresenceEnds(user) => Text::DueHeld { name: first_name(tenant, user) },
    })
}

/// What a step of the session does, as a short sentence.
pub fn action(tenant: &Tenant, input: &Action, locale: &Locale) -> String {
    match input {
        Action::Act(act) => deed(tenant, act, locale),
        Action::Wait(time) => locale.say(Text::DoWait { time: &duration(*time, locale) }),
        Action::WaitNext => locale.say(Text::DoWaitNext),
        Action::File(change) => file_change(change, locale),
        Action::Reset(_) => locale.say(Text::DoReset),
    }
}

fn file_change(change: &FileChange, locale: &Locale) -> String {
    let name = change.name();
    locale.say(match change {
        FileChange::Write { .. } | FileChange::Append { .. } => Text::DoWriteFile { name },
        FileChange::NewFolder { .. } => Text::DoNewFolder { name },
        FileChange::Remove { .. } => Text::DoRemoveFile { name },
    })
}
