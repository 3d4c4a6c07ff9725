//! The room's view: what a class sees on the wall while somebody speaks. It has no controls but those behind one key; a click on it plays the next scene.

mod ask;
mod stage;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::ask as app_ask;
use crate::app::ask::AskView;
use crate::app::because::{self, BecauseView};
use crate::app::remote::{self, RemoteAction};
use crate::app::room::{self, LastCommand, RoomHead};
use crate::app::stage::StageView;
use crate::app::{Model, Msg, RoomEvent, clock};
use crate::text::Text;
use crate::web::browser::windows;
use crate::web::components::{ShownTime, memo, placeholder, told_words};
use crate::web::context::ViewContext;
use crate::web::lazy::{LazyView, Motion};
use crate::web::panels::header::header;
use crate::web::panels::notice::notice;

/// Draws the room's view in the place of the page.
pub fn room(context: &ViewContext, model: &Model, motion: &Motion) -> Html {
    let now = motion.held.as_ref().map_or_else(|| model.now(), |(now, _)| *now);
    let clock = clock::at(model, now);
    let onclick = remote::msg(model, RemoteAction::Next).map(|msg| context.on::<MouseEvent>(msg));
    let live = context.lazy.as_ref().map_or_else(|| placeholder("live"), |lazy| lazy.view(LazyView::Announcement(model), context));
    html! {
        <ContextProvider<ViewContext> context={context.clone()}>
        <ContextProvider<ShownTime> context={ShownTime::of(now)}>
            <div key="bar" class="room-bar">{ if model.room().has_bar() { bar(context, model, &clock) } else { bar_button(context) } }</div>
            { notice(context, model.notice()) }
            <main key="main" class="room" data-mode="room" data-travels={motion.travels.then_some("")} {onclick}>
                { wall(model, motion, &clock, app_ask::view(model)) }
                <i key="pointer" class="room-pointer" data-pointer="" hidden=true></i>
            </main>
            { key(model) }
            { black(context, model) }
            <div key="dialog">{ model.reading().dialog().map_or_else(|| placeholder("none"), |dialog| context.lazy_view(LazyView::Dialog(dialog, model))) }</div>
            <p class="visually-hidden" aria-live="polite" key="live">{ live }</p>
        </ContextProvider<ShownTime>>
        </ContextProvider<ViewContext>>
    }
}

/// What the room sees of a scene, with what it is asked.
fn wall(model: &Model, motion: &Motion, clock: &clock::ClockView, asked: Option<Rc<AskView>>) -> Html {
    let stage: Option<Rc<StageView>> = motion.held.as_ref().map_or_else(|| crate::app::stage::view(model), |(_, stage)| stage.clone());
    // The rule and the command come once the message has landed, and keep their room from the first.
    let waits = motion.held.is_some().then_some("");
    html! {
        <>
            <p key="clock" class="room-clock"><span>{ &clock.day }</span>{ " " }<strong>{ &clock.time }</strong></p>
            { memo("head", "room-head", room::head(model), head) }
            { memo("stage", "room-stage", stage, |context, view| stage::stage(context, view.as_deref())) }
            { memo("ask", "room-ask", asked, |context, view| ask::ask(context, view.as_deref())) }
            <div key="rest" class="room-rest" data-waits={waits}>
                { memo("rule", "room-rule", because::view(model), |context, view| rule(context, view.as_deref())) }
                { memo("command", "room-command", room::last_command(model), |context, view| command(context, view.as_ref())) }
            </div>
        </>
    }
}

/// The same in small, for the presenter's window.
pub fn mini(model: &Model, motion: &Motion, clock: &clock::ClockView) -> Html {
    let points = model.room().points().then_some("");
    html! { <div key="room" class="room room-mini" data-travels={motion.travels.then_some("")} data-points={points}>{ wall(model, motion, clock, None) }</div> }
}

/// The sentence, below where it stands in its story.
fn head(context: &ViewContext, view: &RoomHead) -> Html {
    let position = view.position.map(|(at, of)| {
        let pip = |index: usize| html! { <i key={index} class={classes!((index < at).then_some("done"), (index + 1 == at).then_some("here"))}></i> };
        html! {
            <>
                <span class="room-pips" key="pips" aria-hidden="true">{ for (0..of).map(pip) }</span>
                <span class="room-position" key="position">{ context.say(Text::StoryPosition { at: at as u64, of: of as u64 }) }</span>
            </>
        }
    });
    let scene = view.position.map(|(at, _)| at.to_string());
    html! {
        <section class="room-head" aria-label={context.say(Text::StoryPanel)} data-scene={scene} data-altered={view.altered.then_some("true")}>
            <p class="room-title" key="title">
                <b key="name">{ &view.title }</b>
                { position.unwrap_or_else(|| placeholder("position")) }
                if view.altered {
                    <b key="changed" class="room-changed">{ context.say(Text::StoryChanged) }</b>
                }
            </p>
            <h1 key="words" class="room-sentence" data-length={view.length.name()}>{ told_words(&view.spans) }</h1>
        </section>
    }
}

