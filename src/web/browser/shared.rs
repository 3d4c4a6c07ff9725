//! What this page holds of a session that it shares with other windows or frames ([`crate::app::relay`]), whatever carries it.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use gloo_timers::callback::Interval;
use wasm_bindgen_futures::spawn_local;

use crate::app::relay::{Carrier, SharedSession};
use crate::app::stage;
use crate::app::{Door, Model, Msg, Origin, PageMode, Report, StoryEvent};
use crate::web::page::{Page, Sharing};

use super::appearance::wants_no_motion;
use super::real_time_ms;

/// How often windows compare what they know, in real milliseconds: what was lost is asked for again.
const COMPARE_MS: u32 = 2_000;

/// Fetches the script language for a page. Where it does not come, what needs it is refused, or asked for again.
pub type LoadLanguage = fn(Page) -> Pin<Box<dyn Future<Output = ()>>>;

/// What waits, in order, while the script language is being fetched.
pub struct LanguageQueue<T> {
    load: LoadLanguage,
    waiting: RefCell<Option<Vec<T>>>,
}

impl<T: 'static> LanguageQueue<T> {
    /// Nothing waits yet.
    pub fn new(load: LoadLanguage) -> Rc<Self> {
        Rc::new(Self { load, waiting: RefCell::default() })
    }

    /// Hands on what came: after all that waits, and where it needs the whole language, once that has come or could not be fetched.
    pub fn hand_on(self: &Rc<Self>, page: &Page, item: T, needs_language: bool, then: impl Fn(T) + 'static) {
        if let Some(waiting) = &mut *self.waiting.borrow_mut() {
            return waiting.push(item);
        }
        if !needs_language || page.model().has_whole_language() {
            return then(item);
        }
        self.waiting.replace(Some(vec![item]));
        let (queue, page) = (self.clone(), page.clone());
        spawn_local(async move {
            (queue.load)(page).await;
            queue.waiting.take().into_iter().flatten().for_each(then);
        });
    }
}

/// The application as the other windows of its session, or a host, reach it.
pub struct PageDoor<'a>(pub &'a Page);

impl Door for PageDoor<'_> {
    fn read<T>(&self, read: impl FnOnce(&Model) -> T) -> T {
        read(&self.0.model())
    }

    fn apply(&mut self, origin: Origin, msg: Msg) -> Option<Report> {
        if origin == Origin::Host && matches!(msg, Msg::Story(StoryEvent::PressedNext)) && !wants_no_motion() {
            let before = self.read(|model| (model.mode() == PageMode::Story).then(|| (model.now(), stage::view(model))));
            if let Some((from, stage)) = before {
                self.0.go_on(from, stage);
                return None;
            }
        }
        self.0.apply(origin, msg)
    }
}

/// A session that this page shares.
pub struct SharedPage<C> {
    page: Page,
    session: Rc<RefCell<SharedSession<C>>>,
    _comparing: Interval,
}

impl<C: Carrier + 'static> SharedPage<C> {
    /// Joins the others on a carrier, from where the page stands.
    pub fn join(page: &Page, model: &Model, carrier: C) -> Self {
        // No two windows begin in the same thousandth of a millisecond with the same number.
        let writer = real_time_ms() * 1_000 + fraction();
        let session = Rc::new(RefCell::new(SharedSession::join(writer, carrier, model)));
        let comparing = session.clone();
        let comparing = Interval::new(COMPARE_MS, move || comparing.borrow_mut().compare());
        Self { page: page.clone(), session, _comparing: comparing }
    }

    /// Says something for this moment alone.
    pub fn say(&self, text: &str) {
        self.session.borrow_mut().say(text);
    }
}

impl<C: Carrier + 'static> Sharing for SharedPage<C> {
    fn follow(&self, model: &Model) {
        // While this page goes where others lead, it does nothing of its own.
        if let Ok(mut session) = self.session.try_borrow_mut() {
            session.follow(model);
        }
    }

    fn hear(&self, text: &str) -> Option<String> {
        self.session.borrow_mut().hear(text, &mut PageDoor(&self.page))
    }
}

/// A number below a thousand that is another one in another window.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is neither negative nor a thousand")]
fn fraction() -> u64 {
    (js_sys::Math::random() * 1_000.0) as u64
}
