//! The catalogue of stories.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::desk::Desk;

/// The catalogue of stories.
pub fn stories(desk: &Desk, _: &Model) -> Html {
    html! { <p class="empty">{ desk.say(Text::DialogEmpty) }</p> }
}
