//! What the page shows only when it is asked for, and what listens: the tabs that are closed at first, popovers, keys, printing, the host page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::app::announce::Announcer;
use crate::app::export::look::Look;
use crate::app::export::stage_picture;
use crate::app::model::{rehearsal, written};
use crate::app::motion::Picture;
use crate::app::options::Switch;
use crate::app::stage::{self, StageView};
use crate::app::tour::{self, TourStep};
use crate::app::{Effect, Model, Msg, PageMode, Tab, editor as stories_of_visitor, story};
use crate::app::{
    ask as app_ask, because as app_because, beside as app_beside, mail as app_mail, task as app_task, what_if as app_what_if,
};
use crate::text::{Locale, Text};
use crate::web::browser::address::{self, AddressWriter};
use crate::web::browser::appearance::prefers_dark;
use crate::web::browser::focus::FocusKeeper;
use crate::web::browser::host::HostConnection;
use crate::web::browser::shared::LoadLanguage;
use crate::web::browser::sheet::{self, SheetKeeper};
use crate::web::browser::windows::SharedWindows;
use crate::web::browser::{document, hand, keyboard, motion, pointer, print, remote, storage, update};
use crate::web::components::expand_button::ExpandButton;
use crate::web::components::sheet_bar::SheetBar;
use crate::web::components::{memo, placeholder, state_icon};
use crate::web::context::ViewContext;
use crate::web::lazy::{LazyUi, LazyView, Requested};
use crate::web::page::Page;
use crate::web::panels::console::Console;
use crate::web::panels::desk::desk;
use crate::web::panels::expectation::expectation;
use crate::web::panels::matrix::Matrix;
use crate::web::panels::seat::details::details;
use crate::web::panels::seat::notices::notices;
use crate::web::panels::seats::add_user_form::AddUserForm;
use crate::web::panels::timeline::legend::legend;
use crate::web::panels::timeline::strip::{StripView, strip};
use crate::web::panels::tour::{Tour, TourMemory};
use crate::web::panels::whole_page::WholePage;
use crate::web::panels::{ask, because, beside, mail, presenter, recording, room, summary, task, what_if};
use crate::web::root::picture;

use super::dialogs::LaterDialogs;
use super::load;

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
    /// The other windows of the room.
    windows: Rc<SharedWindows>,
    /// Writes the address bar.
    address: Rc<AddressWriter>,
    /// Where the focus was.
    focus: Rc<FocusKeeper>,
    /// What has come to the foot of the page.
    sheet: SheetKeeper,
    /// Where the messages were when the page was last drawn.
    picture: RefCell<Picture>,
    /// What was announced last.
    teller: RefCell<Announcer>,
    /// What draws the dialogs.
    dialogs: LaterDialogs,
    /// Whether the tour was left.
    tour: TourMemory,
    /// The picture of the scene that comes next, for the story and the number of scenes for which it was drawn.
    ahead: RefCell<Option<Ahead>>,
}

impl LazyUi for LazyUiImpl {
    fn request(&self, query: String, fragment: String, locale: Rc<Locale>) -> Requested {
        Box::pin(address::request(query, fragment, locale))
    }

    fn start(&self, page: &Page) {
        if let Some(expectation) = written::expectation(&page.model()) {
            page.tell(Msg::Expected(Rc::new(expectation)));
        }
        let mut listeners = remote::listen(page);
        listeners.extend(keyboard::listen(page, &self.focus));
        listeners.extend(self.address.listen(page));
        listeners.extend(address::listen_for_whole_page(page));
        listeners.extend(print::listen(page));
        listeners.extend(update::listen(page));
        listeners.extend(sheet::listen(page));
        listeners.extend(hand::listen());
        listeners.extend(pointer::listen(page, &self.windows));
        self.dialogs.start(page);
        let load_language: LoadLanguage = |page| Box::pin(async move { drop(load::install(&page).await) });
        self.windows.start(page, load_language);
        if !page.model().options().has(Switch::Embed) {
            storage::recall(page);
        }
        self.listeners.replace(listeners);
        self.picture.replace(Picture::of(&page.model()));
        self.host.replace(HostConnection::start(page, load_language));
    }

    fn notify(&self, effect: &Effect) {
        if let Some(host) = &*self.host.borrow() {
            host.notify(effect);
        }
        if matches!(effect, Effect::NotifyStep(_)) {
            self.windows.follow_page();
        }
    }

    fn update_address(&self, model: &Model, script: &str) {
        self.address.write(model, script);
        self.windows.follow(model);
        if let Some(host) = &*self.host.borrow() {
            host.follow(model);
        }
    }

    fn stage(&self, model: &Model) -> Option<Rc<StageView>> {
        stage::view(model)
    }

