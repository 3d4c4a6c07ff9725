//! A visitor's own stories: a list that is kept, a text that is written and checked, a recording. Each story is its `.ps1` file and
//! nothing else.
//!
//! The work is done by [`update`], which is loaded after the page: the model calls it through [`EditorUpdate`] only. Nothing here knows
//! a field, a file dialog or storage.

mod check;
mod import;
mod picks;
mod record;
mod view;

use std::rc::Rc;

use crate::cmdlets::Language;
use crate::cmdlets::complete::Completion;
use crate::engine::Session;
use crate::powershell::token::Token;
use crate::text::{Locale, Text};

pub use check::{Check, MAX_STORY_BYTES, Mistake};
pub use import::{Unreadable, decoded};
pub use picks::{Pick, PickOffer, ScenePicks};
pub use record::RecordingView;
pub use view::{BeatRow, EditorView, OpenView, StoryPart, StoryRow, recording, view};

use super::effect::Effect;
use record::StoryRecording;

/// Something that happened at the visitor's own stories.
#[derive(Clone, Debug, PartialEq)]
pub enum EditorEvent {
    /// What was kept is there: number and text of each; none where the browser keeps nothing.
    Recalled(Option<Vec<(u64, String)>>),
    /// The browser could not keep the story.
    KeepFailed,
    /// A new story is begun; its number is the real time, so that two pages never take the same.
    Began(u64),
    /// The same with a task in it.
    BeganTask(u64),
    /// One of them was opened.
    Opened(u64),
    /// It was left: the list is shown.
    Left,
    /// Its text was changed: the whole text, and the byte where the cursor stands.
    Wrote(String, usize),
    /// Nothing has been written for a moment.
    Rested,
    /// The list of what could stand there was closed.
    ClosedOffers,
    /// One was deleted.
    Deleted(u64),
    /// The last deleted one shall be there after all.
    Restored,
    /// A file was chosen or dropped: its new number, its name, its bytes.
    Imported(u64, String, Rc<[u8]>),
    /// A file was chosen that is larger than [`MAX_STORY_BYTES`], or that the browser could not read.
    NotImported(Unreadable),
    /// A scene was chosen, from 1, to be given something.
    ChoseScene(usize),
    /// The chosen scene shall have this; or have it no more.
    Picked(Pick),
    /// It shall be played up to this beat, from 1.
    Played(usize),
    /// Every act from now on shall be a line.
    StartedRecording,
    /// A beat begins, with this narration.
    Said(String),
    /// The recording is over; the number of the story that it becomes.
    StoppedRecording(u64),
}

/// What works on the stories; it is loaded with the dialogs.
pub type EditorUpdate = fn(&mut Editor, EditorEvent, &EditorContext<'_>, &mut Vec<Effect>) -> Option<EditorRequest>;

/// What the stories are worked on with.
pub struct EditorContext<'a> {
    /// The session, which may be recorded.
    pub session: &'a Session,
    /// The script language.
    pub language: Option<&'a dyn Language>,
    /// The words of the page.
    pub locale: &'a Locale,
}

/// What the stories ask of the application around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditorRequest {
    /// Play a story.
    Play {
        /// The text of its file.
        text: Rc<str>,
        /// The number of beats that are played at once.
        beats: usize,
    },
    /// Leave the story that is told and close the dialog: a recording begins.
    Record,
    /// Open the dialog of the visitor's own stories.
    Show,
}

/// One of the visitor's stories.
#[derive(Clone, Debug, PartialEq, Eq)]
struct UserStory {
    number: u64,
    text: Rc<str>,
}

/// The visitor's own stories.
#[derive(Default)]
pub struct Editor {
    own: Vec<UserStory>,
    recalled: bool,
    denied: bool,
    open: Option<u64>,
    deleted: Option<(usize, UserStory)>,
    problem: Option<Unreadable>,
    check: Option<Rc<Check>>,
    /// The scene that is given something by pressing, from 1, and what it can be given.
    scene: usize,
    picks: Option<Rc<ScenePicks>>,
    /// The tenant as it is after the open story, for what may stand in it.
    scratch: Option<Session>,
    pieces: Vec<Token>,
    offers: Option<Rc<Completion>>,
    recording: Option<StoryRecording>,
}

