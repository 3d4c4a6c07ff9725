//! Listens to the keys of the whole page, and closes popovers when a visitor presses or goes elsewhere.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, FocusEvent, HtmlElement, KeyboardEvent};

use crate::app::keys::{Focus, Press, is_for_scrolling, meaning};
use crate::app::{Model, Msg, ReadingEvent};
use crate::web::anchors::{self, selector};
use crate::web::page::Page;

use super::appearance::on_contrast_change;
use super::focus::{FocusKeeper, give_focus};
use super::storage;
use super::{document, sheet};

/// What takes letters.
const TYPED: &str = "input, textarea, select, [contenteditable]";
/// What has arrows, Home, End and the like for itself: what scrolls, the slider, tabs, lists.
const MOVED: &str = "[tabindex='0'], [role='slider'], [role='tab'], [role='option']";
/// What Space presses.
const PRESSED: &str = "button, summary, a[href], [role='button']";

/// The popovers that are open.
fn open_popovers() -> String {
    format!("{}[open], {}[open]", selector(anchors::POPOVER), selector(anchors::ASKING_POPOVER))
}

/// Begins to listen, for as long as the listeners are kept. In a frame of another page only keys come that are pressed while the focus is inside.
pub fn listen(page: &Page, focus: &Rc<FocusKeeper>) -> Vec<EventListener> {
    if !storage::kept_keys() {
        page.tell(Msg::SwitchedKeys(false));
    }
    let themed = page.clone();
    let contrast = on_contrast_change(move || {
        // Choosing the theme again dresses the page anew.
        let theme = themed.model().settings().theme;
        themed.tell(Msg::PickedTheme(theme));
    });
    let Some(document) = document() else { return Vec::new() };
    let page = page.clone();
    let keys = EventListener::new_with_options(&document, "keydown", EventListenerOptions::enable_prevent_default(), move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        let msg = meant(&page.model(), event);
        if let Some(msg) = msg {
            event.prevent_default();
            page.tell(msg);
        }
    });
    let keeper = focus.clone();
    let focused = EventListener::new(&document, "focusin", move |event| {
        _ = keeper.remember(event.unchecked_ref::<FocusEvent>().related_target().is_some());
        _ = leave_popovers(event, &keeper);
    });
    let opened =
        EventListener::new_with_options(&document, "toggle", EventListenerOptions::run_in_capture_phase(), |event| _ = begin_in(event));
    let keeper = focus.clone();
    let pressed = EventListener::new(&document, "pointerdown", move |event| _ = close_others(event, &keeper, |_, _| false));
    [keys, focused, opened, pressed].into_iter().chain(contrast).collect()
}

/// A popover that asks for a name has the focus in its field when it opens.
fn begin_in(event: &Event) -> Option<()> {
    let opened: Element = event.target()?.dyn_into().ok()?;
    if opened.matches(&format!("{}[open]", selector(anchors::ASKING_POPOVER))).ok()? {
        give_focus(&opened.query_selector("input").ok()??);
    }
    Some(())
}

/// Pressing beside a popover closes it, as it does with the browser's own menus; one that `stays` is left open.
fn close_others(event: &Event, focus: &FocusKeeper, stays: fn(&Element, &Element) -> bool) -> Option<()> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let open = document()?.query_selector_all(&open_popovers()).ok()?;
    for index in 0..open.length() {
        let popover = open.item(index)?.dyn_into::<Element>().ok()?;
        if !popover.contains(Some(&pressed)) && !stays(&popover, &pressed) {
            popover.remove_attribute("open").ok()?;
            // Pressing beside it takes the focus out: it is not lost with the popover.
            focus.forget_inside(&popover);
        }
    }
    Some(())
}

/// A popover lies over what follows it: it closes when the focus goes on. A dialog gives the focus back, so the popover below it stays open. What is around a
/// popover takes the focus when plain text in the popover is pressed: the popover stays, and Chromium ends the tab where it goes away in the middle of the press.
fn leave_popovers(event: &Event, focus: &FocusKeeper) -> Option<()> {
    let taker: Element = event.target()?.dyn_into().ok()?;
    if taker.closest("dialog").ok()?.is_some() {
        return None;
    }
    close_others(event, focus, |popover, taker| taker.contains(Some(popover)))
}

/// What a key means here; `None` where something else has taken it, or an input method composes.
fn meant(model: &Model, event: &KeyboardEvent) -> Option<Msg> {
    if event.default_prevented() || event.is_composing() {
        return None;
    }
    let document = document()?;
    if document.query_selector("dialog[open]").ok()?.is_some() {
        return None;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let key = event.key();
    if key == "Escape" {
        // One Escape closes one thing: the tour listens too.
        if close_popover(&document, target.as_ref()).is_some() {
            event.prevent_default();
            return None;
        }
        return (model.reading().sheet().is_some() && sheet::is_up()).then_some(Msg::Reading(ReadingEvent::ClosedSheet));
    }
    let press = press(event, &key);
    if is_for_scrolling(press) && page_scrolls(&document) && !is_on_stage(target.as_ref()) {
        return None;
    }
    meaning(model, press, focus_of(target.as_ref()))
}

/// Whether the whole page is longer than its window. Rounded heights may differ by a pixel where nothing can be scrolled.
fn page_scrolls(document: &Document) -> bool {
    document.scrolling_element().is_some_and(|page| page.scroll_height() > page.client_height() + 1)
}

/// Whether what has the focus belongs to the stage or to the story's own buttons.
fn is_on_stage(target: Option<&Element>) -> bool {
    let places = format!("#stage, {}", selector(anchors::STORY));
    target.is_some_and(|target| target.closest(&places).ok().flatten().is_some())
}

/// A key with what is held down beside it.
pub fn press<'a>(event: &KeyboardEvent, key: &'a str) -> Press<'a> {
    Press { key, ctrl: event.ctrl_key() || event.meta_key(), shift: event.shift_key(), alt: event.alt_key() }
}

/// Which keys what has the focus uses itself.
pub fn focus_of(target: Option<&Element>) -> Focus {
    let Some(target) = target else { return Focus::Free };
    let is_in = |selector| target.closest(selector).ok().flatten().is_some();
    if is_in(TYPED) {
        Focus::Typed
    } else if is_in(PRESSED) && !target.matches(MOVED).unwrap_or_default() {
        Focus::Pressed
    } else if is_in(MOVED) {
        Focus::Moved
    } else {
        Focus::Free
    }
}

/// Closes the popover that the focus is in, or the one that is open, and gives the focus back to what opened it; where none is open, makes the side as small
/// as it was.
fn close_popover(document: &Document, target: Option<&Element>) -> Option<()> {
    let popovers = open_popovers();
    let around = target.and_then(|target| target.closest(&popovers).ok().flatten());
    let Some(open) = around.or_else(|| document.query_selector(&popovers).ok().flatten()) else {
        let expanded = format!("{}[aria-pressed='true']", selector(anchors::EXPAND));
        document.query_selector(&expanded).ok().flatten()?.dyn_into::<HtmlElement>().ok()?.click();
        return Some(());
    };
    let had_focus = open.contains(document.active_element().as_deref());
    open.remove_attribute("open").ok()?;
    if had_focus {
        give_focus(&open.query_selector("summary").ok().flatten()?);
    }
    Some(())
}
