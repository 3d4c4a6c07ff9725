//! The badge that says whether what the address expects (`expect=`) holds.

use yew::prelude::*;

use crate::app::Model;
use crate::app::host::Outcome;
use crate::text::Text;
use crate::web::components::{icon, placeholder};
use crate::web::context::ViewContext;

/// Draws the badge with the assertions that fail, or a placeholder where nothing is expected.
pub fn expectation(context: &ViewContext, model: &Model) -> Html {
    let Some(expected) = model.status().expected.as_deref() else { return placeholder("expect") };
    let outcome = expected.outcome();
    let (word, shape) = match outcome {
        Outcome::Holds => (Text::ExpectHolds, "tick"),
        Outcome::Fails => (Text::ExpectFails, "cross"),
        Outcome::Error => (Text::ExpectError, "cross"),
    };
    let faults = expected.assertions.iter().filter(|assertion| !assertion.ok);
    html! {
        <div key="expect" class="expect" role="status" data-expect={expected.ok().to_string()} data-outcome={outcome.name()}>
            <p key="word">{ icon(shape) }{ context.say(word) }</p>
            { for expected.problems.iter().enumerate().map(|(index, problem)| html! { <p key={format!("problem-{index}")}>{ problem }</p> }) }
            { for faults.enumerate().map(|(index, fault)| html! { <p key={index} class="fault" lang="en"><code>{ &fault.text }</code><span>{ &fault.message }</span></p> }) }
        </div>
    }
}
