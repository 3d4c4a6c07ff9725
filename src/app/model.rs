//! What the application remembers, what can happen to it, and what it asks of the browser.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::cmdlets::Language;
use crate::cmdlets::complete::Completion;
use crate::cmdlets::console::Reply;
use crate::engine::{Input, Session};
use crate::scenario;
use crate::tenant::{Command, MessageId, Millis, SimTime, UserId};
use crate::text::{Locale, Tag};

use super::admin::Draft;
use super::story::Player;

/// Something that happened at the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// Somebody did something by hand.
    Did(Input),
    /// A line was entered at the console.
    EnteredLine(String),
    /// Something was typed there: the whole text, and the byte where the cursor stands.
    Typed(String, usize),
    /// The list of what could stand there was closed.
    ClosedOffers,
    /// The question that waits was answered.
    Answered(Reply),
    /// Or taken away.
    CancelledQuestion,
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
    /// Another what-if world was chosen.
    PickedWorld(usize),
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
    /// It was closed.
    ClosedDialog,
    /// A look.
    PickedTheme(Theme),
    /// Another language was asked for.
    PickedLanguage(Tag),
    /// Its table is there.
    LocaleArrived(Rc<Locale>),
    /// The chart has another width, in pixels.
    ChartResized(i32),
    /// Something to be told once.
    Noticed(Notice),
    /// The notice was read.
    DismissedNotice,
}

impl Msg {
    /// Whether it acts on the session or moves in it: the order of such messages matters.
    pub(super) fn is_act(&self) -> bool {
        match self {
            Self::Did(_)
            | Self::EnteredLine(_)
            | Self::Typed(..)
            | Self::ClosedOffers
            | Self::Answered(_)
            | Self::CancelledQuestion
            | Self::PressedNext
            | Self::PressedPrevious
            | Self::LeftStory
            | Self::ChoseStory(_)
            | Self::StoryArrived(_)
            | Self::PressedBack
            | Self::PressedForward
            | Self::PickedStep(_)
            | Self::PressedUndo
            | Self::PressedRedo
            | Self::PressedReset
            | Self::PickedWorld(_)
            | Self::PressedPlay
            | Self::TimePassed(_) => true,
            Self::PickedSpeed(_)
            | Self::PickedMessage(_)
            | Self::OpenedSeat(_)
            | Self::PickedContact(..)
            | Self::PickedTab(_)
            | Self::OpenedDialog(_)
            | Self::ClosedDialog
            | Self::PickedTheme(_)
            | Self::PickedLanguage(_)
            | Self::LocaleArrived(_)
            | Self::ChartResized(_)
            | Self::Noticed(_)
            | Self::DismissedNotice => false,
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
    FetchStory(scenario::Entry),
    /// Fetch the script language, for [`Model::learn`].
    Learn,
    /// Show the page in a theme.
    Dress(Theme),
    /// Tell the host that the step changed.
    TellStep(u32),
    /// Tell the host that a message is new or moved.
    TellMessages,
}

/// How many virtual milliseconds pass in a real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speed(pub u32);

impl Speed {
    /// The speeds that are offered.
    pub const ALL: [Self; 3] = [Self(1), Self(10), Self(60)];
}

/// A tab of the side panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// Client policies.
    Policies,
    /// The console.
    Console,
    /// Mail folders.
    Mail,
    /// Which case ends how.
    Matrix,
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
}

/// A look of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
    /// For a room.
    Projector,
}

impl Theme {
    /// All, in the order of the menu.
    pub const ALL: [Self; 5] = [Self::Auto, Self::Light, Self::Dark, Self::Contrast, Self::Projector];

