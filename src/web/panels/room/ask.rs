//! The question as a room sees it: its answers with the hands that are up for each, and which one was true. Nothing here is pressed: who presents counts.

use yew::prelude::*;

use crate::app::ask::{AnswerCard, AskView};
use crate::text::Text;
use crate::web::components::{icon, state_icon};
use crate::web::context::ViewContext;

/// Draws the answers.
pub fn ask(context: &ViewContext, view: Option<&AskView>) -> Html {
    let Some(view) = view else { return html! { <section class="room-ask" hidden=true></section> } };
    let counts = view.answers.iter().any(|card| card.hands > 0);
    html! {
        <section class="room-ask" data-panel="ask" data-open={view.is_open.to_string()} aria-label={context.say(Text::AskPanel)}>
            <ol key="answers" data-count={view.answers.len().to_string()}>{ for view.answers.iter().enumerate().map(|(place, card)| answer(place, card, counts)) }</ol>
        </section>
    }
}

fn answer(place: usize, card: &AnswerCard, counts: bool) -> Html {
    let is_true = card.revealed.as_ref().map(|revealed| revealed.is_true.to_string());
    html! {
        <li key={place} data-state={card.state.name()} data-true={is_true}>
            <span key="tag" class="room-tag">{ place + 1 }</span>
            <b key="title">{ icon(state_icon(card.state)) }{ &card.title }</b>
            if counts {
                <span key="hands" class="room-hands">
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={card.share.to_string()} height="8" /></svg>
                    <b data-hands={card.hands.to_string()}>{ card.hands }</b>
                </span>
            }
        </li>
    }
}
