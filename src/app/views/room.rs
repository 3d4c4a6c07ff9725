//! What a room sees on the wall: the sentence, the clock, the stage, the rule that decided, and the last command. Each is the view model that the page
//! has anyway; here is only what is chosen of them.

use crate::cmdlets::line_of;
use crate::text::ThingSpan;

use crate::app::model::{Model, Standing};

use super::beside::{self, Beside};
use super::story;

/// How long a sentence is, which gives its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceLength {
    /// Two or three lines of the largest letters.
    Short,
    /// As many lines of smaller ones.
    Long,
    /// Four lines of the smallest ones.
    Longest,
}

impl SentenceLength {
    /// The length of a sentence. A Chinese or Japanese letter is as wide as two others.
    pub fn of(sentence: &str) -> Self {
        match sentence.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>() {
            0..=110 => Self::Short,
            111..=165 => Self::Long,
            _ => Self::Longest,
        }
    }

    /// Its name for the style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Longest => "longest",
        }
    }
}

/// What stands above the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomHead {
    /// The story's title; empty without a story.
    pub title: String,
    /// Which scene, and of how many.
    pub position: Option<(usize, usize)>,
    /// Whether the session is no longer what the story tells.
    pub altered: bool,
    /// The sentence, in parts.
    pub spans: Vec<ThingSpan>,
    /// How long it is.
    pub length: SentenceLength,
}

/// The last command, as it stands for as long as its scene does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastCommand {
    /// The PowerShell of its time, with the year.
    pub era: &'static str,
    /// The line as it was entered.
    pub line: String,
    /// What went wrong with it.
    pub error: Option<String>,
}

/// The sentence and where it stands in its story.
pub fn head(model: &Model) -> RoomHead {
    let Some(view) = story::view(model) else {
        let words = model.status().announcement.clone();
        let length = SentenceLength::of(&words);
        return RoomHead { title: String::new(), position: None, altered: false, spans: vec![ThingSpan { thing: None, words }], length };
    };
    RoomHead {
        title: view.title.clone(),
        position: Some((view.at, view.of)),
        altered: view.altered,
        spans: view.spans.clone(),
        length: SentenceLength::of(&view.narration),
    }
}

/// The command that the scene is about: its last line at the console, where it has one there, and else its last act; a wait only where it does nothing else.
pub fn last_command(model: &Model) -> Option<LastCommand> {
    let session = model.session();
    let era = beside::era(session.tenant().era());
    if let Some(Beside::Console { lines, .. }) = beside::view(model).as_deref() {
        let entered = lines.iter().find(|line| line.entered)?;
        let error = lines.iter().find(|line| line.error).map(|line| first_clause(&line.text));
        return Some(LastCommand { era, line: entered.text.clone(), error });
    }
    let since = model.stories().player().filter(|story| story.standing() != Standing::Altered).map_or_else(
        || session.step().saturating_sub(1),
        |story| story.played().checked_sub(2).and_then(|before| story.ends().get(before)).map_or(0, |(_, step)| *step),
    );
    let acts = (since + 1..=session.step()).rev().filter_map(|step| session.entry(step)).map(|entry| &entry.action);
    let mut acts = acts.peekable();
    let newest = *acts.peek()?;
    let action = acts.find(|action| !action.is_wait()).unwrap_or(newest);
    Some(LastCommand { era, line: line_of(action, session.tenant()), error: None })
}

/// As much of an error as a room reads: PowerShell says the rest on the presenter's screen.
fn first_clause(error: &str) -> String {
    match [", ", ". "].into_iter().filter_map(|end| error.find(end)).min() {
        Some(end) => format!("{}…", error.get(..end).unwrap_or(error)),
        None => error.to_owned(),
    }
}
