//! The windows of a room in this browser: the presenter's, and the one on the projector. They share a log ([`crate::app::relay`]) over a `BroadcastChannel`; where that is
//! denied, over events of the local storage. No server hears of it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent, Storage, StorageEvent, window};

use crate::app::Model;
use crate::app::options::Switch;
use crate::app::relay::Carrier;
use crate::web::page::{Page, Sharing};

use super::shared::{LanguageQueue, LoadLanguage, SharedPage};
use super::{location, pointer, real_time_ms};

/// The name of the channel, and of the key in the storage, before the room's own.
const CHANNEL: &str = "wywo.room.";

/// What carries texts between windows of one browser.
enum WindowCarrier {
    /// A channel that the browser has for this.
    Channel(BroadcastChannel),
    /// An item of the storage, whose changes other windows are told.
    Stored(Storage, String),
}

impl Carrier for WindowCarrier {
    fn send(&mut self, text: &str) {
        // A window that is not reached asks for it later.
        match self {
            Self::Channel(channel) => channel.post_message(&JsValue::from_str(text)).unwrap_or_default(),
            Self::Stored(storage, key) => {
                storage.set_item(key, text).unwrap_or_default();
                // The same text again is a change too.
                storage.remove_item(key).unwrap_or_default();
            }
        }
    }
}

/// A room that this window has joined.
struct JoinedRoom {
    name: String,
    shared: Rc<SharedPage<WindowCarrier>>,
    _listener: EventListener,
}

/// The other windows of the room.
#[derive(Default)]
pub struct SharedWindows {
    page: RefCell<Option<Page>>,
    joined: RefCell<Option<JoinedRoom>>,
    /// The texts that wait for the script language: what others did may need it.
    heard: RefCell<Option<Rc<LanguageQueue<String>>>>,
}

impl SharedWindows {
    /// Joins the room that the page's address names. What stands there already leads; this window writes once something is done in it.
    pub fn start(self: &Rc<Self>, page: &Page, load: LoadLanguage) {
        self.heard.replace(Some(LanguageQueue::new(load)));
        self.page.replace(Some(page.clone()));
        self.follow(&page.model());
    }

    /// Tells the other windows what was done in this one.
    pub fn follow(self: &Rc<Self>, model: &Model) {
        let Some(page) = self.page.borrow().clone() else { return };
        // What a frame shares with others, its host carries.
        let name = model.options().room.as_deref().filter(|_| !model.options().has(Switch::Embed));
        let joined = self.joined.borrow().as_ref().map(|room| (room.name.clone(), room.shared.clone()));
        match (name, joined) {
            (None, _) => _ = self.joined.replace(None),
            (Some(name), Some((joined, shared))) if name == joined => shared.follow(model),
            (Some(name), _) => _ = self.joined.replace(self.join(name, &page, model)),
        }
    }

    /// The same for the page as it is now.
    pub fn follow_page(self: &Rc<Self>) {
        let page = self.page.borrow().clone();
        if let Some(page) = page {
            self.follow(&page.model());
        }
    }

    /// Says something for this moment alone to the other windows.
    pub fn say(&self, text: &str) {
        if let Some(shared) = self.shared() {
            shared.say(text);
        }
    }

    /// Takes in what another window sent, once the language is there.
    fn hear(self: &Rc<Self>, text: String) {
        let (page, heard) = (self.page.borrow().clone(), self.heard.borrow().clone());
        let Some((page, heard)) = page.zip(heard) else { return };
        let (windows, own) = (self.clone(), page.clone());
        heard.hand_on(&page, text, true, move |text| {
            // Where it does not come, the others are asked again later.
            if own.model().has_whole_language() {
                windows.take(&text);
            }
        });
    }

    fn take(&self, text: &str) {
        if let Some(said) = self.shared().and_then(|shared| shared.hear(text)) {
            _ = pointer::show(&said);
        }
    }

    fn shared(&self) -> Option<Rc<SharedPage<WindowCarrier>>> {
        self.joined.borrow().as_ref().map(|room| room.shared.clone())
    }

    fn join(self: &Rc<Self>, name: &str, page: &Page, model: &Model) -> Option<JoinedRoom> {
        let weak = Rc::downgrade(self);
        let hear = move |text: String| _ = weak.upgrade().map(|windows| windows.hear(text));
        let (carrier, listener) = carrier(format!("{CHANNEL}{name}"), hear)?;
        Some(JoinedRoom { name: name.to_owned(), shared: Rc::new(SharedPage::join(page, model, carrier)), _listener: listener })
    }
}

/// Opens a window that shows the room's view, under a name that both windows have from then on: the one that is there already, or a new one.
pub fn open(name: Option<String>) -> Option<String> {
    open_as(name, "present", "popup,width=1280,height=720")
}

/// Opens a window that shows one seat alone, by its address; what is done in one window is done in the other.
pub fn open_seat(name: Option<String>, seat: &str) -> Option<String> {
    open_as(name, &format!("as={seat}"), "popup,width=480,height=760")
}

/// Opens a window of this session that shows what a parameter asks for.
fn open_as(name: Option<String>, shows: &str, size: &str) -> Option<String> {
    let name = name.unwrap_or_else(|| format!("r{}", real_time_ms()));
    // It begins where this window stands.
    let (here, _) = location::address_and_pack();
    let (query, fragment) = here.split_once('#').unwrap_or((&here, ""));
    let said = query.split_once('?').map_or("", |(_, said)| said).split('&');
    let is_other = |part: &&str| !["present", "room", "as", "panels"].contains(&part.split('=').next().unwrap_or(part));
    let kept = said.filter(|part| !part.is_empty()).filter(is_other);
    let kept: String = kept.flat_map(|part| ["&", part]).collect();
    let address = format!("{}?{shows}&room={name}{kept}#{fragment}", location::page_address());
    let opened = window()?.open_with_url_and_target_and_features(&address, &format!("{name}-{shows}"), size).ok()?;
    opened.map(|_| name)
}

/// What carries texts to the other windows, and what listens to them.
fn carrier(key: String, hear: impl Fn(String) + 'static) -> Option<(WindowCarrier, EventListener)> {
    if let Ok(channel) = BroadcastChannel::new(&key) {
        let listener = EventListener::new(&channel, "message", move |event| {
            let event: &MessageEvent = event.unchecked_ref();
            _ = event.data().as_string().map(&hear);
        });
        return Some((WindowCarrier::Channel(channel), listener));
    }
    let window = window()?;
    let storage = window.local_storage().ok()??;
    let own = key.clone();
    let listener = EventListener::new(&window, "storage", move |event| {
        let event: &StorageEvent = event.unchecked_ref();
        if event.key().as_deref() == Some(own.as_str()) {
            _ = event.new_value().map(&hear);
        }
    });
    Some((WindowCarrier::Stored(storage, key), listener))
}
