//! The virtual clock as a clock on the wall shows it, and lengths of time.

use crate::tenant::{Millis, SimTime};
use crate::text::{Locale, Text, Width, english_weekday};

/// How long after midnight of a Monday a session begins: virtual time 0 is Monday, 09:00.
pub const START_OF_SESSION: Millis = Millis(9 * 3_600_000);

/// Seconds since midnight of the Monday on which the session began.
fn seconds(at: SimTime) -> u64 {
    (at + START_OF_SESSION).0 / 1_000
}

/// The time of day to the second: `09:00:00`.
pub fn time_of_day(at: SimTime) -> String {
    let seconds = seconds(at);
    format!("{:02}:{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}

/// The time of day to the minute: `09:00`.
pub fn hour_and_minute(at: SimTime) -> String {
    let mut time = time_of_day(at);
    time.truncate("09:00".len());
    time
}

/// The weekday, in the language of the page.
pub fn weekday(at: SimTime, width: Width, locale: &Locale) -> String {
    locale.weekday(seconds(at) / 86_400, width)
}

/// Weekday and time of day as the console prints them in every language: `Monday 09:00:00`.
pub fn english_clock(at: SimTime) -> String {
    format!("{} {}", english_weekday(seconds(at) / 86_400), time_of_day(at))
}

/// A length of time, rounded up to whole seconds, in as few words as it can be told.
pub fn duration(length: Millis, locale: &Locale) -> String {
    let all = length.0.div_ceil(1_000);
    let (hours, minutes, seconds) = (all / 3_600, all / 60 % 60, all % 60);
    locale.say(match (hours, minutes, seconds) {
        (0, 0, seconds) => Text::LengthSeconds { seconds },
        (0, minutes, 0) => Text::LengthWholeMinutes { minutes },
        (0, minutes, seconds) => Text::LengthMinutes { minutes, seconds },
        // Seconds beside hours would be more than anybody wants to know.
        (hours, 0, _) => Text::LengthWholeHours { hours },
        (hours, minutes, _) => Text::LengthHours { hours, minutes },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_begins_on_monday_at_nine() {
        let at = |hours: u64| SimTime(hours * 3_600_000);
        assert_eq!(english_clock(at(0)), "Monday 09:00:00");
        assert_eq!(english_clock(SimTime(61_999)), "Monday 09:01:01");
        assert_eq!(english_clock(at(15)), "Tuesday 00:00:00");
        assert_eq!(english_clock(at(7 * 24 - 10)), "Sunday 23:00:00");
        assert_eq!(hour_and_minute(at(15)), "00:00");
        assert_eq!(weekday(at(14), Width::Long, &Locale::english()), "Monday");
        assert_eq!(weekday(at(15), Width::Long, &Locale::english()), "Tuesday");
    }
}
