//! The script language, which is loaded after the page, and the messages that wait for it.

use std::rc::Rc;

use crate::cmdlets::{Language, story_language, tells};
use crate::text::Locale;

use super::super::editor::{self, EditorUpdate};
use super::super::options::PageMode;
use super::message::{ConsoleEvent, Msg, Origin};
use super::opening::Opener;
use super::playback::PlaybackEvent;
use super::player::Player;
use super::reading::ReadingEvent;
use super::stories::StoryEvent;

/// What is loaded after the page: what opens addresses, and of the language as much as has come.
#[derive(Clone, Copy, Debug)]
pub struct LanguageParts {
    /// Makes the language, with reasons in the words of a locale.
    language: fn(Rc<Locale>) -> Box<dyn Language>,
    /// Opens addresses and saved sessions.
    opener: Opener,
    /// Works on the visitor's own stories; it comes with the whole language.
    editor: Option<EditorUpdate>,
}

impl LanguageParts {
    /// What opens addresses, with no more of the language than a plain story needs, one that [`tells`] knows. The rest may follow.
    pub const fn for_stories() -> Self {
        Self { language: story_language, opener: Opener::for_stories(), editor: None }
    }

    /// All parts, with the whole language. Whoever calls this takes them along: on the page only the file of the language does.
    pub const fn with(language: fn(Rc<Locale>) -> Box<dyn Language>) -> Self {
        Self { language, opener: Opener::with_language(), editor: Some(editor::update) }
    }

    const fn is_whole(&self) -> bool {
        self.editor.is_some()
    }
}

#[cfg(test)]
impl LanguageParts {
    /// The language and the editor without a browser.
    pub fn for_tests() -> Self {
        Self::with(|locale| crate::cmdlets::language(locale, Rc::new(crate::cmdlets::console::Regress)))
    }
}

/// There is one language: it has been loaded, or it has not.
#[cfg(test)]
impl PartialEq for LanguageParts {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The script language, and the messages that wait for it.
#[derive(Default)]
pub struct ScriptLanguage {
    language: Option<Box<dyn Language>>,
    parts: Option<LanguageParts>,
    waiting: Vec<(Origin, Msg)>,
}

impl ScriptLanguage {
    /// Installs what has been loaded, once; the whole language takes the place of what plain stories need. Returns the messages that have
    /// waited for it, in order.
    pub fn install(&mut self, parts: LanguageParts, locale: &Rc<Locale>) -> Vec<(Origin, Msg)> {
        if self.language.is_none() || parts.is_whole() && !self.is_whole() {
            self.language = Some((parts.language)(locale.clone()));
            self.parts = Some(parts);
        }
        std::mem::take(&mut self.waiting)
    }

    /// Whether the whole language has been loaded.
    pub fn is_whole(&self) -> bool {
        self.parts.is_some_and(|parts| parts.is_whole())
    }

    /// Whether the language has been loaded.
    pub const fn is_there(&self) -> bool {
        self.language.is_some()
    }

    /// Whether any message waits for the language.
    pub const fn is_awaited(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether a message must wait for the language, or after another one that does.
    pub fn must_wait(&self, msg: &Msg, story: Option<&Player>) -> bool {
        let tells = |needs: fn(&Player) -> bool| story.is_some_and(needs);
        let needs = matches!(
            msg,
            Msg::Editor(_) | Msg::Practiced(_) | Msg::WentOnWhereLeft | Msg::LookedAtAside | Msg::Story(StoryEvent::StoryArrived(_))
        ) || matches!(msg, Msg::Console(ConsoleEvent::EnteredLine(_) | ConsoleEvent::Typed(..) | ConsoleEvent::Answered(_)))
            || (matches!(msg, Msg::Story(StoryEvent::PressedNext)) && tells(|story| !story.opens_next()))
            || (matches!(msg, Msg::Playback(PlaybackEvent::PressedReset)) && tells(|story| !story.is_opening()));
        let is_missing = if self.is_there() { !self.is_whole() && goes_beyond(msg) } else { needs };
        is_missing || (!self.is_whole() && self.is_awaited() && msg.is_act())
    }

    /// Lets a message wait for the language.
    pub fn wait(&mut self, origin: Origin, msg: Msg) {
        self.waiting.push((origin, msg));
    }

    /// The language, once it has been loaded.
    pub fn get(&self) -> Option<&dyn Language> {
        self.language.as_deref()
    }

    /// The language, to run something in it.
    pub fn get_mut(&mut self) -> Option<&mut (dyn Language + 'static)> {
        self.language.as_deref_mut()
    }

    /// What was loaded with it.
    pub const fn parts(&self) -> Option<LanguageParts> {
        self.parts
    }

    /// What opens addresses and saved sessions.
    pub fn opener(&self) -> Option<Opener> {
        self.parts.map(|parts| parts.opener)
    }

    /// What works on the visitor's own stories.
    pub fn editor(&self) -> Option<EditorUpdate> {
        self.parts.and_then(|parts| parts.editor)
    }
}

/// Whether a message needs more than a plain story does: scripts, the console, dialogs, and whatever stands on the desk.
fn goes_beyond(msg: &Msg) -> bool {
    if let Msg::Story(StoryEvent::StoryArrived(file)) = msg {
        return !tells(file);
    }
    matches!(
        msg,
        Msg::Reading(ReadingEvent::OpenedDialog(_))
            | Msg::PickedMode(PageMode::Explore)
            | Msg::OpenedOrder(..)
            | Msg::Console(_)
            | Msg::Form(_)
            | Msg::Editor(_)
            | Msg::Room(_)
            | Msg::Practiced(_)
            | Msg::RunScript(_)
            | Msg::LoadSession(..)
            | Msg::WentOnWhereLeft
            | Msg::LookedAtAside
            | Msg::Lesson(_)
    )
}
