//! The train chart's data: presence over time, the path of each message, and the running timers. Only what a window shows is computed.

use crate::tenant::{Message, MessageId, MessageState, Place, Presence, SimTime, Station, Timer, UserId};

use super::moment::Moment;

/// What of the past is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window<'a> {
    /// The first moment that it shows.
    pub from: SimTime,
    /// The last moment that it shows.
    pub to: SimTime,
    /// Whose lanes; a message is shown where one of its two users has a lane.
    pub lanes: &'a [UserId],
    /// At most so many messages, the latest, and so many timers, the next.
    pub limit: usize,
}

/// What a window shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// For each lane its bands, in order of time.
    pub lanes: Vec<Lane>,
    /// The messages, in the order of sending.
    pub tracks: Vec<Track>,
    /// Whether older messages were left out because of the limit.
    pub cut: bool,
    /// What is due on these lanes, next things first.
    pub timers: Vec<Timer>,
}

/// The lane of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The user whose lane it is.
    pub user: UserId,
    /// Its presence, cut to the window; the present one is there even where it has just begun.
    pub bands: Vec<Band>,
}

/// A time with one presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The first moment of the band.
    pub from: SimTime,
    /// The moment at which the band ends.
    pub to: SimTime,
    /// What the server showed.
    pub presence: Presence,
}

/// The way of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// The message that is drawn.
    pub message: MessageId,
    /// The lane it leaves.
    pub from: UserId,
    /// The lane it is for.
    pub to: UserId,
    /// When it was sent.
    pub sent_at: SimTime,
    /// Where it waited, in order of time.
    pub legs: Vec<Leg>,
    /// How it ended, if it did.
    pub end: Option<End>,
}

/// A time during which a message waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The place where the message is.
    pub place: Place,
    /// On whose lane.
    pub lane: UserId,
    /// The moment at which it came there.
    pub from: SimTime,
    /// Until when; `None` where it still waits.
    pub to: Option<SimTime>,
}

/// The end of a message's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The moment at which the way ends.
    pub at: SimTime,
    /// How the way ends.
    pub mark: Mark,
    /// On whose lane.
    pub lane: UserId,
}

/// How a message's way ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The message was delivered.
    Tick,
    /// A missed-message notice.
    Slip,
    /// Refused or timed out.
    Cross,
    /// R6: sent, but stored nowhere.
    Nowhere,
}

/// What a window of the past up to this moment shows. Costs what is shown, and one look per 64 older messages.
pub fn timeline(moment: &Moment, window: &Window<'_>) -> Timeline {
    let lanes = window.lanes.iter().map(|user| Lane { user: *user, bands: bands(moment, *user, window) }).collect();
    let mut tracks: Vec<Track> = shown(moment, window).take(window.limit + 1).map(track).collect();
    let cut = tracks.len() > window.limit;
    tracks.truncate(window.limit);
    tracks.reverse();
    let mut timers: Vec<Timer> = window.lanes.iter().flat_map(|user| moment.tenant().timers_of(*user)).collect();
    timers.sort_unstable_by_key(|timer| timer.order());
    timers.truncate(window.limit);
    Timeline { lanes, tracks, cut, timers }
}

fn bands(moment: &Moment, user: UserId, window: &Window<'_>) -> Vec<Band> {
    let mut bands = Vec::new();
    let mut to = moment.now().min(window.to);
    for span in moment.history().presence_of(user).filter(|span| span.since <= window.to) {
        let from = span.since.max(window.from);
        if from < to || bands.is_empty() {
            bands.push(Band { from, to: to.max(from), presence: span.presence });
        }
        if span.since <= window.from {
            break;
        }
        to = span.since;
    }
    bands.reverse();
    bands
}

/// The messages that a window shows, latest first.
fn shown<'a>(moment: &'a Moment, window: &'a Window<'_>) -> impl Iterator<Item = &'a Message> {
    let messages = moment.tenant().messages();
    let newest = messages.partition_point(|message| message.sent_at() <= window.to);
    let newest = MessageId(u32::try_from(newest).unwrap_or(u32::MAX));
    moment.history().about_since(window.from, newest).filter_map(|id| moment.tenant().message(id)).filter(|message| {
        let ended_before = message.state().is_final() && message.station().at < window.from;
        !ended_before && (window.lanes.contains(&message.from) || window.lanes.contains(&message.to))
    })
}

/// The way of a message.
pub fn track(message: &Message) -> Track {
    let mut track =
        Track { message: message.id, from: message.from, to: message.to, sent_at: message.sent_at(), legs: Vec::new(), end: None };
    for (place, station) in message.path.iter().enumerate() {
        let next = message.path.get(place + 1).map(|next| next.at);
        let leg = |place, lane| Leg { place, lane, from: station.at, to: next };
        match station.state {
            MessageState::Sending => track.legs.push(leg(Place::Line, message.from)),
            MessageState::Spooled => track.legs.push(leg(Place::Spooler, message.from)),
            MessageState::Queued => track.legs.push(leg(Place::Mailbox, message.to)),
            MessageState::InToast => track.legs.push(leg(Place::Toast, message.to)),
            MessageState::Refused | MessageState::TimedOut => track.end = Some(end(*station, Mark::Cross, message.from)),
            MessageState::Delivered | MessageState::DeliveredAtSignIn => track.end = Some(end(*station, Mark::Tick, message.to)),
            MessageState::MissedNotice => track.end = Some(end(*station, Mark::Slip, message.to)),
            MessageState::NotStored => track.end = Some(end(*station, Mark::Nowhere, message.to)),
        }
    }
    track
}

fn end(station: Station, mark: Mark, lane: UserId) -> End {
    End { at: station.at, mark, lane }
}
