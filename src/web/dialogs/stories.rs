//! The dialog of the stories: by theme, and searched while the visitor types. One click begins a story.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::catalogue::{self, CatalogueView, StoryCard, StoryGroup};
use crate::app::model::StoryRecord;
use crate::app::{Dialog, Model, Msg, ReadingEvent, StoryEvent};
use crate::engine::PracticeTheme;
use crate::scenario::{PracticeRun, Theme};
use crate::text::Text;
use crate::web::context::{ViewContext, use_view_context};

use crate::web::components::modal_dialog::may_begin_typing;

/// Draws the content of the dialog.
pub fn stories(model: &Model) -> Html {
    html! { <Stories missed={model.stories().texts_missed()} kept={model.stories().record()} /> }
}

/// The properties of [`Stories`].
#[derive(Properties, PartialEq)]
pub struct StoriesProps {
    /// Whether the texts could not be fetched.
    pub missed: bool,
    /// What this device has kept of the stories.
    pub kept: StoryRecord,
}

/// Draws the catalogue.
#[component(Stories)]
pub fn stories_dialog(props: &StoriesProps) -> Html {
    let context = use_view_context();
    let told = use_memo(context.locale.clone(), |locale| catalogue::told(locale));
    let query = use_state(String::new);
    let theme = use_state(|| None::<Theme>);
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with(told.is_empty(), move |_| {
            if let Some(field) = field.cast::<HtmlInputElement>().filter(|_| may_begin_typing()) {
                field.focus().unwrap_or_default();
            }
        });
    }
    if told.is_empty() {
        return waiting(&context, props.missed);
    }
    let view = catalogue::view(&told, *theme, &query, &props.kept, &context.locale);
    let oninput = {
        let query = query.clone();
        move |event: InputEvent| query.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let search = context.say(Text::StoriesSearch);
    html! {
        <>
            <div key="search" class="search">
                <input key="field" ref={field} type="search" autofocus=true aria-label={search.clone()} placeholder={search} value={(*query).clone()} autocomplete="off" {oninput} />
                <button key="editor" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Editor)))}>{ context.say(Text::DialogEditor) }</button>
                <button key="lesson" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Lesson)))}>{ context.say(Text::LessonTitle) }</button>
            </div>
            { themes(&context, &view, &theme) }
            { practice(&context) }
            <p key="count" class="muted" role="status">
                { if view.count == 0 { context.say(Text::StoriesNone) } else { context.say(Text::StoriesFound { count: view.count as u64 }) } }
            </p>
            { for view.groups.iter().map(|group| show_group(&context, group)) }
        </>
    }
}

fn waiting(context: &ViewContext, missed: bool) -> Html {
    if !missed {
        return html! { <p key="waiting" class="empty" role="status">{ context.say(Text::PageComing) }</p> };
    }
    html! {
        <div key="missed" class="row" role="alert">
            <p>{ context.say(Text::StoriesMissed) }</p>
            <button onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Stories)))}>{ context.say(Text::StoriesRetry) }</button>
        </div>
    }
}

fn themes(context: &ViewContext, view: &CatalogueView, chosen: &UseStateHandle<Option<Theme>>) -> Html {
    let chip = |theme: Option<Theme>, name: String| {
        let state = chosen.clone();
        let onclick = move |_: MouseEvent| state.set(theme);
        html! { <button key={name.clone()} class="chip" aria-pressed={(**chosen == theme).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div key="themes" class="themes" role="group" aria-label={context.say(Text::StoriesTheme)}>
            { chip(None, context.say(Text::StoriesAll)) }
            { for view.themes.iter().map(|(theme, name)| chip(Some(*theme), name.clone())) }
        </div>
    }
}

/// The themes of questions to practice with; everybody begins with the same ones.
fn practice(context: &ViewContext) -> Html {
    let chip = |theme: PracticeTheme| {
        let word = match theme {
            PracticeTheme::Gates => Text::PracticeGates,
            PracticeTheme::Presence => Text::PracticePresence,
            PracticeTheme::Policy => Text::PracticePolicy,
            PracticeTheme::Timing => Text::PracticeTiming,
            PracticeTheme::Mail => Text::PracticeMail,
        };
        html! { <button key={theme.name()} class="chip" data-practice={theme.name()} onclick={context.on(Msg::Practiced(PracticeRun::first(theme)))}>{ context.say(word) }</button> }
    };
    html! {
        <div key="practice" class="themes" role="group" aria-label={context.say(Text::PracticePanel)}>
            <b key="title">{ context.say(Text::PracticePanel) }</b>
            { for PracticeTheme::ALL.into_iter().map(chip) }
        </div>
    }
}

fn show_group(context: &ViewContext, group: &StoryGroup) -> Html {
    html! {
        <section key={format!("group-{}", group.name)} class="group">
            if !group.name.is_empty() {
                <h3 key="name">{ &group.name }</h3>
            }
            <ul key="cards" class="cards">{ for group.cards.iter().map(|card| show_card(context, card)) }</ul>
        </section>
    }
}

fn show_card(context: &ViewContext, card: &StoryCard) -> Html {
    html! {
        <li key={card.id}>
            <button class="card" data-story={card.id} onclick={context.on(Msg::Story(StoryEvent::ChoseStory(card.id)))}>
                <b>{ &card.title }</b>
                <span>{ &card.summary }</span>
                <small class="muted">
                    if card.seen {
                        <b key="seen">{ "✓ " }{ context.say(if card.is_task { Text::StoriesSolved } else { Text::StoriesSeen }) }{ " · " }</b>
                    }
                    if let Some(score) = &card.score {
                        <span key="score">{ score }{ " · " }</span>
                    }
                    if let Some(theme) = &card.theme {
                        <span key="theme">{ theme }{ " · " }</span>
                    }
                    { format!("{} · {}", card.beats, card.minutes) }
                </small>
            </button>
        </li>
    }
}
