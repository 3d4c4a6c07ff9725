//! Starts the page.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, window};

use super::browser::location;
use super::root::{Root, RootProps, Start};

/// Fetches what is on the page first and shows it in the page's body.
pub fn start() {
    let goes_on = location::take_up().is_some();
    spawn_local(async move {
        match Start::fetched(goes_on).await.map(Rc::new) {
            Some(start) => drop(yew::Renderer::<Root>::with_props(RootProps { start }).render()),
            None => tell_failure(),
        }
    });
}

/// Tells the script that started the program that there are no texts to go on with.
fn tell_failure() {
    if let (Some(window), Ok(event)) = (window(), Event::new("wywo-failed")) {
        window.dispatch_event(&event).map(drop).unwrap_or_default();
    }
}
