//! Numbers as .NET writes them: shortest form, and the standard and custom format strings.

use crate::types::Ty;

/// A number as decimal digits: `0.d1d2d3… × 10^point`.
#[derive(Clone)]
pub struct Digits {
    negative: bool,
    figures: Vec<u8>,
    point: i32,
}

impl Digits {
    /// Reads what Rust prints for a number, `-12.5` or `1.25e3`.
    pub fn parse(text: &str) -> Self {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once('e').map_or((text, 0), |(m, e)| (m, e.parse::<i32>().unwrap_or(0)));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|digit| digit - b'0').collect();
        let zeros = all.iter().take_while(|digit| **digit == 0).count();
        let point = i32::try_from(whole.len()).unwrap_or(0) + exponent - i32::try_from(zeros).unwrap_or(0);
        let digits = all[zeros..].to_vec();
        Self { negative, point: if digits.is_empty() { 0 } else { point }, figures: digits }
    }

    /// The digits of a double that a format looks at: standard formats take the exact ones, `G` without a number the shortest,
    /// custom formats 15.
    pub fn of_f64(n: f64, format: &str) -> Self {
        let letter = format.chars().next().unwrap_or('G').to_ascii_uppercase();
        if matches!(letter, 'G' | 'R') && format.len() == 1 {
            return Self::parse(&format!("{n:e}"));
        }
        if is_standard(format) { Self::parse(&format!("{n:.40e}")) } else { Self::parse(&format!("{n:.14e}")) }
    }

    fn digit(&self, at: i32) -> u8 {
        usize::try_from(at).ok().and_then(|at| self.figures.get(at)).copied().unwrap_or(0)
    }

    /// Rounds to so many digits in all, halves away from zero.
    fn keep(&mut self, count: i32) {
        let Ok(count) = usize::try_from(count) else {
            self.figures.clear();
            return;
        };
        if count >= self.figures.len() {
            return;
        }
        let up = self.figures[count] >= 5;
        self.figures.truncate(count);
        if !up {
            return;
        }
        while let Some(last) = self.figures.pop() {
            if last < 9 {
                self.figures.push(last + 1);
                return;
            }
        }
        self.figures.push(1);
        self.point += 1;
    }

    fn rounded(&self, places: i32) -> Self {
        let mut copy = self.clone();
        copy.keep(copy.point + places);
        if copy.figures.iter().all(|digit| *digit == 0) {
            copy.negative = false;
        }
        copy
    }

    fn scaled(&self, by: i32) -> Self {
        Self { point: self.point + by, ..self.clone() }
    }

    fn whole(&self) -> String {
        let text: String = (0..self.point.max(0)).map(|at| char::from(b'0' + self.digit(at))).collect();
        if text.is_empty() { "0".to_owned() } else { text }
    }

    fn fraction(&self, places: i32) -> String {
        (self.point..self.point + places).map(|at| char::from(b'0' + self.digit(at))).collect()
    }

    fn fixed(&self, places: i32, grouped: bool) -> String {
        let whole = if grouped { group(&self.whole()) } else { self.whole() };
        if places > 0 { format!("{whole}.{}", self.fraction(places)) } else { whole }
    }

    fn scientific(&self, places: i32, letter: char, exponent_width: usize) -> String {
        let exponent = if self.figures.is_empty() { 0 } else { self.point - 1 };
        let first = char::from(b'0' + self.digit(0));
        let fraction: String = (1..=places).map(|at| char::from(b'0' + self.digit(at))).collect();
        let dot = if places > 0 { "." } else { "" };
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{first}{dot}{fraction}{letter}{sign}{:0>exponent_width$}", exponent.unsigned_abs())
    }

    fn general(&self, limit: i32, letter: char) -> String {
        let used = i32::try_from(self.figures.iter().rposition(|digit| *digit != 0).map_or(0, |at| at + 1)).unwrap_or(0);
        if self.point > limit || self.point < -3 {
            self.scientific((used - 1).max(0), letter, 2)
        } else {
            self.fixed((used - self.point).max(0), false)
        }
    }

    fn signed(&self, text: String) -> String {
        if self.negative { format!("-{text}") } else { text }
    }
}

