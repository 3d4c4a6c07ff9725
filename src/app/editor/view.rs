//! What the dialog of the visitor's own stories shows.

use std::rc::Rc;

use crate::cmdlets::complete::Completion;
use crate::powershell::token::{Class, Token};
use crate::scenario::Scenario;
use crate::text::{Locale, Text};

use super::super::highlight::highlighted;
use super::super::model::Model;
use super::{Check, Editor, MAX_STORY_BYTES, RecordingView, ScenePicks, Unreadable, UserStory};

/// The dialog of the visitor's stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorView {
    /// The stories, the newest first.
    pub rows: Vec<StoryRow>,
    /// The one that is open.
    pub open: Option<Rc<OpenView>>,
    /// Why a file was not imported.
    pub problem: Option<String>,
    /// That one was deleted, by its title.
    pub deleted: Option<String>,
    /// Whether the browser keeps nothing.
    pub denied: bool,
}

/// A story in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryRow {
    /// The number that the story is kept under.
    pub number: u64,
    /// The title of the story.
    pub title: String,
    /// How many beats it has, in words.
    pub beats: String,
}

/// The story that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenView {
    /// The number that the story is kept under.
    pub number: u64,
    /// The title of the story.
    pub title: String,
    /// The name of its file.
    pub file: String,
    /// The text as it was written.
    pub text: Rc<str>,
    /// The same in pieces, for the colours.
    pub pieces: Vec<(Option<StoryPart>, String)>,
    /// What a check has found; nothing while none has been made.
    pub check: Option<Rc<Check>>,
    /// The beats with their mistakes.
    pub beats: Vec<BeatRow>,
    /// What the chosen scene can be given by pressing; nothing while the story has mistakes of form.
    pub picks: Option<Rc<ScenePicks>>,
    /// What could stand at the cursor.
    pub offers: Option<Rc<Completion>>,
}

/// What a piece of a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryPart {
    /// Of its script.
    Script(Class),
    /// The narration of a beat.
    Beat,
    /// A line of the header.
    Head,
}

/// A beat to play from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeatRow {
    /// Which, from 1.
    pub number: usize,
    /// What is told.
    pub narration: String,
}

/// The dialog as it is now.
pub fn view(model: &Model) -> EditorView {
    let (editor, locale) = (model.editor(), model.locale());
    EditorView {
        rows: editor.own.iter().rev().map(|own| row(own, locale)).collect(),
        open: editor.opened().map(|own| Rc::new(open(editor, own, locale))),
        problem: editor.problem.map(|problem| why(problem, locale)),
        deleted: editor.deleted.as_ref().map(|(_, own)| title(&Scenario::survey(&own.text).0, locale)),
        denied: editor.denied,
    }
}

/// The recording that goes on.
pub fn recording(model: &Model) -> Option<RecordingView> {
    model.editor().recording.as_ref().map(super::record::StoryRecording::view)
}

fn title(scenario: &Scenario, locale: &Locale) -> String {
    Some(scenario.title.say(locale)).filter(|title| !title.is_empty()).unwrap_or_else(|| locale.say(Text::EditorUntitled))
}

fn row(own: &UserStory, locale: &Locale) -> StoryRow {
    let scenario = Scenario::survey(&own.text).0;
    StoryRow {
        number: own.number,
        title: title(&scenario, locale),
        beats: locale.say(Text::StoriesBeats { count: scenario.beats.len() as u64 }),
    }
}

fn open(editor: &Editor, own: &UserStory, locale: &Locale) -> OpenView {
    let scenario = Scenario::survey(&own.text).0;
    let beats = editor.check.iter().flat_map(|check| (1..).zip(&check.beats));
    OpenView {
        number: own.number,
        title: title(&scenario, locale),
        file: format!("{}.ps1", if scenario.id.is_empty() { "story" } else { &scenario.id }),
        text: own.text.clone(),
        pieces: colored(&own.text, &editor.pieces),
        check: editor.check.clone(),
        beats: beats.map(|(number, (_, narration))| BeatRow { number, narration: narration.clone() }).collect(),
        picks: editor.picks.clone(),
        offers: editor.offers.clone(),
    }
}

/// The text in spans, with the story's own marks told apart; together they are the text.
fn colored(text: &str, tokens: &[Token]) -> Vec<(Option<StoryPart>, String)> {
    let spans = highlighted(text, tokens).into_iter();
    spans.map(|span| (span.class.map(|class| kind(class, &span.text)), span.text)).collect()
}

/// How the lines begin that are the story's own, beside its sentences.
const HEAD: [&str; 5] = ["#scenario", "#title", "#cast", "#minutes", "#@"];

fn kind(class: Class, own: &str) -> StoryPart {
    if class == Class::Comment && own.starts_with("#:") {
        StoryPart::Beat
    } else if class == Class::Comment && HEAD.iter().any(|mark| own.starts_with(mark)) {
        StoryPart::Head
    } else {
        StoryPart::Script(class)
    }
}

fn why(problem: Unreadable, locale: &Locale) -> String {
    locale.say(match problem {
        Unreadable::TooLarge => Text::EditorTooLarge { count: (MAX_STORY_BYTES / 1024) as u64 },
        Unreadable::NotRead => Text::EditorNotRead,
        Unreadable::Empty => Text::EditorEmptyFile,
        Unreadable::NotText { line } => Text::EditorNotText { number: line as u64 },
    })
}
