//! Scenario files: scripts with a title and narrated beats, and the catalogue of the shipped ones.
//!
//! A beat is the part of the script from one `#:` line to the next. Nothing here runs a script.

mod acts;
mod catalogue;
mod directive;
mod fault;
mod practice;
mod preloaded;
mod search;
mod task;

use std::fmt;

use crate::text::{Locale, ThingSpan};

pub use catalogue::{CATALOGUE, FIRST_STORY, POLICY_OFF, StoryEntry, StoryTexts, Theme, file, find, next, previous, story_texts};
pub use directive::{Directives, LookPanel, MARK, MOST_HINTS, SceneGoal, SceneLook};
pub use fault::{FaultKind, ScenarioFault, located_fault};
pub use practice::{PracticeRun, practice_story};
pub use preloaded::{FIRST_ASSERTION, first_beat};
pub use search::search;
pub use task::{Attempt, cmdlet_of};

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

/// The words as a file has them.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(text) | Self::Plain(text) => f.write_str(text),
        }
    }
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

    /// The same in parts, those that name a thing apart. An author's own words name none.
    pub fn say_spans(&self, locale: &Locale) -> Vec<ThingSpan> {
        let marked = if let Self::Key(key) = self { locale.say_key_spans(key) } else { None };
        marked.unwrap_or_else(|| vec![ThingSpan { thing: None, words: self.say(locale) }])
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
    /// What the scene speaks of, what is asked before it, what the visitor is to do, and the task that it sets.
    pub directives: Directives,
}

/// A scenario file in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The id that `scenario=` names it by.
    pub id: String,
    /// The title above the story.
    pub title: Words,
    /// Who keeps a place on the stage for the whole story, two or three; empty where the header names nobody.
    pub cast: Vec<String>,
    /// How long the story takes, in minutes, where its header says so.
    pub minutes: Option<u32>,
    /// The script that runs before the first beat.
    pub setting: String,
    /// The beats in the order of the file.
    pub beats: Vec<Beat>,
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
    /// missing. A missing part is empty in the scenario. A line of the header and a directive become blank lines of the script around
    /// them, so that the lines of each script keep their distance.
    pub fn survey(file: &str) -> (Self, Vec<ScenarioFault>) {
        let mut scenario = Self::default();
        let mut faults = Vec::new();
        let mut head = Head::default();
        for (line, text) in (1..).zip(file.trim_start_matches('\u{feff}').lines()) {
            if let Err(what) = scenario.read_line(text, line, &mut head) {
                faults.push(ScenarioFault { line, what });
            }
        }
        let lacks = [(!head.id, FaultKind::NoId), (!head.title, FaultKind::NoTitle), (scenario.beats.is_empty(), FaultKind::NoBeats)];
        faults.extend(lacks.into_iter().filter(|(is, _)| *is).map(|(_, what)| ScenarioFault { line: 1, what }));
        (scenario, faults)
    }

    /// Takes in one line of a file.
    fn read_line(&mut self, text: &str, line: usize, head: &mut Head) -> Result<(), FaultKind> {
        if let Some(narration) = text.trim_start().strip_prefix("#:") {
            let narration = Words::new(narration.trim());
            let is_empty = narration == Words::Plain(String::new());
            self.beats.push(Beat { narration, script: String::new(), line: line + 1, directives: Directives::default() });
            return if is_empty { Err(FaultKind::EmptyBeat) } else { Ok(()) };
        }
        let mut blank = || self.beats.last_mut().map_or(&mut self.setting, |beat| &mut beat.script).push('\n');
        if let Some(directive) = text.trim_start().strip_prefix(MARK) {
            blank();
            let Some(beat) = self.beats.last_mut() else { return Err(FaultKind::DirectiveEarly(text.to_owned())) };
            let acts = beat.script.lines().any(|line| !line.trim().is_empty());
            return beat.directives.read(directive, acts);
        }
        if let Some((name, own)) = HEADERS.iter().find_map(|name| Some((*name, header(text, name)?))) {
            blank();
            return self.read_header(name, own, text, head);
        }
        let script = self.beats.last_mut().map_or(&mut self.setting, |beat| &mut beat.script);
        script.push_str(text);
        script.push('\n');
        Ok(())
    }

    /// Takes in a line of the header.
    fn read_header(&mut self, name: &str, own: &str, text: &str, head: &mut Head) -> Result<(), FaultKind> {
        let began = !self.beats.is_empty();
        let misplaced = |is: bool| if began || is { Err(FaultKind::Misplaced(text.to_owned())) } else { Ok(()) };
        match name {
            "#scenario" => {
                let checked = checked_id(own);
                if checked.is_ok() {
                    misplaced(head.id)?;
                }
                head.id = true;
                self.id = checked?;
            }
            "#title" => {
                misplaced(head.title)?;
                head.title = true;
                self.title = Words::new(own);
            }
            "#cast" => {
                misplaced(!self.cast.is_empty())?;
                self.cast = directive::cast(own)?;
            }
            "#minutes" => {
                misplaced(self.minutes.is_some())?;
                self.minutes = Some(directive::minutes(own)?);
            }
            // `#theme` only says where the catalogue offers the story.
            _ => {}
        }
        Ok(())
    }
}

