//! The button that makes the administrator's side larger, because a table or a console needs more room than a column has. The side then lies above the
//! timeline, and the seats can still be seen.

use yew::prelude::*;

use crate::text::Text;
use crate::web::anchors;
use crate::web::context::use_view_context;

/// Draws the button. The style sheet makes the side larger while it is pressed; Escape presses it again (`browser::keyboard`).
#[component(ExpandButton)]
pub fn expand_button() -> Html {
    let context = use_view_context();
    let is_large = use_state(|| false);
    // What is pressed keeps its name; the tooltip says what a click does.
    let (name, word) =
        (context.say(Text::WindowPanelLarger), context.say(if *is_large { Text::WindowPanelSmaller } else { Text::WindowPanelLarger }));
    let outline = if *is_large { "M13 3L9 7M9 3.5V7h3.5M3 13l4-4M7 12.5V9H3.5" } else { "M9 7l4-4M9.5 3H13v3.5M7 9l-4 4M6.5 13H3V9.5" };
    let pressed = is_large.to_string();
    let onclick = move |_: MouseEvent| is_large.set(!*is_large);
    html! {
        <button class="quiet icon-button expand-button" data-anchor={anchors::EXPAND} aria-pressed={pressed} aria-label={name} title={word} {onclick}>
            <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={outline} /></svg>
        </button>
    }
}
