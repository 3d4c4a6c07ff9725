//! What the hand moves: a thing that is dragged to where it belongs presses the button that does the same, so that nothing can be dragged that a keyboard could
//! not do. Views say with attributes what can be moved:
//!
//! * `data-hand` names what can be taken, and with the same name `data-press` the button that is beside it,
//! * `data-takes` lists the names of what can be put down on an element. Where no element of the page takes it, it is taken away: put down outside of
//!   whose it is. What is put down on a button presses that one.
//!
//! Nothing here knows what any of it does.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

use super::document;

/// How far the pointer moves before it drags, in pixels.
const BEGINS_PX: i32 = 6;
/// Whose a thing is: the button that does the same is in it.
const OWNERS: &str = "[data-letter], [data-user], [data-panel]";
/// What is pressed and not taken, even on something that can be taken.
const PRESSED: &str = "button, select, input, summary, a";
/// Marks the page while something is in the hand.
const IN_HAND: &str = "data-in-hand";
/// Marks where it can be put down.
const AWAITS: &str = "data-awaits";
/// Marks what it would be put down on.
const OVER: &str = "data-over";

/// What the pointer has taken hold of.
struct Held {
    /// The name that its button and its places carry.
    name: String,
    /// Whose it is.
    owner: Element,
    pointer: i32,
    began: (i32, i32),
    /// The picture of it under the pointer, once it is dragged.
    ghost: Option<HtmlElement>,
}

/// What is in the hand, and whether the click that ends a drag is still to come.
#[derive(Default)]
struct Hand {
    held: Option<Held>,
    swallows: bool,
}

/// Listens to the pointer, for as long as the listeners are kept.
pub fn listen() -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let hand = Rc::new(RefCell::new(Hand::default()));
    let on = |name: &'static str, options: EventListenerOptions, then: fn(&mut Hand, &Event) -> Option<()>| {
        let hand = hand.clone();
        EventListener::new_with_options(&document, name, options, move |event| {
            // What is pressed at the end comes back here as a click, while the hand is still in use.
            if let Ok(mut hand) = hand.try_borrow_mut() {
                _ = then(&mut hand, event);
            }
        })
    };
    let bubbling = EventListenerOptions::default;
    let first = || EventListenerOptions { phase: gloo_events::EventListenerPhase::Capture, passive: false };
    vec![
        on("pointerdown", bubbling(), |hand, event| take(hand, event.unchecked_ref())),
        on("pointermove", bubbling(), |hand, event| carry(hand, event.unchecked_ref())),
        on("pointerup", bubbling(), |hand, event| put_down(hand, event.unchecked_ref())),
        on("pointercancel", bubbling(), |hand, _| let_go(hand)),
        on("keydown", first(), |hand, event| give_up(hand, event.unchecked_ref())),
        on("click", first(), |hand, event| {
            swallow(hand, event.unchecked_ref());
            None
        }),
    ]
}

/// Takes hold of what can be moved and whose button can be pressed.
fn take(hand: &mut Hand, event: &PointerEvent) -> Option<()> {
    hand.swallows = false;
    if event.button() != 0 || !event.is_primary() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let thing = target.closest("[data-hand]").ok()??;
    if target.closest(PRESSED).ok()?.is_some_and(|pressed| pressed != thing) {
        return None;
    }
    let owner = thing.closest(OWNERS).ok()??;
    let name = thing.get_attribute("data-hand")?;
    hand.held = Some(Held { name, owner, pointer: event.pointer_id(), began: at(event), ghost: None });
    Some(())
}

/// Moves what is held with the pointer, and shows where it can be put down and what that would do.
fn carry(hand: &mut Hand, event: &PointerEvent) -> Option<()> {
    let held = hand.held.as_mut().filter(|held| held.pointer == event.pointer_id())?;
    let (x, y) = at(event);
    if held.ghost.is_none() {
        if (x - held.began.0).pow(2) + (y - held.began.1).pow(2) < BEGINS_PX.pow(2) {
            return None;
        }
        held.ghost = lift(held);
        // Whatever is drawn anew meanwhile: the rest of the way comes here.
        _ = document()?.document_element()?.set_pointer_capture(event.pointer_id());
    }
    let (page, ghost) = (document()?, held.ghost.as_ref()?);
    for (side, value) in [("left", x), ("top", y)] {
        ghost.style().set_property(side, &format!("{value}px")).ok()?;
    }
    let takers = takers(&page, &held.name);
    let over = place_under(held, &takers, (x, y));
    for taker in &takers {
        taker.set_attribute(AWAITS, "").ok()?;
        let is_over = over.as_ref() == Some(taker);
        taker.toggle_attribute_with_force(OVER, is_over).ok()?;
    }
    let is_over = over.is_some();
    ghost.toggle_attribute_with_force(OVER, is_over).ok().map(drop)
}