impl Editor {
    /// Whether the saved stories have been loaded.
    pub const fn was_recalled(&self) -> bool {
        self.recalled
    }

    /// The stories by their numbers, each with its text.
    pub fn stories(&self) -> impl Iterator<Item = (u64, &Rc<str>)> {
        self.own.iter().map(|own| (own.number, &own.text))
    }

    /// Whether every act becomes a line of a story.
    pub const fn is_recording(&self) -> bool {
        self.recording.is_some()
    }

    fn opened(&self) -> Option<&UserStory> {
        self.own.iter().find(|own| Some(own.number) == self.open)
    }
}

/// Takes in what happened.
pub fn update(editor: &mut Editor, event: EditorEvent, context: &EditorContext<'_>, effects: &mut Vec<Effect>) -> Option<EditorRequest> {
    if !matches!(event, EditorEvent::Rested | EditorEvent::KeepFailed | EditorEvent::ClosedOffers) {
        editor.problem = None;
    }
    match event {
        EditorEvent::Recalled(kept) => recalled(editor, kept),
        EditorEvent::KeepFailed => editor.denied = true,
        EditorEvent::Began(number) => add(editor, number, &template(context.locale), context, effects),
        EditorEvent::BeganTask(number) => add(editor, number, &task_template(context.locale), context, effects),
        EditorEvent::Opened(number) => open(editor, number, context),
        EditorEvent::Left => editor.open = None,
        EditorEvent::Wrote(text, cursor) => wrote(editor, &text, cursor, context, effects),
        EditorEvent::Rested => check_open(editor, context),
        EditorEvent::ClosedOffers => editor.offers = None,
        EditorEvent::Deleted(number) => delete(editor, number, effects),
        EditorEvent::Restored => restore(editor, effects),
        EditorEvent::Imported(number, name, bytes) => match decoded(&bytes) {
            Ok(text) => add(editor, number, &import::with_head(text, &name, context.locale), context, effects),
            Err(problem) => editor.problem = Some(problem),
        },
        EditorEvent::NotImported(problem) => editor.problem = Some(problem),
        EditorEvent::ChoseScene(scene) => {
            editor.scene = scene;
            check_open(editor, context);
        }
        EditorEvent::Picked(pick) => {
            let text = editor.opened().and_then(|own| picks::picked(&own.text, editor.scene.max(1), &pick))?;
            wrote(editor, &text, text.len(), context, effects);
            check_open(editor, context);
        }
        EditorEvent::Played(beats) => {
            let text = editor.opened().map(|own| own.text.clone())?;
            editor.recording = None;
            editor.offers = None;
            return Some(EditorRequest::Play { text, beats });
        }
        EditorEvent::StartedRecording => {
            editor.recording = Some(StoryRecording::default());
            return Some(EditorRequest::Record);
        }
        EditorEvent::Said(narration) => {
            if let Some(recording) = &mut editor.recording {
                recording.say(context.session, &narration);
            }
        }
        EditorEvent::StoppedRecording(number) => {
            let text = editor.recording.take()?.story(context.session, context.locale);
            add(editor, number, &text, context, effects);
            return Some(EditorRequest::Show);
        }
    }
    None
}

/// What was kept stands before what was written meanwhile.
fn recalled(editor: &mut Editor, kept: Option<Vec<(u64, String)>>) {
    editor.recalled = true;
    editor.denied = kept.is_none();
    let known: Vec<u64> = editor.own.iter().map(|own| own.number).collect();
    let kept = kept.into_iter().flatten().filter(|(number, _)| !known.contains(number));
    editor.own.extend(kept.map(|(number, text)| UserStory { number, text: text.into() }));
    editor.own.sort_by_key(|own| own.number);
}

fn add(editor: &mut Editor, number: u64, text: &str, context: &EditorContext<'_>, effects: &mut Vec<Effect>) {
    let number = editor.own.iter().map(|own| own.number + 1).max().unwrap_or(0).max(number);
    let text: Rc<str> = text.into();
    editor.own.push(UserStory { number, text: text.clone() });
    effects.push(Effect::SaveStory(number, Some(text)));
    open(editor, number, context);
}

