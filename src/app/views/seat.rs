//! One user's seat: the window of this user's client, which shows only what the client shows, and beside it what the simulator knows: where
//! messages are and what was done to the client.

mod messages;

use std::rc::Rc;

use crate::tenant::{
    Build, Install, Mail, MailKind, MailboxHome, Message, MessageState, Place, Policy, Presence, PresenceColor, Relationship, SimTime,
    Tenant, User, UserId, UserKind,
};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;

pub use messages::{Bubble, Toast, Whereabouts};

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
    /// Whether the contact was removed: what was exchanged can be read, and nothing written any more.
    pub removed: bool,
}

/// A message slip: a missed-conversation mail that nobody has read yet.
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
    /// The name under which windows share this session, where they do.
    pub room: Option<String>,
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
    /// What was typed to the contact and not sent.
    pub draft: Rc<str>,
    /// How often all drafts were forgotten.
    pub forgotten: u32,
    /// Where the message is that matters now.
    pub whereabouts: Option<Whereabouts>,
    /// The toasts that are up.
    pub toasts: Vec<Toast>,
    /// Unread notices, newest first.
    pub slips: Vec<Slip>,
    /// How many more slips lie in the mailbox than are shown.
    pub more_slips: usize,
    /// How many messages lie in the spooler.
    pub spooler: usize,
    /// When the next one leaves it.
    pub leaves: Option<SimTime>,
    /// What lies in the mailbox.
    pub mail: MailCount,
}

/// The contents of a mailbox. A copy of an item is counted as a copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MailCount {
    /// The items, without copies.
    pub items: usize,
    /// How many of them are unread.
    pub unread: usize,
    /// How many copies of them lie in Conversation History (R4).
    pub copies: usize,
}

/// How many slips lie on a seat at most; the mail panel has them all.
const MAX_SLIPS: usize = 2;

/// A user's seat as it is now.
pub fn view(model: &Model, id: UserId) -> Option<Rc<SeatView>> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let user = tenant.user(id)?;
    let contact = contact_of(model, tenant, id);
    let (bubbles, cut) = contact.map_or_else(Default::default, |contact| messages::bubbles(model, id, contact));
    let whereabouts = messages::whereabouts(model, id, &bubbles);
    let (slips, more_slips) = slips(tenant, id, locale);
    Some(Rc::new(SeatView {
        user: id,
        name: user.name.to_string(),
        initials: initials(&user.name),
        sip: user.sip.to_string(),
        room: model.options().room.clone(),
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
        draft: contact.map_or_else(Default::default, |contact| model.seats().draft(id, contact)),
        forgotten: model.seats().forgotten(),
        whereabouts,
        slips,
        more_slips,
        spooler: tenant.waiting(Place::Spooler, id).count(),
        leaves: messages::next_leaves(model, id),
        mail: mail_count(tenant, id),
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
    let there = |id: &UserId| tenant.user(*id).is_some_and(|other| !other.removed || messages::has_talked(tenant, user, *id));
    let last = || messages::last_contact(tenant, user);
    let first = || tenant.users().map(|other| other.id).find(|other| *other != user);
    model.seats().contact_of(user).filter(there).or_else(last).filter(there).or_else(first)
}

fn contacts(tenant: &Tenant, user: &User, locale: &Locale) -> Vec<Contact> {
    /// Nobody reads more names in a list; the console reaches them all.
    const MAX_CONTACTS: usize = 40;
    let others = tenant.users().filter(|other| other.id != user.id).take(MAX_CONTACTS);
    let removed = tenant.peers(user.id).filter_map(|peer| tenant.user(peer)).filter(|peer| peer.removed);
    let removed = removed.filter(|peer| messages::has_talked(tenant, user.id, peer.id)).take(MAX_CONTACTS);
    others
        .chain(removed)
        .map(|other| Contact {
            user: other.id,
            name: other.name.to_string(),
            seen: presented(other.presence_seen_by(user.id), locale),
            relationship: user.relationship_to(other.id).value,
            removed: other.removed,
        })
        .collect()
}

/// What has come in at a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The toasts that are up.
    pub toasts: usize,
    /// The unread items of the mailbox, without copies.
    pub unread: usize,
}

/// What has come in at a user's seat, which may be closed.
pub fn incoming(tenant: &Tenant, user: UserId) -> Incoming {
    Incoming { toasts: tenant.waiting(Place::Toast, user).count(), unread: mail_count(tenant, user).unread }
}

/// What lies in a user's mailbox.
pub(super) fn mail_count(tenant: &Tenant, user: UserId) -> MailCount {
    let mut count = MailCount::default();
    for mail in tenant.mailbox(user) {
        if mail.kind == MailKind::MissedCopy {
            count.copies += 1;
        } else {
            count.items += 1;
            count.unread += usize::from(!mail.read);
        }
    }
    count
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

/// The last message of a mail that was missed: what was delivered at sign-in stands in the conversation already.
fn last_missed<'t>(tenant: &'t Tenant, mail: &Mail) -> Option<&'t Message> {
    let messages = mail.messages.iter().rev().filter_map(|id| tenant.message(*id));
    messages.into_iter().find(|message| message.state() == MessageState::MissedNotice)
}

/// The newest slips, and how many more there are.
fn slips(tenant: &Tenant, user: UserId, locale: &Locale) -> (Vec<Slip>, usize) {
    let is_slip = |mail: &&Mail| !mail.read && mail.kind == MailKind::Missed && last_missed(tenant, mail).is_some();
    let mut mails: Vec<&Mail> = tenant.mailbox(user).filter(is_slip).collect();
    mails.reverse();
    let more = mails.len().saturating_sub(MAX_SLIPS);
    (mails.into_iter().take(MAX_SLIPS).filter_map(|mail| slip(tenant, mail, locale)).collect(), more)
}

fn slip(tenant: &Tenant, mail: &Mail, locale: &Locale) -> Option<Slip> {
    let message = last_missed(tenant, mail)?;
    Some(Slip {
        from: mail.from,
        from_name: wording::user_name(tenant, mail.from).to_owned(),
        to_name: wording::user_name(tenant, mail.to).to_owned(),
        text: wording::said(tenant, message, locale).to_string(),
        subject: wording::mail_subject(tenant, mail, locale),
        time: wording::hour_and_minute(mail.at),
        message: message.id,
        state: message.state().name(),
    })
}
