//! Time spans and dates as .NET writes and reads them, in the invariant culture. Ticks are 100 ns.

/// Ticks of a second.
pub const SECOND: i64 = 10_000_000;
/// Ticks of a day.
pub const DAY: i64 = 86_400 * SECOND;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// The parts of a span or of a time of day: days, hours, minutes, seconds, ticks.
pub fn parts(ticks: i64) -> [i64; 5] {
    [ticks / DAY, ticks / (3600 * SECOND) % 24, ticks / (60 * SECOND) % 60, ticks / SECOND % 60, ticks % SECOND]
}

/// Writes a time span as `[d.]hh:mm:ss[.fffffff]`.
pub fn span(ticks: i64) -> String {
    let [d, h, m, s, rest] = parts(ticks).map(i64::unsigned_abs);
    let sign = if ticks < 0 { "-" } else { "" };
    let days = if d > 0 { format!("{d}.") } else { String::new() };
    let fraction = if rest > 0 { format!(".{rest:07}") } else { String::new() };
    format!("{sign}{days}{h:02}:{m:02}:{s:02}{fraction}")
}

/// A span under a format string.
pub fn span_as(ticks: i64, format: &str) -> String {
    let [d, h, m, s, rest] = parts(ticks).map(i64::unsigned_abs);
    match format {
        "c" | "t" | "T" => return span(ticks),
        "g" => {
            let days = if d > 0 { format!("{d}:") } else { String::new() };
            return format!("{}{days}{h}:{m:02}:{s:02}", if ticks < 0 { "-" } else { "" });
        }
        "G" => return format!("{}{d}:{h:02}:{m:02}:{s:02}.{rest:07}", if ticks < 0 { "-" } else { "" }),
        _ => {}
    }
    letters(format, |letter, count| match letter {
        'd' => Some(format!("{d:0count$}")),
        'h' => Some(format!("{h:0count$}")),
        'm' => Some(format!("{m:0count$}")),
        's' => Some(format!("{s:0count$}")),
        'f' => Some(format!("{rest:07}")[..count.min(7)].to_owned()),
        'F' => Some(format!("{rest:07}")[..count.min(7)].trim_end_matches('0').to_owned()),
        _ => None,
    })
}

/// Reads a span: a number of days, `h:mm`, `h:mm:ss`, `d.hh:mm:ss.fff`.
pub fn parse_span(text: &str) -> Option<i64> {
    let text = text.trim();
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let fields: Vec<&str> = text.split(':').collect();
    let number = |field: &str, limit: i64| {
        let plain = !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit());
        field.parse::<i64>().ok().filter(|n| plain && *n <= limit)
    };
    let seconds = |field: &str| {
        let (whole, fraction) = field.split_once('.').unwrap_or((field, "0"));
        let digits = format!("{fraction:0<7}");
        Some(number(whole, 59)? * SECOND + number(&digits, SECOND)?)
    };
    let day_hour = |field: &str| match field.split_once('.') {
        Some((days, hours)) => Some((number(days, 10_675_199)?, number(hours, 23)?)),
        None => Some((0, number(field, 23)?)),
    };
    let ticks = match fields.as_slice() {
        [days] => number(days, 10_675_199)? * DAY,
        [hours, minutes] => {
            let (d, h) = day_hour(hours)?;
            d * DAY + (h * 60 + number(minutes, 59)?) * 60 * SECOND
        }
        [hours, minutes, rest] => {
            let (d, h) = day_hour(hours)?;
            d * DAY + (h * 60 + number(minutes, 59)?) * 60 * SECOND + seconds(rest)?
        }
        [days, hours, minutes, rest] => {
            number(days, 10_675_199)? * DAY + (number(hours, 23)? * 60 + number(minutes, 59)?) * 60 * SECOND + seconds(rest)?
        }
        _ => return None,
    };
    Some(if negative { -ticks } else { ticks })
}

