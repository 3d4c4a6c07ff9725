//! The address in the browser: fetches what it names, and lets it follow the session.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::window;

use crate::app::address::{Followed, Reading};
use crate::app::open::Request;
use crate::scenario;
use crate::text::Locale;
use crate::web::fetch;

use super::packing::{packed, unpacked};

/// What an address asks for, with its story and its packed session at hand; and all words, because it may tell a story or be wrong.
pub async fn request(reading: Reading, words: Rc<Locale>) -> (Request, Rc<Locale>) {
    let Reading { address, problems } = reading;
    let pack = match &address.packed {
        Some(text) => Some(unpacked(text).await),
        None => None,
    };
    let entry = address.scenario.as_deref().filter(|_| pack.is_none()).and_then(scenario::find);
    let story = match entry.map(|entry| (entry, scenario::file(entry.id))) {
        Some((_, Some(file))) => Some(file.to_owned()),
        Some((entry, None)) => fetch::text(&entry.address()).await,
        None => None,
    };
    let told = if words.is_whole() { None } else { fetch::with_later((*words).clone()).await.map(Rc::new) };
    (Request { address, problems, story, pack }, told.unwrap_or(words))
}

thread_local! {
    /// The address that was written last; one that is packed meanwhile and is no longer wanted is not written.
    static WANTED: RefCell<String> = RefCell::default();
}

/// Writes the address of what is on the screen. Where a frame may not, nothing happens.
pub fn follow(followed: Followed) {
    let Followed { mut address, pack } = followed;
    let bare = address.query();
    WANTED.with_borrow_mut(|wanted| wanted.clone_from(&bare));
    let Some(pack) = pack else { return write(&bare) };
    spawn_local(async move {
        address.packed = packed(&pack).await;
        if WANTED.with_borrow(|wanted| *wanted == bare) && address.packed.is_some() {
            write(&(bare + &address.fragment()));
        }
    });
}

fn write(address: &str) {
    let Some(window) = window() else { return };
    let here = window.location().pathname().unwrap_or_default();
    if let Ok(history) = window.history() {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&(here + address))).unwrap_or_default();
    }
}
