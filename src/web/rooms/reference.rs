//! The reference of the cmdlets.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::desk::Desk;

/// The reference of the cmdlets.
pub fn reference(desk: &Desk, _: &Model) -> Html {
    html! { <p class="empty">{ desk.say(Text::DialogEmpty) }</p> }
}
