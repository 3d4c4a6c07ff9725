//! An entry: fields, and the button that sends what is written in them. There is no `<form>`, because a frame with
//! `sandbox="allow-scripts"` alone submits none: the button and the Enter key send it here.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

/// The element around the fields and the button of an entry.
const ENTRY: &str = "[data-entry]";
/// The code of every key that an input method has taken. Safari says of the Enter that ends a composition that nothing is being composed.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// The callbacks for Enter in the fields of an entry and for its button; both send the entry.
pub fn sends(send: Callback<Element>) -> (Callback<KeyboardEvent>, Callback<MouseEvent>) {
    let by_key = send.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let is_field = event.target_dyn_into::<HtmlInputElement>().is_some();
        if let Some(entry) = entry_of(&event).filter(|_| is_field && event.key() == "Enter" && !is_composing(&event)) {
            event.prevent_default();
            by_key.emit(entry);
        }
    });
    let onclick = Callback::from(move |event: MouseEvent| {
        if let Some(entry) = entry_of(&event) {
            send.emit(entry);
        }
    });
    (onkeydown, onclick)
}

/// Whether a key belongs to an input method, which composes with it or has just ended with it.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN_BY_INPUT_METHOD
}

fn entry_of(event: &Event) -> Option<Element> {
    event.target_dyn_into::<Element>()?.closest(ENTRY).ok()?
}

/// Takes what is written in the first field of an entry and leaves the field empty. Where the field must be filled in, the browser says so.
pub fn take_words(entry: &Element) -> Option<String> {
    let field: HtmlInputElement = entry.query_selector("input").ok()??.dyn_into().ok()?;
    if !field.report_validity() {
        return None;
    }
    let words = field.value().trim().to_owned();
    field.set_value("");
    (!words.is_empty()).then_some(words)
}

/// What is written in the first field of an entry; it stays there until the application has taken it.
pub fn words_in(entry: &Element) -> String {
    let field = entry.query_selector("input").ok().flatten().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    field.map_or_else(String::new, |field| field.value().trim().to_owned())
}

/// Empties the fields of an entry and takes the ticks out of its boxes.
pub fn empty(entry: &Element) -> Option<()> {
    let fields = entry.query_selector_all("input").ok()?;
    for field in (0..fields.length()).filter_map(|index| fields.item(index)?.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value("");
        field.set_checked(false);
    }
    Some(())
}

/// What is wrong at a field, in words; the field names it with `aria-describedby`. An empty place is kept where nothing is.
pub fn field_error(id: &str, words: Option<&str>) -> Html {
    html! { <span key={id.to_owned()} id={id.to_owned()} class="field-error" role="alert">{ words.unwrap_or_default() }</span> }
}
