//! The desk: the open seats, and the others as tabs.

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::app::Msg;
use crate::app::seat::{Presented, SeatView};
use crate::tenant::{Command, UserId, UserKind};
use crate::text::Text;
use crate::web::components::{PresenceDot, Sign};
use crate::web::desk::{Desk, use_desk};

use super::seat::Seat;

/// Somebody at a closed seat.
#[derive(Clone, PartialEq)]
pub struct Elsewhere {
    /// Who.
    pub user: UserId,
    /// The display name.
    pub name: String,
    /// The presence.
    pub presence: Presented,
}

/// What the desk shows.
#[derive(Properties, PartialEq)]
pub struct SeatsProps {
    /// The open seats.
    pub seats: Vec<Rc<SeatView>>,
    /// Who else is there.
    pub others: Vec<Elsewhere>,
}

/// The desk.
#[component(Seats)]
pub fn seats(props: &SeatsProps) -> Html {
    let desk = use_desk();
    let other = |other: &Elsewhere| {
        html! {
            <button key={other.user.0} class="chip" onclick={desk.on(Msg::OpenedSeat(other.user))}>
                <PresenceDot presence={other.presence.presence} />{ &other.name }<span class="soft">{ &other.presence.word }</span>
            </button>
        }
    };
    html! {
        <section class="desk" data-panel="seats" aria-label={desk.say(Text::SeatPanel)} id="seats" tabindex="-1">
            <div class="seats" key="seats">{ for props.seats.iter().map(|seat| html! { <Seat key={seat.user.0} view={seat.clone()} /> }) }</div>
            <div class="others" key="others">
                <span key="also" class="soft">{ desk.say(Text::SeatAlso) }</span>
                { for props.others.iter().map(other) }
                <AddUser key="add" />
            </div>
        </section>
    }
}

/// A new user, asked for in a small box.
#[component(AddUser)]
fn add_user() -> Html {
    let desk = use_desk();
    let name = use_node_ref();
    let external = use_node_ref();
    let onsubmit = {
        let (desk, name, external) = (desk.clone(), name.clone(), external.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            add(&desk, &name, &external);
            close(&event);
        }
    };
    html! {
        <details class="add">
            <summary class="chip"><span>{ "+" }</span>{ desk.say(Text::SeatAdd) }</summary>
            <form class="box" {onsubmit}>
                <label>{ desk.say(Text::SeatAddName) }<input ref={name} maxlength="60" required=true /></label>
                <label class="check"><input type="checkbox" ref={external} />{ desk.say(Text::SeatAddExternal) }</label>
                <button class="primary">{ desk.say(Text::SeatAdd) }</button>
            </form>
        </details>
    }
}

fn add(desk: &Desk, name: &NodeRef, external: &NodeRef) {
    let (Some(name), Some(external)) = (name.cast::<HtmlInputElement>(), external.cast::<HtmlInputElement>()) else { return };
    let kind = if external.checked() { UserKind::External } else { UserKind::Tenant };
    desk.act(Command::NewUser { name: name.value().trim().into(), sip: None, department: "".into(), kind });
    name.set_value("");
}

/// Closes the box in which a form stands.
fn close(event: &SubmitEvent) {
    let form: HtmlElement = event.target_unchecked_into();
    if let Some(details) = form.parent_element() {
        details.remove_attribute("open").unwrap_or_default();
    }
}

/// A button with a cross that takes a user away.
pub(super) fn remove_button(desk: &Desk, view: &SeatView) -> Html {
    html! {
        <button class="quiet" onclick={desk.on_act(Command::RemoveUser(view.user))}>
            <Sign name="close" />{ desk.say(Text::SeatRemove { name: &view.name }) }
        </button>
    }
}
