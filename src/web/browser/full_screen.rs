//! The full screen.

use super::document;

/// Whether the browser, and the page around this one, allow it.
pub fn is_allowed() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the screen; where the browser does not allow it, the window is enough.
pub fn fill() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        root.request_fullscreen().unwrap_or_default();
    }
}

/// Gives the screen back, where it was filled.
pub fn leave() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}

/// Fills the screen, or gives it back.
pub fn toggle() {
    match document().and_then(|document| document.fullscreen_element()) {
        Some(_) => leave(),
        None => fill(),
    }
}
