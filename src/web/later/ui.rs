//! What draws a story on its stage, and what listens to it: keys, the hand, the host page. What an embedded story does without is in [`super::desk`].

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::app::announce::Announcer;
use crate::app::model::written;
use crate::app::options::Switch;
use crate::app::stage::{self, StageView};
use crate::app::{Effect, Model, Msg, PageMode, story};
use crate::app::{ask as app_ask, because as app_because, beside as app_beside, task as app_task, what_if as app_what_if};
use crate::text::{Locale, Text};
use crate::web::browser::address::{self, AddressWriter};
use crate::web::browser::focus::FocusKeeper;
use crate::web::browser::host::HostConnection;
use crate::web::browser::{document, hand, keyboard, storage, update};
use crate::web::components::{memo, placeholder};
use crate::web::context::ViewContext;
use crate::web::lazy::{DeskUi, DeskView, LazyUi, LazyView, Requested};
use crate::web::page::Page;
use crate::web::panels::expectation::expectation;
use crate::web::panels::whole_page::WholePage;
use crate::web::panels::{ask, because, beside, summary, task, what_if};
use crate::web::root::picture;

use super::dialogs::LaterDialogs;
use super::load;
use super::part::LaterPart;

/// The part that travels later.
pub fn lazy_ui() -> Rc<dyn LazyUi> {
    Rc::new(LazyUiImpl::default())
}

/// What the later part remembers between two pictures of the page.
#[derive(Default)]
struct LazyUiImpl {
    /// What listens for as long as the page lives.
    listeners: RefCell<Vec<EventListener>>,
    /// The page around this one, where there is one.
    host: RefCell<Option<Rc<HostConnection>>>,
    /// Writes the address bar.
    address: Rc<AddressWriter>,
    /// Where the focus was.
    focus: Rc<FocusKeeper>,
    /// What was announced last.
    teller: RefCell<Announcer>,
    /// What draws the desk.
    desk: LaterPart<Rc<dyn DeskUi>>,
    /// What draws the dialogs.
    dialogs: LaterDialogs,
}

impl LazyUi for LazyUiImpl {
    fn request(&self, query: String, fragment: String, locale: Rc<Locale>) -> Requested {
        Box::pin(address::request(query, fragment, locale))
    }

    fn start(&self, page: &Page) {
        if let Some(expectation) = written::expectation(&page.model()) {
            page.tell(Msg::Expected(Rc::new(expectation)));
        }
        // The keys of a remote are heard first.
        self.desk.start(page);
        let mut listeners = keyboard::listen(page, &self.focus);
        listeners.extend(self.address.listen(page));
        listeners.extend(address::listen_for_whole_page(page));
        listeners.extend(update::listen(page));
        listeners.extend(hand::listen());
        self.dialogs.start(page);
        if !page.model().options().has(Switch::Embed) {
            storage::recall(page);
        }
        self.listeners.replace(listeners);
        self.host.replace(HostConnection::start(page, load::install_if_it_comes));
    }

    fn notify(&self, effect: &Effect) {
        if let Some(host) = &*self.host.borrow() {
            host.notify(effect);
        }
        if let Some(desk) = self.desk.there().filter(|_| matches!(effect, Effect::NotifyStep(_))) {
            desk.follow_page();
        }
    }

    fn update_address(&self, model: &Model, script: &str) {
        self.address.write(model, script);
        if let Some(desk) = self.desk.there() {
            desk.follow(model);
        }
        if let Some(host) = &*self.host.borrow() {
            host.follow(model);
        }
    }

    fn stage(&self, model: &Model) -> Option<Rc<StageView>> {
        stage::view(model)
    }

    fn view(&self, view: LazyView<'_>, context: &ViewContext) -> Html {
        match view {
            LazyView::Page(model, motion) if is_room(model) => self.desk(DeskView::Room(model, motion), context),
            LazyView::Page(model, motion) => picture::page(context, model, motion, self.desk.there().map(|desk| desk.frame())),
            LazyView::Desk(view) => self.desk(view, context),
            LazyView::Compare(model) if app_ask::covers(model) => {
                html! { <p key="covered" class="empty">{ context.say(Text::AskCovered) }</p> }
            }
            LazyView::Compare(model) => self.dialogs.compare(model),
            LazyView::Expectation(model) => expectation(context, model),
            LazyView::Tour(model) => {
                self.desk.there().map_or_else(|| placeholder("none"), |desk| desk.view(DeskView::Tour(model, &self.focus), context))
            }
            LazyView::Dialog(dialog, model) => self.dialogs.draw(dialog, context, model),
            LazyView::Summary(model) => summary::summary(context, model),
            LazyView::Because(model) => {
                let what_if = self.view(LazyView::WhatIf(model), context);
                let beside = beside::beside(context, app_beside::view(model).as_deref());
                html! { <>{ beside }{ because::because(context, app_because::view(model).as_deref(), what_if) }</> }
            }
            LazyView::Ask(model) => memo("ask", "ask", app_ask::view(model), |context, view| ask::ask(context, view.as_deref())),
            LazyView::Task(model) => {
                let panel = memo("task", "task", app_task::view(model), |context, view| task::task(context, view.as_deref()));
                let ruling = if model.mode() == PageMode::Explore || app_task::is_open(model) {
                    placeholder("because")
                } else {
                    self.view(LazyView::Because(model), context)
                };
                html! { <>{ panel }{ ruling }</> }
            }
            LazyView::WhatIf(model) => {
                memo("what-if", "what-if", app_what_if::view(model), |context, view| what_if::what_if(context, view.as_deref()))
            }
            LazyView::WholePage => html! { <WholePage key="whole-page" /> },
            LazyView::Announcement(model) => {
                let guide = || self.desk.there().and_then(|desk| desk.tour_step(model));
                summary::announcement(self.teller.borrow_mut().tell(model, guide))
            }
        }
    }

    fn rendered(&self, model: &Model, has_moved: bool) {
        if let Some(desk) = self.desk.there() {
            desk.rendered(model, has_moved);
        }
        _ = self.focus.restore();
        _ = set_title(model);
    }

    fn take_desk(&self, desk: Rc<dyn DeskUi>) {
        self.desk.take(desk);
    }
}

impl LazyUiImpl {
    /// Draws a piece of the page with the desk, or says that it is still to come.
    fn desk(&self, view: DeskView<'_>, context: &ViewContext) -> Html {
        let words = || html! { <p key="coming" class="empty" role="status">{ context.say(self.desk.words()) }</p> };
        self.desk.wanted().map_or_else(words, |desk| desk.view(view, context))
    }
}

/// Whether the room's view or the presenter's window is drawn in the place of the page.
fn is_room(model: &Model) -> bool {
    model.options().has(Switch::Present) || model.options().is_presenter() && model.mode() == PageMode::Story
}

/// Gives the page its title, once there are words for it.
fn set_title(model: &Model) -> Option<()> {
    let (document, title) = (document()?, story::page_title(model));
    if model.locale().is_whole() && document.title() != title {
        document.set_title(&title);
    }
    Some(())
}
