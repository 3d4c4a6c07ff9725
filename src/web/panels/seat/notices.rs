//! What comes in at a seat above its conversation: toasts, and the slips of missed messages.

use yew::prelude::*;

use crate::app::seat::{SeatView, Slip, Toast};
use crate::app::{Msg, ReadingEvent};
use crate::tenant::{Command, Millis, TOAST_DURATION};
use crate::text::Text;
use crate::web::components::{countdown, placeholder};
use crate::web::context::ViewContext;

/// Draws the toasts and the slips.
pub fn notices(context: &ViewContext, view: &SeatView) -> Html {
    html! {
        <>
            { for view.toasts.iter().map(|toast| show_toast(context, view, toast)) }
            { for view.slips.iter().map(|slip| show_slip(context, view, slip)) }
            if view.more_slips > 0 {
                <p key="more" class="empty">{ context.say(Text::SeatMoreSlips { count: view.more_slips as u64 }) }</p>
            }
        </>
    }
}

fn show_toast(context: &ViewContext, view: &SeatView, toast: &Toast) -> Html {
    let (user, from) = (view.user, Some(toast.from));
    html! {
        <div key={format!("toast-{}", toast.id.0)} class={classes!("toast", toast.selected.then_some("selected"))} role="group"
            aria-label={context.say(Text::SeatToast { name: &toast.from_name })} data-message={toast.id.0.to_string()} data-state="InToast">
            { toast.ends.map_or_else(|| placeholder("toast"), |ends| countdown("toast", ends, ring)) }
            <button class="words link" onclick={context.on(Msg::Reading(ReadingEvent::AskedWhy(toast.id)))}><b dir="auto">{ &toast.from_name }</b>{ " " }<span dir="auto">{ &toast.text }</span></button>
            <span class="answers">
                <button class="primary" onclick={context.on_act(Command::OpenToast { user, from })}>{ context.say(Text::SeatOpen) }</button>
                <button onclick={context.on_act(Command::CloseToast { user, from })}>{ context.say(Text::SeatIgnore) }</button>
            </span>
        </div>
    }
}

/// How long a toast still stands there, as a ring with its seconds.
fn ring(context: &ViewContext, left: Millis) -> Html {
    let seconds = left.0.div_ceil(1_000);
    let percent = left.0.min(TOAST_DURATION.0) * 100 / TOAST_DURATION.0;
    html! {
        <svg class="countdown" viewBox="0 0 36 36" width="36" height="36" role="img" aria-label={context.say(Text::SeatSecondsLeft { seconds })}>
            <circle cx="18" cy="18" r="15" pathLength="100" />
            <circle class="left" cx="18" cy="18" r="15" pathLength="100" stroke-dasharray={format!("{percent} 100")} />
            <text x="18" y="22.5" text-anchor="middle">{ seconds }</text>
        </svg>
    }
}

fn show_slip(context: &ViewContext, view: &SeatView, slip: &Slip) -> Html {
    let read = Command::ReadMail { user: view.user, from: Some(slip.from) };
    let row = |label: Text<'_>, text: &str| html! { <><dt>{ context.say(label) }</dt><dd dir="auto">{ text }</dd></> };
    html! {
        <div key={format!("slip-{}", slip.message.0)} class="slip" data-message={slip.message.0.to_string()} data-state={slip.state}>
            <p class="slip-head"><b>{ context.say(Text::SeatSlipHead) }</b><time>{ &slip.time }</time></p>
            <dl>
                { row(Text::SeatSlipTo, &slip.to_name) }
                { row(Text::SeatSlipFrom, &slip.from_name) }
                { row(Text::SeatSlipMessage, &slip.text) }
            </dl>
            <p class="slip-foot">
                <span class="subject" dir="auto">{ &slip.subject }</span>
                <button class="link" onclick={context.on(Msg::Reading(ReadingEvent::AskedWhy(slip.message)))}>{ context.say(Text::SeatWhy) }</button>
                <button class="link" onclick={context.on_act(read)}>{ context.say(Text::SeatMarkRead) }</button>
            </p>
        </div>
    }
}
