//! What a chart is made of, and the order in which its parts are placed.

use std::rc::Rc;

use crate::engine::{Action, InstantOrders, Session, Window, timeline};
use crate::tenant::{MessageId, Millis, SimTime, Step, Timer, TimerKind, UserId};
use crate::text::{Locale, Text};
use crate::wording::{self, Knower};

use super::axis::{ActTime, Axis, AxisPlan};
use super::labels::{LabelRoom, label_width};
use super::place::Ground;
use super::{ChartBracket, ChartFold, ChartLabel, ChartView, ChartX, TEXT_PX, TimelineView, administrator, ticks};

/// How far ahead of now the axis goes to show what is due.
const LOOKS_AHEAD: Millis = Millis::minutes(3);
/// A silence longer than this is folded; the axis has the same rule.
const MINUTE: Millis = Millis::minutes(1);
/// How wide a fold is.
pub(super) const FOLD_PX: i32 = 60;
/// What the names take at the left, in a chart of some width and in a narrow one.
pub(super) const NAMES_PX: (i32, i32) = (132, 68);
/// A chart narrower than this is a narrow one.
const NARROW_PX: i32 = 560;
/// What is kept right of now for what is due.
const DUE_PX: i32 = 200;
/// What stands above the lanes: now, the times, the brackets.
pub(super) const HEAD_PX: i32 = 66;
/// What the strip has above its lanes: now.
const STRIP_HEAD_PX: i32 = 24;
/// What the administrator's lane takes.
const ADMIN_PX: i32 = 28;
/// What stands below the last lane.
pub(super) const FOOT_PX: i32 = 6;
/// The distance from lane to lane: of few, of many, the least where the height is given, and in the strip.
const PITCH_PX: (i32, i32, i32, i32) = (48, 43, 37, 23);
/// Up to so many lanes are few.
const FEW_LANES: usize = 4;

/// How the chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartForm {
    /// With times and words.
    Whole,
    /// Lanes, ways and now alone.
    Strip,
}

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
    /// The whole chart, or its strip.
    pub form: ChartForm,
    /// The least width of the whole chart, in pixels.
    pub width: i32,
    /// The height that there is for the whole chart, in pixels; none where it may take what it needs.
    pub height: Option<i32>,
    /// Who has a lane in any case.
    pub first: Vec<UserId>,
    /// The message that stands out.
    pub selected: Option<MessageId>,
    /// Through whose eyes it is seen; without anybody, all of it is plain.
    pub lens: Option<Knower>,
    /// What is known of other orders of acts that share an instant.
    pub orders: &'a [InstantOrders],
    /// How much is drawn.
    pub most: Most,
}

impl<'a> Plan<'a> {
    /// The chart of a session alone, where it stands: the whole chart, in which nothing stands out, nothing is hatched, and nothing else is known.
    pub fn of(session: &'a Session, locale: &'a Locale, width: i32, most: Most) -> Self {
        let (now, form) = (session.now(), ChartForm::Whole);
        Self { session, locale, now, form, width, height: None, first: Vec::new(), selected: None, lens: None, orders: &[], most }
    }
}

/// The steps that a chart shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct StepSpan {
    /// The step after which it begins.
    pub first: u32,
    /// The last step.
    pub last: u32,
    /// When it begins.
    pub start: SimTime,
}

