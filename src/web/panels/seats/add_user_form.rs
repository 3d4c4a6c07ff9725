//! The form for a new user.

use web_sys::Element;
use yew::prelude::*;

use crate::tenant::{Command, UserKind};
use crate::text::Text;
use crate::web::context::{ViewContext, take_words};

/// The form; once it is sent, the box around it is closed.
pub fn newcomer(context: &ViewContext) -> Html {
    let own = context.clone();
    let onsubmit = move |event: SubmitEvent| {
        let form: Element = event.target_unchecked_into();
        let external = form.query_selector("input:checked").ok().flatten().is_some();
        let kind = if external { UserKind::External } else { UserKind::Tenant };
        if let Some(name) = take_words(&event) {
            own.act(Command::NewUser { name: name.into(), sip: None, department: "".into(), kind });
        }
        if let Some(details) = form.closest("details").ok().flatten() {
            details.remove_attribute("open").unwrap_or_default();
        }
    };
    html! {
        <form {onsubmit}>
            <label>{ context.say(Text::SeatAddName) }<input maxlength="60" required=true /></label>
            <label class="check"><input type="checkbox" />{ context.say(Text::SeatAddExternal) }</label>
            <button class="primary">{ context.say(Text::SeatAdd) }</button>
        </form>
    }
}
