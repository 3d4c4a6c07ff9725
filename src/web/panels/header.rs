//! The page's head: its name, the stories, the one group for time, and what can be taken along.

use yew::prelude::*;

use crate::app::clock::ClockView;
use crate::app::keys::{self, KeyAction};
use crate::app::{Dialog, Msg, Speed};
use crate::engine::Action;
use crate::text::Text;
use crate::web::components::{Choice, sign};
use crate::web::context::Desk;

/// The page's head.
pub fn header(desk: &Desk, view: &ClockView) -> Html {
    html! {
        <header key="head" class="head">
            <div class="brand" key="brand">
                <span class="mark" aria-hidden="true"></span>
                <h1>{ desk.say(Text::PageTitle) }</h1>
                { opens(desk, Dialog::Stories, Text::StoryStories, "stories") }
            </div>
            { time(desk, view) }
            <div class="takes" key="takes">
                { opens(desk, Dialog::Share, Text::DialogShare, "share") }
                { opens(desk, Dialog::Embed, Text::DialogEmbed, "embed") }
                { opens(desk, Dialog::Export, Text::DialogExport, "export") }
            </div>
        </header>
    }
}

/// The group for time without the head, where another page has a head of its own.
pub fn time_alone(desk: &Desk, view: &ClockView) -> Html {
    html! { <div key="head" class="head alone">{ time(desk, view) }</div> }
}

/// The one group for time.
fn time(desk: &Desk, view: &ClockView) -> Html {
    html! {
        <div class="time" role="group" aria-label={desk.say(Text::ClockGroup)} key="time">
            { undo_redo(desk, view) }
            <span class="now-time" key="now">
                <span class="day">{ &view.day }</span>{ " " }<strong>{ &view.time }</strong>
            </span>
            { running(desk, view) }
        </div>
    }
}

/// A button that opens a dialog.
fn opens(desk: &Desk, dialog: Dialog, word: Text<'_>, shape: &'static str) -> Html {
    html! {
        <button key={shape} class="quiet" title={desk.say(word)} aria-haspopup="dialog" onclick={desk.on(Msg::OpenedDialog(dialog))}>
            { sign(shape) }<span class="word">{ desk.say(word) }</span>
        </button>
    }
}

fn undo_redo(desk: &Desk, view: &ClockView) -> Html {
    // The arrow says "undo": beside it stands what. All of it is told to those who point or listen.
    let (undo, deed) = view.undo.clone().unwrap_or_else(|| (desk.say(Text::ClockNothingToUndo), String::new()));
    let redo = view.redo.clone().unwrap_or_else(|| desk.say(Text::KeysRedo));
    html! {
        <span class="undo-redo" key="undo">
            <button key="undo" class="quiet undo" disabled={view.undo.is_none()} title={undo.clone()} aria-label={undo} aria-keyshortcuts={keys::aria(KeyAction::Undo, desk.single_keys)}
                onclick={desk.on(Msg::PressedUndo)}>{ sign("undo") }<span class="wide">{ deed }</span>
            </button>
            <button key="redo" class="quiet icon" disabled={view.redo.is_none()} title={redo.clone()} aria-label={redo} aria-keyshortcuts={keys::aria(KeyAction::Redo, desk.single_keys)}
                onclick={desk.on(Msg::PressedRedo)}>
                { sign("redo") }
            </button>
            <button key="reset" class="quiet icon" title={desk.say(Text::ClockReset)} aria-label={desk.say(Text::ClockReset)} onclick={desk.on(Msg::PressedReset)}>
                { sign("reset") }
            </button>
        </span>
    }
}

fn running(desk: &Desk, view: &ClockView) -> Html {
    let (word, shape) = if view.playing { (Text::ClockPause, "pause") } else { (Text::ClockPlay, "play") };
    let speeds = Speed::ALL.map(|speed| (speed.0.to_string(), format!("×{}", speed.0))).to_vec();
    let onchoose = desk.dispatch.reform(|value: String| Msg::PickedSpeed(Speed(value.parse().unwrap_or(1))));
    let due = view.next_due.clone().unwrap_or_else(|| desk.say(Text::ClockNothingDue));
    html! {
        <span class="running" key="running">
            <button key="play" class={classes!("play", view.playing.then_some("on"))} title={desk.say(word)} aria-keyshortcuts={keys::aria(KeyAction::Play, desk.single_keys)} onclick={desk.on(Msg::PressedPlay)}>
                { sign(shape) }<span class="word">{ desk.say(word) }</span>
            </button>
            { Choice::of(desk.say(Text::ClockSpeed), "speed", speeds, &view.speed.0.to_string(), onchoose).html() }
            <button key="due" class="due" title={due.clone()} disabled={view.next_due.is_none()} onclick={desk.on(Msg::Did(Action::WaitNext))}>
                { sign("next") }<span>{ due }</span>
            </button>
        </span>
    }
}
