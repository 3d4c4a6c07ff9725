//! The messages at a seat: what its client shows of them, and beside that where a message is.

use crate::tenant::{Message, MessageId, MessageState, Place, SimTime, TOAST_DURATION, Tenant, UserId};
use crate::text::Text;
use crate::wording::{self, MessageFate, Shows, SpoolerWait};

use crate::app::ask;
use crate::app::model::Model;

/// A message in a conversation, as the client shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bubble {
    /// The number of the message.
    pub id: MessageId,
    /// Whether the seat's user wrote it.
    pub mine: bool,
    /// Who wrote it.
    pub author: String,
    /// What it says.
    pub text: String,
    /// When it was sent.
    pub time: String,
    /// With which words the client says that it was refused or timed out; empty where it says nothing.
    pub answer: String,
    /// The state that it is in, which the client does not show.
    pub state: MessageState,
    /// Whether it is the selected one.
    pub selected: bool,
}

/// Where a message of the seat is: what only the simulator knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// The number of the message.
    pub id: MessageId,
    /// The state that it is in.
    pub state: MessageState,
    /// What it says, shortened.
    pub text: String,
    /// Where it is, in words.
    pub place: String,
    /// When it leaves the spooler, where it waits for that.
    pub leaves: Option<SimTime>,
    /// For whom it waits there; empty where it does not.
    pub note: String,
    /// Whether it is the selected one.
    pub selected: bool,
}

/// A toast that is up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// Which message it shows.
    pub id: MessageId,
    /// The user who wrote.
    pub from: UserId,
    /// The sender's name.
    pub from_name: String,
    /// What it says.
    pub text: String,
    /// When it ends; nothing is said of that while it is asked what will happen.
    pub ends: Option<SimTime>,
    /// Whether it is the selected one.
    pub selected: bool,
}

/// How many messages of a conversation are shown at first, and how many more each time they are asked for.
const SHOWN_AT_ONCE: usize = 12;
/// How many messages beside the shown ones are looked at to find those.
const MAX_LOOKED_AT: usize = 400;
/// Among how many contacts the last one is looked for.
const MAX_PEERS: usize = 200;
/// How many toasts are shown.
const MAX_TOASTS: usize = 12;
/// As many letters of a message as are told beside a client.
const MAX_TOLD_CHARS: usize = 40;

/// Whether a user's client shows the message in the conversation.
fn is_visible(tenant: &Tenant, message: &Message, user: UserId) -> bool {
    wording::shows(tenant, user, message).is_in_conversation()
}

/// The other side of the last message that the user wrote or saw.
pub fn last_contact(tenant: &Tenant, user: UserId) -> Option<UserId> {
    let last = |peer| {
        let mut latest = tenant.conversation(user, peer).take(SHOWN_AT_ONCE);
        latest.find(|message| is_visible(tenant, message, user)).map(|message| (message.id, peer))
    };
    tenant.peers(user).take(MAX_PEERS).filter_map(last).max().map(|(_, peer)| peer)
}

/// Whether the two have exchanged anything that the user's client shows.
pub fn has_talked(tenant: &Tenant, user: UserId, peer: UserId) -> bool {
    tenant.conversation(user, peer).take(MAX_LOOKED_AT).any(|message| is_visible(tenant, message, user))
}

/// The conversation of a user with a contact, oldest first, and whether there is more of it.
pub fn bubbles(model: &Model, user: UserId, contact: UserId) -> (Vec<Bubble>, bool) {
    let tenant = model.session().tenant();
    let most = SHOWN_AT_ONCE * (1 + model.seats().older(user, contact));
    let all = tenant.conversation(user, contact).take(MAX_LOOKED_AT + most);
    let visible = all.filter(|message| is_visible(tenant, message, user)).take(most + 1);
    let mut shown: Vec<Bubble> = visible.map(|message| bubble(model, message, user)).collect();
    let cut = shown.len() > most;
    shown.truncate(most);
    shown.reverse();
    (shown, cut)
}

fn bubble(model: &Model, message: &Message, user: UserId) -> Bubble {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let shown = wording::sees(tenant, user, message, locale);
    let answer = match shown.shows {
        Shows::Refused | Shows::TimedOut => shown.words,
        Shows::Sent | Shows::Conversation | Shows::Toast | Shows::Slip | Shows::Nothing => String::new(),
    };
    Bubble {
        id: message.id,
        mine: message.from == user,
        author: wording::user_name(tenant, message.from).to_owned(),
        text: wording::said(tenant, message, locale).to_string(),
        time: wording::hour_and_minute(message.sent_at()),
        answer,
        state: message.state(),
        selected: model.selected() == Some(message.id),
    }
}

/// Where the seat's message is that matters now: the selected one where the user sent it or got it, otherwise the latest of the conversation.
pub fn whereabouts(model: &Model, user: UserId, bubbles: &[Bubble]) -> Option<Whereabouts> {
    let tenant = model.session().tenant();
    let own = |id| tenant.message(id).filter(|message| message.from == user || message.to == user);
    let message = model.selected().and_then(own).or_else(|| tenant.message(bubbles.last()?.id))?;
    Some(Whereabouts {
        id: message.id,
        state: message.state(),
        text: wording::shortened(&wording::said(tenant, message, model.locale()), MAX_TOLD_CHARS),
        place: model.locale().say(wording::state_of(message, message.state())),
        leaves: leaves(tenant, message).filter(|_| !ask::covers(model)),
        note: waits_for(model, message),
        selected: model.selected() == Some(message.id),
    })
}

/// For whom a message waits where it is, in words; empty where it does not.
fn waits_for(model: &Model, message: &Message) -> String {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let waits = wording::fate(tenant, message) == MessageFate::Spooled(SpoolerWait::ForSender);
    let name = wording::first_name(tenant, message.from);
    if waits { locale.say(Text::SeatWaitsForSender { name }) } else { String::new() }
}

/// When a message leaves the spooler, where nothing but time holds it there.
fn leaves(tenant: &Tenant, message: &Message) -> Option<SimTime> {
    if let MessageFate::Spooled(SpoolerWait::Until(leaves)) = wording::fate(tenant, message) { Some(leaves) } else { None }
}

/// When the next message leaves a user's spooler; nothing is said of it while it is asked what will happen.
pub fn next_leaves(model: &Model, user: UserId) -> Option<SimTime> {
    let tenant = model.session().tenant();
    let waiting = tenant.waiting(Place::Spooler, user).filter_map(|id| tenant.message(id));
    waiting.filter_map(|message| leaves(tenant, message)).min().filter(|_| !ask::covers(model))
}

/// The toasts at a user's desk, oldest first.
pub fn toasts(model: &Model, user: UserId) -> Vec<Toast> {
    let tenant = model.session().tenant();
    let up = tenant.waiting(Place::Toast, user).filter_map(|id| tenant.message(id));
    up.take(MAX_TOASTS).map(|message| toast(model, tenant, message)).collect()
}

fn toast(model: &Model, tenant: &Tenant, message: &Message) -> Toast {
    Toast {
        id: message.id,
        from: message.from,
        from_name: wording::user_name(tenant, message.from).to_owned(),
        text: wording::said(tenant, message, model.locale()).to_string(),
        ends: (!ask::covers(model)).then(|| message.sent_at() + TOAST_DURATION),
        selected: model.selected() == Some(message.id),
    }
}
