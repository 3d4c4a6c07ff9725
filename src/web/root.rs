//! The root of the page: owns the application, hands every message to it, performs what it asks for, and draws what has changed.

mod effects;
mod fetching;
mod glide;
pub mod picture;
mod start;

use std::cell::{Cell, Ref};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::{Interval, Timeout};
use web_sys::window;
use yew::prelude::*;

use crate::app::editor::EditorEvent;
use crate::app::options::Switch;
use crate::app::stage::StageView;
use crate::app::{Effect, Model, Msg, Notice, Origin, PageMode, PlaybackEvent, SeatsEvent, StoryEvent};

use crate::tenant::SimTime;

use super::anchors;
use super::api::ScriptApi;
use super::browser::appearance::{apply_options, mark, wants_no_motion};
use super::browser::render_count::count_render;
use super::browser::{crash_screen, scroll};
use super::components::ShownTime;
use super::context::ViewContext;
use super::lazy::{LazyView, Motion};
use super::page::{Page, PageMsg};
use super::panels::notice::notice;

use glide::Glide;

pub use start::Start;

/// The time between two ticks of a running clock, in real milliseconds.
const TICK_MS: u32 = 100;

/// What the root is started with.
#[derive(Properties)]
pub struct RootProps {
    /// What is on the page first.
    pub start: Rc<Start>,
}

impl PartialEq for RootProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start)
    }
}

/// The messages of the root.
pub enum RootMsg {
    /// What the parts around the root tell it.
    Page(PageMsg),
    /// It is time to keep the session, or the last chance.
    Save,
    /// A moment has passed since a visitor last wrote into a story.
    Rested,
    /// It is time for the next picture of a clock that glides.
    Glided,
}

/// The component that holds the page.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is still to be done")]
pub struct Root {
    page: Page,
    api: ScriptApi,
    context: ViewContext,
    ticking: Option<Interval>,
    saving: Option<Timeout>,
    /// Whether the part that travels later is being fetched again.
    trying: Rc<Cell<bool>>,
    /// Whether the session has changed since it was saved; its address may change without that.
    must_save: bool,
    resting: Option<Timeout>,
    /// The clock, while it glides to the time of the session.
    glide: Option<Glide>,
    /// Whether somebody has gone on in the story: from then on letters travel.
    travels: bool,
    /// Whether the session has come to another step since the page was drawn.
    has_moved: bool,
    /// The elements of the first picture, which stand until what draws the page has come.
    picture: Vec<web_sys::Node>,
    /// Whether the page was drawn by what travels later.
    is_whole: bool,
    /// Whether the part that travels later is still to be put to work.
    must_start: bool,
    /// Whether a notice must still say that storage is denied.
    tell_storage: bool,
    /// Keeps the session when the page goes away.
    _leaving: Option<EventListener>,
}

impl Component for Root {
    type Message = RootMsg;
    type Properties = RootProps;

