//! What the application asks of the browser.

use std::rc::Rc;

use crate::scenario;
use crate::tenant::{MessageId, MessageState};
use crate::text::Tag;

use super::host::RunResult;
use super::link::LinkProblem;
use super::options::Theme;

/// Something that the browser is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save the session before long: [`Model::script`](super::Model::script) and its step.
    SaveSession,
    /// Keep the saved session under another name: it does not play, and the next one that is saved must not replace it.
    SetAsideSession,
    /// Keep a copy of the saved session: it plays.
    BackUpSession,
    /// Load the texts of another language.
    LoadLocale(Tag),
    /// Load the file of a story, and with it the texts of all stories.
    LoadStory(scenario::StoryEntry),
    /// Load the texts of all stories; where that fails, [`StoryEvent::TextsMissed`](super::StoryEvent::TextsMissed) says so.
    LoadTexts,
    /// Bring the visitor's own stories that were saved, as [`EditorEvent::Recalled`](super::editor::EditorEvent::Recalled).
    LoadStories,
    /// Save one of the visitor's own stories under its number; without a text, forget it.
    SaveStory(u64, Option<Rc<str>>),
    /// Say [`EditorEvent::Rested`](super::editor::EditorEvent::Rested) when nothing has been written for a moment.
    CheckStorySoon,
    /// Draw the page, then say [`Msg::Continued`](super::Msg::Continued).
    Continue,
    /// Draw the page, then say [`Msg::LookedForWhatIfs`](super::Msg::LookedForWhatIfs).
    LookForWhatIfs,
    /// Load the script language, for [`Msg::LanguageArrived`](super::Msg::LanguageArrived).
    LoadLanguage,
    /// Show the page in a theme.
    ApplyTheme(Theme),
    /// Let the address follow the session before long.
    UpdateAddress,
    /// Tell listeners that the session stands at this step now.
    NotifyStep(u32),
    /// Tell listeners that a message is new or in another state.
    NotifyMessage(MessageId, MessageState),
    /// Save which stories were told to their ends: [`Stories::seen`](super::model::Stories::seen).
    SaveSeen,
    /// Save how questions were answered: [`Stories::kept_answers`](super::model::Stories::kept_answers).
    SaveAnswers,
    /// Save the lesson: [`Stories::lesson`](super::model::Stories::lesson).
    SaveLesson,
    /// Save what was written down for scenes: [`Room::notes`](super::model::Room::notes).
    SaveNotes,
    /// Save whether a key alone is a shortcut.
    SaveKeySetting(bool),
    /// Answer the sender of the message.
    Report(Report),
}

/// What a message led to, for its sender.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// What a host's script printed.
    Ran(RunResult),
    /// Whether a host's session was loaded.
    Loaded(Result<(), LinkProblem>),
}
