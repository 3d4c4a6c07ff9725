//! What the application remembers.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::cmdlets::Language;
use crate::engine::{Action, Session};
use crate::tenant::{Command, MessageId, Millis, SimTime, Tenant, UserId};
use crate::text::Locale;

use super::console::{ConsoleState, ConsoleView};
use super::editor::{Editor, Work};
use super::host::Expectation;
use super::message::{Dialog, Msg, Notice};
use super::options::{PageOptions, Speed, Tab, Theme};
use super::story::Player;

/// How many seats stand open.
const OPEN_SEATS: usize = 3;

/// The seats that stand open while nothing has happened.
pub(super) fn first_seats(tenant: &Tenant) -> Vec<UserId> {
    tenant.users().take(OPEN_SEATS).map(|user| user.id).collect()
}

/// Everything the application remembers.
pub struct Model {
    pub(super) session: Session,
    /// Parser, interpreter and cmdlets, once they are there.
    pub(super) language: Option<Box<dyn Language>>,
    /// What waits for them.
    pub(super) waiting: Vec<Msg>,
    pub(super) locale: Rc<Locale>,
    /// How the page is shown, as its address says.
    pub(super) options: PageOptions,
    /// Whether what the address expects holds, once it was checked.
    pub(super) expected: Option<Rc<Expectation>>,
    pub(super) story: Option<Player>,
    /// Whether the texts of all stories were asked for and did not come.
    pub(super) texts_missed: bool,
    /// The visitor's own stories.
    pub(super) editor: Editor,
    /// What works on them, once it is there.
    pub(super) work: Option<Work>,
    pub(super) selected: Option<MessageId>,
    /// The open seats, the one used last at the end.
    pub(super) open: Vec<UserId>,
    pub(super) contacts: BTreeMap<UserId, UserId>,
    pub(super) tab: Tab,
    /// What is open above the page.
    pub(super) dialog: Option<Dialog>,
    /// Where the reference is open.
    pub(super) cmdlet: Option<&'static str>,
    /// Where the rules are open.
    pub(super) rule: Option<&'static str>,
    pub(super) theme: Theme,
    pub(super) playing: bool,
    /// Time that has passed on the running clock and is no step yet: it becomes one when something happens.
    pub(super) pending: Millis,
    /// How long the current step has been shown while recorded steps play, in real milliseconds.
    pub(super) shown_for: u64,
    pub(super) speed: Speed,
    pub(super) chart_size: (i32, Option<i32>),
    pub(super) notice: Option<Notice>,
    /// The console: its transcript, its history and what is being typed.
    pub(super) console: ConsoleState,
    /// One sentence for those who listen, changed once a step.
    pub(super) announcement: String,
    /// Whether a key alone is a shortcut.
    pub(super) single_keys: bool,
}

impl Model {
    /// A new application that speaks in a locale. What is said in the script language waits until [`Model::learn`].
    pub fn new(locale: Rc<Locale>) -> Self {
        let session = Session::sample();
        let open = first_seats(session.tenant());
        Self {
            session,
            language: None,
            waiting: Vec::new(),
            locale,
            options: PageOptions::default(),
            expected: None,
            story: None,
            texts_missed: false,
            editor: Editor::default(),
            work: None,
            selected: None,
            open,
            contacts: BTreeMap::new(),
            tab: Tab::Policies,
            dialog: None,
            cmdlet: None,
            rule: None,
            theme: Theme::Auto,
            playing: false,
            pending: Millis::default(),
            shown_for: 0,
            speed: Speed(10),
            chart_size: (900, None),
            notice: None,
            console: ConsoleState::default(),
            announcement: String::new(),
            single_keys: true,
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
    pub fn console(&self) -> ConsoleView {
        self.console.view(self.language.as_deref())
    }

    /// Which tab of the side panel is open.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// Whether the texts of all stories were asked for and did not come.
    pub fn missed_texts(&self) -> bool {
        self.texts_missed
    }

    /// The rule that was looked up.
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
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

    /// Whether what the address expects holds.
    pub fn expected(&self) -> Option<&Expectation> {
        self.expected.as_deref()
    }

    /// What is to be told once.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// The sentence for those who listen.
    pub fn announcement(&self) -> &str {
        &self.announcement
    }

    /// Whether a key alone is a shortcut (WCAG 2.2, 2.1.4).
    pub fn has_single_keys(&self) -> bool {
        self.single_keys
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
        let inputs: Vec<Action> = self
            .session
            .log()
            .take(self.session.step() as usize)
            .skip(since as usize)
            .rev()
            .take(LOOKED_AT)
            .map(|entry| entry.action.clone())
            .collect();
        for user in inputs.iter().rev().flat_map(people).flatten() {
            if self.session.tenant().user(user).is_some_and(|user| !user.removed) {
                self.open_seat(user);
            }
        }
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
fn people(input: &Action) -> [Option<UserId>; 2] {
    let Action::Act(command) = input else { return [None, None] };
    let mut other = None;
    if let Command::Send { to: user, .. } | Command::SetRelationship { contact: user, .. } = command {
        other = Some(*user);
    }
    [other, command.user()]
}
