//! How to put what is on the screen into another page.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::desk::Desk;

/// How to put what is on the screen into another page.
pub fn embed(desk: &Desk, _: &Model) -> Html {
    html! { <p class="empty">{ desk.say(Text::DialogEmpty) }</p> }
}
