//! Puts a text or a picture into the clipboard. A browser may refuse both; then the caller says so, and nothing else happens.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardItem, HtmlTextAreaElement, window};

use super::blob::Refused;
use super::document;
use super::png::Png;

/// Puts a text into the clipboard; the old way where the new one is missing or refused, as in frames and in pages without a lock.
///
/// # Errors
/// Refused both ways.
pub async fn copy(text: &str) -> Result<(), Refused> {
    if let Some(clipboard) = clipboard()
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return Ok(());
    }
    copy_by_hand(text).filter(|copied| *copied).map(drop).ok_or(Refused)
}

/// Puts a picture into the clipboard.
///
/// # Errors
/// Refused, or this browser copies no pictures.
pub async fn copy_picture(picture: &Png) -> Result<(), Refused> {
    let offered = window().is_some_and(|window| Reflect::has(&window, &"ClipboardItem".into()).unwrap_or(false));
    let clipboard = clipboard().filter(|_| offered).ok_or(Refused)?;
    let content = Object::new();
    let blob = Promise::resolve(&picture.blob);
    Reflect::set(&content, &"image/png".into(), &blob).map_err(|_| Refused)?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&content).map_err(|_| Refused)?;
    JsFuture::from(clipboard.write(&Array::of1(&item))).await.map(drop).map_err(|_| Refused)
}

/// The clipboard, where the page has one.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = window()?.navigator();
    let is_there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    is_there.then(|| navigator.clipboard())
}

/// Selects the text in a field of its own and has the browser copy what is selected. The field stands in the open dialog, because
/// nothing outside it can be selected.
fn copy_by_hand(text: &str) -> Option<bool> {
    let document = document()?;
    let place = document.query_selector("dialog[open]").ok().flatten().or_else(|| document.document_element())?;
    let before = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("visually-hidden");
    field.set_value(text);
    place.append_child(&field).ok()?;
    field.select();
    let command: Function = Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into().ok()?;
    let copied = command.call1(&document, &"copy".into()).is_ok_and(|copied| copied.is_truthy());
    field.remove();
    if let Some(before) = before.and_then(|before| before.dyn_into::<web_sys::HtmlElement>().ok()) {
        before.focus().unwrap_or_default();
    }
    Some(copied)
}
