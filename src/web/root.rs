//! The root of the page: owns the application, hands every message to it and performs what it asks for.

mod fetching;
mod start;

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use web_sys::window;
use yew::prelude::*;

use crate::app::clock::ClockView;
use crate::app::editor::EditorMsg;
use crate::app::options::{Panel, Switch};
use crate::app::seat::{self, presented};
use crate::app::{Effect, Model, Msg, Notice, Tab, clock, ledger, story, timeline, why};
use crate::text::Text;

use crate::web::api;
use crate::web::browser::crash_screen;
use crate::web::browser::storage;
use crate::web::context::ViewContext;
use crate::web::lazy::ui::LazyUi;
use crate::web::panels::footer::footer;
use crate::web::panels::header::{header, time_alone};
use crate::web::panels::seats::{Elsewhere, seats};
use crate::web::panels::side::side;
use crate::web::panels::story::story_line;
use crate::web::panels::timeline::timeline;
use crate::web::panels::why::why;

pub use start::{Start, more_contrast, start};

/// How often a running clock is told that time has passed, in real milliseconds.
const TICK_MS: u32 = 100;

/// How long after a step the session is kept, in real milliseconds.
const SAVE_MS: u32 = 250;

/// How long nothing is written before a story is checked, in real milliseconds.
const REST_MS: u32 = 300;

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

/// What the root takes in.
pub enum RootMsg {
    /// Something happened at the page.
    App(Msg),
    /// The application was changed by a host page; this is still to be done.
    Perform(Vec<Effect>),
    /// The rooms have come.
    Opened(Rc<dyn LazyUi>),
    /// It is time to keep the session, or the last chance.
    Save,
    /// Nothing has been written into a story for a moment.
    Rested,
}

/// The root.
pub struct Root {
    model: Rc<RefCell<Model>>,
    context: ViewContext,
    ticking: Option<start::Ticker>,
    saving: Option<start::Ticker>,
    /// Whether the session has changed since it was kept; its address may change without that.
    to_keep: bool,
    resting: Option<start::Ticker>,
    /// Whether one has come to another step since the last picture.
    moved: bool,
    /// Whether it is still to be told that storage is denied.
    tell_storage: bool,
}

/// How many closed seats have a chip.
const CHIPS: usize = 12;

impl Component for Root {
    type Message = RootMsg;
    type Properties = RootProps;

    fn create(ctx: &Context<Self>) -> Self {
        let locale = ctx.props().start.locale.clone();
        crash_screen::prepare(locale.clone());
        let mut context =
            ViewContext { locale: locale.clone(), dispatch: ctx.link().callback(RootMsg::App), lazy: None, single_keys: true };
        let mut model = Model::new(locale);
        let (effects, lazy) = start::first(&mut model, &ctx.props().start);
        context.lazy = lazy;
        crash_screen::keep(&model.script());
        let model = Rc::new(RefCell::new(model));
        api::install(model.clone(), ctx.link().clone());
        start::apply_options(model.borrow().options());
        start::before_leaving(ctx.link().callback(|()| RootMsg::Save));
        let mut root = Self { model, context, ticking: None, saving: None, resting: None, to_keep: false, moved: true, tell_storage: true };
        root.perform(ctx, effects);
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: RootMsg) -> bool {
        let effects = match msg {
            RootMsg::App(msg) => self.model.borrow_mut().update(msg),
            RootMsg::Perform(effects) => effects,
            RootMsg::Opened(lazy) => {
                self.context.lazy = Some(lazy);
                self.move_in(ctx);
                vec![Effect::Follow]
            }
            RootMsg::Save if self.saving.is_some() => self.save(),
            RootMsg::Save => Vec::new(),
            RootMsg::Rested => {
                self.resting = None;
                self.model.borrow_mut().update(Msg::Editor(EditorMsg::Rested))
            }
        };
        self.perform(ctx, effects);
        let playing = self.model().is_playing();
        if playing && self.ticking.is_none() {
            self.ticking = Some(start::Ticker::every(TICK_MS, ctx.link().callback(|()| RootMsg::App(Msg::TimePassed(TICK_MS)))));
        } else if !playing {
            self.ticking = None;
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let clock = clock::view(&self.model());
        let embedded = self.model().options().has(Switch::Embed);
        let (head, foot) = if embedded {
            (time_alone(&self.context, &clock), html! { <div key="foot" hidden=true></div> })
        } else {
            (header(&self.context, &clock), footer(&self.context, &clock))
        };
        html! {
            <ContextProvider<ViewContext> context={self.context.clone()}>
                <a class="skip" href="#seats" key="skip">{ self.context.say(Text::PageSkip) }</a>
                { head }
                { story_line(&self.context, story::view(&self.model()).as_deref()) }
                { self.recording() }
                { self.notice() }
                <main key="main">{ self.main(&clock) }</main>
                { self.badge() }
                { foot }
                { self.dialog() }
                <p class="for-ears" aria-live="polite" key="live">{ self.live() }</p>
            </ContextProvider<ViewContext>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if std::mem::take(&mut self.moved) {
            start::show_newest();
            if let Some(lazy) = &self.context.lazy {
                lazy.drawn(&self.model());
            }
        }
        if let Some(lazy) = &self.context.lazy {
            lazy.rendered(&self.model());
        }
        if first && let Some(page) = window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
            page.set_attribute("data-ready", "true").unwrap_or_default();
            start::mark_ready();
            if self.context.lazy.is_some() {
                self.move_in(ctx);
            } else {
                self.learn(ctx);
            }
        }
    }
}

impl Root {
    fn model(&self) -> Ref<'_, Model> {
        self.model.borrow()
    }

