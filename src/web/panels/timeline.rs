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
use crate::web::components::{Choice, icon};
use crate::web::context::ViewContext;
use crate::web::lazy::ui::Popover;

use super::ledger::ledger;
use chart::Chart;

/// The timeline.
pub fn timeline(context: &ViewContext, view: &Rc<TimelineView>, clock: &ClockView, balance: &LedgerView) -> Html {
    html! {
        <section key="timeline" class="sheet timeline" data-panel="timeline" aria-label={context.say(Text::TimelinePanel)}>
            <header key="head">
                <h2>{ context.say(Text::TimelinePanel) }</h2>
                { steps(context, view) }
                { branches(context, clock) }
                { legend(context) }
                <button key="words" class="link" aria-haspopup="dialog" onclick={context.on(Msg::OpenedDialog(Dialog::Steps))}>{ context.say(Text::StepsTitle) }</button>
                { ledger(context, balance) }
            </header>
            <Chart key="chart" view={view.clone()} />
            if view.cut {
                <p key="cut" class="soft cut">{ context.say(Text::TimelineCut) }</p>
            }
        </section>
    }
}

fn steps(context: &ViewContext, view: &TimelineView) -> Html {
    let button = |name, word, msg, is_there: bool, action: Option<KeyAction>| {
        let label = context.say(word);
        let title = action.map_or_else(|| label.clone(), |action| keys::title(&label, action, context.single_keys, &context.locale));
        html! {
            <button key={name} class="quiet icon" aria-label={label} {title} aria-keyshortcuts={action.and_then(|action| keys::aria(action, context.single_keys))} disabled={!is_there} onclick={context.on(msg)}>
                { icon(name) }
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

fn branches(context: &ViewContext, clock: &ClockView) -> Html {
    if clock.branches.is_empty() {
        return html! { <span key="branches"></span> };
    }
    let offers: Vec<_> = clock.branches.iter().map(|(number, label)| (number.to_string(), label.clone())).collect();
    let onchoose = context.dispatch.reform(|number: String| Msg::PickedBranch(number.parse().unwrap_or(0)));
    Choice::of(context.say(Text::ClockWorlds), "quiet", offers, &clock.branch.to_string(), onchoose).html()
}

fn legend(context: &ViewContext) -> Html {
    html! {
        <details class="legend" key="legend">
            <summary class="link">{ context.say(Text::TimelineLegend) }</summary>
            <div class="box" tabindex="0" role="group" aria-label={context.say(Text::TimelineLegend)}>{ context.popover(Popover::Legend) }</div>
        </details>
    }
}
