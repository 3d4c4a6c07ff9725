//! Whether what the address expects holds.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::components::{icon, placeholder};
use crate::web::context::ViewContext;

/// The badge, with what does not hold; nothing where nothing is expected.
pub fn expectation(context: &ViewContext, model: &Model) -> Html {
    let Some(expected) = model.expected() else { return placeholder("expect") };
    let (word, shape) = if expected.ok() { (Text::ExpectHolds, "tick") } else { (Text::ExpectFails, "cross") };
    let faults = expected.assertions.iter().filter(|assertion| !assertion.ok);
    html! {
        <div key="expect" class="expect" role="status" data-expect={expected.ok().to_string()}>
            <p key="word">{ icon(shape) }{ context.say(word) }</p>
            { for faults.enumerate().map(|(place, fault)| html! { <p key={place} lang="en"><code>{ &fault.text }</code>{ " " }{ &fault.message }</p> }) }
        </div>
    }
}
