//! The product tour: a small sheet beside what it explains. It takes no focus and blocks nothing; Escape or its close button ends it, and that is remembered.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, DomRect, Element, HtmlElement, KeyboardEvent, window};
use yew::prelude::*;

use crate::app::tour::{MARKS, TourAnchor, TourStep};
use crate::text::Text;
use crate::web::anchors;
use crate::web::browser::next_frame::NextFrame;
use crate::web::browser::resize::ResizeWatch;
use crate::web::browser::storage;
use crate::web::components::{icon, placeholder};
use crate::web::context::use_view_context;

use crate::web::browser::document;

/// The least distance to the edge of the page, in pixels.
const EDGE_MARGIN_PX: f64 = 12.0;
/// The distance between the sheet and its anchor, in pixels: the size of the tip that points at the anchor.
const TIP_SIZE_PX: f64 = 7.0;

/// The events after which the sheet may have to move.
const MOVING: [&str; 3] = ["resize", "scroll", "focusin"];

/// Whether the tour was left, also where the browser keeps nothing.
#[derive(Clone, Default)]
pub struct TourMemory(Rc<Cell<bool>>);

impl PartialEq for TourMemory {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl TourMemory {
    /// Whether the tour was left, now or at another visit.
    pub fn is_left(&self) -> bool {
        self.0.get() || storage::has_left_tour()
    }

    fn leave(&self) {
        self.0.set(true);
        storage::leave_tour();
    }
}

/// The properties of [`Tour`].
#[derive(Properties, PartialEq)]
pub struct TourProps {
    /// The step of the moment; none where nothing is to be said.
    pub view: Option<TourStep>,
    /// Whether the tour was left.
    pub memory: TourMemory,
    /// Called when the sheet is gone, and with it perhaps what had the focus.
    pub onleft: Callback<()>,
}

/// Draws the tour's sheet. Its words are announced together with the step's.
#[component(Tour)]
pub fn tour(props: &TourProps) -> Html {
    let context = use_view_context();
    let sheet = use_node_ref();
    let left = use_state(|| props.memory.is_left());
    let leave = {
        let (left, memory) = (left.clone(), props.memory.clone());
        Callback::from(move |()| {
            memory.leave();
            left.set(true);
        })
    };
    let view = props.view.as_ref().filter(|_| !*left);
    use_escape(view.is_some(), leave.clone());
    use_place(sheet.clone(), view.cloned());
    // The close button goes away with the sheet, without the page being drawn.
    {
        let onleft = props.onleft.clone();
        use_effect_with(*left, move |_| onleft.emit(()));
    }
    // After the last step the tour is over, also for the next visit.
    {
        let (leave, number) = (leave.clone(), props.view.as_ref().map(|view| view.number));
        let seen_last = use_mut_ref(|| false);
        use_effect_with(number, move |number| {
            let was_last = seen_last.replace(*number == Some(MARKS));
            if was_last && number.is_none() {
                leave.emit(());
            }
        });
    }
    let Some(view) = view else { return placeholder("tour") };
    let close = context.say(Text::TourClose);
    html! {
        <aside key="tour" ref={sheet} class="tour-bubble" data-mark={view.number.to_string()} aria-label={context.say(Text::TourPanel)}>
            <p key="words">{ &view.words }</p>
            <p key="at" class="at" aria-hidden="true">{ format!("{} / {MARKS}", view.number) }</p>
            <button key="close" class="quiet icon-button" aria-label={close.clone()} title={close} onclick={leave.reform(|_: MouseEvent| ())}>{ icon("close") }</button>
        </aside>
    }
}

/// Ends the tour with Escape, unless a dialog, a popover or a list takes that key: the window receives it after all of them.
#[hook]
fn use_escape(is_shown: bool, leave: Callback<()>) {
    use_effect_with(is_shown, move |is_shown| {
        let listener = window().filter(|_| *is_shown).map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let event: &KeyboardEvent = event.unchecked_ref();
                if event.key() == "Escape" && !event.default_prevented() && !event.is_composing() {
                    leave.emit(());
                }
            })
        });
        move || drop(listener)
    });
}

