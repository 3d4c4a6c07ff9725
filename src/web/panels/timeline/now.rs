//! What goes with the clock: the veil over what lies ahead, the lines of what still waits, and the line of now with the letter on it, which is a slider.

use yew::prelude::*;

use crate::app::timeline::{ChartForm, ChartX, NowView, OpenRun, label_width};
use crate::app::{Msg, PlaybackEvent};
use crate::tenant::Place;
use crate::text::Text;
use crate::web::anchors;
use crate::web::context::ViewContext;

use super::marks::hatched;

/// The letters of the pill, in pixels.
const PILL_TEXT_PX: i32 = 12;
/// Where the line begins below the times, in the whole chart and in the strip.
const LINE_TOP_PX: (i32, i32) = (42, 20);

/// Draws the veil and the running lines.
pub fn running(view: &NowView) -> Html {
    let (top, width) = (view.top, (ChartX::px(view.size.0) - view.x).max(ChartX::px(0)));
    html! {
        <g>
            <rect key="veil" class="veil" x={view.x.to_string()} y={top.to_string()} width={width.to_string()} height={(view.size.1 - top).max(0).to_string()} />
            { for view.runs.iter().map(|run| show_run(view, run)) }
            { view.asked.map_or_else(|| html! { <g key="asked" /> }, |x| asked(view, x)) }
        </g>
    }
}

/// A dashed line with a question mark, where it is asked what will happen.
fn asked(view: &NowView, x: ChartX) -> Html {
    let middle = i32::midpoint(view.top, view.size.1);
    html! {
        <g key="asked" class="asked" data-asked="true">
            <path d={format!("M{x} {}V{}", view.top, view.size.1)} />
            <circle cx={x.to_string()} cy={middle.to_string()} r="12" />
            <text x={x.to_string()} y={(middle + 5).to_string()} text-anchor="middle">{ "?" }</text>
        </g>
    }
}

fn show_run(view: &NowView, run: &OpenRun) -> Html {
    html! {
        <path key={run.id.0} class={classes!("run", class_of_place(run.place), run.selected.then_some("chosen"))} data-hatched={hatched(run.is_hidden)} d={format!("M{} {}H{}", run.from, run.y, view.x)} />
    }
}

/// The style of a line while a message waits in a place.
pub const fn class_of_place(place: Place) -> &'static str {
    match place {
        Place::Line => "on-line",
        Place::Spooler => "in-spooler",
        Place::Mailbox => "in-mailbox",
        Place::Toast => "in-toast",
    }
}

/// Draws the line of now.
pub fn now(context: &ViewContext, view: &NowView) -> Html {
    let (step, steps) = (view.step, view.steps);
    let onkeydown = context.on_key(move |key| {
        let to = match key {
            "ArrowLeft" | "ArrowDown" => step.saturating_sub(1),
            "ArrowRight" | "ArrowUp" => step + 1,
            "PageDown" => step.saturating_sub(10),
            "PageUp" => step + 10,
            "Home" => 0,
            "End" => steps,
            _ => return None,
        };
        Some(Msg::Playback(PlaybackEvent::PickedStep(to.min(steps))))
    });
    let from = match view.form {
        ChartForm::Whole => LINE_TOP_PX.0,
        ChartForm::Strip => LINE_TOP_PX.1,
    };
    let (x, bottom) = (view.x, view.size.1);
    html! {
        <g key="handle" class="handle" role="slider" tabindex="0" aria-label={context.say(Text::TimelineSlider)} aria-orientation="horizontal"
            aria-valuemin="0" aria-valuemax={steps.to_string()} aria-valuenow={step.to_string()} aria-valuetext={view.value.clone()}
            data-now={view.at.to_string()} {onkeydown}>
            <rect class="grip" x={(x - ChartX::px(14)).to_string()} y="0" width="28" height={bottom.to_string()} />
            <path class="now-line" d={format!("M{x} 19v4M{x} {from}V{bottom}")} />
            <circle cx={x.to_string()} cy={(view.top - 4).to_string()} r="4" />
            { letter(view) }
            { pill(view) }
        </g>
    }
}

/// "now 09:00:46", as near to the line as the chart's edges allow.
fn pill(view: &NowView) -> Html {
    let half = label_width(&view.label, PILL_TEXT_PX) / 2 + 8;
    let x = view.x.max(ChartX::px(view.names + half)).min(ChartX::px((view.size.0 - half).max(view.names + half)));
    html! {
        <g key="pill" class="pill">
            <rect x={(x - ChartX::px(half)).to_string()} y="1" width={(2 * half).to_string()} height="18" rx="9" />
            <text x={x.to_string()} y="14" text-anchor="middle" data-anchor={anchors::NOW}>{ &view.label }</text>
        </g>
    }
}

/// The selected message itself, while it waits.
fn letter(view: &NowView) -> Html {
    let Some(run) = view.runs.iter().find(|run| run.selected) else { return html! { <g key="letter" /> } };
    html! {
        <g key="letter" class={classes!("riding", run.state.name())} data-hatched={hatched(run.is_hidden)} transform={format!("translate({} {}) rotate(-4)", view.x, run.y)}>
            <rect x="-15" y="-10" width="30" height="20" rx="2" />
            <path d="M-10-2h10M-10 3h7" />
            <rect class="riding-stamp" x="6" y="-6" width="5" height="6" />
        </g>
    }
}
