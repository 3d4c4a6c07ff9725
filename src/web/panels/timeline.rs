//! The timeline: the way back and forward, the ledger in its head, the train chart, its legend and the what-if worlds.

mod chart;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Msg;
use crate::app::clock::ClockView;
use crate::app::ledger::LedgerView;
use crate::app::timeline::TimelineView;
use crate::text::Text;
use crate::web::components::{Choice, Sign};
use crate::web::desk::{Desk, use_desk};

use super::ledger::Ledger;
use chart::Chart;

/// What the timeline shows.
#[derive(Properties, PartialEq)]
pub struct TimelineProps {
    /// The chart.
    pub view: Rc<TimelineView>,
    /// Time and worlds.
    pub clock: Rc<ClockView>,
    /// The ledger.
    pub ledger: Rc<LedgerView>,
}

/// The timeline.
#[component(Timeline)]
pub fn timeline(props: &TimelineProps) -> Html {
    let desk = use_desk();
    let view = &props.view;
    html! {
        <section class="sheet timeline" data-panel="timeline" aria-label={desk.say(Text::TimelinePanel)}>
            <header key="head">
                <h2>{ desk.say(Text::TimelinePanel) }</h2>
                { steps(&desk, view) }
                { worlds(&desk, &props.clock) }
                { legend(&desk) }
                <Ledger key="ledger" view={props.ledger.clone()} />
            </header>
            <Chart key="chart" view={view.clone()} />
            if view.cut {
                <p key="cut" class="soft cut">{ desk.say(Text::TimelineCut) }</p>
            }
        </section>
    }
}

fn steps(desk: &Desk, view: &TimelineView) -> Html {
    let button = |sign, word, msg, is_there: bool| {
        let label = desk.say(word);
        html! {
            <button key={sign} class="quiet icon" aria-label={label.clone()} title={label} disabled={!is_there} onclick={desk.on(msg)}>
                <Sign name={sign} />
            </button>
        }
    };
    let (back, ahead) = (view.step > 0, view.step < view.steps);
    html! {
        <span class="steps" key="steps">
            { button("first", Text::ClockToStart, Msg::PickedStep(0), back) }
            { button("back", Text::ClockStepBack, Msg::PressedBack, back) }
            { button("forward", Text::ClockStepForward, Msg::PressedForward, ahead) }
            { button("last", Text::ClockToEnd, Msg::PickedStep(view.steps), ahead) }
        </span>
    }
}

fn worlds(desk: &Desk, clock: &ClockView) -> Html {
    if clock.worlds.is_empty() {
        return html! { <span key="worlds"></span> };
    }
    let offers: Vec<_> = clock.worlds.iter().map(|(number, label)| (number.to_string(), label.clone())).collect();
    let onchoose = desk.dispatch.reform(|number: String| Msg::PickedWorld(number.parse().unwrap_or(0)));
    html! {
        <Choice key="worlds" label={desk.say(Text::ClockWorlds)} class="quiet" groups={vec![(String::new(), offers)]} value={clock.world.to_string()} {onchoose} />
    }
}

fn legend(desk: &Desk) -> Html {
    let row = |class: &'static str, sign, word| html! { <li class={class}><Sign name={sign} />{ desk.say(word) }</li> };
    html! {
        <details class="legend" key="legend">
            <summary class="link">{ desk.say(Text::TimelineLegend) }</summary>
            <div class="box">
            <ul>
                { row("Spooled", "ring", Text::TimelineLegendSpooler) }
                { row("Queued", "mail", Text::TimelineLegendMailbox) }
                { row("InToast", "toast", Text::TimelineLegendToast) }
                { row("Delivered", "tick", Text::TimelineLegendTick) }
                { row("MissedNotice", "slip", Text::TimelineLegendSlip) }
                { row("Refused", "cross", Text::TimelineLegendCross) }
            </ul>
            <p>{ desk.say(Text::TimelineLegendWords) }</p>
            </div>
        </details>
    }
}
