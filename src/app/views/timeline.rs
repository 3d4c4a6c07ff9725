//! The train chart: a lane per user, presence as the lane's colour, each message as a way from lane to lane, and what is due right of now.
//!
//! Everything here is in pixels of the chart's own ground; the view only draws it.

mod axis;
mod place;

use std::collections::BinaryHeap;
use std::rc::Rc;

use crate::engine::{Mark, Session, Window, timeline};
use crate::tenant::{MessageId, MessageState, Millis, Place, PresenceColor, SimTime, Timer, TimerKind, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;

pub use axis::{Axis, AxisMoment, Fold, Tick};
pub use place::{fitting, width_of};

/// The height of a lane that may take what it needs.
const LANE_PX: i32 = 38;
/// The least and the most that a lane is high where the chart's height is given.
const LANE_LIMITS_PX: (i32, i32) = (28, 44);
/// What stands above the first lane: the times.
pub const HEAD_PX: i32 = 32;
/// What stands below the last lane.
const FOOT_PX: i32 = 8;
/// What stands left of the axis: the names.
pub const NAMES_PX: i32 = 124;
/// What is kept right of now for what is due.
const DUE_PX: i32 = 190;
/// The letters of the chart.
const TEXT_PX: i32 = 12;
/// What is free between two labels at least.
const APART_PX: i32 = 6;
/// How far ahead of now the axis goes to show what is due.
const LOOKS_AHEAD: Millis = Millis::minutes(3);

/// How much is drawn at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// The most lanes that are drawn.
    pub lanes: usize,
    /// Up to so many lanes, also of users who had no part in any message.
    pub idle_lanes: usize,
    /// Messages, the latest.
    pub tracks: usize,
    /// Steps on the axis, the latest.
    pub steps: u32,
    /// Things that are due, the next.
    pub dues: usize,
}

impl Most {
    /// As much as the page shows.
    pub const ON_PAGE: Self = Self { lanes: 12, idle_lanes: 12, tracks: 60, steps: 160, dues: 5 };
}

/// What a chart is made of.
pub struct Plan<'a> {
    /// The session, at its current step.
    pub session: &'a Session,
    /// The language of the chart.
    pub locale: &'a Locale,
    /// Where now stands: on a running clock a little later than the step.
    pub now: SimTime,
    /// The least width of the whole chart, in pixels.
    pub width: i32,
    /// The height that there is for the whole chart, in pixels; none where it may take what it needs.
    pub height: Option<i32>,
    /// Who has a lane in any case.
    pub seats: Vec<UserId>,
    /// The message that stands out.
    pub selected: Option<MessageId>,
    /// How much is drawn.
    pub most: Most,
}

/// A user's lane in the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLane {
    /// The user whose lane it is.
    pub user: UserId,
    /// The name at its left.
    pub name: String,
    /// The middle of the lane.
    pub y: i32,
    /// Its presence: from, to, colour group, word.
    pub bands: Vec<(i32, i32, PresenceColor, String)>,
}

/// A piece of a message's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrackPart {
    /// It waits here: from, to, middle; whether it still does.
    Bar {
        /// The place where the message was.
        place: Place,
        /// Its left end.
        from: i32,
        /// Its right end.
        to: i32,
        /// The vertical middle of the bar, in pixels.
        y: i32,
        /// Whether it still waits.
        open: bool,
        /// What is written at it.
        label: String,
    },
    /// It goes over to another lane.
    Line {
        /// From x, y.
        from: (i32, i32),
        /// To x, y.
        to: (i32, i32),
    },
    /// The mark at the end of the way.
    Mark(Mark, i32, i32),
}

/// A message's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTrack {
    /// The message that is drawn.
    pub id: MessageId,
    /// The state that it is in.
    pub state: MessageState,
    /// "#1 Lunch at twelve?"
    pub label: String,
    /// Where the label stands.
    pub label_at: (i32, i32),
    /// Where it begins.
    pub start: (i32, i32),
    /// The pieces from left to right.
    pub pieces: Vec<TrackPart>,
    /// Whether it is the selected one.
    pub selected: bool,
}

/// A timer that has not fired yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMark {
    /// The middle of the mark, in pixels.
    pub at: (i32, i32),
    /// What, and when.
    pub label: String,
}

/// Everything that the chart draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineView {
    /// The whole width.
    pub width: i32,
    /// The whole height.
    pub height: i32,
    /// The lanes from top to bottom.
    pub lanes: Vec<ChartLane>,
    /// The times on the axis, each with its place.
    pub ticks: Vec<(i32, String)>,
    /// The folded stretches.
    pub folds: Vec<(i32, String)>,
    /// The messages with their ways.
    pub tracks: Vec<ChartTrack>,
    /// What is due.
    pub dues: Vec<DueMark>,
    /// Where now is.
    pub now: i32,
    /// Whether older messages are not drawn.
    pub cut: bool,
    /// Where one stands.
    pub step: u32,
    /// How many steps there are.
    pub steps: u32,
    /// What the slider says.
    pub value: String,
    /// Places of the steps, for dragging.
    pub axis: Axis,
}

/// The chart as it is now.
pub fn view(model: &Model) -> Rc<TimelineView> {
    let plan = Plan {
        session: model.session(),
        locale: model.locale(),
        now: model.now(),
        width: model.reading().chart_size().0,
        height: model.reading().chart_size().1,
        seats: model.seats().in_order(),
        selected: model.selected(),
        most: Most::ON_PAGE,
    };
    Rc::new(plan.drawn())
}

