//! The page's head: its name, the one group for time, stories, language and look.

use yew::prelude::*;

use crate::app::clock::ClockView;
use crate::app::{Msg, Speed, Theme, story};
use crate::engine::Input;
use crate::text::{Tag, Text};
use crate::web::components::{Choice, sign};
use crate::web::desk::Desk;

/// The page's head.
pub fn header(desk: &Desk, view: &ClockView) -> Html {
    html! {
        <header key="head" class="head">
            <div class="brand" key="brand">
                <img src="icons/slip.svg" alt="" width="26" height="26" />
                <h1>{ desk.say(Text::PageTitle) }</h1>
                { stories(desk) }
            </div>
            <div class="time" role="group" aria-label={desk.say(Text::ClockGroup)} key="time">
                { undo_redo(desk, view) }
                <span class="now-time" key="now">
                    <span class="day">{ &view.day }</span>{ " " }<strong>{ &view.time }</strong>
                </span>
                { running(desk, view) }
            </div>
            <div class="looks" key="looks">{ looks(desk, view) }</div>
        </header>
    }
}

fn stories(desk: &Desk) -> Html {
    let titles = story::titles(&desk.locale).into_iter().map(|(id, title)| (id.to_owned(), title));
    let offers = std::iter::once((String::new(), desk.say(Text::StoryStories))).chain(titles).collect::<Vec<_>>();
    let onchoose = desk.dispatch.reform(|id: String| crate::scenario::find(&id).map_or(Msg::LeftStory, |entry| Msg::ChoseStory(entry.id)));
    Choice::of(desk.say(Text::StoryStories), "quiet", offers, "", onchoose).html()
}

fn undo_redo(desk: &Desk, view: &ClockView) -> Html {
    let undo = view.undo.clone().unwrap_or_else(|| desk.say(Text::ClockNothingToUndo));
    let redo = view.redo.clone();
    html! {
        <span class="undo-redo" key="undo">
            <button key="undo" class="quiet undo" disabled={view.undo.is_none()} onclick={desk.on(Msg::PressedUndo)}>
                { sign("undo") }<span class="wide">{ undo }</span>
            </button>
            <button key="redo" class="quiet icon" disabled={view.redo.is_none()} title={redo.clone()} aria-label={redo} onclick={desk.on(Msg::PressedRedo)}>
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
            <button key="play" class={classes!("play", view.playing.then_some("on"))} onclick={desk.on(Msg::PressedPlay)}>
                { sign(shape) }{ desk.say(word) }
            </button>
            { Choice::of(desk.say(Text::ClockSpeed), "speed", speeds, &view.speed.0.to_string(), onchoose).html() }
            <button key="due" class="due" disabled={view.next_due.is_none()} onclick={desk.on(Msg::Did(Input::WaitNext))}>
                { sign("next") }<span>{ due }</span>
            </button>
        </span>
    }
}

fn looks(desk: &Desk, view: &ClockView) -> Html {
    let themes = Theme::ALL.map(|theme| (theme.name().to_owned(), desk.say(theme_word(theme)))).to_vec();
    let on_theme = desk.dispatch.reform(|name: String| Msg::PickedTheme(Theme::named(&name).unwrap_or(Theme::Auto)));
    let tags = Tag::offered().map(|tag| (tag.name().to_owned(), tag.own_name().to_owned())).collect::<Vec<_>>();
    let on_tag = desk.dispatch.reform(|name: String| Msg::PickedLanguage(Tag::named(&name).unwrap_or(Tag::En)));
    html! {
        <>
            { Choice::of(desk.say(Text::PageLanguage), "quiet", tags, view.tag.name(), on_tag).html() }
            { Choice::of(desk.say(Text::PageTheme), "quiet", themes, view.theme.name(), on_theme).html() }
        </>
    }
}

fn theme_word(theme: Theme) -> Text<'static> {
    match theme {
        Theme::Auto => Text::PageThemeAuto,
        Theme::Light => Text::PageThemeLight,
        Theme::Dark => Text::PageThemeDark,
        Theme::Contrast => Text::PageThemeContrast,
        Theme::Projector => Text::PageThemeProjector,
    }
}
