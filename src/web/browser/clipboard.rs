//! What a visitor takes along: a file that the browser saves, a text or a picture in the clipboard, a picture drawn as PNG. A browser
//! may refuse each of these; then it is said, and nothing else happens.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, ClipboardItem, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    HtmlTextAreaElement, Url, window,
};

use crate::web::browser::document;

/// The browser did not let the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// A picture, in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The PNG.
    pub blob: Blob,
    /// How wide it is.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// A PNG has so many pixels for each of the SVG it is drawn from, that it is sharp on a sheet of paper.
const SHARPNESS: u32 = 2;
/// Wider or higher than this no browser draws.
const CANVAS_MOST: u32 = 16_384;
/// The link of the file that was saved last.
const TAKEN: &str = "taken";

/// An address inside the browser for as long as this is kept.
pub struct Held(String);

impl Held {
    /// The address of what a blob holds.
    ///
    /// # Errors
    /// Refused.
    pub fn of(blob: &Blob) -> Result<Self, Refused> {
        Url::create_object_url_with_blob(blob).map(Self).map_err(|_| Refused)
    }

    /// The address.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        Url::revoke_object_url(&self.0).unwrap_or_default();
    }
}

/// A text as a blob.
///
/// # Errors
/// Refused.
pub fn blob(text: &str, media: &str) -> Result<Blob, Refused> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).map_err(|_| Refused)
}

/// Has the browser save a file under a name. What it does with it, it does not tell.
///
/// # Errors
/// Refused.
pub fn save(name: &str, blob: &Blob) -> Result<(), Refused> {
    place_link(name, blob).ok_or(Refused)
}

/// The link stays until the next file: a browser may still be reading.
fn place_link(name: &str, blob: &Blob) -> Option<()> {
    let document = document()?;
    if let Some(last) = document.get_element_by_id(TAKEN) {
        Url::revoke_object_url(&last.get_attribute("href")?).unwrap_or_default();
        last.remove();
    }
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_id(TAKEN);
    link.set_hidden(true);
    link.set_href(&Url::create_object_url_with_blob(blob).ok()?);
    link.set_download(name);
    document.document_element()?.append_child(&link).ok()?;
    link.click();
    Some(())
}

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
pub async fn copy_picture(picture: &Picture) -> Result<(), Refused> {
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
    field.set_class_name("for-ears");
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

/// Draws an SVG as PNG.
///
/// # Errors
/// The browser does not draw it, does not give it away once it is drawn, or it is too large.
pub async fn drawn(svg: &str) -> Result<Picture, Refused> {
    let refused = |_: JsValue| Refused;
    let source = Held::of(&blob(svg, "image/svg+xml")?)?;
    let image = HtmlImageElement::new().map_err(refused)?;
    image.set_src(source.address());
    JsFuture::from(image.decode()).await.map_err(refused)?;
    let (width, height) = (image.natural_width(), image.natural_height());
    let scale = if width.max(height) * SHARPNESS <= CANVAS_MOST { SHARPNESS } else { 1 };
    let (width, height) = (width * scale, height * scale);
    let canvas = document().and_then(|document| document.create_element("canvas").ok()).ok_or(Refused)?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| Refused)?;
    canvas.set_width(width);
    canvas.set_height(height);
    let pen = canvas.get_context("2d").map_err(refused)?.ok_or(Refused)?;
    let pen: CanvasRenderingContext2d = pen.dyn_into().map_err(|_| Refused)?;
    pen.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, f64::from(width), f64::from(height)).map_err(refused)?;
    let given = Promise::new(&mut |give, refuse| {
        if canvas.to_blob(&give).is_err() {
            drop(refuse.call0(&JsValue::NULL));
        }
    });
    let blob = JsFuture::from(given).await.map_err(refused)?.dyn_into().map_err(|_| Refused)?;
    Ok(Picture { blob, width, height })
}
