//! Scenario files: a script with a title and narration beats, and the catalogue of those that are shipped.
//!
//! A beat is the part of the script from one `#:` line to the next. Nothing here runs anything.

mod catalogue;
mod opening;
mod search;

use std::fmt;

pub use catalogue::{CATALOGUE, Entry, FIRST_STORY, Theme, Told, file, find, next, previous, told};
pub use opening::opening;
pub use search::search;

/// A text of a scenario: a key of the shipped texts, or the author's own sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A text key: a word of small letters, digits and hyphens.
    Key(String),
    /// A plain sentence.
    Plain(String),
}

impl Words {
    fn new(text: &str) -> Self {
        let is_key =
            text.contains('-') && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        if is_key { Self::Key(text.to_owned()) } else { Self::Plain(text.to_owned()) }
    }
}

/// One beat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What is told.
    pub narration: Words,
    /// What is run.
    pub script: String,
    /// The line of the file where the script begins, from 1.
    pub line: usize,
}

/// A scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its id, as in `scenario=`.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// What runs before the first beat.
    pub setting: String,
    /// The beats.
    pub beats: Vec<Beat>,
}

/// What is wrong with a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What.
    pub what: FaultKind,
}

/// The kinds of mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no `#scenario` line with an id.
    NoId,
    /// The id is not of small letters, digits and hyphens.
    BadId(String),
    /// There is no `#title` line.
    NoTitle,
    /// There is no `#:` line.
    NoBeats,
    /// A `#:` line tells nothing.
    EmptyBeat,
    /// A header line stands twice, or after the script began.
    Misplaced(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.what {
            FaultKind::NoId => write!(f, "a scenario begins with `#scenario` and an id"),
            FaultKind::BadId(id) => write!(f, "the id {id:?} is not of small letters, digits and hyphens"),
            FaultKind::NoTitle => write!(f, "there is no `#title` line"),
            FaultKind::NoBeats => write!(f, "there is no beat: a line that begins with `#:`"),
            FaultKind::EmptyBeat => write!(f, "the beat tells nothing"),
            FaultKind::Misplaced(line) => write!(f, "{line:?} stands twice or after the script began"),
        }
    }
}

impl Scenario {
    /// Reads a scenario file.
    ///
    /// # Errors
    /// The first mistake, with its line.
    pub fn parse(file: &str) -> Result<Self, Fault> {
        let (mut id, mut title) = (None, None);
        let mut setting = String::new();
        let mut beats: Vec<Beat> = Vec::new();
        for (number, line) in (1..).zip(file.trim_start_matches('\u{feff}').lines()) {
            let fault = |what| Fault { line: number, what };
            if let Some(narration) = line.trim_start().strip_prefix("#:") {
                let narration = narration.trim();
                if narration.is_empty() {
                    return Err(fault(FaultKind::EmptyBeat));
                }
                beats.push(Beat { narration: Words::new(narration), script: String::new(), line: number + 1 });
            } else if let Some(text) = header(line, "#scenario") {
                let misplaced = id.is_some() || !beats.is_empty();
                id = Some(checked_id(text).map_err(fault)?);
                if misplaced {
                    return Err(fault(FaultKind::Misplaced(line.to_owned())));
                }
            } else if let Some(text) = header(line, "#title") {
                if title.is_some() || !beats.is_empty() {
                    return Err(fault(FaultKind::Misplaced(line.to_owned())));
                }
                title = Some(Words::new(text));
            } else {
                let script = beats.last_mut().map_or(&mut setting, |beat| &mut beat.script);
                script.push_str(line);
                script.push('\n');
            }
        }
        let lacks = |what| Fault { line: 1, what };
        let id = id.ok_or_else(|| lacks(FaultKind::NoId))?;
        let title = title.ok_or_else(|| lacks(FaultKind::NoTitle))?;
        if beats.is_empty() { Err(lacks(FaultKind::NoBeats)) } else { Ok(Self { id, title, setting, beats }) }
    }
}

fn header<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(name)?;
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim())
}

fn checked_id(text: &str) -> Result<String, FaultKind> {
    let is_id = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    match text {
        "" => Err(FaultKind::NoId),
        id if id.chars().all(is_id) => Ok(id.to_owned()),
        id => Err(FaultKind::BadId(id.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "#scenario lunch\n#title  scenario-lunch-title\n#: scenario-lunch-1\nDisconnect-SimUser Tony\n#: Tony comes back.\nConnect-SimUser Tony\n";

    #[test]
    fn beats_are_the_parts_of_the_script() {
        let scenario = Scenario::parse(FILE).unwrap();
        assert_eq!(scenario.id, "lunch");
        assert_eq!(
            scenario.beats[0],
            Beat { narration: Words::Key("scenario-lunch-1".into()), script: "Disconnect-SimUser Tony\n".into(), line: 4 }
        );
        assert_eq!(scenario.beats[1].narration, Words::Plain("Tony comes back.".into()));
    }

    #[test]
    fn mistakes_are_located() {
        let fault = |file: &str| Scenario::parse(file).unwrap_err();
        assert_eq!(fault(""), Fault { line: 1, what: FaultKind::NoId });
        assert_eq!(fault("#scenario Ä"), Fault { line: 1, what: FaultKind::BadId("Ä".into()) });
        assert_eq!(fault("#scenario a\n#title x\n#:  "), Fault { line: 3, what: FaultKind::EmptyBeat });
        assert_eq!(fault("#scenario a\n#title x\nGet-SimClock"), Fault { line: 1, what: FaultKind::NoBeats });
        assert_eq!(fault("#scenario a\n#scenario b").line, 2);
        assert_eq!(fault("#scenario a\n#: one").what, FaultKind::NoTitle);
    }
}
