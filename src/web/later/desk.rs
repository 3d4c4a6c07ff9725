//! What draws the desk and all else that an embedded story does without, and what listens for it: printing, a presenter's remote, the windows of a room.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::app::export::look::Look;
use crate::app::export::stage_picture;
use crate::app::model::rehearsal;
use crate::app::motion::Picture;
use crate::app::options::Switch;
use crate::app::tour::{self, TourStep};
use crate::app::{Model, PageMode, editor as stories_of_visitor, stage};
use crate::text::Locale;
use crate::web::browser::appearance::{add_desk_styles, prefers_dark};
use crate::web::browser::sheet::{self, SheetKeeper};
use crate::web::browser::windows::SharedWindows;
use crate::web::browser::{motion, pointer, print, remote};
use crate::web::components::{memo, state_icon};
use crate::web::context::ViewContext;
use crate::web::lazy::{DeskUi, DeskView, Frame};
use crate::web::page::Page;
use crate::web::panels::desk::desk;
use crate::web::panels::timeline::strip::{StripView, strip};
use crate::web::panels::tour::{Tour, TourMemory};
use crate::web::panels::{presenter, recording, room};
use crate::web::root::picture::FRAME;

use super::load;
use super::part::{Fetched, Part};

impl Part for Rc<dyn DeskUi> {
    fn fetch() -> Fetched<Self> {
        _ = add_desk_styles();
        Box::pin(load::fetch_desk())
    }

    fn start(&self, page: &Page) {
        DeskUi::start(&**self, page);
    }
}

/// What draws the desk.
pub fn desk_ui() -> Rc<dyn DeskUi> {
    Rc::new(DeskUiImpl::default())
}

/// What is remembered between two pictures of the page.
#[derive(Default)]
struct DeskUiImpl {
    /// What listens for as long as the page lives.
    listeners: RefCell<Vec<EventListener>>,
    /// The other windows of the room.
    windows: Rc<SharedWindows>,
    /// What has come to the foot of the page.
    sheet: SheetKeeper,
    /// Where the messages were when the page was last drawn.
    picture: RefCell<Picture>,
    /// Whether the tour was left.
    tour: TourMemory,
    /// The picture of the scene that comes next, for the story and the number of scenes for which it was drawn.
    ahead: RefCell<Option<Ahead>>,
}

impl DeskUi for DeskUiImpl {
    fn start(&self, page: &Page) {
        let mut listeners = remote::listen(page);
        listeners.extend(print::listen(page));
        listeners.extend(sheet::listen(page));
        listeners.extend(pointer::listen(page, &self.windows));
        self.listeners.replace(listeners);
        self.picture.replace(Picture::of(&page.model()));
        self.windows.start(page, load::install_if_it_comes);
    }

    fn view(&self, view: DeskView<'_>, context: &ViewContext) -> Html {
        match view {
            DeskView::Panels(model) => desk(context, model),
            DeskView::Room(model, motion) if model.options().has(Switch::Present) => room::room(context, model, motion),
            DeskView::Room(model, motion) => presenter::presenter(context, model, motion, self.coming(model)),
            DeskView::Strip(model) => memo("strip", "strip", StripView::of(model), strip),
            DeskView::Recording(model) => recording::recording(context, stories_of_visitor::recording(model).as_ref()),
            DeskView::Tour(model, focus) => {
                let focus = focus.clone();
                let onleft = Callback::from(move |()| _ = focus.restore());
                html! { <Tour view={tour_step(model)} memory={self.tour.clone()} {onleft} /> }
            }
        }
    }

    fn frame(&self) -> Frame {
        FRAME
    }

    fn tour_step(&self, model: &Model) -> Option<TourStep> {
        tour_step(model).filter(|_| !self.tour.is_left())
    }

    fn follow(&self, model: &Model) {
        self.windows.follow(model);
    }

    fn follow_page(&self) {
        self.windows.follow_page();
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
    }
}

/// What comes next: in which story, after how many scenes, in which words, and its picture.
struct Ahead {
    file: Rc<str>,
    played: usize,
    locale: Rc<Locale>,
    picture: Option<AttrValue>,
}

impl DeskUiImpl {
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
}

/// The tour's step of the moment, where visitors are led.
fn tour_step(model: &Model) -> Option<TourStep> {
    // A story has one focus already: its sentence and its button.
    tour::view(model)
        .filter(|_| model.mode() == PageMode::Explore && !model.options().has(Switch::Embed) && !model.options().has(Switch::Readonly))
}