    /// The name in addresses and in the page's `data-theme`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Projector => "projector",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// How many seats stand open.
const OPEN_SEATS: usize = 3;

/// Everything the application remembers.
pub struct Model {
    pub(super) session: Session,
    /// Parser, interpreter and cmdlets, once they are there.
    pub(super) language: Option<Box<dyn Language>>,
    /// What waits for them.
    pub(super) waiting: Vec<Msg>,
    pub(super) locale: Rc<Locale>,
    pub(super) story: Option<Player>,
    pub(super) selected: Option<MessageId>,
    /// The open seats, the one used last at the end.
    pub(super) open: Vec<UserId>,
    pub(super) contacts: BTreeMap<UserId, UserId>,
    pub(super) tab: Tab,
    /// What is open above the page.
    pub(super) dialog: Option<Dialog>,
    pub(super) theme: Theme,
    pub(super) playing: bool,
    /// Time that has passed on the running clock and is no step yet: it becomes one when something happens.
    pub(super) pending: Millis,
    pub(super) speed: Speed,
    pub(super) chart_width: i32,
    pub(super) notice: Option<Notice>,
    pub(super) transcript: Vec<super::admin::Line>,
    /// What was entered, the newest last.
    pub(super) history: Vec<String>,
    /// What could stand at the console's cursor.
    pub(super) offers: Option<Rc<Completion>>,
    /// What is being written there.
    pub(super) draft: Rc<Draft>,
    /// One sentence for those who listen, changed once a step.
    pub(super) announcement: String,
}

impl Model {
    /// A new application that speaks in a locale. What is said in the script language waits until [`Model::learn`].
    pub fn new(locale: Rc<Locale>) -> Self {
        let session = Session::sample();
        let open = session.tenant().users().take(OPEN_SEATS).map(|user| user.id).collect();
        Self {
            session,
            language: None,
            waiting: Vec::new(),
            locale,
            story: None,
            selected: None,
            open,
            contacts: BTreeMap::new(),
            tab: Tab::Policies,
            dialog: None,
            theme: Theme::Auto,
            playing: false,
            pending: Millis::default(),
            speed: Speed(10),
            chart_width: 900,
            notice: None,
            transcript: Vec::new(),
            history: Vec::new(),
            offers: None,
            draft: Rc::default(),
            announcement: String::new(),
        }
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The time that the page shows: on a running clock it is a little later than the last step.
    pub fn now(&self) -> SimTime {
        self.session.now() + self.pending
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The language, to be handed on.
    pub fn locale_shared(&self) -> Rc<Locale> {
        self.locale.clone()
    }

    /// What the console shows.
    pub fn console(&self) -> super::admin::ConsoleView {
        super::admin::ConsoleView {
            lines: self.transcript.clone(),
            history: self.history.clone(),
            offers: self.offers.clone(),
            asked: self.language.as_ref().and_then(|language| language.pending().cloned()),
            draft: self.draft.clone(),
        }
    }

    /// Which tab of the side panel is open.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// What is open above the page.
    pub fn dialog(&self) -> Option<Dialog> {
        self.dialog
    }

    /// The look.
    pub fn theme(&self) -> Theme {
        self.theme
    }

    /// Whether the clock runs.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// The selected message; where it has not been sent yet, the newest one.
    pub fn selected(&self) -> Option<MessageId> {
        let messages = self.session.tenant().messages();
        let newest = || u32::try_from(messages.len()).ok().filter(|last| *last > 0).map(MessageId);
        self.selected.filter(|id| self.session.tenant().message(*id).is_some()).or_else(newest)
    }

    /// What is to be told once.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// The sentence for those who listen.
    pub fn announcement(&self) -> &str {
        &self.announcement
    }

    /// Who sits at the open seats, in the order of the tenant's users.
    pub fn open_seats(&self) -> Vec<UserId> {
        let mut open = self.open.clone();
        open.sort_unstable();
        open
    }

    /// The seat that was used last.
    pub fn active_seat(&self) -> Option<UserId> {
        self.open.last().copied()
    }

    /// Opens a seat; the one that was not used for longest closes.
    pub(super) fn open_seat(&mut self, user: UserId) {
        self.open.retain(|open| *open != user);
        self.open.push(user);
        if self.open.len() > OPEN_SEATS {
            self.open.remove(0);
        }
    }

    /// Shows who took part in the steps since then, and selects what was sent.
    pub(super) fn follow(&mut self, since: u32, messages: usize) {
        /// More than are ever looked at.
        const LOOKED_AT: usize = 16;
        let inputs: Vec<Input> = self.session.log().skip(since as usize).rev().take(LOOKED_AT).map(|entry| entry.input.clone()).collect();
        inputs.iter().rev().flat_map(people).flatten().for_each(|user| self.open_seat(user));
        self.select_newest(messages);
    }

    /// Selects the message that was just sent.
    fn select_newest(&mut self, before: usize) {
        let messages = self.session.tenant().messages();
        if messages.len() > before {
            self.selected = u32::try_from(messages.len()).ok().map(MessageId);
        }
    }

    /// Closes the seats of those who are not there, and opens others in their place.
    pub(super) fn settle(&mut self) {
        let tenant = self.session.tenant();
        self.open.retain(|user| tenant.user(*user).is_some_and(|user| !user.removed));
        let missing: Vec<UserId> = tenant.users().map(|user| user.id).filter(|user| !self.open.contains(user)).collect();
        let room = OPEN_SEATS.saturating_sub(self.open.len());
        for user in missing.into_iter().take(room) {
            self.open.insert(0, user);
        }
    }
}

/// Who takes part in an input: the other one first, so that the one who acts is used last.
fn people(input: &Input) -> [Option<UserId>; 2] {
    let Input::Act(command) = input else { return [None, None] };
    match command {
        Command::Send { from, to, .. } => [Some(*to), Some(*from)],
        Command::SetRelationship { user, contact, .. } => [Some(*contact), Some(*user)],
        Command::SignIn(user)
        | Command::SignOut(user)
        | Command::Suspend(user)
        | Command::Resume(user)
        | Command::SetPresence(user, _)
        | Command::SetClient { user, .. }
        | Command::SetMailbox { user, .. }
        | Command::OpenToast { user, .. }
        | Command::CloseToast { user, .. }
        | Command::ReadMail { user, .. }
        | Command::GrantPolicy { user, .. } => [None, Some(*user)],
        Command::NewUser { .. }
        | Command::RemoveUser(_)
        | Command::SetTenant { .. }
        | Command::NewPolicy { .. }
        | Command::SetPolicy { .. }
        | Command::RemovePolicy(_)
        | Command::Shell(_) => [None, None],
    }
}
