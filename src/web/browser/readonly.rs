//! What an address takes away, taken out of the page itself and not only out of sight: input where nothing can be put in, and links that
//! lead elsewhere. The page is watched, because dialogs and panels come and go; the views need not know of it.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit};

use crate::app::options::{PageOptions, Switch};

use crate::web::browser::document;

/// What changes the session and is not hidden: choices that also show what holds, and the clock's leap to what is due.
const INPUT: &str =
    ".who select, .grants select, .policies :is(select, button), .refresh select, .more .box, .due, .mended, .question, .item button";

/// What leads out of the page.
const OUTGOING: &str = "a[href^='http:'], a[href^='https:'], a[href^='mailto:']";

/// Takes away what the address does, now and whenever the page changes.
pub fn bar(options: &PageOptions) {
    let (input, links) = (options.has(Switch::Readonly), options.has(Switch::NoLinks));
    if !input && !links {
        return;
    }
    take_away(input, links);
    let changed = Closure::<dyn FnMut()>::new(move || take_away(input, links));
    let watched = MutationObserverInit::new();
    watched.set_child_list(true);
    watched.set_subtree(true);
    let body = document().and_then(|document| document.body());
    if let (Ok(observer), Some(body)) = (MutationObserver::new(changed.as_ref().unchecked_ref()), body) {
        observer.observe_with_options(&body, &watched).unwrap_or_default();
    }
    changed.forget();
}

fn take_away(input: bool, links: bool) {
    if input {
        each(INPUT, |element| element.set_attribute("inert", ""));
    }
    if links {
        each(OUTGOING, |element| element.remove_attribute("href"));
    }
}

fn each(css: &str, act: impl Fn(&Element) -> Result<(), JsValue>) {
    let found = document().and_then(|document| document.query_selector_all(css).ok());
    let Some(found) = found else { return };
    for place in 0..found.length() {
        if let Some(element) = found.item(place).and_then(|element| element.dyn_into::<Element>().ok()) {
            act(&element).unwrap_or_default();
        }
    }
}
