//! How the page starts: its language's table, what was kept from last time, the look, and the clock's ticks.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, MediaQueryList, window};

use crate::app::address;
use crate::app::open::Request;
use crate::app::options::{PageOptions, Switch};
use crate::app::{Effect, Model, Msg, Notice, Theme};
use crate::scenario::FIRST_STORY;
use crate::text::{Locale, Tag};
use crate::web::browser::storage::{self, Denied};
use crate::web::browser::{fetch, location};
use crate::web::lazy::load::{self, Later};
use crate::web::lazy::ui::{self, LazyUi};

use super::{Root, RootProps};

/// What the application is started with.
pub struct Start {
    /// The words.
    pub locale: Rc<Locale>,
    /// What the address asks for.
    request: RefCell<Request>,
    /// What comes later, where what is on the page first needs it.
    later: RefCell<Option<Later>>,
    kept: Result<Option<(String, Option<u32>)>, Denied>,
}

/// Reads the address, fetches the texts and starts the application in the page's body.
pub fn start() {
    _ = location::take_up();
    spawn_local(async {
        let reading = window().map(|window| window.location()).map_or_else(
            || address::read("", ""),
            |location| address::read(&location.search().unwrap_or_default(), &location.hash().unwrap_or_default()),
        );
        let asked = &reading.address;
        let wished = asked.options.lang.unwrap_or_else(|| Tag::negotiate(wishes().iter().map(String::as_str)));
        let locale = match fetch::locale(wished).await {
            Some(locale) => Some(locale),
            None => fetch::locale(Tag::En).await,
        };
        let Some(mut locale) = locale.map(Rc::new) else { return tell_failure() };
        // In another page nothing is kept, and nothing that was kept elsewhere shows.
        let kept = if asked.options.has(Switch::Embed) { Ok(None) } else { storage::kept() };
        let has_kept = matches!(&kept, Ok(Some((script, _))) if !script.trim().is_empty());
        let plays = asked.session.is_given()
            || asked.opening.prefill.is_some()
            || asked.options.expect.is_some()
            || asked.options.has(Switch::Embed);
        // What may be wrong is told in words that come with the rooms.
        let asks = plays || asked.options.seat.is_some() || asked.session.step.is_some() || !reading.problems.is_empty();
        let later = if asks || has_kept { load::fetch(locale.clone()).await.ok() } else { None };
        let request = match &later {
            Some(later) if asks => {
                let (request, told) = later.lazy.request(reading, locale).await;
                locale = told;
                request
            }
            Some(_) | None => Request { address: reading.address, problems: reading.problems, ..Request::default() },
        };
        let start = Rc::new(Start { locale, request: RefCell::new(request), later: RefCell::new(later), kept });
        yew::Renderer::<Root>::with_props(RootProps { start }).render();
    });
}

/// Tells the script that started the program that there are no words to go on with.
fn tell_failure() {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new("wywo-failed")) {
        window.dispatch_event(&event).map(drop).unwrap_or_default();
    }
}

/// The languages that the reader wishes, first things first.
fn wishes() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

/// What is on the page first: what the address asks for, the session that was kept, or the first story.
pub fn first(model: &mut Model, start: &Start) -> (Vec<Effect>, Option<Rc<dyn LazyUi>>) {
    let request = start.request.take();
    model.apply_options(&request.address.options);
    let lazy = start.later.take().map(|later| {
        model.employ(later.work);
        model.learn(later.language);
        _ = ui::dress();
        later.lazy
    });
    let embedded = request.address.options.has(Switch::Embed);
    let kept_theme = || storage::kept_theme().filter(|_| !embedded).and_then(|name| Theme::named(&name));
    let theme = request.address.options.theme.or_else(kept_theme).unwrap_or(Theme::Auto);
    let mut effects = model.update(Msg::PickedTheme(theme));
    let has_session = request.address.session.is_given();
    if !has_session {
        effects.extend(begin(model, &start.kept));
    } else if lazy.is_none() {
        effects.extend(begin(model, &Ok(None)));
    }
    if lazy.is_none() && (has_session || !request.problems.is_empty()) {
        effects.extend(model.update(Msg::Noticed(Notice::ConsoleMissing)));
        return (effects, lazy);
    }
    effects.extend(model.open(request));
    (effects, lazy)
}

