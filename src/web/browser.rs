//! What the browser offers to a page, one file for each service. Nothing here knows a panel or a dialog.

pub mod address;
pub mod clipboard;
pub mod compression;
pub mod crash_screen;
pub mod fetch;
pub mod formats;
pub mod host;
pub mod keyboard;
pub mod location;
pub mod motion;
pub mod print;
pub mod readonly;
pub mod regex;
pub mod storage;
pub mod text_cursor;

/// The page's document; `None` outside a page.
pub fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
