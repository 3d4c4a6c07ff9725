//! The presenter's pointer: where the mouse is over the picture of what the room sees, a dot is in the room. Nothing of it is kept.

use gloo_events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::app::relay::PointedSpot;
use crate::web::page::Page;

use super::document;
use super::windows::SharedWindows;

/// What can be pointed at, from the smallest to the largest: both windows draw the same parts in the same order.
const PARTS: &str = ".room-letter, .room-person, .room-sentence, .room-rule, .room-command, .room-clock, .room-way, .room-middle, .room-stage, .room-head, .room-rest";
/// The picture in the presenter's window, while its pointer is seen in the room.
const PICTURE: &str = ".room-mini[data-points]";
/// What is said where nothing is pointed at any more.
const AWAY: &str = "away";

/// Listens to the mouse over the picture, for as long as the listeners are kept.
pub fn listen(page: &Page, windows: &Rc<SharedWindows>) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let (page, windows, was) = (page.clone(), windows.clone(), std::cell::Cell::new(false));
    let moved = EventListener::new(&document, "pointermove", move |event| {
        if !page.try_model().is_some_and(|model| model.room().points()) {
            return;
        }
        let spot = spot_of(event.unchecked_ref());
        if spot.is_some() || was.get() {
            windows.say(&spot.map_or_else(|| AWAY.to_owned(), |spot| spot.to_string()));
        }
        was.set(spot.is_some());
    });
    vec![moved]
}

/// The part of the picture under the mouse, and where in it.
fn spot_of(event: &PointerEvent) -> Option<PointedSpot> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let picture = target.closest(PICTURE).ok()??;
    let part = target.closest(PARTS).ok()??;
    let all = picture.query_selector_all(PARTS).ok()?;
    let number = (0..all.length()).find(|number| all.item(*number).as_deref() == Some(part.as_ref()))?;
    let place = part.get_bounding_client_rect();
    let (across, down) = (f64::from(event.client_x()) - place.left(), f64::from(event.client_y()) - place.top());
    Some(PointedSpot {
        part: u16::try_from(number).ok()?,
        across: thousandths(across, place.width()),
        down: thousandths(down, place.height()),
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 1000")]
fn thousandths(part: f64, whole: f64) -> u16 {
    (part / whole.max(1.0) * 1_000.0).clamp(0.0, 1_000.0) as u16
}

/// Shows the dot where another window points, or takes it away.
pub fn show(said: &str) -> Option<()> {
    let document = document()?;
    let dot: HtmlElement = document.query_selector("[data-pointer]").ok()??.dyn_into().ok()?;
    let place = said.parse::<PointedSpot>().ok().and_then(|spot| {
        let part: Element = document.query_selector_all(PARTS).ok()?.item(spot.part.into())?.dyn_into().ok()?;
        let place = part.get_bounding_client_rect();
        Some((
            place.left() + place.width() * f64::from(spot.across) / 1_000.0,
            place.top() + place.height() * f64::from(spot.down) / 1_000.0,
        ))
    });
    dot.set_hidden(place.is_none());
    let (left, top) = place?;
    for (name, value) in [("left", left), ("top", top)] {
        dot.style().set_property(name, &format!("{value}px")).ok()?;
    }
    Some(())
}
