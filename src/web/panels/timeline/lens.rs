//! The lens *who knows what*: through whose eyes stage and chart are seen, and what is known there of the selected message.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::keys::{self, KeyAction};
use crate::app::lens::LensView;
use crate::text::Text;
use crate::web::components::{Choice, icon};
use crate::web::context::ViewContext;

/// Draws the choice, and beside it the sentence.
pub fn lens(context: &ViewContext, view: &LensView) -> Html {
    let offers: Vec<_> = view.offers.iter().map(|offer| (offer.value.clone().unwrap_or_default(), offer.word.clone())).collect();
    let chosen = offers.get(view.chosen).map(|offer| offer.0.clone()).unwrap_or_default();
    let onchoose = context.dispatch.reform(|value: String| Msg::PickedLens(Some(value).filter(|value| !value.is_empty())));
    let title = context.say(Text::LensTitle);
    let hint = keys::title(&title, KeyAction::Lens, context.single_keys, &context.locale);
    html! {
        <span key="lens" class="lens" title={hint} data-lens={chosen.clone()}>
            <span key="choice" class="lens-choice">{ icon("eye") }{ Choice::of(title, "quiet", offers, &chosen, onchoose).html() }</span>
            if let Some(sentence) = &view.sentence {
                <span key="sentence" class="lens-words">{ sentence }</span>
            }
        </span>
    }
}
