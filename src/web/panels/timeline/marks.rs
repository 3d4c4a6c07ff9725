//! What stands on the lanes until the next step: the times, the brackets of what happened at once, the ways of the messages with their marks, the folds, what is
//! due, and all words.

use yew::prelude::*;

use crate::app::timeline::{
    AdminLane, ChartBracket, ChartCrossing, ChartFold, ChartLabel, ChartLane, ChartMark, ChartStay, ChartTick, ChartTrack, ChartView,
    ChartX, DueMark, MarkKind,
};
use crate::app::{Msg, ReadingEvent};
use crate::engine::Mark;
use crate::tenant::Place;
use crate::web::components::class_of;
use crate::web::context::ViewContext;

use super::now::class_of_place;

/// The base line of the times, and where their lines begin.
const TICK_PX: (i32, i32) = (37, 42);
/// The middle of the brackets.
const BRACKET_PX: i32 = 50;

/// Draws all of that.
pub fn marks(context: &ViewContext, view: &ChartView) -> Html {
    html! {
        <g>
            { for view.ticks.iter().map(|tick| show_tick(view, tick)) }
            { for view.admin.iter().map(|admin| show_admin(view, admin)) }
            { for view.brackets.iter().map(|bracket| show_bracket(view, bracket)) }
            { for view.lanes.iter().map(show_words) }
            { for view.tracks.iter().map(|track| show_track(context, track)) }
            { for view.folds.iter().map(|fold| show_fold(view, fold)) }
            { for view.dues.iter().enumerate().map(|(index, due)| show_due(index, due)) }
        </g>
    }
}

fn show_tick(view: &ChartView, tick: &ChartTick) -> Html {
    let x = tick.x.to_string();
    html! {
        <g key={format!("tick-{}", tick.at)} class="tick" data-tick={tick.at.to_string()}>
            <path d={format!("M{x} {}V{}", TICK_PX.1, view.height)} />
            <text x={x.clone()} y={TICK_PX.0.to_string()} text-anchor="middle">
                if let Some(day) = &tick.day { <tspan key="day" class="day">{ day }{ " " }</tspan> }
                { &tick.time }
            </text>
        </g>
    }
}

/// A bracket with its numbers, each with a line down to the lanes; those of acts that lie ahead are empty.
fn show_bracket(view: &ChartView, bracket: &ChartBracket) -> Html {
    let (from, to, y) = (bracket.from, bracket.to, BRACKET_PX);
    let disc = |(number, (x, step)): (usize, &(ChartX, u32))| {
        let is_ahead = *step > view.step;
        html! {
            <g key={number} class={classes!("disc", is_ahead.then_some("is-ahead"))}>
                <path d={format!("M{x} {}V{}", y + 8, view.height - 6)} />
                <circle cx={x.to_string()} cy={y.to_string()} r="8" />
                <text x={x.to_string()} y={(y + 4).to_string()} text-anchor="middle">{ number + 1 }</text>
            </g>
        }
    };
    html! {
        <g key={format!("at-once-{from}")} class="at-once">
            <path class="clasp" d={format!("M{} {}V{y}H{}V{}", from + ChartX::px(1), y + 6, to - ChartX::px(1), y + 6)} />
            { for bracket.discs.iter().enumerate().map(disc) }
            { show_label("word", "label", bracket.label.as_ref()) }
        </g>
    }
}

fn show_admin(view: &ChartView, admin: &AdminLane) -> Html {
    let y = admin.y;
    html! {
        <g key="administrator" class="admin-lane">
            <path class="rail" d={format!("M{} {y}H{}", view.names, view.width)} />
            { for admin.acts.iter().map(|(x, step, deed)| html! {
                <path key={*step} class="diamond" d={format!("M{x} {}l6 6-6 6-6-6z", y - 6)}><title>{ deed }</title></path>
            }) }
            { for admin.labels.iter().map(|label| show_label(&label.x.to_string(), "label", Some(label))) }
        </g>
    }
}

/// The presence at each change.
fn show_words(lane: &ChartLane) -> Html {
    let word = |(index, band): (usize, &crate::app::timeline::ChartBand)| {
        html! { <g key={index} class={classes!("lane-band", class_of(band.presence.color()))}>{ show_label("word", "presence-word", band.label.as_ref()) }</g> }
    };
    html! { <g key={format!("words-{}", lane.user.0)}>{ for lane.bands.iter().enumerate().map(word) }</g> }
}

fn show_label(key: &str, class: &'static str, label: Option<&ChartLabel>) -> Html {
    match label {
        Some(label) => html! { <text key={key.to_owned()} {class} x={label.x.to_string()} y={label.y.to_string()}>{ &label.text }</text> },
        None => html! { <g key={key.to_owned()} /> },
    }
}

fn show_track(context: &ViewContext, track: &ChartTrack) -> Html {
    let onclick = context.on::<MouseEvent>(Msg::Reading(ReadingEvent::PickedMessage(Some(track.id))));
    html! {
        <g key={format!("track-{}", track.id.0)} class={classes!("track", track.state.name(), track.selected.then_some("chosen"))}
            data-message={track.id.0.to_string()} data-state={track.state.name()} {onclick}>
            <title key="title">{ &track.title }</title>
            { for track.stays.iter().enumerate().map(show_stay) }
            { for track.crossings.iter().enumerate().map(show_crossing) }
            { for track.marks.iter().enumerate().map(|(index, mark)| show_mark(track, index, *mark)) }
            { show_pill(track) }
            { show_label("label", "label", track.label.as_ref()) }
            { for track.label.iter().filter(|_| track.is_hidden).map(show_hidden_words) }
        </g>
    }
}

