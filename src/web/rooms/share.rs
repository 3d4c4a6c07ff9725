//! Links to what is on the screen.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::desk::Desk;

/// Links to what is on the screen.
pub fn share(desk: &Desk, _: &Model) -> Html {
    html! { <p class="empty">{ desk.say(Text::DialogEmpty) }</p> }
}
