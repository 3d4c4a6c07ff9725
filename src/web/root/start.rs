//! What the page starts with: the texts of a language, what the address asks for, and what was kept from last time.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::window;

use crate::app::address;
use crate::app::open::Request;
use crate::app::options::Switch;
use crate::app::{Effect, Model, Msg, Notice, Theme};
use crate::scenario::FIRST_STORY;
use crate::text::{Locale, Tag};
use crate::web::browser::appearance::add_later_styles;
use crate::web::browser::fetch;
use crate::web::browser::storage::{self, Denied};
use crate::web::later::load::{self, Later};
use crate::web::lazy::LazyUi;

/// What the application is started with.
pub struct Start {
    /// The words.
    pub locale: Rc<Locale>,
    /// What the address asks for.
    request: RefCell<Request>,
    /// What comes later, where what is on the page first needs it.
    later: RefCell<Option<Later>>,
    kept: Result<Option<(String, Option<u32>)>, Denied>,
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
        let kept = if asked.options.has(Switch::Embed) { Ok(None) } else { storage::kept() };
        let has_kept = matches!(&kept, Ok(Some((script, _))) if !script.trim().is_empty());
        let plays = asked.session.is_given()
            || asked.opening.prefill.is_some()
            || asked.options.expect.is_some()
            || asked.options.has(Switch::Embed);
        // What may be wrong is said in texts that travel later.
        let asks = plays || asked.options.seat.is_some() || asked.session.step.is_some() || !reading.problems.is_empty();
        let later = if asks || has_kept { load::fetch(locale.clone()).await.ok() } else { None };
        let request = match &later {
            Some(later) if asks => {
                let (request, with_stories) = later.ui.request(reading, locale).await;
                locale = with_stories;
                request
            }
            Some(_) | None => Request { address: reading.address, problems: reading.problems, ..Request::default() },
        };
        Some(Self { locale, request: RefCell::new(request), later: RefCell::new(later), kept })
    }
}

/// The languages that the reader prefers, the most preferred first.
fn readers_languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages.iter().flat_map(js_sys::Array::iter).filter_map(|language| language.as_string()).collect()
}

/// What is on the page first: what the address asks for, the session that was kept, or the first story.
pub fn first(model: &mut Model, start: &Start) -> (Vec<Effect>, Option<Rc<dyn LazyUi>>) {
    let request = start.request.take();
    model.apply_options(&request.address.options);
    let lazy = start.later.take().map(|later| {
        model.employ(later.work);
        model.learn(later.language);
        _ = add_later_styles();
        later.ui
    });
    let embedded = request.address.options.has(Switch::Embed);
    let kept_theme = || storage::kept_theme().filter(|_| !embedded).and_then(|name| Theme::named(&name));
    let theme = request.address.options.theme.or_else(kept_theme).unwrap_or(Theme::Auto);
    let mut effects = model.update(Msg::PickedTheme(theme));
    let has_session = request.address.session.is_given();
    if !has_session {
        effects.extend(begin(model, &start.kept));
    } else if lazy.is_none() {
        effects.extend(begin(model, &Ok(None)));
    }
    if lazy.is_none() && (has_session || !request.problems.is_empty()) {
        effects.extend(model.update(Msg::Noticed(Notice::ConsoleMissing)));
        return (effects, lazy);
    }
    effects.extend(model.open(request));
    (effects, lazy)
}

/// The session that was kept, or the first story.
fn begin(model: &mut Model, kept: &Result<Option<(String, Option<u32>)>, Denied>) -> Vec<Effect> {
    let mut effects = Vec::new();
    let taken_up = match kept {
        Ok(Some((script, step))) if !script.trim().is_empty() => model.take_up(script, *step),
        Ok(_) => false,
        Err(_) => {
            effects.extend(model.update(Msg::Noticed(Notice::StorageDenied)));
            false
        }
    };
    if !taken_up {
        effects.extend(model.update(Msg::ChoseStory(FIRST_STORY)));
    }
    effects
}
