//! Matching in bounded time, for patterns on which an engine that backtracks can take for ever: all ways are followed side by side, one
//! character after the other (Thompson's construction as Pike's machine; see <https://swtch.com/~rsc/regexp/regexp2.html>). What it
//! finds is what a browser's `RegExp` finds: the leftmost match, and of those the one that its quantifiers prefer.

use case_folding::char_to_lower;

use super::pattern_tree::{self, PatternNode, PatternTree};
use crate::regex_engine::RegexMatch;

/// Instructions that a pattern may have once its counted repetitions are written out.
const MAX_PROGRAM: usize = 4_000;
/// Instructions that one search may take.
const MAX_WORK: usize = 60_000_000;
/// Bytes of text from which on a backtracking engine can take quadratic or cubic time to notice that nothing matches.
const LONG: usize = 20_000;
const CUBIC: usize = 500;
/// Bytes of text up to which even exponential patterns are done in time.
const SHORT: usize = 20;

/// How a pattern is to be matched against a text.
pub(super) enum MatchPlan {
    /// By the host's engine: it is fast, or not understood here.
    Host,
    /// By the program compiled here.
    Bounded(PatternProgram),
    /// Not at all: it could take for ever, and has look-around or back references.
    Refused,
}

enum Instruction {
    Char(char),
    Any,
    Set(Vec<(char, char)>, bool),
    Start,
    End,
    WordEdge(bool),
    Save(usize),
    Jump(usize),
    /// Both ways, the first one preferred.
    Split(usize, usize),
    Match,
}

/// A pattern compiled for [`PatternProgram::find`].
pub(super) struct PatternProgram {
    steps: Vec<Instruction>,
    groups: usize,
    names: Vec<(String, usize)>,
    ignores_case: bool,
    multiline: bool,
    dot_all: bool,
}

/// Decides how to match a pattern: by the host's engine unless that could take too long.
pub(super) fn plan(pattern: &str, flags: &str, text: &str) -> MatchPlan {
    if text.len() <= SHORT {
        return MatchPlan::Host;
    }
    let Some(tree) = pattern_tree::read(pattern) else { return MatchPlan::Host };
    let (open, is_exponential) = (tree.root.open_repeats(), tree.root.is_exponential());
    let is_slow = is_exponential || (open >= 3 && text.len() > CUBIC) || (open >= 1 && text.len() > LONG);
    match PatternProgram::new(tree, flags) {
        Some(program) if is_slow => MatchPlan::Bounded(program),
        None if is_exponential => MatchPlan::Refused,
        Some(_) | None => MatchPlan::Host,
    }
}

impl PatternProgram {
    fn new(tree: PatternTree, flags: &str) -> Option<Self> {
        let mut program = Self {
            steps: Vec::new(),
            groups: tree.groups + 1,
            names: tree.names,
            ignores_case: flags.contains('i'),
            multiline: flags.contains('m'),
            dot_all: flags.contains('s'),
        };
        program.emit(&PatternNode::Group(Some(0), Box::new(tree.root)))?;
        program.push(Instruction::Match)?;
        Some(program)
    }

    fn push(&mut self, step: Instruction) -> Option<usize> {
        self.steps.push(step);
        (self.steps.len() <= MAX_PROGRAM).then_some(self.steps.len() - 1)
    }

    /// Writes the steps of a node; `None` where there would be too many, or one that is not known here.
    fn emit(&mut self, node: &PatternNode) -> Option<()> {
        match node {
            PatternNode::Char(letter) => {
                let letter = if self.ignores_case { char_to_lower(*letter) } else { *letter };
                self.push(Instruction::Char(letter))?;
            }
            PatternNode::Any => {
                self.push(Instruction::Any)?;
            }
            PatternNode::Set(ranges, negated) => {
                self.push(Instruction::Set(ranges.clone(), *negated))?;
            }
            PatternNode::Start => {
                self.push(Instruction::Start)?;
            }
            PatternNode::End => {
                self.push(Instruction::End)?;
            }
            PatternNode::WordEdge(wanted) => {
                self.push(Instruction::WordEdge(*wanted))?;
            }
            PatternNode::Group(None, of) => self.emit(of)?,
            PatternNode::Group(Some(number), of) => {
                self.push(Instruction::Save(2 * number))?;
                self.emit(of)?;
                self.push(Instruction::Save(2 * number + 1))?;
            }
            PatternNode::Sequence(parts) => parts.iter().try_for_each(|part| self.emit(part))?,
            PatternNode::Either(ways) => self.emit_ways(ways)?,
            PatternNode::Repeat { of, least, most, greedy } => self.emit_repeat(of, *least, *most, *greedy)?,
            PatternNode::Other => return None,
        }
        Some(())
    }

