//! The dialog of a visitor's own stories: the list, or the story that is open.

mod files;
mod pad;
mod picks;

use yew::prelude::*;

use crate::app::editor::{self as app_editor, EditorEvent, EditorView, OpenView, StoryRow};
use crate::app::{Model, Msg};
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::real_time_ms;
use crate::web::components::{Choice, icon};
use crate::web::context::{ViewContext, use_view_context};

use pad::Pad;
use picks::picks;

/// Draws the content of the dialog.
pub fn editor(context: &ViewContext, model: &Model) -> Html {
    let view = app_editor::view(model);
    let ondrop = {
        let sender = context.clone();
        move |event: DragEvent| {
            event.prevent_default();
            files::take(&sender, event.data_transfer().and_then(|carried| carried.files()));
        }
    };
    let ondragover = |event: DragEvent| event.prevent_default();
    html! {
        <div key="own" class="own" {ondrop} {ondragover}>
            { told(context, &view) }
            if let Some(open) = &view.open {
                <Open key={open.number} view={open.clone()} />
            } else {
                { list(context, &view) }
            }
        </div>
    }
}

/// The messages above the rest: a problem, or that nothing can be stored.
fn told(context: &ViewContext, view: &EditorView) -> Html {
    html! {
        <div key="told" class="told">
            if let Some(problem) = &view.problem {
                <p key="problem" class="problem" role="alert">{ problem }</p>
            }
            if view.denied {
                <p key="denied" class="muted" role="status">{ context.say(Text::EditorDenied) }</p>
            }
        </div>
    }
}

fn list(context: &ViewContext, view: &EditorView) -> Html {
    let on_task = context.dispatch.reform(|_: MouseEvent| Msg::Editor(EditorEvent::BeganTask(real_time_ms())));
    let on_new = context.dispatch.reform(|_: MouseEvent| Msg::Editor(EditorEvent::Began(real_time_ms())));
    html! {
        <div key="list" class="list">
            <p key="intro">{ context.say(Text::EditorIntro) }</p>
            <div key="begin" class="begin">
                <button key="new" class="primary" autofocus=true onclick={on_new}>{ context.say(Text::EditorNew) }</button>
                <button key="task" onclick={on_task}>{ context.say(Text::EditorNewTask) }</button>
                <button key="record" class="record" onclick={context.on(Msg::Editor(EditorEvent::StartedRecording))}>
                    <i aria-hidden="true"></i>{ context.say(Text::EditorRecord) }
                </button>
                { files::choose(context) }
            </div>
            if view.rows.is_empty() {
                <p key="none" class="empty">{ context.say(Text::EditorNone) }</p>
            }
            <ul key="rows" class="cards">{ for view.rows.iter().map(|row| show_row(context, row)) }</ul>
            if let Some(title) = &view.deleted {
                <p key="deleted" class="deleted" role="status">
                    { context.say(Text::EditorDeleted { title }) }
                    <button class="link" onclick={context.on(Msg::Editor(EditorEvent::Restored))}>{ context.say(Text::EditorRestore) }</button>
                </p>
            }
            <p key="drop" class="muted drop">{ context.say(Text::EditorDrop) }</p>
        </div>
    }
}

fn show_row(context: &ViewContext, row: &StoryRow) -> Html {
    let delete = context.say(Text::EditorDelete { title: &row.title });
    html! {
        <li key={row.number} class="own-row">
            <button class="card" data-own={row.number.to_string()} onclick={context.on(Msg::Editor(EditorEvent::Opened(row.number)))}>
                <b>{ &row.title }</b><small class="muted">{ &row.beats }</small>
            </button>
            <button class="quiet icon-button" aria-label={delete.clone()} title={delete} onclick={context.on(Msg::Editor(EditorEvent::Deleted(row.number)))}>
                { icon("close") }
            </button>
        </li>
    }
}

/// The properties of [`Open`] and [`Play`].
#[derive(Properties, PartialEq)]
struct OpenProps {
    view: std::rc::Rc<OpenView>,
}

/// Draws the open story.
#[component(Open)]
fn open(props: &OpenProps) -> Html {
    let context = use_view_context();
    let goal = use_state(|| None::<(usize, u32)>);
    let view = &props.view;
    let on_save = {
        let view = view.clone();
        move |_: MouseEvent| {
            // A browser that refuses to save says so itself.
            let saved = blob(&view.text, "text/plain;charset=utf-8").and_then(|blob| save(&view.file, &blob));
            saved.unwrap_or_default();
        }
    };
    html! {
        <>
            <div key="bar" class="toolbar">
                <button key="back" class="quiet" onclick={context.on(Msg::Editor(EditorEvent::Left))}>{ icon("back") }{ context.say(Text::EditorBack) }</button>
                <h3 key="title">{ &view.title }</h3>
                <button key="export" onclick={on_save}>{ icon("export") }{ context.say(Text::EditorExport) }</button>
            </div>
            <Pad key="pad" view={view.clone()} goal={*goal} />
            { found(&context, view, &goal) }
            { picks(&context, view) }
            <Play key="play" view={view.clone()} />
        </>
    }
}

/// Draws what the check found: a list of mistakes that lead to their lines.
fn found(context: &ViewContext, view: &OpenView, goal: &UseStateHandle<Option<(usize, u32)>>) -> Html {
    let Some(check) = &view.check else { return html! { <div key="found" class="found"></div> } };
    let times = goal.map_or(0, |goal| goal.1);
    let mistake = |(index, mistake): (usize, &app_editor::Mistake)| {
        let (goal, line) = (goal.clone(), mistake.line);
        let onclick = move |_: MouseEvent| goal.set(Some((line, times + 1)));
        html! { <li key={index}><button class="mistake" data-line={line.to_string()} {onclick}>{ &mistake.what }</button></li> }
    };
    let count = (check.mistakes.len() + check.more) as u64;
    html! {
        <div key="found" class="found" data-mistakes={count.to_string()}>
            <p key="count" role="status" class={if count == 0 { "fine" } else { "problem" }}>
                { icon(if count == 0 { "tick" } else { "cross" }) }
                { if count == 0 { context.say(Text::EditorFine) } else { context.say(Text::EditorMistakes { count }) } }
            </p>
            <ul key="mistakes">{ for check.mistakes.iter().enumerate().map(mistake) }</ul>
            if check.more > 0 {
                <p key="more" class="muted">{ context.say(Text::EditorMore { count: check.more as u64 }) }</p>
            }
        </div>
    }
}

/// Draws the choice of the beat from which the story is played, and the button that plays it.
#[component(Play)]
fn play(props: &OpenProps) -> Html {
    let context = use_view_context();
    let from = use_state(|| 1_usize);
    let view = &props.view;
    let can_play = view.check.as_ref().is_some_and(|check| check.can_play);
    let offers: Vec<_> = view.beats.iter().map(|beat| (beat.number.to_string(), format!("{}. {}", beat.number, beat.narration))).collect();
    let from_beat = (*from).min(view.beats.len().max(1));
    // A story that is still to be written has nothing to choose from.
    let chosen = if view.beats.is_empty() { String::new() } else { from_beat.to_string() };
    let onchoose = Callback::from(move |number: String| from.set(number.parse().unwrap_or(1)));
    html! {
        <div class="play-from">
            { Choice::of(context.say(Text::EditorPlayFrom), "", offers, &chosen, onchoose).disabled(view.beats.is_empty()).html() }
            <button key="play" class="primary" disabled={!can_play} onclick={context.on(Msg::Editor(EditorEvent::Played(from_beat)))}>
                { icon("play") }{ context.say(Text::EditorPlay) }
            </button>
        </div>
    }
}
