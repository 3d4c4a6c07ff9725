//! The presenter's window: what the room sees, in small, and beside it what the room does not see. A remote is heard here as in the room.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::presenter::{self, PlaylistRow, PresenterView};
use crate::app::remote::{self, RemoteAction};
use crate::app::{Dialog, LessonEvent, Model, Msg, ReadingEvent, RoomEvent, StoryEvent, clock};
use crate::text::Text;
use crate::web::components::{ShownTime, icon, memo, placeholder};
use crate::web::context::{ViewContext, use_view_context};
use crate::web::lazy::{LazyView, Motion};
use crate::web::panels::header::header;
use crate::web::panels::notice::notice;
use crate::web::panels::room;

mod elapsed;

use elapsed::Elapsed;

/// Draws the window. `coming` is the picture of what comes next.
pub fn presenter(context: &ViewContext, model: &Model, motion: &Motion, coming: Option<AttrValue>) -> Html {
    let Some(view) = presenter::view(model) else { return context.coming() };
    let now = motion.held.as_ref().map_or_else(|| model.now(), |(now, _)| *now);
    let clock = clock::at(model, now);
    let live = context.lazy.as_ref().map_or_else(|| placeholder("live"), |lazy| lazy.view(LazyView::Announcement(model), context));
    html! {
        <ContextProvider<ViewContext> context={context.clone()}>
        <ContextProvider<ShownTime> context={ShownTime::of(now)}>
            { memo("head", "header", (clock.clone(), model.mode()), header) }
            { notice(context, model.notice()) }
            <main key="main" class="presenter" data-mode="presenter">
                <div key="left" class="presenter-left">
                <section key="wall" class="presenter-wall" aria-label={context.say(Text::PresenterWall)}>
                    { room::mini(model, motion, &clock) }
                    if model.room().is_black() {
                        <p key="black" class="presenter-black">{ context.say(Text::RoomBlack) }</p>
                    }
                </section>
                <div key="buttons" class="presenter-buttons">{ buttons(context, model, &view) }</div>
                { if view.asked.is_some() { context.lazy_view(LazyView::Ask(model)) } else { placeholder("ask") } }
                { memo("notes", "notes", view.clone(), notes) }
                </div>
                { memo("beside", "presenter", (view, coming), beside) }
            </main>
            <div key="dialog">{ model.reading().dialog().map_or_else(|| placeholder("none"), |dialog| context.lazy_view(LazyView::Dialog(dialog, model))) }</div>
            <p class="visually-hidden" aria-live="polite" key="live">{ live }</p>
        </ContextProvider<ShownTime>>
        </ContextProvider<ViewContext>>
    }
}

fn buttons(context: &ViewContext, model: &Model, view: &PresenterView) -> Html {
    let switch = |key: &'static str, words: Text<'_>, on: bool, event: RoomEvent| {
        html! { <button {key} aria-pressed={on.to_string()} onclick={context.on(Msg::Room(event))}>{ context.say(words) }</button> }
    };
    let [is_black, points, keys] = view.switches;
    let step = |action: RemoteAction| remote::msg(model, action).map(|msg| context.on::<MouseEvent>(msg));
    let back = context.say(Text::StoryPrevious);
    html! {
        <>
            <button key="back" class="icon-button" aria-label={back.clone()} title={back} disabled={!view.goes.1} onclick={step(RemoteAction::Back)}>{ icon("back") }</button>
            <button key="next" class="primary presenter-on" disabled={!view.goes.0} onclick={step(RemoteAction::Next)}>{ context.say(if view.asked.as_ref().is_some_and(|asked| asked.is_open) { Text::AskShow } else { Text::StoryNext }) }{ icon("forward") }</button>
            { switch("black", Text::RoomBlacken, is_black, RoomEvent::ToggledBlack) }
            { switch("pointer", Text::PresenterPointer, points, RoomEvent::ToggledPointer) }
            { switch("keys", Text::RoomKeys, keys, RoomEvent::ToggledKeys) }
            <button key="window" onclick={room::open_window(context, model)}>{ context.say(Text::RoomWindow) }</button>
            <button key="end" onclick={context.on(Msg::Room(RoomEvent::Ended))}>{ context.say(Text::RoomEnd) }</button>
        </>
    }
}

