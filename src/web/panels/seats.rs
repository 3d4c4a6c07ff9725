//! The desk: the open seats, and the others as tabs.

pub mod add_user_form;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Msg;
use crate::app::seat::{Presented, SeatView};
use crate::tenant::UserId;
use crate::text::Text;
use crate::web::components::presence_dot;
use crate::web::context::ViewContext;
use crate::web::lazy::ui::Popover;

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
pub fn seats(context: &ViewContext, open: &[Rc<SeatView>], others: Option<&[Elsewhere]>) -> Html {
    let chip = |class: &'static str, user: UserId, name: &str, presence: &Presented| {
        html! {
            <button key={user.0} {class} data-closed={user.0.to_string()} title={format!("{name} · {}", presence.word)} onclick={context.on(Msg::OpenedSeat(user))}>
                { presence_dot(presence.presence) }<span class="short">{ name }</span><span class="soft">{ &presence.word }</span>
            </button>
        }
    };
    // Where only one seat has room, the other open ones are chosen here too.
    let waiting = open.iter().filter(|seat| !seat.active).map(|seat| chip("chip narrow-only", seat.user, &seat.name, &seat.presence));
    let elsewhere = others.unwrap_or_default().iter().map(|other| chip("chip", other.user, &other.name, &other.presence));
    let is_deserted = open.is_empty() && others.is_some_and(<[Elsewhere]>::is_empty);
    html! {
        <section key="seats" class="desk" data-panel="seats" aria-label={context.say(Text::SeatPanel)} id="seats" tabindex="-1">
            <div class="seats" key="seats">
                { for open.iter().map(|view| seat(context, view)) }
                if is_deserted {
                    { context.popover(Popover::Nobody) }
                }
            </div>
            <div class="others" key="others" hidden={others.is_none()}>
                <span key="also" class="soft" hidden={is_deserted}>{ context.say(Text::SeatAlso) }</span>
                <div key="elsewhere" class="elsewhere">{ for waiting }{ for elsewhere }</div>
                { add_user(context) }
            </div>
        </section>
    }
}

/// A new user, asked for in a small box.
fn add_user(context: &ViewContext) -> Html {
    html! {
        <details key="add" class="add">
            <summary class="chip"><span>{ "+" }</span>{ context.say(Text::SeatAdd) }</summary>
            <div class="box">{ context.popover(Popover::Newcomer) }</div>
        </details>
    }
}
