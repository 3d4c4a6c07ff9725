//! Strings, here-strings, numbers and variables.

use std::rc::Rc;

use super::{Parser, is_double_quote, is_name, is_single_quote};
use crate::ast::{Expr, ExprKind, Part, Variable};
use crate::convert::smallest;
use crate::decimal::Decimal;
use crate::token::Class;
use crate::value::Value;

/// How a text ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    Quote,
    HereEnd,
}

impl Parser<'_> {
    /// A string in quotes, here-strings included.
    pub(super) fn string(&mut self) -> Option<Expr> {
        let start = self.at;
        let here = self.peek() == Some('@');
        let quote = self.peek_at(usize::from(here))?;
        if !(is_double_quote(quote) || is_single_quote(quote)) {
            return None;
        }
        self.at += usize::from(here) + quote.len_utf8();
        let kind = if here {
            self.here_string(start, is_double_quote(quote))
        } else if is_double_quote(quote) {
            let parts = self.parts(Until::Quote, start);
            joined(parts)
        } else {
            self.verbatim(start)
        };
        self.mark(Class::Text, start);
        Some(Expr { span: self.span_from(start), kind })
    }

    fn unterminated(&mut self, start: usize, quote: char) {
        let span = Self::span(start, self.text.len());
        self.error("TerminatorExpectedAtEndOfString", format!("The string is missing the terminator: {quote}."), span);
        self.at = self.text.len();
    }

    fn verbatim(&mut self, start: usize) -> ExprKind {
        let mut text = String::new();
        loop {
            match self.bump() {
                None => {
                    self.unterminated(start, '\'');
                    break;
                }
                Some(c) if is_single_quote(c) => match self.peek() {
                    Some(next) if is_single_quote(next) => {
                        text.push(next);
                        self.bump();
                    }
                    _ => break,
                },
                Some(c) => text.push(c),
            }
        }
        ExprKind::Text { text: Rc::from(text), bare: false }
    }

    fn here_string(&mut self, start: usize, expands: bool) -> ExprKind {
        let line = self.rest().find('\n').map_or(self.text.len(), |end| self.at + end);
        let header = &self.text[self.at..line];
        let quote = if expands { '"' } else { '\'' };
        if !header.trim().is_empty() {
            let id = "UnexpectedCharactersAfterHereStringHeader";
            self.error_here(id, "No characters are allowed after a here-string header but before the end of the line.");
            self.at = line;
            return ExprKind::Text { text: Rc::from(""), bare: false };
        }
        self.at = (line + 1).min(self.text.len());
        if expands {
            let parts = self.parts(Until::HereEnd, start);
            return joined(parts);
        }
        let from = self.at;
        while self.at < self.text.len() && !self.at_here_end(quote) {
            self.bump();
        }
        let mut text = self.text[from..self.at].to_owned();
        self.finish_here(start, quote, &mut text);
        ExprKind::Text { text: Rc::from(text), bare: false }
    }

    /// Whether the end of a here-string stands here: the line's end before it does not belong to the text.
    fn at_here_end(&self, quote: char) -> bool {
        let rest = self.rest();
        let ends = |text: &str| {
            let mut chars = text.chars();
            let same = chars.next().is_some_and(|c| if quote == '"' { is_double_quote(c) } else { is_single_quote(c) });
            same && chars.next() == Some('@')
        };
        let first = self.text[..self.at].ends_with('\n') && ends(rest);
        first || rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).is_some_and(ends)
    }

    fn finish_here(&mut self, start: usize, quote: char, _text: &mut String) {
        if self.at >= self.text.len() {
            let whole = &self.text[start..];
            let indented =
                whole.lines().position(|line| line.trim_start().starts_with(&format!("{quote}@")) && line.starts_with([' ', '\t']));
            if indented.is_some() {
                let offset = whole.find(&format!("{quote}@")).unwrap_or(0);
                let found = whole[1..].find(&format!("{quote}@")).map_or(offset, |at| at + 1);
                let span = Self::span(start + found, self.text.len());
                self.error("WhitespaceBeforeHereStringFooter", "White space is not allowed before the string terminator.", span);
            } else {
                let span = Self::span(start, self.text.len());
                self.error("TerminatorExpectedAtEndOfString", format!("The string is missing the terminator: {quote}@."), span);
                self.at = self.text.len();
            }
            return;
        }
        self.eat("\r");
        self.eat("\n");
        self.bump();
        self.bump();
    }

    fn parts(&mut self, until: Until, start: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut text = String::new();
        loop {
            if until == Until::HereEnd && self.at_here_end('"') {
                self.finish_here(start, '"', &mut text);
                break;
            }
            let Some(c) = self.peek() else {
                if until == Until::HereEnd {
                    self.finish_here(start, '"', &mut text);
                } else {
                    self.unterminated(start, '"');
                }
                break;
            };
            if until == Until::Quote && is_double_quote(c) {
                self.bump();
                match self.peek() {
                    Some(second) if is_double_quote(second) => {
                        text.push(second);
                        self.bump();
                        continue;
                    }
                    _ => break,
                }
            }
            if !self.part(&mut text, &mut parts) {
                self.bump();
                text.push(c);
            }
        }
        if !text.is_empty() {
            parts.push(Part::Text(Rc::from(text)));
        }
        parts
    }

    /// An escape or a hole in a text; `false` where neither stands here.
    pub(super) fn part(&mut self, text: &mut String, parts: &mut Vec<Part>) -> bool {
        match self.peek() {
            Some('`') => {
                self.bump();
                self.escape(text);
                true
            }
            Some('$') => match self.hole() {
                Some(expr) => {
                    if !text.is_empty() {
                        parts.push(Part::Text(Rc::from(std::mem::take(text))));
                    }
                    parts.push(Part::Expr(expr));
                    true
                }
                None => false,
            },
            _ => false,
        }
    }

    pub(super) fn escape(&mut self, text: &mut String) {
        let Some(c) = self.bump() else { return };
        text.push(match c {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '0' => '\0',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'f' => '\u{C}',
            'v' => '\u{B}',
            'e' => '\u{1B}',
            '\r' if self.eat("\n") => '\n',
            other => other,
        });
    }

    /// `$name`, `${name}` or `$( … )` inside a text.
    fn hole(&mut self) -> Option<Expr> {
        let start = self.at;
        if self.rest().starts_with("$(") {
            return Some(self.sub_expression());
        }
        let variable = self.variable_name()?;
        // `$name:` is no variable unless a name follows.
        if self.peek() == Some(':') && variable.scope.is_none() && !self.text[start..self.at].ends_with('}') && self.peek_at(1) != Some(':')
        {
            let span = Self::span(start, self.at + 1);
            let message = "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.";
            self.error("InvalidVariableReferenceWithDrive", message, span);
        }
        Some(Expr { span: self.span_from(start), kind: ExprKind::Variable(variable) })
    }

    /// A variable's name behind `$` or `@`, with its scope.
    pub(super) fn variable_name(&mut self) -> Option<Variable> {
        let start = self.at;
        let variable = self.bare_variable()?;
        self.mark(Class::Variable, start);
        Some(variable)
    }

    fn bare_variable(&mut self) -> Option<Variable> {
        let rest = self.rest();
        let body = rest.get(1..)?;
        let mut chars = body.chars();
        match chars.next()? {
            '{' => {
                let end = body.find('}')?;
                let name = body[1..end].replace('`', "");
                self.at += end + 2;
                Some(scoped(&name))
            }
            c @ ('?' | '$' | '^') if rest.starts_with('$') => {
                self.at += 2;
                Some(Variable { name: Rc::from(c.to_string()), scope: None })
            }
            c if is_name(c) || c == ':' => {
                let length = |text: &str| text.find(|c: char| !is_name(c) && c != '?').unwrap_or(text.len());
                let first = length(body);
                let after = &body[first..];
                let second = after.strip_prefix(':').filter(|rest| !rest.starts_with(':')).map_or(0, length);
                if first == 0 {
                    return None;
                }
                let end = if second > 0 { first + 1 + second } else { first };
                self.at += 1 + end;
                Some(scoped(&body[..end]))
            }
            _ => None,
        }
    }

    /// A number that starts here and is a whole token: nothing of a word follows. `None` leaves the place.
    pub(super) fn number(&mut self) -> Option<Value> {
        let (value, length) = scan_number(self.rest())?;
        let start = self.at;
        self.at += length;
        self.mark(Class::Number, start);
        Some(value)
    }
}

