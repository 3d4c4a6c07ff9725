//! Waits for some real time, and for how long between the tries of what failed.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// The first and the longest time after a failure until the same is tried again, in real milliseconds.
const AGAIN_MS: (u32, u32) = (500, 15_000);

/// How long to wait before each further try of what failed, in real milliseconds, without end: each is twice the one before, up to a longest.
pub fn waits() -> impl Iterator<Item = u32> {
    let (first, longest) = AGAIN_MS;
    std::iter::successors(Some(first), move |wait| Some((wait * 2).min(longest)))
}

/// Ends after so many milliseconds.
pub async fn pause(milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let passed = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).map(drop).unwrap_or_default();
        }
    });
    JsFuture::from(passed).await.map(drop).unwrap_or_default();
}
