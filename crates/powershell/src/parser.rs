//! From text to tree. Reads command lines and expressions by their own rules, and says where a script is wrong.

mod block;
mod command;
mod expression;
mod loops;
mod param;
mod primary;
mod statement;
mod text;

use std::rc::Rc;

use super::ast::{ScriptBlockAst, StatementBlock};
use super::source::Span;
use super::token::{Class, Token};

/// Something that does not parse.
#[derive(Debug, Clone)]
pub struct ParseError {
    /// PowerShell's error id.
    pub id: &'static str,
    /// What is wrong.
    pub message: String,
    /// The bytes that the error is about.
    pub span: Span,
    /// Whether more text could mend it: the end was reached too early.
    pub incomplete: bool,
}

/// A script read.
pub struct Parsed {
    /// Its tree; whole only where there are no errors.
    pub script: Rc<ScriptBlockAst>,
    /// What is wrong with it.
    pub errors: Vec<ParseError>,
    /// What its pieces are, in the order of reading; those of a text stand before the text itself.
    pub marks: Vec<Token>,
}

/// Reads a script.
pub fn parse(text: &str) -> Parsed {
    let mut parser = Parser { text, at: 0, errors: Vec::new(), semantic: Vec::new(), marks: Vec::new(), depth: 0 };
    let mut script = parser.script_block(None);
    while parser.at < text.len() {
        // A closing sign that nothing opened: it is passed over, and what follows is read.
        parser.unexpected();
        let more = parser.statements();
        script.end.get_or_insert_with(StatementBlock::default).statements.extend(more.statements);
    }
    script.span = parser.span_from(0);
    if parser.errors.is_empty() {
        parser.errors.append(&mut parser.semantic);
    }
    Parsed { script: Rc::new(script), errors: parser.errors, marks: parser.marks }
}

/// Deepest nesting that is read; what is deeper is an error, not a crash.
const DEPTH: u32 = 120;

/// Most operators, members or indexes in a row: each makes the tree one deeper.
const CHAIN: usize = 500;

/// Errors that are kept; further ones say nothing new.
const MOST_ERRORS: usize = 50;

/// Longest name of a type: what is longer is not looked through again at each bracket.
const LONGEST_TYPE: usize = 300;

/// Most brackets open in the name of a type.
const DEEPEST_TYPE: u32 = 8;

pub(super) struct Parser<'t> {
    text: &'t str,
    at: usize,
    errors: Vec<ParseError>,
    /// What reads well and means nothing; told only where everything reads well.
    semantic: Vec<ParseError>,
    marks: Vec<Token>,
    depth: u32,
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

pub(super) fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201C}' | '\u{201D}' | '\u{201E}')
}

pub(super) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}')
}

