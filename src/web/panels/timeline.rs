//! The timeline: the way back and forward, the ledger in its head, the train chart, its legend and the what-if branches.

mod chart;
pub mod legend;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::clock::ClockView;
use crate::app::keys::{self, KeyAction};
use crate::app::ledger::LedgerView;
use crate::app::timeline::TimelineView;
use crate::app::{Dialog, Msg};
use crate::text::Text;
use crate::web::components::{Choice, sign};
use crate::web::context::Desk;
use crate::web::lazy::ui::Fold;

use super::ledger::ledger;
use chart::Chart;

/// The timeline.
pub fn timeline(desk: &Desk, view: &Rc<TimelineView>, clock: &ClockView, balance: &LedgerView) -> Html {
    html! {
        <section key="timeline" class="sheet timeline" data-panel="timeline" aria-label={desk.say(Text::TimelinePanel)}>
            <header key="head">
                <h2>{ desk.say(Text::TimelinePanel) }</h2>
                { steps(desk, view) }
                { branches(desk, clock) }
                { legend(desk) }
                <button key="words" class="link" aria-haspopup="dialog" onclick={desk.on(Msg::OpenedDialog(Dialog::Steps))}>{ desk.say(Text::StepsTitle) }</button>
                { ledger(desk, balance) }
            </header>
            <Chart key="chart" view={view.clone()} />
            if view.cut {
                <p key="cut" class="soft cut">{ desk.say(Text::TimelineCut) }</p>
            }
        </section>
    }
}

fn steps(desk: &Desk, view: &TimelineView) -> Html {
    let button = |name, word, msg, is_there: bool, action: Option<KeyAction>| {
        let label = desk.say(word);
        let title = action.map_or_else(|| label.clone(), |action| keys::title(&label, action, desk.single_keys, &desk.locale));
        html! {
            <button key={name} class="quiet icon" aria-label={label} {title} aria-keyshortcuts={action.and_then(|action| keys::aria(action, desk.single_keys))} disabled={!is_there} onclick={desk.on(msg)}>
                { sign(name) }
            </button>
        }
    };
    let (back, ahead) = (view.step > 0, view.step < view.steps);
    html! {
        <span class="steps" key="steps">
            { button("first", Text::ClockToStart, Msg::PickedStep(0), back, Some(KeyAction::Start)) }
            { button("back", Text::ClockStepBack, Msg::PressedBack, back, None) }
            { button("forward", Text::ClockStepForward, Msg::PressedForward, ahead, None) }
            { button("last", Text::ClockToEnd, Msg::PickedStep(view.steps), ahead, Some(KeyAction::End)) }
        </span>
    }
}

fn branches(desk: &Desk, clock: &ClockView) -> Html {
    if clock.branches.is_empty() {
        return html! { <span key="branches"></span> };
    }
    let offers: Vec<_> = clock.branches.iter().map(|(number, label)| (number.to_string(), label.clone())).collect();
    let onchoose = desk.dispatch.reform(|number: String| Msg::PickedBranch(number.parse().unwrap_or(0)));
    Choice::of(desk.say(Text::ClockWorlds), "quiet", offers, &clock.branch.to_string(), onchoose).html()
}

fn legend(desk: &Desk) -> Html {
    html! {
        <details class="legend" key="legend">
            <summary class="link">{ desk.say(Text::TimelineLegend) }</summary>
            <div class="box" tabindex="0" role="group" aria-label={desk.say(Text::TimelineLegend)}>{ desk.folded(Fold::Legend) }</div>
        </details>
    }
}