    fn emit_ways(&mut self, ways: &[PatternNode]) -> Option<()> {
        let mut ends = Vec::new();
        for (number, way) in ways.iter().enumerate() {
            if number + 1 == ways.len() {
                self.emit(way)?;
                break;
            }
            let split = self.push(Instruction::Split(0, 0))?;
            self.emit(way)?;
            ends.push(self.push(Instruction::Jump(0))?);
            self.steps[split] = Instruction::Split(split + 1, self.steps.len());
        }
        for end in ends {
            self.steps[end] = Instruction::Jump(self.steps.len());
        }
        Some(())
    }

    fn emit_repeat(&mut self, of: &PatternNode, least: u32, most: Option<u32>, greedy: bool) -> Option<()> {
        let split =
            |inside: usize, after: usize| if greedy { Instruction::Split(inside, after) } else { Instruction::Split(after, inside) };
        for _ in 0..least {
            self.emit(of)?;
        }
        let Some(most) = most else {
            let start = self.push(Instruction::Split(0, 0))?;
            self.emit(of)?;
            self.push(Instruction::Jump(start))?;
            self.steps[start] = split(start + 1, self.steps.len());
            return Some(());
        };
        let mut splits = Vec::new();
        for _ in least..most {
            splits.push(self.push(Instruction::Split(0, 0))?);
            self.emit(of)?;
        }
        for at in splits {
            self.steps[at] = split(at + 1, self.steps.len());
        }
        Some(())
    }

    /// All matches in order, at most `limit`; `None` where that takes too much work.
    pub(super) fn find(&self, text: &str, limit: usize) -> Option<Vec<RegexMatch>> {
        let mut search = PatternSearch { program: self, text, work: 0, seen: vec![usize::MAX; self.steps.len()] };
        let mut found: Vec<RegexMatch> = Vec::new();
        let mut from = 0;
        while found.len() < limit && from <= text.len() {
            let Some(slots) = search.first_from(from)? else { break };
            let groups: Vec<Option<(usize, usize)>> = slots.chunks(2).map(|pair| pair[0].zip(pair[1])).collect();
            let (start, end) = groups.first().copied().flatten()?;
            // An empty match would be found again and again.
            from = if start == end { end + text[end..].chars().next().map_or(1, char::len_utf8) } else { end };
            found.push(RegexMatch { groups, names: self.names.clone() });
        }
        Some(found)
    }

    fn takes(&self, step: &Instruction, letter: char) -> bool {
        match step {
            Instruction::Char(wanted) => *wanted == if self.ignores_case { char_to_lower(letter) } else { letter },
            Instruction::Any => self.dot_all || !matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}'),
            Instruction::Set(ranges, negated) => {
                let has = |letter: char| ranges.iter().any(|(from, to)| (*from..=*to).contains(&letter));
                let folded = self.ignores_case && (has(char_to_lower(letter)) || has(letter.to_ascii_uppercase()));
                (has(letter) || folded) != *negated
            }
            Instruction::Start
            | Instruction::End
            | Instruction::WordEdge(_)
            | Instruction::Save(_)
            | Instruction::Jump(_)
            | Instruction::Split(..)
            | Instruction::Match => false,
        }
    }
}

/// Where a way of matching stands, and what its groups have caught.
struct MatchThread {
    at: usize,
    slots: Vec<Option<usize>>,
}

struct PatternSearch<'p> {
    program: &'p PatternProgram,
    text: &'p str,
    work: usize,
    /// For each instruction, the place in the text at which it was last reached.
    seen: Vec<usize>,
}