fn group(whole: &str) -> String {
    let mut out = String::with_capacity(whole.len() * 4 / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn special(n: f64) -> Option<&'static str> {
    if n.is_nan() {
        Some("NaN")
    } else if n.is_infinite() {
        Some(if n > 0.0 { "∞" } else { "-∞" })
    } else {
        None
    }
}

/// A double as `ToString()` writes it.
pub fn double(n: f64) -> String {
    if let Some(word) = special(n) {
        return word.to_owned();
    }
    let digits = Digits::parse(&format!("{n:e}"));
    digits.signed(digits.general(15, 'E'))
}

/// A single as `ToString()` writes it.
pub fn single(n: f32) -> String {
    if let Some(word) = special(f64::from(n)) {
        return word.to_owned();
    }
    let digits = Digits::parse(&format!("{n:e}"));
    digits.signed(digits.general(7, 'E'))
}

/// A whole number under `X` or `x`.
pub fn hex(ty: Ty, n: i128, format: &str) -> String {
    let bits = ty.bounds().map_or(32, |(least, greatest)| 128 - (greatest - least).leading_zeros());
    let n = if n < 0 { n + (1_i128 << bits) } else { n };
    let width = format[1..].parse().ok().filter(|width: &usize| *width < 100).unwrap_or(1);
    if format.starts_with('x') { format!("{n:0>width$x}") } else { format!("{n:0>width$X}") }
}

/// Whether a format is a letter with at most two digits.
fn is_standard(format: &str) -> bool {
    format.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && format.len() <= 3
        && format[1..].bytes().all(|byte| byte.is_ascii_digit())
}

/// A number under a format string; `None` where the format is no good for it.
pub fn formatted(number: &Digits, format: &str, whole: bool) -> Option<String> {
    let letter = format.chars().next()?;
    if !is_standard(format) {
        return Some(custom(number, format));
    }
    let precision: Option<i32> = format[1..].parse().ok();
    let places = precision.unwrap_or(2);
    let grouped = |n: &Digits| n.rounded(places).fixed(places, true);
    Some(match letter.to_ascii_uppercase() {
        'D' if whole => {
            let width = usize::try_from(precision.unwrap_or(1)).unwrap_or(1);
            number.signed(format!("{:0>width$}", number.whole()))
        }
        'F' => {
            let rounded = number.rounded(places);
            rounded.signed(rounded.fixed(places, false))
        }
        'N' => number.rounded(places).signed(grouped(number)),
        'C' => number.rounded(places).signed(format!("${}", grouped(number))),
        'P' => {
            let percent = number.scaled(2);
            percent.rounded(places).signed(format!("{} %", grouped(&percent)))
        }
        'E' => {
            let places = precision.unwrap_or(6);
            let mut rounded = number.clone();
            rounded.keep(places + 1);
            rounded.signed(rounded.scientific(places, letter, 3))
        }
        'G' | 'R' => {
            let limit = precision.filter(|n| *n > 0).unwrap_or(if whole { 40 } else { 15 });
            let mut rounded = number.clone();
            rounded.keep(if precision.is_some() { limit } else { 17 });
            rounded.signed(rounded.general(limit, if letter.is_ascii_lowercase() { 'e' } else { 'E' }))
        }
        _ => return None,
    })
}

/// A custom format: `0`, `#`, `,`, `.`, `%`, literals in quotes or behind a backslash, sections between semicolons.
fn custom(number: &Digits, format: &str) -> String {
    let sections: Vec<&str> = format.split(';').collect();
    let zero = number.figures.iter().all(|digit| *digit == 0);
    let (section, signed) = match sections.as_slice() {
        [_, negative, ..] if number.negative && !negative.is_empty() => (*negative, false),
        [_, _, third, ..] if zero => (*third, true),
        [first, ..] => (*first, true),
        [] => ("", true),
    };
    let (before, after) = section.split_once('.').unwrap_or((section, ""));
    let count = |text: &str, of: &[char]| i32::try_from(text.chars().filter(|c| of.contains(c)).count()).unwrap_or(0);
    let number = if section.contains('%') { number.scaled(2) } else { number.clone() };
    let rounded = number.rounded(count(after, &['0', '#']));
    let least = count(&before.chars().skip_while(|c| *c != '0').collect::<String>(), &['0', '#']);
    let mut whole = if rounded.point > 0 { rounded.whole() } else { String::new() };
    whole = format!("{whole:0>width$}", width = usize::try_from(least).unwrap_or(0));
    let grouped = before.trim_end_matches(|c| c != '0' && c != '#' && c != ',').contains(',');
    let digits = if grouped { group(&whole) } else { whole };
    let mut out = fill_whole(before, &digits);
    let fraction = rounded.fraction(count(after, &['0', '#']));
    let needed = after.chars().filter(|c| matches!(c, '0' | '#')).collect::<String>().rfind('0').map_or(0, |at| at + 1);
    let shown = fraction.trim_end_matches('0').len().max(needed);
    if shown > 0 {
        out.push('.');
    }
    out.push_str(&fill(after, fraction[..shown].chars()));
    if signed && number.negative && !zero { format!("-{out}") } else { out }
}

/// Puts the whole part into its places; digits beyond the first place go in front of it.
fn fill_whole(pattern: &str, digits: &str) -> String {
    let first = pattern.find(['0', '#']);
    let last = pattern.rfind(['0', '#']);
    match (first, last) {
        (Some(first), Some(last)) => format!("{}{digits}{}", fill(&pattern[..first], "".chars()), fill(&pattern[last + 1..], "".chars())),
        _ => fill(pattern, "".chars()),
    }
}

fn fill(pattern: &str, mut digits: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '0' | '#' => out.extend(digits.next()),
            ',' => {}
            '\\' => out.extend(chars.next()),
            '\'' | '"' => out.extend(chars.by_ref().take_while(|inner| *inner != c)),
            other => out.push(other),
        }
    }
    out
}
