//! A part of what draws the page that travels in a file of its own: fetched when something of it is to be drawn for the first time, or before.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::text::Text;
use crate::web::browser::pause::{pause, waits};
use crate::web::page::{Page, PageMsg};

use super::load::Unreachable;

/// What comes of fetching a part.
pub type Fetched<T> = Pin<Box<dyn Future<Output = Result<T, Unreachable>>>>;

/// What travels in a file of its own.
pub trait Part: Clone + 'static {
    /// Fetches its file.
    fn fetch() -> Fetched<Self>;

    /// The page listens, and this has come.
    fn start(&self, page: &Page);
}

/// A part, once it has come.
pub struct LaterPart<T>(Rc<State<T>>);

struct State<T> {
    part: RefCell<Option<T>>,
    /// The page, once it listens.
    page: RefCell<Option<Page>>,
    /// Whether something of it was to be drawn.
    is_wanted: Cell<bool>,
    is_coming: Cell<bool>,
    /// Whether the file did not come when it was last fetched.
    has_failed: Cell<bool>,
}

impl<T> Default for LaterPart<T> {
    fn default() -> Self {
        Self(Rc::new(State {
            part: RefCell::default(),
            page: RefCell::default(),
            is_wanted: Cell::default(),
            is_coming: Cell::default(),
            has_failed: Cell::default(),
        }))
    }
}

impl<T: Part> LaterPart<T> {
    /// The page listens. What was wanted before is fetched now.
    pub fn start(&self, page: &Page) {
        self.0.page.replace(Some(page.clone()));
        match self.there() {
            Some(part) => part.start(page),
            None if self.0.is_wanted.get() => self.fetch(),
            None => {}
        }
    }

    /// Takes what was fetched elsewhere.
    pub fn take(&self, part: T) {
        if self.0.part.borrow().is_some() {
            return;
        }
        if let Some(page) = &*self.0.page.borrow() {
            part.start(page);
        }
        self.0.part.replace(Some(part));
    }

    /// The part, if it has come.
    pub fn there(&self) -> Option<T> {
        self.0.part.borrow().clone()
    }

    /// The part to draw something of it; where it is not there, it is fetched.
    pub fn wanted(&self) -> Option<T> {
        self.0.is_wanted.set(true);
        let part = self.there();
        if part.is_none() {
            self.fetch();
        }
        part
    }

    /// Says that it is still being fetched, or that it takes more than one try.
    pub fn words(&self) -> Text<'static> {
        if self.has_failed() { Text::PageConsoleMissing } else { Text::PageComing }
    }

    /// Whether the file did not come when it was last fetched.
    pub fn has_failed(&self) -> bool {
        self.0.has_failed.get()
    }

    /// Fetches the file until it has come, and has the page drawn again.
    pub fn fetch(&self) {
        let Some(page) = self.0.page.borrow().clone() else { return };
        if self.0.part.borrow().is_some() || self.0.is_coming.replace(true) {
            return;
        }
        let own = Self(self.0.clone());
        spawn_local(async move {
            let mut fetched = T::fetch().await;
            for wait in waits() {
                if let Ok(part) = fetched {
                    own.take(part);
                    break;
                }
                own.0.has_failed.set(true);
                page.send(PageMsg::Perform(Vec::new()));
                pause(wait).await;
                fetched = T::fetch().await;
            }
            own.0.has_failed.set(false);
            page.send(PageMsg::Perform(Vec::new()));
        });
    }
}
