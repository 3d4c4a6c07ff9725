//! Where the lanes, ways and dues of the train chart stand. It turns times into pixels and knows no drawing.

use super::{APART_PX, Axis, AxisMoment, ChartLane, ChartTrack, DueMark, Fold, HEAD_PX, NAMES_PX, Plan, TEXT_PX, TrackPart};
use crate::engine::{self, Leg};
use crate::tenant::{Message, Place, Timer, TimerKind, UserId};
use crate::text::Text;
use crate::wording;

/// How far a line runs to the right while it changes lanes. It arrives on time and leaves so much earlier: nothing stands after now.
const SLANT_PX: i32 = 12;
/// What a bar is wide at least.
const BAR_PX: i32 = 6;

/// What the chart stands on.
pub struct Ground<'a> {
    pub axis: &'a Axis,
    pub users: &'a [UserId],
    pub plan: &'a Plan<'a>,
    /// Pixels from the axis' start.
    pub now: i32,
    /// A lane's height.
    pub lane_px: i32,
}

impl Ground<'_> {
    /// The middle of a user's lane.
    fn y(&self, user: UserId) -> Option<i32> {
        let place = self.users.iter().position(|own| *own == user)?;
        Some(HEAD_PX + self.lane_px * i32::try_from(place).ok()? + self.lane_px / 2)
    }

    fn x(&self, at: u64, step: u32) -> i32 {
        NAMES_PX + self.axis.x(AxisMoment { at, step }).min(self.now)
    }

    /// A lane with its presence.
    pub fn lane(&self, lane: &engine::Lane) -> ChartLane {
        let (tenant, locale) = (self.plan.session.tenant(), self.plan.locale);
        let last = u32::MAX;
        let bands = lane.bands.iter().map(|band| {
            let from = self.axis.x(AxisMoment { at: band.from.0, step: 0 });
            let to = self.axis.x(AxisMoment { at: band.to.0, step: last });
            (NAMES_PX + from, NAMES_PX + to.min(self.now), band.presence.color(), locale.say(wording::presence(band.presence)))
        });
        ChartLane {
            user: lane.user,
            name: wording::user_name(tenant, lane.user).to_owned(),
            y: self.y(lane.user).unwrap_or(0),
            bands: bands.collect(),
        }
    }

    /// What is written at a fold.
    pub fn fold(&self, fold: Fold) -> String {
        let locale = self.plan.locale;
        let time = wording::duration(crate::tenant::Millis(fold.length), locale);
        locale.say(Text::TimelineFolded { time: &time })
    }

    /// A message's way; `None` where one of its lanes is not drawn.
    pub fn track(&self, track: &engine::Track) -> Option<ChartTrack> {
        let tenant = self.plan.session.tenant();
        let message = tenant.message(track.message)?;
        let (from_y, to_y) = (self.y(track.from)?, self.y(track.to)?);
        let y_of = |lane: UserId| if lane == track.from { from_y } else { to_y };
        // Where it is after each leg: on the next one, or at its end.
        let ends = track.legs.iter().map(|leg| leg.lane).chain(track.end.map(|end| end.lane)).map(y_of);
        let goes_at_once = ends.clone().next().is_some_and(|y| y != from_y);
        let sent = self.x(track.sent_at.0, message.sent_by().0);
        let start = (if goes_at_once { sent - SLANT_PX } else { sent }, from_y);
        let mut here = start;
        let mut pieces = Vec::new();
        for (place, (leg, station)) in track.legs.iter().zip(&message.path).enumerate() {
            let y = y_of(leg.lane);
            here = Self::go(&mut pieces, here, y);
            let leaves = ends.clone().nth(place + 1).is_some_and(|next| next != y);
            let bar = self.bar(leg, station.step.0, message, here, leaves);
            if let TrackPart::Bar { to, .. } = bar {
                here = (to, y);
            }
            pieces.push(bar);
        }
        if let Some(end) = track.end {
            here = Self::go(&mut pieces, here, y_of(end.lane));
            pieces.push(TrackPart::Mark(end.mark, here.0, here.1));
        }
        let label = self.plan.locale.say(Text::TimelineMessage { id: message.id.0.into(), text: &wording::shortened(&message.text, 24) });
        let label_at = (start.0 + if goes_at_once { SLANT_PX } else { 4 }, from_y + self.label_below(to_y < from_y));
        let selected = self.plan.selected == Some(message.id);
        Some(ChartTrack { id: message.id, state: message.state(), label, label_at, start, pieces, selected })
    }

    /// How far below the middle of its lane a label stands: between this lane's band and the next one's.
    fn label_below(&self, is_above: bool) -> i32 {
        if is_above { -(self.lane_px / 2 - 6).max(10) } else { (self.lane_px / 2 + 2).max(18) }
    }

    /// Goes over to another lane where the way does not stay on its own.
    fn go(pieces: &mut Vec<TrackPart>, here: (i32, i32), y: i32) -> (i32, i32) {
        if here.1 == y {
            return here;
        }
        let there = (here.0 + SLANT_PX, y);
        pieces.push(TrackPart::Line { from: here, to: there });
        there
    }

    /// Where it waits; it `leaves` early for another lane.
    fn bar(&self, leg: &Leg, step: u32, message: &Message, (from, y): (i32, i32), leaves: bool) -> TrackPart {
        let until = leg.to.map(|to| {
            let ended =
                message.path.iter().find(|station| station.at == to && station.step.0 >= step).map_or(step, |station| station.step.0);
            self.x(to.0, ended) - if leaves { SLANT_PX } else { 0 }
        });
        let to = until.unwrap_or(NAMES_PX + self.now).max(from + BAR_PX);
        let locale = self.plan.locale;
        let word = locale.say(match leg.place {
            Place::Line => Text::TimelineLine,
            Place::Spooler => Text::TimelineSpooler,
            Place::Mailbox => Text::TimelineMailbox,
            Place::Toast => Text::TimelineToast,
        });
        let fits = width_of(&word, TEXT_PX) + 2 * APART_PX <= to - from;
        TrackPart::Bar { place: leg.place, from, to, y, open: leg.to.is_none(), label: if fits { word } else { String::new() } }
    }

    /// What is due, right of now, at its time. What is said of the first one stands; where the next one has no room it says nothing.
    pub fn dues(&self, dues: impl Iterator<Item = Timer>) -> Vec<DueMark> {
        let place = |due: Timer| {
            let x = self.axis.x(AxisMoment { at: due.at.0, step: u32::MAX }).max(self.now + 10);
            Some(DueMark { at: (NAMES_PX + x, self.y(self.user_of(due)?)?), label: self.due_label(due) })
        };
        let mut marks: Vec<DueMark> = dues.filter_map(place).collect();
        let places: Vec<(i32, i32)> = marks.iter().map(|mark| mark.at).collect();
        for mark in &mut marks {
            let ends = mark.at.0 + 2 * APART_PX + width_of(&mark.label, TEXT_PX);
            if places.iter().any(|(x, y)| *y == mark.at.1 && *x > mark.at.0 && *x < ends) {
                mark.label.clear();
            }
        }
        marks
    }

    fn due_label(&self, due: Timer) -> String {
        let tenant = self.plan.session.tenant();
        format!("{} {}", wording::time_of_day(due.at), wording::timer(tenant, due, self.plan.locale))
    }

    /// On whose lane something is due.
    fn user_of(&self, due: Timer) -> Option<UserId> {
        let message = |id| self.plan.session.tenant().message(id);
        Some(match due.kind {
            TimerKind::ToastEnds(id) => message(id)?.to,
            TimerKind::LeavesSpooler(id) | TimerKind::TimesOut(id) => message(id)?.from,
            TimerKind::TurnsInactive(user) | TimerKind::TurnsAway(user) | TimerKind::HeldPresenceEnds(user) => user,
        })
    }
}

