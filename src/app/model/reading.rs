//! What a visitor reads: the selected message, the open tab and dialog, and where the dialogs are open.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::{RecipientCase, SenderCase, Session};
use crate::tenant::MessageId;

use super::super::options::{PageOptions, Panel, Tab};
use super::orders::Orders;
use super::what_ifs::WhatIfs;

/// What opens above the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialog {
    /// The catalogue of stories.
    Stories,
    /// The visitor's own stories.
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
    /// The keyboard shortcuts.
    Help,
    /// The timeline in sentences.
    Steps,
    /// Two worlds beside each other.
    Compare,
    /// The stories of a lesson, in their order.
    Lesson,
}

/// What comes to the foot of a narrow page, beside the finger that asked for it. Where there is room, it stands in its place anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FootPanel {
    /// Why the selected message is where it is.
    Why,
    /// The open tab of the side.
    Side,
}

impl FootPanel {
    /// Its name in the page's source.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Side => "side",
        }
    }
}

/// Something that a visitor did to read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingEvent {
    /// A message was selected, or none.
    PickedMessage(Option<MessageId>),
    /// A tab of the side panel was opened.
    PickedTab(Tab),
    /// At a seat it was asked why a message is where it is.
    AskedWhy(MessageId),
    /// At a seat a tab of the side panel was asked for.
    AskedTab(Tab),
    /// What came to the foot of the page was put away.
    ClosedSheet,
    /// A dialog was opened.
    OpenedDialog(Dialog),
    /// A rule was looked up by its id.
    PickedRule(&'static str),
    /// A cmdlet was looked up by its name.
    PickedCmdlet(&'static str),
    /// A case of the truth table was opened.
    OpenedCase(RecipientCase, SenderCase),
    /// The open dialog was closed.
    ClosedDialog,
    /// The chart has another width, and another height where that is limited, in pixels.
    ChartResized(i32, Option<i32>),
    /// The whole chart of a story was opened or closed.
    ToggledChart,
    /// The lanes of those who have no part in a story were shown or hidden.
    ToggledLanes,
    /// Two worlds were chosen to stand beside each other, by their numbers.
    PickedWorlds(usize, usize),
}

impl ReadingEvent {
    /// Whether the address says something else afterwards.
    pub(super) const fn changes_address(&self) -> bool {
        matches!(self, Self::PickedWorlds(..) | Self::OpenedDialog(Dialog::Compare) | Self::ClosedDialog)
    }
}

/// What a visitor reads.
#[derive(Debug)]
pub struct Reading {
    sheet: Option<FootPanel>,
    message: Option<MessageId>,
    tab: Tab,
    dialog: Option<Dialog>,
    cmdlet: Option<&'static str>,
    rule: Option<&'static str>,
    chart_size: (i32, Option<i32>),
    seen_cases: Rc<BTreeSet<(RecipientCase, SenderCase)>>,
    chart_is_open: bool,
    shows_all_lanes: bool,
    compared: Option<(usize, usize)>,
    /// What would have given the selected message another fate.
    pub what_ifs: WhatIfs,
    /// What would have come of acts that share an instant in another order.
    pub orders: Orders,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            sheet: None,
            message: None,
            tab: Tab::Policies,
            dialog: None,
            cmdlet: None,
            rule: None,
            chart_size: (900, None),
            seen_cases: Rc::default(),
            chart_is_open: false,
            shows_all_lanes: false,
            compared: None,
            what_ifs: WhatIfs::default(),
            orders: Orders::default(),
        }
    }
}

impl Reading {
    /// Takes in what a visitor did. Returns the dialog that was opened by it, which may need texts.
    pub fn update(&mut self, event: ReadingEvent, options: &PageOptions) -> Option<Dialog> {
        match event {
            ReadingEvent::PickedMessage(message) => self.message = message,
            ReadingEvent::PickedTab(tab) => self.open_tab(tab, options),
            ReadingEvent::AskedWhy(message) => {
                self.message = Some(message);
                self.sheet = options.shows(Panel::Why).then_some(FootPanel::Why);
            }
            ReadingEvent::AskedTab(tab) => {
                self.open_tab(tab, options);
                self.sheet = options.shows(tab.panel()).then_some(FootPanel::Side);
            }
            ReadingEvent::ClosedSheet => self.sheet = None,
            ReadingEvent::OpenedDialog(dialog) => return Some(self.open_dialog(dialog)),
            ReadingEvent::PickedRule(rule) => {
                let dialog = self.open_dialog(Dialog::Rules);
                self.rule = Some(rule);
                return Some(dialog);
            }
            ReadingEvent::PickedCmdlet(name) => self.look_up(name),
            ReadingEvent::OpenedCase(recipient, sender) => _ = Rc::make_mut(&mut self.seen_cases).insert((recipient, sender)),
            ReadingEvent::ClosedDialog => self.close_dialog(),
            ReadingEvent::ChartResized(width, height) => self.chart_size = (width, height),
            ReadingEvent::ToggledChart => self.chart_is_open = !self.chart_is_open,
            ReadingEvent::PickedWorlds(first, second) => self.compare((first, second)),
            ReadingEvent::ToggledLanes => self.shows_all_lanes = !self.shows_all_lanes,
        }
        None
    }

