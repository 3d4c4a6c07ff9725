//! The words for what the simulated world knows by name: presence, states, acts, times. One place, so that a thing is called the same everywhere.

pub use crate::cmdlets::why::presence;
use crate::engine::Action;
use crate::scenario::{Fault, FaultKind};
use crate::tenant::{
    Command, Folder, Install, Mail, MailboxHome, MessageState, Millis, PresenceChoice, Relationship, SimTime, Subject, Tenant, Timer,
    TimerKind, UserId,
};
use crate::text::{Locale, Text, Width};

/// The session begins on a Monday at nine.
const STARTS_AT_HOUR: u64 = 9;

/// The word for a choice in the presence menu.
pub fn choice(choice: PresenceChoice) -> Text<'static> {
    choice.held().map_or(Text::PresenceAutomatic, presence)
}

/// The word for a message's state.
pub fn state(state: MessageState) -> Text<'static> {
    match state {
        MessageState::Sending => Text::StateSending,
        MessageState::Refused => Text::StateRefused,
        MessageState::TimedOut => Text::StateTimedOut,
        MessageState::InToast => Text::StateInToast,
        MessageState::Delivered => Text::StateDelivered,
        MessageState::Spooled => Text::StateSpooled,
        MessageState::Queued => Text::StateQueued,
        MessageState::DeliveredAtSignIn => Text::StateDeliveredAtSignIn,
        MessageState::MissedNotice => Text::StateMissedNotice,
    }
}

/// What is wrong with a story's file.
pub fn fault(what: &FaultKind, locale: &Locale) -> String {
    locale.say(match what {
        FaultKind::NoId => Text::FaultNoId { mark: "#scenario" },
        FaultKind::BadId(text) => Text::FaultBadId { text },
        FaultKind::NoTitle => Text::FaultNoTitle { mark: "#title" },
        FaultKind::NoBeats => Text::FaultNoBeats { mark: "#:" },
        FaultKind::EmptyBeat => Text::FaultEmptyBeat { mark: "#:" },
        FaultKind::Misplaced(text) => Text::FaultMisplaced { text },
    })
}

/// The same with its line.
pub fn located_fault(located: &Fault, locale: &Locale) -> String {
    locale.say(Text::FaultLine { number: located.line as u64, what: &fault(&located.what, locale) })
}

/// The word for a kind of installation.
pub fn install(install: Install) -> Text<'static> {
    match install {
        Install::ClickToRun => Text::InstallClickToRun,
        Install::Msi => Text::InstallMsi,
    }
}

/// The word for where a mailbox lies.
pub fn mailbox(home: MailboxHome) -> Text<'static> {
    match home {
        MailboxHome::Online => Text::MailboxOnline,
        MailboxHome::OnPremises => Text::MailboxOnPremises,
        MailboxHome::None => Text::MailboxNone,
    }
}

/// The word for a privacy relationship.
pub fn relationship(relationship: Relationship) -> Text<'static> {
    match relationship {
        Relationship::External => Text::RelationshipExternal,
        Relationship::Colleagues => Text::RelationshipColleagues,
        Relationship::Workgroup => Text::RelationshipWorkgroup,
        Relationship::FriendsAndFamily => Text::RelationshipFriendsAndFamily,
        Relationship::Blocked => Text::RelationshipBlocked,
    }
}

/// The word for a mail folder.
pub fn folder(folder: Folder) -> Text<'static> {
    match folder {
        Folder::MissedConversation => Text::FolderMissedConversation,
        Folder::Inbox => Text::FolderInbox,
        Folder::ConversationHistory => Text::FolderConversationHistory,
    }
}

/// T8: a mail's subject.
pub fn subject(tenant: &Tenant, mail: &Mail, locale: &Locale) -> String {
    let name = name(tenant, mail.from);
    locale.say(match mail.subject() {
        Subject::SentYouAMessage => Text::SubjectSent { name },
        Subject::MissedConversation => Text::SubjectMissed { name },
        Subject::Conversation => Text::SubjectSaved { name },
    })
}

/// A user's display name.
pub fn name(tenant: &Tenant, user: UserId) -> &str {
    tenant.user(user).map_or("", |user| &user.name)
}

/// A user's first name, where one is enough.
pub fn first_name(tenant: &Tenant, user: UserId) -> &str {
    name(tenant, user).split(' ').next().unwrap_or_default()
}

