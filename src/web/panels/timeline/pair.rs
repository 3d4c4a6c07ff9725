//! The lanes of two worlds: one axis, the shared past once, and the other world below from where it parts. What is the same in both steps back.

use yew::prelude::*;

use crate::app::compare::CompareView;
use crate::app::timeline::{ChartLane, ChartView, fitting};
use crate::text::Text;
use crate::web::context::ViewContext;

use super::chart::rem;
use super::ground::ground;
use super::marks::marks;

/// Where names begin, in pixels.
const INDENT_PX: i32 = 12;
/// The letters of the names, in pixels.
const NAME_PX: i32 = 13;

/// Draws the lanes of both.
pub fn pair(context: &ViewContext, view: &CompareView) -> Html {
    let chart = &view.chart;
    let (width, height) = (chart.first.width, chart.first.height);
    html! {
        <div key="lanes" class="chart pair" tabindex="0" role="group" aria-label={context.say(Text::CompareChart)}>
            <svg width={rem(width)} height={rem(height)} viewBox={format!("0 0 {width} {height}")} aria-hidden="true">
                <g key="a-ground">{ ground(&chart.first) }</g>
                <g key="b-ground">{ ground(&chart.second) }</g>
                { fork(view) }
                <g key="a-marks" data-world="a">{ marks(context, &chart.first) }</g>
                <g key="b-marks" data-world="b">{ marks(context, &chart.second) }</g>
                { world("A", &view.a.0, chart.titles.0, &chart.first) }
                { world("B", &view.b.0, chart.titles.1, &chart.second) }
            </svg>
        </div>
    }
}

/// Where the two part: a line through both, with a diamond at the other world.
fn fork(view: &CompareView) -> Html {
    let chart = &view.chart;
    let (x, top, bottom, diamond) = (chart.fork, chart.titles.0 - 16, chart.first.height, chart.titles.1 - 10);
    html! {
        <g key="fork" class="fork">
            <path key="line" class="now-line" d={format!("M{x} {top}V{bottom}")} />
            <path key="diamond" class="diamond" d={format!("M{x} {diamond}l6 6-6 6-6-6z")} />
        </g>
    }
}

/// The name of a world above its lanes, and the names of the lanes.
fn world(tag: &'static str, name: &str, y: i32, view: &ChartView) -> Html {
    let lane = |lane: &ChartLane| {
        let middle = lane.top + lane.height / 2 + 5;
        html! { <text key={lane.user.0} class="lane-name" x={INDENT_PX.to_string()} y={middle.to_string()}>{ fitting(&lane.name, NAME_PX, view.names - INDENT_PX - 4) }</text> }
    };
    html! {
        <g key={tag}>
            <text key="title" class="world-name" x={INDENT_PX.to_string()} y={y.to_string()}>{ fitting(&format!("{tag}  {name}"), NAME_PX, view.width - 2 * INDENT_PX) }</text>
            { for view.lanes.iter().map(lane) }
        </g>
    }
}
