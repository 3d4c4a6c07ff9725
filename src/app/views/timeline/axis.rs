//! The rule of place of the train chart: an act stands at its time and its order within the instant, and one map from both to pixels is used by all that is drawn.
//!
//! All running time of a chart has one scale. Time stands still in two kinds of places, both drawn as such: where several acts share an instant they stand side by
//! side in a bracket ("at once"), and a long silence is folded. This file knows no user, no message and no drawing.

use super::ChartX;

/// A silence longer than this is folded, in milliseconds. More than the spooler's two minutes, which must stay true.
const FOLD_OVER_MS: u64 = 180_000;
const MINUTE_MS: u64 = 60_000;
/// How wide a minute may be, from the widest down: with few steps between them the scale stays as it is while time goes by.
const MINUTES_PX: [i32; 8] = [222, 180, 148, 120, 96, 76, 60, 48];
/// The room of one act in a bracket of few, and in one of many.
const SLOTS_PX: (i32, i32) = (36, 28);
/// A bracket of more acts than this is one of many.
const FEW_ACTS: usize = 4;
/// The room of an act that has its instant to itself: enough to tell before from after.
const ALONE: ChartX = ChartX(200);
/// What is drawn before the first instant and on both sides of a fold, where time runs.
const LEAD_PX: i32 = 36;
const BESIDE_FOLD_PX: i32 = 12;

/// When something happens: the time, in milliseconds of the virtual clock, and the step during which it happens, which is its order within the instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActTime {
    /// Milliseconds of the virtual clock.
    pub at: u64,
    /// The step during which it happens.
    pub step: u32,
}

/// All that happens at one instant, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instant {
    /// Milliseconds of the virtual clock.
    pub at: u64,
    /// Where the time comes to it.
    pub x: ChartX,
    /// The steps that act at this instant, in order; none where it is only an end of a wait, or due.
    pub acts: Vec<u32>,
    /// The room of each act.
    slot: ChartX,
    /// The fold in the silence before it.
    fold: Option<Fold>,
}

impl Instant {
    /// Where the time leaves it.
    #[must_use]
    pub fn end(&self) -> ChartX {
        self.x + self.slot.times(self.acts.len())
    }

    /// Whether its acts stand in a bracket.
    #[must_use]
    pub fn is_bracket(&self) -> bool {
        self.acts.len() > 1
    }

    /// Whether the silence before it is folded.
    #[must_use]
    pub const fn is_behind_fold(&self) -> bool {
        self.fold.is_some()
    }

    /// The place of its act of this number, counted from 0.
    #[must_use]
    pub fn act(&self, number: usize) -> ChartX {
        self.x + self.slot.times(number) + ChartX(self.slot.0 / 2)
    }
}

/// A folded silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Where time stops to run.
    pub from: ChartX,
    /// Where it runs again.
    pub to: ChartX,
    /// How long the silence is, in milliseconds.
    pub silence: u64,
    /// How much of it runs on either side of the fold, in milliseconds.
    beside: u64,
}

/// What an axis is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisPlan {
    /// The acts; several may share a time.
    pub acts: Vec<ActTime>,
    /// Instants at which nothing acts and which have a place all the same: the start, ends of waits, what is due.
    pub times: Vec<u64>,
    /// The room that there is, in pixels.
    pub width: i32,
    /// How wide a fold is, in pixels.
    pub fold: i32,
}

/// Where times stand. Made anew for each picture from what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    instants: Vec<Instant>,
    /// What a minute is wide.
    minute: ChartX,
}

impl Axis {
    /// Lays everything out over the plan's width; wider where a minute would become too narrow to read.
    #[must_use]
    pub fn new(plan: AxisPlan) -> Self {
        let AxisPlan { acts, times, width, fold } = plan;
        let mut instants = instants(acts, times);
        let minute = ChartX::px(minute_width(&instants, width - LEAD_PX, fold));
        let mut x = ChartX::px(LEAD_PX);
        let mut before = None;
        for instant in &mut instants {
            if let Some(before) = before {
                let silence = instant.at - before;
                if silence > FOLD_OVER_MS {
                    let beside = u64::from(BESIDE_FOLD_PX.unsigned_abs()) * MINUTE_MS * 100 / u64::from(minute.0.unsigned_abs().max(1));
                    let from = x + ChartX::px(BESIDE_FOLD_PX);
                    let to = from + ChartX::px(fold);
                    instant.fold = Some(Fold { from, to, silence, beside });
                    x = to + ChartX::px(BESIDE_FOLD_PX);
                } else {
                    // Two instants have two places, however near they are.
                    x = x + run(silence, minute).max(ChartX(1));
                }
            }
            instant.x = x;
            x = instant.end();
            before = Some(instant.at);
        }
        Self { instants, minute }
    }

    /// The instants that have a place of their own, in order.
    #[must_use]
    pub fn instants(&self) -> &[Instant] {
        &self.instants
    }

    /// The folds, in order.
    pub fn folds(&self) -> impl Iterator<Item = Fold> {
        self.instants.iter().filter_map(|instant| instant.fold)
    }

