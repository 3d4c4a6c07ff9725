//! How the page looks as a whole: its theme, its language, and what the address says of it. All of it stands on the `<html>` element, where the style sheets
//! look for it.

use gloo_events::EventListener;
use web_sys::{Element, MediaQueryList, Node, window};

use crate::app::Theme;
use crate::app::options::{PageOptions, Switch};
use crate::text::Tag;

use super::document;

/// The `<html>` element.
fn page() -> Option<Element> {
    document()?.document_element()
}

/// The name that a released page has for one of its parts; `None` where the part has its own name.
pub fn named(part: &str) -> Option<String> {
    page()?.get_attribute(&format!("data-{part}"))
}

/// Puts what the address says of the page's look on the page.
pub fn apply_options(options: &PageOptions) {
    let Some(page) = page() else { return };
    let marks = [
        ("data-embed", options.has(Switch::Embed)),
        ("data-readonly", options.has(Switch::Readonly)),
        ("data-still", options.has(Switch::NoMotion)),
        ("data-alone", options.seat.is_some()),
    ];
    for (name, _) in marks.into_iter().filter(|(_, on)| *on) {
        page.set_attribute(name, "").unwrap_or_default();
    }
}

/// The media query that matches while the system asks for more contrast.
fn more_contrast() -> Option<MediaQueryList> {
    window()?.match_media("(prefers-contrast: more)").ok()?
}

/// Calls back when the system begins or ends to ask for more contrast, for as long as the listener is kept.
pub fn on_contrast_change(mut callback: impl FnMut() + 'static) -> Option<EventListener> {
    let query = more_contrast()?;
    Some(EventListener::new(&query, "change", move |_| callback()))
}

/// Puts a theme on the page. The style sheet follows the system by itself; only where the system asks for more contrast does the automatic theme become the
/// one that is made for it.
pub fn set_theme(theme: Theme) {
    let asks = || more_contrast().is_some_and(|query| query.matches());
    let theme = if theme == Theme::Auto && asks() { Theme::Contrast } else { theme };
    if let Some(page) = page() {
        page.set_attribute("data-theme", theme.name()).unwrap_or_default();
    }
}

/// Whether the system prefers light letters on a dark ground.
pub fn prefers_dark() -> bool {
    let dark = window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    dark.is_some_and(|dark| dark.matches())
}

/// Tells assistive technology and translators which language the page is in, and the page which way it is written. Setting what holds already would make the
/// browser compute every style anew.
pub fn set_language(tag: Tag) {
    for (name, value) in [("lang", tag.name()), ("dir", tag.direction().name())] {
        if let Some(page) = page().filter(|page| page.get_attribute(name).as_deref() != Some(value)) {
            page.set_attribute(name, value).unwrap_or_default();
        }
    }
}

/// Whether nothing on the page shall move: the system, the address or the page itself says so.
pub fn wants_no_motion() -> bool {
    let reduced = window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    let still = page().is_some_and(|page| page.has_attribute("data-still") || page.get_attribute("data-motion").as_deref() == Some("off"));
    still || reduced.is_some_and(|query| query.matches())
}

/// Says how far the page has come: `data-NAME` for `boot.js` and journeys, a performance mark for measurements. It is "ready" when it answers scripts and
/// takes in what is pressed, and "whole" when all of it is drawn by the program.
pub fn mark(name: &str) {
    if let Some(page) = page() {
        page.set_attribute(&format!("data-{name}"), "true").unwrap_or_default();
    }
    if let Some(performance) = window().and_then(|window| window.performance()) {
        performance.mark(name).unwrap_or_default();
    }
}

/// What stands in the body when `boot.js` has shown the page as it opens; nothing where it shows something else.
pub fn first_picture() -> Vec<Node> {
    let has_opened = page().is_some_and(|page| page.has_attribute("data-opening"));
    let Some(body) = document().and_then(|document| document.body()).filter(|_| has_opened) else { return Vec::new() };
    let nodes = body.child_nodes();
    (0..nodes.length()).filter_map(|index| nodes.get(index)).collect()
}

/// Adds the style sheet of what travels later to the page, once.
pub fn add_later_styles() -> Option<()> {
    add_styles("later", "later.css")
}

/// Adds the style sheet of the desk and the dialogs, once.
pub fn add_desk_styles() -> Option<()> {
    add_styles("desk", "desk.css")
}

/// Adds a style sheet, unless it is there or the page has all of them in itself. That of what is in every page stays the last one: it may say otherwise.
fn add_styles(part: &str, file: &str) -> Option<()> {
    let document = document()?;
    if document.query_selector(&format!("[data-{part}-styles], style[data-later]")).ok()?.is_none() {
        let link = document.create_element("link").ok()?;
        link.set_attribute(&format!("data-{part}-styles"), "").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", &named(part).unwrap_or_else(|| file.to_owned())).ok()?;
        let last = document.query_selector("[data-later-styles]").ok()?;
        document.head()?.insert_before(&link, last.as_deref()).ok()?;
    }
    Some(())
}
