//! The entry for a new user.

use yew::prelude::*;

use crate::tenant::{Command, UserKind};
use crate::text::Text;
use crate::web::components::{sends, take_words};
use crate::web::context::ViewContext;

/// The entry; once it is sent, the box around it is closed.
pub fn newcomer(context: &ViewContext) -> Html {
    let own = context.clone();
    let (onkeydown, onclick) = sends(Callback::from(move |entry| {
        let Some(name) = take_words(&entry) else { return };
        let external = entry.query_selector("input:checked").ok().flatten().is_some();
        let kind = if external { UserKind::External } else { UserKind::Tenant };
        own.act(Command::NewUser { name: name.into(), sip: None, department: "".into(), kind });
        if let Some(details) = entry.closest("details").ok().flatten() {
            details.remove_attribute("open").unwrap_or_default();
        }
    }));
    html! {
        <div data-entry="" {onkeydown}>
            <label>{ context.say(Text::SeatAddName) }<input maxlength="60" required=true /></label>
            <label class="check"><input type="checkbox" />{ context.say(Text::SeatAddExternal) }</label>
            <button class="primary" {onclick}>{ context.say(Text::SeatAdd) }</button>
        </div>
    }
}
