//! One user's seat: what this user's client shows. A seat never shows what its user cannot know, except where a message of the user's own is.

mod messages;

use std::rc::Rc;

use crate::tenant::{
    Build, Install, Mail, MailKind, MailboxHome, MessageState, Place, Policy, Presence, PresenceColor, Relationship, Tenant, User, UserId,
    UserKind,
};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;

pub use messages::{Bubble, Toast};

/// A presence, ready to be shown: colour group, shape and word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// The presence that is shown.
    pub presence: Presence,
    /// Its colour group.
    pub dot: PresenceColor,
    /// The presence in words.
    pub word: String,
}

/// Somebody in a contact list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The user whom the contact is.
    pub user: UserId,
    /// The display name.
    pub name: String,
    /// The presence that the list's owner sees (S2).
    pub seen: Presented,
    /// What the owner lets this contact see.
    pub relationship: Relationship,
}

/// A pink slip: a missed-conversation mail that nobody has read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The user who wrote.
    pub from: UserId,
    /// The sender's name.
    pub from_name: String,
    /// The name of the recipient.
    pub to_name: String,
    /// What the last message says.
    pub text: String,
    /// The subject of the notice.
    pub subject: String,
    /// When it came.
    pub time: String,
    /// The message that it tells of last.
    pub message: crate::tenant::MessageId,
    /// Its state's public name.
    pub state: &'static str,
}

/// Everything that a seat shows.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one light of the client")]
pub struct SeatView {
    /// The user whose seat it is.
    pub user: UserId,
    /// The display name.
    pub name: String,
    /// The initials in the avatar, two letters.
    pub initials: String,
    /// The address without `sip:`.
    pub sip: String,
    /// The presence as the server shows it.
    pub presence: Presented,
    /// Whether the client is signed in.
    pub signed_in: bool,
    /// Whether the cable is in.
    pub connected: bool,
    /// Whether this is the seat that was used last.
    pub active: bool,
    /// The policy in force and what it says of archiving.
    pub policy: String,
    /// Install and build in short.
    pub client: String,
    /// What is installed.
    pub install: Install,
    /// The build of the client.
    pub build: Build,
    /// Where the mailbox lies.
    pub mailbox: MailboxHome,
    /// Whether EWS can be reached.
    pub web_services: bool,
    /// All other users, as this one sees them.
    pub contacts: Vec<Contact>,
    /// With whom the conversation is that is shown.
    pub contact: Option<UserId>,
    /// The conversation, oldest first.
    pub bubbles: Vec<Bubble>,
    /// Whether older messages are not shown.
    pub cut: bool,
    /// The toasts that are up.
    pub toasts: Vec<Toast>,
    /// Unread notices, newest first.
    pub slips: Vec<Slip>,
    /// How many messages lie in the spooler.
    pub spooler: usize,
    /// How many items lie in the mailbox, and how many are unread.
    pub mail: (usize, usize),
}

/// How many slips lie on a seat at most; the mail panel has them all.
const MAX_SLIPS: usize = 2;

/// A user's seat as it is now.
pub fn view(model: &Model, id: UserId) -> Option<Rc<SeatView>> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let user = tenant.user(id)?;
    let contact = contact_of(model, tenant, id);
    let (bubbles, cut) = contact.map_or_else(Default::default, |contact| messages::bubbles(model, id, contact));
    let items = tenant.mailbox(id).count();
    Some(Rc::new(SeatView {
        user: id,
        name: user.name.to_string(),
        initials: initials(&user.name),
        sip: user.sip.to_string(),
        presence: presented(user.presence(), locale),
        signed_in: user.signed_in.value,
        connected: user.connected.value,
        active: model.seats().active() == Some(id),
        policy: policy_chip(tenant, user, locale),
        client: locale.say(wording::install(user.install.value)),
        install: user.install.value,
        build: user.build.value,
        mailbox: user.mailbox.value,
        web_services: user.web_services.value,
        contacts: contacts(tenant, user, locale),
        contact,
        bubbles,
        cut,
        toasts: messages::toasts(model, id),
        slips: slips(tenant, id, locale),
        spooler: tenant.waiting(Place::Spooler, id).count(),
        mail: (items, tenant.mailbox(id).filter(|mail| !mail.read).count()),
    }))
}

/// A presence with its word.
pub fn presented(presence: Presence, locale: &Locale) -> Presented {
    Presented { presence, dot: presence.color(), word: locale.say(wording::presence(presence)) }
}

/// The first letters of the first two names.
pub fn initials(name: &str) -> String {
    name.split(' ').filter_map(|word| word.chars().next()).take(2).collect()
}

/// The contact that was chosen, or the one of the last message, or the first.
fn contact_of(model: &Model, tenant: &Tenant, user: UserId) -> Option<UserId> {
    let there = |id: &UserId| tenant.user(*id).is_some_and(|user| !user.removed);
    let last = || messages::last_contact(tenant, user);
    let first = || tenant.users().map(|other| other.id).find(|other| *other != user);
    model.seats().contact_of(user).filter(there).or_else(last).filter(there).or_else(first)
}

fn contacts(tenant: &Tenant, user: &User, locale: &Locale) -> Vec<Contact> {
    /// Nobody reads more names in a list; the console reaches them all.
    const MAX_CONTACTS: usize = 40;
    let others = tenant.users().filter(|other| other.id != user.id).take(MAX_CONTACTS);
    others
        .map(|other| Contact {
            user: other.id,
            name: other.name.to_string(),
            seen: presented(other.presence_seen_by(user.id), locale),
            relationship: user.relationship_to(other.id).value,
        })
        .collect()
}

fn policy_chip(tenant: &Tenant, user: &User, locale: &Locale) -> String {
    if user.kind == UserKind::External {
        return locale.say(Text::SeatExternal);
    }
    tenant.client_effective(user).map_or_else(String::new, |effective| followed(effective.policy, locale))
}

/// The policy that somebody's client follows, and whether it lets offline messages be sent.
pub(super) fn followed(policy: &Policy, locale: &Locale) -> String {
    let (archives, policy) = (policy.archives(), policy.name.as_str());
    locale.say(if archives { Text::SeatPolicyOn { policy } } else { Text::SeatPolicyOff { policy } })
}

fn slips(tenant: &Tenant, user: UserId, locale: &Locale) -> Vec<Slip> {
    // What was delivered at sign-in stands in the conversation already.
    let tells_of_missed = |mail: &Mail| {
        let last = mail.messages.last().and_then(|id| tenant.message(*id));
        last.is_some_and(|message| message.state() == MessageState::MissedNotice)
    };
    let is_slip = |mail: &&Mail| !mail.read && mail.kind == MailKind::Missed && tells_of_missed(mail);
    let mut mails: Vec<&Mail> = tenant.mailbox(user).filter(is_slip).collect();
    mails.reverse();
    mails.into_iter().take(MAX_SLIPS).filter_map(|mail| slip(tenant, mail, locale)).collect()
}

fn slip(tenant: &Tenant, mail: &Mail, locale: &Locale) -> Option<Slip> {
    let message = tenant.message(*mail.messages.last()?)?;
    Some(Slip {
        from: mail.from,
        from_name: wording::user_name(tenant, mail.from).to_owned(),
        to_name: wording::user_name(tenant, mail.to).to_owned(),
        text: message.text.to_string(),
        subject: wording::mail_subject(tenant, mail, locale),
        time: wording::hour_and_minute(mail.at),
        message: message.id,
        state: message.state().name(),
    })
}
