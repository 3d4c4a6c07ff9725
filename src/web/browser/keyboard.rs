//! Hears the keys of the whole page and what the system asks for, and sees to it that the focus is never lost when what had it goes away.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element, Event, FocusEvent, FocusOptions, HtmlElement, KeyboardEvent};
use yew::Callback;

use crate::app::keys::{Focus, Press, meaning};
use crate::app::{Model, Msg};
use crate::web::browser::storage;
use crate::web::root::more_contrast;

use crate::web::browser::document;

/// What takes letters.
const TYPED: &str = "input, textarea, select, [contenteditable]";
/// What has arrows, Home, End and the like for itself: what scrolls, the slider, tabs, lists.
const MOVED: &str = "[tabindex='0'], [role='slider'], [role='tab'], [role='option']";
/// What Space presses.
const PRESSED: &str = "button, summary, a[href], [role='button']";
/// What a keyboard can reach.
const REACHABLE: &str = "button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, a[href], [tabindex='0']";
/// Small boxes that Escape closes.
const BOXES: &str = "details.more[open], details.add[open], details.legend[open]";
/// The button of a side that was made larger; Escape makes it as it was.
const LARGER: &str = ".larger[aria-pressed='true']";
/// What can take the focus as a whole when nothing in it can.
const PLACES: &str = "[data-user], [data-panel], main";
/// What takes the focus where nothing is left around what had it, the first one that is there.
const GROUNDS: [&str; 2] = ["#seats", "main"];

thread_local! {
    /// What had the focus last, and what is around it from the inside out.
    static LAST: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
    /// What had the focus last outside every dialog.
    static OUTSIDE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Begins to hear. In a frame of another page only keys come that are pressed while the focus is inside.
pub fn attach(model: Rc<RefCell<Model>>, dispatch: Callback<Msg>) -> Option<()> {
    if !storage::kept_keys() {
        dispatch.emit(Msg::SwitchedKeys(false));
    }
    _ = hear_contrast(model.clone(), dispatch.clone());
    let document = document()?;
    let keys = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let msg = heard(&model.borrow(), &event);
        if let Some(msg) = msg {
            event.prevent_default();
            dispatch.emit(msg);
        }
    });
    document.add_event_listener_with_callback("keydown", keys.as_ref().unchecked_ref()).ok()?;
    keys.forget();
    let focus = Closure::<dyn FnMut(FocusEvent)>::new(|event: FocusEvent| {
        _ = remember(event.related_target().is_some());
        _ = leave_boxes(&event);
    });
    document.add_event_listener_with_callback("focusin", focus.as_ref().unchecked_ref()).ok()?;
    focus.forget();
    let opened = Closure::<dyn FnMut(Event)>::new(|event: Event| _ = begin_in(&event));
    document.add_event_listener_with_callback_and_bool("toggle", opened.as_ref().unchecked_ref(), true).ok()?;
    opened.forget();
    let pressed = Closure::<dyn FnMut(Event)>::new(|event: Event| _ = close_others(&event, |_, _| false));
    document.add_event_listener_with_callback("pointerdown", pressed.as_ref().unchecked_ref()).ok()?;
    pressed.forget();
    Some(())
}

/// Dresses the page anew when the system begins or ends to ask for more contrast.
fn hear_contrast(model: Rc<RefCell<Model>>, dispatch: Callback<Msg>) -> Option<()> {
    let asked = Closure::<dyn FnMut()>::new(move || {
        let theme = model.borrow().theme();
        dispatch.emit(Msg::PickedTheme(theme));
    });
    more_contrast()?.add_event_listener_with_callback("change", asked.as_ref().unchecked_ref()).ok()?;
    asked.forget();
    Some(())
}

/// A box that asks for a name has the focus in its field when it opens.
fn begin_in(event: &Event) -> Option<()> {
    let opened: Element = event.target()?.dyn_into().ok()?;
    if opened.matches("details.add[open]").ok()? {
        give_focus(&opened.query_selector("input").ok()??);
    }
    Some(())
}

/// Pressing beside a small box closes it, as it does with the browser's own menus; one that `stays` is left open.
fn close_others(event: &Event, stays: fn(&Element, &Element) -> bool) -> Option<()> {
    let pressed: Element = event.target()?.dyn_into().ok()?;
    let open = document()?.query_selector_all(BOXES).ok()?;
    for place in 0..open.length() {
        let own = open.item(place)?.dyn_into::<Element>().ok()?;
        if !own.contains(Some(&pressed)) && !stays(&own, &pressed) {
            own.remove_attribute("open").ok()?;
            // Whoever presses beside it takes the focus out: it is not lost with the box.
            LAST.with_borrow_mut(|last| {
                if last.first().is_some_and(|had| own.contains(Some(had))) {
                    last.clear();
                }
            });
        }
    }
    Some(())
}

/// A small box lies over what follows it: it closes when the focus goes on. A dialog gives the focus back, so a box waits behind it. What
/// is around a box takes the focus when plain text in the box is pressed: the box stays, and Chromium ends the tab where it goes away in
/// the middle of the press.
fn leave_boxes(event: &Event) -> Option<()> {
    let taker: Element = event.target()?.dyn_into().ok()?;
    if taker.closest("dialog").ok()?.is_some() {
        return None;
    }
    close_others(event, |own, taker| taker.contains(Some(own)))
}