    fn view(&self, view: LazyView<'_>, context: &ViewContext) -> Html {
        match view {
            LazyView::Page(model, motion) if model.options().has(Switch::Present) => room::room(context, model, motion),
            LazyView::Page(model, motion) if model.options().is_presenter() && model.mode() == PageMode::Story => {
                presenter::presenter(context, model, motion, self.coming(model))
            }
            LazyView::Page(model, motion) => picture::page(context, model, motion),
            LazyView::Desk(model, clock) => desk(context, model, clock),
            LazyView::Compare(model) if app_ask::covers(model) => {
                html! { <p key="covered" class="empty">{ context.say(Text::AskCovered) }</p> }
            }
            LazyView::Compare(model) => self.dialogs.compare(model),
            LazyView::SeatNotices(view) => notices(context, view),
            LazyView::SeatDetails(view) => details(context, view),
            LazyView::AddUserForm(state) => html! { <AddUserForm state={state.clone()} /> },
            LazyView::Legend => legend(context),
            LazyView::NoSeats => html! { <p key="nobody" class="empty">{ context.say(Text::SeatNobody) }</p> },
            LazyView::SheetBar => html! { <SheetBar key="sheet-bar" /> },
            LazyView::ExpandButton => html! { <ExpandButton /> },
            LazyView::Tab(tab, model) => Self::tab(tab, model),
            LazyView::Expectation(model) => expectation(context, model),
            LazyView::Tour(model) => self.tour(model),
            LazyView::Dialog(dialog, model) => self.dialogs.draw(dialog, context, model),
            LazyView::Recording(model) => recording::recording(context, stories_of_visitor::recording(model).as_ref()),
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
            LazyView::Strip(model) => memo("strip", "strip", StripView::of(model), strip),
            LazyView::WholePage => html! { <WholePage key="whole-page" /> },
            LazyView::Announcement(model) => {
                summary::announcement(self.teller.borrow_mut().tell(model, || tour_step(model).filter(|_| !self.tour.is_left())))
            }
        }
    }

    fn rendered(&self, model: &Model, has_moved: bool) {
        if has_moved {
            let before = self.picture.replace(Picture::of(model));
            // On a story's stage the letter itself moves.
            if model.mode() == PageMode::Explore {
                _ = motion::fly(&before, model, state_icon);
            }
        }
        _ = self.sheet.settle(model);
        _ = self.focus.restore();
        _ = set_title(model);
    }
}

/// What comes next: in which story, after how many scenes, in which words, and its picture.
struct Ahead {
    file: Rc<str>,
    played: usize,
    locale: Rc<Locale>,
    picture: Option<AttrValue>,
}

impl LazyUiImpl {
    /// The picture with which the next scene begins.
    fn coming(&self, model: &Model) -> Option<AttrValue> {
        let story = model.stories().player()?;
        let is_it = |ahead: &Ahead| {
            Rc::ptr_eq(&ahead.file, story.file()) && ahead.played == story.played() && Rc::ptr_eq(&ahead.locale, &model.locale().clone())
        };
        if !self.ahead.borrow().as_ref().is_some_and(is_it) {
            let stage = rehearsal::ahead(model).and_then(|told| stage::view(told.model()));
            let label = story.coming().map(|beat| beat.narration.say(model.locale())).unwrap_or_default();
            let look = Look::of(model.settings().theme, if prefers_dark() { Look::Dark } else { Look::Light });
            let picture = stage.map(|stage| AttrValue::from(stage_picture::svg(&stage, look.colours(), &label)));
            let (file, played, locale) = (story.file().clone(), story.played(), model.locale().clone());
            self.ahead.replace(Some(Ahead { file, played, locale, picture }));
        }
        self.ahead.borrow().as_ref().and_then(|ahead| ahead.picture.clone())
    }

    fn tab(tab: Tab, model: &Model) -> Html {
        match tab {
            Tab::Policies => placeholder("none"),
            Tab::Console => html! { <Console view={model.console()} /> },
            Tab::Mail => memo("mail", "mail", app_mail::view(model), |context, view| mail::mail(context, view.as_deref())),
            Tab::Matrix => html! { <Matrix seen={model.reading().seen_cases()} /> },
        }
    }

    fn tour(&self, model: &Model) -> Html {
        let focus = self.focus.clone();
        let onleft = Callback::from(move |()| _ = focus.restore());
        html! { <Tour view={tour_step(model)} memory={self.tour.clone()} {onleft} /> }
    }
}

/// Gives the page its title, once there are words for it.
fn set_title(model: &Model) -> Option<()> {
    let (document, title) = (document()?, story::page_title(model));
    if model.locale().is_whole() && document.title() != title {
        document.set_title(&title);
    }
    Some(())
}

/// The tour's step of the moment, where visitors are led.
fn tour_step(model: &Model) -> Option<TourStep> {
    // A story has one focus already: its sentence and its button.
    tour::view(model)
        .filter(|_| model.mode() == PageMode::Explore && !model.options().has(Switch::Embed) && !model.options().has(Switch::Readonly))
}
