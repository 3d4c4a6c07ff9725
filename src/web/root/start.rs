//! What the page starts with: the texts of a language, what the address asks for, and what was kept from last time.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::window;

use crate::app::address;
use crate::app::model::{OpenRequest, Saved};
use crate::app::options::Switch;
use crate::app::{Effect, Msg, Origin};
use crate::text::{Locale, Tag};
use crate::web::browser::appearance::add_later_styles;
use crate::web::browser::fetch;
use crate::web::browser::storage;
use crate::web::later::load::{self, Later};
use crate::web::lazy::LazyUi;
use crate::web::page::Page;

/// What the application is started with.
pub struct Start {
    /// The words that the page begins with.
    pub locale: Rc<Locale>,
    /// What the address asks for.
    request: RefCell<OpenRequest>,
    /// What comes later, where what is on the page first needs it.
    later: RefCell<Option<Later>>,
}

impl Start {
    /// Reads the address and fetches what is on the page first; `None` where there are no texts to go on with.
    pub async fn fetched() -> Option<Self> {
        let reading = window().map(|window| window.location()).map_or_else(
            || address::read("", ""),
            |location| address::read(&location.search().unwrap_or_default(), &location.hash().unwrap_or_default()),
        );
        let asked = &reading.address;
        let tag = asked.options.lang.unwrap_or_else(|| Tag::negotiate(readers_languages().iter().map(String::as_str)));
        let locale = match fetch::locale(tag).await {
            Some(locale) => Some(locale),
            None => fetch::locale(Tag::En).await,
        };
        let mut locale = Rc::new(locale?);
        // In another page nothing is kept, and nothing that was kept elsewhere shows.
        let saved = if asked.options.has(Switch::Embed) { Saved::default() } else { storage::saved() };
        let plays = asked.session.is_given()
            || asked.opening.prefill.is_some()
            || asked.options.expect.is_some()
            || asked.options.has(Switch::Embed);
        // What may be wrong is said in texts that travel later, and the desk is drawn by what travels later.
        let asks = plays
            || !asked.options.has_stage()
            || asked.options.seat.is_some()
            || asked.session.step.is_some()
            || !reading.problems.is_empty();
        let later = if asks { load::fetch().await.ok() } else { None };
        let mut request = match &later {
            Some(later) if asks => {
                let (request, with_stories) = later.ui.request(reading, locale).await;
                locale = with_stories;
                request
            }
            Some(_) | None => OpenRequest { address: reading.address, problems: reading.problems, ..OpenRequest::default() },
        };
        request.saved = saved;
        Some(Self { locale, request: RefCell::new(request), later: RefCell::new(later) })
    }
}

/// The languages that the reader prefers, the most preferred first.
fn readers_languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

/// Opens what is on the page first: what the address asks for, the session that was saved, or the first story.
pub fn first(page: &Page, start: &Start) -> (Vec<Effect>, Option<Rc<dyn LazyUi>>) {
    let mut effects = Vec::new();
    let lazy = start.later.take().map(|later| {
        effects.extend(page.apply_now(Origin::Visitor, Msg::LanguageArrived(later.parts)));
        _ = add_later_styles();
        later.ui
    });
    effects.extend(page.apply_now(Origin::Visitor, Msg::Opened(Rc::new(start.request.take()))));
    (effects, lazy)
}
