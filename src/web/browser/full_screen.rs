//! The full screen.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::{document, let_go};

#[wasm_bindgen]
extern "C" {
    /// An element or the document; web-sys leaves out the promises that these calls return.
    type Screen;
    #[wasm_bindgen(method, catch, js_name = requestFullscreen)]
    fn request(this: &Screen) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = exitFullscreen)]
    fn exit(this: &Screen) -> Result<JsValue, JsValue>;
}

/// Whether the browser, and the page around this one, allow it.
pub fn is_allowed() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the screen; where the browser does not allow it, the window is enough.
pub fn fill() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        or_leave_it(root.unchecked_ref::<Screen>().request());
    }
}

/// Gives the screen back, where it was filled.
pub fn leave() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        or_leave_it(document.unchecked_ref::<Screen>().exit());
    }
}

/// Fills the screen, or gives it back.
pub fn toggle() {
    match document().and_then(|document| document.fullscreen_element()) {
        Some(_) => leave(),
        None => fill(),
    }
}

/// A browser refuses by an exception or, later, by a promise: neither is an error of the page.
fn or_leave_it(answer: Result<JsValue, JsValue>) {
    if let Ok(answer) = answer {
        let_go(Promise::resolve(&answer));
    }
}