impl Plan<'_> {
    /// Everything in its place.
    pub fn drawn(&self) -> TimelineView {
        let users = self.lanes();
        let shown = self.shown();
        let acts = self.acts(shown);
        let names = if self.width < NARROW_PX { NAMES_PX.1 } else { NAMES_PX.0 };
        let tail = DUE_PX.min((self.width - names) / 3);
        let axis = self.axis(shown, &acts, self.width - names - tail);
        let admin = administrator::acts(self.session, shown.first, self.locale);
        let (top, pitch) = self.rows(users.len(), !admin.is_empty());
        let end = self.end(&axis, names, tail);
        let mut ground = Ground { axis: &axis, users: &users, plan: self, names, top, pitch, end, room: LabelRoom::default(), orders: &[] };
        let window = Window { from: shown.start, after: Step(shown.first), to: self.session.now(), lanes: &users, limit: self.most.tracks };
        let chart = timeline(self.session.moment(), &window);
        ground.room.keep_free(axis.folds().map(|fold| (ground_x(names, fold.from), ground_x(names, fold.to))));
        let mut tracks = ground.tracks(&chart.tracks);
        let mut lanes: Vec<_> = chart.lanes.iter().filter_map(|lane| ground.lane(lane)).collect();
        let dues = ground.dues(&mut tracks, dues_of_messages(self.session).take(self.most.dues));
        let dues = ground.write(&mut tracks, &mut lanes, dues);
        let admin = administrator::lane(admin, &mut ground, top - ADMIN_PX);
        let height = top + pitch * count(users.len()) + FOOT_PX;
        let mut stretches = self.lens.map_or_else(Vec::new, |knower| ground.hidden(knower, shown, &chart.lanes, admin.as_ref()));
        let stops = (shown.first..=shown.last).map(|step| (ground_x(names, axis.after(self.stop(step))), step)).collect();
        let reached = dues.iter().filter_map(|due| due.label.as_ref()).map(|label| label.x.whole() + label_width(&label.text, TEXT_PX));
        let width = reached.max().map_or(end.whole(), |reached| end.whole().max(reached + 8));
        // The lanes go as far as the words.
        for band in lanes.iter_mut().filter_map(|lane| lane.bands.last_mut()) {
            band.to = ChartX::px(width);
        }
        for stretch in stretches.iter_mut().filter(|stretch| stretch.to == end) {
            stretch.to = ChartX::px(width);
        }
        let chart = ChartView {
            form: self.form,
            width,
            height,
            names,
            admin,
            ticks: if self.is_strip() { Vec::new() } else { ticks::ticks(&axis, names, width, self.locale) },
            brackets: if self.is_strip() { Vec::new() } else { self.brackets(&axis, names) },
            folds: axis.folds().map(|fold| self.fold(fold, names)).collect(),
            lanes,
            tracks,
            dues,
            cut: chart.cut,
            step: self.session.step(),
            steps: self.session.steps(),
            stops,
            others: self.others(&users),
            hidden: stretches,
            shared: Vec::new(),
        };
        let now = self.moving(&chart, ground_x(names, self.now_x(&axis)));
        TimelineView { chart: Rc::new(chart), now: Rc::new(now) }
    }

    /// Which steps the axis has: the latest ones, up to the end of the branch. What lies ahead after a step back keeps its place, so that nothing jumps while one
    /// drags.
    fn shown(&self) -> StepSpan {
        let (session, most) = (self.session, self.most);
        let first = session.steps().saturating_sub(most.steps).min(session.step().saturating_sub(most.steps / 2));
        let last = session.steps().min(first.saturating_add(most.steps));
        StepSpan { first, last, start: session.entry(first).map_or(SimTime(0), |entry| entry.ended_at) }
    }

    /// The end of a step.
    pub(super) fn stop(&self, step: u32) -> ActTime {
        ActTime { at: self.session.entry(step).map_or(0, |entry| entry.ended_at.0), step }
    }

    /// Everything that acts in these steps: what was done, and what a wait brought about for messages. Presence that changes by itself has no part in it: it
    /// changes where its time is, and a silence in which people only turn inactive is one silence.
    pub(super) fn acts(&self, shown: StepSpan) -> Vec<ActTime> {
        let session = self.session;
        let is_shown = |step: Step| step.0 > shown.first && step.0 <= shown.last;
        let mut acts = Vec::new();
        for step in shown.first + 1..=shown.last {
            let Some(entry) = session.entry(step) else { continue };
            let waits = match &entry.action {
                Action::Wait(_) | Action::WaitNext => entry.began_at < entry.ended_at,
                Action::Act(_) | Action::File(_) | Action::Reset(_) => false,
            };
            if !waits {
                acts.push(self.stop(step));
            }
        }
        let tip = session.tip();
        for message in tip.tenant().messages().iter().rev().take(self.most.tracks) {
            let stations = message.path.iter().filter(|station| is_shown(station.step));
            acts.extend(stations.map(|station| ActTime { at: station.at.0, step: station.step.0 }));
        }
        acts
    }

    fn axis(&self, shown: StepSpan, acts: &[ActTime], width: i32) -> Axis {
        let tip = self.session.tip();
        let horizon = tip.now() + LOOKS_AHEAD;
        let ahead = dues_of_messages(self.session).take_while(|due| due.at <= horizon).take(self.most.dues);
        let mut times: Vec<u64> = ahead.map(|due| due.at.0).collect();
        times.extend((shown.first..=shown.last).map(|step| self.stop(step).at));
        times.push(shown.start.0);
        // On a running clock a silence is folded from minute to minute, so that the picture stays as it is meanwhile.
        let last = times.iter().copied().max().unwrap_or(0);
        let minute = self.now.0 / MINUTE.0 * MINUTE.0;
        if minute > last && minute - last > 3 * MINUTE.0 {
            times.push(minute);
        }
        Axis::new(AxisPlan { acts: acts.to_vec(), times, width, fold: FOLD_PX })
    }

    /// The right end of the chart: behind everything, and behind now for the next minute.
    fn end(&self, axis: &Axis, names: i32, tail: i32) -> ChartX {
        let reach = axis.before((self.now.0 / MINUTE.0 + 1) * MINUTE.0);
        let last = if self.now > self.session.now() { axis.width().max(reach) } else { axis.width() };
        ground_x(names, last + ChartX::px(tail)).max(ChartX::px(self.width))
    }

    /// Where now stands on the axis.
    pub(super) fn now_x(&self, axis: &Axis) -> ChartX {
        if self.now > self.session.now() {
            axis.before(self.now.0)
        } else {
            axis.after(ActTime { at: self.now.0, step: self.session.step() })
        }
    }

    /// Where the lanes begin, and the distance from one to the next.
    fn rows(&self, lanes: usize, has_admin: bool) -> (i32, i32) {
        let (few, many, least, thin) = PITCH_PX;
        if self.is_strip() {
            return (STRIP_HEAD_PX, thin);
        }
        let top = HEAD_PX + if has_admin { ADMIN_PX } else { 0 };
        let best = if lanes <= FEW_LANES { few } else { many };
        (top, self.height.map_or(best, |height| ((height - top - FOOT_PX) / count(lanes).max(1)).clamp(least, few)))
    }

    /// Whose lanes: those of the messages and the given ones first, then the others, in the tenant's order.
    fn lanes(&self) -> Vec<UserId> {
        let tenant = self.session.tenant();
        let mut users: Vec<UserId> = Vec::new();
        let mut add = |user: UserId, most: usize| {
            if users.len() < most && !users.contains(&user) {
                users.push(user);
            }
        };
        self.first.iter().for_each(|user| add(*user, self.most.lanes));
        for message in tenant.messages().iter().rev().take(self.most.tracks) {
            add(message.from, self.most.lanes);
            add(message.to, self.most.lanes);
        }
        tenant.users().take(self.most.idle_lanes).for_each(|user| add(user.id, self.most.idle_lanes));
        // A slice's own sorting weighs 4 KB of the page for each type, a heap's a tenth of that.
        std::collections::BinaryHeap::from(users).into_sorted_vec()
    }

    /// The first names of those without a lane.
    fn others(&self, users: &[UserId]) -> Vec<String> {
        let tenant = self.session.tenant();
        let others = tenant.users().filter(|user| !users.contains(&user.id));
        others.map(|user| wording::first_name(tenant, user.id).to_owned()).collect()
    }

    pub(super) fn fold(&self, fold: super::axis::Fold, names: i32) -> ChartFold {
        let length = wording::duration(Millis(fold.silence), self.locale);
        let title = self.locale.say(Text::TimelineFolded { time: &length });
        ChartFold { from: ground_x(names, fold.from), to: ground_x(names, fold.to), length, title }
    }

    /// The brackets, each with its words at the side that has room, right first.
    pub(super) fn brackets(&self, axis: &Axis, names: i32) -> Vec<ChartBracket> {
        const BASE_PX: i32 = 54;
        const APART_PX: i32 = 8;
        let found: Vec<_> = axis.instants().iter().filter(|instant| instant.is_bracket()).collect();
        let mut taken = ChartX::px(names);
        let mut brackets = Vec::new();
        for (index, instant) in found.iter().enumerate() {
            let (from, to) = (ground_x(names, instant.x), ground_x(names, instant.end()));
            let next = found.get(index + 1).map(|next| ground_x(names, next.x));
            let word = self.at_once(&instant.acts);
            let wide = ChartX::px(label_width(&word, TEXT_PX) + 2 * APART_PX);
            let at = |x| Some(ChartLabel { x, y: BASE_PX, text: word.clone() });
            let label = if next.is_none_or(|next| next - to >= wide) {
                at(to + ChartX::px(APART_PX))
            } else if from - taken >= wide {
                at(from - wide + ChartX::px(APART_PX))
            } else {
                None
            };
            taken = label.as_ref().filter(|label| label.x > to).map_or(to, |_| to + wide);
            let discs = instant.acts.iter().enumerate().map(|(number, step)| (ground_x(names, instant.act(number)), *step)).collect();
            brackets.push(ChartBracket { from, to, discs, label });
        }
        brackets
    }
}

