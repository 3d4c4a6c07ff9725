//! A person's client: only words and marks that this client shows. No state's name and no timer stands here but a toast's.

use std::rc::Rc;

use crate::tenant::{Evidence, Message, MessageId, MessageState, Tenant, UserId};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;
use crate::app::views::seat::{Presented, presented};

use super::cast::StagePlace;

/// What a client shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientWindow {
    /// With whom the conversation is that is open.
    pub contact: UserId,
    /// The contact's name.
    pub contact_name: Rc<str>,
    /// The contact's presence as this client shows it (S2).
    pub contact_presence: Presented,
    /// How many messages stand above those that are shown, and when the last of them was sent.
    pub earlier: Option<String>,
    /// The messages before the selected one.
    pub before: Vec<SaidLine>,
    /// The selected message, where this client shows it.
    pub selected: Option<SaidLine>,
    /// The messages after it.
    pub after: Vec<SaidLine>,
    /// The first name of the window's user.
    pub first_name: String,
    /// Whether the client shows nothing at all.
    pub empty: bool,
    /// The subject of the notice that tells of the selected message, where the client shows one.
    pub notice: Option<String>,
    /// What stands below the window.
    pub caption: String,
    /// Whether what the client shows of the selected message is in no document.
    pub assumed: bool,
}

/// A message in a conversation, as a client shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidLine {
    /// The number of the message.
    pub id: MessageId,
    /// Whether the window's user wrote it.
    pub mine: bool,
    /// What it says.
    pub text: Rc<str>,
    /// When it was sent.
    pub time: String,
    /// What the client answered to it, where it did.
    pub note: Option<String>,
    /// The message's state: for the page's hooks, not for what is drawn.
    pub state: MessageState,
}

/// How many messages stand in a window.
const MAX_LINES: usize = 3;
/// Among how many messages those are looked for that a client shows.
const MAX_LOOKED_AT: usize = 60;

/// What the client of a person shows.
pub fn of(model: &Model, seat: StagePlace, cast: &[StagePlace], selected: Option<&Message>) -> ClientWindow {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let contact = contact_of(model, seat, cast, selected);
    let shown: Vec<&Message> = tenant
        .conversation(seat.user, contact)
        .take(MAX_LOOKED_AT)
        .filter(|message| wording::shows(tenant, seat.user, message).is_in_conversation())
        .collect();
    let place = selected.and_then(|selected| shown.iter().position(|message| message.id == selected.id));
    // Newest first: those before the place are later ones.
    let later = place.unwrap_or(0);
    let after: Vec<SaidLine> = shown.iter().take(later).rev().take(MAX_LINES - 1).map(|message| line(model, message, seat.user)).collect();
    let room = MAX_LINES - usize::from(place.is_some()) - after.len().min(1);
    let older = shown.get(place.map_or(0, |place| place + 1)..).unwrap_or_default();
    let mut before: Vec<SaidLine> = older.iter().take(room).map(|message| line(model, message, seat.user)).collect();
    before.reverse();
    let hidden = older.len().saturating_sub(room);
    let last = older.get(room).map(|message| super::when(model, message.sent_at()));
    let user = tenant.user(seat.user);
    let seen = tenant.user(contact);
    let sees_presence = seen.map_or(crate::tenant::Presence::Offline, |contact| contact.presence_seen_by(seat.user));
    let empty = shown.is_empty() && tenant.waiting(crate::tenant::Place::Toast, seat.user).next().is_none();
    let signed_in = user.is_some_and(|user| user.signed_in.value);
    let seen_of = selected.map(|message| wording::sees(tenant, seat.user, message, locale));
    let notice = seen_of.as_ref().filter(|sees| sees.shows == wording::Shows::Slip).map(|sees| sees.words.clone());
    let assumed = seen_of.is_some_and(|sees| sees.evidence == Evidence::Assumption && sees.shows != wording::Shows::Nothing);
    ClientWindow {
        contact,
        contact_name: seen.map_or_else(|| "".into(), |contact| contact.name.clone()),
        contact_presence: presented(sees_presence, locale),
        earlier: last.map(|time| locale.say(Text::StageEarlier { count: hidden as u64, time: &time })),
        before,
        selected: place.and_then(|place| shown.get(place)).map(|message| line(model, message, seat.user)),
        after,
        first_name: super::first_name(model, seat.user).to_owned(),
        empty,
        caption: caption(model, seat.user, signed_in && (!empty || notice.is_some())),
        notice,
        assumed,
    }
}

fn caption(model: &Model, user: UserId, shows: bool) -> String {
    let name = super::first_name(model, user);
    model.locale().say(if shows { Text::StageSees { name } } else { Text::StageSeesNothing { name } })
}

/// The other side of the selected message; else the contact that was chosen, the one of the last message, or the first person on the other side.
fn contact_of(model: &Model, seat: StagePlace, cast: &[StagePlace], selected: Option<&Message>) -> UserId {
    let tenant = model.session().tenant();
    let of_selected = selected.and_then(|message| other_side(message, seat.user));
    let chosen = || model.seats().contact_of(seat.user);
    let last = || last_contact(tenant, seat.user).filter(|last| cast.iter().any(|other| other.user == *last));
    let opposite = || cast.iter().find(|other| other.side != seat.side).map(|other| other.user);
    of_selected.or_else(chosen).or_else(last).or_else(opposite).unwrap_or(seat.user)
}

fn other_side(message: &Message, user: UserId) -> Option<UserId> {
    if message.from == user { Some(message.to) } else { (message.to == user).then_some(message.from) }
}

fn last_contact(tenant: &Tenant, user: UserId) -> Option<UserId> {
    let newest = |peer| tenant.conversation(user, peer).next().map(|message| (message.id, peer));
    tenant.peers(user).take(MAX_LOOKED_AT).filter_map(newest).max().map(|(_, peer)| peer)
}

fn line(model: &Model, message: &Message, user: UserId) -> SaidLine {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let mine = message.from == user;
    SaidLine {
        id: message.id,
        mine,
        text: wording::said(tenant, message, locale),
        time: super::when(model, message.sent_at()),
        note: if mine { wording::answer(tenant, message, locale) } else { None },
        state: message.state(),
    }
}