/// Year, month and day of a date.
pub fn calendar(ticks: i64) -> (i64, i64, i64) {
    // Days since 0000-03-01, in eras of 400 years.
    let days = ticks.div_euclid(DAY) + 306;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

/// The ticks at the start of a day; months may run over the year's ends.
pub fn from_calendar(year: i64, month: i64, day: i64) -> i64 {
    let months = year * 12 + month - 1;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let of_era = shifted_year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    (era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 306) * DAY
}

/// How many days a month has.
pub fn month_length(year: i64, month: i64) -> i64 {
    (from_calendar(year, month + 1, 1) - from_calendar(year, month, 1)) / DAY
}

/// Day of the week, Sunday is 0.
pub fn weekday(ticks: i64) -> i64 {
    (ticks.div_euclid(DAY) + 1).rem_euclid(7)
}

/// A date under a format string; the short ones are those of the United States.
pub fn date(ticks: i64, format: &str) -> String {
    let format = match format {
        "d" => "M/d/yyyy",
        "D" => "dddd, MMMM d, yyyy",
        "t" => "h:mm tt",
        "T" => "h:mm:ss tt",
        "g" => "M/d/yyyy h:mm tt",
        "G" | "" => "M/d/yyyy h:mm:ss tt",
        "f" => "dddd, MMMM d, yyyy h:mm tt",
        "F" | "U" => "dddd, MMMM d, yyyy h:mm:ss tt",
        "s" => "yyyy-MM-ddTHH:mm:ss",
        "o" | "O" => "yyyy-MM-ddTHH:mm:ss.fffffff",
        "u" => "yyyy-MM-dd HH:mm:ssZ",
        "R" | "r" => "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        "M" | "m" => "MMMM d",
        "Y" | "y" => "MMMM yyyy",
        custom => custom,
    };
    let (year, month, day) = calendar(ticks);
    let [_, h, m, s, rest] = parts(ticks.rem_euclid(DAY));
    let name = |table: &[&str], at: i64| usize::try_from(at).ok().and_then(|at| table.get(at)).map_or("", |name| *name).to_owned();
    letters(format, |letter, count| {
        Some(match letter {
            'y' if count == 2 => format!("{:02}", year % 100),
            'y' => format!("{year:0count$}"),
            'M' if count == 3 => name(&MONTHS, month - 1)[..3].to_owned(),
            'M' if count > 3 => name(&MONTHS, month - 1),
            'M' => format!("{month:0count$}"),
            'd' if count == 3 => name(&DAYS, weekday(ticks))[..3].to_owned(),
            'd' if count > 3 => name(&DAYS, weekday(ticks)),
            'd' => format!("{day:0count$}"),
            'H' => format!("{h:0count$}"),
            'h' => format!("{:0count$}", (h + 11) % 12 + 1),
            'm' => format!("{m:0count$}"),
            's' => format!("{s:0count$}"),
            'f' => format!("{rest:07}")[..count.min(7)].to_owned(),
            'F' => format!("{rest:07}")[..count.min(7)].trim_end_matches('0').to_owned(),
            't' => (if h < 12 { "AM" } else { "PM" })[..count.min(2)].to_owned(),
            _ => return None,
        })
    })
}

/// Reads a format string: runs of a letter, literals in quotes or behind a backslash or `%`.
fn letters(format: &str, field: impl Fn(char, usize) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = format.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.extend(rest.next()),
            '%' => {}
            '\'' | '"' => out.extend(rest.by_ref().take_while(|inner| *inner != c)),
            letter => {
                let mut count = 1;
                while rest.next_if_eq(&letter).is_some() {
                    count += 1;
                }
                match field(letter, count) {
                    // `F` shows no zeros, and then not the point before them.
                    Some(text) if text.is_empty() && out.ends_with('.') => drop(out.pop()),
                    Some(text) => out.push_str(&text),
                    None => out.extend(std::iter::repeat_n(letter, count)),
                }
            }
        }
    }
    out
}

/// Reads a date: `2026-11-20`, `11/20/2026`, each with a time of day behind it or not.
pub fn parse_date(text: &str) -> Option<i64> {
    let text = text.trim().trim_end_matches('Z');
    if let Some(plain) = in_numbers(text) {
        return parse_date(&plain);
    }
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, "0:00"));
    let numbers = |sign: char| day.split(sign).map(|part| part.parse::<i64>().ok()).collect::<Option<Vec<_>>>();
    let (year, month, day) = match (numbers('-').as_deref(), numbers('/').as_deref()) {
        (Some([y, m, d]), _) if *y > 31 => (*y, *m, *d),
        (_, Some([m, d, y])) => (*y, *m, *d),
        _ => return None,
    };
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day < 1 || day > month_length(year, month) {
        return None;
    }
    let upper = time.trim().to_ascii_uppercase();
    let (clock, shift) = match (upper.strip_suffix("PM"), upper.strip_suffix("AM")) {
        (Some(clock), _) => (clock, 12),
        (_, Some(clock)) => (clock, 0),
        _ => (upper.as_str(), -1),
    };
    let mut clock = parse_span(clock.trim()).filter(|ticks| clock.contains(':') && *ticks < DAY)?;
    if shift >= 0 {
        clock = clock % (12 * 3600 * SECOND) + shift * 3600 * SECOND;
    }
    Some(from_calendar(year, month, day) + clock)
}

/// A date with the name of its month (`20 November 2017 9:00`, `Monday, Nov 20, 2017`) in numbers; `None` where it names no month.
fn in_numbers(text: &str) -> Option<String> {
    let starts = |names: &[&str], word: &str| {
        let is_one = |name: &&str| word.eq_ignore_ascii_case(name) || word.eq_ignore_ascii_case(&name[..3]);
        names.iter().position(is_one)
    };
    let (mut month, mut numbers, mut time) = (None, Vec::new(), Vec::new());
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
        if let Some(number) = starts(&MONTHS, word).filter(|_| month.is_none()) {
            month = Some(number + 1);
        } else if word.contains(':') || ["am", "pm"].iter().any(|half| word.eq_ignore_ascii_case(half)) {
            time.push(word);
        } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(word.parse::<u32>().ok()?);
        } else if starts(&DAYS, word).is_none() {
            return None;
        }
    }
    let [day, year] = numbers[..] else { return None };
    let time = if time.is_empty() { "0:00".to_owned() } else { time.join(" ") };
    month.map(|month| format!("{month}/{day}/{year} {time}"))
}