/// The session that was kept, or the first story.
fn begin(model: &mut Model, kept: &Result<Option<(String, Option<u32>)>, Denied>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let taken_up = match kept {
        Ok(Some((script, step))) if !script.trim().is_empty() => model.take_up(script, *step),
        Ok(_) => false,
        Err(_) => {
            effects.extend(model.update(Msg::Noticed(Notice::StorageDenied)));
            false
        }
    };
    if !taken_up {
        effects.extend(model.update(Msg::ChoseStory(FIRST_STORY)));
    }
    effects
}

/// Marks on the page how it is shown, for the style sheets.
pub fn apply_options(options: &PageOptions) {
    let Some(page) = window().and_then(|window| window.document()).and_then(|document| document.document_element()) else { return };
    let marks = [
        ("data-embed", options.has(Switch::Embed)),
        ("data-readonly", options.has(Switch::Readonly)),
        ("data-still", options.has(Switch::NoMotion)),
        ("data-alone", options.seat.is_some()),
    ];
    for (name, _) in marks.into_iter().filter(|(_, on)| *on) {
        page.set_attribute(name, "").unwrap_or_default();
    }
}

/// Whether the system asks for more contrast.
pub fn more_contrast() -> Option<MediaQueryList> {
    window()?.match_media("(prefers-contrast: more)").ok()?
}

/// Puts the look on the page. The system's is told by the style sheet; where it asks for more contrast, it is the look made for that.
pub fn dress(theme: Theme) {
    let asks = || more_contrast().is_some_and(|query| query.matches());
    let theme = if theme == Theme::Auto && asks() { Theme::Contrast } else { theme };
    if let Some(page) = window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
        page.set_attribute("data-theme", theme.name()).unwrap_or_default();
    }
}

/// Scrolls each conversation, and nothing else, to its newest message.
pub fn show_newest() {
    let talks = window().and_then(|window| window.document()).and_then(|document| document.query_selector_all(".talk").ok());
    let Some(talks) = talks else { return };
    for place in 0..talks.length() {
        if let Some(talk) = talks.item(place).and_then(|talk| talk.dyn_into::<Element>().ok()) {
            talk.set_scroll_top(talk.scroll_height());
        }
    }
}

/// Calls back when the page is about to go away.
pub fn before_leaving(callback: yew::Callback<()>) {
    let closure = Closure::<dyn FnMut()>::new(move || callback.emit(()));
    if let Some(window) = window() {
        window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref()).unwrap_or_default();
    }
    closure.forget();
}

/// Marks the moment from which the page answers input, for measurements.
pub fn mark_ready() {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        performance.mark("ready").unwrap_or_default();
    }
}

/// Tells readers and their machines which language the page is in.
pub fn speak(tag: Tag) {
    if let Some(page) = window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
        page.set_attribute("lang", tag.name()).unwrap_or_default();
    }
}

/// Calls back again and again until it is dropped.
pub struct Ticker {
    id: i32,
    _callback: Closure<dyn FnMut()>,
}

impl Ticker {
    /// Every so many milliseconds.
    pub fn every(ms: u32, callback: yew::Callback<()>) -> Self {
        let callback = Closure::<dyn FnMut()>::new(move || callback.emit(()));
        let handler: &js_sys::Function = callback.as_ref().unchecked_ref::<JsValue>().unchecked_ref();
        let length = i32::try_from(ms).unwrap_or(i32::MAX);
        let id = window().and_then(|window| window.set_interval_with_callback_and_timeout_and_arguments_0(handler, length).ok());
        Self { id: id.unwrap_or_default(), _callback: callback }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}
