//! What travels after the page is ready, as the part that answers first sees it: [`LazyUi`] draws, listens and follows, and [`DeskUi`] does so for what an
//! embedded story does without. Beside them there are only the script language, [`crate::cmdlets::Language`], and the dialogs; whatever else of the later
//! parts the first part named would travel with it.

use std::pin::Pin;
use std::rc::Rc;

use yew::Html;

use crate::app::clock::ClockView;
use crate::app::model::OpenRequest;
use crate::app::stage::StageView;
use crate::app::tour::TourStep;
use crate::app::{Dialog, Effect, Model, PageMode, Theme};
use crate::tenant::SimTime;
use crate::text::{Locale, Tag};

use super::browser::focus::FocusKeeper;
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
    /// What is drawn with the desk.
    Desk(DeskView<'a>),
    /// Two worlds beside each other, where the address names that panel.
    Compare(&'a Model),
    /// Whether what the address expects holds.
    Expectation(&'a Model),
    /// The product tour.
    Tour(&'a Model),
    /// The open dialog.
    Dialog(Dialog, &'a Model),
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
    /// What an embedded story offers beside itself: the whole page, and the full screen.
    WholePage,
    /// What the live region announces.
    Announcement(&'a Model),
}

/// A piece of the page that an embedded story does without.
#[derive(Clone, Copy)]
pub enum DeskView<'a> {
    /// The desk: all panels but the stage.
    Panels(&'a Model),
    /// The room's view, or the presenter's window, in the place of the page.
    Room(&'a Model, &'a Motion),
    /// The timeline of a story: a thin strip that opens to the whole chart.
    Strip(&'a Model),
    /// The strip above the seats while a story is recorded.
    Recording(&'a Model),
    /// The product tour, and what gives the focus back after it.
    Tour(&'a Model, &'a Rc<FocusKeeper>),
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
    /// Takes what draws the desk, where it was fetched before the page is drawn.
    fn take_desk(&self, desk: Rc<dyn DeskUi>);
}

/// What draws the header and the footer. A page in another page has none, and its time is alone.
#[derive(Clone, Copy)]
pub struct Frame {
    /// The header of the page.
    pub head: fn(&ViewContext, &(Rc<ClockView>, PageMode)) -> Html,
    /// The footer of the page.
    pub foot: fn(&ViewContext, &(Theme, Tag)) -> Html,
    /// The time of the desk in another page.
    pub time: fn(&ViewContext, &Rc<ClockView>) -> Html,
}

/// What draws the desk and all else that an embedded story does without, and what listens for it. A whole page has it before it is drawn; an embedded
/// story fetches it when something of it is to be drawn.
pub trait DeskUi {
    /// Begins to listen: to printing, to a presenter's remote and pointer, to the other windows of a room.
    fn start(&self, page: &Page);
    /// Draws a piece of the page.
    fn view(&self, view: DeskView<'_>, context: &ViewContext) -> Html;
    /// What draws the header and the footer.
    fn frame(&self) -> Frame;
    /// The tour's step of the moment, unless the tour was left.
    fn tour_step(&self, model: &Model) -> Option<TourStep>;
    /// Tells the other windows of the room what was done in this one.
    fn follow(&self, model: &Model);
    /// The same for the page as it is now.
    fn follow_page(&self);
    /// Called after the page was drawn, as [`LazyUi::rendered`] is.
    fn rendered(&self, model: &Model, has_moved: bool);
}
