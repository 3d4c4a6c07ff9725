//! The labelled times of the axis: whole minutes where time runs, and the beginning of each stretch that a fold cuts off. Never inside a bracket.

use crate::tenant::SimTime;
use crate::text::{Locale, Width};
use crate::wording;

use super::axis::Axis;
use super::labels::label_width;
use super::plan::ground_x;
use super::{ChartTick, ChartX, TEXT_PX};

const MINUTE_MS: u64 = 60_000;
/// The steps between two labels, in minutes.
const UNITS: [u64; 5] = [1, 2, 5, 10, 15];
/// The least distance between two labels of whole minutes, and what is free between two labels.
const UNIT_PX: i32 = 56;
const APART_PX: i32 = 10;

/// The ticks from left to right, up to the end of the chart.
pub fn ticks(axis: &Axis, names: i32, width: i32, locale: &Locale) -> Vec<ChartTick> {
    let minute = axis.minute().whole().max(1);
    let unit = MINUTE_MS * UNITS.into_iter().find(|unit| minute.saturating_mul(i32::try_from(*unit).unwrap_or(1)) >= UNIT_PX).unwrap_or(15);
    let instants = axis.instants();
    let starts: Vec<u64> =
        instants.iter().enumerate().filter(|(index, one)| *index == 0 || one.is_behind_fold()).map(|(_, one)| one.at).collect();
    let mut ticks: Vec<ChartTick> = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let next = starts.get(index + 1).copied();
        let limit = next.map_or(i32::MAX, |next| left_of(axis, names, next, true, locale) - APART_PX);
        offer(&mut ticks, axis, names, *start, width.min(limit), locale);
        let until = match next {
            // Up to the last instant before the silence.
            Some(next) => instants.iter().rev().find(|one| one.at < next).map_or(0, |one| one.at),
            None => axis.time_at(ChartX::px(width - names)),
        };
        let mut at = (start / unit + 1) * unit;
        while at <= until {
            offer(&mut ticks, axis, names, at, width.min(limit), locale);
            at += unit;
        }
    }
    ticks
}

/// Takes a tick in where its label has room behind the last one and before `limit`.
fn offer(ticks: &mut Vec<ChartTick>, axis: &Axis, names: i32, at: u64, limit: i32, locale: &Locale) {
    let day = wording::weekday(SimTime(at), Width::Short, locale);
    let told = ticks.iter().rev().find_map(|tick| tick.day.clone());
    let day = (told.as_ref() != Some(&day)).then_some(day);
    let (time, x) = (time_of(at), ground_x(names, axis.before(at)));
    let half = half(day.as_deref(), &time);
    let last = ticks.last().map_or(i32::MIN, |last| last.x.whole() + self::half(last.day.as_deref(), &last.time) + APART_PX);
    if x.whole() - half >= last && x.whole() + half <= limit {
        ticks.push(ChartTick { at, x, day, time });
    }
}

/// The left end of a label.
fn left_of(axis: &Axis, names: i32, at: u64, has_day: bool, locale: &Locale) -> i32 {
    let day = has_day.then(|| wording::weekday(SimTime(at), Width::Short, locale));
    ground_x(names, axis.before(at)).whole() - half(day.as_deref(), &time_of(at))
}

/// To the minute, or to the second where it is between two minutes.
fn time_of(at: u64) -> String {
    if (at / 1_000).is_multiple_of(60) { wording::hour_and_minute(SimTime(at)) } else { wording::time_of_day(SimTime(at)) }
}

fn half(day: Option<&str>, time: &str) -> i32 {
    let blank = if day.is_some() { 4 } else { 0 };
    (label_width(day.unwrap_or_default(), TEXT_PX) + blank + label_width(time, TEXT_PX)) / 2
}