/// What a key means here; nothing where somebody else has taken it, or an input method composes.
fn heard(model: &Model, event: &KeyboardEvent) -> Option<Msg> {
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
        // One Escape closes one thing: the lead hears it too.
        if close_box(&document, target.as_ref()).is_some() {
            event.prevent_default();
        }
        return None;
    }
    let press = Press { key: &key, ctrl: event.ctrl_key() || event.meta_key(), shift: event.shift_key(), alt: event.alt_key() };
    meaning(model, press, target.as_ref().map_or(Focus::Free, focus_of))
}

fn focus_of(target: &Element) -> Focus {
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

/// Closes the small box that the focus is in, or the one that is open, and gives the focus back to what opened it.
fn close_box(document: &Document, target: Option<&Element>) -> Option<()> {
    let around = target.and_then(|target| target.closest(BOXES).ok().flatten());
    let Some(open) = around.or_else(|| document.query_selector(BOXES).ok().flatten()) else {
        document.query_selector(LARGER).ok().flatten()?.dyn_into::<HtmlElement>().ok()?.click();
        return Some(());
    };
    let had_focus = open.contains(document.active_element().as_deref());
    open.remove_attribute("open").ok()?;
    if had_focus {
        give_focus(&open.query_selector("summary").ok().flatten()?);
    }
    Some(())
}

/// Takes down what has the focus, before it can go away, and whether something else gave it up.
fn remember(from_elsewhere: bool) -> Option<()> {
    let active = document()?.active_element()?;
    let in_dialog = |element: &Element| element.closest("dialog").ok().flatten().is_some();
    if !in_dialog(&active) {
        OUTSIDE.set(Some(active.clone()));
    } else if !from_elsewhere && LAST.with_borrow(|last| last.first().is_none_or(|had| !in_dialog(had) && can_have_focus(had))) {
        // The dialog was opened while nothing had the focus, and not by what went away with it; one that follows another keeps what was
        // before both.
        OUTSIDE.set(None);
    }
    let around = std::iter::successors(Some(active), |inner| inner.parent_element());
    LAST.set(around.collect());
    Some(())
}

/// After a change of the page: what had the focus may be gone, or be switched off. The focus then goes to the nearest thing that is still
/// there, so that nobody has to begin at the top.
pub fn mend_focus() -> Option<()> {
    let document = document()?;
    let active = document.active_element();
    if let Some(tab) = active.as_ref().filter(|active| active.matches("[role='tab'][aria-selected='false']").unwrap_or_default()) {
        give_focus(&tab.parent_element()?.query_selector("[aria-selected='true']").ok()??);
        return Some(());
    }
    let is_lost = active.as_ref().is_none_or(|active| active.tag_name() == "BODY" || !can_have_focus(active));
    let last = LAST.with_borrow(Clone::clone);
    let had = last.first().filter(|_| is_lost)?;
    if can_have_focus(had) {
        // Whoever had it gave it up.
        return None;
    }
    LAST.with_borrow_mut(Vec::clear);
    if had.closest("dialog").ok()?.is_some() {
        let outside = OUTSIDE.take().filter(|outside| outside.tag_name() != "BODY")?;
        give_focus(&Some(outside).filter(can_have_focus).or_else(ground)?);
        return Some(());
    }
    let mut around = last.iter().skip(1).take_while(|element| element.tag_name() != "BODY").filter(|element| element.is_connected());
    give_focus(&around.find_map(nearest).or_else(ground)?);
    Some(())
}

/// What can have the focus inside an element: the story's big button, the first thing that a keyboard reaches, or a place as a whole.
fn nearest(element: &Element) -> Option<Element> {
    if element.matches(PLACES).ok()? {
        return as_a_whole(element);
    }
    // Beside the big button stands the one that leaves the story: nobody who reads on presses that one by accident.
    let big = element.query_selector(".big").ok()?;
    big.filter(can_have_focus).or_else(|| first_reachable(element))
}

/// The first thing inside an element that a keyboard reaches.
fn first_reachable(element: &Element) -> Option<Element> {
    let all = element.query_selector_all(REACHABLE).ok()?;
    let mut all = (0..all.length()).filter_map(|place| all.item(place)?.dyn_into::<Element>().ok());
    all.find(|own| own.get_attribute("tabindex").as_deref() != Some("-1") && can_have_focus(own))
}

/// Where the focus goes when nothing near is left.
fn ground() -> Option<Element> {
    let document = document()?;
    GROUNDS.iter().find_map(|place| as_a_whole(&document.query_selector(place).ok()??))
}

/// A place that takes the focus although nothing in it is pressed or typed into.
fn as_a_whole(place: &Element) -> Option<Element> {
    if !place.has_attribute("tabindex") {
        place.set_attribute("tabindex", "-1").ok()?;
    }
    Some(place.clone()).filter(can_have_focus)
}

/// Whether an element is on the page, can be seen, and is neither switched off nor inert.
fn can_have_focus(element: &Element) -> bool {
    let is_off = element.matches(":disabled, [inert], [inert] *").unwrap_or_default();
    element.is_connected() && !is_off && is_visible(element).unwrap_or(true)
}

/// What the browser says of it; nothing where it is too old to say anything.
fn is_visible(element: &Element) -> Option<bool> {
    let ask: Function = Reflect::get(element, &"checkVisibility".into()).ok()?.dyn_into().ok()?;
    let how = Object::new();
    Reflect::set(&how, &"visibilityProperty".into(), &true.into()).ok()?;
    ask.call1(element, &how).ok()?.as_bool()
}

/// Gives the focus without scrolling anything: the page may stand in another one.
fn give_focus(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An SVG element takes the focus in the same way; only its type is another one.
    element.unchecked_ref::<HtmlElement>().focus_with_options(&options).unwrap_or_default();
}