pub(super) fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{A0}' | '\u{85}' | '\u{B}' | '\u{C}')
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn peek_at(&self, ahead: usize) -> Option<char> {
        self.rest().chars().nth(ahead)
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, text: &str) -> bool {
        let hit = self.rest().starts_with(text);
        if hit {
            self.at += text.len();
        }
        hit
    }

    fn offset(at: usize) -> u32 {
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    fn span(from: usize, to: usize) -> Span {
        Span::new(Self::offset(from), Self::offset(to))
    }

    fn span_from(&self, from: usize) -> Span {
        Self::span(from, self.at)
    }

    fn error(&mut self, id: &'static str, message: impl Into<String>, span: Span) {
        let known = self.errors.iter().any(|error| error.id == id && error.span.start == span.start);
        if !known && self.errors.len() < MOST_ERRORS {
            let waits = id.starts_with("Missing") || id.starts_with("Expected") || id.contains("Terminator") || id == "EmptyPipeElement";
            let incomplete = waits && self.rest().trim_start().is_empty();
            self.errors.push(ParseError { id, message: message.into(), span, incomplete });
        }
    }

    /// Notes what was read since `start`.
    fn mark(&mut self, class: Class, start: usize) {
        let span = self.span_from(start);
        self.marks.push(Token { span, class });
    }

    /// An error at the character that comes next.
    fn error_here(&mut self, id: &'static str, message: impl Into<String>) {
        let end = self.at + self.peek().map_or(0, char::len_utf8);
        let span = Self::span(self.at, end);
        self.error(id, message, span);
    }

    /// An error right behind what was read last.
    fn error_behind(&mut self, id: &'static str, message: impl Into<String>, at: usize) {
        let span = Self::span(at, at);
        self.error(id, message, span);
    }

    /// Skips blanks, continued lines and comments, but no end of line.
    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            let Some(c) = rest.chars().next() else { return };
            if is_space(c) {
                self.at += c.len_utf8();
            } else if c == '`' && rest[1..].starts_with(|next: char| next.is_whitespace()) {
                self.at += if rest[1..].starts_with("\r\n") { 3 } else { 1 + rest[1..].chars().next().map_or(0, char::len_utf8) };
            } else if rest.starts_with("<#") {
                let start = self.at;
                if let Some(end) = rest.find("#>") {
                    self.at += end + 2;
                } else {
                    let span = Self::span(self.at, self.text.len());
                    self.at = self.text.len();
                    self.error("MissingTerminatorMultiLineComment", "The terminator '#>' is missing from the multiline comment.", span);
                }
                self.mark(Class::Comment, start);
            } else if c == '#' {
                let start = self.at;
                self.at += rest.find('\n').unwrap_or(rest.len());
                self.mark(Class::Comment, start);
            } else {
                return;
            }
        }
    }

    /// Skips blanks, comments and ends of lines.
    fn skip_lines(&mut self) {
        loop {
            self.skip_space();
            match self.peek() {
                Some('\n' | '\r') => self.at += 1,
                _ => return,
            }
        }
    }

    /// Skips ends of statements.
    fn skip_separators(&mut self) {
        loop {
            self.skip_lines();
            if !self.eat(";") {
                return;
            }
        }
    }

    /// The word that comes next, letters only.
    fn word(&self) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
        let next = rest[end..].chars().next();
        // A name with a dash in it is a command.
        if next.is_some_and(|c| is_dash(c) || matches!(c, '.' | '\\' | ':' | '/')) { "" } else { &rest[..end] }
    }

    fn take_keyword(&mut self, length: usize) {
        let start = self.at;
        self.at += length;
        self.mark(Class::Keyword, start);
    }

    fn keyword(&mut self, word: &str) -> bool {
        let hit = self.word().eq_ignore_ascii_case(word);
        if hit {
            self.take_keyword(word.len());
        }
        hit
    }

    /// What comes next does not belong here.
    fn unexpected(&mut self) {
        let start = self.at;
        if self.errors.len() >= MOST_ERRORS {
            self.bump();
            return;
        }
        let token = self.token();
        let span = self.span_from(start);
        if let "&&" | "||" = token {
            self.error("InvalidEndOfLine", format!("The token '{token}' is not a valid statement separator in this version."), span);
        } else if token == "&" {
            self.error("AmpersandNotAllowed", "The ampersand (&) character is not allowed. The & operator is reserved for future use; wrap an ampersand in double quotation marks (\"&\") to pass it as part of a string.", span);
        } else {
            self.error("UnexpectedToken", format!("Unexpected token '{token}' in expression or statement."), span);
        }
    }

    /// Takes the token that comes next, roughly as PowerShell cuts it.
    fn token(&mut self) -> &'t str {
        let start = self.at;
        if self.eat("&&") || self.eat("||") {
            return &self.text[start..self.at];
        }
        match self.bump() {
            Some('{' | '}' | '(' | ')' | '[' | ']' | ';' | ',' | '|' | '<' | '>' | '&' | '=') | None => {}
            Some(_) => {
                let mut quoted = false;
                while let Some(c) = self.peek() {
                    quoted ^= is_double_quote(c);
                    let ends_number = c == ']' && self.text[start..].starts_with(|first: char| first.is_ascii_digit());
                    if ends_number
                        || c == '\n'
                        || (!quoted && (is_space(c) || matches!(c, '{' | '}' | '(' | ')' | ';' | ',' | '|' | '&' | '<' | '>')))
                    {
                        break;
                    }
                    self.bump();
                }
            }
        }
        &self.text[start..self.at]
    }

    /// Gives up where the tree would become too deep for the stack.
    fn too_deep(&mut self) {
        let span = Self::span(self.at, self.at);
        self.error("ScriptTooComplicated", "The script is nested too deeply.", span);
        self.at = self.text.len();
    }

    /// Goes one level deeper; too deep is an error.
    fn nested<T: Default>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth >= DEPTH {
            self.too_deep();
            return T::default();
        }
        self.depth += 1;
        let result = act(self);
        self.depth -= 1;
        result
    }
}
