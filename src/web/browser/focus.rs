//! Keeps the focus when what had it goes away: it goes to the nearest thing that is still there, so that nobody has to begin at the top of the page.

use std::cell::RefCell;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use crate::web::anchors::{self, selector};

use super::document;

/// What a keyboard can reach.
const REACHABLE: &str = "button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, a[href], [tabindex='0']";
/// What can take the focus as a whole when nothing in it can.
const FOCUS_CONTAINERS: &str = "[data-user], [data-panel], main";
/// What takes the focus where nothing is left around what had it, the first one that is there.
const FALLBACK_FOCUS: [&str; 2] = ["#seats", "main"];

/// Where the focus was.
#[derive(Default)]
pub struct FocusKeeper {
    /// What had the focus last, and what is around it from the inside out.
    last: RefCell<Vec<Element>>,
    /// What had the focus last outside every dialog.
    outside: RefCell<Option<Element>>,
}

impl FocusKeeper {
    /// Takes down what has the focus, before it can go away, and whether another element gave it up.
    pub fn remember(&self, from_elsewhere: bool) -> Option<()> {
        let active = document()?.active_element()?;
        let in_dialog = |element: &Element| element.closest("dialog").ok().flatten().is_some();
        let lost_nothing = || self.last.borrow().first().is_none_or(|had| !in_dialog(had) && can_have_focus(had));
        if !in_dialog(&active) {
            self.outside.replace(Some(active.clone()));
        } else if !from_elsewhere && lost_nothing() {
            // The dialog was opened while nothing had the focus, and not by what went away with it; one that follows another keeps what was
            // before both.
            self.outside.replace(None);
        }
        let around = std::iter::successors(Some(active), |inner| inner.parent_element());
        self.last.replace(around.collect());
        Some(())
    }

    /// Forgets what had the focus if it is inside an element: a visitor has moved the focus away from there.
    pub fn forget_inside(&self, element: &Element) {
        let mut last = self.last.borrow_mut();
        if last.first().is_some_and(|had| element.contains(Some(had))) {
            last.clear();
        }
    }

    /// After a change of the page: where what had the focus is gone or switched off, gives the focus to the nearest thing that is still there.
    pub fn restore(&self) -> Option<()> {
        let document = document()?;
        let active = document.active_element();
        if let Some(tab) = active.as_ref().filter(|active| active.matches("[role='tab'][aria-selected='false']").unwrap_or_default()) {
            give_focus(&tab.parent_element()?.query_selector("[aria-selected='true']").ok()??);
            return Some(());
        }
        let is_lost = active.as_ref().is_none_or(|active| active.tag_name() == "BODY" || !can_have_focus(active));
        let last = self.last.borrow().clone();
        let had = last.first().filter(|_| is_lost)?;
        if can_have_focus(had) {
            // What had it gave it up.
            return None;
        }
        self.last.borrow_mut().clear();
        // A chip goes away because its seat has opened: that is where its user goes on.
        let seat = had.get_attribute("data-closed").and_then(|user| document.get_element_by_id(&format!("seat-{user}")));
        if let Some(seat) = seat.as_ref().and_then(as_a_whole) {
            give_focus(&seat);
            return Some(());
        }
        if had.closest("dialog").ok()?.is_some() {
            let outside = self.outside.take().filter(|outside| outside.tag_name() != "BODY")?;
            give_focus(&Some(outside).filter(can_have_focus).or_else(fallback)?);
            return Some(());
        }
        let mut around = last.iter().skip(1).take_while(|element| element.tag_name() != "BODY").filter(|element| element.is_connected());
        give_focus(&around.find_map(nearest).or_else(fallback)?);
        Some(())
    }
}

/// What can have the focus inside an element: the story's big button, the first thing that a keyboard reaches, or a container as a whole.
fn nearest(element: &Element) -> Option<Element> {
    if element.matches(FOCUS_CONTAINERS).ok()? {
        return as_a_whole(element);
    }
    // Beside the big button stands the one that leaves the story, which nobody who reads on shall press by accident.
    let next = element.query_selector(&selector(anchors::NEXT)).ok()?;
    next.filter(can_have_focus).or_else(|| first_reachable(element))
}

/// The first thing inside an element that a keyboard reaches.
fn first_reachable(element: &Element) -> Option<Element> {
    let all = element.query_selector_all(REACHABLE).ok()?;
    let mut all = (0..all.length()).filter_map(|index| all.item(index)?.dyn_into::<Element>().ok());
    all.find(|found| found.get_attribute("tabindex").as_deref() != Some("-1") && can_have_focus(found))
}

/// Where the focus goes when nothing near is left.
fn fallback() -> Option<Element> {
    let document = document()?;
    FALLBACK_FOCUS.iter().find_map(|selector| as_a_whole(&document.query_selector(selector).ok()??))
}

/// An element that takes the focus although nothing in it is pressed or typed into.
fn as_a_whole(element: &Element) -> Option<Element> {
    if !element.has_attribute("tabindex") {
        element.set_attribute("tabindex", "-1").ok()?;
    }
    Some(element.clone()).filter(can_have_focus)
}

/// Whether an element is on the page, can be seen, and is neither switched off nor inert.
fn can_have_focus(element: &Element) -> bool {
    let is_off = element.matches(":disabled, [inert], [inert] *").unwrap_or_default();
    element.is_connected() && !is_off && is_visible(element).unwrap_or(true)
}

/// What the browser says of it; `None` where it is too old to say anything.
fn is_visible(element: &Element) -> Option<bool> {
    let ask: Function = Reflect::get(element, &"checkVisibility".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"visibilityProperty".into(), &true.into()).ok()?;
    ask.call1(element, &options).ok()?.as_bool()
}

/// Gives the focus without scrolling anything: the page may stand in another one.
pub fn give_focus(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An SVG element takes the focus in the same way; only its type is another one.
    element.unchecked_ref::<HtmlElement>().focus_with_options(&options).unwrap_or_default();
}
