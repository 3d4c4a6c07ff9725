//! Where the lanes, ways and dues of the train chart stand. It turns times into pixels and knows no drawing.

use crate::engine::{self, Leg, Stop};
use crate::tenant::{Due, DueKind, UserId};
use crate::text::Text;

use super::super::words;
use super::{Axis, DueMark, Fold, HEAD_PX, LANE_PX, Lane, Moment, NAMES_PX, Piece, Plan, Track};

/// How far a line runs to the right while it changes lanes.
const SLANT_PX: i32 = 12;

/// A letter's width, for cutting labels.
const LETTER_PX: i32 = 7;

/// What the chart stands on.
pub struct Ground<'a> {
    pub axis: &'a Axis,
    pub users: &'a [UserId],
    pub plan: &'a Plan<'a>,
    /// Pixels from the axis' start.
    pub now: i32,
}

impl Ground<'_> {
    /// The middle of a user's lane.
    fn y(&self, user: UserId) -> Option<i32> {
        let place = self.users.iter().position(|own| *own == user)?;
        Some(HEAD_PX + LANE_PX * i32::try_from(place).ok()? + LANE_PX / 2)
    }

    fn x(&self, at: u64, step: u32) -> i32 {
        NAMES_PX + self.axis.x(Moment { at, step }).min(self.now)
    }

    /// A lane with its presence.
    pub fn lane(&self, lane: &engine::Lane) -> Lane {
        let (tenant, locale) = (self.plan.session.tenant(), self.plan.locale);
        let last = u32::MAX;
        let bands = lane.bands.iter().map(|band| {
            let from = self.axis.x(Moment { at: band.from.0, step: 0 });
            let to = self.axis.x(Moment { at: band.to.0, step: last });
            (NAMES_PX + from, NAMES_PX + to.min(self.now), band.presence.dot(), locale.say(words::presence(band.presence)))
        });
        Lane { user: lane.user, name: words::name(tenant, lane.user).to_owned(), y: self.y(lane.user).unwrap_or(0), bands: bands.collect() }
    }

    /// What is written at a fold.
    pub fn fold(&self, fold: Fold) -> String {
        let locale = self.plan.locale;
        let time = words::length(crate::tenant::Millis(fold.length), locale);
        locale.say(Text::TimelineFolded { time: &time })
    }

    /// A message's way; `None` where one of its lanes is not drawn.
    pub fn track(&self, track: &engine::Track) -> Option<Track> {
        let tenant = self.plan.session.tenant();
        let message = tenant.message(track.message)?;
        let (from_y, to_y) = (self.y(track.from)?, self.y(track.to)?);
        let start = (self.x(track.sent_at.0, message.sent_by().0), from_y);
        let mut here = start;
        let mut pieces = Vec::new();
        for (leg, station) in track.legs.iter().zip(&message.path) {
            let y = if leg.lane == track.from { from_y } else { to_y };
            here = Self::go(&mut pieces, here, y);
            let bar = self.bar(leg, station.step.0, message, here, y);
            if let Piece::Bar { to, .. } = bar {
                here = (to, y);
            }
            pieces.push(bar);
        }
        if let Some(end) = track.end {
            let y = if end.lane == track.from { from_y } else { to_y };
            here = Self::go(&mut pieces, here, y);
            pieces.push(Piece::Mark(end.mark, here.0, here.1));
        }
        let label = self.plan.locale.say(Text::TimelineMessage { id: message.id.0.into(), text: &shortened(&message.text, 24) });
        let below = if to_y < from_y { -13 } else { 21 };
        let selected = self.plan.selected == Some(message.id);
        Some(Track { id: message.id, state: message.state(), label, label_at: (start.0 + 4, from_y + below), start, pieces, selected })
    }

    /// Goes over to another lane where the way does not stay on its own.
    fn go(pieces: &mut Vec<Piece>, here: (i32, i32), y: i32) -> (i32, i32) {
        if here.1 == y {
            return here;
        }
        let there = (here.0 + SLANT_PX, y);
        pieces.push(Piece::Line { from: here, to: there });
        there
    }

    fn bar(&self, leg: &Leg, step: u32, message: &crate::tenant::Message, here: (i32, i32), y: i32) -> Piece {
        let until = leg.to.map(|to| {
            let ended =
                message.path.iter().find(|station| station.at == to && station.step.0 >= step).map_or(step, |station| station.step.0);
            self.x(to.0, ended)
        });
        let to = until.unwrap_or(NAMES_PX + self.now).max(here.0 + 6);
        let locale = self.plan.locale;
        let word = locale.say(match leg.place {
            Stop::Line => Text::TimelineLine,
            Stop::Spooler => Text::TimelineSpooler,
            Stop::Mailbox => Text::TimelineMailbox,
            Stop::Toast => Text::TimelineToast,
        });
        let fits = i32::try_from(word.chars().count()).is_ok_and(|letters| letters * LETTER_PX < to - here.0);
        Piece::Bar { stop: leg.place, from: here.0, to, y, open: leg.to.is_none(), label: if fits { word } else { String::new() } }
    }

    /// What is due, right of now, at its time.
    pub fn dues(&self, dues: impl Iterator<Item = Due>) -> Vec<DueMark> {
        let place = |due: Due| {
            let x = self.axis.x(Moment { at: due.at.0, step: u32::MAX }).max(self.now + 10);
            Some(DueMark { at: (NAMES_PX + x, self.y(self.user_of(due)?)?), label: self.due_label(due) })
        };
        dues.filter_map(place).collect()
    }

    fn due_label(&self, due: Due) -> String {
        let tenant = self.plan.session.tenant();
        format!("{} {}", words::clock(due.at), words::due(tenant, due, self.plan.locale))
    }

    /// On whose lane something is due.
    fn user_of(&self, due: Due) -> Option<UserId> {
        let message = |id| self.plan.session.tenant().message(id);
        Some(match due.what {
            DueKind::ToastEnds(id) => message(id)?.to,
            DueKind::LeavesSpooler(id) | DueKind::TimesOut(id) => message(id)?.from,
            DueKind::TurnsInactive(user) | DueKind::TurnsAway(user) | DueKind::HeldPresenceEnds(user) => user,
        })
    }
}

/// Takes away the labels that would stand on another one: the selected message keeps its own, then the newer ones.
pub fn decluttered(mut tracks: Vec<Track>) -> Vec<Track> {
    let mut taken: Vec<(i32, i32, i32)> = Vec::new();
    let mut order: Vec<usize> = (0..tracks.len()).rev().collect();
    order.sort_by_key(|place| !tracks[*place].selected);
    for place in order {
        let track = &mut tracks[place];
        let (from, y) = track.label_at;
        let to = from + i32::try_from(track.label.chars().count()).unwrap_or(0) * LETTER_PX;
        if taken.iter().any(|(own_y, own_from, own_to)| *own_y == y && from < *own_to && *own_from < to) {
            track.label.clear();
        } else {
            taken.push((y, from, to));
        }
    }
    tracks
}

/// A text that is cut to so many letters.
fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters { text.to_owned() } else { text.chars().take(letters - 1).chain(['…']).collect() }
}
