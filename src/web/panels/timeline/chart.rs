//! The train chart as SVG. It draws what the view model has placed; dragging on it moves the handle.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::app::timeline::{ChartLane, ChartTrack, DueMark, NAMES_PX, TimelineView, TrackPart, fitting};
use crate::app::{Msg, PlaybackEvent, ReadingEvent};
use crate::engine::Mark;
use crate::tenant::Place;
use crate::text::Text;
use crate::web::anchors;
use crate::web::browser::resize::ResizeWatch;
use crate::web::components::class_of;
use crate::web::context::{ViewContext, use_view_context};

/// Half the width of the time at a tick, in pixels: the first one reaches this far to the left of the lanes.
const HALF_TICK_PX: i32 = 16;
/// How much is kept in view to the right of now, in pixels: what is due next, with its words.
const AHEAD_PX: i32 = 230;
/// Where the names begin, in pixels: below the start of the heading.
const INDENT_PX: i32 = 12;

/// The properties of [`Chart`].
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// What is drawn, with its positions in pixels.
    pub view: Rc<TimelineView>,
}

/// Draws the chart.
#[component(Chart)]
pub fn chart(props: &ChartProps) -> Html {
    let context = use_view_context();
    let ground = use_node_ref();
    use_watched_size(&context, &ground);
    let view = &props.view;
    let is_dragged = use_mut_ref(|| false);
    use_now_in_view(&ground, view, &is_dragged);
    let pick = pick_callback(&context, view);
    let onpointerdown = {
        let is_dragged = is_dragged.clone();
        move |event: PointerEvent| *is_dragged.borrow_mut() = grasp(&event)
    };
    let onlostpointercapture = move |_: PointerEvent| *is_dragged.borrow_mut() = false;
    let dragged = pick.clone();
    let onpointermove = move |event: PointerEvent| {
        // A finger that goes up or down is about to scroll the page.
        let is_along = event.movement_x().abs() >= event.movement_y().abs();
        if is_along && hit(&event, "svg").is_some_and(|svg| svg.has_pointer_capture(event.pointer_id())) {
            dragged.emit(event.into());
        }
    };
    let onclick = move |event: MouseEvent| {
        if hit(&event, "[data-message]").is_none() {
            pick.emit(event);
        }
    };
    html! {
        <div class="chart" ref={ground}>
            <svg width={view.width.to_string()} height={view.height.to_string()} {onpointerdown} {onpointermove} {onlostpointercapture} {onclick}>
                // The slider tells where one is, and the steps in words tell the rest.
                <g key="drawing" aria-hidden="true">
                { for view.ticks.iter().map(|tick| show_tick(view, tick)) }
                { for view.lanes.iter().map(|lane| show_lane(&context, view, lane)) }
                { for view.folds.iter().map(|(x, label)| show_fold(view, *x, label)) }
                { for view.tracks.iter().map(|track| show_track(&context, track)) }
                { for view.dues.iter().enumerate().map(|(index, due)| show_due(view, index, due)) }
                </g>
                { handle(&context, view) }
            </svg>
            <svg class="names" width={(NAMES_PX - HALF_TICK_PX).to_string()} height={view.height.to_string()}>
                { for view.lanes.iter().map(show_name) }
            </svg>
        </div>
    }
}

#[hook]
fn use_watched_size(context: &ViewContext, ground: &NodeRef) {
    let (dispatch, ground) = (context.dispatch.clone(), ground.clone());
    use_effect_with((), move |()| {
        let element = ground.cast::<Element>();
        let told = std::cell::Cell::new((0, None));
        let measure = {
            let element = element.clone();
            move || {
                let size = element.as_ref().map_or((0, None), |element| (element.client_width(), given_height(element)));
                if size.0 > 0 && told.replace(size) != size {
                    dispatch.emit(Msg::Reading(ReadingEvent::ChartResized(size.0, size.1)));
                }
            }
        };
        measure();
        let watch = element.as_ref().and_then(|element| ResizeWatch::new(element, measure));
        move || drop(watch)
    });
}

/// The height in pixels that the chart has, where its panel cuts off what is too much. Elsewhere the page grows with the lanes.
fn given_height(chart: &Element) -> Option<i32> {
    let style = web_sys::window()?.get_computed_style(&chart.parent_element()?).ok()??;
    (style.get_property_value("overflow-y").ok()? == "hidden").then(|| chart.client_height())
}

