//! What travels after the page is ready, as the part that answers first sees it: [`LazyUi`] draws, listens and follows. Beside it there are only the script
//! language, [`crate::cmdlets::Language`], and the dialogs; whatever else of the later parts the first part named would travel with it.

use std::pin::Pin;
use std::rc::Rc;

use yew::Html;

use crate::app::clock::ClockView;
use crate::app::model::{FormState, OpenRequest};
use crate::app::seat::SeatView;
use crate::app::stage::StageView;
use crate::app::{Dialog, Effect, Model, Tab};
use crate::tenant::SimTime;
use crate::text::Locale;

use super::context::ViewContext;
use super::page::Page;

/// What moves on the page.
#[derive(Default)]
pub struct Motion {
    /// Whether letters travel: not in a page that has just opened.
    pub travels: bool,
    /// While the clock glides: the time that it shows, and the stage as it was.
    pub held: Option<(SimTime, Option<Rc<StageView>>)>,
}

/// A piece of the page that is drawn by what travels later.
#[derive(Clone, Copy)]
pub enum LazyView<'a> {
    /// The whole page; until this can be drawn, the first picture stands in its place.
    Page(&'a Model, &'a Motion),
    /// Two worlds beside each other, where the address names that panel.
    Compare(&'a Model),
    /// The desk: all panels but the stage.
    Desk(&'a Model, &'a ClockView),
    /// The toasts and the slips of a seat.
    SeatNotices(&'a SeatView),
    /// The popover of a seat: what is installed, where the mailbox lies, whom its user lets see what.
    SeatDetails(&'a SeatView),
    /// The popover with the form for a new user.
    AddUserForm(&'a FormState),
    /// The popover that says what the icons of the chart mean.
    Legend,
    /// What stands in the place of the seats in a tenant without users.
    NoSeats,
    /// The handle of a panel that has come to the foot of a narrow page.
    SheetBar,
    /// The button that makes the side larger.
    ExpandButton,
    /// The content of a tab of the side; the policies are drawn by the first part.
    Tab(Tab, &'a Model),
    /// Whether what the address expects holds.
    Expectation(&'a Model),
    /// The product tour.
    Tour(&'a Model),
    /// The open dialog.
    Dialog(Dialog, &'a Model),
    /// The strip above the seats while a story is recorded.
    Recording(&'a Model),
    /// The summary for those who do not see the page.
    Summary(&'a Model),
    /// What can be asked after "What if …?" of the selected message.
    WhatIf(&'a Model),
    /// What comes below the stage: the rule that decided, and what could be otherwise.
    Because(&'a Model),
    /// The question what will happen, and its answers.
    Ask(&'a Model),
    /// The task that a story has come to, and below it, once it is solved, the rule that decided.
    Task(&'a Model),
    /// The timeline of a story: a thin strip that opens to the whole chart.
    Strip(&'a Model),
    /// What an embedded story offers beside itself: the whole page, and the full screen.
    WholePage,
    /// What the live region announces.
    Announcement(&'a Model),
}

/// What an address asks for and the texts to say it in, once both are fetched.
pub type Requested = Pin<Box<dyn Future<Output = (OpenRequest, Rc<Locale>)>>>;

/// What travels later, as the first part sees it.
pub trait LazyUi {
    /// Reads an address and fetches what it names: the story or the packed session, and the texts of both.
    fn request(&self, query: String, fragment: String, locale: Rc<Locale>) -> Requested;
    /// Begins to listen: to keys, to printing, to the page around this one. Checks what the address expects.
    fn start(&self, page: &Page);
    /// Tells the page around this one what an effect notifies of.
    fn notify(&self, effect: &Effect);
    /// Lets the address follow what is on the screen; the script is the session's, [`Model::script`].
    fn update_address(&self, model: &Model, script: &str);
    /// The stage as it stands, to be held while the clock glides.
    fn stage(&self, model: &Model) -> Option<Rc<StageView>>;
    /// Draws a piece of the page.
    fn view(&self, view: LazyView<'_>, context: &ViewContext) -> Html;
    /// Called after the page was drawn; `has_moved` where the session stands at another step than before.
    fn rendered(&self, model: &Model, has_moved: bool);
}
