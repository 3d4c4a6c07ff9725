//! The address in the browser: fetches what it names, and lets it follow the session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, window};

use crate::app::address::{CurrentLink, ParsedAddress, read};
use crate::app::link::{Pack, encode, stored};
use crate::app::model::{Lesson, LessonStory, OpenRequest};
use crate::app::options::{PageOptions, Switch};
use crate::app::{Effect, Model, Notice};
use crate::scenario;
use crate::text::Locale;
use crate::web::anchors::{self, selector};
use crate::web::page::{Page, PageMsg};

use super::compression::{deflated, unpacked, unpacked_lesson};
use super::{document, fetch, location};

/// What an address asks for, with its story and its packed session at hand; and all words where it tells a story or is wrong.
pub async fn request(query: String, fragment: String, words: Rc<Locale>) -> (OpenRequest, Rc<Locale>) {
    let ParsedAddress { mut address, problems } = read(&query, &fragment);
    if problems.is_empty() && address.asks_for_a_look_alone() {
        return (OpenRequest { address, ..OpenRequest::default() }, words);
    }
    let pack = match &address.session.packed {
        Some(text) => Some(unpacked(text).await),
        None => None,
    };
    let lesson = match &address.session.packed_lesson {
        Some(text) => Some(unpacked_lesson(text).await),
        None => None,
    };
    let begins = lesson.as_ref().filter(|_| !address.session.names_session()).and_then(|lesson| first_of(lesson.as_deref().ok()?));
    if let Some(story) = &begins {
        address.session.begin(if let LessonStory::Shipped(entry) = story { Some(entry.id.to_owned()) } else { None });
    }
    let entry = address.session.scenario.as_deref().filter(|_| pack.is_none()).and_then(scenario::find);
    let story = match (entry.map(|entry| (entry, scenario::file(entry.id))), begins) {
        (Some((_, Some(file))), _) => Some(file.to_owned()),
        (Some((entry, None)), _) => fetch::text(&entry.address()).await,
        (None, begins) => begins.and_then(|story| story.file()).map(|file| file.to_string()),
    };
    let told = if words.is_whole() { None } else { fetch::with_later((*words).clone()).await.map(Rc::new) };
    (OpenRequest { address, problems, story, pack, lesson, ..OpenRequest::default() }, told.unwrap_or(words))
}

/// The story with which a lesson begins, of the lesson's file.
fn first_of(lesson: &str) -> Option<LessonStory> {
    Lesson::read(lesson).items().first().map(|item| item.story.clone())
}

/// Writes the address bar while the session goes on.
#[derive(Default)]
pub struct AddressWriter {
    /// What the page was opened with.
    opened: RefCell<Option<CurrentLink>>,
    /// Whether anything was written since.
    has_written: Cell<bool>,
    /// What stays in the address bar until something is done: a link of which something is wrong, which a later version or a whole copy may read.
    damaged: RefCell<Option<CurrentLink>>,
    /// How many addresses were packed so far.
    packed: Cell<u32>,
    /// The number of the one that is being packed; another one that comes out of the packing is no longer wanted.
    packing: Cell<Option<u32>>,
}

impl AddressWriter {
    /// Begins to keep the address when the page goes away, so that a reload shows what was shown last although the address bar follows a moment late.
    pub fn listen(self: &Rc<Self>, page: &Page) -> Option<EventListener> {
        let opened = page.model().address_so_far();
        let is_damaged = matches!(page.model().notice(), Some(Notice::Address(..) | Notice::StoryMissing | Notice::ConsoleMissing));
        self.damaged.replace(is_damaged.then(|| opened.clone()));
        self.opened.replace(Some(opened));
        if location::forget().is_some() {
            // What was left in haste is written properly now.
            page.send(PageMsg::Perform(vec![Effect::UpdateAddress]));
        }
        let (writer, page) = (self.clone(), page.clone());
        let on_leave = move |_: &web_sys::Event| _ = page.try_model().is_some_and(|model| writer.leave(&model).is_some());
        let window = window()?;
        Some(EventListener::new(&window, "pagehide", on_leave))
    }