/// Does what the button does that is meant, where it was put down in its place.
fn put_down(hand: &mut Hand, event: &PointerEvent) -> Option<()> {
    let held = hand.held.as_ref().filter(|held| held.pointer == event.pointer_id())?;
    let meant = held.ghost.as_ref().and_then(|_| {
        let page = document()?;
        let place = place_under(held, &takers(&page, &held.name), at(event))?;
        if place.tag_name() == "BUTTON" { place.dyn_into::<HtmlElement>().ok() } else { button_of(held) }
    });
    hand.swallows = held.ghost.is_some();
    let_go(hand);
    meant?.click();
    Some(())
}

/// Puts everything back as it was.
fn let_go(hand: &mut Hand) -> Option<()> {
    let held = hand.held.take()?;
    let ghost = held.ghost?;
    ghost.remove();
    let page = document()?;
    page.document_element()?.remove_attribute(IN_HAND).ok()?;
    for taker in takers(&page, &held.name) {
        taker.remove_attribute(AWAITS).ok()?;
        taker.remove_attribute(OVER).ok()?;
    }
    Some(())
}

/// Escape gives up a drag and does nothing else.
fn give_up(hand: &mut Hand, event: &KeyboardEvent) -> Option<()> {
    let is_dragged = hand.held.as_ref().is_some_and(|held| held.ghost.is_some());
    if event.key() != "Escape" || !is_dragged {
        return None;
    }
    event.prevent_default();
    event.stop_propagation();
    let_go(hand)
}

/// The click with which a browser ends a drag on the thing itself presses nothing.
fn swallow(hand: &mut Hand, event: &MouseEvent) {
    if std::mem::take(&mut hand.swallows) && event.is_trusted() && event.detail() > 0 {
        event.prevent_default();
        event.stop_propagation();
    }
}

/// Makes the picture of what is in the hand. It says what putting it down does in the words of the button.
fn lift(held: &Held) -> Option<HtmlElement> {
    let button = button_of(held);
    let page = document()?;
    let thing = held.owner.query_selector(&named("data-hand", "=", &held.name)).ok()?.unwrap_or_else(|| held.owner.clone());
    let ghost: HtmlElement = page.create_element("div").ok()?.dyn_into().ok()?;
    ghost.set_class_name("in-hand");
    ghost.set_attribute("aria-hidden", "true").ok()?;
    let picture: Element = thing.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    for hook in ["data-hand", "data-letter", "data-message", "data-state", "id"] {
        picture.remove_attribute(hook).ok()?;
    }
    ghost.append_child(&picture).ok()?;
    if let Some(button) = button {
        let words = page.create_element("span").ok()?;
        let label = button.get_attribute("aria-label").or_else(|| button.text_content());
        words.set_text_content(label.as_deref().map(str::trim));
        ghost.append_child(&words).ok()?;
    }
    page.body()?.append_child(&ghost).ok()?;
    page.document_element()?.set_attribute(IN_HAND, "").ok()?;
    Some(ghost)
}

/// The button that does the same; `None` where it is switched off.
fn button_of(held: &Held) -> Option<HtmlElement> {
    let button = held.owner.query_selector(&named("data-press", "=", &held.name)).ok()??;
    (!button.has_attribute("disabled")).then(|| button.dyn_into().ok()).flatten()
}

/// What can be put down on, by its name.
fn takers(page: &Document, name: &str) -> Vec<Element> {
    let Ok(all) = page.query_selector_all(&named("data-takes", "~=", name)) else { return Vec::new() };
    (0..all.length()).filter_map(|place| all.item(place)?.dyn_into().ok()).collect()
}

/// Where the pointer would put down what is held: on what takes it, or, where nothing takes it, anywhere outside of whose it is. What lies on top of a place
/// hides nothing of it from the hand.
fn place_under(held: &Held, takers: &[Element], at: (i32, i32)) -> Option<Element> {
    if takers.is_empty() {
        return (!is_on(&held.owner, at)).then(|| held.owner.clone());
    }
    takers.iter().find(|taker| is_on(taker, at)).cloned()
}

fn is_on(place: &Element, (x, y): (i32, i32)) -> bool {
    let (x, y, own) = (f64::from(x), f64::from(y), place.get_bounding_client_rect());
    x >= own.left() && x <= own.right() && y >= own.top() && y <= own.bottom()
}

fn named(attribute: &str, is: &str, name: &str) -> String {
    format!("[{attribute}{is}'{name}']")
}

fn at(event: &PointerEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}
