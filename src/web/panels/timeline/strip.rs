//! The timeline of a story: a thin strip with the lanes of those who take part, which opens to the whole chart and stays so for who opened it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::ledger::{self as app_ledger, LedgerView};
use crate::app::lens::{self as app_lens, LensView};
use crate::app::orders::{self as app_orders, OrderedInstant};
use crate::app::timeline::{self as app_timeline, ChartForm, TimelineView};
use crate::app::{Dialog, Model, Msg, ReadingEvent, ask, story};
use crate::tenant::UserId;
use crate::text::Text;
use crate::web::components::{icon, memo};
use crate::web::context::ViewContext;

use super::super::ledger::ledger;
use super::chart::Chart;
use super::legend_popover;
use super::lens::lens;
use super::orders::orders;

/// What the strip shows.
#[derive(PartialEq)]
pub struct StripView {
    /// The chart, thin or whole.
    pub chart: TimelineView,
    /// The head; it changes with the steps alone.
    pub head: Rc<StripHead>,
    /// The instants at which the order of the acts matters, where the whole chart is open.
    pub orders: Rc<Vec<OrderedInstant>>,
}

/// What the head of the strip shows.
#[derive(PartialEq)]
pub struct StripHead {
    /// Whether the whole chart is open.
    pub is_open: bool,
    /// Who has no part in the story, by first names.
    pub others: Vec<String>,
    /// Whether their lanes are shown all the same.
    pub shows_others: bool,
    /// Whether what comes is covered.
    pub covered: bool,
    /// Through whose eyes stage and chart are seen.
    pub lens: LensView,
    /// The ledger, which stands at the end of the head.
    pub ledger: Rc<LedgerView>,
}

impl StripView {
    /// The timeline of the story that is told.
    pub fn of(model: &Model) -> Self {
        let cast: Vec<UserId> = story::cast(model).all().collect();
        let (is_open, shows_others) = (model.reading().is_chart_open(), model.reading().shows_all_lanes());
        let form = if is_open { ChartForm::Whole } else { ChartForm::Strip };
        let chart = app_timeline::of(model, form, if is_open && shows_others { None } else { Some(&cast) });
        let others = chart.chart.others.clone();
        Self {
            head: Rc::new(StripHead {
                is_open,
                others,
                shows_others,
                covered: ask::covers(model),
                lens: app_lens::view(model),
                ledger: app_ledger::view(model),
            }),
            chart,
            orders: if is_open { app_orders::view(model) } else { Rc::default() },
        }
    }
}

/// Draws the strip.
pub fn strip(context: &ViewContext, view: &StripView) -> Html {
    html! {
        <section key="timeline" class="sheet timeline strip" data-panel="timeline" aria-label={context.say(Text::TimelinePanel)}>
            { memo("head", "strip-head", view.head.clone(), |context, view| head(context, view)) }
            <Chart key="chart" view={view.chart.clone()} />
            { memo("orders", "orders", view.orders.clone(), |context, view| orders(context, view)) }
            { memo("others", "strip-others", view.head.clone(), |context, view| others(context, view)) }
        </section>
    }
}

fn head(context: &ViewContext, view: &StripHead) -> Html {
    let toggle = context.on::<MouseEvent>(Msg::Reading(ReadingEvent::ToggledChart));
    html! {
        <header key="head">
            <h2><button class="link unfold" aria-expanded={view.is_open.to_string()} onclick={toggle}>{ icon(if view.is_open { "down" } else { "forward" }) }{ context.say(Text::TimelinePanel) }</button></h2>
            if view.is_open {
                { legend_popover(context) }
                <button key="words" class="link" aria-haspopup="dialog" onclick={context.on(Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Steps)))}>{ context.say(Text::StepsTitle) }</button>
            }
            if view.covered {
                <span key="covered" class="covered">{ context.say(Text::AskCovered) }</span>
            }
            { lens(context, &view.lens) }
            { ledger(context, &view.ledger) }
        </header>
    }
}

/// Who has no part in the story, and the way to their lanes.
fn others(context: &ViewContext, view: &StripHead) -> Html {
    let toggle = context.on::<MouseEvent>(Msg::Reading(ReadingEvent::ToggledLanes));
    let word = if view.shows_others {
        context.say(Text::TimelineHideOthers)
    } else {
        context.say(Text::TimelineShowOthers { count: view.others.len() as u64 })
    };
    let is_needed = view.is_open && (view.shows_others || !view.others.is_empty());
    html! {
        <p key="others" class="other-lanes" hidden={!is_needed}>
            <button class="link" aria-pressed={view.shows_others.to_string()} onclick={toggle}>{ word }</button>
        </p>
    }
}