    /// The selected message; where it has not been sent yet, the newest one.
    pub fn message(&self, session: &Session) -> Option<MessageId> {
        let messages = session.tenant().messages();
        let newest = || u32::try_from(messages.len()).ok().filter(|last| *last > 0).map(MessageId);
        self.message.filter(|id| session.tenant().message(*id).is_some()).or_else(newest)
    }

    /// What was asked for beside the finger.
    pub const fn sheet(&self) -> Option<FootPanel> {
        self.sheet
    }

    /// The tab that was asked for at a seat, until it was put away.
    pub fn asked_tab(&self) -> Option<Tab> {
        (self.sheet == Some(FootPanel::Side)).then_some(self.tab)
    }

    /// The open tab of the side panel.
    pub const fn tab(&self) -> Tab {
        self.tab
    }

    /// The open dialog.
    pub const fn dialog(&self) -> Option<Dialog> {
        self.dialog
    }

    /// The cmdlet where the reference is open.
    pub const fn cmdlet(&self) -> Option<&'static str> {
        self.cmdlet
    }

    /// The rule where the rules are open.
    pub const fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// The cases of the truth table that were opened.
    pub fn seen_cases(&self) -> Rc<BTreeSet<(RecipientCase, SenderCase)>> {
        self.seen_cases.clone()
    }

    /// The width of the chart, and its height where that is limited, in pixels.
    pub const fn chart_size(&self) -> (i32, Option<i32>) {
        self.chart_size
    }

    /// Whether the whole chart of a story is open.
    pub const fn is_chart_open(&self) -> bool {
        self.chart_is_open
    }

    /// Whether a story's chart has lanes for everybody.
    pub const fn shows_all_lanes(&self) -> bool {
        self.shows_all_lanes
    }

    /// The two worlds that were chosen to stand beside each other.
    pub const fn compared(&self) -> Option<(usize, usize)> {
        self.compared
    }

    /// Lets two worlds stand beside each other.
    pub const fn compare(&mut self, worlds: (usize, usize)) {
        self.compared = Some(worlds);
    }

    /// A world is gone: it stands beside no other one any more.
    pub fn part(&mut self, world: usize) {
        self.compared = self.compared.filter(|(first, second)| *first != world && *second != world);
    }

    /// Selects a message.
    pub fn select(&mut self, message: Option<MessageId>) {
        self.message = message;
    }

    /// Selects the newest message, where there are more messages than before.
    pub fn select_sent(&mut self, session: &Session, before: usize) {
        let messages = session.tenant().messages();
        if messages.len() > before {
            self.message = u32::try_from(messages.len()).ok().map(MessageId);
        }
    }

    /// Opens a tab, unless the options leave it out.
    pub fn open_tab(&mut self, tab: Tab, options: &PageOptions) {
        if options.shows(tab.panel()) {
            self.tab = tab;
        }
    }

    /// Opens the first tab that the options show.
    pub fn apply_options(&mut self, options: &PageOptions) {
        self.tab = Tab::ALL.into_iter().find(|tab| options.shows(tab.panel())).unwrap_or(self.tab);
    }

    /// Opens the reference at a cmdlet.
    pub fn look_up(&mut self, cmdlet: &'static str) {
        self.cmdlet = Some(cmdlet);
        self.dialog = Some(Dialog::Reference);
    }

    /// Opens a dialog at its beginning.
    pub fn open_dialog(&mut self, dialog: Dialog) -> Dialog {
        self.dialog = Some(dialog);
        self.rule = None;
        dialog
    }

    /// Closes the open dialog.
    pub fn close_dialog(&mut self) {
        self.dialog = None;
    }
}