    /// The width up to the last instant.
    #[must_use]
    pub fn width(&self) -> ChartX {
        self.instants.last().map_or(ChartX::px(LEAD_PX), Instant::end)
    }

    /// What a minute is wide.
    #[must_use]
    pub const fn minute(&self) -> ChartX {
        self.minute
    }

    /// Where time comes to this instant: before everything that happens at it.
    #[must_use]
    pub fn before(&self, at: u64) -> ChartX {
        match self.instants.binary_search_by_key(&at, |instant| instant.at) {
            Ok(index) => self.instants[index].x,
            Err(index) => self.between(index, at),
        }
    }

    /// The place of an act.
    #[must_use]
    pub fn place(&self, act: ActTime) -> ChartX {
        match self.find(act.at) {
            Some(instant) => match instant.acts.binary_search(&act.step) {
                Ok(number) => instant.act(number),
                Err(number) => instant.x + instant.slot.times(number),
            },
            None => self.before(act.at),
        }
    }

    /// Where one stands after an act, and before the next one.
    #[must_use]
    pub fn after(&self, act: ActTime) -> ChartX {
        let Some(instant) = self.find(act.at) else { return self.before(act.at) };
        instant.x + instant.slot.times(instant.acts.partition_point(|step| *step <= act.step))
    }

    /// The time at a place. In a bracket it stands still.
    #[must_use]
    pub fn time_at(&self, x: ChartX) -> u64 {
        let index = self.instants.partition_point(|instant| instant.x <= x);
        let Some(before) = index.checked_sub(1).and_then(|index| self.instants.get(index)) else {
            return self.instants.first().map_or(0, |first| first.at);
        };
        if x <= before.end() {
            return before.at;
        }
        match self.instants.get(index).and_then(|next| Some((next.at, next.fold?))) {
            Some((_, fold)) if x < fold.from => before.at + self.ran(x - before.end()),
            Some((at, fold)) if x > fold.to => at - fold.beside + self.ran(x - fold.to),
            Some((at, fold)) => {
                let (from, to) = (before.at + fold.beside, at - fold.beside);
                from + part(to - from, x - fold.from, fold.to - fold.from)
            }
            None => before.at + self.ran(x - before.end()),
        }
    }

    fn find(&self, at: u64) -> Option<&Instant> {
        let index = self.instants.binary_search_by_key(&at, |instant| instant.at).ok()?;
        self.instants.get(index)
    }

    /// The place of a time before the instant of this number.
    fn between(&self, index: usize, at: u64) -> ChartX {
        let Some(before) = index.checked_sub(1).and_then(|index| self.instants.get(index)) else { return ChartX::default() };
        let run_on = || before.end() + run(at - before.at, self.minute);
        let Some(next) = self.instants.get(index) else { return run_on() };
        match next.fold {
            Some(fold) if at < before.at + fold.beside => run_on(),
            Some(fold) if at > next.at - fold.beside => next.x - run(next.at - at, self.minute),
            Some(fold) => {
                let (from, to) = (before.at + fold.beside, next.at - fold.beside);
                fold.from + ChartX(scaled(at - from, to - from, fold.to - fold.from))
            }
            None => run_on().min(next.x),
        }
    }

    /// How much time runs over a width.
    fn ran(&self, width: ChartX) -> u64 {
        part(MINUTE_MS, width, self.minute)
    }
}

/// The instants with their acts, in order and each once.
fn instants(acts: Vec<ActTime>, times: Vec<u64>) -> Vec<Instant> {
    let mut all: Vec<Instant> = Vec::new();
    for (at, step) in times.into_iter().map(|at| (at, None)).chain(acts.into_iter().map(|act| (act.at, Some(act.step)))) {
        let index = all.partition_point(|instant| instant.at < at);
        if all.get(index).is_none_or(|instant| instant.at != at) {
            all.insert(index, Instant { at, x: ChartX::default(), acts: Vec::new(), slot: ALONE, fold: None });
        }
        let acts = &mut all[index].acts;
        if let Some((step, Err(number))) = step.map(|step| (step, acts.binary_search(&step))) {
            acts.insert(number, step);
        }
    }
    if all.is_empty() {
        all.push(Instant { at: 0, x: ChartX::default(), acts: Vec::new(), slot: ALONE, fold: None });
    }
    for instant in &mut all {
        instant.slot = match instant.acts.len() {
            0 | 1 => ALONE,
            count if count <= FEW_ACTS => ChartX::px(SLOTS_PX.0),
            _ => ChartX::px(SLOTS_PX.1),
        };
    }
    all
}

/// `part` of `whole` as a part of `width`.
fn scaled(part: u64, whole: u64, width: ChartX) -> i32 {
    let width = u128::from(width.0.unsigned_abs());
    i32::try_from(u128::from(part) * width / u128::from(whole.max(1))).unwrap_or(i32::MAX)
}

/// The width of running time.
fn run(length: u64, minute: ChartX) -> ChartX {
    ChartX(scaled(length, MINUTE_MS, minute))
}

