//! Whether what the address expects holds.

use yew::prelude::*;

use crate::app::Model;
use crate::text::Text;
use crate::web::components::icon;
use crate::web::context::ViewContext;

/// The badge, with what does not hold; nothing where nothing is expected.
pub fn badge(context: &ViewContext, model: &Model) -> Html {
    let Some(expected) = model.expected() else { return html! { <p key="expect" hidden=true></p> } };
    let (word, shape) = if expected.ok() { (Text::ExpectHolds, "tick") } else { (Text::ExpectFails, "cross") };
    let faults = expected.assertions.iter().filter(|assertion| !assertion.ok);
    html! {
        <div key="expect" class="expect" role="status" data-expect={expected.ok().to_string()}>
            <p key="word">{ icon(shape) }{ context.say(word) }</p>
            { for faults.enumerate().map(|(place, fault)| html! { <p key={place} lang="en"><code>{ &fault.text }</code>{ " " }{ &fault.message }</p> }) }
        </div>
    }
}
