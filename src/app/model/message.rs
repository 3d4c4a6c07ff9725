//! What can happen to the application: its messages, and where they come from.

use std::rc::Rc;

use crate::cmdlets::console::Reply;
use crate::engine::Action;
use crate::scenario::PracticeRun;
use crate::tenant::MessageId;
use crate::text::{Locale, Tag};

use super::super::editor::EditorEvent;
use super::super::host::Expectation;
use super::super::options::{PageMode, Theme};
use super::asking::AskEvent;
use super::forms::FormEvent;
use super::lesson::LessonEvent;
use super::notice::Notice;
use super::opening::OpenRequest;
use super::playback::PlaybackEvent;
use super::reading::ReadingEvent;
use super::room::RoomEvent;
use super::script_language::LanguageParts;
use super::seats::SeatsEvent;
use super::stories::StoryEvent;
use super::worlds::WorldEvent;

/// Where a message comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A visitor, or the browser on a visitor's behalf. Where the page is read-only, visitors do not act.
    Visitor,
    /// The page around this one, or a script of its page: it may always act.
    Host,
}

/// Something that happened.
#[derive(Clone, Debug)]
// `PartialEq` costs as many bytes of wasm as a panel, and only tests need it.
#[cfg_attr(test, derive(PartialEq))]
pub enum Msg {
    /// Somebody acted by hand.
    Did(Action),
    /// Something happened at the console.
    Console(ConsoleEvent),
    /// Something happened to the clock or the timeline.
    Playback(PlaybackEvent),
    /// Something happened to the story that is told.
    Story(StoryEvent),
    /// Something happened to the question what will happen, or to the wish to be asked.
    Ask(AskEvent),
    /// A question to practice with was asked for.
    Practiced(PracticeRun),
    /// A hint was asked for, in a task.
    AskedForHint,
    /// Before a message is taken in, it is to be asked what will become of what it does.
    Asked(Box<Self>),
    /// A seat was opened, or a contact chosen.
    Seats(SeatsEvent),
    /// A form was sent.
    Form(FormEvent),
    /// Something was selected, opened or closed.
    Reading(ReadingEvent),
    /// A world was named, or is no longer wanted.
    World(WorldEvent),
    /// Something happened to the visitor's own stories.
    Editor(EditorEvent),
    /// The visitor went from the stage to the desk, or back; the session stays.
    PickedMode(PageMode),
    /// It was chosen whose knowledge stands out, as the address names it; without anybody, the truth is shown.
    PickedLens(Option<String>),
    /// Something happened to what a room is shown.
    Room(RoomEvent),
    /// Something happened to the lesson.
    Lesson(LessonEvent),
    /// Another theme was chosen.
    PickedTheme(Theme),
    /// Another language was chosen.
    PickedLanguage(Tag),
    /// Shortcuts of a key alone were switched on or off.
    SwitchedKeys(bool),
    /// The page was drawn: what was left to be done goes on, at the console or of what the address asks for.
    Continued,
    /// The page was drawn, and there is time to look for what would have given the selected message another fate.
    LookedForWhatIfs,
    /// The world of a single change was opened: of this message, the change at this place of those that were found.
    OpenedWhatIf(MessageId, usize),
    /// The world of another order was opened: of the acts of an instant, by the first step, the order at this place of those that were found.
    OpenedOrder(u32, usize),
    /// The page was opened.
    Opened(Rc<OpenRequest>),
    /// The script language was loaded.
    LanguageArrived(LanguageParts),
    /// The texts of a language were loaded.
    LocaleArrived(Rc<Locale>),
    /// What the address expects was checked.
    Expected(Rc<Expectation>),
    /// The session that an earlier visit has left is to be taken up.
    WentOnWhereLeft,
    /// The saved session that does not play is to be looked at: it becomes one of the visitor's own stories.
    LookedAtAside,
    /// There is something to tell once.
    Noticed(Notice),
    /// The notice was dismissed.
    DismissedNotice,
    /// A script is to be run at the current step; [`Report::Ran`](crate::app::Report::Ran) answers.
    RunScript(String),
    /// The session is to be replaced by that of a script, at a step of it; [`Report::Loaded`](crate::app::Report::Loaded) answers.
    LoadSession(String, Option<u32>),
}

/// Something that happened at the console.
#[derive(Clone, Debug, PartialEq)]
pub enum ConsoleEvent {
    /// A line was entered.
    EnteredLine(String),
    /// Something was typed: the whole text, and the byte where the cursor stands.
    Typed(String, usize),
    /// The field has another text without anybody typing: from the history, or a completion.
    Put(String),
    /// The history was searched for what has been typed.
    SearchedHistory(String),
    /// The transcript was cleared.
    ClearedTranscript,
    /// The list of completions was closed.
    ClosedOffers,
    /// The question that waits was answered.
    Answered(Reply),
    /// The question that waits was cancelled.
    CancelledQuestion,
    /// Ctrl+C or Stop was pressed at the console.
    StoppedConsole,
}

