//! The dialog of the lesson: ready-made ones, the stories in their order with their minutes, how it is shared, and its handout.

mod handout;

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::app::address::{Address, MAX_LESSON_LINK_CHARS};
use crate::app::model::{Lesson, LessonStory, OwnStory, ShippedLesson};
use crate::app::{Dialog, LessonEvent, Model, Msg, ReadingEvent};
use crate::scenario::CATALOGUE;
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::location::page_address;
use crate::web::components::copy_field::CopyField;
use crate::web::components::{file_field, icon, memo};
use crate::web::context::{ViewContext, use_view_context};
use crate::web::dialogs::share_link::use_deflated;
use handout::takes;

/// What the dialog shows.
#[derive(Clone, PartialEq)]
struct LessonView {
    lesson: Lesson,
    /// The title of each of its stories.
    titles: Vec<String>,
    /// The visitor’s own stories that can be added, with their titles.
    own: Vec<(LessonStory, String)>,
    /// The shipped stories that can be added, with their titles.
    others: Vec<(LessonStory, String)>,
}

/// Draws the content of the dialog.
pub fn lesson(model: &Model) -> Html {
    let lesson = model.stories().lesson().clone();
    let title = |story: &LessonStory| story.title(model.locale());
    let offered = |story: LessonStory| {
        let is_there = lesson.items().iter().any(|item| item.story.is(&story));
        (!is_there).then(|| (story.clone(), title(&story)))
    };
    // One that has a mistake cannot be told.
    let own = model.editor().stories().filter_map(|(number, text)| OwnStory::read(text, Some(number)));
    let view = LessonView {
        titles: lesson.items().iter().map(|item| title(&item.story)).collect(),
        own: own.map(LessonStory::Own).filter_map(offered).collect(),
        others: CATALOGUE.iter().copied().map(LessonStory::Shipped).filter_map(offered).collect(),
        lesson: lesson.clone(),
    };
    let made = html! { <div key="takes" class="lesson-takes">{ takes(model) }</div> };
    html! { <>{ memo("lesson", "lesson", view, drawn) }{ made }</> }
}

fn drawn(context: &ViewContext, view: &LessonView) -> Html {
    let LessonView { lesson, titles, own, others } = view;
    let is_empty = lesson.items().is_empty();
    html! {
        <>
            <p key="about" class="muted">{ context.say(Text::LessonAbout) }</p>
            { shipped(context) }
            if is_empty {
                <p key="none" class="empty">{ context.say(Text::LessonNone) }</p>
            }
            <ol key="stories" class="lesson-stories">{ for titles.iter().enumerate().map(|(place, title)| row(context, lesson, place, title)) }</ol>
            <div key="choose" class="row">
                { add(context, own, others) }
                <button key="own" aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Editor)))}>{ context.say(Text::DialogEditor) }</button>
            </div>
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
        <li key={item.story.key()} data-story={item.story.key()}>
            <span key="title">{ title }</span>
            <input key="minutes" type="number" min="1" max="240" inputmode="numeric" aria-label={context.say(Text::LessonMinutes { title })} value={item.minutes.to_string()} {onchange} />
            <button key="raise" class="icon-button" disabled={place == 0} aria-label={raise.clone()} title={raise} onclick={context.on(Msg::Lesson(LessonEvent::Raised(place)))}>{ icon("up") }</button>
            <button key="remove" class="icon-button" aria-label={remove.clone()} title={remove} onclick={context.on(Msg::Lesson(LessonEvent::Removed(place)))}>{ icon("close") }</button>
        </li>
    }
}

/// The stories that are not in the lesson, the visitor’s own before the shipped ones; choosing one puts it at the end.
fn add(context: &ViewContext, own: &[(LessonStory, String)], others: &[(LessonStory, String)]) -> Html {
    let label = context.say(Text::LessonAdd);
    let offered: Vec<LessonStory> = own.iter().chain(others).map(|(story, _)| story.clone()).collect();
    let sender = context.clone();
    let onchange = move |event: Event| {
        let field: HtmlSelectElement = event.target_unchecked_into();
        let chosen = offered.iter().find(|story| story.key() == field.value()).cloned();
        field.set_value("");
        if let Some(story) = chosen {
            sender.tell(Msg::Lesson(LessonEvent::Added(story)));
        }
    };
    let group = |key: &'static str, words: Text<'_>, stories: &[(LessonStory, String)]| {
        let options = stories.iter().map(|(story, title)| html! { <option key={story.key()} value={story.key()}>{ title }</option> });
        html! { <optgroup {key} label={context.say(words)}>{ for options }</optgroup> }
    };
    html! {
        <select key="add" class="choice lesson-add" aria-label={label.clone()} {onchange}>
            <option key="none" value="" selected=true>{ label }</option>
            if !own.is_empty() {
                { group("own", Text::DialogEditor, own) }
            }
            { group("shipped", Text::StoryStories, others) }
        </select>
    }
}

/// The lesson as a link and as a file.
fn share(context: &ViewContext, lesson: &Lesson) -> Html {
    let file = lesson.file();
    let onsave = {
        let file = file.clone();
        move |_: MouseEvent| {
            let saved = blob(&file, "text/plain;charset=utf-8").and_then(|blob| save("while-you-were-out-lesson.txt", &blob));
            saved.unwrap_or_default();
        }
    };
    let sender = context.clone();
    let open = file_field("open", context.say(Text::LessonOpen), ".txt,text/plain", move |files| {
        read(&sender, files.and_then(|files| files.get(0)));
    });
    html! {
        <div key="share" class="lesson-share">
            if lesson.has_own() {
                <p key="own" class="muted">{ context.say(Text::LessonOwn) }</p>
            }
            if !lesson.items().is_empty() {
                <LessonLink key="link" query={lesson.query()} {file} />
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

/// The properties of [`LessonLink`].
#[derive(Properties, PartialEq)]
struct LessonLinkProps {
    /// The lesson in the letters of an address, where shipped stories alone are in it.
    query: Option<String>,
    /// The lesson as a file, which is packed otherwise.
    file: String,
}

/// The link to the lesson; where it would be too long for one, this says so.
#[component(LessonLink)]
fn lesson_link(props: &LessonLinkProps) -> Html {
    let context = use_view_context();
    let packed = use_deflated(Some(props.file.clone()).filter(|_| props.query.is_none()));
    let mut address = Address::default();
    address.options.lesson.clone_from(&props.query);
    let why = match packed {
        _ if props.query.is_some() => None,
        None => Some(Text::SharePacking),
        Some(None) => Some(Text::ShareUnpackable),
        Some(Some(packed)) if packed.len() > MAX_LESSON_LINK_CHARS => Some(Text::LessonTooLong { count: packed.len() as u64 }),
        Some(packed) => {
            address.session.packed_lesson = packed;
            None
        }
    };
    match why {
        Some(why) => html! { <p class="status" role="status">{ context.say(why) }</p> },
        None => {
            html! { <CopyField name="lesson" label={context.say(Text::LessonLink)} text={format!("{}{address}", page_address())} onsaid={Callback::noop()} /> }
        }
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