    /// Keeps the address of what is on the screen for a reload. A link after which nothing was changed stays as it is, even a wrong one.
    fn leave(&self, model: &Model) -> Option<()> {
        let now = model.address_so_far();
        let has_changed = self.has_written.get() || self.opened.borrow().as_ref() != Some(&now);
        // After a visitor has done nothing yet, a reload tells the story again and need not wait for the language.
        if !has_changed || model.stories().is_as_opened(model.session()) || model.options().has(Switch::Embed) {
            return location::forget();
        }
        location::leave(&whole_at_once(now, model.stories().lesson().to_pack()))
    }

    /// Writes the address of what is on the screen, with the session compressed where it does not fit otherwise.
    pub fn write(self: &Rc<Self>, model: &Model, script: &str) {
        if self.damaged.borrow().as_ref().is_some_and(|damaged| *damaged == model.address_so_far()) {
            return;
        }
        self.damaged.replace(None);
        let (followed, lesson) = (model.address(script), model.stories().lesson().to_pack());
        if followed.pack.is_none() && lesson.is_none() {
            self.packing.set(None);
            return self.put(&followed.address.query());
        }
        let number = self.packed.get().wrapping_add(1);
        self.packed.set(number);
        self.packing.set(Some(number));
        let writer = self.clone();
        spawn_local(async move {
            let session = deflated_part(followed.pack.as_ref().map(Pack::to_text)).await;
            let lesson = deflated_part(lesson).await;
            if writer.packing.get() != Some(number) {
                return;
            }
            writer.packing.set(None);
            if let (Some(session), Some(lesson)) = (session, lesson) {
                writer.put(&whole(followed, session, lesson));
            }
        });
    }

    fn put(&self, address: &str) {
        self.has_written.set(true);
        _ = location::write(address);
    }
}

/// Lets the link of an embedded story lead to the whole page at the same place. It is written when it is about to be followed or copied.
pub fn listen_for_whole_page(page: &Page) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    ["pointerdown", "focusin", "click"]
        .into_iter()
        .map(|kind| {
            let page = page.clone();
            EventListener::new_with_options(&document, kind, EventListenerOptions::run_in_capture_phase(), move |event| {
                let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let link = pressed.and_then(|pressed| pressed.closest(&selector(anchors::OPEN_WHOLE)).ok().flatten());
                if let (Some(link), Some(model)) = (link, page.try_model()) {
                    _ = link.set_attribute("href", &whole_page(&model));
                }
            })
        })
        .collect()
}

/// The address of what an embedded page shows, without what makes it a part of another page.
fn whole_page(model: &Model) -> String {
    let mut link = model.address_so_far();
    let PageOptions { lang, theme, .. } = link.address.options;
    link.address.options = PageOptions { lang, theme, ..PageOptions::default() };
    location::page_address() + &whole_at_once(link, None)
}

/// The address of a link and of the lesson beside it from its query on, where there is no time to deflate anything.
fn whole_at_once(link: CurrentLink, lesson: Option<String>) -> String {
    let at_once = |text: String| encode(&stored(text.as_bytes()));
    let session = link.pack.as_ref().map(|pack| at_once(pack.to_text()));
    whole(link, session, lesson.map(at_once))
}

/// An address from its query on, with the session and the lesson that were packed for it.
fn whole(link: CurrentLink, session: Option<String>, lesson: Option<String>) -> String {
    let mut address = link.packed(session);
    address.session.packed_lesson = lesson;
    address.to_string()
}

/// A part of the fragment, deflated, where there is one; `None` where it could not be.
async fn deflated_part(text: Option<String>) -> Option<Option<String>> {
    match text {
        Some(text) => deflated(&text).await.map(Some),
        None => Some(None),
    }
}