/// Takes away the labels that would stand on another one, or leaves their number: the selected message keeps its own, then the newer
/// ones. What lies over another wait says nothing.
pub fn decluttered(mut tracks: Vec<ChartTrack>) -> Vec<ChartTrack> {
    let mut taken: Vec<(i32, i32, i32)> = Vec::new();
    let mut bars: Vec<(i32, i32, i32)> = Vec::new();
    let (first, rest): (Vec<usize>, Vec<usize>) = (0..tracks.len()).rev().partition(|place| tracks[*place].selected);
    for place in first.into_iter().chain(rest) {
        let track = &mut tracks[place];
        let (from, y) = track.label_at;
        let end = |label: &str| from + width_of(label, TEXT_PX) + APART_PX;
        let is_free =
            |to: i32| !taken.iter().any(|(own_y, own_from, own_to)| (*own_y - y).abs() < TEXT_PX && from < *own_to && *own_from < to);
        let number = format!("#{}", track.id.0);
        track.label = if is_free(end(&track.label)) {
            std::mem::take(&mut track.label)
        } else if is_free(end(&number)) {
            number
        } else {
            String::new()
        };
        taken.push((y, from, end(&track.label)));
        for piece in &mut track.pieces {
            let TrackPart::Bar { from, to, y, label, .. } = piece else { continue };
            let (middle, half) = (i32::midpoint(*from, *to), width_of(label, TEXT_PX) / 2);
            if bars.iter().any(|(own_y, own_from, own_to)| own_y == y && middle - half < *own_to && *own_from < middle + half) {
                label.clear();
            }
            bars.push((*y, *from, *to));
        }
    }
    tracks
}

/// What a text is wide, about: letters of East Asia and pictures are twice as wide as others.
pub fn width_of(text: &str, size: i32) -> i32 {
    let halves: i32 = text.chars().map(|letter| if u32::from(letter) >= 0x1100 { 2 } else { 1 }).sum();
    halves * size * 11 / 20
}

/// As much of a text as fits.
pub fn fitting(text: &str, size: i32, room: i32) -> String {
    if width_of(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width_of(&kept, size) + size > room {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}
