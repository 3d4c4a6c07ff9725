//! What somebody can know of a session: no more than the own client shows ([`super::sees`]) and, for the administrator, what the tenant's cmdlets tell. The one
//! rule behind the lens *who knows what*. It answers; what stands on the page is hatched by whoever draws it.

use crate::tenant::{Message, MessageState, Presence, Tenant, User, UserId};
use crate::text::{Locale, Text};

use super::labels::first_name;
use super::sees::{Shows, shown_in, shows};

/// Among how many messages, the newest, something new is looked for.
const MOST_COMPARED: usize = 64;

/// Whose knowledge counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Knower {
    /// A user, who knows what the own client shows.
    User(UserId),
    /// The administrator, who knows users, mailboxes and policies, but no client, no message and no presence.
    Administrator,
}

/// How much somebody knows of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageKnowledge {
    /// Not even that there is one.
    Nothing,
    /// That it was sent, and what it says, but not what became of it.
    Sent,
    /// What became of it.
    Fate,
}

impl From<Shows> for MessageKnowledge {
    fn from(shows: Shows) -> Self {
        match shows {
            Shows::Nothing => Self::Nothing,
            Shows::Sent => Self::Sent,
            Shows::Refused | Shows::TimedOut | Shows::Toast | Shows::Conversation | Shows::Slip => Self::Fate,
        }
    }
}

impl Knower {
    /// How much is known of a message now.
    pub fn of_message(self, tenant: &Tenant, message: &Message) -> MessageKnowledge {
        match self {
            Self::User(user) => shows(tenant, user, message).into(),
            Self::Administrator => MessageKnowledge::Nothing,
        }
    }

    /// How much was known of a message when it came into a state.
    pub fn of_station(self, message: &Message, state: MessageState) -> MessageKnowledge {
        match self {
            Self::User(user) => shown_in(user, message, state).into(),
            Self::Administrator => MessageKnowledge::Nothing,
        }
    }

    /// Whether the presence that the server shows of a user is known: to the user, and to whoever's client is online and shows just that.
    pub fn of_presence(self, tenant: &Tenant, user: &User, presence: Presence) -> bool {
        match self {
            Self::User(own) if own == user.id => true,
            Self::User(own) => {
                let is_online = tenant.user(own).is_some_and(User::is_online);
                is_online && presence.seen_through(user.relationship_to(own).value) == presence
            }
            Self::Administrator => false,
        }
    }

    /// Whether it is known what a user's client shows.
    pub fn of_client(self, user: UserId) -> bool {
        self == Self::User(user)
    }

    /// Whether it is known that a tenant became another one: where the own client shows something else than before.
    pub fn of_change(self, before: &Tenant, after: &Tenant) -> bool {
        let Self::User(own) = self else { return false };
        let shown = |tenant: &Tenant| {
            let online = tenant.user(own).is_some_and(User::is_online);
            let seen = tenant.users().filter(|_| online).map(|user| (user.id, user.presence_seen_by(own)));
            (online, tenant.user(own).map(User::presence), seen.collect::<Vec<_>>())
        };
        let told =
            |tenant: &Tenant, message: &Message| tenant.message(message.id).map_or(Shows::Nothing, |message| shows(tenant, own, message));
        let mut newest = after.messages().iter().rev().take(MOST_COMPARED);
        shown(before) != shown(after) || newest.any(|message| told(before, message) != told(after, message))
    }

    /// Who it is, as in "What Aiko knows".
    pub fn title(self, tenant: &Tenant, locale: &Locale) -> String {
        locale.say(match self {
            Self::User(user) => Text::LensUser { name: first_name(tenant, user) },
            Self::Administrator => Text::LensAdministrator,
        })
    }

    /// That something is not known.
    pub fn cannot_know(self, tenant: &Tenant, locale: &Locale) -> String {
        locale.say(match self {
            Self::User(user) => Text::LensHidden { name: first_name(tenant, user) },
            Self::Administrator => Text::LensHiddenAdministrator,
        })
    }

    /// What is known of a message, in a sentence; without one, what is hatched.
    pub fn sentence(self, tenant: &Tenant, message: Option<&Message>, locale: &Locale) -> String {
        let Self::User(user) = self else { return locale.say(Text::LensAdministratorKnows) };
        let name = first_name(tenant, user);
        let Some(message) = message else { return locale.say(Text::LensHatched { name }) };
        locale.say(match shows(tenant, user, message) {
            Shows::Sent => Text::LensSent { name },
            Shows::Refused => Text::LensRefused { name },
            Shows::TimedOut => Text::LensTimedOut { name },
            Shows::Toast => Text::LensToast { name },
            Shows::Conversation => Text::LensConversation { name },
            Shows::Slip => Text::LensSlip { name },
            Shows::Nothing => Text::LensNothing { name },
        })
    }
}
