//! Animates messages that move: each flies from where it was to where it is. Flights are drawn on a separate layer above the page, which is correct without
//! them; a new step ends those of the step before.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomRect, Element, window};

use crate::app::Model;
use crate::app::motion::{Flight, Picture, Spot};
use crate::tenant::MessageState;
use crate::web::anchors::{self, selector};

use super::appearance::wants_no_motion;
use super::plain::set;

/// How long a flight takes, in real milliseconds, no matter how many stations it passes.
const FLIGHT_MS: f64 = 480.0;

/// How many characters of a message are seen in flight.
const FLIGHT_MAX_CHARS: usize = 28;

/// The id of the layer on which flights are drawn.
const LAYER: &str = "flights";

/// The name of the icon of a message's state.
pub type StateIcon = fn(MessageState) -> &'static str;

/// Animates what has moved since a picture was taken. Does nothing where the system or the address asks for no motion.
pub fn fly(before: &Picture, model: &Model, icon: StateIcon) -> Option<()> {
    let document = window()?.document()?;
    if let Some(old) = document.get_element_by_id(LAYER) {
        old.remove();
    }
    let flights = before.flights(model);
    if flights.is_empty() || wants_no_motion() {
        return None;
    }
    let layer = document.create_element("div").ok()?;
    layer.set_id(LAYER);
    layer.set_attribute("aria-hidden", "true").ok()?;
    document.body()?.append_child(&layer).ok()?;
    for flight in &flights {
        launch(&layer, model, flight, icon);
    }
    Some(())
}

/// Animates one message, where both ends of its way can be seen.
fn launch(layer: &Element, model: &Model, flight: &Flight, icon: StateIcon) -> Option<()> {
    let points: Vec<(f64, f64)> = flight.spots.iter().filter_map(|spot| point(model, flight, *spot)).collect();
    if points.len() < 2 {
        return None;
    }
    let document = layer.owner_document()?;
    let letter = document.create_element("div").ok()?;
    letter.set_class_name(&format!("flight {}", flight.state.name()));
    letter.set_attribute("data-sign", icon(flight.state)).ok()?;
    letter.set_text_content(Some(&flight.text.chars().take(FLIGHT_MAX_CHARS).collect::<String>()));
    layer.append_child(&letter).ok()?;
    let bounds = letter.get_bounding_client_rect();
    let (half_width, half_height) = (bounds.width() / 2.0, bounds.height() / 2.0);
    let frames = Array::new();
    let last = points.len() - 1;
    for (place, (x, y)) in points.into_iter().enumerate() {
        let (opacity, scale) = if place == 0 || place == last { (0.4, 0.7) } else { (1.0, 1.0) };
        let frame = Object::new();
        set(&frame, "transform", &format!("translate({}px, {}px) scale({scale})", x - half_width, y - half_height).into());
        set(&frame, "opacity", &JsValue::from_f64(opacity));
        set(&frame, "easing", &"ease-in-out".into());
        frames.push(&frame);
        if last == 1 && place == 0 {
            let middle = Object::new();
            set(&middle, "opacity", &JsValue::from_f64(1.0));
            frames.push(&middle);
        }
    }
    // `web-sys` has this behind an unstable flag.
    let animate: Function = Reflect::get(&letter, &"animate".into()).ok()?.dyn_into().ok()?;
    let animation = animate.call2(&letter, &frames, &FLIGHT_MS.into()).ok()?;
    let landed = Closure::once_into_js(move || letter.remove());
    set(animation.unchecked_ref(), "onfinish", &landed);
    Some(())
}

/// The middle of a station on the page. A user without an open seat is found at the chip below the seats.
fn point(model: &Model, flight: &Flight, spot: Spot) -> Option<(f64, f64)> {
    let (user, inside) = match spot {
        Spot::Composer(user) => (user, selector(anchors::COMPOSER)),
        Spot::Seat(user) => (user, format!("[data-message='{}']", flight.message.0)),
        Spot::Spooler(user) => (user, selector(anchors::SPOOLER)),
        Spot::Mailbox(user) => (user, selector(anchors::MAILBOX)),
    };
    let sip = &model.session().tenant().user(user)?.sip;
    let document = window()?.document()?;
    let find = |selector: &str| document.query_selector(selector).ok().flatten().and_then(|element| seen(&element));
    let seat = format!("[data-user='{sip}']");
    let place = find(&format!("{seat} {inside}"))
        .or_else(|| find(&format!("{seat} {}", selector(anchors::CONVERSATION))))
        .or_else(|| find(&format!("[data-closed='{}']", user.0)))?;
    Some((place.left() + place.width() / 2.0, place.top() + place.height() / 2.0))
}

/// The bounds of an element; `None` where it is not shown.
fn seen(element: &Element) -> Option<DomRect> {
    let place = element.get_bounding_client_rect();
    (place.width() > 0.0).then_some(place)
}
