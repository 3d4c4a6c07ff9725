//! The train chart as one drawing of four layers: the ground and the marks rest until the next step, the veil with the running lines and the line of now go with the
//! clock. The line of now seeks; everything else of the chart is scrolled by fingers.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::app::timeline::{ChartForm, ChartLane, ChartView, ChartX, NowView, TimelineView, fitting};
use crate::app::{Msg, PlaybackEvent, ReadingEvent};
use crate::web::browser::resize::ResizeWatch;
use crate::web::components::memo;
use crate::web::context::{ViewContext, use_view_context};
use crate::wording::given_name;

use super::ground::ground;
use super::marks::marks;
use super::now::{now, running};

/// Where the names begin, in pixels: below the start of the heading.
const INDENT_PX: i32 = 12;
/// What is kept free beside what has to be in sight, in pixels.
const MARGIN_PX: i32 = 24;
/// How far a drag to the edge of the chart scrolls it each time, in pixels.
const NUDGE_PX: i32 = 40;

/// The properties of [`Chart`].
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// What is drawn, with its positions in pixels.
    pub view: TimelineView,
}

/// Draws the chart.
#[component(Chart)]
pub fn chart(props: &ChartProps) -> Html {
    let context = use_view_context();
    let frame = use_node_ref();
    use_watched_size(&context, &frame);
    let TimelineView { chart: view, now: moving } = &props.view;
    let is_dragged = use_mut_ref(|| false);
    use_now_in_view(&frame, moving, &is_dragged);
    let pick = pick_callback(&context, view, &frame);
    let onpointerdown = {
        let is_dragged = is_dragged.clone();
        move |event: PointerEvent| *is_dragged.borrow_mut() = grasp(&event)
    };
    let onlostpointercapture = {
        let (frame, moving) = (frame.clone(), moving.clone());
        move |_: PointerEvent| {
            *is_dragged.borrow_mut() = false;
            show_now(&frame, &moving);
        }
    };
    let dragged = pick.clone();
    let scrolled = frame.clone();
    let onpointermove = move |event: PointerEvent| {
        // A finger that goes up or down is about to scroll the page.
        let is_along = event.movement_x().abs() >= event.movement_y().abs();
        if is_along && hit(&event, "svg").is_some_and(|svg| svg.has_pointer_capture(event.pointer_id())) {
            scroll_at_edge(&scrolled, &event);
            dragged.emit(event.into());
        }
    };
    let onclick = move |event: MouseEvent| {
        if hit(&event, "[data-message]").is_none() {
            pick.emit(event);
        }
    };
    let view_box = format!("0 0 {} {}", view.width, view.height);
    html! {
        // Time runs to the right in every language, as on the axes of any other chart.
        <div class="chart" dir="ltr" ref={frame}>
            <svg width={rem(view.width)} height={rem(view.height)} viewBox={view_box} {onpointerdown} {onpointermove} {onlostpointercapture} {onclick}>
                // The slider tells where one is, and the steps in words tell the rest.
                <g key="drawing" aria-hidden="true">
                    { memo("ground", "chart", view.clone(), |_, view| ground(view)) }
                    { memo("running", "chart-running", moving.clone(), |_, view| running(view)) }
                    { memo("marks", "chart-marks", view.clone(), |context, view| marks(context, view)) }
                </g>
                { memo("now", "now", moving.clone(), |context, view| now(context, view)) }
            </svg>
            { memo("names", "chart-names", view.clone(), |_, view| names(view)) }
        </div>
    }
}

/// Pixels of the chart as a length that grows with the letters of the page.
pub fn rem(pixels: i32) -> String {
    format!("{}rem", f64::from(pixels) / 16.0)
}

