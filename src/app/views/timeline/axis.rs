//! The time axis of the train chart: where an instant of the virtual clock stands, in pixels.
//!
//! The axis is true to the clock: equal times are equal widths. Two things bend it, both drawn as such: a long stretch in which
//! nothing happens is folded to a fixed width, and steps taken at the same instant stand side by side. It knows no user and no message.

use std::collections::BinaryHeap;

/// A stretch longer than this in which nothing happens is folded. More than the spooler's two minutes, which must stay true.
const FOLD_OVER_MS: u64 = 180_000;
/// What a folded stretch is wide.
const FOLD_PX: i32 = 56;
/// What lies between two steps at the same instant.
const NUDGE_PX: i32 = 16;
/// The least and the most that a minute may be wide.
const MINUTE_PX: (i32, i32) = (44, 168);
/// The least distance between two labels.
const LABEL_PX: i32 = 64;
const MINUTE_MS: u64 = 60_000;

/// An instant at which something stands on the chart. Several steps may share a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AxisMoment {
    /// Milliseconds of the virtual clock.
    pub at: u64,
    /// The step during which it happens.
    pub step: u32,
}

/// A moment and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stop {
    moment: AxisMoment,
    x: i32,
    /// Whether the stretch that ends here is folded.
    folded: bool,
}

/// A labelled time under the chart's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Milliseconds of the virtual clock.
    pub at: u64,
    /// Pixels from the axis' start.
    pub x: i32,
}

/// A folded stretch: from where to where, and how long it really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Pixels from the axis' start to the fold's middle.
    pub x: i32,
    /// Milliseconds that are folded away.
    pub length: u64,
}

/// Where times stand. Made anew for each picture from the moments that it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    stops: Vec<Stop>,
    /// What a minute is wide.
    minute: i32,
}

impl Axis {
    /// Lays the moments out over `width` pixels; wider when a minute would become too narrow to read.
    #[must_use]
    pub fn new(moments: Vec<AxisMoment>, width: i32) -> Self {
        // A slice's own sorting weighs 4 KB of the page for each type, a heap's a tenth of that.
        let mut moments = BinaryHeap::from(moments).into_sorted_vec();
        moments.dedup();
        if moments.is_empty() {
            moments.push(AxisMoment { at: 0, step: 0 });
        }
        let minute = minute_width(&moments, width);
        let mut stops: Vec<Stop> = Vec::with_capacity(moments.len());
        let mut x = 0;
        for moment in moments {
            let folded = if let Some(before) = stops.last() {
                let (gap, folded) = gap_width(moment.at - before.moment.at, minute);
                x += gap;
                folded
            } else {
                false
            };
            stops.push(Stop { moment, x, folded });
        }
        Self { stops, minute }
    }

    /// The whole width in pixels.
    #[must_use]
    pub fn width(&self) -> i32 {
        self.stops.last().map_or(0, |stop| stop.x)
    }

    /// The first instant, in milliseconds of the virtual clock.
    #[must_use]
    pub fn first_time(&self) -> u64 {
        self.stops.first().map_or(0, |stop| stop.moment.at)
    }

    /// Where a moment stands; between two known ones by the clock, beyond the ends at the end.
    #[must_use]
    pub fn x(&self, moment: AxisMoment) -> i32 {
        let after = self.stops.partition_point(|stop| stop.moment < moment);
        let Some(next) = self.stops.get(after) else { return self.width() };
        let Some(before) = after.checked_sub(1).and_then(|index| self.stops.get(index)) else { return next.x };
        let (from, to) = (before.moment.at, next.moment.at);
        if moment == next.moment || from == to {
            return next.x;
        }
        before.x + scaled(moment.at - from, to - from, next.x - before.x)
    }

    /// The step whose moment stands nearest to `x`: where a drag ends.
    #[must_use]
    pub fn step_at(&self, x: i32) -> u32 {
        self.stops.iter().min_by_key(|stop| (stop.x - x).abs()).map_or(0, |stop| stop.moment.step)
    }

    /// The folded stretches.
    #[must_use]
    pub fn folds(&self) -> Vec<Fold> {
        let pairs = self.stops.windows(2).filter(|pair| pair[1].folded);
        pairs.map(|pair| Fold { x: i32::midpoint(pair[0].x, pair[1].x), length: pair[1].moment.at - pair[0].moment.at }).collect()
    }

    /// Times to write above the chart: whole minutes where the axis is true, and the two sides of each fold, as far as they have room;
    /// after the last moment the minutes go on up to `end` pixels.
    #[must_use]
    pub fn ticks(&self, end: i32) -> Vec<Tick> {
        let mut ticks = vec![Tick { at: self.stops[0].moment.at, x: 0 }];
        for pair in self.stops.windows(2) {
            let (from, to) = (pair[0].moment.at, pair[1].moment.at);
            if pair[1].folded {
                offer(&mut ticks, Tick { at: to, x: pair[1].x });
                continue;
            }
            let mut at = (from / MINUTE_MS + 1) * MINUTE_MS;
            while at <= to {
                offer(&mut ticks, Tick { at, x: pair[0].x + scaled(at - from, to - from, pair[1].x - pair[0].x) });
                at += MINUTE_MS;
            }
        }
        let (last, width) = (self.stops.last().map_or(0, |stop| stop.moment.at), self.width());
        let ahead = (last / MINUTE_MS + 1..).map(|minute| minute * MINUTE_MS);
        let placed = ahead.map(|at| Tick { at, x: width + scaled(at - last, MINUTE_MS, self.minute) });
        placed.take_while(|tick| tick.x <= end).for_each(|tick| offer(&mut ticks, tick));
        ticks
    }
}

