//! `window.wywo`: what scripts on the page and journeys use (contract: script API). Every call answers; none throws for bad input.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::future_to_promise;
use web_sys::window;

use crate::app::model::written;
use crate::app::snapshot::{FieldList, Snapshot};
use crate::app::{Effect, Msg, Origin, PlaybackEvent, Report};
use crate::tenant::MessageId;
use crate::text::Text;
use crate::wording;

use super::browser::plain::{plain, set};
use super::later::load;
use super::page::Page;

/// The types of events that a script can listen to.
const TYPES: [&str; 3] = ["step", "message", "error"];

/// The callbacks that scripts have registered, each with the type it listens to.
type Listeners = Rc<RefCell<Vec<(String, Function)>>>;

/// What scripts on the page call, and whom it notifies.
#[derive(Clone)]
pub struct ScriptApi {
    page: Page,
    listeners: Listeners,
}

impl ScriptApi {
    /// Puts `window.wywo` on the page.
    pub fn install(page: Page) -> Self {
        let api = Self { page, listeners: Listeners::default() };
        let wywo = Object::new();
        set(&wywo, "version", &env!("CARGO_PKG_VERSION").into());
        let run = api.clone();
        method(&wywo, "run", move |script| future_to_promise(run.clone().run(script.as_string().unwrap_or_default())).into());
        let state = api.clone();
        method(&wywo, "state", move |_| state.state());
        let seek = api.clone();
        method(&wywo, "seek", move |step| {
            seek.move_in_time(PlaybackEvent::PickedStep(whole(&step)));
            JsValue::UNDEFINED
        });
        let viewer = api.clone();
        let view = Closure::<dyn FnMut(JsValue, JsValue) -> JsValue>::new(move |user: JsValue, id: JsValue| {
            viewer.sees(&user.as_string().unwrap_or_default(), whole(&id))
        });
        set(&wywo, "sees", view.as_ref());
        // Scripts may call it for as long as the page lives.
        view.forget();
        let what_if = api.clone();
        method(&wywo, "whatIf", move |id| plain(&FieldList(&written::what_ifs(&what_if.page.model(), MessageId(whole(&id))))));
        let reset = api.clone();
        method(&wywo, "reset", move |_| {
            reset.move_in_time(PlaybackEvent::PressedReset);
            JsValue::UNDEFINED
        });
        let on = api.clone();
        let on = Closure::<dyn FnMut(JsValue, Function) -> JsValue>::new(move |name: JsValue, callback| {
            on.listen(&name.as_string().unwrap_or_default(), callback)
        });
        set(&wywo, "on", on.as_ref());
        // Scripts may call it for as long as the page lives.
        on.forget();
        if let Some(window) = window() {
            set(&window, "wywo", &wywo);
        }
        api
    }

    /// Calls the listeners that an effect concerns.
    pub fn notify(&self, effect: &Effect) {
        if let Effect::NotifyStep(step) = effect {
            self.call("step", &(*step).into());
        } else if let Effect::NotifyMessage(id, state) = effect {
            let moved = Object::new();
            set(&moved, "id", &id.0.into());
            set(&moved, "state", &state.name().into());
            self.call("message", &moved);
        }
    }

    async fn run(self, script: String) -> Result<JsValue, JsValue> {
        if load::install(&self.page).await.is_err() {
            let message = self.page.model().locale().say(Text::PageConsoleMissing);
            let failed = Object::new();
            set(&failed, "ok", &false.into());
            set(&failed, "output", &"".into());
            set(&failed, "errors", &Array::of1(&error_without_place(&message)));
            return Ok(failed.into());
        }
        let report = self.page.apply(Origin::Host, Msg::RunScript(script));
        let Some(Report::Ran(result)) = report else { return Ok(JsValue::NULL) };
        let answer = load::plain_result(result).await.unwrap_or(JsValue::NULL);
        let errors = Reflect::get(&answer, &"errors".into()).unwrap_or_default();
        for error in Array::from(&errors).iter() {
            self.call("error", &error);
        }
        Ok(answer)
    }

    fn state(&self) -> JsValue {
        let model = self.page.model();
        plain(&Snapshot::of(model.session(), model.locale()))
    }

    /// What a user's client shows of a message; null where there is no such user or message.
    fn sees(&self, user: &str, id: u32) -> JsValue {
        let model = self.page.model();
        let tenant = model.session().tenant();
        let found = tenant.find_user(user).zip(tenant.message(MessageId(id)));
        let Some((user, message)) = found else { return JsValue::NULL };
        let shown = wording::sees(tenant, user, message, model.locale());
        let answer = Object::new();
        set(&answer, "shows", &shown.shows.name().into());
        set(&answer, "words", &shown.words.into());
        answer.into()
    }

    fn move_in_time(&self, event: PlaybackEvent) {
        self.page.apply(Origin::Host, Msg::Playback(event));
    }

    /// Calls the listeners of a type.
    fn call(&self, name: &str, detail: &JsValue) {
        let listeners = self.listeners.borrow();
        let callbacks: Vec<Function> =
            listeners.iter().filter(|(listens_to, _)| listens_to == name).map(|(_, callback)| callback.clone()).collect();
        // A callback may register or remove listeners.
        drop(listeners);
        for callback in callbacks {
            // What a listener throws concerns its own script.
            drop(callback.call1(&JsValue::NULL, detail));
        }
    }

    /// Registers a listener; returns the function that removes it. An unknown type is reported to the listeners of errors, and never called.
    fn listen(&self, name: &str, callback: Function) -> JsValue {
        if !TYPES.contains(&name) {
            let message = format!("there is no event {name:?}; there are {}", TYPES.join(", "));
            self.call("error", &error_without_place(&message));
        }
        let (listener, listeners) = ((name.to_owned(), callback), self.listeners.clone());
        listeners.borrow_mut().push(listener.clone());
        let remove = Closure::<dyn FnMut()>::new(move || listeners.borrow_mut().retain(|kept| *kept != listener));
        remove.into_js_value()
    }
}

/// An error that is in no script.
fn error_without_place(message: &str) -> Object {
    let error = Object::new();
    set(&error, "message", &message.into());
    set(&error, "line", &0.into());
    set(&error, "column", &0.into());
    error
}

/// A step number from JavaScript: whatever lies beyond the ends means the ends.
fn whole(value: &JsValue) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "beyond the ends means the ends")]
    value.as_f64().map_or(0, |number| number as u32)
}

fn method(object: &Object, name: &str, body: impl FnMut(JsValue) -> JsValue + 'static) {
    let closure = Closure::<dyn FnMut(JsValue) -> JsValue>::new(body);
    set(object, name, closure.as_ref());
    closure.forget();
}
