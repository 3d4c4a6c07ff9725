//! A person of the cast: head, client window, and what that client shows.

use yew::prelude::*;

use crate::app::stage::{ClientWindow, Person, SaidLine, StageHidden, StageSide, StageThing};
use crate::tenant::Command;
use crate::text::Text;
use crate::web::components::{icon, presence_dot, presence_menu, sends, take_words};
use crate::web::context::ViewContext;

use super::{hatch, row_name};

/// Draws a person.
pub fn person(context: &ViewContext, view: &Person, hidden: &StageHidden) -> Html {
    let side = match view.seat.side {
        StageSide::Left => "left",
        StageSide::Right => "right",
    };
    html! {
        <article key={format!("person-{}", view.user.0)} class="person" data-side={side} data-row={row_name(view.seat.row)} data-cast={view.sip.to_string()} data-user={view.sip.to_string()}
            data-presence={view.presence.presence.name()} data-signed-in={view.signed_in.to_string()} data-lit={view.lit.then_some("true")} data-invites={view.invites} data-takes={format!("send-{}", view.user.0)} aria-label={context.say(Text::SeatSeatOf { name: &view.name })}>
            { head(context, view, hidden) }
            <div class="client" key="client" data-takes={takes(view)}>{ client(context, view) }{ hatch(hidden, StageThing::Client(view.user)) }</div>
            <p class="client-caption" key="caption">
                { icon("eye") }<span key="words">{ &view.window.caption }</span>
                if view.window.assumed {
                    <span key="assumed" class="assumed">{ context.say(Text::StageAssumed) }</span>
                }
            </p>
        </article>
    }
}

/// What can be put down on the client: who signs in sits down at it, and a cable is plugged in there.
fn takes(view: &Person) -> Option<String> {
    let name = if !view.signed_in {
        "sign"
    } else if !view.connected {
        "cable"
    } else {
        return None;
    };
    Some(format!("{name}-{}", view.user.0))
}

fn head(context: &ViewContext, view: &Person, hidden: &StageHidden) -> Html {
    let name: &str = &view.name;
    let (cable, cable_word, cable_icon) = if view.connected {
        (Command::Suspend(view.user), Text::StageUnplug { name }, "plug")
    } else {
        (Command::Resume(view.user), Text::StagePlug { name }, "unplugged")
    };
    let cable_word = context.say(cable_word);
    let (sign, pull, lamp) = (format!("sign-{}", view.user.0), format!("cable-{}", view.user.0), format!("lamp-{}", view.user.0));
    html! {
        <header key="head" class="person-head">
            <span class="face" key="face" data-hand={(!context.readonly).then(|| sign.clone())} data-takes={lamp.clone()}>{ &view.initials }{ presence_dot(view.presence.presence) }</span>
            <div class="person-name" key="name"><h2 dir="auto">{ name }</h2>
                if view.signed_in && view.connected {
                    { presence_menu(context, view.user, name, &view.presence) }
                } else {
                    <span key="presence" class="person-presence is-off">{ &view.presence.word }</span>
                }
                { hatch(hidden, StageThing::Presence(view.user)) }
            </div>
            <span class="hands" key="hands" hidden={!view.signed_in}>
                if let Some((choice, presence, word)) = &view.lamp {
                    <button key="lamp" class="quiet icon-button lamp" data-hand={lamp.clone()} data-press={lamp} disabled={context.readonly} aria-label={word.clone()} title={word.clone()} onclick={context.on_act(Command::SetPresence(view.user, *choice))}>{ presence_dot(*presence) }</button>
                }
                <button key="cable" class="quiet icon-button" data-hand={pull.clone()} data-press={pull} disabled={context.readonly} aria-pressed={(!view.connected).to_string()} aria-label={cable_word.clone()} title={cable_word} onclick={context.on_act(cable)}>{ icon(cable_icon) }</button>
                <button key="sign" class="quiet icon-button" data-press={view.signed_in.then_some(sign)} disabled={context.readonly} title={context.say(Text::SeatSignOut)} onclick={context.on_act(Command::SignOut(view.user))}>
                    { icon("exit") }<span class="visually-hidden">{ context.say(Text::SeatSignOut) }</span>
                </button>
            </span>
        </header>
    }
}

fn client(context: &ViewContext, view: &Person) -> Html {
    let window = &view.window;
    if !view.signed_in {
        return html! {
            <>
                <p class="with" key="with">{ context.say(Text::StageNotSignedIn) }</p>
                <div class="screen" key="screen">
                    <button key="sign" class="sign-in" data-press={format!("sign-{}", view.user.0)} disabled={context.readonly} onclick={context.on_act(Command::SignIn(view.user))}>{ context.say(Text::SeatSignIn) }</button>
                    if view.invites == Some("sign") {
                        <small key="hand" class="or-drag">{ context.say(Text::StageOrDrag { name: &view.window.first_name }) }</small>
                    }
                </div>
            </>
        };
    }
    html! {
        <>
            <p class="with" key="with">
                { presence_dot(window.contact_presence.presence) }<b key="name" dir="auto">{ &*window.contact_name }</b><span key="word">{ &window.contact_presence.word }</span>
            </p>
            <div class="screen" key="screen">{ screen(window) }</div>
            { composer(context, view) }
        </>
    }
}

/// The conversation, with the selected message in the middle, where the way begins.
fn screen(window: &ClientWindow) -> Html {
    html! {
        <>
            <div key="before" class="before">
                if let Some(earlier) = &window.earlier {
                    <p key="earlier" class="earlier">{ earlier }</p>
                }
                { for window.before.iter().map(line) }
            </div>
            <div key="selected" class="on-axis">
                { for window.selected.iter().map(line) }
                if let Some(notice) = &window.notice {
                    <p key="notice" class="notice-line">{ icon("slip") }{ notice }</p>
                }
            </div>
            <div key="after" class="after">
                { for window.selected.iter().filter_map(|line| line.note.as_ref()).map(|note| html! { <p key="note" class="answer">{ note }</p> }) }
                { for window.after.iter().map(line) }
            </div>
        </>
    }
}

fn line(line: &SaidLine) -> Html {
    html! {
        <p key={line.id.0} class={classes!("said", line.mine.then_some("mine"), line.state.name())} data-message={line.id.0.to_string()} data-state={line.state.name()}>
            <span class="words" dir="auto">{ &*line.text }</span>{ " " }<time>{ &line.time }</time>
        </p>
    }
}

fn composer(context: &ViewContext, view: &Person) -> Html {
    let (sender, from, to) = (context.clone(), view.user, view.window.contact);
    let (onkeydown, onclick) = sends(Callback::from(move |entry| {
        if let Some(text) = take_words(&entry) {
            sender.act(Command::Send { from, to, text: text.into() });
        }
    }));
    let label = context.say(Text::SeatMessageTo { name: &view.window.contact_name });
    let send = format!("send-{}", to.0);
    html! {
        <div key={format!("composer-{}", to.0)} class="pen" data-entry="" {onkeydown}>
            <input aria-label={label.clone()} placeholder={label} autocomplete="off" maxlength="500" enterkeyhint="send" disabled={context.readonly} />
            <button class="quiet icon-button" data-hand={send.clone()} data-press={send} title={context.say(Text::SeatSend)} disabled={context.readonly} {onclick}>{ icon("send") }<span class="visually-hidden">{ context.say(Text::SeatSend) }</span></button>
        </div>
    }
}
