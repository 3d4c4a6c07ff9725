//! Scrolls parts of the page, and never the page itself: it may stand in another one.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::document;

/// Scrolls every element that a selector finds to its end.
pub fn to_end(selector: &str) {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return };
    for index in 0..found.length() {
        if let Some(element) = found.item(index).and_then(|element| element.dyn_into::<Element>().ok()) {
            element.set_scroll_top(element.scroll_height());
        }
    }
}
