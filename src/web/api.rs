//! `window.wywo`: what scripts on the page and journeys use (contract: script API). Every call answers; none throws for bad input.

use std::cell::RefCell;

use js_sys::{Function, Object};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::future_to_promise;
use web_sys::window;

use crate::app::host::{RunResult, ScriptError};
use crate::app::snapshot::Snapshot;
use crate::app::{Effect, Msg, Origin, PlaybackEvent, Report};
use crate::text::Text;

use super::browser::plain::{plain, set};
use super::later::load;
use super::page::Page;

/// What listeners may wait for.
const TYPES: [&str; 3] = ["step", "message", "error"];

thread_local! {
    /// Those who listen: type and callback.
    static LISTENERS: RefCell<Vec<(String, Function)>> = const { RefCell::new(Vec::new()) };
}

/// What scripts call.
#[derive(Clone)]
struct ScriptApi(Page);

impl ScriptApi {
    async fn run(self, script: String) -> Result<JsValue, JsValue> {
        if load::install(&self.0).await.is_err() {
            let message = self.0.model().locale().say(Text::PageConsoleMissing);
            return Ok(plain(&RunResult { ok: false, output: String::new(), errors: vec![ScriptError { message, line: 0, column: 0 }] }));
        }
        let report = self.0.apply(Origin::Host, Msg::RunScript(script));
        let Some(Report::Ran(result)) = report else { return Ok(JsValue::NULL) };
        for error in &result.errors {
            tell("error", &plain(error));
        }
        Ok(plain(&result))
    }

    fn state(&self) -> JsValue {
        let model = self.0.model();
        plain(&Snapshot::of(model.session(), model.locale()))
    }

    fn move_in_time(&self, event: PlaybackEvent) {
        self.0.apply(Origin::Host, Msg::Playback(event));
    }
}

/// Puts `window.wywo` on the page.
pub fn install(page: Page) {
    let page = ScriptApi(page);
    let wywo = Object::new();
    set(&wywo, "version", &env!("CARGO_PKG_VERSION").into());
    let own = page.clone();
    method(&wywo, "run", move |script| future_to_promise(own.clone().run(script.as_string().unwrap_or_default())).into());
    let own = page.clone();
    method(&wywo, "state", move |_| own.state());
    let own = page.clone();
    method(&wywo, "seek", move |step| {
        own.move_in_time(PlaybackEvent::PickedStep(whole(&step)));
        JsValue::UNDEFINED
    });
    method(&wywo, "reset", move |_| {
        page.move_in_time(PlaybackEvent::PressedReset);
        JsValue::UNDEFINED
    });
    let on = Closure::<dyn FnMut(JsValue, Function) -> JsValue>::new(|name: JsValue, callback| {
        listen(&name.as_string().unwrap_or_default(), callback)
    });
    set(&wywo, "on", on.as_ref());
    on.forget();
    if let Some(window) = window() {
        set(&window, "wywo", &wywo);
    }
}

/// Calls those who listen for this.
fn tell(name: &str, detail: &JsValue) {
    let listeners: Vec<Function> =
        LISTENERS.with_borrow(|all| all.iter().filter(|(own, _)| own == name).map(|(_, callback)| callback.clone()).collect());
    for callback in listeners {
        // A listener that throws is its page's affair.
        drop(callback.call1(&JsValue::NULL, detail));
    }
}

/// Notes who listens; returns what ends it. An unknown type is told as an error and heard never.
fn listen(name: &str, callback: Function) -> JsValue {
    if !TYPES.contains(&name) {
        let message = format!("there is no event {name:?}; there are {}", TYPES.join(", "));
        tell("error", &plain(&ScriptError { message, line: 0, column: 0 }));
    }
    let own = (name.to_owned(), callback);
    LISTENERS.with_borrow_mut(|all| all.push(own.clone()));
    let end = Closure::<dyn FnMut()>::new(move || LISTENERS.with_borrow_mut(|all| all.retain(|listener| *listener != own)));
    end.into_js_value()
}

fn whole(value: &JsValue) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "beyond the ends means the ends")]
    value.as_f64().map_or(0, |number| number as u32)
}

fn method(object: &Object, name: &str, body: impl FnMut(JsValue) -> JsValue + 'static) {
    let closure = Closure::<dyn FnMut(JsValue) -> JsValue>::new(body);
    set(object, name, closure.as_ref());
    closure.forget();
}

/// Calls the listeners that an effect concerns.
pub fn notify(effect: &Effect) {
    if let Effect::NotifyStep(step) = effect {
        tell("step", &(*step).into());
    } else if let Effect::NotifyMessage(id, state) = effect {
        let moved = Object::new();
        set(&moved, "id", &id.0.into());
        set(&moved, "state", &state.name().into());
        tell("message", &moved);
    }
}
