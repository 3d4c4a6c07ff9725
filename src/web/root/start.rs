//! What the page starts with: the texts of a language, what the address asks for, and what was kept from last time.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{Node, UrlSearchParams, window};

use crate::app::model::OpenRequest;
use crate::app::options::{PageOptions, Switch, Theme};
use crate::app::{Effect, Msg, Origin};
use crate::text::{Locale, Tag};
use crate::web::browser::appearance::{add_later_styles, first_picture};
use crate::web::browser::{document, fetch, storage};
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
    /// The elements of the first picture, where it shows what the page opens with.
    pub picture: RefCell<Vec<Node>>,
}

impl Start {
    /// Fetches what is on the page first; `None` where there are no texts to go on with. What reads an address travels later: only one that asks for nothing
    /// but a look does without, for which `boot.js` shows the opening. A page that goes on where it was left has another address than the one that was opened.
    pub async fn fetched(goes_on: bool) -> Option<Self> {
        let (query, fragment) = asked();
        let locale = match fetch::locale(boot_language()).await {
            Some(locale) => Some(locale),
            None => fetch::locale(Tag::En).await,
        };
        let mut locale = Rc::new(locale?);
        let picture = if goes_on { Vec::new() } else { first_picture() };
        let mut later = None;
        let mut request = OpenRequest::default();
        if picture.is_empty() {
            if let Some(read) = Self::read(query, fragment, locale.clone()).await {
                (later, request, locale) = (Some(read.0), read.1, read.2);
            } else {
                request.is_unread = true;
            }
        } else {
            request.address.options = look(&query);
        }
        // In another page nothing is kept, and nothing that was kept elsewhere shows.
        if !(request.is_unread || request.address.options.has(Switch::Embed)) {
            request.saved = storage::saved();
        }
        Some(Self { locale, request: RefCell::new(request), later: RefCell::new(later), picture: RefCell::new(picture) })
    }

    /// Fetches what reads an address, and reads it. All but a plain story in another page needs the script language too, and all but a story there the desk.
    async fn read(query: String, fragment: String, locale: Rc<Locale>) -> Option<(Later, OpenRequest, Rc<Locale>)> {
        let may_be_plain = query.contains("embed") && query.contains("scenario=");
        if !may_be_plain {
            load::begin_language();
            load::begin_desk();
        }
        let later = load::fetch_stage().await.ok()?;
        let (request, locale) = later.ui.request(query, fragment, locale).await;
        if !request.is_embedded_story() {
            later.ui.take_desk(load::fetch_desk().await.ok()?);
        }
        if request.is_plain_story() {
            return Some((later, request, locale));
        }
        let language = load::fetch_language().await.ok()?;
        Some((later.with(language), request, locale))
    }
}

/// The query and the fragment of the page's address.
fn asked() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else { return (String::new(), String::new()) };
    (location.search().unwrap_or_default(), location.hash().unwrap_or_default())
}

/// How the page looks, of an address that says nothing else and nothing wrong: `boot.js` has seen to that.
fn look(query: &str) -> PageOptions {
    let Ok(values) = UrlSearchParams::new_with_str(query) else { return PageOptions::default() };
    let mut options = PageOptions {
        lang: values.get("lang").map(|_| boot_language()),
        theme: values.get("theme").and_then(|name| Theme::named(&name)),
        ..PageOptions::default()
    };
    options.switch(Switch::NoMotion, values.get("motion").is_some());
    options.switch(Switch::NoLinks, values.get("links").is_some());
    options
}

/// The language that `boot.js` has found by the address and the reader's preferences, by the rule of [`Tag::negotiate`].
fn boot_language() -> Tag {
    let page = document().and_then(|document| document.document_element());
    page.and_then(|page| Tag::named(&page.get_attribute("lang")?)).unwrap_or(Tag::En)
}

/// Opens what is on the page first: what the address asks for, or the first story; a session that was saved is offered.
pub fn first(page: &Page, start: &Start) -> (Vec<Effect>, Option<Rc<dyn LazyUi>>) {
    let mut effects = Vec::new();
    let lazy = start.later.take().map(|later| {
        effects.extend(page.apply_now(Origin::Visitor, Msg::LanguageArrived(later.parts)));
        if let Some(join) = later.join {
            page.take_join(join);
        }
        _ = add_later_styles();
        later.ui
    });
    effects.extend(page.apply_now(Origin::Visitor, Msg::Opened(Rc::new(start.request.take()))));
    (effects, lazy)
}
