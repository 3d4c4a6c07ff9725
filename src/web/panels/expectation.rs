//! The badge that says whether what the address expects (`expect=`) holds.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::components::{icon, placeholder};
use crate::web::context::ViewContext;

/// Draws the badge with the assertions that fail, or a placeholder where nothing is expected.
pub fn expectation(context: &ViewContext, model: &Model) -> Html {
    let Some(expected) = model.expected() else { return placeholder("expect") };
    let (word, shape) = if expected.ok() { (Text::ExpectHolds, "tick") } else { (Text::ExpectFails, "cross") };
    let faults = expected.assertions.iter().filter(|assertion| !assertion.ok);
    html! {
        <div key="expect" class="expect" role="status" data-expect={expected.ok().to_string()}>
            <p key="word">{ icon(shape) }{ context.say(word) }</p>
            { for faults.enumerate().map(|(index, fault)| html! { <p key={index} lang="en"><code>{ &fault.text }</code>{ " " }{ &fault.message }</p> }) }
        </div>
    }
}
