//! What the signs of the chart mean.

use yew::prelude::*;

use crate::text::Text;
use crate::web::components::sign;
use crate::web::context::Desk;

/// The signs, and two words that a visitor may not know.
pub fn legend(desk: &Desk) -> Html {
    let row = |class: &'static str, name, word| html! { <li key={name} class={class}>{ sign(name) }{ desk.say(word) }</li> };
    html! {
        <>
            <ul>
                { row("Spooled", "ring", Text::TimelineLegendSpooler) }
                { row("Queued", "mail", Text::TimelineLegendMailbox) }
                { row("InToast", "toast", Text::TimelineLegendToast) }
                { row("Delivered", "tick", Text::TimelineLegendTick) }
                { row("MissedNotice", "slip", Text::TimelineLegendSlip) }
                { row("Refused", "cross", Text::TimelineLegendCross) }
            </ul>
            <p>{ desk.say(Text::TimelineLegendWords) }</p>
        </>
    }
}