/// As much of a time as a width is of a whole one; rounded up, so that the time of a place is the one that has that place.
fn part(time: u64, width: ChartX, whole: ChartX) -> u64 {
    let (width, whole) = (u128::from(width.0.unsigned_abs()), u128::from(whole.0.unsigned_abs().max(1)));
    u64::try_from((u128::from(time) * width).div_ceil(whole)).unwrap_or(u64::MAX)
}

/// What a minute is wide so that all fits, if anything can be read then.
fn minute_width(instants: &[Instant], width: i32, fold: i32) -> i32 {
    let (mut fixed, mut flowing) = (0, 0);
    for (before, instant) in instants.iter().zip(instants.iter().skip(1)) {
        match instant.at - before.at {
            silence if silence > FOLD_OVER_MS => fixed += fold + 2 * BESIDE_FOLD_PX,
            length => flowing += length,
        }
    }
    fixed += instants.iter().map(|instant| instant.slot.times(instant.acts.len()).whole()).sum::<i32>();
    let room = ChartX::px((width - fixed).max(0));
    let fits = |minute: &&i32| run(flowing, ChartX::px(**minute)) <= room;
    MINUTES_PX.iter().find(fits).copied().unwrap_or(MINUTES_PX[MINUTES_PX.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLD_PX: i32 = 60;

    /// An axis of acts, each at its second and with its step, 1000 px wide.
    fn axis(acts: &[(u64, u32)]) -> Axis {
        let acts = acts.iter().map(|&(seconds, step)| ActTime { at: seconds * 1000, step }).collect();
        Axis::new(AxisPlan { acts, times: vec![0], width: 1000, fold: FOLD_PX })
    }

    fn place(axis: &Axis, seconds: u64, step: u32) -> ChartX {
        axis.place(ActTime { at: seconds * 1000, step })
    }

    #[test]
    fn all_running_time_has_one_scale() {
        let axis = axis(&[(30, 1), (60, 2), (60, 3), (90, 4), (150, 5)]);
        let half = ChartX(axis.minute().0 / 2);
        assert_eq!(axis.before(30_000) - axis.before(0), half);
        assert_eq!(axis.before(90_000) - axis.after(ActTime { at: 60_000, step: 3 }), half);
        assert_eq!(axis.before(120_000) - axis.after(ActTime { at: 90_000, step: 4 }), half);
    }

    #[test]
    fn acts_of_one_instant_stand_side_by_side_and_time_stands_still_between_them() {
        let axis = axis(&[(60, 1), (60, 2), (60, 7)]);
        let slot = ChartX::px(SLOTS_PX.0);
        assert_eq!(place(&axis, 60, 2) - place(&axis, 60, 1), slot);
        assert_eq!(place(&axis, 60, 7) - place(&axis, 60, 2), slot);
        assert_eq!(axis.after(ActTime { at: 60_000, step: 2 }), place(&axis, 60, 2) + ChartX(slot.0 / 2), "one stands between two acts");
        assert_eq!([axis.time_at(place(&axis, 60, 1)), axis.time_at(place(&axis, 60, 7))], [60_000, 60_000]);
    }

    #[test]
    fn before_an_act_and_after_it_are_two_places() {
        let axis = axis(&[(60, 1)]);
        let places = [axis.before(60_000), place(&axis, 60, 1), axis.after(ActTime { at: 60_000, step: 1 })];
        assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
    }

    #[test]
    fn a_long_silence_is_folded_and_time_runs_on_its_two_sides() {
        let axis = axis(&[(60, 1), (3660, 2)]);
        let folds: Vec<Fold> = axis.folds().collect();
        assert_eq!(folds.iter().map(|fold| (fold.silence, (fold.to - fold.from).whole())).collect::<Vec<_>>(), [(3_600_000, FOLD_PX)]);
        assert_eq!(axis.before(61_000) - axis.after(ActTime { at: 60_000, step: 1 }), ChartX(axis.minute().0 / 60));
        assert!(axis.before(1_800_000) > folds[0].from && axis.before(1_800_000) < folds[0].to);
        assert_eq!(axis.time_at(axis.before(3_659_000)) / 1000, 3_659);
    }

    #[test]
    fn two_minutes_in_the_spooler_are_never_folded() {
        assert_eq!(axis(&[(0, 1), (120, 2)]).folds().count(), 0);
    }

    #[test]
    fn the_time_of_a_place_is_the_time_that_has_that_place() {
        let axis = axis(&[(0, 1), (20, 2), (20, 3), (100, 4), (5000, 5)]);
        for seconds in [0, 1, 20, 21, 99, 100, 101, 4999, 5000, 5060] {
            let x = axis.before(seconds * 1000);
            assert_eq!(axis.time_at(x) / 1000, seconds, "at {x}");
        }
    }

    #[test]
    fn an_empty_session_has_an_axis() {
        let axis = Axis::new(AxisPlan { acts: Vec::new(), times: Vec::new(), width: 800, fold: FOLD_PX });
        assert_eq!((axis.width(), axis.time_at(ChartX::px(5))), (ChartX::px(LEAD_PX), 0));
    }
}
