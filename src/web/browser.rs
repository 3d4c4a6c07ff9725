//! What the browser offers to a page, one file for each service. Nothing here knows a panel or a dialog.

pub mod address;
pub mod appearance;
pub mod blob;
pub mod clipboard;
pub mod compression;
pub mod crash_screen;
pub mod download;
pub mod fetch;
pub mod focus;
pub mod formats;
pub mod full_screen;
pub mod hand;
pub mod host;
pub mod keyboard;
pub mod location;
pub mod motion;
pub mod next_frame;
pub mod pause;
pub mod plain;
pub mod png;
pub mod pointer;
pub mod print;
pub mod regex;
pub mod remote;
pub mod render_count;
pub mod resize;
pub mod scroll;
pub mod shared;
pub mod sheet;
pub mod storage;
pub mod text_cursor;
pub mod update;
pub mod windows;

use js_sys::Promise;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The page's document; `None` outside a page.
pub fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Lets a promise go on by itself: where it is broken, that is no error of the page.
pub fn let_go(promise: Promise) {
    spawn_local(async move { drop(JsFuture::from(promise).await) });
}

/// The real time in milliseconds since 1970.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time since 1970 is neither negative nor that large")]
pub fn real_time_ms() -> u64 {
    js_sys::Date::now() as u64
}
