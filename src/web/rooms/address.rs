//! The address in the browser: fetches what it names, and lets it follow the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::window;

use crate::app::Model;
use crate::app::address::{Address, Followed, Reading, Switch};
use crate::app::link::{encode, stored};
use crate::app::open::Request;
use crate::scenario;
use crate::text::Locale;
use crate::web::{fetch, location};

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
    /// The address when the browser began to leave the page.
    static LEFT: RefCell<Option<String>> = const { RefCell::new(None) };
    /// What was written last, or is packed to be written.
    static FOLLOWED: RefCell<Option<Followed>> = const { RefCell::new(None) };
    /// How many were packed, and which of them is packed just now: one that is no longer wanted when it is packed is not written.
    static PACKED: Cell<u32> = const { Cell::new(0) };
    static PACKING: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Begins to see to it that a page that is loaded anew shows what this one showed last, although its address follows a moment late.
pub fn attach(model: Rc<RefCell<Model>>) -> Option<()> {
    FOLLOWED.set(Some(model.borrow().address_so_far()));
    let window = window()?;
    // From here on the address can be written, but the browser has read it already.
    let leaving = Closure::<dyn FnMut()>::new(|| LEFT.set(location::here()));
    window.add_event_listener_with_callback("beforeunload", leaving.as_ref().unchecked_ref()).ok()?;
    leaving.forget();
    let left = Closure::<dyn FnMut()>::new(move || _ = model.try_borrow().is_ok_and(|model| leave(&model).is_some()));
    // Before everybody else, who may still write.
    window.add_event_listener_with_callback_and_bool("pagehide", left.as_ref().unchecked_ref(), true).ok()?;
    left.forget();
    Some(())
}

/// Keeps the address of what is on the screen for the page that is loaded next, where the browser's own is behind.
fn leave(model: &Model) -> Option<()> {
    let (now, here) = (model.address_so_far(), location::here()?);
    let place = LEFT.take().unwrap_or_else(|| here.clone());
    let has_changed = || FOLLOWED.with_borrow(|followed| followed.as_ref() != Some(&now));
    let is_behind = place != here || PACKING.get().is_some() || has_changed();
    // Who has done nothing yet is told the story again, and need not wait for the language.
    if !is_behind || model.is_as_opened() || model.look().has(Switch::Embed) {
        return location::forget();
    }
    let Followed { mut address, pack } = now;
    // There is no time left to deflate anything.
    address.packed = pack.map(|pack| encode(&stored(pack.to_text().as_bytes())));
    location::leave(&place, &whole(&address))
}

/// Writes the address of what is on the screen.
pub fn follow(followed: Followed) {
    FOLLOWED.set(Some(followed.clone()));
    let Followed { mut address, pack } = followed;
    let Some(pack) = pack else {
        PACKING.set(None);
        _ = location::write(&address.query());
        return;
    };
    let own = PACKED.get().wrapping_add(1);
    PACKED.set(own);
    PACKING.set(Some(own));
    spawn_local(async move {
        address.packed = packed(&pack).await;
        if PACKING.get() != Some(own) {
            return;
        }
        PACKING.set(None);
        if address.packed.is_some() {
            _ = location::write(&whole(&address));
        }
    });
}

/// An address from its query on.
fn whole(address: &Address) -> String {
    address.query() + &address.fragment()
}
