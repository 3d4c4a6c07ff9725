//! The open seats, and a chip for each of the others.

mod add_user_form;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::model::FormState;
use crate::app::seat::{self as app_seat, Incoming, Presented, SeatView, presented};
use crate::app::{Model, Msg, SeatsEvent};
use crate::tenant::UserId;
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{icon, memo, presence_dot};
use crate::web::context::ViewContext;

use super::seat::seat;
use add_user_form::AddUserForm;

/// How many closed seats have a chip.
const MAX_CHIPS: usize = 12;

/// A user at a closed seat.
#[derive(PartialEq)]
pub struct Elsewhere {
    /// The user whose seat a press on the chip opens.
    pub user: UserId,
    /// The user's display name.
    pub name: String,
    /// The user's presence, as others see it.
    pub presence: Presented,
    /// What has come in: how many toasts are up, how many items of mail are unread.
    pub incoming: Incoming,
}

/// The open seats, and the others.
#[derive(PartialEq)]
pub struct SeatsView {
    /// The open seats.
    pub open: Vec<Rc<SeatView>>,
    /// Those at closed seats; `None` where one seat stands alone.
    pub others: Option<Vec<Elsewhere>>,
    /// What the form for a new user has to say.
    pub form: FormState,
}

impl SeatsView {
    /// The open seats with the others beside them, or one seat alone.
    pub fn of(model: &Model) -> Self {
        if let Some(alone) = model.alone() {
            return Self { open: app_seat::view(model, alone).into_iter().collect(), others: None, form: FormState::default() };
        }
        let open = model.seats().in_order();
        let elsewhere = model.session().tenant().users().filter(|user| !open.contains(&user.id)).take(MAX_CHIPS);
        let others = elsewhere.map(|user| Elsewhere {
            user: user.id,
            name: user.name.to_string(),
            presence: presented(user.presence(), model.locale()),
            incoming: app_seat::incoming(model.session().tenant(), user.id),
        });
        Self {
            open: open.iter().filter_map(|user| app_seat::view(model, *user)).collect(),
            others: Some(others.collect()),
            form: model.forms().user.clone(),
        }
    }
}

/// Draws the seats. Each is drawn again only when it changes.
pub fn seats(context: &ViewContext, view: &SeatsView) -> Html {
    let (open, others) = (&view.open, view.others.as_deref());
    let chip = |class: &'static str, user: UserId, name: &str, presence: &Presented, incoming: Incoming| {
        html! {
            <button key={user.0} {class} data-closed={user.0.to_string()} title={format!("{name} · {}", presence.word)} onclick={context.on(Msg::Seats(SeatsEvent::OpenedSeat(user)))}>
                { presence_dot(presence.presence) }<span class="truncate" dir="auto">{ name }</span><span class="muted">{ &presence.word }</span>
                { badge(context, "toast", incoming.toasts, Text::StateInToast) }
                { badge(context, "mail", incoming.unread, Text::SeatUnread { count: incoming.unread as u64 }) }
            </button>
        }
    };
    // Where only one seat has room, the other open ones are chosen here too.
    let waiting = open.iter().filter(|seat| !seat.active).map(|seat| {
        chip("chip narrow-only", seat.user, &seat.name, &seat.presence, Incoming { toasts: seat.toasts.len(), unread: seat.mail.unread })
    });
    let elsewhere = others.unwrap_or_default().iter().map(|other| chip("chip", other.user, &other.name, &other.presence, other.incoming));
    let is_deserted = open.is_empty() && others.is_some_and(<[Elsewhere]>::is_empty);
    html! {
        <section key="seats" class="desk" data-panel="seats" aria-label={context.say(Text::SeatPanel)} id="seats" tabindex="-1">
            <div class="seats" key="seats">
                { for open.iter().map(|view| memo(&view.user.0.to_string(), "seat", view.clone(), |context, view| seat(context, view))) }
                if is_deserted {
                    <p key="nobody" class="empty">{ context.say(Text::SeatNobody) }</p>
                }
            </div>
            <div class="others" key="others" hidden={others.is_none()}>
                <span key="also" class="muted" hidden={is_deserted}>{ context.say(Text::SeatAlso) }</span>
                <div key="elsewhere" class="elsewhere">{ for waiting }{ for elsewhere }</div>
                { add_user(context, &view.form) }
            </div>
        </section>
    }
}

/// What has come in at a closed seat: its sign and how much of it, in words for those who do not see it. Nothing where nothing has.
fn badge(context: &ViewContext, shape: &'static str, count: usize, words: Text<'_>) -> Html {
    html! {
        <span key={shape} class="badge" data-badge={shape} hidden={count == 0}>
            { icon(shape) }<span aria-hidden="true">{ context.locale.number(count as u64) }</span><span class="visually-hidden">{ " · " }{ context.say(words) }</span>
        </span>
    }
}

/// The popover that asks for a new user.
fn add_user(context: &ViewContext, form: &FormState) -> Html {
    html! {
        <details key="add" class="add-user" data-anchor={anchors::ASKING_POPOVER}>
            <summary class="chip"><span>{ "+" }</span>{ context.say(Text::SeatAdd) }</summary>
            <div class="popover"><AddUserForm state={form.clone()} /></div>
        </details>
    }
}
