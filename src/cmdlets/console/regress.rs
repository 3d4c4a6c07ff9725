//! Regular expressions outside the browser: the crate `regress` reads what a browser's `RegExp` reads.

use crate::powershell::regex_engine::{RegexEngine, RegexMatch};

/// The engine of tests and of the terminal.
pub struct Regress;

impl RegexEngine for Regress {
    fn matches(&self, pattern: &str, flags: &str, text: &str, limit: usize) -> Result<Vec<RegexMatch>, String> {
        let regex = ::regress::Regex::with_flags(pattern, flags).map_err(|error| error.to_string())?;
        let found = regex.find_iter(text).take(limit).map(|found| RegexMatch {
            groups: found.groups().map(|group| group.map(|range| (range.start, range.end))).collect(),
            names: names(&found),
        });
        Ok(found.collect())
    }
}

/// The named groups and their numbers; a group is known by where it matched.
fn names(found: &::regress::Match) -> Vec<(String, usize)> {
    let mut names = Vec::new();
    for (name, range) in found.named_groups() {
        let number =
            (1..).zip(found.groups().skip(1)).find(|(number, group)| *group == range && !names.iter().any(|(_, taken)| taken == number));
        if let Some((number, _)) = number {
            names.push((name.to_owned(), number));
        }
    }
    names
}
