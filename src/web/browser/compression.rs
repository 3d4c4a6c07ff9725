//! Compresses a session or a lesson for the address and decompresses it, with the browser's deflate. The size of what comes out is limited.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::let_go;
use crate::app::link::{LinkProblem, MAX_INFLATED_BYTES, Pack, decode, encode};

#[wasm_bindgen]
extern "C" {
    /// web-sys offers this and `DecompressionStream` only with its unstable flag.
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

const FORMAT: &str = "deflate-raw";

/// Compresses a text to what follows `#s1=` or `#l1=`; `None` where the browser cannot compress.
pub async fn deflated(text: &str) -> Option<String> {
    let stream = CompressionStream::new(FORMAT).ok()?;
    let bytes = through(stream.as_ref(), text.as_bytes(), usize::MAX).await.ok()?;
    Some(encode(&bytes))
}

/// Decompresses the session from the text that follows `#s1=`.
///
/// # Errors
/// The text is damaged, comes from something else, or holds too large a session; or the browser cannot decompress.
pub async fn unpacked(text: &str) -> Result<Pack, LinkProblem> {
    Pack::from_bytes(&inflated(text).await?)
}

/// Decompresses the lesson from the text that follows `#l1=`.
///
/// # Errors
/// The text is damaged, no text comes out, or too much of it; or the browser cannot decompress.
pub async fn unpacked_lesson(text: &str) -> Result<String, LinkProblem> {
    String::from_utf8(inflated(text).await?).map_err(|_| LinkProblem::NoText)
}

async fn inflated(text: &str) -> Result<Vec<u8>, LinkProblem> {
    let bytes = decode(text)?;
    let stream = DecompressionStream::new(FORMAT).map_err(|_| LinkProblem::NoInflating)?;
    through(stream.as_ref(), &bytes, MAX_INFLATED_BYTES).await
}

/// Sends bytes through a stream and collects what comes out. It stops with an error after the first chunk that goes beyond `most` bytes.
async fn through(stream: &JsValue, bytes: &[u8], most: usize) -> Result<Vec<u8>, LinkProblem> {
    let damaged = |_| LinkProblem::Damaged;
    let writer = call(&part(stream, "writable")?, "getWriter", None).map_err(damaged)?;
    // A writer's promises fail together with the reader's, whose error is returned.
    for (name, argument) in [("write", Some(Uint8Array::from(bytes).into())), ("close", None)] {
        let_go(call(&writer, name, argument).map_err(damaged)?.unchecked_into());
    }
    let reader = call(&part(stream, "readable")?, "getReader", None).map_err(damaged)?;
    let mut out = Vec::new();
    loop {
        let promise: Promise = call(&reader, "read", None).map_err(damaged)?.unchecked_into();
        let piece = JsFuture::from(promise).await.map_err(damaged)?;
        if part(&piece, "done")?.is_truthy() {
            return Ok(out);
        }
        out.extend(Uint8Array::new(&part(&piece, "value")?).to_vec());
        if out.len() > most {
            drop(call(&reader, "cancel", None));
            return Err(LinkProblem::TooLarge);
        }
    }
}

fn part(object: &JsValue, name: &str) -> Result<JsValue, LinkProblem> {
    Reflect::get(object, &name.into()).map_err(|_| LinkProblem::Damaged)
}

fn call(object: &JsValue, name: &str, argument: Option<JsValue>) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &name.into())?.dyn_into()?;
    match argument {
        Some(argument) => method.call1(object, &argument),
        None => method.call0(object),
    }
}
