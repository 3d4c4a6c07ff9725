//! The messages at a seat: its conversation and its toasts.

use crate::tenant::{Message, MessageId, MessageState, Place, SimTime, TOAST_DURATION, Tenant, UserId};
use crate::text::Text;
use crate::wording::{self, Fate, SpoolerWait};

use crate::app::model::Model;

/// A message in a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bubble {
    /// The number of the message.
    pub id: MessageId,
    /// Whether the seat's user wrote it.
    pub mine: bool,
    /// What it says.
    pub text: String,
    /// The state that it is in.
    pub state: MessageState,
    /// Where it is, in words.
    pub place: String,
    /// More about that: how long it still lies there, when it was sent, what the client answered.
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
    /// Seconds that are left.
    pub left: u32,
    /// How much of its time has passed, in percent.
    pub passed: u32,
    /// Whether it is the selected one.
    pub selected: bool,
}

/// How many messages of a conversation are shown.
const MAX_SHOWN: usize = 12;
/// How many of them are looked at to find those.
const MAX_LOOKED_AT: usize = 400;
/// Among how many contacts the last one is looked for.
const MAX_PEERS: usize = 200;
/// The other side of the last message that the user wrote or saw.
pub fn last_contact(tenant: &Tenant, user: UserId) -> Option<UserId> {
    let last = |peer| {
        tenant
            .conversation(user, peer)
            .take(MAX_SHOWN)
            .find(|message| wording::shows(tenant, user, message).is_in_conversation())
            .map(|message| (message.id, peer))
    };
    tenant.peers(user).take(MAX_PEERS).filter_map(last).max().map(|(_, peer)| peer)
}

/// The conversation of a user with a contact, oldest first, and whether there is more of it.
pub fn bubbles(model: &Model, user: UserId, contact: UserId) -> (Vec<Bubble>, bool) {
    let tenant = model.session().tenant();
    let all = tenant.conversation(user, contact).take(MAX_LOOKED_AT);
    let visible = all.filter(|message| wording::shows(tenant, user, message).is_in_conversation()).take(MAX_SHOWN + 1);
    let mut shown: Vec<Bubble> = visible.map(|message| bubble(model, message, user)).collect();
    let cut = shown.len() > MAX_SHOWN;
    shown.truncate(MAX_SHOWN);
    shown.reverse();
    (shown, cut)
}

fn bubble(model: &Model, message: &Message, user: UserId) -> Bubble {
    let locale = model.locale();
    let mine = message.from == user;
    Bubble {
        id: message.id,
        mine,
        text: message.text.to_string(),
        state: message.state(),
        place: locale.say(wording::state_of(message, message.state())),
        note: note(model, message),
        selected: model.selected() == Some(message.id),
    }
}

/// More about where a message is: for what it waits, what the client answered, when it was sent.
fn note(model: &Model, message: &Message) -> String {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    match wording::fate(tenant, message) {
        Fate::Spooled(SpoolerWait::Until(leaves)) => {
            locale.say(Text::SeatLeavesIn { time: &wording::duration(leaves - model.now(), locale) })
        }
        Fate::Spooled(SpoolerWait::ForSender) => locale.say(Text::SeatWaitsForSender { name: wording::first_name(tenant, message.from) }),
        Fate::Refused | Fate::TimedOut => wording::answer(tenant, message, locale).unwrap_or_default(),
        Fate::Spooled(SpoolerWait::ForNobody)
        | Fate::Sending
        | Fate::InToast
        | Fate::Delivered
        | Fate::Queued(_)
        | Fate::Notified(_)
        | Fate::Missed(_)
        | Fate::NotStored => locale.say(Text::SeatSentAt { time: &wording::time_of_day(message.sent_at()) }),
    }
}

/// The toasts at a user's desk, oldest first.
pub fn toasts(model: &Model, user: UserId) -> Vec<Toast> {
    let tenant = model.session().tenant();
    let up = tenant.waiting(Place::Toast, user).filter_map(|id| tenant.message(id));
    up.take(MAX_SHOWN).map(|message| toast(model, tenant, message)).collect()
}

fn toast(model: &Model, tenant: &Tenant, message: &Message) -> Toast {
    let ends = message.sent_at() + TOAST_DURATION;
    let left = (ends - SimTime(model.now().0)).0;
    let percent = (TOAST_DURATION.0 - left.min(TOAST_DURATION.0)) * 100 / TOAST_DURATION.0;
    Toast {
        id: message.id,
        from: message.from,
        from_name: wording::user_name(tenant, message.from).to_owned(),
        text: message.text.to_string(),
        left: u32::try_from(left.div_ceil(1_000)).unwrap_or(u32::MAX),
        passed: u32::try_from(percent).unwrap_or(100),
        selected: model.selected() == Some(message.id),
    }
}