impl Msg {
    /// Whether it acts in what is simulated: on a read-only page a visitor's is ignored.
    pub(super) const fn is_input(&self) -> bool {
        match self {
            Self::Did(_)
            | Self::Form(_)
            | Self::Editor(_)
            | Self::World(_)
            | Self::RunScript(_)
            | Self::LoadSession(..)
            | Self::OpenedWhatIf(..)
            | Self::Practiced(_)
            | Self::OpenedOrder(..)
            | Self::WentOnWhereLeft
            | Self::LookedAtAside => true,
            Self::Console(event) => matches!(event, ConsoleEvent::EnteredLine(_) | ConsoleEvent::Answered(_)),
            Self::Playback(event) => {
                matches!(event, PlaybackEvent::PressedUndo | PlaybackEvent::PressedRedo | PlaybackEvent::PressedReset)
            }
            Self::Story(event) => matches!(event, StoryEvent::ChoseStory(_) | StoryEvent::ChoseOfLesson(_)),
            Self::Ask(_)
            | Self::Asked(_)
            | Self::AskedForHint
            | Self::Seats(_)
            | Self::Reading(_)
            | Self::PickedMode(_)
            | Self::PickedLens(_)
            | Self::Room(_)
            | Self::Lesson(_)
            | Self::PickedTheme(_)
            | Self::PickedLanguage(_)
            | Self::SwitchedKeys(_)
            | Self::Continued
            | Self::LookedForWhatIfs
            | Self::Opened(_)
            | Self::LanguageArrived(_)
            | Self::LocaleArrived(_)
            | Self::Expected(_)
            | Self::Noticed(_)
            | Self::DismissedNotice => false,
        }
    }

    /// Whether it acts on the session or moves in it: the order of such messages matters.
    pub(super) const fn is_act(&self) -> bool {
        match self {
            Self::Did(_)
            | Self::Form(_)
            | Self::Console(_)
            | Self::Editor(_)
            | Self::World(_)
            | Self::OpenedWhatIf(..)
            | Self::Practiced(_)
            | Self::OpenedOrder(..)
            | Self::WentOnWhereLeft
            | Self::LookedAtAside => true,
            Self::Playback(event) => !matches!(event, PlaybackEvent::PickedSpeed(_)),
            Self::Story(event) => !matches!(event, StoryEvent::TextsMissed),
            Self::Ask(event) => matches!(event, AskEvent::PickedAnswer(_)),
            Self::Asked(_)
            | Self::AskedForHint
            | Self::Seats(_)
            | Self::Reading(_)
            | Self::PickedMode(_)
            | Self::PickedLens(_)
            | Self::Room(_)
            | Self::Lesson(_)
            | Self::PickedTheme(_)
            | Self::PickedLanguage(_)
            | Self::SwitchedKeys(_)
            | Self::Continued
            | Self::LookedForWhatIfs
            | Self::Opened(_)
            | Self::LanguageArrived(_)
            | Self::LocaleArrived(_)
            | Self::Expected(_)
            | Self::Noticed(_)
            | Self::DismissedNotice
            | Self::RunScript(_)
            | Self::LoadSession(..) => false,
        }
    }

    /// The script that it runs, where it runs one.
    pub fn script(&self) -> Option<&str> {
        if let Self::RunScript(script) | Self::Console(ConsoleEvent::EnteredLine(script)) = self {
            return Some(script);
        }
        if let Self::Opened(request) = self { request.address.session.run.as_deref() } else { None }
    }

    /// Whether it acts by hand, by a line or by a script, so that a beat that plays and the running clock end first.
    pub(super) const fn interrupts(&self) -> bool {
        matches!(
            self,
            Self::Did(_) | Self::Form(_) | Self::RunScript(_) | Self::Console(ConsoleEvent::EnteredLine(_) | ConsoleEvent::Answered(_))
        )
    }

    /// Whether another story begins with it: that one stands on the stage, also where the desk was looked at before.
    pub(super) const fn begins_story(&self) -> bool {
        matches!(
            self,
            Self::Practiced(_) | Self::Story(StoryEvent::ChoseStory(_) | StoryEvent::ChoseOfLesson(_) | StoryEvent::StoryArrived(_))
        )
    }

    /// Whether the time that has passed on the running clock becomes a step before it.
    pub(super) const fn records_time(&self) -> bool {
        matches!(
            self,
            Self::Did(_)
                | Self::Form(_)
                | Self::RunScript(_)
                | Self::Console(ConsoleEvent::EnteredLine(_))
                | Self::Story(StoryEvent::PressedNext)
                | Self::Playback(PlaybackEvent::PressedPlay)
        )
    }
}
