//! Regular expressions as `-match`, `-replace`, `-split` and `[regex]` use them: .NET's syntax on the engine of the host.

mod bounded;
mod pattern_tree;

use super::ast::Case;
use super::budget::MAX_TEXT;
use super::error::{Category, ErrorRecord, Exception};
use super::format;
use super::object::Hash;
use super::regex_engine::{RegexEngine, RegexMatch};
use super::types;
use super::value::Value;

/// A pattern, ready for the engine.
pub struct Pattern {
    text: String,
    flags: String,
    shown: String,
}

impl Pattern {
    /// Takes a pattern of .NET.
    pub fn new(pattern: &str, case: Case) -> Self {
        let mut flags = String::new();
        if case == Case::Ignored {
            flags.push('i');
        }
        let mut rest = pattern;
        while let Some((inline, after)) = rest.strip_prefix("(?").and_then(|rest| rest.split_once(')'))
            && !inline.is_empty()
            && inline.chars().all(|c| matches!(c, 'i' | 's' | 'm' | 'n' | '-'))
        {
            if inline.starts_with('-') {
                flags.retain(|flag| !inline.contains(flag));
            } else {
                flags.extend(inline.chars().filter(|c| *c != 'n' && !flags.contains(*c)).collect::<Vec<_>>());
            }
            rest = after;
        }
        Self { text: translated(rest), flags, shown: pattern.to_owned() }
    }

    /// A pattern for a literal text.
    pub fn literal(text: &str, case: Case) -> Self {
        Self::new(&escape(text), case)
    }

    /// All matches, at most `limit`.
    ///
    /// # Errors
    /// A pattern that is not valid, or one that could take for ever and cannot be matched in bounded time.
    pub fn matches(&self, engine: &dyn RegexEngine, text: &str, limit: usize) -> Result<Vec<RegexMatch>, ErrorRecord> {
        let found = match bounded::plan(&self.text, &self.flags, text) {
            bounded::MatchPlan::Bounded(program) => program.find(text, limit).ok_or_else(|| self.too_slow()),
            bounded::MatchPlan::Refused => Err(self.too_slow()),
            bounded::MatchPlan::Host => engine.matches(&self.text, &self.flags, text, limit).map_err(|why| {
                let message = format!("The regular expression pattern {} is not valid.", self.shown);
                ErrorRecord::runtime("InvalidRegularExpression", Category::InvalidOperation, message)
                    .on(self.shown.as_str())
                    .wrapping(Exception::new(&types::ARGUMENT, why))
            }),
        };
        found.map(|found| found.into_iter().map(numbered).collect())
    }
}

/// A match with its groups numbered as .NET does: those without a name first, then those with one.
fn numbered(found: RegexMatch) -> RegexMatch {
    if found.names.is_empty() {
        return found;
    }
    let is_named = |number: &usize| found.names.iter().any(|(_, of)| of == number);
    let (named, mut order): (Vec<usize>, Vec<usize>) = (0..found.groups.len()).partition(is_named);
    order.extend(named);
    let groups = order.iter().map(|number| found.groups[*number]).collect();
    let place = |number: usize| order.iter().position(|of| *of == number).unwrap_or(number);
    RegexMatch { groups, names: found.names.iter().map(|(name, number)| (name.clone(), place(*number))).collect() }
}

impl Pattern {
    fn too_slow(&self) -> ErrorRecord {
        let message = format!("not simulated here: the regular expression pattern {} could take too long on this text.", self.shown);
        ErrorRecord::runtime("RegularExpressionTooSlow", Category::LimitsExceeded, message).on(self.shown.as_str())
    }
}

/// What .NET writes otherwise than browsers do.
fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    let mut in_set = false;
    while let Some(c) = rest.chars().next() {
        let known = [("\\A", "^"), ("\\z", "$"), ("\\Z", "$"), ("(?'", "(?<"), ("(?>", "(?:"), ("\\h", "[ \\t]")];
        if let Some((from, to)) = known.iter().find(|(from, _)| !in_set && rest.starts_with(from)) {
            out.push_str(to);
            rest = &rest[from.len()..];
            if *from == "(?'" {
                let (name, after) = rest.split_once('\'').unwrap_or((rest, ""));
                out.push_str(name);
                out.push('>');
                rest = after;
            }
            continue;
        }
        let take = if c == '\\' { rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at) } else { c.len_utf8() };
        match c {
            '[' if in_set => out.push('\\'),
            '[' => in_set = true,
            ']' => in_set = false,
            _ => {}
        }
        out.push_str(&rest[..take]);
        rest = &rest[take..];
        if c == '[' && in_set {
            // A bracket right behind the opening one is a member of the set.
            let (sign, after) = rest.strip_prefix('^').map_or(("", rest), |after| ("^", after));
            if let Some(after) = after.strip_prefix(']') {
                out.push_str(sign);
                out.push_str("\\]");
                rest = after;
            }
        }
    }
    out
}

