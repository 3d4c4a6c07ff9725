//! What can happen to the application, and what it asks of the browser.

use std::rc::Rc;

use crate::cmdlets::console::Reply;
use crate::engine::Action;
use crate::scenario;
use crate::tenant::{MessageId, MessageState, UserId};
use crate::text::{Locale, Tag};

use super::editor::EditorMsg;
use super::host::Expectation;
use super::options::{Speed, Tab, Theme};

/// Something that happened at the page.
#[derive(Clone, Debug)]
// Comparing weighs as much as a panel, and only tests compare.
#[cfg_attr(test, derive(PartialEq))]
pub enum Msg {
    /// Somebody did something by hand.
    Did(Action),
    /// A line was entered at the console.
    EnteredLine(String),
    /// Something was typed there: the whole text, and the byte where the cursor stands.
    Typed(String, usize),
    /// The field has another text without anybody typing: from the history, or an offer.
    Put(String),
    /// The history was searched for what has been typed.
    SearchedHistory(String),
    /// The transcript was cleared.
    ClearedTranscript,
    /// The list of what could stand there was closed.
    ClosedOffers,
    /// The question that waits was answered.
    Answered(Reply),
    /// Or taken away.
    CancelledQuestion,
    /// The page was drawn: the console goes on with what was entered.
    ContinuedConsole,
    /// Ctrl+C or Stop was pressed at the console.
    StoppedConsole,
    /// The story's big button.
    PressedNext,
    /// One beat back.
    PressedPrevious,
    /// The story was left, or begun again.
    LeftStory,
    /// A story was chosen.
    ChoseStory(&'static str),
    /// Its file is there.
    StoryArrived(Rc<str>),
    /// The texts of all stories did not come.
    TextsMissed,
    /// Something happened at the visitor's own stories.
    Editor(EditorMsg),
    /// One step back on the timeline.
    PressedBack,
    /// One step forward.
    PressedForward,
    /// The timeline's handle was put somewhere.
    PickedStep(u32),
    /// The last statement shall not have been.
    PressedUndo,
    /// It shall have been after all.
    PressedRedo,
    /// Everything anew.
    PressedReset,
    /// Another what-if branch was chosen.
    PickedBranch(usize),
    /// The clock shall run, or stand.
    PressedPlay,
    /// How fast the clock runs.
    PickedSpeed(Speed),
    /// Real time went by while the clock runs, in milliseconds.
    TimePassed(u32),
    /// A message was selected, or none.
    PickedMessage(Option<MessageId>),
    /// Somebody's seat was opened.
    OpenedSeat(UserId),
    /// At a seat another contact was chosen.
    PickedContact(UserId, UserId),
    /// A tab of the side panel.
    PickedTab(Tab),
    /// Something was opened above the page.
    OpenedDialog(Dialog),
    /// A rule was looked up: its id.
    PickedRule(&'static str),
    /// A cmdlet was looked up in the reference.
    PickedCmdlet(&'static str),
    /// What was open above the page was closed.
    ClosedDialog,
    /// A look.
    PickedTheme(Theme),
    /// Another language was asked for.
    PickedLanguage(Tag),
    /// Its table is there.
    LocaleArrived(Rc<Locale>),
    /// The chart has another width, and another height where it may not take what it needs, in pixels.
    ChartResized(i32, Option<i32>),
    /// What the address expects was checked.
    Expected(Rc<Expectation>),
    /// Something to be told once.
    Noticed(Notice),
    /// The notice was read.
    DismissedNotice,
    /// Shortcuts of a key alone were switched on or off.
    SwitchedKeys(bool),
}

impl Msg {
    /// Whether it changes what is simulated: where nothing can be put in, it is not heard.
    pub(super) fn is_input(&self) -> bool {
        matches!(
            self,
            Self::Did(_)
                | Self::EnteredLine(_)
                | Self::Answered(_)
                | Self::PressedUndo
                | Self::PressedRedo
                | Self::PressedReset
                | Self::ChoseStory(_)
                | Self::Editor(_)
        )
    }

    /// Whether it acts on the session or moves in it: the order of such messages matters.
    pub(super) fn is_act(&self) -> bool {
        match self {
            Self::Did(_)
            | Self::EnteredLine(_)
            | Self::Typed(..)
            | Self::Put(_)
            | Self::SearchedHistory(_)
            | Self::ClearedTranscript
            | Self::ClosedOffers
            | Self::Answered(_)
            | Self::CancelledQuestion
            | Self::ContinuedConsole
            | Self::StoppedConsole
            | Self::PressedNext
            | Self::PressedPrevious
            | Self::LeftStory
            | Self::ChoseStory(_)
            | Self::StoryArrived(_)
            | Self::Editor(_)
            | Self::PressedBack
            | Self::PressedForward
            | Self::PickedStep(_)
            | Self::PressedUndo
            | Self::PressedRedo
            | Self::PressedReset
            | Self::PickedBranch(_)
            | Self::PressedPlay
            | Self::TimePassed(_) => true,
            Self::PickedSpeed(_)
            | Self::PickedMessage(_)
            | Self::OpenedSeat(_)
            | Self::PickedContact(..)
            | Self::PickedTab(_)
            | Self::OpenedDialog(_)
            | Self::PickedRule(_)
            | Self::PickedCmdlet(_)
            | Self::ClosedDialog
            | Self::PickedTheme(_)
            | Self::PickedLanguage(_)
            | Self::LocaleArrived(_)
            | Self::TextsMissed
            | Self::ChartResized(..)
            | Self::Expected(_)
            | Self::Noticed(_)
            | Self::DismissedNotice
            | Self::SwitchedKeys(_) => false,
        }
    }
}

/// Something that is told once, in a strip above the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What was done by hand was refused, in the console's words.
    Refused(String),
    /// The browser gives no storage.
    StorageDenied,
    /// What was saved cannot be read.
    SavedSessionBroken,
    /// A language's table did not come.
    LanguageMissing,
    /// The script language did not come; what was done waits.
    ConsoleMissing,
    /// What is wrong with the address, each a sentence; and which of them is in the console's English.
    Address(Vec<String>, Option<usize>),
    /// A story's file or its texts did not come.
    StoryMissing,
    /// A story's file is wrong; what is wrong with it, with its line.
    StoryBroken(String),
}

/// What the browser is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Keep the session before long: [`Model::script`] and its step.
    Save,
    /// Fetch a language's table.
    Fetch(Tag),
    /// Fetch a story's file, and with it the texts of all stories.
    FetchStory(scenario::StoryEntry),
    /// Fetch the texts of all stories; where they do not come, [`Msg::TextsMissed`] says so.
    FetchTexts,
    /// Bring the visitor's own stories that were kept, as [`EditorMsg::Recalled`].
    RecallOwn,
    /// Keep one of them, or forget it.
    KeepOwn(u64, Option<Rc<str>>),
    /// Say [`EditorMsg::Rested`] when nothing has been written for a moment.
    CheckSoon,
    /// Fetch the script language, for [`Model::learn`].
    Learn,
    /// Show the page in a theme.
    Dress(Theme),
    /// Let the address follow the session before long.
    Follow,
    /// Tell who listens that the step changed.
    TellStep(u32),
    /// Tell who listens that a message is new or in another state.
    TellMessage(MessageId, MessageState),
    /// Draw the page, then say [`Msg::ContinuedConsole`].
    ContinueConsole,
    /// Keep whether a key alone is a shortcut.
    KeepKeys(bool),
}

/// What opens above the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialog {
    /// The catalogue of stories.
    Stories,
    /// A visitor's own stories.
    Editor,
    /// Links to what is on the screen.
    Share,
    /// How to put it into another page.
    Embed,
    /// Documents made of the session.
    Export,
    /// What is modelled, and after which source.
    Rules,
    /// The reference of the cmdlets.
    Reference,
    /// Everything that can be done, by name.
    Palette,
    /// The keys.
    Help,
    /// The timeline in sentences.
    Steps,
}
