//! A visitor's own stories: a list that is kept, a text that is written and checked, a recording. Each story is its `.ps1` file and
//! nothing else.
//!
//! The work is done by [`work`], which comes later than the page: the model calls it through [`Work`] only. Nothing here knows a
//! field, a file dialog or storage.

mod check;
mod import;
mod record;
mod view;

use std::rc::Rc;

use crate::cmdlets::complete::Completion;
use crate::engine::Session;
use crate::powershell::token::Token;
use crate::text::Text;

pub use check::{Check, LARGEST, Mistake};
pub use import::{Unreadable, decoded};
pub use record::RecordingView;
pub use view::{BeatRow, EditorView, OpenView, Piece, Row, recording, view};

use super::message::Effect;
use super::model::Model;
use record::Recording;

/// Something that happened at the visitor's own stories.
#[derive(Clone, Debug, PartialEq)]
pub enum EditorMsg {
    /// What was kept is there: number and text of each; none where the browser keeps nothing.
    Recalled(Option<Vec<(u64, String)>>),
    /// Keeping failed.
    KeepFailed,
    /// A new story is begun; its number is the real time, so that two pages never take the same.
    Began(u64),
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
    /// A file was chosen that is larger than [`LARGEST`], or that the browser could not read.
    NotImported(Unreadable),
    /// It shall be played up to this beat, from 1.
    Played(usize),
    /// Every act from now on shall be a line.
    StartedRecording,
    /// A beat begins, with this narration.
    Said(String),
    /// The recording is over; the number of the story that it becomes.
    StoppedRecording(u64),
}

/// What works on the stories; it comes with the dialogs.
pub type Work = fn(&mut Model, EditorMsg, &mut Vec<Effect>);

/// One of the visitor's stories.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Own {
    number: u64,
    text: Rc<str>,
}

/// The visitor's own stories.
#[derive(Default)]
pub struct Editor {
    own: Vec<Own>,
    recalled: bool,
    denied: bool,
    open: Option<u64>,
    deleted: Option<(usize, Own)>,
    problem: Option<Unreadable>,
    check: Option<Rc<Check>>,
    /// The tenant as it is after the open story, for what may stand in it.
    scratch: Option<Session>,
    pieces: Vec<Token>,
    offers: Option<Rc<Completion>>,
    recording: Option<Recording>,
}

impl Editor {
    /// Whether what was kept has been asked for.
    pub(super) fn was_recalled(&self) -> bool {
        self.recalled
    }

    fn opened(&self) -> Option<&Own> {
        self.own.iter().find(|own| Some(own.number) == self.open)
    }
}

impl Model {
    /// Takes up what works on the visitor's own stories.
    pub fn employ(&mut self, work: Work) {
        self.work = Some(work);
    }

    /// Whether every act becomes a line of a story.
    pub fn is_recording(&self) -> bool {
        self.editor.recording.is_some()
    }

    pub(super) fn edit(&mut self, msg: EditorMsg, effects: &mut Vec<Effect>) {
        if let Some(work) = self.work {
            work(self, msg, effects);
        }
    }
}

/// Takes in what happened.
pub fn work(model: &mut Model, msg: EditorMsg, effects: &mut Vec<Effect>) {
    let editor = &mut model.editor;
    if !matches!(msg, EditorMsg::Rested | EditorMsg::KeepFailed | EditorMsg::ClosedOffers) {
        editor.problem = None;
    }
    match msg {
        EditorMsg::Recalled(kept) => recalled(editor, kept),
        EditorMsg::KeepFailed => editor.denied = true,
        EditorMsg::Began(number) => {
            let text = template(model);
            add(model, number, &text, effects);
        }
        EditorMsg::Opened(number) => open(model, number),
        EditorMsg::Left => editor.open = None,
        EditorMsg::Wrote(text, cursor) => wrote(model, &text, cursor, effects),
        EditorMsg::Rested => check_open(model),
        EditorMsg::ClosedOffers => editor.offers = None,
        EditorMsg::Deleted(number) => delete(editor, number, effects),
        EditorMsg::Restored => restore(editor, effects),
        EditorMsg::Imported(number, name, bytes) => match decoded(&bytes) {
            Ok(text) => {
                let text = import::with_head(text, &name, &model.locale);
                add(model, number, &text, effects);
            }
            Err(problem) => editor.problem = Some(problem),
        },
        EditorMsg::NotImported(problem) => editor.problem = Some(problem),
        EditorMsg::Played(beats) => {
            if let Some(text) = editor.opened().map(|own| own.text.clone()) {
                editor.recording = None;
                editor.offers = None;
                model.begin_story(&text, beats);
            }
        }
        EditorMsg::StartedRecording => record::start(model),
        EditorMsg::Said(narration) => record::say(model, &narration),
        EditorMsg::StoppedRecording(number) => {
            if let Some(text) = record::stop(model) {
                add(model, number, &text, effects);
                model.dialog = Some(super::message::Dialog::Editor);
            }
        }
    }
}