/// How large a pixel of the chart is on the screen.
fn scale() -> f64 {
    let size = || {
        let window = web_sys::window()?;
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()?.trim_end_matches("px").parse::<f64>().ok()
    };
    size().map_or(1.0, |size| size / 16.0)
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn on_chart(screen: f64) -> i32 {
    (screen / scale()) as i32
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
fn on_screen(pixels: i32) -> i32 {
    (f64::from(pixels) * scale()) as i32
}

#[hook]
fn use_watched_size(context: &ViewContext, frame: &NodeRef) {
    let (dispatch, frame) = (context.dispatch.clone(), frame.clone());
    use_effect_with((), move |()| {
        let element = frame.cast::<Element>();
        let told = std::cell::Cell::new((0, None));
        let measure = {
            let element = element.clone();
            move || {
                let size = element.as_ref().map_or((0, None), |element| (on_chart(element.client_width().into()), given_height(element)));
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

/// The height that the chart has, where its panel cuts off what is too much. Elsewhere the page grows with the lanes.
fn given_height(chart: &Element) -> Option<i32> {
    let style = web_sys::window()?.get_computed_style(&chart.parent_element()?).ok()??;
    (style.get_property_value("overflow-y").ok()? == "hidden").then(|| on_chart(chart.client_height().into()))
}

/// Keeps now and what is due in sight. It does not while the handle is dragged: the chart would move under the pointer, which would then be at another step.
#[hook]
fn use_now_in_view(frame: &NodeRef, view: &Rc<NowView>, is_dragged: &Rc<RefCell<bool>>) {
    let (frame, is_dragged, view) = (frame.clone(), is_dragged.clone(), view.clone());
    use_effect_with((view.x, view.reach, view.size, view.step), move |_| {
        if !*is_dragged.borrow() {
            show_now(&frame, &view);
        }
    });
}

/// Scrolls the chart, and only the chart, so that now can be seen, and with it what is due next as far as there is room for both.
fn show_now(frame: &NodeRef, view: &NowView) {
    let Some(frame) = frame.cast::<Element>() else { return };
    let names = on_screen(view.names);
    let (left, width) = (frame.scroll_left(), frame.client_width());
    let (now, reach) = (on_screen(view.x.whole()), on_screen(view.reach.whole()) + MARGIN_PX);
    if reach > left + width || now < left + names + MARGIN_PX {
        // As much of what is due as leaves now in sight.
        frame.set_scroll_left((reach - width).min(now - names - MARGIN_PX));
    }
    if let Some(due) = view.due_y.map(on_screen) {
        let (top, height) = (frame.scroll_top(), frame.client_height());
        if due + MARGIN_PX > top + height || due - MARGIN_PX < top {
            frame.set_scroll_top(due + MARGIN_PX - height);
        }
    }
}

/// The element of the drawing at which an event happened. Yew listens at the root of the page, so that the current target is never the drawing.
fn hit(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Begins to drag: a mouse anywhere beside the messages, a finger at the handle alone, because elsewhere it pans. No step is picked yet.
fn grasp(event: &PointerEvent) -> bool {
    let is_pressed = event.buttons() & 1 == 1 && hit(event, "[data-message]").is_none();
    let is_meant = event.pointer_type() != "touch" || hit(event, ".handle").is_some();
    hit(event, "svg").filter(|_| is_pressed && is_meant).is_some_and(|svg| svg.set_pointer_capture(event.pointer_id()).is_ok())
}

/// Where the drawn lanes can be seen, on the screen: from, to.
fn seen(frame: &Element) -> (f64, f64) {
    let (area, names) = (frame.get_bounding_client_rect(), frame.query_selector(".names").ok().flatten());
    let left = names.map_or_else(|| area.left(), |names| names.get_bounding_client_rect().right());
    (left, area.right())
}

/// Scrolls on where the pointer is dragged beyond an edge.
fn scroll_at_edge(frame: &NodeRef, event: &PointerEvent) {
    let Some(frame) = frame.cast::<Element>() else { return };
    let ((left, right), x) = (seen(&frame), f64::from(event.client_x()));
    if x <= left {
        frame.set_scroll_left(frame.scroll_left() - NUDGE_PX);
    } else if x >= right - 1.0 {
        frame.set_scroll_left(frame.scroll_left() + NUDGE_PX);
    }
}

/// A callback that goes to the step at which the pointer is, or to the nearest one that can be seen.
fn pick_callback(context: &ViewContext, view: &Rc<ChartView>, frame: &NodeRef) -> Callback<MouseEvent> {
    let (dispatch, view, frame) = (context.dispatch.clone(), view.clone(), frame.clone());
    Callback::from(move |event: MouseEvent| {
        let (Some(svg), Some(frame)) = (hit(&event, "svg"), frame.cast::<Element>()) else { return };
        let (left, right) = seen(&frame);
        let x = f64::from(event.client_x()).max(left).min(right) - svg.get_bounding_client_rect().left();
        let step = view.step_at(ChartX::px(on_chart(x).clamp(view.names, view.width)));
        if step != view.step {
            dispatch.emit(Msg::Playback(PlaybackEvent::PickedStep(step)));
        }
    })
}

/// The names, which stay where they are while the lanes are scrolled below them.
fn names(view: &ChartView) -> Html {
    let view_box = format!("0 0 {} {}", view.names - 4, view.height);
    html! {
        <svg class="names" width={rem(view.names - 4)} height={rem(view.height)} viewBox={view_box} aria-hidden="true">
            { for view.admin.iter().map(|admin| html! { <text key="admin" x={INDENT_PX.to_string()} y={(admin.y + 4).to_string()} class="lane-name">{ fitting(&admin.name, 13, view.names - 4 - INDENT_PX) }</text> }) }
            { for view.lanes.iter().map(|lane| show_name(view, lane)) }
        </svg>
    }
}

/// The name at a lane; where there is little room, the first name.
fn show_name(view: &ChartView, lane: &ChartLane) -> Html {
    let name = if view.names < 100 { given_name(&lane.name) } else { &lane.name };
    let (size, y) = if view.form == ChartForm::Strip { (12, lane.top + lane.height / 2 + 4) } else { (13, lane.top + lane.height / 2 + 5) };
    html! {
        <text key={lane.user.0} x={INDENT_PX.to_string()} y={y.to_string()} class="lane-name">{ fitting(name, size, view.names - 8 - INDENT_PX) }<title>{ &lane.name }</title></text>
    }
}
