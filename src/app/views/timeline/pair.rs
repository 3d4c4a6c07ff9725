//! Two worlds on one chart: one axis, one set of folds, the past that both share drawn once, and from the step where they part two groups of lanes
//! below each other. What becomes of a message is not looked at here; whoever asks for the chart says which messages differ.

use std::collections::BTreeSet;

use crate::engine::{Session, Window, timeline};
use crate::tenant::{MessageId, SimTime, Step, UserId};
use crate::text::Locale;

use super::axis::{ActTime, Axis, AxisPlan};
use super::labels::LabelRoom;
use super::place::Ground;
use super::plan::{ChartForm, FOLD_PX, FOOT_PX, HEAD_PX, Most, NAMES_PX, Plan, StepSpan, count, ground_x};
use super::{ChartLane, ChartStretch, ChartTrack, ChartView, ChartX, ticks};

/// What the name of a world takes above its lanes.
const TITLE_PX: i32 = 24;
/// The distance from lane to lane.
const PITCH_PX: i32 = 46;
/// What is kept right of the last act.
const TAIL_PX: i32 = 90;
/// How many steps of the shared past are shown before the two part.
const SHARED_STEPS: u32 = 40;
const MOST: Most = Most::ON_PAGE;

/// One of the two worlds.
#[derive(Clone, Copy)]
pub struct PairWorld<'a> {
    /// The session in that world, at the step that is compared.
    pub session: &'a Session,
    /// The place of each of its steps in the common order.
    pub orders: &'a [u32],
}

/// What the chart of two worlds is made of.
pub struct PairPlan<'a> {
    /// The world that was there first.
    pub first: PairWorld<'a>,
    /// The other one.
    pub second: PairWorld<'a>,
    /// How many steps they share.
    pub shared: u32,
    /// Whose lanes are drawn, in both.
    pub users: &'a [UserId],
    /// The messages that differ.
    pub differing: &'a BTreeSet<MessageId>,
    /// The language of the chart.
    pub locale: &'a Locale,
    /// The least width, in pixels.
    pub width: i32,
}

/// The chart of two worlds. The first one has the axis, and its height is that of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairChart {
    /// The world that was there first, with the times, brackets and folds of both.
    pub first: ChartView,
    /// The lanes and ways of the other one, from where it parts.
    pub second: ChartView,
    /// Where the two part.
    pub fork: ChartX,
    /// The base lines of the names of the two.
    pub titles: (i32, i32),
}

