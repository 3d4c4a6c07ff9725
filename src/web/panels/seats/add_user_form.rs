//! The entry for a new user.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::tenant::{Command, UserKind};
use crate::text::Text;
use crate::web::components::{sends, take_words};
use crate::web::context::use_view_context;

/// The entry; once it is sent, the popover around it is closed.
#[component(AddUserForm)]
pub fn add_user_form() -> Html {
    let context = use_view_context();
    let is_external = use_node_ref();
    let (onkeydown, onclick) = {
        let (context, is_external) = (context.clone(), is_external.clone());
        sends(Callback::from(move |entry: Element| {
            let Some(name) = take_words(&entry) else { return };
            let external = is_external.cast::<HtmlInputElement>().is_some_and(|field| field.checked());
            let kind = if external { UserKind::External } else { UserKind::Tenant };
            context.act(Command::NewUser { name: name.into(), sip: None, department: "".into(), kind });
            if let Some(popover) = entry.closest("details").ok().flatten() {
                popover.remove_attribute("open").unwrap_or_default();
            }
        }))
    };
    html! {
        <div data-entry="" {onkeydown}>
            <label>{ context.say(Text::SeatAddName) }<input maxlength="60" required=true /></label>
            <label class="check"><input ref={is_external} type="checkbox" />{ context.say(Text::SeatAddExternal) }</label>
            <button class="primary" {onclick}>{ context.say(Text::SeatAdd) }</button>
        </div>
    }
}
