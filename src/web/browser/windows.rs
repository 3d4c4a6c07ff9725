//! The windows of a room in this browser: the presenter's, and the one on the projector. They share a log ([`crate::app::relay`]) over a `BroadcastChannel`; where that is
//! denied, over events of the local storage. Each line is where its writer stands, as text; all windows go where the last one leads. No server hears of it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent, Storage, StorageEvent, window};

use crate::app::address::{Address, SessionRef};
use crate::app::link::{Pack, PackedStory};
use crate::app::model::{OpenRequest, Player};
use crate::app::relay::{Carrier, LogNews, Member, Relay};
use crate::app::{AskEvent, Model, Msg, Origin, RoomEvent, StoryEvent};
use crate::web::page::Page;

use super::{location, pointer, real_time_ms};

/// The name of the channel, and of the key in the storage, before the room's own.
const CHANNEL: &str = "wywo.room.";
/// How often the windows compare what they know, in real milliseconds: what was lost is asked for again.
const COMPARE_MS: u32 = 2_000;
/// Before where the session stands, where the screen is black.
const BLACK: &str = "#@ black\n";
/// Before that, while a question is open: how many hands are up for each of its answers, with blanks between.
const HANDS: &str = "#@ hands ";

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
    member: Member<WindowCarrier>,
    /// Where this window stood when it last wrote or went somewhere.
    last: Option<String>,
    _listener: EventListener,
    _comparing: Interval,
}

/// The other windows of the room.
#[derive(Default)]
pub struct SharedWindows {
    page: RefCell<Option<Page>>,
    joined: RefCell<Option<JoinedRoom>>,
    /// Whether this window is going where another one leads.
    goes: Cell<bool>,
}

impl SharedWindows {
    /// Joins the room that the page's address names. What stands there already leads; this window writes once something is done in it.
    pub fn start(self: &Rc<Self>, page: &Page) {
        self.page.replace(Some(page.clone()));
        let model = page.model();
        if let Some(name) = model.options().room.clone() {
            self.join(name, Some(place(&model)));
        }
    }