fn scoped(name: &str) -> Variable {
    match name.split_once(':') {
        Some((scope, rest)) if !scope.is_empty() => {
            let plain = scope.eq_ignore_ascii_case("variable");
            Variable { name: Rc::from(rest), scope: (!plain).then(|| Rc::from(scope)) }
        }
        _ => Variable { name: Rc::from(name), scope: None },
    }
}

pub(super) fn joined(mut parts: Vec<Part>) -> ExprKind {
    match parts.as_slice() {
        [] => ExprKind::Text { text: Rc::from(""), bare: false },
        [Part::Text(_)] => match parts.pop() {
            Some(Part::Text(text)) => ExprKind::Text { text, bare: false },
            _ => ExprKind::Expandable(parts),
        },
        _ => ExprKind::Expandable(parts),
    }
}

/// Reads a number at the start of a text: the value and its length. Something of a word behind it makes it none.
pub(super) fn scan_number(text: &str) -> Option<(Value, usize)> {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from.min(bytes.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let hex = text.get(..2).is_some_and(|head| head.eq_ignore_ascii_case("0x"));
    let (mut end, mut real) = (0, false);
    if hex {
        end = 2 + bytes[2..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    } else {
        end += digits(0);
        if bytes.get(end) == Some(&b'.') && bytes.get(end + 1) != Some(&b'.') && (digits(end + 1) > 0 || end > 0) {
            let next = bytes.get(end + 1).copied().unwrap_or(b' ');
            if next.is_ascii_digit() || !(next.is_ascii_alphabetic() || next == b'_') {
                end += 1 + digits(end + 1);
                real = true;
            }
        }
        if end == 0 || (end == 1 && real) {
            return None;
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            let exponent = digits(end + 1 + sign);
            if exponent > 0 {
                end += 1 + sign + exponent;
                real = true;
            }
        }
    }
    let shown = &text[..end];
    let suffix = text[end..].chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    let units = ["kb", "mb", "gb", "tb", "pb"];
    let (kind, unit) = match suffix.strip_prefix(['l', 'd']) {
        Some(unit) => (suffix.chars().next(), unit),
        None => (None, suffix.as_str()),
    };
    let shift = if unit.is_empty() { 0 } else { 10 * (units.iter().position(|known| *known == unit)? + 1) };
    let length = end + suffix.len();
    let behind = text[length..].chars().next();
    if behind.is_some_and(|c| is_name(c) || matches!(c, '\\' | ':' | '@' | '/' | '#' | '?')) && !matches!(behind, Some(':' | '/' | '?')) {
        return None;
    }
    let factor = 1_i128 << shift;
    let value = if hex {
        let n = i128::from_str_radix(&shown[2..], 16).ok()?;
        let n = if shown.len() <= 10 && n > 0x7FFF_FFFF {
            n - (1 << 32)
        } else if n > i128::from(i64::MAX) {
            n - (1 << 64)
        } else {
            n
        };
        smallest(n * factor)?
    } else if kind == Some('d') {
        Value::Decimal(Decimal::parse(shown.trim_end_matches('.'))?.times(Decimal::whole(factor)?)?)
    } else if real {
        #[expect(clippy::cast_precision_loss, reason = "a power of two")]
        let factor = factor as f64;
        Value::Double(shown.parse::<f64>().ok()? * factor)
    } else {
        smallest(shown.parse::<i128>().ok()?.checked_mul(factor)?)?
    };
    let value = if kind == Some('l') { Value::Long(value.whole().and_then(|(_, n)| i64::try_from(n).ok())?) } else { value };
    Some((value, length))
}
