//! The catalogue of stories: by theme, and searched while one types. One click begins a story.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::catalogue::{self, Card, CatalogueView, Group};
use crate::app::{Dialog, Model, Msg};
use crate::scenario::Theme;
use crate::text::Text;
use crate::web::context::{Desk, use_desk};

use crate::web::components::modal_dialog::may_begin_typing;

/// The catalogue of stories.
pub fn stories(_: &Desk, model: &Model) -> Html {
    html! { <Stories missed={model.missed_texts()} /> }
}

/// What the catalogue is told.
#[derive(Properties, PartialEq)]
pub struct StoriesProps {
    /// Whether the texts were asked for and did not come.
    pub missed: bool,
}

/// The catalogue.
#[component(Stories)]
pub fn stories_room(props: &StoriesProps) -> Html {
    let desk = use_desk();
    let told = use_memo(desk.locale.clone(), |locale| catalogue::told(locale));
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
        return waiting(&desk, props.missed);
    }
    let view = catalogue::view(&told, *theme, &query, &desk.locale);
    let oninput = {
        let query = query.clone();
        move |event: InputEvent| query.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let search = desk.say(Text::StoriesSearch);
    html! {
        <>
            <div key="search" class="search">
                <input ref={field} type="search" autofocus=true aria-label={search.clone()} placeholder={search} value={(*query).clone()} autocomplete="off" {oninput} />
                <button onclick={desk.on(Msg::OpenedDialog(Dialog::Editor))}>{ desk.say(Text::DialogEditor) }</button>
            </div>
            { themes(&desk, &view, &theme) }
            <p key="count" class="soft" role="status">
                { if view.count == 0 { desk.say(Text::StoriesNone) } else { desk.say(Text::StoriesFound { count: view.count as u64 }) } }
            </p>
            { for view.groups.iter().map(|group| show_group(&desk, group)) }
        </>
    }
}

fn waiting(desk: &Desk, missed: bool) -> Html {
    if !missed {
        return html! { <p key="waiting" class="empty" role="status">{ desk.say(Text::PageComing) }</p> };
    }
    html! {
        <div key="missed" class="row" role="alert">
            <p>{ desk.say(Text::StoriesMissed) }</p>
            <button onclick={desk.on(Msg::OpenedDialog(Dialog::Stories))}>{ desk.say(Text::StoriesRetry) }</button>
        </div>
    }
}

fn themes(desk: &Desk, view: &CatalogueView, chosen: &UseStateHandle<Option<Theme>>) -> Html {
    let chip = |theme: Option<Theme>, name: String| {
        let state = chosen.clone();
        let onclick = move |_: MouseEvent| state.set(theme);
        html! { <button key={name.clone()} class="chip" aria-pressed={(**chosen == theme).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div key="themes" class="themes" role="group" aria-label={desk.say(Text::StoriesTheme)}>
            { chip(None, desk.say(Text::StoriesAll)) }
            { for view.themes.iter().map(|(theme, name)| chip(Some(*theme), name.clone())) }
        </div>
    }
}

fn show_group(desk: &Desk, group: &Group) -> Html {
    html! {
        <section key={format!("group-{}", group.name)} class="group">
            if !group.name.is_empty() {
                <h3 key="name">{ &group.name }</h3>
            }
            <ul key="cards" class="cards">{ for group.cards.iter().map(|card| show_card(desk, card)) }</ul>
        </section>
    }
}

fn show_card(desk: &Desk, card: &Card) -> Html {
    html! {
        <li key={card.id}>
            <button class="card" data-story={card.id} onclick={desk.on(Msg::ChoseStory(card.id))}>
                <b>{ &card.title }</b>
                <span>{ &card.summary }</span>
                <small class="soft">{ &card.beats }</small>
            </button>
        </li>
    }
}
