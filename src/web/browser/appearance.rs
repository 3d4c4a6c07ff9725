//! How the page looks as a whole: its theme, its language, and what the address says of it. All of it stands on the `<html>` element, where the style sheets
//! look for it.

use gloo_events::EventListener;
use web_sys::{Element, MediaQueryList, window};

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

/// Tells assistive technology and translators which language the page is in.
pub fn set_language(tag: Tag) {
    if let Some(page) = page() {
        page.set_attribute("lang", tag.name()).unwrap_or_default();
    }
}

/// Whether nothing on the page shall move: the system, the address or the page itself says so.
pub fn wants_no_motion() -> bool {
    let reduced = window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    let still = page().is_some_and(|page| page.has_attribute("data-still") || page.get_attribute("data-motion").as_deref() == Some("off"));
    still || reduced.is_some_and(|query| query.matches())
}

/// Says that the page answers input: `data-ready` for journeys, a performance mark for measurements.
pub fn mark_ready() {
    if let Some(page) = page() {
        page.set_attribute("data-ready", "true").unwrap_or_default();
    }
    if let Some(performance) = window().and_then(|window| window.performance()) {
        performance.mark("ready").unwrap_or_default();
    }
}

/// Adds the style sheet of what travels later to the page, once.
pub fn add_later_styles() -> Option<()> {
    let document = document()?;
    if document.query_selector("[data-later-styles], style[data-later]").ok()?.is_none() {
        let link = document.create_element("link").ok()?;
        link.set_attribute("data-later-styles", "").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", &named("later").unwrap_or_else(|| "later.css".to_owned())).ok()?;
        document.head()?.append_child(&link).ok()?;
    }
    Some(())
}