/// Keeps the sheet beside its anchor when the page is scrolled or resized, and off what has the focus.
#[hook]
fn use_place(sheet: NodeRef, view: Option<TourStep>) {
    use_effect_with(view, move |view| {
        let anchor = view.as_ref().map(|view| view.anchor.clone());
        let seen = sheet.cast::<Element>();
        let place = move || {
            let mark = sheet.cast::<HtmlElement>();
            _ = anchor.as_ref().zip(mark).and_then(|(anchor, mark)| put(&mark, anchor));
        };
        place();
        // Its style may come later than the sheet, and its words have another length in each language.
        let watch = seen.and_then(|sheet| ResizeWatch::new(&sheet, place.clone()));
        // Each thing that scrolls tells so, many in one picture: placing the sheet lays the page out.
        let frame = Rc::new(NextFrame::new(place));
        let listeners = window().map(|window| {
            MOVING.map(|name| {
                let frame = frame.clone();
                EventListener::new_with_options(&window, name, EventListenerOptions::run_in_capture_phase(), move |_| frame.ask())
            })
        });
        move || drop((watch, listeners))
    });
}

fn selector(anchor: &TourAnchor) -> String {
    match anchor {
        TourAnchor::Next => anchors::selector(anchors::NEXT),
        TourAnchor::Mailbox(sip) => format!("[data-user='{sip}'] {}", anchors::selector(anchors::MAILBOX)),
        TourAnchor::Why => "[data-panel='why']".to_owned(),
        TourAnchor::Now => anchors::selector(anchors::NOW),
        TourAnchor::Composer => format!("[data-active] {}", anchors::selector(anchors::COMPOSER)),
    }
}

/// The lowest line, in pixels from the top, that the sheet may reach: the story, where it stands at the bottom of the screen.
fn floor(page_height: f64) -> Option<f64> {
    let story = window()?.document()?.query_selector(&anchors::selector(anchors::STORY)).ok()??.get_bounding_client_rect();
    (story.top() > page_height / 2.0).then_some(story.top())
}

/// Puts the sheet below its anchor, above it where there is no room below, at the bottom where the anchor is further down, and hides it where the anchor has
/// been scrolled away.
fn put(mark: &HtmlElement, anchor: &TourAnchor) -> Option<()> {
    let window = window()?;
    let style = mark.style();
    let element = window.document()?.query_selector(&selector(anchor)).ok()?;
    let Some(at) = element.map(|element: Element| element.get_bounding_client_rect()).filter(|at| at.width() > 0.0) else {
        return style.set_property("visibility", "hidden").ok();
    };
    let (width, height) = (f64::from(mark.offset_width()), f64::from(mark.offset_height()));
    let (page_width, page_height) = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    let floor = floor(page_height).unwrap_or(page_height);
    // Below the line of now is what it leads through: there the sheet stands above.
    let below = at.bottom() + TIP_SIZE_PX + height < floor && !(*anchor == TourAnchor::Now && at.top() > TIP_SIZE_PX + height);
    let top = if below { at.bottom() + TIP_SIZE_PX } else { at.top().min(floor) - TIP_SIZE_PX - height };
    let middle = middle_of(&at);
    let left = (middle - width / 2.0).clamp(EDGE_MARGIN_PX, (page_width - width - EDGE_MARGIN_PX).max(EDGE_MARGIN_PX));
    mark.class_list().toggle_with_force("below", below).ok()?;
    pixels(&style, "left", left)?;
    pixels(&style, "top", top)?;
    pixels(&style, "--tip", (middle - left).clamp(EDGE_MARGIN_PX, (width - EDGE_MARGIN_PX).max(EDGE_MARGIN_PX)))?;
    let is_there = top + height > 0.0 && !covers_focus(mark, (left, top), (width, height)).unwrap_or_default();
    style.set_property("visibility", if is_there { "visible" } else { "hidden" }).ok()
}

/// Whether the sheet would cover more than half of what has the keyboard focus; it is hidden then.
fn covers_focus(mark: &HtmlElement, (left, top): (f64, f64), (width, height): (f64, f64)) -> Option<bool> {
    let focused = document()?.active_element().filter(|focused| !mark.contains(Some(focused)))?;
    let at = focused.get_bounding_client_rect();
    let across = at.right().min(left + width) - at.left().max(left);
    let down = at.bottom().min(top + height) - at.top().max(top);
    let covered = across.max(0.0) * down.max(0.0);
    Some(covered * 2.0 > at.width() * at.height() && focused.matches(":focus-visible").ok()?)
}

fn middle_of(place: &DomRect) -> f64 {
    place.left() + place.width() / 2.0
}

fn pixels(style: &CssStyleDeclaration, name: &str, value: f64) -> Option<()> {
    style.set_property(name, &format!("{value:.0}px")).ok()
}
