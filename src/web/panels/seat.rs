//! One seat: what one does to a client, the window of the client, and below it what the client does not show.

mod build_field;
mod details;
mod notices;
mod talk;

use yew::prelude::*;

use crate::app::Tab;
use crate::app::seat::{MailCount, SeatView};
use crate::app::{Msg, ReadingEvent, SeatsEvent};
use crate::tenant::Command;
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{class_of, countdown, icon, presence_dot, presence_menu, state_icon};
use crate::web::context::ViewContext;
use crate::wording;

use details::details;
use talk::{composer, incoming, talk};

/// Draws the seat.
pub fn seat(context: &ViewContext, view: &SeatView) -> Html {
    let class = classes!("sheet", "seat", view.active.then_some("active"), (!view.signed_in).then_some("away"));
    html! {
        <article key={view.user.0} id={format!("seat-{}", view.user.0)} {class} data-user={view.sip.clone()} data-active={view.active.then_some("")} data-presence={view.presence.presence.name()} data-signed-in={view.signed_in.to_string()}
            aria-label={context.say(Text::SeatSeatOf { name: &view.name })}>
            <header key="head" class="who">
                <span class="avatar" key="avatar" data-hand={format!("sign-{}", view.user.0)}>{ &view.initials }{ presence_dot(view.presence.presence) }</span>
                <div class="name" key="name"><h2 dir="auto">{ &view.name }</h2>{ presence(context, view) }</div>
                { sign_in_or_out(context, view) }
            </header>
            { chips(context, view) }
            { cable(context, view) }
            <div key="client" class="seat-client" data-takes={(!view.signed_in).then(|| format!("sign-{}", view.user.0))} role="group" aria-label={context.say(Text::SeatClientOf { name: &view.name })}>
                { incoming(context, view) }
                <div class="talk" key="talk" data-anchor={anchors::CONVERSATION}>{ talk(context, view) }</div>
                { composer(context, view) }
            </div>
            { beyond(context, view) }
            { counts(context, view) }
        </article>
    }
}

fn sign_in_or_out(context: &ViewContext, view: &SeatView) -> Html {
    let (word, command) =
        if view.signed_in { (Text::SeatSignOut, Command::SignOut(view.user)) } else { (Text::SeatSignIn, Command::SignIn(view.user)) };
    html! {
        <button key="sign" data-press={format!("sign-{}", view.user.0)} class={classes!((!view.signed_in).then_some("primary"))} onclick={context.on_act(command)}>{ context.say(word) }</button>
    }
}

/// The presence: a menu for who is signed in.
fn presence(context: &ViewContext, view: &SeatView) -> Html {
    // Nobody sets a status who is signed out or cut off; others see what the server shows.
    if !view.signed_in || !view.connected {
        return html! { <span key="presence" class={classes!("presence", class_of(view.presence.dot))}>{ &view.presence.word }</span> };
    }
    presence_menu(context, view.user, &view.name, &view.presence)
}

/// Says that the network cable is out, which the client may not know yet, and offers to plug it in.
fn cable(context: &ViewContext, view: &SeatView) -> Html {
    html! {
        <p key="cable" class="cable" hidden={view.connected}>
            { icon("cross") }{ context.say(Text::SeatCableOut) }{ " " }
            <button class="link" disabled={context.readonly} onclick={context.on_act(Command::Resume(view.user))}>{ context.say(Text::SeatPlugIn) }</button>
        </p>
    }
}

/// Where the message is that matters now, which the client does not show.
fn beyond(context: &ViewContext, view: &SeatView) -> Html {
    let Some(place) = &view.whereabouts else { return html! { <p key="beyond" class="beyond" hidden=true></p> } };
    let select = context.on(Msg::Reading(ReadingEvent::AskedWhy(place.id)));
    html! {
        <button key="beyond" class={classes!("quiet", "beyond", place.state.name())} data-message={place.id.0.to_string()} data-state={place.state.name()} data-anchor={anchors::WHEREABOUTS} onclick={select}>
            <span class="visually-hidden">{ context.say(Text::SeatBeyond) }{ " " }</span>
            <span key="text" class="truncate" dir="auto">{ "#" }{ place.id.0 }{ " " }{ &place.text }</span>
            <span key="place">{ icon(state_icon(place.state)) }<b>{ &place.place }</b></span>
            <span key="note" class="muted">
                if let Some(leaves) = place.leaves {
                    { countdown("leaves", leaves, |context, left| context.say(Text::SeatLeavesIn { time: &wording::duration(left, &context.locale) }).into()) }
                } else {
                    { &place.note }
                }
            </span>
        </button>
    }
}

/// What decides whether this user may send offline messages: the policy and the client.
fn chips(context: &ViewContext, view: &SeatView) -> Html {
    html! {
        <div class="chips" key="chips">
            <button key="policy" class="chip small" title={view.policy.clone()} onclick={context.on(Msg::Reading(ReadingEvent::AskedTab(Tab::Policies)))}>{ &view.policy }</button>
            <details key="details" class="seat-details" data-anchor={anchors::POPOVER}>
                <summary class="chip small" title={format!("{} · {}", view.client, context.say(Text::SeatMore))}><span class="truncate">{ &view.client }</span><span class="visually-hidden">{ " · " }{ context.say(Text::SeatMore) }</span></summary>
                <div class="popover" inert={context.readonly}>{ details(context, view) }</div>
            </details>
        </div>
    }
}

fn counts(context: &ViewContext, view: &SeatView) -> Html {
    let MailCount { items, unread, copies } = view.mail;
    let (user, new) = (view.user, context.say(Text::SeatUnread { count: unread as u64 }));
    let copies = (copies > 0).then(|| context.say(Text::SeatCopies { count: copies as u64 }));
    let open_mail = {
        let context = context.clone();
        move |_: MouseEvent| {
            context.tell(Msg::Seats(SeatsEvent::OpenedSeat(user)));
            context.tell(Msg::Reading(ReadingEvent::AskedTab(Tab::Mail)));
        }
    };
    html! {
        <footer class="counts" key="counts">
            <span key="spooler" class={classes!("spooler", (view.spooler > 0).then_some("nonzero"))} data-anchor={anchors::SPOOLER}>
                { count(context, "ring", Text::SeatSpooler, view.spooler) }
                if let Some(leaves) = view.leaves {
                    <span class="muted">{ "· " }{ countdown("leaves-next", leaves, |context, left| wording::duration(left, &context.locale).into()) }</span>
                }
            </span>
            <button key="mail" class={classes!("quiet", "mailbox", (items > 0).then_some("nonzero"))} data-anchor={anchors::MAILBOX} title={copies.clone()} onclick={open_mail}>
                { count(context, "mail", Text::SeatMailbox, items) }
                if unread > 0 {
                    <span class="muted" title={new.clone()}>{ "· " }{ new }</span>
                }
                if let Some(copies) = copies {
                    <span class="visually-hidden">{ " · " }{ copies }</span>
                }
            </button>
        </footer>
    }
}

/// How many messages lie somewhere. Where there is little room, the word is shortened and the number stays.
fn count(context: &ViewContext, shape: &'static str, word: Text<'_>, number: usize) -> Html {
    let (word, number) = (context.say(word), context.locale.number(number as u64));
    html! { <span class="count">{ icon(shape) }<span class="truncate" title={word.clone()}>{ word }</span>{ " " }<b>{ number }</b></span> }
}