/// The time of day, to the second.
pub fn clock(at: SimTime) -> String {
    let seconds = at.0 / 1_000 + STARTS_AT_HOUR * 3_600;
    format!("{:02}:{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}

/// The time of day, to the minute.
pub fn hour(at: SimTime) -> String {
    let mut clock = clock(at);
    clock.truncate(5);
    clock
}

/// The weekday: a session starts on a Monday.
pub fn day(at: SimTime, width: Width, locale: &Locale) -> String {
    locale.weekday((at.0 / 1_000 + STARTS_AT_HOUR * 3_600) / 86_400, width)
}

/// Several things as one list, parted as the language parts them: the mark is what its sentence leaves between two empty ones.
pub fn listed(items: &[String], locale: &Locale) -> String {
    items.join(&locale.say(Text::SourceAnd { item: "", list: "" }))
}

/// A text cut to so many characters.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most.saturating_sub(1)).chain(['…']).collect() }
}

/// A length of time, as short as it can be said.
pub fn length(length: Millis, locale: &Locale) -> String {
    let all = length.0.div_ceil(1_000);
    let (hours, minutes, seconds) = (all / 3_600, all / 60 % 60, all % 60);
    locale.say(match (hours, minutes, seconds) {
        (0, 0, seconds) => Text::LengthSeconds { seconds },
        (0, minutes, 0) => Text::LengthWholeMinutes { minutes },
        (0, minutes, seconds) => Text::LengthMinutes { minutes, seconds },
        // A rounded-up length may have seconds: they are not told beside hours.
        (hours, 0, _) => Text::LengthWholeHours { hours },
        (hours, minutes, _) => Text::LengthHours { hours, minutes },
    })
}

/// What is due.
pub fn due(tenant: &Tenant, due: Timer, locale: &Locale) -> String {
    locale.say(match due.kind {
        TimerKind::ToastEnds(_) => Text::DueToast,
        TimerKind::LeavesSpooler(_) => Text::DueSpooler,
        TimerKind::TimesOut(_) => Text::DueTimesOut,
        TimerKind::TurnsInactive(user) => Text::DueInactive { name: first_name(tenant, user) },
        TimerKind::TurnsAway(user) => Text::DueAway { name: first_name(tenant, user) },
        TimerKind::HeldPresenceEnds(user) => Text::DueHeld { name: first_name(tenant, user) },
    })
}

/// What an input does, as a short sentence.
pub fn deed(tenant: &Tenant, input: &Action, locale: &Locale) -> String {
    match input {
        Action::Act(command) => act(tenant, command, locale),
        Action::Wait(time) => locale.say(Text::DoWait { time: &length(*time, locale) }),
        Action::WaitNext => locale.say(Text::DoWaitNext),
        Action::Reset(_) => locale.say(Text::DoReset),
    }
}

fn act(tenant: &Tenant, command: &Command, locale: &Locale) -> String {
    let first = |user: &UserId| first_name(tenant, *user);
    let chosen;
    locale.say(match command {
        Command::NewUser { name, .. } => Text::DoAddUser { name },
        Command::RemoveUser(user) => Text::DoRemoveUser { name: first(user) },
        Command::SignIn(user) => Text::DoSignIn { name: first(user) },
        Command::SignOut(user) => Text::DoSignOut { name: first(user) },
        Command::Suspend(user) => Text::DoSuspend { name: first(user) },
        Command::Resume(user) => Text::DoResume { name: first(user) },
        Command::SetPresence(user, PresenceChoice::Automatic) => Text::DoPresenceReset { name: first(user) },
        Command::SetPresence(user, to) => {
            chosen = locale.say(choice(*to));
            Text::DoPresence { name: first(user), presence: &chosen }
        }
        Command::SetClient { user, .. } => Text::DoClient { name: first(user) },
        Command::SetMailbox { user, .. } => Text::DoMailbox { name: first(user) },
        Command::SetRelationship { user, contact, .. } => Text::DoRelationship { name: first(user), contact: first(contact) },
        Command::Send { from, to, .. } => Text::DoSend { name: first(from), contact: first(to) },
        Command::OpenToast { user, .. } => Text::DoOpenToast { name: first(user) },
        Command::CloseToast { user, .. } => Text::DoCloseToast { name: first(user) },
        Command::ReadMail { user, .. } => Text::DoReadMail { name: first(user) },
        Command::SetTenant { .. } => Text::DoTenant,
        Command::NewPolicy { name, .. } => Text::DoNewPolicy { policy: name.as_str() },
        Command::SetPolicy { name, .. } => Text::DoSetPolicy { policy: name.as_str() },
        Command::GrantPolicy { user, policy: Some(policy) } => Text::DoGrant { name: first(user), policy: policy.as_str() },
        Command::GrantPolicy { user, policy: None } => Text::DoTake { name: first(user) },
        Command::RemovePolicy(policy) => Text::DoRemovePolicy { policy: policy.as_str() },
        Command::Shell(_) => Text::DoShell,
    })
}