impl PatternSearch<'_> {
    /// The groups of the first match that starts at or after a byte; `None` outside where it takes too much work.
    #[allow(clippy::option_option, reason = "no match and no answer are different things")]
    fn first_from(&mut self, from: usize) -> Option<Option<Vec<Option<usize>>>> {
        let mut best = None;
        let mut threads: Vec<MatchThread> = Vec::new();
        self.seen.fill(usize::MAX);
        self.work += self.seen.len();
        let text = self.text;
        let letters = text[from..].char_indices().map(|(at, letter)| (from + at, Some(letter))).chain([(text.len(), None)]);
        for (at, letter) in letters {
            if best.is_none() {
                self.follow(&mut threads, MatchThread { at: 0, slots: vec![None; 2 * self.program.groups] }, at);
            }
            let mut next = Vec::new();
            let after = at + letter.map_or(0, char::len_utf8);
            for thread in threads {
                self.work += self.program.groups;
                match &self.program.steps[thread.at] {
                    Instruction::Match => {
                        best = Some(thread.slots);
                        break;
                    }
                    step => {
                        if letter.is_some_and(|letter| self.program.takes(step, letter)) {
                            self.follow(&mut next, MatchThread { at: thread.at + 1, slots: thread.slots }, after);
                        }
                    }
                }
            }
            threads = next;
            if self.work > MAX_WORK {
                return None;
            }
            if threads.is_empty() && best.is_some() {
                break;
            }
        }
        Some(best)
    }

    /// Adds a way to those that wait for the character at a place, after all steps that take none.
    fn follow(&mut self, waiting: &mut Vec<MatchThread>, thread: MatchThread, place: usize) {
        let mut open = vec![thread];
        while let Some(mut thread) = open.pop() {
            if std::mem::replace(&mut self.seen[thread.at], place) == place {
                continue;
            }
            self.work += 1;
            match &self.program.steps[thread.at] {
                Instruction::Jump(to) => open.push(MatchThread { at: *to, ..thread }),
                Instruction::Split(first, second) => {
                    open.push(MatchThread { at: *second, slots: thread.slots.clone() });
                    open.push(MatchThread { at: *first, ..thread });
                }
                Instruction::Save(slot) => {
                    thread.slots[*slot] = Some(place);
                    open.push(MatchThread { at: thread.at + 1, ..thread });
                }
                Instruction::Start | Instruction::End | Instruction::WordEdge(_) => {
                    if self.holds(&self.program.steps[thread.at], place) {
                        open.push(MatchThread { at: thread.at + 1, ..thread });
                    }
                }
                Instruction::Char(_) | Instruction::Any | Instruction::Set(..) | Instruction::Match => waiting.push(thread),
            }
        }
    }

    fn holds(&self, step: &Instruction, place: usize) -> bool {
        let (before, after) = (self.text[..place].chars().next_back(), self.text[place..].chars().next());
        let ends_line = |letter: Option<char>| letter.is_none_or(|letter| self.program.multiline && matches!(letter, '\n' | '\r'));
        let in_word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        match step {
            Instruction::Start => ends_line(before),
            Instruction::End => ends_line(after),
            Instruction::WordEdge(wanted) => (in_word(before) != in_word(after)) == *wanted,
            Instruction::Char(_)
            | Instruction::Any
            | Instruction::Set(..)
            | Instruction::Save(_)
            | Instruction::Jump(_)
            | Instruction::Split(..)
            | Instruction::Match => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(pattern: &str, flags: &str, text: &str) -> Vec<Vec<String>> {
        let tree = pattern_tree::read(pattern).unwrap();
        let found = PatternProgram::new(tree, flags).unwrap().find(text, usize::MAX).unwrap();
        let shown = |group: &Option<(usize, usize)>| group.map_or_else(|| "-".to_owned(), |(from, to)| text[from..to].to_owned());
        found.iter().map(|found| found.groups.iter().map(shown).collect()).collect()
    }

    #[test]
    fn it_finds_what_a_backtracking_engine_finds() {
        assert_eq!(all("a|ab", "", "abab"), [["a"], ["a"]]);
        assert_eq!(all("(a+)(b*?)", "", "aab a"), [["aa", "aa", ""], ["a", "a", ""]]);
        assert_eq!(all("(a+)(b*)$", "", "aab aabb"), [["aabb", "aa", "bb"]]);
        assert_eq!(all("^(\\w+)@(\\w+(?:\\.\\w+)+)$", "", "tony.smith@contoso.com"), Vec::<Vec<String>>::new());
        assert_eq!(
            all("^([\\w.]+)@(\\w+(?:\\.\\w+)+)$", "", "tony.smith@contoso.com"),
            [["tony.smith@contoso.com", "tony.smith", "contoso.com"]]
        );
        assert_eq!(all("[^,]{2,3}", "", "a,bb,cccc"), [["bb"], ["ccc"]]);
        assert_eq!(all("TONY|[A-F]+", "i", "tony cafe"), [["tony"], ["cafe"]]);
        assert_eq!(all("^.+$", "m", "one\ntwo"), [["one"], ["two"]]);
        assert_eq!(all("x*", "", "axb"), [[""], ["x"], [""], [""]]);
        assert_eq!(all("(?<y>\\d{4})-(\\d\\d)", "", "in 2018-03 and 2019-04"), [["2018-03", "2018", "03"], ["2019-04", "2019", "04"]]);
    }

    #[test]
    fn what_takes_exponential_time_elsewhere_ends() {
        let text = format!("{}!", "a".repeat(5_000));
        for pattern in ["^(a+)+$", "(a|a)*$", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*x", "(a?){50}b"] {
            assert!(matches!(plan(pattern, "", &text), MatchPlan::Bounded(_)), "{pattern}");
            assert_eq!(all(pattern, "", &text).len(), usize::from(pattern == "(a|a)*$"), "{pattern}");
        }
        assert!(matches!(plan("^(a+)+(?=b)$", "", &text), MatchPlan::Refused));
        assert!(matches!(plan("^(a+)\\1+b$", "", &text), MatchPlan::Host));
        assert!(matches!(plan("^a+b$", "", &text), MatchPlan::Host));
    }
}
