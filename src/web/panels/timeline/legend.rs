//! What the icons of the chart mean.

use yew::prelude::*;

use crate::text::Text;
use crate::web::components::icon;
use crate::web::context::ViewContext;

/// Draws the icons with their meanings, and explains two words that a visitor may not know.
pub fn legend(context: &ViewContext) -> Html {
    let row = |class: &'static str, name, word| html! { <li key={name} class={class}>{ icon(name) }{ context.say(word) }</li> };
    html! {
        <>
            <ul>
                { row("Spooled", "ring", Text::TimelineLegendSpooler) }
                { row("Queued", "mail", Text::TimelineLegendMailbox) }
                { row("InToast", "toast", Text::TimelineLegendToast) }
                { row("Delivered", "tick", Text::TimelineLegendTick) }
                { row("MissedNotice", "slip", Text::TimelineLegendSlip) }
                { row("Refused", "cross", Text::TimelineLegendCross) }
                { row("NotStored", "nowhere", Text::TimelineLegendNowhere) }
            </ul>
            <p>{ context.say(Text::TimelineLegendWords) }</p>
        </>
    }
}