/// The hatching over words that cannot be known.
fn show_hidden_words(label: &ChartLabel) -> Html {
    let width = crate::app::timeline::label_width(&label.text, crate::app::timeline::TEXT_PX);
    html! { <rect key="hidden" class="woven" data-hatched="" fill="url(#lane-hidden)" x={label.x.to_string()} y={(label.y - 11).to_string()} width={width.to_string()} height="14" /> }
}

/// The hook of what cannot be known through whose eyes the chart is seen.
pub fn hatched(is_hidden: bool) -> Option<&'static str> {
    is_hidden.then_some("")
}

/// Where it waited; of what still waits, the dots to what is due: its line runs with the clock.
fn show_stay((index, stay): (usize, &ChartStay)) -> Html {
    let (to, is_dotted) = match (stay.to, stay.due) {
        (Some(to), _) => (to, stay.dotted),
        (None, Some(due)) => (due, true),
        (None, None) => (stay.from, false),
    };
    html! {
        <path key={format!("stay-{index}")} class={classes!("run", class_of_place(stay.place), is_dotted.then_some("dotted"))} data-hatched={hatched(stay.is_hidden)}
            d={format!("M{} {}H{to}", stay.from, stay.y)} />
    }
}

fn show_crossing((index, crossing): (usize, &ChartCrossing)) -> Html {
    html! {
        <path key={format!("crossing-{index}")} class={classes!("run", crossing.state.name(), crossing.dotted.then_some("dotted"))} data-hatched={hatched(crossing.is_hidden)}
            d={format!("M{} {}V{}", crossing.x, crossing.from_y, crossing.to_y)} />
    }
}

fn show_mark(track: &ChartTrack, index: usize, mark: ChartMark) -> Html {
    let shape = match mark.kind {
        MarkKind::Sent => html! { <circle key="dot" class="start" r="4.5" /> },
        MarkKind::Came(Place::Line | Place::Spooler) => html! { <circle key="dot" class="start" r="3.5" /> },
        MarkKind::Came(Place::Mailbox) => html! { <g key="mail"><circle r="8" /><path d="M-4.5-3.2h9v6.4h-9zM-4.5-3l4.5 3.4L4.5-3" /></g> },
        MarkKind::Came(Place::Toast) => html! { <g key="toast"><circle r="8" /><path d="M-4.5-3.5h9v5H.5L-2 4V1.5h-2.5z" /></g> },
        MarkKind::Ended(end) => end_mark(end),
    };
    let class = match mark.kind {
        MarkKind::Sent => Some("sent"),
        MarkKind::Came(place) => Some(class_of_place(place)),
        MarkKind::Ended(_) => None,
    };
    html! {
        <g key={format!("mark-{index}")} class={classes!("end-mark", class)} data-mark={track.id.0.to_string()} data-step={mark.step.to_string()} data-hatched={hatched(mark.is_hidden)}
            transform={format!("translate({} {})", mark.x, mark.y)}>{ shape }</g>
    }
}

/// How it ended.
pub fn end_mark(mark: Mark) -> Html {
    match mark {
        Mark::Tick => html! { <g key="tick"><circle r="8" /><path d="M-3.5 .3l2.4 2.5L3.7-2.7" /></g> },
        Mark::Slip => {
            html! { <g key="slip" class="slip-mark"><rect x="-8" y="-9" width="16" height="18" rx="1.5" /><path d="M-4.5-3.5h9M-4.5.5h9M-4.5 4.5h5" /></g> }
        }
        Mark::Cross => html! { <g key="cross"><circle r="8" /><path d="M-3-3l6 6M3-3l-6 6" /></g> },
        Mark::Nowhere => html! { <g key="nowhere"><circle r="8" /><path d="M-3.5 3.5l7-7" /></g> },
    }
}

/// Where the selected message waits, on its line.
fn show_pill(track: &ChartTrack) -> Html {
    let (Some(label), Some(stay)) = (&track.pill, track.stays.last()) else { return html! { <g key="pill" /> } };
    let width = crate::app::timeline::label_width(&label.text, crate::app::timeline::TEXT_PX) + 12;
    html! {
        <g key="pill" class={classes!("place-pill", class_of_place(stay.place))} data-hatched={hatched(stay.is_hidden)}>
            <rect x={(label.x - ChartX::px(6)).to_string()} y={(stay.y - 9).to_string()} width={width.to_string()} height="18" rx="9" />
            { show_label("word", "label", Some(label)) }
        </g>
    }
}

/// A fold cuts through everything: what goes through it goes on behind it.
fn show_fold(view: &ChartView, fold: &ChartFold) -> Html {
    let top = view.lanes.first().map_or(view.height, |lane| lane.top) - 4;
    let zigzag = |x: ChartX| {
        let teeth = usize::try_from((view.height - top) / 12).unwrap_or(0);
        format!("M{x} {top}{}", "l4 6-4 6".repeat(teeth))
    };
    let middle = (fold.from + fold.to).half();
    html! {
        <g key={format!("fold-{}", fold.from)} class="fold">
            <title>{ &fold.title }</title>
            <rect x={fold.from.to_string()} y={top.to_string()} width={(fold.to - fold.from).to_string()} height={(view.height - top).to_string()} />
            <path key="left" d={zigzag(fold.from)} /><path key="right" d={zigzag(fold.to)} />
            <text key="length" x={middle.to_string()} y={(i32::midpoint(view.height, top) + 4).to_string()} text-anchor="middle">{ &fold.length }</text>
        </g>
    }
}

fn show_due(index: usize, due: &DueMark) -> Html {
    html! {
        <g key={format!("due-{index}")} class="due-mark" data-hatched={hatched(due.is_hidden)}>
            <circle cx={due.x.to_string()} cy={due.y.to_string()} r="5" />
            { show_label("word", "label", due.label.as_ref()) }
        </g>
    }
}