    /// The rooms are there: they are put to work, and their words are fetched.
    fn move_in(&self, ctx: &Context<Self>) {
        if let Some(lazy) = &self.context.lazy {
            lazy.attach(self.model.clone(), ctx.link().clone());
        }
        self.fetch_texts(ctx);
    }

    fn main(&self, clock: &ClockView) -> Html {
        let model = &*self.model();
        let options = model.options();
        // A place is kept for what is not shown, so that no neighbour is built anew.
        let shown = |panel: Panel, content: &dyn Fn() -> Html| {
            if options.shows(panel) {
                content()
            } else {
                html! { <div key={panel.name()} hidden=true></div> }
            }
        };
        let sides = Tab::ALL.into_iter().map(Tab::panel).find(|panel| options.shows(*panel));
        html! {
            <>
                <div key="summary">{ self.context.lazy.as_ref().map(|lazy| lazy.summary(&self.context, model)) }</div>
                { shown(Panel::Seats, &|| self.seats(model)) }
                { shown(Panel::Timeline, &|| timeline(&self.context, &timeline::view(model), clock, &ledger::view(model))) }
                { shown(Panel::Why, &|| why(&self.context, why::view(model).as_deref())) }
                { shown(sides.unwrap_or(Panel::Policies), &|| side(&self.context, model)) }
            </>
        }
    }

    /// The open seats with the others beside them, or one seat alone.
    fn seats(&self, model: &Model) -> Html {
        if let Some(alone) = model.alone() {
            return seats(&self.context, &seat::view(model, alone).into_iter().collect::<Vec<_>>(), None);
        }
        let open = model.open_seats();
        let views = open.iter().filter_map(|user| seat::view(model, *user)).collect::<Vec<_>>();
        let elsewhere = model.session().tenant().users().filter(|user| !open.contains(&user.id)).take(CHIPS);
        let others = elsewhere.map(|user| Elsewhere {
            user: user.id,
            name: user.name.to_string(),
            presence: presented(user.presence(), &self.context.locale),
        });
        seats(&self.context, &views, Some(&others.collect::<Vec<_>>()))
    }

    fn dialog(&self) -> Html {
        let model = self.model();
        let Some(lazy) = &self.context.lazy else { return html! { <div key="dialog" hidden=true></div> } };
        let open = model.dialog().map_or_else(|| lazy.lead(&model), |dialog| lazy.dialog(dialog, &self.context, &model));
        html! { <div key="dialog">{ open }</div> }
    }

    fn recording(&self) -> Html {
        let model = self.model();
        let lazy = self.context.lazy.as_ref().filter(|_| model.is_recording());
        let Some(lazy) = lazy else { return html! { <div key="recording" hidden=true></div> } };
        lazy.recording(&self.context, &model)
    }