/// What the story says to who presents it, and what that one has written.
fn notes(context: &ViewContext, view: &PresenterView) -> Html {
    let (story, scene) = view.scene.clone();
    html! {
        <section class="presenter-notes" aria-label={context.say(Text::PresenterNotes)}>
            <h2 key="head">{ context.say(Text::PresenterNotes) }</h2>
            { for view.notes.iter().enumerate().map(|(place, note)| html! { <p key={place}>{ note }</p> }) }
            if view.notes.is_empty() {
                <p key="none" class="muted">{ context.say(Text::PresenterNoNotes) }</p>
            }
            <OwnNotes key={format!("own-{story}-{scene}")} story={story.clone()} {scene} text={view.own.clone()} />
        </section>
    }
}

fn beside(context: &ViewContext, (view, coming): &(PresenterView, Option<AttrValue>)) -> Html {
    html! {
        <div class="presenter-beside">
            <Elapsed key="time" minutes={view.minutes} />
            <section key="next" aria-label={context.say(Text::PresenterNext)}>
                <h2 key="head">{ context.say(Text::PresenterNext) }</h2>
                <p key="words">{ view.next.clone().unwrap_or_else(|| context.say(Text::PresenterLast)) }</p>
                if let Some(coming) = coming {
                    <div key="picture" class="presenter-picture">{ Html::from_html_unchecked(coming.clone()) }</div>
                }
            </section>
            <section key="playlist" class="presenter-playlist" aria-label={context.say(Text::PresenterPlaylist)}>
                <h2 key="head">{ context.say(Text::PresenterPlaylist) }</h2>
                <ol key="rows">{ for view.playlist.iter().enumerate().map(|(place, row)| playlist_row(context, place, row)) }</ol>
                <p key="lesson" class="row">
                    <button key="choose" aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Lesson)))}>{ context.say(Text::LessonChoose) }</button>
                    if view.has_lesson {
                        <button key="end" onclick={context.on(Msg::Lesson(LessonEvent::Ended))}>{ context.say(Text::LessonEnd) }</button>
                    }
                </p>
            </section>
        </div>
    }
}

fn playlist_row(context: &ViewContext, place: usize, row: &PlaylistRow) -> Html {
    let seen = html! { if row.is_seen { <span key="seen" class="presenter-seen" title={context.say(Text::StoriesSeen)}>{ icon("tick") }<span class="visually-hidden">{ context.say(Text::StoriesSeen) }</span></span> } };
    let words = html! { <><b key="title">{ &row.title }</b><small key="minutes">{ " " }{ &row.minutes }</small></> };
    let told = row.place.filter(|_| !row.is_here).map(|place| context.on::<MouseEvent>(Msg::Story(StoryEvent::ChoseOfLesson(place))));
    html! {
        <li key={place} aria-current={row.is_here.then_some("true")}>
            { seen }
            if let Some(onclick) = told {
                <button key="story" class="quiet" {onclick}>{ words }</button>
            } else {
                <span key="story">{ words }</span>
            }
        </li>
    }
}

/// The properties of [`OwnNotes`].
#[derive(Properties, PartialEq)]
struct OwnNotesProps {
    story: String,
    scene: usize,
    text: String,
}

/// The field for one's own notes; another scene has another field.
#[component(OwnNotes)]
fn own_notes(props: &OwnNotesProps) -> Html {
    let context = use_view_context();
    let (story, scene) = (props.story.clone(), props.scene);
    let oninput = context.dispatch.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        Msg::Room(RoomEvent::WroteNotes(story.clone(), scene, text))
    });
    html! {
        <label class="presenter-own">
            <span key="name">{ context.say(Text::PresenterOwn) }</span>
            <textarea key="field" rows="2" value={props.text.clone()} {oninput} />
            <small key="about" class="muted">{ context.say(Text::PresenterOwnAbout) }</small>
        </label>
    }
}
