//! Scenario files: scripts with a title and narrated beats, and the catalogue of the shipped ones.
//!
//! A beat is the part of the script from one `#:` line to the next. Nothing here runs a script.

mod catalogue;
mod preloaded;
mod search;

use std::fmt;

use crate::text::{Locale, Text};

pub use catalogue::{CATALOGUE, FIRST_STORY, StoryEntry, StoryTexts, Theme, file, find, next, previous, story_texts};
pub use preloaded::first_beat;
pub use search::search;

/// The comment above a line that is meant to fail; tests and the editor report every other failure.
pub const MEANT: &str = "# fails on purpose:";

/// A text of a scenario: a key of the shipped texts, or a sentence of its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A text key: lowercase letters, digits and hyphens, with at least one hyphen.
    Key(String),
    /// A sentence that is shown as it is in every language.
    Plain(String),
}

impl Words {
    fn new(text: &str) -> Self {
        let is_key =
            text.contains('-') && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        if is_key { Self::Key(text.to_owned()) } else { Self::Plain(text.to_owned()) }
    }

    /// The words in the language of the page. A key that no text has is shown as it is: an author's own words may look like a key.
    pub fn say(&self, locale: &Locale) -> String {
        match self {
            Self::Key(key) => locale.say_key(key).unwrap_or_else(|| key.clone()),
            Self::Plain(text) => text.clone(),
        }
    }
}

/// A part of a scenario that is told and played as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What the reader is told before it plays.
    pub narration: Words,
    /// The part of the script that it plays.
    pub script: String,
    /// The line of the file at which the script begins, counted from 1.
    pub line: usize,
}

/// A scenario file in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The id that `scenario=` names it by.
    pub id: String,
    /// The title above the story.
    pub title: Words,
    /// The script that runs before the first beat.
    pub setting: String,
    /// The beats in the order of the file.
    pub beats: Vec<Beat>,
}

/// A mistake in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioFault {
    /// The line, counted from 1.
    pub line: usize,
    /// Which mistake it is.
    pub what: FaultKind,
}

/// The kinds of mistakes in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no `#scenario` line with an id.
    NoId,
    /// The id has characters other than lowercase letters, digits and hyphens.
    BadId(String),
    /// There is no `#title` line.
    NoTitle,
    /// There is no `#:` line.
    NoBeats,
    /// A `#:` line has no text.
    EmptyBeat,
    /// A header line that occurs twice, or after the script began.
    Misplaced(String),
}

impl fmt::Display for ScenarioFault {
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

/// Describes a mistake with its line, in the language of the page.
pub fn located_fault(fault: &ScenarioFault, locale: &Locale) -> String {
    let what = locale.say(match &fault.what {
        FaultKind::NoId => Text::FaultNoId { mark: "#scenario" },
        FaultKind::BadId(text) => Text::FaultBadId { text },
        FaultKind::NoTitle => Text::FaultNoTitle { mark: "#title" },
        FaultKind::NoBeats => Text::FaultNoBeats { mark: "#:" },
        FaultKind::EmptyBeat => Text::FaultEmptyBeat { mark: "#:" },
        FaultKind::Misplaced(text) => Text::FaultMisplaced { text },
    });
    locale.say(Text::FaultLine { number: fault.line as u64, what: &what })
}

impl Scenario {
    /// Reads a scenario file.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn parse(file: &str) -> Result<Self, ScenarioFault> {
        let (scenario, faults) = Self::survey(file);
        faults.into_iter().next().map_or(Ok(scenario), Err)
    }

