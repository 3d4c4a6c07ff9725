//! Listens to a presenter's remote before anything on the page does, so that no control keeps its keys, and fills the screen while a presentation goes on.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use crate::app::keys::{With, caps};
use crate::app::remote::{RemoteKey, meaning};
use crate::app::{Msg, RoomEvent};
use crate::web::page::Page;

use super::{document, full_screen, keyboard};

/// Begins to listen, for as long as the listeners are kept.
pub fn listen(page: &Page) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let capture = EventListenerOptions { phase: gloo_events::EventListenerPhase::Capture, passive: false };
    let pressed = page.clone();
    let down = EventListener::new_with_options(&document, "keydown", capture, move |event| {
        let RemoteKey::Taken(msg) = heard(&pressed, event) else { return };
        take(event);
        let event: &KeyboardEvent = event.unchecked_ref();
        if pressed.model().room().shows_keys() {
            let cap = caps(With::Nothing, &event.key(), pressed.model().locale()).concat();
            pressed.tell(Msg::Room(RoomEvent::PressedKey(cap)));
        }
        match &msg {
            Some(Msg::Room(RoomEvent::Began)) => full_screen::fill(),
            Some(Msg::Room(RoomEvent::Ended)) => full_screen::leave(),
            _ => {}
        }
        if let Some(msg) = msg.filter(|_| !event.repeat()) {
            pressed.tell(msg);
        }
    });
    // A button that has the focus is pressed where Space goes up.
    let released = page.clone();
    let up = EventListener::new_with_options(&document, "keyup", capture, move |event| {
        if matches!(heard(&released, event), RemoteKey::Taken(_)) {
            take(event);
        }
    });
    vec![down, up]
}

/// What a key means to the presentation, unless a dialog is open or an input method composes.
fn heard(page: &Page, event: &Event) -> RemoteKey {
    let event: &KeyboardEvent = event.unchecked_ref();
    let has_dialog = document().is_none_or(|document| document.query_selector("dialog[open]").ok().flatten().is_some());
    if event.is_composing() || has_dialog {
        return RemoteKey::Free;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let key = event.key();
    meaning(&page.model(), keyboard::press(event, &key), keyboard::focus_of(target.as_ref()))
}

/// Keeps a key from everything else on the page, and from the browser.
fn take(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}
