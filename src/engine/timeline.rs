//! The train chart's data: presence over time and the path of each message. Only what a window shows is computed.

use crate::tenant::{Message, MessageId, MessageState, Place, Presence, SimTime, Station, Step, UserId};

use super::moment::Moment;

/// The part of the past that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window<'a> {
    /// The first moment that it shows.
    pub from: SimTime,
    /// The step after which it begins: of the acts of its first instant it shows the later ones.
    pub after: Step,
    /// The last moment that it shows.
    pub to: SimTime,
    /// The users with a lane; a message is shown if one of its two users has one.
    pub lanes: &'a [UserId],
    /// Maximum number of messages, of which the latest are shown.
    pub limit: usize,
}

/// The contents of a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The lanes, in the order of the window.
    pub lanes: Vec<Lane>,
    /// The messages, in the order of sending.
    pub tracks: Vec<Track>,
    /// Whether older messages were left out because of the limit.
    pub cut: bool,
}

/// The lane of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The user whose lane it is.
    pub user: UserId,
    /// The user's presence over time, clipped to the window; each change that was made by an act of its own is included, however short it lasted.
    pub bands: Vec<Band>,
}

/// A span of time with one presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The first moment of the band.
    pub from: SimTime,
    /// The step during which it began.
    pub step: Step,
    /// The moment at which the band ends.
    pub to: SimTime,
    /// The presence that the server showed.
    pub presence: Presence,
}

/// The path of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// The message that is drawn.
    pub message: MessageId,
    /// The sender, whose lane it leaves.
    pub from: UserId,
    /// The recipient, whose lane it goes to.
    pub to: UserId,
    /// The time at which it was sent.
    pub sent_at: SimTime,
    /// The places where it waited, in order of time.
    pub legs: Vec<Leg>,
    /// How it ended; `None` while it is under way.
    pub end: Option<End>,
}

/// A span of time during which a message waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The place where the message is.
    pub place: Place,
    /// The user on whose lane it waits.
    pub lane: UserId,
    /// The moment at which it came there.
    pub from: SimTime,
    /// The time until which it waited; `None` if it still waits.
    pub to: Option<SimTime>,
}

/// The end of a message's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The time at which the path ends.
    pub at: SimTime,
    /// The mark for how the path ends.
    pub mark: Mark,
    /// The user on whose lane the mark is drawn.
    pub lane: UserId,
}

/// How a message's path ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The message was delivered.
    Tick,
    /// The message became a missed message.
    Slip,
    /// The message was refused or timed out.
    Cross,
    /// The message was sent but stored nowhere (R6).
    Nowhere,
}

/// Computes the contents of a window. The cost grows with what is shown, plus one check per 64 older messages.
pub fn timeline(moment: &Moment, window: &Window<'_>) -> Timeline {
    let lanes = window.lanes.iter().map(|user| Lane { user: *user, bands: bands(moment, *user, window) }).collect();
    let mut tracks: Vec<Track> = shown(moment, window).take(window.limit + 1).map(track).collect();
    let cut = tracks.len() > window.limit;
    tracks.truncate(window.limit);
    tracks.reverse();
    Timeline { lanes, tracks, cut }
}

fn bands(moment: &Moment, user: UserId, window: &Window<'_>) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    let begins = (window.from, window.after);
    let mut to = moment.now().min(window.to);
    for span in moment.history().presence_of(user).filter(|span| span.since <= window.to) {
        let (from, step) = (span.since, span.step).max(begins);
        // What one act changed twice it changed once, and what it changed back it did not change.
        match bands.last_mut() {
            Some(later) if (later.from, later.step) <= (from, step) => {}
            Some(later) if later.presence == span.presence => (later.from, later.step) = (from, step),
            Some(_) | None => bands.push(Band { from, step, to: to.max(from), presence: span.presence }),
        }
        if (span.since, span.step) <= begins {
            break;
        }
        to = from;
    }
    bands.reverse();
    bands
}

/// The messages that a window shows, the latest first.
fn shown<'a>(moment: &'a Moment, window: &'a Window<'_>) -> impl Iterator<Item = &'a Message> {
    let messages = moment.tenant().messages();
    let newest = messages.partition_point(|message| message.sent_at() <= window.to);
    let newest = MessageId(u32::try_from(newest).unwrap_or(u32::MAX));
    moment.history().about_since(window.from, newest).filter_map(|id| moment.tenant().message(id)).filter(|message| {
        let ended_before = message.state().is_final() && message.station().at < window.from;
        !ended_before && (window.lanes.contains(&message.from) || window.lanes.contains(&message.to))
    })
}

/// Computes the path of a message.
pub fn track(message: &Message) -> Track {
    let mut track =
        Track { message: message.id, from: message.from, to: message.to, sent_at: message.sent_at(), legs: Vec::new(), end: None };
    for (index, station) in message.path.iter().enumerate() {
        let next = message.path.get(index + 1).map(|next| next.at);
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
