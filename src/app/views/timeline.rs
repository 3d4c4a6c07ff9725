//! The train chart: a lane per user, presence as the lane's fill, each message as a way from lane to lane, and what is due right of now.
//!
//! Everything here is in pixels of the chart's own ground, placed by the rule in [`axis`]; whoever draws it only draws it. What a step changes is in [`ChartView`],
//! what each second of the running clock changes is in [`NowView`].

mod administrator;
pub mod axis;
mod hidden;
mod labels;
mod moving;
mod pair;
mod place;
mod plan;
mod ticks;
mod x;

use std::rc::Rc;

use crate::engine::Mark;
use crate::tenant::{MessageId, MessageState, Place, Presence, UserId};

use crate::app::model::Model;

use super::ask;

pub use administrator::is_administrators;
pub use labels::{fitting, label_width};
pub use moving::{NowView, OpenRun};
pub use pair::{PairChart, PairPlan, PairWorld};
pub use plan::{ChartForm, Most, Plan};
pub use x::ChartX;

/// The letters of the chart, in pixels.
pub const TEXT_PX: i32 = 12;

/// A user's lane in the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLane {
    /// The user whose lane it is.
    pub user: UserId,
    /// The user's SIP address.
    pub sip: Rc<str>,
    /// The name at its left.
    pub name: String,
    /// The upper edge.
    pub top: i32,
    /// How high it is, in pixels.
    pub height: i32,
    /// Its presence, from the left to the end of the chart.
    pub bands: Vec<ChartBand>,
}

/// A stretch of a lane with one presence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartBand {
    /// Its left end: the act that changed the presence.
    pub from: ChartX,
    /// Its right end.
    pub to: ChartX,
    /// The presence that the server showed.
    pub presence: Presence,
    /// The presence in words.
    pub word: String,
    /// The same with the name of the lane's user.
    pub title: String,
    /// Where the word is written, if it has room.
    pub label: Option<ChartLabel>,
}

/// Words on the chart, with the place at which they begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLabel {
    /// Where they begin.
    pub x: ChartX,
    /// Their base line.
    pub y: i32,
    /// What they say.
    pub text: String,
}

/// A stretch of a message's way along a lane, while it waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartStay {
    /// The place where it waits.
    pub place: Place,
    /// The act that brought it there.
    pub from: ChartX,
    /// The act that took it away; none while it is there.
    pub to: Option<ChartX>,
    /// When it is due to leave.
    pub due: Option<ChartX>,
    /// How high it runs.
    pub y: i32,
    /// Whether nobody has answered all the while.
    pub dotted: bool,
    /// Whether it is hatched: it cannot be known through whose eyes the chart is seen.
    pub is_hidden: bool,
}

/// A message going over from one lane to another, in one act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartCrossing {
    /// Where the act stands.
    pub x: ChartX,
    /// Where it leaves.
    pub from_y: i32,
    /// Where it arrives.
    pub to_y: i32,
    /// Whether it arrives nowhere.
    pub dotted: bool,
    /// The state in which it came out.
    pub state: MessageState,
    /// Whether it is hatched.
    pub is_hidden: bool,
}

/// What a mark on a message's way tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// It was sent.
    Sent,
    /// It came into a place, in which it waits or waited.
    Came(Place),
    /// It came to its end.
    Ended(Mark),
}

/// A mark on a message's way: an act that moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartMark {
    /// What it tells.
    pub kind: MarkKind,
    /// The step during which it happened.
    pub step: u32,
    /// The user on whose lane it stands.
    pub user: UserId,
    /// Where the act stands.
    pub x: ChartX,
    /// How high it stands on its lane.
    pub y: i32,
    /// Whether it is hatched.
    pub is_hidden: bool,
}

/// A message's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTrack {
    /// The message that is drawn.
    pub id: MessageId,
    /// The state that it is in.
    pub state: MessageState,
    /// "#1 Lunch at twelve?": all of it, for whoever points at it.
    pub title: String,
    /// The same, or as much as has room.
    pub label: Option<ChartLabel>,
    /// Where it waits, in words on its line.
    pub pill: Option<ChartLabel>,
    /// Where it waited, in order.
    pub stays: Vec<ChartStay>,
    /// Where it changed lanes.
    pub crossings: Vec<ChartCrossing>,
    /// The acts that moved it.
    pub marks: Vec<ChartMark>,
    /// Whether it is the selected one.
    pub selected: bool,
    /// Whether its words are hatched: not even that there is such a message can be known.
    pub is_hidden: bool,
}

/// A timer that has not fired yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMark {
    /// When it is due.
    pub x: ChartX,
    /// The middle of the mark.
    pub y: i32,
    /// What, and when; if it has room.
    pub label: Option<ChartLabel>,
    /// Whether it is hatched.
    pub is_hidden: bool,
}

