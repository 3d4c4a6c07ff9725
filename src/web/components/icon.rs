//! Icons: small drawings in a square of 16 by 16. Each stands beside a word, or its button has a label.

use yew::prelude::*;

use crate::tenant::MessageState;

/// The icons by name, each with the outline that is drawn.
const ICONS: [(&str, &str); 38] = [
    ("undo", "M6 4L3 7l3 3M3 7h6a4 4 0 0 1 0 8H7"),
    ("redo", "M10 4l3 3-3 3M13 7H7a4 4 0 0 0 0 8h2"),
    ("play", "M5 3l8 5-8 5z"),
    ("pause", "M5 3v10M11 3v10"),
    ("next", "M3 3l6 5-6 5zM12 3v10"),
    ("back", "M10 3L5 8l5 5"),
    ("forward", "M6 3l5 5-5 5"),
    ("down", "M3 6l5 5 5-5"),
    ("up", "M3 10l5-5 5 5"),
    ("first", "M12 3L7 8l5 5M4 3v10"),
    ("last", "M4 3l5 5-5 5M12 3v10"),
    ("reset", "M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3"),
    ("tick", "M3 8.5l3.2 3.2L13 4.5"),
    ("cross", "M4 4l8 8M12 4l-8 8"),
    ("arrow", "M2 8h11M9 4l4 4-4 4"),
    ("ring", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3l2 2"),
    ("mail", "M2 4h12v9H2zM2 4l6 5 6-5"),
    ("mail-seen", "M2 4h12v9H2zM5 8.5l2.2 2L11 6.5"),
    ("slip", "M3 2h10v12H3zM5 6h6M5 9h6"),
    ("nowhere", "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM4 12l8-8"),
    ("toast", "M2 4h12v7H8l-3 3v-3H2z"),
    ("dash", "M4 8h8"),
    ("close", "M4 4l8 8M12 4l-8 8"),
    ("share", "M8 10V2M5 4.5L8 2l3 2.5M4 8H3v6h10V8h-1"),
    ("embed", "M5 4L1.5 8 5 12M11 4l3.5 4-3.5 4"),
    ("export", "M8 2v8M5 7.5L8 10l3-2.5M3 12v2h10v-2"),
    ("eye", "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z"),
    ("plug", "M6 2v3.5M10 2v3.5M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2.5"),
    ("unplugged", "M6 2v3.5M10 2v3.5M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2.5M2 14L14 2"),
    ("exit", "M9 3H3v10h6M7 8h7M11.5 5.5L14 8l-2.5 2.5"),
    ("send", "M2 3l12 5-12 5 2-5zM4 8h6"),
    ("desk", "M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z"),
    ("more", "M3.5 8h.01M8 8h.01M12.5 8h.01"),
    ("guess", "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.8h.01"),
    ("room", "M1.5 3h13v8h-13zM8 11v3M5 14h6"),
    ("open", "M9 2.5h4.5V7M13.5 2.5L8 8M11.5 9.5v4h-9v-9h4"),
    ("fill", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"),
    ("stories", "M3 2h9v12H3zM5.5 5h4M5.5 8h4"),
];

/// Icons that point along a line of text. Where lines run to the left, they do too; a player's triangle points to the right everywhere.
const POINTING: [&str; 10] = ["undo", "redo", "next", "back", "forward", "first", "last", "arrow", "exit", "send"];

/// Draws an icon by its name in [`ICONS`]. It is hidden from assistive technology: what it means is said beside it.
pub fn icon(name: &str) -> Html {
    let outline = ICONS.iter().find(|(key, _)| *key == name).map_or("", |(_, outline)| outline);
    html! {
        <svg class={classes!("icon", POINTING.contains(&name).then_some("points"))} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={outline} /></svg>
    }
}

/// The name of the icon of a message's state.
pub fn state_icon(state: MessageState) -> &'static str {
    match state {
        MessageState::Sending | MessageState::Spooled => "ring",
        MessageState::Refused | MessageState::TimedOut => "cross",
        MessageState::InToast => "toast",
        MessageState::Delivered => "tick",
        MessageState::Queued => "mail",
        MessageState::DeliveredAtSignIn => "mail-seen",
        MessageState::MissedNotice => "slip",
        MessageState::NotStored => "nowhere",
    }
}