/// Escapes a text for use in a pattern, as `[regex]::Escape` does.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '*' | '+' | '?' | '|' | '{' | '[' | '(' | ')' | '^' | '$' | '.' | '#' => out.extend(['\\', c]),
            ' ' => out.push_str("\\ "),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out
}

fn group<'t>(found: &RegexMatch, number: usize, text: &'t str) -> Option<&'t str> {
    let (start, end) = (*found.groups.get(number)?)?;
    text.get(start..end)
}

/// What `$Matches` holds after a match: groups by number or name.
pub fn captures(found: &RegexMatch, text: &str) -> Value {
    let table = Hash::new(false);
    for number in 0..found.groups.len() {
        if let Some(matched) = group(found, number, text) {
            let name = found.names.iter().find(|(_, of)| *of == number);
            let key = name.map_or_else(|| Value::count(number), |(name, _)| Value::str(name));
            table.set(key, Value::str(matched));
        }
    }
    Value::Hash(std::rc::Rc::new(table))
}

/// `text -replace pattern, replacement`
pub fn replace(pattern: &Pattern, engine: &dyn RegexEngine, text: &str, replacement: &str) -> Result<String, ErrorRecord> {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for found in pattern.matches(engine, text, usize::MAX)? {
        let Some(Some((start, end))) = found.groups.first().copied() else { continue };
        out.push_str(&text[from..start]);
        substitute(&mut out, replacement, &found, text);
        from = end;
        if out.len() > MAX_TEXT {
            return Ok(out);
        }
    }
    out.push_str(&text[from..]);
    Ok(out)
}

/// Writes a replacement: `$1`, `${name}`, `$&`, `$$`.
pub fn substitute(out: &mut String, replacement: &str, found: &RegexMatch, text: &str) {
    let mut rest = replacement;
    while let Some(at) = rest.find('$') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('$') {
            out.push('$');
            rest = after;
        } else if let Some(after) = rest.strip_prefix('&') {
            out.push_str(group(found, 0, text).unwrap_or(""));
            rest = after;
        } else {
            let braced = rest.strip_prefix('{').and_then(|inner| inner.split_once('}'));
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let (name, after) = braced.unwrap_or_else(|| rest.split_at(digits));
            let number = name.parse().ok().filter(|n| *n < found.groups.len());
            let number = number.or_else(|| found.names.iter().find(|(of, _)| of == name).map(|(_, number)| *number));
            match number {
                Some(number) => {
                    out.push_str(group(found, number, text).unwrap_or(""));
                    rest = after;
                }
                None => out.push('$'),
            }
        }
    }
    out.push_str(rest);
}

/// `text -split pattern, limit`: the pieces, with what the groups caught between them.
pub fn split(pattern: &Pattern, engine: &dyn RegexEngine, text: &str, limit: i64) -> Result<Vec<Value>, ErrorRecord> {
    let most = usize::try_from(limit.unsigned_abs()).unwrap_or(0);
    let found = pattern.matches(engine, text, if limit > 0 { most - 1 } else { usize::MAX })?;
    let found = if limit < 0 { &found[found.len().saturating_sub(most - 1)..] } else { &found[..] };
    let mut pieces = Vec::new();
    let mut from = 0;
    for one in found {
        let Some(Some((start, end))) = one.groups.first().copied() else { continue };
        pieces.push(Value::str(&text[from..start]));
        pieces.extend((1..one.groups.len()).filter_map(|number| group(one, number, text)).map(Value::str));
        from = end;
    }
    pieces.push(Value::str(&text[from..]));
    Ok(pieces)
}

/// `-split text`: words between white space.
pub fn words(text: &str) -> Vec<Value> {
    text.split_whitespace().map(Value::str).collect()
}

/// The texts that an operator works on: the elements, or the value alone.
pub fn texts(value: &Value) -> Vec<String> {
    value.elements().map_or_else(|| vec![format::text(value)], |items| items.iter().map(format::text).collect())
}