    fn notice(&self) -> Html {
        let model = self.model();
        let Some(notice) = model.notice() else { return html! { <div key="notice" hidden=true></div> } };
        let one = |words: String| html! { <p>{ words }</p> };
        let words = match notice {
            // A refusal is told in the console's words.
            Notice::Refused(words) => html! { <p lang="en">{ words }</p> },
            Notice::StorageDenied => one(self.context.say(Text::PageStorageDenied)),
            Notice::SavedSessionBroken => one(self.context.say(Text::PageSavedBroken)),
            Notice::LanguageMissing => one(self.context.say(Text::PageLanguageMissing)),
            Notice::Address(said, english) => {
                let lang = |place| (*english == Some(place)).then_some("en");
                html! { <ul>{ for said.iter().enumerate().map(|(place, words)| html! { <li key={place} lang={lang(place)}>{ words }</li> }) }</ul> }
            }
            Notice::ConsoleMissing => one(self.context.say(Text::PageConsoleMissing)),
            Notice::StoryMissing => one(self.context.say(Text::StoryMissing)),
            Notice::StoryBroken(what) => one(self.context.say(Text::StoryBroken { what })),
        };
        html! {
            <div key="notice" class="notice" role="status">
                { words }
                <button onclick={self.context.on(Msg::DismissedNotice)}>{ self.context.say(Text::PageDismiss) }</button>
            </div>
        }
    }

    /// What is told to those who listen; before the rooms have come, of the step alone.
    fn live(&self) -> Html {
        let model = self.model();
        match &self.context.lazy {
            Some(lazy) => lazy.told_now(&model),
            // The same element as theirs: what stands in it is not heard again when they come.
            None => html! { <><span key="said">{ model.announcement() }</span></> },
        }
    }

    /// Whether what the address expects holds.
    fn badge(&self) -> Html {
        let lazy = self.context.lazy.as_ref().map(|lazy| lazy.badge(&self.context, &self.model()));
        lazy.unwrap_or_else(|| html! { <p key="expect" hidden=true></p> })
    }

    fn perform(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        let embedded = self.model().options().has(Switch::Embed);
        for effect in effects {
            if let Some(lazy) = &self.context.lazy {
                lazy.told(&effect);
            }
            match effect {
                Effect::Save => self.to_keep = true,
                Effect::Follow => self.saving = Some(start::Ticker::every(SAVE_MS, ctx.link().callback(|()| RootMsg::Save))),
                Effect::Dress(theme) => {
                    start::dress(theme);
                    if !embedded {
                        storage::keep_theme(theme.name());
                    }
                }
                Effect::Fetch(tag) => self.fetch(ctx, tag),
                Effect::FetchStory(entry) => self.fetch_story(ctx, entry),
                Effect::FetchTexts => self.fetch_texts(ctx),
                Effect::RecallOwn => ctx.link().send_message(RootMsg::App(Msg::Editor(EditorMsg::Recalled(storage::own().ok())))),
                Effect::KeepOwn(number, text) => {
                    if storage::keep_own(number, text.as_deref()).is_err() {
                        ctx.link().send_message(RootMsg::App(Msg::Editor(EditorMsg::KeepFailed)));
                    }
                }
                Effect::CheckSoon => self.resting = Some(start::Ticker::every(REST_MS, ctx.link().callback(|()| RootMsg::Rested))),
                Effect::Learn => self.learn(ctx),
                Effect::TellStep(step) => {
                    self.moved = true;
                    api::tell("step", &step.into());
                }
                Effect::KeepKeys(on) if !embedded => storage::keep_keys(on),
                Effect::KeepKeys(_) => {}
                Effect::TellMessage(id, state) => api::tell_message(id, state),
            }
        }
        let (locale, single_keys) = (self.model().locale_shared(), self.model().has_single_keys());
        start::speak(locale.tag());
        self.context.locale = locale;
        self.context.single_keys = single_keys;
    }

    /// Keeps the session; the script of a long one is not written at every step.
    fn save(&mut self) -> Vec<Effect> {
        self.saving = None;
        let (script, step) = (self.model().script(), self.model().session().step());
        if let Some(lazy) = &self.context.lazy {
            lazy.follow(&mut self.model.borrow_mut(), &script);
        }
        if !std::mem::take(&mut self.to_keep) {
            return Vec::new();
        }
        crash_screen::keep(&script);
        if self.model().options().has(Switch::Embed) {
            return Vec::new();
        }
        // Who has done nothing yet is told the story again next time, and does not wait for the language.
        if self.model().is_as_opened() {
            storage::forget_session();
            return Vec::new();
        }
        if storage::keep(&script, step).is_err() && std::mem::take(&mut self.tell_storage) {
            return self.model.borrow_mut().update(Msg::Noticed(Notice::StorageDenied));
        }
        Vec::new()
    }
}
