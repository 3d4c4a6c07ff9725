//! The header of the page: its name, the stories, the controls of time, and what can be taken along.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::clock::ClockView;
use crate::app::keys::{self, KeyAction};
use crate::app::{Dialog, Msg, PageMode, PlaybackEvent, ReadingEvent, RoomEvent, Speed};
use crate::engine::Action;
use crate::text::Text;
use crate::web::components::{Choice, icon, placeholder};
use crate::web::context::ViewContext;
use crate::web::lazy::LazyView;

/// Draws the header.
pub fn header(context: &ViewContext, (view, mode): &(Rc<ClockView>, PageMode)) -> Html {
    let explores = *mode == PageMode::Explore;
    let other = if explores { PageMode::Story } else { PageMode::Explore };
    html! {
        <header key="head" class="head">
            <div class="brand" key="brand">
                <span class="logo" aria-hidden="true"></span>
                <h1>{ context.say(Text::PageTitle) }</h1>
                { opens(context, Dialog::Stories, Text::StoryStories, "stories") }
                <button key="explore" class="quiet" aria-pressed={explores.to_string()} title={context.say(Text::StageExplore)} onclick={context.on(Msg::PickedMode(other))}>
                    { icon("desk") }<span class="word">{ context.say(Text::StageExplore) }</span>
                </button>
            </div>
            { if explores { time(context, view) } else { told_time(context, view) } }
            <div class="export-buttons" key="takes">
                { opens(context, Dialog::Share, Text::DialogShare, "share") }
                { opens(context, Dialog::Embed, Text::DialogEmbed, "embed") }
                { opens(context, Dialog::Export, Text::DialogExport, "export") }
                <button key="room" class="quiet present" title={context.say(Text::StageRoom)} onclick={context.on(Msg::Room(RoomEvent::Began))}>
                    { icon("room") }<span class="word">{ context.say(Text::StageRoom) }</span>
                </button>
            </div>
        </header>
    }
}

/// Draws the controls of time alone, for the desk of a page that is embedded in another one.
pub fn time_alone(context: &ViewContext, view: &Rc<ClockView>) -> Html {
    html! { <div key="head" class="head alone">{ time(context, view) }{ placeholder("whole-page") }</div> }
}

/// The same for a story, with the way to the whole page.
pub fn story_time_alone(context: &ViewContext, view: &Rc<ClockView>) -> Html {
    let lazy = context.lazy.as_ref();
    html! {
        <div key="head" class="head alone">
            { told_time(context, view) }
            { lazy.map_or_else(|| placeholder("whole-page"), |lazy| lazy.view(LazyView::WholePage, context)) }
        </div>
    }
}

/// The time of a story: its button for the next scene moves it, and here it can run by itself.
fn told_time(context: &ViewContext, view: &ClockView) -> Html {
    html! {
        <div class="time story-time" role="group" aria-label={context.say(Text::ClockGroup)} key="time">
            { clock_face(view) }
            <span class="running" key="running">{ play(context, view) }{ speed(context, view) }</span>
        </div>
    }
}

fn clock_face(view: &ClockView) -> Html {
    html! { <span class="now-time" key="now"><span class="day">{ &view.day }</span>{ " " }<strong>{ &view.time }</strong></span> }
}

/// The controls of time: undo, the clock, and what lets it run.
fn time(context: &ViewContext, view: &ClockView) -> Html {
    html! {
        <div class="time" role="group" aria-label={context.say(Text::ClockGroup)} key="time">
            { undo_redo(context, view) }
            { clock_face(view) }
            { running(context, view) }
        </div>
    }
}

/// A button that opens a dialog.
fn opens(context: &ViewContext, dialog: Dialog, word: Text<'_>, shape: &'static str) -> Html {
    html! {
        <button key={shape} class="quiet" title={context.say(word)} aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(dialog)))}>
            { icon(shape) }<span class="word">{ context.say(word) }</span>
        </button>
    }
}

fn undo_redo(context: &ViewContext, view: &ClockView) -> Html {
    // The arrow says "undo", and beside it stands what. The tooltip and the accessible name say all of it.
    let (undo, deed) = view.undo.clone().unwrap_or_else(|| (context.say(Text::ClockNothingToUndo), String::new()));
    let redo = view.redo.clone().unwrap_or_else(|| context.say(Text::KeysRedo));
    html! {
        <span class="undo-redo" key="undo">
            <button key="undo" class="quiet undo" disabled={view.undo.is_none()} title={undo.clone()} aria-label={undo} aria-keyshortcuts={keys::aria(KeyAction::Undo, context.single_keys)}
                onclick={context.on(Msg::Playback(PlaybackEvent::PressedUndo))}>{ icon("undo") }<span class="wide" dir="auto">{ deed }</span>
            </button>
            <button key="redo" class="quiet icon-button" disabled={view.redo.is_none()} title={redo.clone()} aria-label={redo} aria-keyshortcuts={keys::aria(KeyAction::Redo, context.single_keys)}
                onclick={context.on(Msg::Playback(PlaybackEvent::PressedRedo))}>
                { icon("redo") }
            </button>
            <button key="reset" class="quiet icon-button" title={context.say(Text::ClockReset)} aria-label={context.say(Text::ClockReset)} onclick={context.on(Msg::Playback(PlaybackEvent::PressedReset))}>
                { icon("reset") }
            </button>
        </span>
    }
}

fn running(context: &ViewContext, view: &ClockView) -> Html {
    let due = view.next_due.clone().unwrap_or_else(|| context.say(Text::ClockNothingDue));
    html! {
        <span class="running" key="running">
            { play(context, view) }
            { speed(context, view) }
            <button key="due" class="due" title={due.clone()} disabled={context.readonly || view.next_due.is_none()} onclick={context.on(Msg::Did(Action::WaitNext))}>
                { icon("next") }<span>{ due }</span>
            </button>
        </span>
    }
}

fn play(context: &ViewContext, view: &ClockView) -> Html {
    let (word, shape) = if view.playing { (Text::ClockPause, "pause") } else { (Text::ClockPlay, "play") };
    html! {
        <button key="play" class={classes!("play", view.playing.then_some("on"))} title={context.say(word)} aria-keyshortcuts={keys::aria(KeyAction::Play, context.single_keys)} onclick={context.on(Msg::Playback(PlaybackEvent::PressedPlay))}>
            { icon(shape) }<span class="word">{ context.say(word) }</span>
        </button>
    }
}

fn speed(context: &ViewContext, view: &ClockView) -> Html {
    let speeds = Speed::ALL.map(|speed| (speed.0.to_string(), format!("×{}", speed.0))).to_vec();
    let onchoose = context.dispatch.reform(|value: String| Msg::Playback(PlaybackEvent::PickedSpeed(Speed(value.parse().unwrap_or(1)))));
    Choice::of(context.say(Text::ClockSpeed), "speed", speeds, &view.speed.0.to_string(), onchoose).html()
}
