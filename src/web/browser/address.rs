//! The address in the browser: fetches what it names, and lets it follow the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::window;
use yew::html::Scope;

use crate::app::address::{Address, Followed, Reading};
use crate::app::link::{encode, stored};
use crate::app::open::Request;
use crate::app::options::Switch;
use crate::app::{Effect, Model};
use crate::scenario;
use crate::text::Locale;
use crate::web::browser::{fetch, location};
use crate::web::root::{Root, RootMsg};

use crate::web::browser::compression::{packed, unpacked};

/// What an address asks for, with its story and its packed session at hand; and all words, because it may tell a story or be wrong.
pub async fn request(reading: Reading, words: Rc<Locale>) -> (Request, Rc<Locale>) {
    let Reading { address, problems } = reading;
    let pack = match &address.session.packed {
        Some(text) => Some(unpacked(text).await),
        None => None,
    };
    let entry = address.session.scenario.as_deref().filter(|_| pack.is_none()).and_then(scenario::find);
    let story = match entry.map(|entry| (entry, scenario::file(entry.id))) {
        Some((_, Some(file))) => Some(file.to_owned()),
        Some((entry, None)) => fetch::text(&entry.address()).await,
        None => None,
    };
    let told = if words.is_whole() { None } else { fetch::with_later((*words).clone()).await.map(Rc::new) };
    (Request { address, problems, story, pack }, told.unwrap_or(words))
}

thread_local! {
    /// What the page was opened with.
    static OPENED: RefCell<Option<Followed>> = const { RefCell::new(None) };
    /// Whether anything was written since.
    static HAS_WRITTEN: Cell<bool> = const { Cell::new(false) };
    /// How many were packed, and which of them is packed just now: one that is no longer wanted when it is packed is not written.
    static PACKED: Cell<u32> = const { Cell::new(0) };
    static PACKING: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Begins to see to it that a page that is loaded anew shows what this one showed last, although its address follows a moment late.
pub fn attach(model: Rc<RefCell<Model>>, root: &Scope<Root>) -> Option<()> {
    OPENED.set(Some(model.borrow().address_so_far()));
    if location::forget().is_some() {
        // What was left in haste is written properly now.
        root.send_message(RootMsg::Perform(vec![Effect::Follow]));
    }
    let left = Closure::<dyn FnMut()>::new(move || _ = model.try_borrow().is_ok_and(|model| leave(&model).is_some()));
    window()?.add_event_listener_with_callback("pagehide", left.as_ref().unchecked_ref()).ok()?;
    left.forget();
    Some(())
}

/// Keeps the address of what is on the screen for the page that is loaded next; a link that nobody has changed stays as it is, wrong or not.
fn leave(model: &Model) -> Option<()> {
    let now = model.address_so_far();
    let has_changed = HAS_WRITTEN.get() || OPENED.with_borrow(|opened| opened.as_ref() != Some(&now));
    // Who has done nothing yet is told the story again, and need not wait for the language.
    if !has_changed || model.is_as_opened() || model.options().has(Switch::Embed) {
        return location::forget();
    }
    // There is no time left to deflate anything.
    let packed = now.pack.as_ref().map(|pack| encode(&stored(pack.to_text().as_bytes())));
    location::leave(&whole(&now.packed(packed)))
}

/// Writes the address of what is on the screen.
pub fn follow(followed: Followed) {
    let Some(pack) = followed.pack.clone() else {
        PACKING.set(None);
        return write(&followed.address.query());
    };
    let own = PACKED.get().wrapping_add(1);
    PACKED.set(own);
    PACKING.set(Some(own));
    spawn_local(async move {
        let packed = packed(&pack).await;
        if PACKING.get() != Some(own) {
            return;
        }
        PACKING.set(None);
        if packed.is_some() {
            write(&whole(&followed.packed(packed)));
        }
    });
}

fn write(address: &str) {
    HAS_WRITTEN.set(true);
    _ = location::write(address);
}

/// An address from its query on.
fn whole(address: &Address) -> String {
    address.query() + &address.fragment()
}
