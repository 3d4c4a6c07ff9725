//! The line above all: what is happening in the story, and the one big button.

use yew::prelude::*;

use crate::app::keys::{self, KeyAction};
use crate::app::story::StoryView;
use crate::app::{Dialog, Msg};
use crate::text::Text;
use crate::web::components::sign;
use crate::web::context::Desk;

/// The story line; without a story it says what can be done.
pub fn story_line(desk: &Desk, view: Option<&StoryView>) -> Html {
    html! {
        <section key="story" class="story" aria-label={desk.say(Text::StoryPanel)}>
            if let Some(view) = view {
                { telling(desk, view) }
            } else {
                <p class="narration" key="free">{ desk.say(Text::StoryFree) }</p>
            }
        </section>
    }
}

fn telling(desk: &Desk, view: &StoryView) -> Html {
    let position = desk.say(Text::StoryPosition { at: view.at as u64, of: view.of as u64 });
    let beat = |place: usize| html! { <i key={place} class={classes!((place < view.at).then_some("done"))}></i> };
    let back = keys::title(&desk.say(Text::StoryPrevious), KeyAction::Back, desk.single_keys, &desk.locale);
    html! {
        <>
            <span class="beats" key="beats" aria-hidden="true">{ for (0..view.of).map(beat) }</span>
            <span class="position" key="position">{ position }</span>
            <p class="narration" key="narration">{ &view.narration }</p>
            <button key="leave" class="quiet leave" onclick={desk.on(Msg::LeftStory)}>{ desk.say(Text::StoryLeave) }</button>
            <button key="previous" class="icon" disabled={view.at < 2} aria-label={desk.say(Text::StoryPrevious)} title={back}
                aria-keyshortcuts={keys::aria(KeyAction::Back, desk.single_keys)} onclick={desk.on(Msg::PressedPrevious)}>{ sign("back") }</button>
            { onward(desk, view) }
        </>
    }
}

/// The big button; at the story's end it leads to the next one. It stays the same element, so that whoever presses it keeps the focus.
fn onward(desk: &Desk, view: &StoryView) -> Html {
    let Some(end) = &view.end else {
        let title = keys::title(&desk.say(Text::StoryNext), KeyAction::Next, desk.single_keys, &desk.locale);
        return html! {
            <>
                <button key="big" class="primary big" {title} aria-keyshortcuts={keys::aria(KeyAction::Next, desk.single_keys)} onclick={desk.on(Msg::PressedNext)}>{ desk.say(Text::StoryNext) }</button>
            </>
        };
    };
    let again = html! { <button key="again" onclick={desk.on(Msg::PressedReset)}>{ desk.say(Text::StoryAgain) }</button> };
    let Some((id, title)) = &end.next else {
        let catalogue = desk.on(Msg::OpenedDialog(Dialog::Stories));
        return html! {
            <>
                { again }
                <button key="big" class="primary big" aria-haspopup="dialog" onclick={catalogue}>{ desk.say(Text::StoryStories) }</button>
            </>
        };
    };
    let next = title.as_ref().map_or_else(|| desk.say(Text::StoryNextUnnamed), |title| desk.say(Text::StoryNextStory { title }));
    html! {
        <>
            { again }
            <button key="big" class="primary big" data-next={*id} title={next.clone()} onclick={desk.on(Msg::ChoseStory(id))}><span>{ next }</span></button>
        </>
    }
}