/// A labelled time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTick {
    /// Milliseconds of the virtual clock.
    pub at: u64,
    /// Where it stands on the axis.
    pub x: ChartX,
    /// The day, at the first tick and after each change of day.
    pub day: Option<String>,
    /// The time to the minute, or to the second where it is between two minutes.
    pub time: String,
}

/// Acts of one instant, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartBracket {
    /// The left end.
    pub from: ChartX,
    /// The right end.
    pub to: ChartX,
    /// The acts, each with its step.
    pub discs: Vec<(ChartX, u32)>,
    /// Where "at once" is written, if there is room.
    pub label: Option<ChartLabel>,
}

/// A folded silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartFold {
    /// The left edge.
    pub from: ChartX,
    /// The right edge.
    pub to: ChartX,
    /// How long it is.
    pub length: String,
    /// That nothing happened so long.
    pub title: String,
}

/// What the administrator did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdminLane {
    /// The name at its left.
    pub name: String,
    /// The height of its line.
    pub y: i32,
    /// The acts: where, by which step, what.
    pub acts: Vec<(ChartX, u32, String)>,
    /// What has room to be said of them.
    pub labels: Vec<ChartLabel>,
}

/// Everything that stays where it is until the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartView {
    /// The whole chart, or its strip.
    pub form: ChartForm,
    /// The whole width.
    pub width: i32,
    /// The whole height.
    pub height: i32,
    /// What the names take at the left.
    pub names: i32,
    /// The administrator's lane, where there is one.
    pub admin: Option<AdminLane>,
    /// The lanes from top to bottom.
    pub lanes: Vec<ChartLane>,
    /// The times on the axis.
    pub ticks: Vec<ChartTick>,
    /// The instants of several acts.
    pub brackets: Vec<ChartBracket>,
    /// The folded stretches.
    pub folds: Vec<ChartFold>,
    /// The messages with their ways.
    pub tracks: Vec<ChartTrack>,
    /// What is due, the next one first.
    pub dues: Vec<DueMark>,
    /// Whether older messages are not drawn.
    pub cut: bool,
    /// Where one stands.
    pub step: u32,
    /// How many steps there are.
    pub steps: u32,
    /// Where one stands after each step, for dragging.
    pub stops: Vec<(ChartX, u32)>,
    /// The users without a lane.
    pub others: Vec<String>,
    /// The stretches of lanes that are hatched: their presence cannot be known through whose eyes the chart is seen.
    pub hidden: Vec<ChartStretch>,
    /// The stretches of lanes that step back: in both of two worlds they are the same.
    pub shared: Vec<ChartStretch>,
}

/// A stretch of the chart's ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartStretch {
    /// Its left end.
    pub from: ChartX,
    /// Its right end.
    pub to: ChartX,
    /// The upper edge.
    pub top: i32,
    /// How high it is, in pixels.
    pub height: i32,
}

impl ChartView {
    /// The step after which one stands nearest to a place.
    pub fn step_at(&self, x: ChartX) -> u32 {
        let after = self.stops.partition_point(|(stop, _)| *stop < x);
        let before = after.checked_sub(1).and_then(|index| self.stops.get(index));
        match (before, self.stops.get(after)) {
            (Some((left, step)), Some((right, _))) if x - *left < *right - x => *step,
            (_, Some((_, step))) | (Some((_, step)), None) => *step,
            (None, None) => self.step,
        }
    }
}

/// The chart of the moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineView {
    /// What a step changes.
    pub chart: Rc<ChartView>,
    /// What each second changes.
    pub now: Rc<NowView>,
}

/// The chart as it is now, with a lane for everybody.
pub fn view(model: &Model) -> TimelineView {
    of(model, ChartForm::Whole, None)
}

/// The chart as it is now: with the lanes of these users and of whoever takes part in a message, or with everybody's.
pub fn of(model: &Model, form: ChartForm, cast: Option<&[UserId]>) -> TimelineView {
    let (width, height) = model.reading().chart_size();
    let covered = ask::covers(model).then(|| model.session().so_far());
    let most = if cast.is_some() { Most { idle_lanes: 0, ..Most::ON_PAGE } } else { Most::ON_PAGE };
    let plan = Plan {
        session: covered.as_ref().unwrap_or(model.session()),
        locale: model.locale(),
        now: model.now(),
        form,
        width,
        height: if form == ChartForm::Strip { None } else { height },
        first: cast.map_or_else(|| model.seats().in_order(), <[UserId]>::to_vec),
        selected: model.selected(),
        lens: model.lens(),
        orders: model.orders(),
        // What is due is part of what is covered.
        most: if covered.is_some() { Most { dues: 0, ..most } } else { most },
    };
    let drawn = plan.drawn();
    if covered.is_some() { TimelineView { now: Rc::new(drawn.now.asking()), ..drawn } } else { drawn }
}
