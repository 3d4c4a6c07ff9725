//! Draws an SVG as PNG.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::blob::{ObjectUrl, Refused, blob};
use super::document;

/// A picture in the PNG format.
#[derive(Clone, Debug, PartialEq)]
pub struct Png {
    /// The PNG file.
    pub blob: Blob,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// How many pixels the picture has for each pixel of the SVG, so that it is sharp on paper.
const SHARPNESS: u32 = 2;
/// The largest width or height in pixels that every browser draws.
const MAX_CANVAS_PX: u32 = 16_384;
/// Draws an SVG as PNG.
///
/// # Errors
/// The browser does not draw it, does not give it away once it is drawn, or it is too large.
pub async fn draw_png(svg: &str) -> Result<Png, Refused> {
    let refused = |_: JsValue| Refused;
    let source = ObjectUrl::of(&blob(svg, "image/svg+xml")?)?;
    let image = HtmlImageElement::new().map_err(refused)?;
    image.set_src(source.address());
    JsFuture::from(image.decode()).await.map_err(refused)?;
    let (width, height) = (image.natural_width(), image.natural_height());
    let scale = if width.max(height) * SHARPNESS <= MAX_CANVAS_PX { SHARPNESS } else { 1 };
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
    Ok(Png { blob, width, height })
}