    /// Tells the other windows where this one stands, where that is new.
    pub fn follow(self: &Rc<Self>, model: &Model) {
        if self.page.borrow().is_none() || self.goes.get() {
            return;
        }
        let name = model.options().room.as_deref();
        let is_joined = self.joined.borrow().as_ref().map(|room| room.name.clone()).as_deref() == name;
        match name {
            None => _ = self.joined.replace(None),
            Some(name) if !is_joined => self.join(name.to_owned(), None),
            Some(_) => {}
        }
        if let Some(room) = &mut *self.joined.borrow_mut() {
            let here = place(model);
            if room.last.as_ref() != Some(&here) {
                room.member.append(model.session().step(), &here);
                room.last = Some(here);
            }
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
        if let Some(room) = &mut *self.joined.borrow_mut() {
            room.member.say(text);
        }
    }

    fn join(self: &Rc<Self>, name: String, last: Option<String>) {
        let key = format!("{CHANNEL}{name}");
        let weak = Rc::downgrade(self);
        let hear = move |text: String| _ = weak.upgrade().map(|windows| windows.hear(&text));
        let Some((carrier, listener)) = carrier(key, hear) else { return };
        let weak = Rc::downgrade(self);
        let comparing = Interval::new(COMPARE_MS, move || {
            if let Some(windows) = weak.upgrade()
                && let Some(room) = &mut *windows.joined.borrow_mut()
            {
                room.member.compare();
            }
        });
        // No two windows begin in the same thousandth of a millisecond with the same number.
        let writer = real_time_ms() * 1_000 + fraction();
        let member = Member::join(writer, carrier);
        self.joined.replace(Some(JoinedRoom { name, member, last, _listener: listener, _comparing: comparing }));
    }

    fn hear(&self, text: &str) {
        let lead = {
            let mut joined = self.joined.borrow_mut();
            let Some(room) = &mut *joined else { return };
            if let Some(said) = room.member.receive(text) {
                _ = pointer::show(&said);
                return;
            }
            if room.member.news() == LogNews::Added(Vec::new()) {
                return;
            }
            let last = room.member.log().last().map(|line| line.text.to_string());
            let Some(last) = last.filter(|last| room.last.as_ref() != Some(last)) else { return };
            room.last = Some(last.clone());
            last
        };
        let page = self.page.borrow().clone();
        if let Some(page) = page {
            self.goes.set(true);
            let is_there = go(&page, &lead);
            self.goes.set(false);
            let here = place(&page.model());
            if is_there && let Some(room) = &mut *self.joined.borrow_mut() {
                room.last = Some(here);
            }
        }
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

/// Where a page stands, as text: the story with its scene and what was done after it, or the whole session.
fn place(model: &Model) -> String {
    let pack = model.told_here().map_or_else(
        || Pack { script: model.script(), step: Some(model.session().step()), story: None, worlds: Vec::new() },
        |told| Pack {
            script: told.since.to_string(),
            step: told.step,
            story: Some(PackedStory { file: told.file, scene: told.scene }),
            worlds: Vec::new(),
        },
    );
    let black = if model.room().is_black() { BLACK } else { "" };
    let hands = model.stories().asking().open().map(|posed| {
        let counted = posed.hands.iter().take(posed.question.answers.len()).map(u32::to_string);
        format!("{HANDS}{}\n", counted.collect::<Vec<_>>().join(" "))
    });
    format!("{black}{}{}", hands.unwrap_or_default(), pack.to_text())
}

/// Goes where another window leads: by one scene where that is all, so that it is seen how the message moves.
/// Returns whether this window stands somewhere else now; a scene follows a moment later.
fn go(page: &Page, lead: &str) -> bool {
    let (is_black, text) = lead.strip_prefix(BLACK).map_or((false, lead), |text| (true, text));
    page.apply(Origin::Host, Msg::Room(RoomEvent::HeardBlack(is_black)));
    let (hands, text) =
        text.strip_prefix(HANDS).and_then(|text| text.split_once('\n')).map_or((None, text), |(hands, text)| (Some(hands), text));
    let Ok(pack) = Pack::from_text(text) else { return false };
    let is_elsewhere = walk(page, pack, hands.is_some());
    if let Some(hands) = hands {
        raise(page, hands);
    }
    is_elsewhere
}

/// Whether a question is open on a page.
fn is_asked(page: &Page) -> bool {
    page.model().stories().asking().open().is_some()
}

/// Asks before the next scene what another window asks, with as many hands as are up there.
fn raise(page: &Page, hands: &str) {
    if !is_asked(page) {
        page.apply(Origin::Host, Msg::Asked(Box::new(Msg::Story(StoryEvent::PressedNext))));
    }
    for (place, count) in hands.split(' ').enumerate() {
        page.apply(Origin::Host, Msg::Ask(AskEvent::CountedHands(place, count.parse().unwrap_or(0))));
    }
}

/// Goes where a pack leads, where a question may be open.
fn walk(page: &Page, pack: Pack, asks: bool) -> bool {
    let told = page.model().told_here();
    let stands = told.filter(|told| told.since.is_empty() && pack.script.is_empty() && pack.step.is_none());
    let same = stands.zip(pack.story.as_ref()).filter(|(told, story)| told.file == story.file);
    match same.map(|(told, story)| (told.scene, story.scene, told.step)) {
        Some((here, there, None)) if here == there => {
            // Who puts a question away does so for all windows.
            if !asks && is_asked(page) {
                page.apply(Origin::Host, Msg::Story(StoryEvent::PressedPrevious));
            }
            return false;
        }
        Some((here, there, _)) if there == here + 1 => {
            let is_to_ask = page.model().stories().player().and_then(Player::coming).is_some_and(|beat| beat.directives.ask.is_some());
            if is_to_ask && !is_asked(page) {
                page.apply(Origin::Host, Msg::Asked(Box::new(Msg::Story(StoryEvent::PressedNext))));
            }
            page.tell(Msg::Story(StoryEvent::PressedNext));
            return false;
        }
        Some((here, there, None)) if there + 1 == here && there > 0 => {
            page.tell(Msg::Story(StoryEvent::PressedPrevious));
            return false;
        }
        _ => {}
    }
    let options = page.model().options().clone();
    let session = SessionRef { packed: Some(String::new()), ..SessionRef::default() };
    let address = Address { session, options, ..Address::default() };
    let request = OpenRequest { address, pack: Some(Ok(pack)), ..OpenRequest::default() };
    page.apply(Origin::Host, Msg::Opened(Rc::new(request)));
    true
}

/// A number below a thousand that is another one in another window.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is neither negative nor a thousand")]
fn fraction() -> u64 {
    (js_sys::Math::random() * 1_000.0) as u64
}