/// What was kept stands before what was written meanwhile.
fn recalled(editor: &mut Editor, kept: Option<Vec<(u64, String)>>) {
    editor.recalled = true;
    editor.denied = kept.is_none();
    let known: Vec<u64> = editor.own.iter().map(|own| own.number).collect();
    let kept = kept.into_iter().flatten().filter(|(number, _)| !known.contains(number));
    editor.own.extend(kept.map(|(number, text)| Own { number, text: text.into() }));
    editor.own.sort_by_key(|own| own.number);
}

fn add(model: &mut Model, number: u64, text: &str, effects: &mut Vec<Effect>) {
    let editor = &mut model.editor;
    let number = editor.own.iter().map(|own| own.number + 1).max().unwrap_or(0).max(number);
    let text: Rc<str> = text.into();
    editor.own.push(Own { number, text: text.clone() });
    effects.push(Effect::KeepOwn(number, Some(text)));
    open(model, number);
}

fn open(model: &mut Model, number: u64) {
    let editor = &mut model.editor;
    editor.open = Some(number);
    (editor.check, editor.scratch, editor.offers) = (None, None, None);
    colour(model);
    check_open(model);
}

fn wrote(model: &mut Model, text: &str, cursor: usize, effects: &mut Vec<Effect>) {
    let editor = &mut model.editor;
    let open = editor.open;
    let Some(own) = editor.own.iter_mut().find(|own| Some(own.number) == open) else { return };
    own.text = text.into();
    effects.push(Effect::KeepOwn(own.number, Some(own.text.clone())));
    effects.push(Effect::CheckSoon);
    let session = editor.scratch.get_or_insert_with(Session::sample);
    let line = text.get(..cursor).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
    let wants = !line.trim().is_empty() && !line.trim_start().starts_with('#') && text.len() <= LARGEST;
    let completion = model.language.as_ref().filter(|_| wants).map(|language| language.complete(text, cursor, session));
    let is_written = |offers: &Completion| matches!(&offers.offers[..], [only] if text.get(offers.from..offers.to) == Some(&only.text));
    editor.offers = completion.filter(|offers| !offers.offers.is_empty() && !is_written(offers)).map(Rc::new);
    colour(model);
}

/// A long text stays without colours: nobody waits for them at every key.
fn colour(model: &mut Model) {
    const MOST_COLOURED: usize = 24 * 1024;
    let text = model.editor.opened().map(|own| own.text.clone()).filter(|text| text.len() <= MOST_COLOURED);
    model.editor.pieces = text.zip(model.language.as_ref()).map(|(text, language)| language.pieces(&text)).unwrap_or_default();
}

fn check_open(model: &mut Model) {
    let Some(text) = model.editor.opened().map(|own| own.text.clone()) else { return };
    let (check, scratch) = check::check(&text, model.language.as_deref(), &model.locale);
    model.editor.check = Some(Rc::new(check));
    model.editor.scratch = Some(scratch);
}

fn delete(editor: &mut Editor, number: u64, effects: &mut Vec<Effect>) {
    let Some(place) = editor.own.iter().position(|own| own.number == number) else { return };
    editor.deleted = Some((place, editor.own.remove(place)));
    editor.open = editor.open.filter(|open| *open != number);
    effects.push(Effect::KeepOwn(number, None));
}

fn restore(editor: &mut Editor, effects: &mut Vec<Effect>) {
    let Some((place, own)) = editor.deleted.take() else { return };
    effects.push(Effect::KeepOwn(own.number, Some(own.text.clone())));
    editor.own.insert(place.min(editor.own.len()), own);
}

/// What a new story begins with: something that plays.
fn template(model: &Model) -> String {
    let say = |text| model.locale.say(text);
    format!(
        "#scenario my-story\n#title {}\n#: {}\nDisconnect-SimUser \"Tony Smith\"\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"{}\"\n#: {}\nWait-SimTime -Minutes 2\n",
        say(Text::EditorNewTitle),
        say(Text::EditorNewFirst),
        say(Text::EditorNewMessage),
        say(Text::EditorNewSecond),
    )
}
