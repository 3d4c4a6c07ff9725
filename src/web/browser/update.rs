//! Hears from the script that started the program that a new version of the page is there, which the page says once.

use gloo_events::EventListener;
use js_sys::Reflect;
use web_sys::window;

use crate::app::{Msg, Notice};
use crate::web::page::Page;

/// The event, and what says that it came before anybody listened.
const UPDATE: &str = "wywo-update";
const IS_THERE: &str = "wywoUpdate";

/// Listens for as long as this is kept.
pub fn listen(page: &Page) -> Option<EventListener> {
    let (window, page) = (window()?, page.clone());
    if Reflect::get(&window, &IS_THERE.into()).is_ok_and(|there| there.is_truthy()) {
        page.tell(Msg::Noticed(Notice::NewVersion));
    }
    Some(EventListener::new(&window, UPDATE, move |_| page.tell(Msg::Noticed(Notice::NewVersion))))
}
