//! What the signs of the chart mean.

use yew::prelude::*;

use crate::tenant::PresenceColor;
use crate::text::Text;
use crate::web::components::{class_of, icon};
use crate::web::context::ViewContext;

use super::ground::pattern_of;

/// Draws the signs with their meanings, and explains words that a visitor may not know.
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
                <li key="patterns">{ samples() }{ context.say(Text::TimelineLegendPatterns) }</li>
                <li key="hidden">{ hidden() }{ context.say(Text::LensLegend) }</li>
                <li key="at-once">{ at_once() }{ context.say(Text::TimelineLegendAtOnce) }</li>
                <li key="fold">{ fold() }{ context.say(Text::TimelineLegendFold) }</li>
                <li key="diamond"><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="diamond" d="M8 2l6 6-6 6-6-6z" /></svg>{ context.say(Text::TimelineLegendDiamond) }</li>
            </ul>
            <p>{ context.say(Text::TimelineLegendAssumed) }</p>
            <p>{ context.say(Text::TimelineLegendWords) }</p>
        </>
    }
}

/// A piece of a lane for each pattern.
fn samples() -> Html {
    let dots = [PresenceColor::Green, PresenceColor::Yellow, PresenceColor::Red, PresenceColor::Gray];
    let sample = |(index, dot): (usize, PresenceColor)| {
        let x = (index * 15).to_string();
        html! {
            <g key={index} class={classes!("lane-band", class_of(dot))}>
                <rect class="band" x={x.clone()} y="1" width="14" height="14" />
                if let Some(fill) = pattern_of(dot) {
                    <rect key="weave" class="woven" {fill} x={x.clone()} y="1" width="14" height="14" />
                }
                <rect key="foot" class="foot-line" {x} y="12" width="14" height="3" />
            </g>
        }
    };
    html! { <svg class="sample" viewBox="0 0 60 16" width="60" height="16" aria-hidden="true">{ for dots.into_iter().enumerate().map(sample) }</svg> }
}

fn hidden() -> Html {
    html! { <svg class="sample" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true"><rect class="woven" fill="url(#lane-hidden)" y="1" width="40" height="14" /></svg> }
}

fn at_once() -> Html {
    html! {
        <svg class="sample" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
            <g class="at-once"><path class="clasp" d="M1 13V7H39V13" /><g class="disc"><circle cx="12" cy="7" r="6" /><circle cx="28" cy="7" r="6" /></g></g>
        </svg>
    }
}

fn fold() -> Html {
    html! {
        <svg class="sample" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><g class="fold"><path d="M5 0l4 4-4 4 4 4-4 4M15 0l4 4-4 4 4 4-4 4" /></g></svg>
    }
}