/// The names of the header's lines.
const HEADERS: [&str; 5] = ["#scenario", "#title", "#theme", "#cast", "#minutes"];

/// Which parts of the header were read, well or badly.
#[derive(Default)]
struct Head {
    id: bool,
    title: bool,
}

impl Default for Scenario {
    fn default() -> Self {
        let title = Words::Plain(String::new());
        Self { id: String::new(), title, cast: Vec::new(), minutes: None, setting: String::new(), beats: Vec::new() }
    }
}

/// The file of the story. Read again it is the same, but for the blank lines at the beginnings of scripts.
impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "#scenario {}\n#title  {}", self.id, self.title)?;
        if !self.cast.is_empty() {
            f.write_str("#cast  ")?;
            self.cast.iter().try_for_each(|name| write!(f, " \"{name}\""))?;
            f.write_str("\n")?;
        }
        if let Some(minutes) = self.minutes {
            writeln!(f, "#minutes {minutes}")?;
        }
        f.write_str(self.setting.trim_start_matches('\n'))?;
        for beat in &self.beats {
            write!(f, "#: {}\n{}{}", beat.narration, beat.directives, beat.script.trim_start_matches('\n'))?;
        }
        Ok(())
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
            Beat {
                narration: Words::Key("scenario-lunch-1".into()),
                script: "Disconnect-SimUser Tony\n".into(),
                line: 5,
                directives: Directives::default()
            }
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
    fn a_story_is_read_and_written_back() {
        let file = "#scenario lunch\n#title  Lunch\n#cast   \"Aiko Tanaka\" \"Tony Smith\"\n#minutes 3\nReset-Sim\n#: One.\n#@ look message=1 panel=mail\n#@ ask 1\n#@ you\nGet-SimClock\n\n#: two-words\nGet-SimUser\n";
        let scenario = Scenario::parse(file).unwrap();
        assert_eq!((scenario.cast.join(","), scenario.minutes), ("Aiko Tanaka,Tony Smith".to_owned(), Some(3)));
        assert_eq!(scenario.beats[0].script, "\n\n\nGet-SimClock\n\n", "directives are blank lines of the script");
        assert!(scenario.beats[0].directives.you && scenario.beats[1].directives == Directives::default());
        assert_eq!(scenario.to_string(), file);
    }

    #[test]
    fn faults_of_directives_have_their_lines() {
        let file = "#scenario a\n#title x\n#cast Aiko\n#minutes soon\n#@ you\n#: one\nGet-SimClock\n  #@ you\n#@ stare\n#cast Aiko Tony\n";
        let (scenario, faults) = Scenario::survey(file);
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [3, 4, 5, 8, 9, 10]);
        assert_eq!(faults[2].what, FaultKind::DirectiveEarly("#@ you".into()));
        assert_eq!(faults[5].what, FaultKind::Misplaced("#cast Aiko Tony".into()));
        assert_eq!(scenario.beats[0].script, "Get-SimClock\n\n\n\n");
        let locale = Locale::english();
        assert!(faults.iter().all(|fault| located_fault(fault, &locale).starts_with("Line ")));
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
