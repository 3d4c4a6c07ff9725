//! The marks of the lead: a small sheet beside what it points at. It takes no focus and holds nobody up; Escape or its cross ends it, and
//! that is remembered.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{CssStyleDeclaration, DomRect, Element, HtmlElement, KeyboardEvent, ResizeObserver, window};
use yew::prelude::*;

use crate::app::lead::{Anchor, LeadView, MARKS};
use crate::text::Text;
use crate::web::browser::storage;
use crate::web::components::icon;
use crate::web::context::use_view_context;

use crate::web::browser::document;
use crate::web::browser::keyboard::mend_focus;

/// The room to the edge of the page, in pixels.
const ROOM: f64 = 12.0;
/// The room between a mark and what it points at: the tip has just room, so that little is covered.
const TIP: f64 = 7.0;

/// What may bring the mark to another place, or another thing under it.
const MOVING: [&str; 3] = ["resize", "scroll", "focusin"];

thread_local! {
    /// Whether the lead was left, also where the browser keeps nothing.
    static LEFT: Cell<bool> = const { Cell::new(false) };
}

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct LeadProps {
    /// The mark of the moment; none where nothing is to be said.
    pub view: Option<LeadView>,
}

/// Whether the lead was left.
pub fn is_left() -> bool {
    LEFT.get() || storage::has_left_lead()
}

/// The lead; its words are heard with the step's.
#[component(Lead)]
pub fn lead(props: &LeadProps) -> Html {
    let context = use_view_context();
    let own = use_node_ref();
    let left = use_state(is_left);
    let leave = {
        let left = left.clone();
        Callback::from(move |()| {
            LEFT.set(true);
            storage::leave_lead();
            left.set(true);
        })
    };
    let view = props.view.as_ref().filter(|_| !*left);
    use_escape(view.is_some(), leave.clone());
    use_place(own.clone(), view.cloned());
    // The cross goes with the mark; the page around is not drawn anew for that.
    use_effect_with(*left, |_| _ = mend_focus());
    // Behind the last mark one goes alone, the next time too.
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
    let Some(view) = view else { return html! { <div key="lead" hidden=true></div> } };
    let close = context.say(Text::LeadClose);
    html! {
        <aside key="lead" ref={own} class="mark-sheet" data-mark={view.number.to_string()} aria-label={context.say(Text::LeadPanel)}>
            <p key="words">{ &view.words }</p>
            <p key="at" class="at" aria-hidden="true">{ format!("{} / {MARKS}", view.number) }</p>
            <button key="close" class="quiet icon" aria-label={close.clone()} title={close} onclick={leave.reform(|_: MouseEvent| ())}>{ icon("close") }</button>
        </aside>
    }
}

/// Ends the lead with Escape, unless a dialog, a small box or a list takes that key: the window hears it behind all of them.
#[hook]
fn use_escape(is_shown: bool, leave: Callback<()>) {
    use_effect_with(is_shown, move |is_shown| {
        let listener = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() && !event.is_composing() {
                leave.emit(());
            }
        });
        let window = window().filter(|_| *is_shown);
        if let Some(window) = &window {
            window.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref()).unwrap_or_default();
        }
        move || {
            if let Some(window) = window {
                window.remove_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref()).unwrap_or_default();
            }
            drop(listener);
        }
    });
}

/// Keeps the mark beside what it points at, also when the page is scrolled or takes another size, and off what has the focus.
#[hook]
fn use_place(own: NodeRef, view: Option<LeadView>) {
    use_effect_with(view, move |view| {
        let anchor = view.as_ref().map(|view| selector(&view.anchor));
        let seen = own.cast::<Element>();
        let place = move || {
            let mark = own.cast::<HtmlElement>();
            _ = anchor.as_ref().zip(mark).and_then(|(anchor, mark)| put(&mark, anchor));
        };
        place();
        let listener = Closure::<dyn Fn()>::new(place);
        // Its style may come later than the mark, and its words have another length in each language.
        let observer = ResizeObserver::new(listener.as_ref().unchecked_ref()).ok();
        if let Some((observer, mark)) = observer.as_ref().zip(seen) {
            observer.observe(&mark);
        }
        let window = window();
        if let Some(window) = &window {
            for name in MOVING {
                let handler = listener.as_ref().unchecked_ref();
                window.add_event_listener_with_callback_and_bool(name, handler, true).unwrap_or_default();
            }
        }
        move || {
            observer.iter().for_each(ResizeObserver::disconnect);
            if let Some(window) = window {
                for name in MOVING {
                    let handler = listener.as_ref().unchecked_ref();
                    window.remove_event_listener_with_callback_and_bool(name, handler, true).unwrap_or_default();
                }
            }
            drop(listener);
        }
    });
}

/// Below the line of now is what it leads through: that mark stands above.
const NOW: &str = ".handle text";

fn selector(anchor: &Anchor) -> String {
    match anchor {
        Anchor::Next => ".story .big".to_owned(),
        Anchor::Mailbox(sip) => format!("[data-user='{sip}'] .mailbox"),
        Anchor::Why => ".why".to_owned(),
        Anchor::Now => NOW.to_owned(),
        Anchor::Composer => ".seat.active .composer [data-entry]".to_owned(),
    }
}

/// Where the room for a mark ends: at the story, where it is told at the foot of the screen, or else with the page.
fn floor(page_height: f64) -> Option<f64> {
    let story = window()?.document()?.query_selector(".story").ok()??.get_bounding_client_rect();
    (story.top() > page_height / 2.0).then_some(story.top())
}

/// Puts the mark below its anchor, above it where there is no room below, at the foot where one has to scroll down to the anchor, and
/// nowhere where the anchor has been scrolled away.
fn put(mark: &HtmlElement, anchor: &str) -> Option<()> {
    let window = window()?;
    let style = mark.style();
    let element = window.document()?.query_selector(anchor).ok()?;
    let Some(at) = element.map(|element: Element| element.get_bounding_client_rect()).filter(|at| at.width() > 0.0) else {
        return style.set_property("visibility", "hidden").ok();
    };
    let (width, height) = (f64::from(mark.offset_width()), f64::from(mark.offset_height()));
    let (page_width, page_height) = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    let floor = floor(page_height).unwrap_or(page_height);
    let below = at.bottom() + TIP + height < floor && !(anchor == NOW && at.top() > TIP + height);
    let top = if below { at.bottom() + TIP } else { at.top().min(floor) - TIP - height };
    let middle = middle_of(&at);
    let left = (middle - width / 2.0).clamp(ROOM, (page_width - width - ROOM).max(ROOM));
    mark.class_list().toggle_with_force("below", below).ok()?;
    pixels(&style, "left", left)?;
    pixels(&style, "top", top)?;
    pixels(&style, "--tip", (middle - left).clamp(ROOM, (width - ROOM).max(ROOM)))?;
    let is_there = top + height > 0.0 && !covers_focus(mark, (left, top), (width, height)).unwrap_or_default();
    style.set_property("visibility", if is_there { "visible" } else { "hidden" }).ok()
}

/// Whether the mark at this place would lie upon most of what has the focus of a keyboard: it steps aside then.
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
