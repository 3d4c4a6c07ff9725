//! A visitor's own stories: record, write, keep, take along.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::desk::Desk;

/// A visitor's own stories: record, write, keep, take along.
pub fn editor(desk: &Desk, _: &Model) -> Html {
    html! { <p class="empty">{ desk.say(Text::DialogEmpty) }</p> }
}