    fn create(ctx: &Context<Self>) -> Self {
        let locale = ctx.props().start.locale.clone();
        crash_screen::prepare();
        crash_screen::speak(&locale);
        let page = Page::new(Model::new(locale.clone()), ctx.link().callback(RootMsg::Page));
        let (effects, lazy) = start::first(&page, &ctx.props().start);
        let context = ViewContext {
            locale,
            dispatch: ctx.link().callback(|msg| RootMsg::Page(PageMsg::Happened(msg))),
            lazy,
            single_keys: true,
            readonly: page.model().options().has(Switch::Readonly),
            has_links: !page.model().options().has(Switch::NoLinks),
        };
        crash_screen::keep(&page.model().script());
        apply_options(page.model().options());
        let api = ScriptApi::install(page.clone());
        let leave = ctx.link().callback(|()| RootMsg::Save);
        let leaving = window().map(|window| EventListener::new(&window, "pagehide", move |_| leave.emit(())));
        let mut root = Self {
            page,
            api,
            context,
            ticking: None,
            saving: None,
            resting: None,
            trying: Rc::default(),
            must_save: false,
            glide: None,
            travels: false,
            has_moved: true,
            picture: ctx.props().start.picture.take(),
            is_whole: false,
            must_start: true,
            tell_storage: true,
            _leaving: leaving,
        };
        root.perform(ctx, effects);
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: RootMsg) -> bool {
        let shown = |model: &Model| (ShownTime::of(model.now()), model.playback().is_playing());
        let before = shown(&self.model());
        let is_tick = matches!(msg, RootMsg::Page(PageMsg::Happened(Msg::Playback(PlaybackEvent::TimePassed(_)))));
        let is_save = matches!(msg, RootMsg::Save);
        // What is typed at a seat stands in its field already.
        let is_typed = matches!(msg, RootMsg::Page(PageMsg::Happened(Msg::Seats(SeatsEvent::Typed(..)))));
        let could_tell = self.tell_storage;
        let glides = matches!(msg, RootMsg::Page(PageMsg::Happened(Msg::Story(StoryEvent::PressedNext))));
        if glides && self.glide.take().is_some() {
            // What still moves arrives first.
            return true;
        }
        let mut held = glides.then(|| self.picture_before()).flatten();
        let effects = match msg {
            RootMsg::Glided => {
                self.glide = self.glide.take().filter(|glide| glide.time().is_some());
                return true;
            }
            RootMsg::Page(PageMsg::Happened(msg)) => self.page.apply_now(Origin::Visitor, msg),
            RootMsg::Page(PageMsg::Perform(effects)) => effects,
            RootMsg::Page(PageMsg::Arrive(effects, from, stage)) => {
                (self.travels, held) = (true, Some((from, stage)));
                effects
            }
            RootMsg::Page(PageMsg::Loaded(lazy)) => {
                self.context.lazy = Some(lazy);
                self.start_lazy();
                vec![Effect::UpdateAddress]
            }
            RootMsg::Save if self.saving.is_some() => self.save(),
            RootMsg::Save => Vec::new(),
            RootMsg::Rested => {
                self.resting = None;
                self.page.apply_now(Origin::Visitor, Msg::Editor(EditorEvent::Rested))
            }
        };
        // Keeping the session changes nothing that is seen, unless there is something to say about it; nor does a tick that does not reach the next second.
        let has_told = could_tell != self.tell_storage;
        let has_changed = has_told || !effects.is_empty() || !(is_save || is_typed || is_tick && shown(&self.model()) == before);
        self.perform(ctx, effects);
        let playing = self.model().playback().is_playing();
        if !playing {
            self.ticking = None;
        } else if self.ticking.is_none() {
            let tick = self.context.dispatch.reform(|()| Msg::Playback(PlaybackEvent::TimePassed(TICK_MS)));
            self.ticking = Some(Interval::new(TICK_MS, move || tick.emit(())));
        }
        if has_changed && !is_save && !is_tick {
            self.glide = held.and_then(|(from, stage)| self.glide_from(ctx, from, stage));
        }
        has_changed
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let held = self.glide.as_ref().and_then(|glide| Some((glide.time()?, glide.stage.clone())));
        let model = &*self.model();
        match &self.context.lazy {
            Some(lazy) => lazy.view(LazyView::Page(model, &Motion { travels: self.travels, held }), &self.context),
            None => self.first_picture(model.notice()),
        }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        count_render("page");
        let has_moved = std::mem::take(&mut self.has_moved);
        if has_moved {
            scroll::to_end(&anchors::selector(anchors::CONVERSATION));
        }
        if let Some(lazy) = &self.context.lazy {
            lazy.rendered(&self.model(), has_moved);
        }
        if first {
            mark("ready");
        }
        if self.context.lazy.is_some() && !std::mem::replace(&mut self.is_whole, true) {
            mark("whole");
        }
        // A script of the address that takes long runs after the page was drawn; a host hears of the page when all is there.
        if self.must_start && !self.model().status().is_opening() {
            self.must_start = false;
            if self.context.lazy.is_some() {
                self.start_lazy();
            } else {
                self.load_language();
            }
        }
    }
}

impl Root {
    fn model(&self) -> Ref<'_, Model> {
        self.page.model()
    }

    /// What `boot.js` has shown, until what draws the page has come. The strip that offers an earlier session stands in it.
    fn first_picture(&self, told: Option<&Notice>) -> Html {
        let told = told.filter(|told| **told != Notice::SavedSessionOffered);
        html! {
            <>
                { for self.picture.iter().cloned().map(Html::VRef) }
                { for told.map(|told| notice(&self.context, Some(told))) }
            </>
        }
    }

    /// The time and the stage before the story goes on, where that is to be seen.
    fn picture_before(&mut self) -> Option<(SimTime, Option<Rc<StageView>>)> {
        self.travels = true;
        let model = self.model();
        let lazy = self.context.lazy.as_ref()?;
        (model.mode() == PageMode::Story && !wants_no_motion()).then(|| (model.now(), lazy.stage(&model)))
    }

    /// Lets the clock glide to where the session stands, where that is later.
    fn glide_from(&self, ctx: &Context<Self>, from: SimTime, stage: Option<Rc<StageView>>) -> Option<Glide> {
        let (link, to) = (ctx.link().clone(), self.model().now());
        if to.0 < from.0 + 1_000 || self.model().playback().is_playing() {
            return None;
        }
        Glide::begin(from, to, stage, move || link.send_message(RootMsg::Glided))
    }

    /// What travels later is there: it begins to listen, and its texts are fetched.
    fn start_lazy(&self) {
        if let Some(lazy) = &self.context.lazy {
            lazy.start(&self.page);
        }
        self.load_texts();
    }
}