impl Plan<'_> {
    /// Everything in its place.
    pub fn drawn(&self) -> TimelineView {
        let (session, locale, now) = (self.session, self.locale, self.now);
        let tenant = session.tenant();
        let axis = self.axis();
        let users = self.lanes();
        let window = Window { from: SimTime(axis.first_time()), to: now, lanes: &users, limit: self.most.tracks };
        let chart = timeline(session.moment(), &window);
        let lane_px = self.lane_px(users.len());
        let ground =
            place::Ground { axis: &axis, users: &users, plan: self, now: axis.x(AxisMoment { at: now.0, step: session.step() }), lane_px };
        let entry = session.entry(session.step());
        let deed = entry.map_or_else(|| locale.say(Text::TimelineStart), |entry| wording::action(tenant, &entry.action, locale));
        let (step, steps, time) = (session.step().into(), session.steps().into(), wording::time_of_day(now));
        let height = HEAD_PX + lane_px * i32::try_from(users.len()).unwrap_or(0) + FOOT_PX;
        let width = (NAMES_PX + axis.width() + DUE_PX).max(self.width);
        let half = |words: &str| width_of(words, TEXT_PX) / 2;
        let near_now = half("00:00") + half(&locale.say(Text::TimelineNow)) + 2 * APART_PX;
        let is_apart = |tick: &Tick| (tick.x - ground.now).abs() > near_now;
        let ticks = axis.ticks(width - NAMES_PX - half("00:00") - APART_PX);
        TimelineView {
            width,
            height,
            lanes: chart.lanes.iter().map(|lane| ground.lane(lane)).collect(),
            ticks: ticks.into_iter().filter(is_apart).map(|tick| (NAMES_PX + tick.x, wording::hour_and_minute(SimTime(tick.at)))).collect(),
            folds: axis.folds().into_iter().map(|fold| (NAMES_PX + fold.x, ground.fold(fold))).collect(),
            tracks: place::decluttered(chart.tracks.iter().filter_map(|track| ground.track(track)).collect()),
            dues: ground.dues(dues_of_messages(session).take(self.most.dues)),
            now: NAMES_PX + ground.now,
            cut: chart.cut,
            step: session.step(),
            steps: session.steps(),
            value: locale.say(Text::TimelineValue { step, steps, time: &time, deed: &deed }),
            axis,
        }
    }

    /// How high each of so many lanes is: what the chart's height allows, as long as it can be read.
    fn lane_px(&self, lanes: usize) -> i32 {
        let (least, most) = LANE_LIMITS_PX;
        let lanes = i32::try_from(lanes.max(1)).unwrap_or(1);
        self.height.map_or(LANE_PX, |height| ((height - HEAD_PX - FOOT_PX) / lanes).clamp(least, most))
    }

    /// The instants of the latest steps and of what happened on the way, up to the end of the branch: what lies ahead after a step
    /// back keeps its place, so that nothing jumps while one drags.
    fn axis(&self) -> Axis {
        let (session, most) = (self.session, self.most);
        let first = session.steps().saturating_sub(most.steps).min(session.step().saturating_sub(most.steps / 2));
        let last = session.steps().min(first.saturating_add(most.steps));
        let start = session.entry(first).map_or(SimTime(0), |entry| entry.ended_at);
        let mut moments = vec![AxisMoment { at: start.0, step: first }];
        for step in first + 1..=last {
            let Some(entry) = session.entry(step) else { continue };
            moments.push(AxisMoment { at: entry.ended_at.0, step });
        }
        let tip = session.tip();
        for message in tip.tenant().messages().iter().rev().take(most.tracks) {
            let stations = message.path.iter().filter(|station| station.step.0 > first && station.step.0 <= last);
            moments.extend(stations.map(|station| AxisMoment { at: station.at.0, step: station.step.0 }));
        }
        moments.push(AxisMoment { at: self.now.0, step: session.step() });
        let horizon = tip.now() + LOOKS_AHEAD;
        let ahead = dues_of_messages(session).take_while(|due| due.at <= horizon).take(most.dues);
        moments.extend(ahead.map(|due| AxisMoment { at: due.at.0, step: u32::MAX }));
        Axis::new(moments, self.width - NAMES_PX - DUE_PX)
    }

    /// Whose lanes: those of the messages and the given seats first, then the others, in the tenant's order.
    fn lanes(&self) -> Vec<UserId> {
        let tenant = self.session.tenant();
        let mut users: Vec<UserId> = self.seats.clone();
        for message in tenant.messages().iter().rev().take(self.most.tracks) {
            for user in [message.from, message.to] {
                if users.len() < self.most.lanes && !users.contains(&user) {
                    users.push(user);
                }
            }
        }
        for user in tenant.users().take(self.most.idle_lanes) {
            if users.len() < self.most.idle_lanes && !users.contains(&user.id) {
                users.push(user.id);
            }
        }
        // As in `Axis::new`: a heap, because it weighs less.
        BinaryHeap::from(users).into_sorted_vec()
    }
}

/// What is due for messages: presence that changes by itself is told beside the clock only, or it would bury them.
fn dues_of_messages(session: &Session) -> impl Iterator<Item = Timer> {
    session.tenant().timers().filter(|due| match due.kind {
        TimerKind::ToastEnds(_) | TimerKind::LeavesSpooler(_) | TimerKind::TimesOut(_) => true,
        TimerKind::TurnsInactive(_) | TimerKind::TurnsAway(_) | TimerKind::HeldPresenceEnds(_) => false,
    })
}
