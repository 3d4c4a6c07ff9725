//! Regular expressions as trees, in the syntax of a browser's `RegExp`: enough to see which ones can take exponentially long, and to
//! match those in bounded time. Look-around and back references are seen, but kept as [`PatternNode::Other`].

use std::iter::Peekable;
use std::str::Chars;

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum PatternNode {
    /// One character as it is.
    Char(char),
    /// `.`: any character but the end of a line.
    Any,
    /// A set of characters; `true` for those that are not in it.
    Set(Vec<(char, char)>, bool),
    /// `^`: the start of the text or of a line.
    Start,
    /// `$`: the end of the text or of a line.
    End,
    /// `\b`, or `\B` for `false`.
    WordEdge(bool),
    /// A group that captures, by number, or one that does not.
    Group(Option<usize>, Box<PatternNode>),
    /// Parts one after the other.
    Sequence(Vec<PatternNode>),
    /// Parts of which the first that leads to a match is taken.
    Either(Vec<PatternNode>),
    /// A repeated part: least and greatest count (`None` for any), and whether it takes as much as it can.
    Repeat { of: Box<PatternNode>, least: u32, most: Option<u32>, greedy: bool },
    /// Look-around or a back reference, which only the host's engine knows.
    Other,
}

/// A pattern with the names of its groups.
pub(super) struct PatternTree {
    pub root: PatternNode,
    /// How many groups capture, the whole match not counted.
    pub groups: usize,
    /// Names and numbers of the groups that have one.
    pub names: Vec<(String, usize)>,
}

/// Depth of groups in groups that are read.
const MAX_DEPTH: u32 = 100;

struct PatternReader<'p> {
    rest: Peekable<Chars<'p>>,
    groups: usize,
    names: Vec<(String, usize)>,
    depth: u32,
}

/// The tree of a pattern; `None` where it is not understood.
pub(super) fn read(pattern: &str) -> Option<PatternTree> {
    let mut reader = PatternReader { rest: pattern.chars().peekable(), groups: 0, names: Vec::new(), depth: 0 };
    let root = reader.either()?;
    reader.rest.peek().is_none().then_some(PatternTree { root, groups: reader.groups, names: reader.names })
}

impl PatternReader<'_> {
    fn eat(&mut self, wanted: char) -> bool {
        self.rest.next_if_eq(&wanted).is_some()
    }

    fn either(&mut self) -> Option<PatternNode> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut ways = vec![self.sequence()?];
        while self.eat('|') {
            ways.push(self.sequence()?);
        }
        self.depth -= 1;
        Some(if ways.len() == 1 { ways.remove(0) } else { PatternNode::Either(ways) })
    }

    fn sequence(&mut self) -> Option<PatternNode> {
        let mut parts = Vec::new();
        while self.rest.peek().is_some_and(|next| !matches!(next, '|' | ')')) {
            let part = self.atom()?;
            parts.push(self.repeated(part));
        }
        Some(PatternNode::Sequence(parts))
    }

    fn repeated(&mut self, of: PatternNode) -> PatternNode {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.counts() {
                Some((counts, length)) => {
                    for _ in 1..length {
                        self.rest.next();
                    }
                    counts
                }
                None => return of,
            },
            _ => return of,
        };
        self.rest.next();
        let greedy = !self.eat('?');
        PatternNode::Repeat { of: Box::new(of), least, most, greedy }
    }

    /// `{2}`, `{2,}`, `{2,5}` at the place, and how many characters it has; anything else is text.
    fn counts(&self) -> Option<((u32, Option<u32>), usize)> {
        let inside: String = self.rest.clone().skip(1).take(12).take_while(|next| *next != '}').collect();
        let length = inside.chars().count() + 2;
        if self.rest.clone().nth(length - 1) != Some('}') {
            return None;
        }
        let (least, most) = match inside.split_once(',') {
            None => (inside.parse().ok()?, Some(inside.parse().ok()?)),
            Some((least, "")) => (least.parse().ok()?, None),
            Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
        };
        Some(((least, most), length))
    }

    fn atom(&mut self) -> Option<PatternNode> {
        Some(match self.rest.next()? {
            '.' => PatternNode::Any,
            '^' => PatternNode::Start,
            '$' => PatternNode::End,
            '(' => return self.group(),
            '[' => return self.set(),
            '\\' => return self.escape(),
            '*' | '+' | '?' => return None,
            other => PatternNode::Char(other),
        })
    }

    fn group(&mut self) -> Option<PatternNode> {
        let mut number = None;
        let mut is_other = false;
        if self.eat('?') {
            match self.rest.next()? {
                ':' => {}
                '<' if !matches!(self.rest.peek(), Some('=' | '!')) => {
                    let name: String = std::iter::from_fn(|| self.rest.next_if(|next| *next != '>')).collect();
                    self.rest.next();
                    self.groups += 1;
                    self.names.push((name, self.groups));
                    number = Some(self.groups);
                }
                '<' | '=' | '!' => is_other = true,
                _ => return None,
            }
        } else {
            self.groups += 1;
            number = Some(self.groups);
        }
        let inside = self.either()?;
        if !self.eat(')') {
            return None;
        }
        Some(if is_other { PatternNode::Sequence(vec![PatternNode::Other, inside]) } else { PatternNode::Group(number, Box::new(inside)) })
    }

    fn escape(&mut self) -> Option<PatternNode> {
        let letter = self.rest.next()?;
        Some(match letter {
            'b' | 'B' => PatternNode::WordEdge(letter == 'b'),
            '1'..='9' | 'k' => PatternNode::Other,
            _ => match class(letter) {
                Some(ranges) => PatternNode::Set(ranges, letter.is_ascii_uppercase()),
                None => PatternNode::Char(self.escaped(letter)?),
            },
        })
    }

    /// The character that a letter after a backslash stands for.
    fn escaped(&mut self, letter: char) -> Option<char> {
        let digits = match letter {
            'n' => return Some('\n'),
            'r' => return Some('\r'),
            't' => return Some('\t'),
            'f' => return Some('\u{c}'),
            'v' => return Some('\u{b}'),
            '0' => return Some('\0'),
            'x' => 2,
            'u' => 4,
            other => return Some(other),
        };
        let text: String = self.rest.clone().take(digits).collect();
        match u32::from_str_radix(&text, 16) {
            Ok(code) if text.len() == digits => {
                self.rest.nth(digits - 1);
                char::from_u32(code)
            }
            Ok(_) | Err(_) => Some(letter),
        }
    }

    fn set(&mut self) -> Option<PatternNode> {
        let negated = self.eat('^');
        let mut ranges = Vec::new();
        loop {
            let from = match self.rest.next()? {
                ']' => return Some(PatternNode::Set(ranges, negated)),
                '\\' => {
                    let letter = self.rest.next()?;
                    if let Some(own) = class(letter) {
                        ranges.extend(if letter.is_ascii_uppercase() { outside(&own) } else { own });
                        continue;
                    }
                    if letter == 'b' { '\u{8}' } else { self.escaped(letter)? }
                }
                other => other,
            };
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.next().is_some_and(|next| next != ']') {
                self.rest.next();
                let to = match self.rest.next()? {
                    '\\' => {
                        let letter = self.rest.next()?;
                        if class(letter).is_some() {
                            return None;
                        }
                        self.escaped(letter)?
                    }
                    other => other,
                };
                ranges.push((from, to));
            } else {
                ranges.push((from, from));
            }
        }
    }
}

