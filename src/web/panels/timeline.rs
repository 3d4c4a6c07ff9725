//! The timeline: the way back and forward, the ledger in its head, the train chart, its legend and the what-if branches.

mod chart;
mod ground;
mod legend;
mod lens;
mod marks;
mod now;
mod orders;
pub mod pair;
pub mod strip;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::keys::{self, KeyAction};
use crate::app::ledger::{self as app_ledger, LedgerView};
use crate::app::lens::{self as app_lens, LensView};
use crate::app::orders::{self as app_orders, OrderedInstant};
use crate::app::timeline::{self as app_timeline, TimelineView};
use crate::app::{Dialog, Model, Msg, PlaybackEvent, ReadingEvent, clock};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::{Choice, icon, memo};
use crate::web::context::ViewContext;

use super::ledger::ledger;
use chart::Chart;
use legend::legend;
use lens::lens;
use orders::orders;

/// What the timeline shows.
#[derive(PartialEq)]
pub struct TimelinePanelView {
    /// The chart; a part of it moves with the clock.
    pub chart: TimelineView,
    /// The head; it changes with the steps alone.
    pub head: Rc<HeadView>,
    /// The instants at which the order of the acts matters.
    pub orders: Rc<Vec<OrderedInstant>>,
}

/// What the head of the timeline shows.
#[derive(PartialEq)]
pub struct HeadView {
    /// The step at which the session stands.
    pub step: u32,
    /// How many steps there are.
    pub steps: u32,
    /// The what-if branches, by their numbers.
    pub branches: Vec<(usize, String)>,
    /// The branch that is shown.
    pub branch: usize,
    /// Through whose eyes the chart is seen.
    pub lens: LensView,
    /// The ledger, which stands at the end of the head.
    pub ledger: Rc<LedgerView>,
}

impl TimelinePanelView {
    /// The timeline of the moment.
    pub fn of(model: &Model) -> Self {
        let chart = app_timeline::view(model);
        let (branches, branch, ledger) = (clock::branches(model), model.session().branch_index(), app_ledger::view(model));
        let (step, steps, lens) = (chart.chart.step, chart.chart.steps, app_lens::view(model));
        Self { head: Rc::new(HeadView { step, steps, branches, branch, lens, ledger }), chart, orders: app_orders::view(model) }
    }
}

/// Draws the timeline.
pub fn timeline(context: &ViewContext, view: &TimelinePanelView) -> Html {
    html! {
        <section key="timeline" class="sheet timeline" data-panel="timeline" aria-label={context.say(Text::TimelinePanel)}>
            { memo("head", "timeline-head", view.head.clone(), |context, view| head(context, view)) }
            <Chart key="chart" view={view.chart.clone()} />
            { memo("orders", "orders", view.orders.clone(), |context, view| orders(context, view)) }
            if view.chart.chart.cut {
                <p key="cut" class="muted cut">{ context.say(Text::TimelineCut) }</p>
            }
        </section>
    }
}

fn head(context: &ViewContext, view: &HeadView) -> Html {
    html! {
        <header key="head">
            <h2>{ context.say(Text::TimelinePanel) }</h2>
            { steps(context, view) }
            { branches(context, view) }
            { legend_popover(context) }
            <button key="words" class="link" aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Steps)))}>{ context.say(Text::StepsTitle) }</button>
            { lens(context, &view.lens) }
            { ledger(context, &view.ledger) }
        </header>
    }
}

fn steps(context: &ViewContext, view: &HeadView) -> Html {
    let button = |name, word, msg, is_there: bool, action: Option<KeyAction>| {
        let label = context.say(word);
        let title = action.map_or_else(|| label.clone(), |action| keys::title(&label, action, context.single_keys, &context.locale));
        html! {
            <button key={name} class="quiet icon-button" aria-label={label} {title} aria-keyshortcuts={action.and_then(|action| keys::aria(action, context.single_keys))} disabled={!is_there} onclick={context.on(msg)}>
                { icon(name) }
            </button>
        }
    };
    let (back, ahead) = (view.step > 0, view.step < view.steps);
    html! {
        <span class="step-buttons" key="steps">
            { button("first", Text::ClockToStart, Msg::Playback(PlaybackEvent::PickedStep(0)), back, Some(KeyAction::Start)) }
            { button("back", Text::ClockStepBack, Msg::Playback(PlaybackEvent::PressedBack), back, None) }
            { button("forward", Text::ClockStepForward, Msg::Playback(PlaybackEvent::PressedForward), ahead, None) }
            { button("last", Text::ClockToEnd, Msg::Playback(PlaybackEvent::PickedStep(view.steps)), ahead, Some(KeyAction::End)) }
        </span>
    }
}

fn branches(context: &ViewContext, view: &HeadView) -> Html {
    if view.branches.is_empty() {
        return html! { <span key="branches"></span> };
    }
    let offers: Vec<_> = view.branches.iter().map(|(number, label)| (number.to_string(), label.clone())).collect();
    let onchoose = context.dispatch.reform(|number: String| Msg::Playback(PlaybackEvent::PickedBranch(number.parse().unwrap_or(0))));
    html! {
        <span key="branches" class="branches">
            { Choice::of(context.say(Text::ClockWorlds), "quiet", offers, &view.branch.to_string(), onchoose).html() }
            <button class="link" aria-haspopup="dialog" onclick={context.on::<MouseEvent>(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Compare)))}>{ context.say(Text::StoryCompare) }</button>
        </span>
    }
}

/// The button that opens the legend.
fn legend_popover(context: &ViewContext) -> Html {
    html! {
        <details class="legend" key="legend" data-anchor={anchors::POPOVER}>
            <summary class="link">{ context.say(Text::TimelineLegend) }</summary>
            <div class="popover" tabindex="0" role="group" aria-label={context.say(Text::TimelineLegend)}>{ legend(context) }</div>
        </details>
    }
}
