//! What a scene can be given by pressing: each press writes a line of the story, or takes it out again.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::editor::{EditorEvent, OpenView, PickOffer};
use crate::text::Text;
use crate::web::components::Choice;
use crate::web::context::ViewContext;

/// Draws the choice of the scene, and what it can be given.
pub fn picks(context: &ViewContext, view: &OpenView) -> Html {
    let Some(picks) = &view.picks else { return html! { <div key="picks" class="picks" hidden=true></div> } };
    let offers: Vec<_> = view.beats.iter().map(|beat| (beat.number.to_string(), format!("{}. {}", beat.number, beat.narration))).collect();
    let onchoose = context.dispatch.reform(|number: String| Msg::Editor(EditorEvent::ChoseScene(number.parse().unwrap_or(1))));
    html! {
        <details key="picks" class="picks">
            <summary key="summary">{ context.say(Text::EditorPicks) }</summary>
            <div key="scene" class="pick-scene">{ Choice::of(context.say(Text::EditorScene), "", offers, &picks.scene.to_string(), onchoose).html() }</div>
            { for picks.groups.iter().map(|(name, offers)| html! {
                <div key={name.clone()} class="pick-group" role="group" aria-label={name.clone()}>
                    <b key="name" aria-hidden="true">{ name }</b>
                    { for offers.iter().enumerate().map(|(place, own)| offer(context, place, own)) }
                </div>
            }) }
        </details>
    }
}

fn offer(context: &ViewContext, place: usize, offer: &PickOffer) -> Html {
    html! {
        <button key={place} class="chip" aria-pressed={offer.chosen.to_string()} onclick={context.on(Msg::Editor(EditorEvent::Picked(offer.pick.clone())))}>
            <span dir="auto">{ &offer.label }</span>
        </button>
    }
}