/// Scrolls the chart, and only the chart, so that now can be seen. It does not while the handle is dragged: the chart would move under the pointer, which
/// would then be at another step.
#[hook]
fn use_now_in_view(ground: &NodeRef, view: &TimelineView, is_dragged: &Rc<RefCell<bool>>) {
    let (ground, is_dragged) = (ground.clone(), is_dragged.clone());
    use_effect_with((view.now, view.width), move |(now, _)| {
        let Some(ground) = ground.cast::<Element>().filter(|_| !*is_dragged.borrow()) else { return };
        let (left, width) = (ground.scroll_left(), ground.client_width());
        let ahead = AHEAD_PX.min((width - NAMES_PX) / 2);
        if *now < left + NAMES_PX || *now > left + width - ahead {
            ground.set_scroll_left(*now - width + ahead);
        }
    });
}

/// The element of the drawing at which an event happened. Yew listens at the root of the page, so that the current target is never the drawing.
fn hit(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Begins to drag. No step is picked yet, because a finger that comes down may be about to scroll.
fn grasp(event: &PointerEvent) -> bool {
    let is_pressed = event.buttons() & 1 == 1 && hit(event, "[data-message]").is_none();
    hit(event, "svg").filter(|_| is_pressed).is_some_and(|svg| svg.set_pointer_capture(event.pointer_id()).is_ok())
}

/// A callback that goes to the step at which the pointer is.
fn pick_callback(context: &ViewContext, view: &Rc<TimelineView>) -> Callback<MouseEvent> {
    let (dispatch, view) = (context.dispatch.clone(), view.clone());
    Callback::from(move |event: MouseEvent| {
        let Some(svg) = hit(&event, "svg") else { return };
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
        let x = event.client_x() - svg.get_bounding_client_rect().left() as i32 - NAMES_PX;
        let step = view.axis.step_at(x);
        if step != view.step {
            dispatch.emit(Msg::Playback(PlaybackEvent::PickedStep(step)));
        }
    })
}

/// The name at a lane. Where there is little room, the style sheet shows the first name alone.
fn show_name(lane: &ChartLane) -> Html {
    let name = fitting(&lane.name, 13, NAMES_PX - HALF_TICK_PX - INDENT_PX);
    let (first, rest) = name.split_at(name.find(' ').unwrap_or(name.len()));
    html! {
        <text key={lane.user.0} x={INDENT_PX.to_string()} y={(lane.y + 4).to_string()} class="lane-name">{ first }<tspan>{ rest }</tspan><title>{ &lane.name }</title></text>
    }
}

fn show_tick(view: &TimelineView, (x, time): &(i32, String)) -> Html {
    html! {
        <g key={format!("tick-{x}")} class="tick">
            <path d={format!("M{x} 24V{}", view.height)} />
            <text x={x.to_string()} y="14" text-anchor="middle">{ time }</text>
        </g>
    }
}

fn show_lane(context: &ViewContext, view: &TimelineView, lane: &ChartLane) -> Html {
    let top = lane.y - 9;
    let band = |(from, to, dot, word): &(i32, i32, crate::tenant::PresenceColor, String)| {
        html! {
            <rect key={format!("{from}-{word}")} class={classes!("band", class_of(*dot))} x={from.to_string()} y={top.to_string()} width={(to - from).max(1).to_string()}
                height="18" rx="3"><title>{ context.say(Text::TimelineLane { name: &lane.name, presence: word }) }</title></rect>
        }
    };
    let ahead = lane.bands.last().map(|(_, to, dot, _)| {
        let width = (view.width - to).max(0).to_string();
        html! { <rect key="ahead" class={classes!("band", "ahead", class_of(*dot))} x={to.to_string()} y={top.to_string()} {width} height="18" /> }
    });
    html! {
        <g key={format!("lane-{}", lane.user.0)}>
            { for lane.bands.iter().map(band) }
            { for ahead }
        </g>
    }
}

fn show_fold(view: &TimelineView, x: i32, label: &str) -> Html {
    let bottom = view.height - 6;
    html! {
        <g key={format!("fold-{x}")} class="fold">
            <path d={format!("M{} 24l6 6-6 6 6 6V{bottom}", x - 3)} /><title>{ label }</title>
        </g>
    }
}

fn show_track(context: &ViewContext, track: &ChartTrack) -> Html {
    let onclick = context.on::<MouseEvent>(Msg::Reading(ReadingEvent::PickedMessage(Some(track.id))));
    let (x, y) = track.label_at;
    let ends_at_once = matches!(track.pieces.first(), Some(TrackPart::Mark(..)));
    html! {
        <g key={format!("track-{}", track.id.0)} class={classes!("track", track.state.name(), track.selected.then_some("selected"))}
            data-message={track.id.0.to_string()} data-state={track.state.name()} {onclick}>
            { for track.pieces.iter().enumerate().map(show_piece) }
            if !ends_at_once {
                <circle key="start" class="start" cx={track.start.0.to_string()} cy={track.start.1.to_string()} r="4.5" />
            }
            <text key="label" class="label" x={x.to_string()} y={y.to_string()}>{ &track.label }</text>
        </g>
    }
}

fn show_piece((index, piece): (usize, &TrackPart)) -> Html {
    match piece {
        TrackPart::Bar { place: waits_in, from, to, y, open, label } => {
            let class = match waits_in {
                Place::Line => "line",
                Place::Spooler => "spooler",
                Place::Mailbox => "mailbox",
                Place::Toast => "toast-bar",
            };
            html! {
                <g key={index} class={classes!("bar", class, open.then_some("open"))}>
                    <rect x={from.to_string()} y={(y - 7).to_string()} width={(to - from).to_string()} height="14" rx="7" />
                    <text x={i32::midpoint(*from, *to).to_string()} y={(y + 4).to_string()} text-anchor="middle">{ label }</text>
                </g>
            }
        }
        TrackPart::Line { from, to } => {
            html! { <path key={index} class="slant" d={format!("M{} {}L{} {}", from.0, from.1, to.0, to.1)} /> }
        }
        TrackPart::Mark(mark, x, y) => show_mark(index, *mark, *x, *y),
    }
}

fn show_mark(index: usize, mark: Mark, x: i32, y: i32) -> Html {
    let at = format!("translate({x} {y})");
    match mark {
        Mark::Tick => {
            html! { <g key={index} class="end-mark" transform={at}><circle r="8" /><path d="M-3.5 .3l2.4 2.5L3.7-2.7" /></g> }
        }
        Mark::Slip => {
            html! { <g key={index} class="end-mark slip-mark" transform={at}><rect x="-8" y="-9" width="16" height="18" rx="1.5" /><path d="M-4.5-3.5h9M-4.5.5h9M-4.5 4.5h5" /></g> }
        }
        Mark::Cross => html! { <g key={index} class="end-mark" transform={at}><circle r="8" /><path d="M-3-3l6 6M3-3l-6 6" /></g> },
        Mark::Nowhere => html! { <g key={index} class="end-mark" transform={at}><circle r="8" /><path d="M-3.5 3.5l7-7" /></g> },
    }
}

fn show_due(view: &TimelineView, index: usize, due: &DueMark) -> Html {
    let (x, y) = due.at;
    html! {
        <g key={format!("due-{index}")} class="due-mark">
            <path d={format!("M{} {y}H{}", view.now, x - 5)} />
            <circle cx={x.to_string()} cy={y.to_string()} r="4.5" />
            <text x={(x + 10).to_string()} y={(y + 4).to_string()}>{ &due.label }</text>
        </g>
    }
}

/// The line of now, which is a slider.
fn handle(context: &ViewContext, view: &TimelineView) -> Html {
    let (x, bottom) = (view.now, view.height - 4);
    let (step, steps) = (view.step, view.steps);
    // At the start of the lanes the word would lie half below their names.
    let (word, anchor) = if x < NAMES_PX + 28 { (NAMES_PX - HALF_TICK_PX + 2, "start") } else { (x, "middle") };
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
    html! {
        <g key="handle" class="handle" role="slider" tabindex="0" aria-label={context.say(Text::TimelineSlider)} aria-orientation="horizontal"
            aria-valuemin="0" aria-valuemax={steps.to_string()} aria-valuenow={step.to_string()} aria-valuetext={view.value.clone()} {onkeydown}>
            <rect class="grip" x={(x - 14).to_string()} y="0" width="28" height={view.height.to_string()} />
            <path d={format!("M{x} 26V{bottom}")} />
            <circle cx={x.to_string()} cy="26" r="6" />
            <text x={word.to_string()} y="14" text-anchor={anchor} data-anchor={anchors::NOW}>{ context.say(Text::TimelineNow) }</text>
        </g>
    }
}