fn open(editor: &mut Editor, number: u64, context: &EditorContext<'_>) {
    (editor.open, editor.scene) = (Some(number), 1);
    (editor.check, editor.scratch, editor.offers) = (None, None, None);
    color(editor, context);
    check_open(editor, context);
}

fn wrote(editor: &mut Editor, text: &str, cursor: usize, context: &EditorContext<'_>, effects: &mut Vec<Effect>) {
    let open = editor.open;
    let Some(own) = editor.own.iter_mut().find(|own| Some(own.number) == open) else { return };
    own.text = text.into();
    effects.push(Effect::SaveStory(own.number, Some(own.text.clone())));
    effects.push(Effect::CheckStorySoon);
    let session = editor.scratch.get_or_insert_with(Session::sample);
    let line = text.get(..cursor).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
    let wants = !line.trim().is_empty() && !line.trim_start().starts_with('#') && text.len() <= MAX_STORY_BYTES;
    let completion = context.language.filter(|_| wants).map(|language| language.complete(text, cursor, session));
    let is_written = |offers: &Completion| matches!(&offers.offers[..], [only] if text.get(offers.from..offers.to) == Some(&only.text));
    editor.offers = completion.filter(|offers| !offers.offers.is_empty() && !is_written(offers)).map(Rc::new);
    color(editor, context);
}

/// Colors the open story. A long text stays plain: nobody waits for its colors at every key.
fn color(editor: &mut Editor, context: &EditorContext<'_>) {
    const MAX_COLORED_BYTES: usize = 24 * 1024;
    let text = editor.opened().map(|own| own.text.clone()).filter(|text| text.len() <= MAX_COLORED_BYTES);
    editor.pieces = text.zip(context.language).map(|(text, language)| language.pieces(&text)).unwrap_or_default();
}

fn check_open(editor: &mut Editor, context: &EditorContext<'_>) {
    let Some(text) = editor.opened().map(|own| own.text.clone()) else { return };
    let (check, scratch) = check::check(&text, context.language, context.locale);
    let scene = editor.scene.clamp(1, check.beats.len().max(1));
    let language = context.language.filter(|_| text.len() <= MAX_STORY_BYTES);
    editor.picks = language.and_then(|language| picks::of(&text, scene, language, context.locale)).map(Rc::new);
    editor.check = Some(Rc::new(check));
    editor.scratch = Some(scratch);
}

fn delete(editor: &mut Editor, number: u64, effects: &mut Vec<Effect>) {
    let Some(place) = editor.own.iter().position(|own| own.number == number) else { return };
    editor.deleted = Some((place, editor.own.remove(place)));
    editor.open = editor.open.filter(|open| *open != number);
    effects.push(Effect::SaveStory(number, None));
}

fn restore(editor: &mut Editor, effects: &mut Vec<Effect>) {
    let Some((place, own)) = editor.deleted.take() else { return };
    effects.push(Effect::SaveStory(own.number, Some(own.text.clone())));
    editor.own.insert(place.min(editor.own.len()), own);
}

/// What a new story begins with: something that plays.
fn template(locale: &Locale) -> String {
    let say = |text| locale.say(text);
    format!(
        "#scenario my-story\n#title {}\n#: {}\nDisconnect-SimUser \"Tony Smith\"\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"{}\"\n#: {}\nWait-SimTime -Minutes 2\n",
        say(Text::EditorNewTitle),
        say(Text::EditorNewFirst),
        say(Text::EditorNewMessage),
        say(Text::EditorNewSecond),
    )
}

/// What a new task begins with: something that can be solved.
fn task_template(locale: &Locale) -> String {
    let say = |text| locale.say(text);
    format!(
        "#scenario my-task\n#title {}\n#: {}\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"{}\"\n#: {}\n#@ goal 1 MissedNotice\n#@ bar Disconnect-SimUser Set-SimPresence\nClose-SimToast \"Tony Smith\"\n",
        say(Text::EditorTaskTitle),
        say(Text::EditorTaskFirst),
        say(Text::EditorNewMessage),
        say(Text::EditorTaskSecond),
    )
}