/// The characters of `\d`, `\w`, `\s`; those of their capitals are the others.
fn class(letter: char) -> Option<Vec<(char, char)>> {
    Some(match letter.to_ascii_lowercase() {
        'd' => vec![('0', '9')],
        'w' => vec![('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        's' => vec![
            ('\t', '\r'),
            (' ', ' '),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ],
        _ => return None,
    })
}

/// The characters between ranges that are sorted.
fn outside(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut next = 0;
    let mut found = Vec::new();
    for (from, to) in ranges {
        let (from, to) = (u32::from(*from), u32::from(*to));
        if next < from {
            found.extend(char::from_u32(next).zip(char::from_u32(from - 1)));
        }
        next = to + 1;
    }
    found.extend(char::from_u32(next).map(|from| (from, char::MAX)));
    found
}

impl PatternNode {
    /// How many repetitions without an upper bound are in it.
    pub(super) fn open_repeats(&self) -> usize {
        match self {
            PatternNode::Repeat { of, most, .. } => of.open_repeats() + usize::from(most.is_none()),
            PatternNode::Group(_, of) => of.open_repeats(),
            PatternNode::Sequence(parts) | PatternNode::Either(parts) => parts.iter().map(PatternNode::open_repeats).sum(),
            PatternNode::Char(_)
            | PatternNode::Any
            | PatternNode::Set(..)
            | PatternNode::Start
            | PatternNode::End
            | PatternNode::WordEdge(_)
            | PatternNode::Other => 0,
        }
    }

    /// Whether it repeats something that can itself match in several ways: backtracking tries all of them.
    pub(super) fn is_exponential(&self) -> bool {
        match self {
            PatternNode::Repeat { of, most, .. } => (most.is_none_or(|most| most > 4) && of.has_choice()) || of.is_exponential(),
            PatternNode::Group(_, of) => of.is_exponential(),
            PatternNode::Sequence(parts) | PatternNode::Either(parts) => parts.iter().any(PatternNode::is_exponential),
            PatternNode::Char(_)
            | PatternNode::Any
            | PatternNode::Set(..)
            | PatternNode::Start
            | PatternNode::End
            | PatternNode::WordEdge(_)
            | PatternNode::Other => false,
        }
    }

    fn has_choice(&self) -> bool {
        match self {
            PatternNode::Repeat { of, least, most, .. } => *most != Some(*least) || of.has_choice(),
            PatternNode::Either(_) => true,
            PatternNode::Group(_, of) => of.has_choice(),
            PatternNode::Sequence(parts) => parts.iter().any(PatternNode::has_choice),
            PatternNode::Char(_)
            | PatternNode::Any
            | PatternNode::Set(..)
            | PatternNode::Start
            | PatternNode::End
            | PatternNode::WordEdge(_)
            | PatternNode::Other => false,
        }
    }
}