impl Plan<'_> {
    /// "at once", and whether the order of the acts matters, once that is known.
    fn at_once(&self, acts: &[u32]) -> String {
        let known = self.orders.iter().find(|instant| acts.iter().any(|step| instant.steps.contains(step)));
        self.locale.say(match known {
            None => Text::TimelineAtOnce,
            Some(instant) if instant.others.is_empty() => Text::OrdersAny,
            Some(_) => Text::OrdersMatter,
        })
    }
}

/// A place of the axis on the chart's ground.
pub const fn ground_x(names: i32, x: ChartX) -> ChartX {
    x.right_of(names)
}

/// A number of things, for counting pixels.
pub(super) fn count(things: usize) -> i32 {
    i32::try_from(things).unwrap_or(i32::MAX)
}

/// What is due for messages: presence that changes by itself is told beside the clock only, or it would bury them.
fn dues_of_messages(session: &Session) -> impl Iterator<Item = Timer> {
    session.tenant().timers().filter(|due| match due.kind {
        TimerKind::ToastEnds(_) | TimerKind::LeavesSpooler(_) | TimerKind::TimesOut(_) => true,
        TimerKind::TurnsInactive(_) | TimerKind::TurnsAway(_) | TimerKind::HeldPresenceEnds(_) => false,
    })
}