fn rule(context: &ViewContext, view: Option<&BecauseView>) -> Html {
    let Some(view) = view else { return html! { <p class="room-rule" aria-hidden="true"></p> } };
    html! {
        <p class="room-rule" data-panel="why" data-rule={view.rule} data-lit="true" aria-label={context.say(Text::StageRule)}>
            <span key="sentence">{ &view.sentence }</span>
            if view.assumed {
                <small key="assumed" class="room-assumed">{ &view.evidence }</small>
            }
        </p>
    }
}

fn command(context: &ViewContext, view: Option<&LastCommand>) -> Html {
    let Some(view) = view else { return html! { <section class="room-command" hidden=true></section> } };
    let (command, rest) = view.line.split_once(' ').unwrap_or((&view.line, ""));
    html! {
        <section class="room-command" data-panel="console" data-lit="true" aria-label={context.say(Text::RoomLast)}>
            <h2 key="title">{ context.say(Text::RoomLast) }{ " · " }{ view.era }</h2>
            <p key="line"><b key="command">{ command }</b>{ " " }{ rest }</p>
            if let Some(error) = &view.error {
                <p key="error" class="room-error">{ error }</p>
            }
        </section>
    }
}

/// The way to the toolbar for those who have no key: it comes into sight when it has the focus or a pointer.
fn bar_button(context: &ViewContext) -> Html {
    html! { <button key="open" class="room-open" aria-keyshortcuts="T" onclick={context.on(Msg::Room(RoomEvent::ToggledBar))}>{ with_key(context, Text::RoomToolbar, "T") }</button> }
}

/// The words of a button with the key that does the same.
fn with_key(context: &ViewContext, words: Text<'_>, key: &str) -> String {
    context.say(Text::KeysTitle { keys: key, words: &context.say(words) })
}

/// The page's own toolbar, and what a presenter switches.
fn bar(context: &ViewContext, model: &Model, clock: &Rc<clock::ClockView>) -> Html {
    let switch = |key: &'static str, words: Text<'_>, on: bool, event: RoomEvent| {
        html! { <button {key} aria-pressed={on.to_string()} onclick={context.on(Msg::Room(event))}>{ context.say(words) }</button> }
    };
    html! {
        <>
            { memo("header", "header", (clock.clone(), model.mode()), header) }
            <div key="switches" class="room-switches">
                { switch("black", Text::RoomBlacken, model.room().is_black(), RoomEvent::ToggledBlack) }
                { switch("keys", Text::RoomKeys, model.room().shows_keys(), RoomEvent::ToggledKeys) }
                <button key="window" onclick={open_window(context, model)}>{ context.say(Text::RoomWindow) }</button>
                <button key="end" onclick={context.on(Msg::Room(RoomEvent::Ended))}>{ with_key(context, Text::RoomEnd, "Esc") }</button>
                <button key="close" onclick={context.on(Msg::Room(RoomEvent::ToggledBar))}>{ with_key(context, Text::DialogClose, "T") }</button>
            </div>
        </>
    }
}

/// Opens a window for the projector, which follows this one; where the browser lets none open, nothing changes.
pub fn open_window(context: &ViewContext, model: &Model) -> Callback<MouseEvent> {
    let name = model.options().room.clone();
    let dispatch = context.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        if let Some(name) = windows::open(name.clone()) {
            dispatch.emit(Msg::Room(RoomEvent::OpenedWindow(name)));
        }
    })
}

fn key(model: &Model) -> Html {
    model.room().key().map_or_else(|| placeholder("key"), |cap| html! { <kbd key="key" class="room-key">{ cap.to_owned() }</kbd> })
}

fn black(context: &ViewContext, model: &Model) -> Html {
    if !model.room().is_black() {
        return placeholder("black");
    }
    html! { <div key="black" class="room-black" onclick={context.on(Msg::Room(RoomEvent::ToggledBlack))}><p>{ context.say(Text::RoomBlack) }</p></div> }
}