impl PairPlan<'_> {
    /// Everything in its place.
    pub fn drawn(&self) -> PairChart {
        let names = NAMES_PX.0;
        let plans = [self.plan(&self.first), self.plan(&self.second)];
        let worlds = [&self.first, &self.second];
        let spans = plans.each_ref().map(|plan| self.span(plan.session));
        let axis = self.axis(&plans, worlds, spans, names);
        let end = ground_x(names, axis.width() + ChartX::px(TAIL_PX)).max(ChartX::px(self.width));
        let group = PITCH_PX * count(self.users.len());
        let tops = [HEAD_PX + TITLE_PX, HEAD_PX + TITLE_PX + group + TITLE_PX];
        let height = tops[1] + group + FOOT_PX;
        let place = |order: &[u32], act: ActTime| ActTime { step: order_of(order, act.step), ..act };
        let fork = ground_x(names, axis.after(place(self.first.orders, plans[0].stop(self.shared))));
        let fork = if self.shared == 0 { ChartX::px(names) } else { fork };
        let mut views = [0, 1].map(|number: usize| {
            let (plan, world) = (&plans[number], worlds[number]);
            let ground = Ground {
                axis: &axis,
                users: self.users,
                plan,
                names,
                top: tops[number],
                pitch: PITCH_PX,
                end,
                room: LabelRoom::default(),
                orders: world.orders,
            };
            let clip = (number == 1).then_some(fork);
            self.world(ground, spans[number], clip, height)
        });
        views[0].ticks = ticks::ticks(&axis, names, end.whole(), self.locale);
        views[0].brackets = plans[0].brackets(&axis, names);
        views[0].folds = axis.folds().map(|fold| plans[0].fold(fold, names)).collect();
        let [mut first, mut second] = views;
        (first.shared, second.shared) = shared(&first, &second, fork);
        PairChart { first, second, fork, titles: (tops[0] - 8, tops[1] - 8) }
    }

    fn plan<'a>(&'a self, world: &PairWorld<'a>) -> Plan<'a> {
        Plan::of(world.session, self.locale, self.width, MOST)
    }

    /// The steps that are shown of a world: some before the two part, and those after it.
    fn span(&self, session: &Session) -> StepSpan {
        let first = self.shared.saturating_sub(SHARED_STEPS);
        let last = session.steps().min(first.saturating_add(MOST.steps));
        StepSpan { first, last, start: session.entry(first).map_or(SimTime(0), |entry| entry.ended_at) }
    }

    fn axis(&self, plans: &[Plan<'_>; 2], worlds: [&PairWorld<'_>; 2], spans: [StepSpan; 2], names: i32) -> Axis {
        let (mut acts, mut times) = (BTreeSet::new(), BTreeSet::new());
        for ((plan, world), span) in plans.iter().zip(worlds).zip(spans) {
            let ordered = plan.acts(span).into_iter().map(|act| (act.at, order_of(world.orders, act.step)));
            acts.extend(ordered);
            times.extend((span.first..=span.last).map(|step| plan.stop(step).at));
            times.insert(span.start.0);
        }
        let acts = acts.into_iter().map(|(at, step)| ActTime { at, step }).collect();
        Axis::new(AxisPlan { acts, times: times.into_iter().collect(), width: self.width - names - TAIL_PX, fold: FOLD_PX })
    }

    /// The lanes and ways of one world.
    fn world(&self, mut ground: Ground<'_>, span: StepSpan, clip: Option<ChartX>, height: i32) -> ChartView {
        let (session, names, end) = (ground.plan.session, ground.names, ground.end);
        let window = Window { from: span.start, after: Step(span.first), to: session.now(), lanes: self.users, limit: MOST.tracks };
        let chart = timeline(session.moment(), &window);
        ground.room.keep_free(ground.axis.folds().map(|fold| (ground_x(names, fold.from), ground_x(names, fold.to))));
        let mut tracks = ground.tracks(&chart.tracks);
        let mut lanes: Vec<ChartLane> = chart.lanes.iter().filter_map(|lane| ground.lane(lane)).collect();
        let here = ground.ordered(ActTime { at: session.now().0, step: session.step() });
        let now = ground_x(names, ground.axis.after(here));
        for track in &mut tracks {
            track.selected = self.differing.contains(&track.id);
            for stay in &mut track.stays {
                stay.to = stay.to.or(Some(now.max(stay.from)));
            }
        }
        if let Some(fork) = clip {
            for lane in &mut lanes {
                clip_lane(lane, fork);
            }
            tracks.retain_mut(|track| clip_track(track, fork));
        }
        drop(ground.write(&mut tracks, &mut lanes, Vec::new()));
        let (step, steps) = (u32::MAX, session.steps());
        ChartView {
            form: ChartForm::Whole,
            width: end.whole(),
            height,
            names,
            admin: None,
            lanes,
            ticks: Vec::new(),
            brackets: Vec::new(),
            folds: Vec::new(),
            tracks,
            dues: Vec::new(),
            cut: chart.cut,
            step,
            steps,
            stops: Vec::new(),
            others: Vec::new(),
            hidden: Vec::new(),
            shared: Vec::new(),
        }
    }
}

fn order_of(orders: &[u32], step: u32) -> u32 {
    usize::try_from(step).ok().and_then(|step| orders.get(step)).copied().unwrap_or(step)
}

/// Of a lane only what comes after the two have parted.
fn clip_lane(lane: &mut ChartLane, fork: ChartX) {
    lane.bands.retain(|band| band.to > fork);
    if let Some(first) = lane.bands.first_mut() {
        first.from = first.from.max(fork);
    }
}

/// The same of a way; returns whether there is anything left of it.
fn clip_track(track: &mut ChartTrack, fork: ChartX) -> bool {
    track.crossings.retain(|crossing| crossing.x >= fork);
    track.marks.retain(|mark| mark.x >= fork);
    track.stays.retain(|stay| stay.to.is_none_or(|to| to > fork));
    track.stays.iter_mut().for_each(|stay| stay.from = stay.from.max(fork));
    !(track.crossings.is_empty() && track.marks.is_empty() && track.stays.is_empty())
}

/// What steps back in each of two worlds: the past that both have, and after it the stretches with the same presence in both.
fn shared(first: &ChartView, second: &ChartView, fork: ChartX) -> (Vec<ChartStretch>, Vec<ChartStretch>) {
    let (mut above, mut below) = (Vec::new(), Vec::new());
    for (one, other) in first.lanes.iter().zip(&second.lanes) {
        above.push(ChartStretch { from: ChartX::px(first.names), to: fork, top: one.top, height: one.height });
        for band in &one.bands {
            for twin in other.bands.iter().filter(|twin| twin.presence == band.presence) {
                let (from, to) = (band.from.max(twin.from), band.to.min(twin.to));
                if from < to {
                    above.push(ChartStretch { from, to, top: one.top, height: one.height });
                    below.push(ChartStretch { from, to, top: other.top, height: other.height });
                }
            }
        }
    }
    (above, below)
}
