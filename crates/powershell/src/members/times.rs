//! Properties and methods of `[timespan]` and `[datetime]`.

use super::{Args, Called, Failure};
use crate::convert::{self, convert};
use crate::format::time::{DAY, SECOND, calendar, from_calendar, month_length, parts, weekday};
use crate::types::{self, Ty, TypeRef};
use crate::value::Value;

/// Names of the properties of a time span.
pub const SPAN_PROPERTIES: &[&str] = &[
    "Days",
    "Hours",
    "Milliseconds",
    "Minutes",
    "Seconds",
    "Ticks",
    "TotalDays",
    "TotalHours",
    "TotalMilliseconds",
    "TotalMinutes",
    "TotalSeconds",
];
/// Names of the properties of a date.
pub const DATE_PROPERTIES: &[&str] = &[
    "Date",
    "Day",
    "DayOfWeek",
    "DayOfYear",
    "Hour",
    "Kind",
    "Millisecond",
    "Minute",
    "Month",
    "Second",
    "Ticks",
    "TimeOfDay",
    "Year",
    "DateTime",
];

/// Units of `Total…`, `Add…` and `From…`, in ticks.
const UNITS: [(&str, i64); 6] =
    [("days", DAY), ("hours", 3600 * SECOND), ("minutes", 60 * SECOND), ("seconds", SECOND), ("milliseconds", SECOND / 1000), ("ticks", 1)];

/// Ticks of a unit by its name in small letters.
pub fn unit(name: &str) -> Option<i64> {
    UNITS.iter().find(|(unit, _)| *unit == name).map(|(_, ticks)| *ticks)
}

fn int(n: i64) -> Value {
    i32::try_from(n).map_or(Value::Long(n), Value::Int)
}

/// A property of a time span; names are in small letters.
pub fn span_property(ticks: i64, name: &str) -> Option<Value> {
    let [d, h, m, s, rest] = parts(ticks);
    Some(match name {
        "ticks" => Value::Long(ticks),
        "days" => int(d),
        "hours" => int(h),
        "minutes" => int(m),
        "seconds" => int(s),
        "milliseconds" => int(rest / 10_000),
        total => {
            let ticks = convert::as_f64(&Value::Long(ticks))?;
            Value::Double(ticks / convert::as_f64(&Value::Long(unit(total.strip_prefix("total")?)?))?)
        }
    })
}

/// A property of a date; names are in small letters.
pub fn date_property(ticks: i64, name: &str) -> Option<Value> {
    let (year, month, day) = calendar(ticks);
    let [_, h, m, s, rest] = parts(ticks.rem_euclid(DAY));
    Some(match name {
        "year" => int(year),
        "month" => int(month),
        "day" => int(day),
        "hour" => int(h),
        "minute" => int(m),
        "second" => int(s),
        "millisecond" => int(rest / 10_000),
        "ticks" => Value::Long(ticks),
        "date" => Value::DateTime(ticks - ticks.rem_euclid(DAY)),
        "timeofday" => Value::TimeSpan(ticks.rem_euclid(DAY)),
        "dayofweek" => Value::Enum(&types::DAY_OF_WEEK, weekday(ticks)),
        "kind" => Value::Enum(&types::DATE_KIND, 0),
        "datetime" => Value::from(crate::format::time::date(ticks, "F")),
        "dayofyear" => int((ticks - from_calendar(year, 1, 1)) / DAY + 1),
        _ => return None,
    })
}

/// So many units, as ticks.
pub fn scaled(n: f64, unit: i64) -> i64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "spans are made from doubles in .NET too")]
    let ticks = (n * unit as f64).round() as i64;
    ticks
}

/// Calls a method of a time span or a date; names are in small letters.
pub fn method(on: &Value, name: &str, args: &Args<'_>) -> Called {
    let span = |at: usize| match convert(&args.value(at), TypeRef::one(Ty::TimeSpan))? {
        Value::TimeSpan(ticks) => Ok(ticks),
        _ => Err(Failure::NoOverload),
    };
    match (on, name, args.len()) {
        (Value::TimeSpan(a), "add", 1) => Ok(Value::TimeSpan(a.saturating_add(span(0)?))),
        (Value::TimeSpan(a), "subtract", 1) => Ok(Value::TimeSpan(a.saturating_sub(span(0)?))),
        (Value::TimeSpan(a), "negate", 0) => Ok(Value::TimeSpan(-a)),
        (Value::TimeSpan(a), "duration", 0) => Ok(Value::TimeSpan(a.abs())),
        (Value::DateTime(a), "add", 1) => Ok(Value::DateTime(a.saturating_add(span(0)?))),
        (Value::DateTime(a), "subtract", 1) => Ok(match args.value(0) {
            Value::DateTime(b) => Value::TimeSpan(a - b),
            _ => Value::DateTime(a.saturating_sub(span(0)?)),
        }),
        (Value::DateTime(a), "addmonths" | "addyears", 1) => {
            let (year, month, day) = calendar(*a);
            let months = args.int(0)? * if name == "addyears" { 12 } else { 1 };
            let start = from_calendar(year, month + months, 1);
            let (to_year, to_month, _) = calendar(start);
            Ok(Value::DateTime(start + (day.min(month_length(to_year, to_month)) - 1) * DAY + a.rem_euclid(DAY)))
        }
        (Value::DateTime(a), "toshortdatestring", 0) => Ok(Value::from(super::super::format::time::date(*a, "d"))),
        (Value::DateTime(a), "tolongdatestring", 0) => Ok(Value::from(super::super::format::time::date(*a, "D"))),
        (Value::DateTime(a), "tolongtimestring", 0) => Ok(Value::from(super::super::format::time::date(*a, "T"))),
        (Value::DateTime(a), "toshorttimestring", 0) => Ok(Value::from(super::super::format::time::date(*a, "t"))),
        (Value::DateTime(_), "touniversaltime" | "tolocaltime", 0) => Ok(on.clone()),
        (Value::DateTime(a), adds, 1) => {
            let unit = adds.strip_prefix("add").and_then(unit).ok_or(Failure::NoMethod)?;
            Ok(Value::DateTime(a.saturating_add(scaled(args.number(0)?, unit))))
        }
        _ => Err(Failure::NoMethod),
    }
}