fn offer(ticks: &mut Vec<Tick>, tick: Tick) {
    if ticks.last().is_none_or(|last| tick.x - last.x >= LABEL_PX) {
        ticks.push(tick);
    }
}

/// `part` of `whole`, in pixels of `width`.
fn scaled(part: u64, whole: u64, width: i32) -> i32 {
    let width = u64::try_from(width).unwrap_or(0);
    i32::try_from(part * width / whole.max(1)).unwrap_or(i32::MAX)
}

/// What lies between two moments that are `length` apart, and whether it is folded.
fn gap_width(length: u64, minute: i32) -> (i32, bool) {
    match length {
        0 => (NUDGE_PX, false),
        _ if length > FOLD_OVER_MS => (FOLD_PX, true),
        _ => (scaled(length, MINUTE_MS, minute).max(NUDGE_PX), false),
    }
}

/// What a minute is wide so that all fits, within the limits of what can be read.
fn minute_width(moments: &[AxisMoment], width: i32) -> i32 {
    let gaps = moments.windows(2).map(|pair| pair[1].at - pair[0].at);
    let (mut fixed, mut flowing) = (0, 0);
    for gap in gaps {
        match gap_width(gap, 0) {
            (_, false) if gap > 0 => flowing += gap,
            (px, _) => fixed += px,
        }
    }
    let room = (width - fixed).max(0);
    let fitting = if flowing == 0 { MINUTE_PX.1 } else { scaled(MINUTE_MS, flowing, room) };
    fitting.clamp(MINUTE_PX.0, MINUTE_PX.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(moments: &[(u64, u32)], width: i32) -> Axis {
        Axis::new(moments.iter().map(|&(seconds, step)| AxisMoment { at: seconds * 1000, step }).collect(), width)
    }

    fn x(axis: &Axis, seconds: u64, step: u32) -> i32 {
        axis.x(AxisMoment { at: seconds * 1000, step })
    }

    #[test]
    fn equal_times_are_equal_widths() {
        let axis = axis(&[(0, 0), (60, 1), (120, 2), (150, 3)], 250);
        assert_eq!(x(&axis, 60, 1), x(&axis, 120, 2) - x(&axis, 60, 1));
        assert_eq!(x(&axis, 30, 0), x(&axis, 60, 1) / 2);
        assert_eq!(axis.width(), 250);
    }

    #[test]
    fn a_long_empty_stretch_is_folded_and_says_how_long_it_is() {
        let axis = axis(&[(0, 0), (60, 1), (3660, 2)], 800);
        assert_eq!(axis.folds(), [Fold { x: x(&axis, 60, 1) + FOLD_PX / 2, length: 3_600_000 }]);
        assert_eq!(x(&axis, 3660, 2) - x(&axis, 60, 1), FOLD_PX);
    }

    #[test]
    fn two_minutes_in_the_spooler_are_never_folded() {
        assert_eq!(axis(&[(0, 0), (120, 1)], 800).folds(), []);
    }

    #[test]
    fn steps_at_one_instant_stand_side_by_side() {
        let axis = axis(&[(0, 0), (0, 1), (0, 2), (60, 3)], 800);
        assert_eq!([x(&axis, 0, 0), x(&axis, 0, 1), x(&axis, 0, 2)], [0, NUDGE_PX, 2 * NUDGE_PX]);
    }

    #[test]
    fn a_drag_finds_the_nearest_step() {
        let axis = axis(&[(0, 0), (60, 1), (120, 2)], 200);
        assert_eq!(axis.step_at(x(&axis, 60, 1) + 5), 1);
        assert_eq!(axis.step_at(10_000), 2);
        assert_eq!(axis.step_at(-5), 0);
    }

    #[test]
    fn labels_keep_their_distance() {
        let axis = axis(&[(0, 0), (1200, 1), (1260, 2), (1320, 3)], 300);
        assert!(axis.ticks(300).windows(2).all(|pair| pair[1].x - pair[0].x >= LABEL_PX));
    }

    #[test]
    fn the_minutes_go_on_behind_the_last_moment_at_the_same_distance() {
        let axis = axis(&[(0, 0), (30, 1), (60, 2)], 100);
        let ticks: Vec<(u64, i32)> = axis.ticks(350).iter().map(|tick| (tick.at / 60_000, tick.x)).collect();
        assert_eq!(ticks, [(0, 0), (1, 100), (2, 200), (3, 300)]);
    }

    #[test]
    fn an_empty_session_has_an_axis() {
        let axis = Axis::new(Vec::new(), 800);
        assert_eq!((axis.width(), axis.step_at(40), axis.ticks(0).len()), (0, 0, 1));
    }
}
