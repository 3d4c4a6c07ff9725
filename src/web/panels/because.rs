//! What comes below the stage once the message has landed: the rule that decided, and what could be otherwise.

use yew::prelude::*;

use crate::app::because::BecauseView;
use crate::app::{Msg, PlaybackEvent};
use crate::tenant::Outcome;
use crate::text::Text;
use crate::web::anchors;
use crate::web::context::ViewContext;

/// Draws the rule, and beside it the questions that change one thing.
pub fn because(context: &ViewContext, view: Option<&BecauseView>, what_if: Html) -> Html {
    let Some(view) = view else { return html! { <section key="because" class="because" data-empty="" aria-hidden="true"></section> } };
    html! {
        // Another rule comes anew.
        <section key="because" class="because" data-panel="why" data-lit="true" aria-label={context.say(Text::StageRule)} data-rule={view.rule}>
            <div class="ruling" key={format!("{} {}", view.rule, view.sentence)}>
                <h2 key="title">{ context.say(Text::StageRule) }</h2>
                <p key="sentence" class="ruling-words">{ &view.sentence }</p>
                <p key="source" class="ruling-source">
                    if let Some((step, deed)) = &view.set_by {
                        <button key="step" class="link" onclick={context.on(Msg::Playback(PlaybackEvent::PickedStep(*step)))}>{ deed }</button>
                    }
                    <span key="evidence" class={view.assumed.then_some("assumed")}>{ &view.evidence }</span>
                    { all_rules(context, view) }
                </p>
            </div>
            { what_if }
        </section>
    }
}

/// All rules that were consulted, once somebody asks.
fn all_rules(context: &ViewContext, view: &BecauseView) -> Html {
    let row = |(place, (id, outcome, sentence)): (usize, &(&'static str, Outcome, String))| {
        let decides = *id == view.rule && *sentence == view.sentence;
        html! { <li key={place} data-rule={*id} data-outcome={outcome.name()} aria-current={decides.then_some("true")}><code>{ *id }</code>{ sentence }</li> }
    };
    html! {
        <details key="rules" class="all-rules" data-anchor={anchors::POPOVER}>
            <summary class="link">{ context.say(Text::StageRules { count: view.rules.len() as u64 }) }</summary>
            <ol>{ for view.rules.iter().enumerate().map(row) }</ol>
        </details>
    }
}
