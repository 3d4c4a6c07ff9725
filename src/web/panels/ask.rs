//! What will happen? The answers under the stage; once one was given, the truth and the worlds in which the others are true.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::ask::{AnswerCard, AskView, RevealedAnswer};
use crate::app::{AskEvent, Msg};
use crate::tenant::MessageId;
use crate::text::Text;
use crate::web::components::{icon, state_icon};
use crate::web::context::ViewContext;

/// Draws the question.
pub fn ask(context: &ViewContext, view: Option<&AskView>) -> Html {
    let Some(view) = view else { return html! { <section key="ask" class="ask" hidden=true></section> } };
    let card = |(place, card): (usize, &AnswerCard)| answer(context, view, place, card);
    html! {
        <section key="ask" class="ask" data-panel="ask" data-open={view.is_open.to_string()} aria-label={context.say(Text::AskPanel)}>
            <h2 key="question" class="ask-question">{ &view.question }</h2>
            <div key="answers" class="guess-cards" role="radiogroup" aria-label={view.question.clone()} data-count={view.answers.len().to_string()}>
                { for view.answers.iter().enumerate().map(card) }
            </div>
            <p key="foot" class="ask-foot">
                if view.is_open {
                    <button key="count" class="link" aria-pressed={view.counts.to_string()} onclick={context.on(Msg::Ask(AskEvent::SwitchedCounting))}>{ context.say(Text::AskCount) }</button>
                }
                if let Some(score) = &view.score {
                    <span key="score">{ score }</span>
                }
            </p>
        </section>
    }
}

fn answer(context: &ViewContext, view: &AskView, place: usize, card: &AnswerCard) -> Html {
    let revealed = card.revealed.as_ref();
    let verdict = revealed.map(|revealed| {
        if revealed.is_true {
            "true"
        } else if revealed.is_given {
            "given"
        } else {
            "other"
        }
    });
    let is_given = revealed.is_some_and(|revealed| revealed.is_given);
    html! {
        <div key={place} class="guess-card" data-verdict={verdict}>
            <button key="answer" data-takes={view.is_open.then_some("answer")} role="radio" aria-checked={is_given.to_string()} aria-disabled={(!view.is_open).then_some("true")} data-state={card.state.name()}
                aria-keyshortcuts={(context.single_keys && view.is_open).then(|| (place + 1).to_string())} onclick={context.on(Msg::Ask(AskEvent::PickedAnswer(place)))}>
                <span key="tag" class="guess-tag" aria-hidden="true">{ place + 1 }</span>
                <b key="title">{ icon(state_icon(card.state)) }{ &card.title }</b>
                <small key="about">{ &card.about }</small>
            </button>
            if view.counts || card.hands > 0 {
                { hands(context, view, place, card) }
            }
            if let Some(revealed) = revealed {
                { known(context, view.message, card, revealed) }
            }
        </div>
    }
}

/// The hands that are up for an answer, as a number and as a bar.
fn hands(context: &ViewContext, view: &AskView, place: usize, card: &AnswerCard) -> Html {
    let label = context.say(Text::AskHands { answer: &card.title });
    let oninput = context.dispatch.reform(move |event: InputEvent| Msg::Ask(AskEvent::CountedHands(place, hands_in(&event))));
    html! {
        <div key="hands" class="hand-count">
            <input key="number" type="number" min="0" max="9999" inputmode="numeric" aria-label={label} readonly={!view.is_open} value={card.hands.to_string()} {oninput} />
            <svg key="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={card.share.to_string()} height="8" /></svg>
        </div>
    }
}

/// The number that was typed; what is no number is none.
fn hands_in(event: &InputEvent) -> u32 {
    event.target_unchecked_into::<HtmlInputElement>().value().trim().parse().unwrap_or(0)
}

/// What is known of an answer once the outcome has come.
fn known(context: &ViewContext, message: MessageId, card: &AnswerCard, revealed: &RevealedAnswer) -> Html {
    let word = match (revealed.is_true, revealed.is_given) {
        (true, true) => Some((Text::AskRight, "tick")),
        (true, false) => Some((Text::AskTrue, "tick")),
        (false, true) => Some((Text::AskYours, "dash")),
        (false, false) => None,
    };
    html! {
        <div key="known" class="guess-truth">
            if let Some((word, shape)) = word {
                <strong key="word">{ icon(shape) }{ context.say(word) }</strong>
            }
            if let Some((rule, sentence)) = &revealed.rule {
                <p key="rule" data-rule={*rule}>{ sentence }</p>
            }
            if let Some((place, label, line)) = &revealed.change {
                <p key="change"><span>{ context.say(Text::AskTrueWith) }</span>{ " " }
                    <button class="link" data-whatif={line.clone()} data-outcome={card.state.name()} title={line.clone()} onclick={context.on(Msg::OpenedWhatIf(message, *place))}>{ label }</button></p>
            }
        </div>
    }
}