    /// Reads as much of a scenario file as can be read, and lists all its mistakes: first those of lines, in their order, then what is
    /// missing. A missing part is empty in the scenario. A header line becomes a blank line of the script around it, so that the lines of
    /// each script keep their distance.
    pub fn survey(file: &str) -> (Self, Vec<ScenarioFault>) {
        let (mut id, mut title) = (None, None);
        let mut scenario = Self { id: String::new(), title: Words::Plain(String::new()), setting: String::new(), beats: Vec::new() };
        let mut faults = Vec::new();
        for (line, text) in (1..).zip(file.trim_start_matches('\u{feff}').lines()) {
            let mut fault = |what| faults.push(ScenarioFault { line, what });
            if let Some(narration) = text.trim_start().strip_prefix("#:") {
                let narration = narration.trim();
                if narration.is_empty() {
                    fault(FaultKind::EmptyBeat);
                }
                scenario.beats.push(Beat { narration: Words::new(narration), script: String::new(), line: line + 1 });
                continue;
            }
            let script = scenario.beats.last_mut().map(|beat| &mut beat.script);
            let began = script.is_some();
            let script = script.unwrap_or(&mut scenario.setting);
            if let Some(own) = header(text, "#scenario") {
                match checked_id(own) {
                    Ok(_) if began || id.is_some() => fault(FaultKind::Misplaced(text.to_owned())),
                    Ok(own) => id = Some(own),
                    Err(what) => {
                        id.get_or_insert_default();
                        fault(what);
                    }
                }
            } else if let Some(own) = header(text, "#title") {
                if began || title.is_some() {
                    fault(FaultKind::Misplaced(text.to_owned()));
                } else {
                    title = Some(Words::new(own));
                }
            } else if began || header(text, "#theme").is_none() {
                // `#theme` only says where the catalogue offers the story.
                script.push_str(text);
            }
            script.push('\n');
        }
        let lacks =
            [(id.is_none(), FaultKind::NoId), (title.is_none(), FaultKind::NoTitle), (scenario.beats.is_empty(), FaultKind::NoBeats)];
        faults.extend(lacks.into_iter().filter(|(is, _)| *is).map(|(_, what)| ScenarioFault { line: 1, what }));
        scenario.id = id.unwrap_or_default();
        scenario.title = title.unwrap_or(scenario.title);
        (scenario, faults)
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

    const FILE: &str = "#scenario lunch\n#title  scenario-lunch-title\n#theme  basics 110\n#: scenario-lunch-1\nDisconnect-SimUser Tony\n#: Tony comes back.\nConnect-SimUser Tony\n";

    #[test]
    fn beats_are_the_parts_of_the_script() {
        let scenario = Scenario::parse(FILE).unwrap();
        assert_eq!(scenario.id, "lunch");
        assert_eq!(
            scenario.beats[0],
            Beat { narration: Words::Key("scenario-lunch-1".into()), script: "Disconnect-SimUser Tony\n".into(), line: 5 }
        );
        assert_eq!(scenario.beats[1].narration, Words::Plain("Tony comes back.".into()));
    }

    #[test]
    fn all_mistakes_are_found_and_every_line_keeps_its_place() {
        let (scenario, faults) = Scenario::survey("#scenario Ä\nReset-Sim\n#:\n#title late\nGet-SimClock\n#: two\n");
        let kinds: Vec<_> = faults.iter().map(|fault| (fault.line, &fault.what)).collect();
        let late = FaultKind::Misplaced("#title late".into());
        let bad = FaultKind::BadId("Ä".into());
        assert_eq!(kinds, [(1, &bad), (3, &FaultKind::EmptyBeat), (4, &late), (1, &FaultKind::NoTitle)]);
        assert_eq!(scenario.setting, "\nReset-Sim\n", "the header is a blank line");
        assert_eq!((scenario.beats[0].line, scenario.beats[0].script.as_str()), (4, "\nGet-SimClock\n"));
        assert_eq!(scenario.beats.len(), 2);
    }

    #[test]
    fn mistakes_are_located() {
        let fault = |file: &str| Scenario::parse(file).unwrap_err();
        assert_eq!(fault(""), ScenarioFault { line: 1, what: FaultKind::NoId });
        assert_eq!(fault("#scenario Ä"), ScenarioFault { line: 1, what: FaultKind::BadId("Ä".into()) });
        assert_eq!(fault("#scenario a\n#title x\n#:  "), ScenarioFault { line: 3, what: FaultKind::EmptyBeat });
        assert_eq!(fault("#scenario a\n#title x\nGet-SimClock"), ScenarioFault { line: 1, what: FaultKind::NoBeats });
        assert_eq!(fault("#scenario a\n#scenario b").line, 2);
        assert_eq!(fault("#scenario a\n#: one").what, FaultKind::NoTitle);
    }
}
