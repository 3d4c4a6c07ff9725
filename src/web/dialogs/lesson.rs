//! The dialog of the lesson: ready-made ones, the stories in their order with their minutes, how it is shared, and its handout.

mod handout;

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::app::address::Address;
use crate::app::model::{Lesson, ShippedLesson};
use crate::app::{LessonEvent, Model, Msg};
use crate::scenario::CATALOGUE;
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::location::page_address;
use crate::web::components::copy_field::CopyField;
use crate::web::components::{file_field, icon, memo};
use crate::web::context::ViewContext;
use handout::takes;

/// What the dialog shows.
#[derive(Clone, PartialEq)]
struct LessonView {
    lesson: Lesson,
    /// The title of each of its stories.
    titles: Vec<String>,
    /// The stories that can be added, by id and title.
    others: Vec<(&'static str, String)>,
}

/// Draws the content of the dialog.
pub fn lesson(model: &Model) -> Html {
    let lesson = model.stories().lesson().clone();
    let title = |story| crate::app::presenter::title(model, story);
    let others = CATALOGUE.iter().filter(|entry| lesson.items().iter().all(|item| item.story.id != entry.id));
    let view = LessonView {
        titles: lesson.items().iter().map(|item| title(item.story)).collect(),
        others: others.map(|entry| (entry.id, title(*entry))).collect(),
        lesson,
    };
    let made = html! { <div key="takes" class="lesson-takes">{ takes(model) }</div> };
    html! { <>{ memo("lesson", "lesson", view, drawn) }{ made }</> }
}

fn drawn(context: &ViewContext, view: &LessonView) -> Html {
    let LessonView { lesson, titles, others } = view;
    let is_empty = lesson.items().is_empty();
    html! {
        <>
            <p key="about" class="muted">{ context.say(Text::LessonAbout) }</p>
            { shipped(context) }
            if is_empty {
                <p key="none" class="empty">{ context.say(Text::LessonNone) }</p>
            }
            <ol key="stories" class="lesson-stories">{ for titles.iter().enumerate().map(|(place, title)| row(context, lesson, place, title)) }</ol>
            { add(context, others) }
            <p key="total" role="status"><b>{ context.say(Text::LessonTotal { count: lesson.minutes().into() }) }</b></p>
            <div key="begin" class="row">
                <button key="begin" class="primary" disabled={is_empty} onclick={context.on(Msg::Lesson(LessonEvent::Began))}>{ context.say(Text::LessonBegin) }</button>
                if lesson.is_on() {
                    <button key="end" onclick={context.on(Msg::Lesson(LessonEvent::Ended))}>{ context.say(Text::LessonEnd) }</button>
                }
            </div>
            { share(context, lesson) }
        </>
    }
}

fn shipped(context: &ViewContext) -> Html {
    let button = |shipped: ShippedLesson| {
        let words = match shipped {
            ShippedLesson::Ten => Text::LessonTen,
            ShippedLesson::Thirty => Text::LessonThirty,
            ShippedLesson::Sixty => Text::LessonSixty,
        };
        html! { <button key={shipped.name()} data-lesson={shipped.name()} onclick={context.on(Msg::Lesson(LessonEvent::Took(shipped)))}>{ context.say(words) }</button> }
    };
    html! { <div key="shipped" class="row" role="group" aria-label={context.say(Text::LessonShipped)}>{ for ShippedLesson::ALL.into_iter().map(button) }</div> }
}

fn row(context: &ViewContext, lesson: &Lesson, place: usize, title: &str) -> Html {
    let Some(item) = lesson.items().get(place) else { return html! { <li key={place}></li> } };
    let onchange = context.dispatch.reform(move |event: Event| {
        let minutes = event.target_unchecked_into::<HtmlInputElement>().value().trim().parse().unwrap_or(0);
        Msg::Lesson(LessonEvent::SetMinutes(place, minutes))
    });
    let (raise, remove) = (context.say(Text::LessonRaise { title }), context.say(Text::LessonRemove { title }));
    html! {
        <li key={item.story.id} data-story={item.story.id}>
            <span key="title">{ title }</span>
            <input key="minutes" type="number" min="1" max="240" inputmode="numeric" aria-label={context.say(Text::LessonMinutes { title })} value={item.minutes.to_string()} {onchange} />
            <button key="raise" class="icon-button" disabled={place == 0} aria-label={raise.clone()} title={raise} onclick={context.on(Msg::Lesson(LessonEvent::Raised(place)))}>{ icon("up") }</button>
            <button key="remove" class="icon-button" aria-label={remove.clone()} title={remove} onclick={context.on(Msg::Lesson(LessonEvent::Removed(place)))}>{ icon("close") }</button>
        </li>
    }
}

/// The stories that are not in the lesson; choosing one puts it at the end.
fn add(context: &ViewContext, others: &[(&'static str, String)]) -> Html {
    let label = context.say(Text::LessonAdd);
    let onchange = context.dispatch.reform(move |event: Event| {
        let field: HtmlSelectElement = event.target_unchecked_into();
        let chosen = CATALOGUE.iter().find(|entry| entry.id == field.value()).map_or("", |entry| entry.id);
        field.set_value("");
        Msg::Lesson(LessonEvent::Added(chosen))
    });
    html! {
        <select key="add" class="choice lesson-add" aria-label={label.clone()} {onchange}>
            <option key="none" value="" selected=true>{ label }</option>
            { for others.iter().map(|(id, title)| html! { <option key={*id} value={*id}>{ title }</option> }) }
        </select>
    }
}

/// The lesson as a link and as a file.
fn share(context: &ViewContext, lesson: &Lesson) -> Html {
    let mut address = Address::default();
    address.options.lesson = Some(lesson.to_string()).filter(|text| !text.is_empty());
    let text = format!("{}{address}", page_address());
    let file = lesson.file();
    let onsave = move |_: MouseEvent| {
        let saved = blob(&file, "text/plain;charset=utf-8").and_then(|blob| save("while-you-were-out-lesson.txt", &blob));
        saved.unwrap_or_default();
    };
    let sender = context.clone();
    let open = file_field("open", context.say(Text::LessonOpen), ".txt,text/plain", move |files| {
        read(&sender, files.and_then(|files| files.get(0)));
    });
    html! {
        <div key="share" class="lesson-share">
            if !lesson.items().is_empty() {
                <CopyField key="link" name="lesson" label={context.say(Text::LessonLink)} {text} onsaid={Callback::noop()} />
            }
            <div key="file" class="row">
                <button key="save" disabled={lesson.items().is_empty()} onclick={onsave}>{ context.say(Text::LessonSave) }</button>
                { open }
            </div>
            if lesson.is_unread() {
                <p key="unread" class="status" role="alert">{ context.say(Text::LessonUnread) }</p>
            }
        </div>
    }
}

/// Reads a lesson from a file; one that cannot be read holds none.
fn read(context: &ViewContext, file: Option<File>) {
    let (Some(file), context) = (file, context.clone()) else { return };
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        context.tell(Msg::Lesson(LessonEvent::Read(text.unwrap_or_default())));
    });
}
