//! The desk: the open seats, and the others as tabs.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::Msg;
use crate::app::seat::{Presented, SeatView};
use crate::tenant::{Command, UserId, UserKind};
use crate::text::Text;
use crate::web::components::{presence_dot, sign};
use crate::web::desk::{Desk, take_words};

use super::seat::seat;

/// Somebody at a closed seat.
pub struct Elsewhere {
    /// Who.
    pub user: UserId,
    /// The display name.
    pub name: String,
    /// The presence.
    pub presence: Presented,
}

/// The desk; where one seat stands alone, without the others.
pub fn seats(desk: &Desk, open: &[Rc<SeatView>], others: Option<&[Elsewhere]>) -> Html {
    let chip = |class: &'static str, user: UserId, name: &str, presence: &Presented| {
        html! {
            <button key={user.0} {class} data-closed={user.0.to_string()} title={format!("{name} · {}", presence.word)} onclick={desk.on(Msg::OpenedSeat(user))}>
                { presence_dot(presence.presence) }<span class="short">{ name }</span><span class="soft">{ &presence.word }</span>
            </button>
        }
    };
    // Where only one seat has room, the other open ones are chosen here too.
    let waiting = open.iter().filter(|seat| !seat.active).map(|seat| chip("chip narrow-only", seat.user, &seat.name, &seat.presence));
    let elsewhere = others.unwrap_or_default().iter().map(|other| chip("chip", other.user, &other.name, &other.presence));
    html! {
        <section key="seats" class="desk" data-panel="seats" aria-label={desk.say(Text::SeatPanel)} id="seats" tabindex="-1">
            <div class="seats" key="seats">{ for open.iter().map(|view| seat(desk, view)) }</div>
            <div class="others" key="others" hidden={others.is_none()}>
                <span key="also" class="soft">{ desk.say(Text::SeatAlso) }</span>
                <div key="elsewhere" class="elsewhere">{ for waiting }{ for elsewhere }</div>
                { add_user(desk) }
            </div>
        </section>
    }
}

/// A new user, asked for in a small box.
fn add_user(desk: &Desk) -> Html {
    let own = desk.clone();
    let onsubmit = move |event: SubmitEvent| {
        let form: Element = event.target_unchecked_into();
        let external = form.query_selector("input:checked").ok().flatten().is_some();
        let kind = if external { UserKind::External } else { UserKind::Tenant };
        if let Some(name) = take_words(&event) {
            own.act(Command::NewUser { name: name.into(), sip: None, department: "".into(), kind });
        }
        if let Some(details) = form.parent_element() {
            details.remove_attribute("open").unwrap_or_default();
        }
    };
    html! {
        <details key="add" class="add">
            <summary class="chip"><span>{ "+" }</span>{ desk.say(Text::SeatAdd) }</summary>
            <form class="box" {onsubmit}>
                <label>{ desk.say(Text::SeatAddName) }<input maxlength="60" required=true /></label>
                <label class="check"><input type="checkbox" />{ desk.say(Text::SeatAddExternal) }</label>
                <button class="primary">{ desk.say(Text::SeatAdd) }</button>
            </form>
        </details>
    }
}

/// A button with a cross that takes a user away.
pub(super) fn remove_button(desk: &Desk, view: &SeatView) -> Html {
    html! {
        <button class="quiet" onclick={desk.on_act(Command::RemoveUser(view.user))}>
            { sign("close") }{ desk.say(Text::SeatRemove { name: &view.name }) }
        </button>
    }
}
