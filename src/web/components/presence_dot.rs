//! A presence as a dot: its color, and a shape that says the same without color.

use yew::prelude::*;

use crate::tenant::{Presence, PresenceColor};

/// Draws the dot. It is hidden from assistive technology, because the word stands beside it.
pub fn presence_dot(presence: Presence) -> Html {
    let colour = class_of(presence.color());
    let shape = match presence.color() {
        PresenceColor::Green => "M4.5 8.2l2.4 2.4 4.6-5",
        PresenceColor::Red if presence.bars_toasts() => "M4.5 8h7",
        PresenceColor::Red => "M8 8h.01",
        PresenceColor::Yellow => "M8 4.5V8l2.4 1.6",
        PresenceColor::Gray => "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
    };
    html! {
        <svg class={classes!("dot", colour)} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <circle cx="8" cy="8" r="7" />
            <path d={shape} />
        </svg>
    }
}

/// The style class of a presence color.
pub fn class_of(dot: PresenceColor) -> &'static str {
    match dot {
        PresenceColor::Green => "is-ok",
        PresenceColor::Red => "is-busy",
        PresenceColor::Yellow => "is-away",
        PresenceColor::Gray => "is-off",
    }
}
