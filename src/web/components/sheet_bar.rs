//! The handle of a panel that has come to the foot of a narrow page: pulled down or pressed, it puts the panel away; pulled up, it gives it the whole
//! height. Where the panel stands in its place, the handle is not there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::{Msg, ReadingEvent};
use crate::text::Text;
use crate::web::anchors;
use crate::web::components::icon;
use crate::web::context::use_view_context;

/// How far a finger moves before it has pulled, in pixels.
const PULL_PX: i32 = 32;
/// How far a finger pulls down a panel that has the whole height before it is put away, in pixels.
const PULL_WHOLE_PX: i32 = 240;

/// The handle of the panel around it.
#[component(SheetBar)]
pub fn sheet_bar() -> Html {
    let context = use_view_context();
    let began = use_mut_ref(|| None::<i32>);
    let is_whole = use_state(|| false);
    let onpointerdown = {
        let began = began.clone();
        Callback::from(move |event: PointerEvent| {
            began.replace(Some(event.client_y()));
            // The finger may leave the handle while it pulls.
            let bar: HtmlElement = event.target_unchecked_into();
            let _ = Element::set_pointer_capture(&bar, event.pointer_id());
        })
    };
    let onpointermove = {
        let began = began.clone();
        Callback::from(move |event: PointerEvent| {
            let pulled = began.borrow().map(|from| (event.client_y() - from).max(0));
            _ = follow(&event, pulled);
        })
    };
    let onpointercancel = {
        let began = began.clone();
        Callback::from(move |event: PointerEvent| {
            began.take();
            _ = follow(&event, None);
        })
    };
    let close = context.on::<()>(Msg::Reading(ReadingEvent::ClosedSheet));
    let onpointerup = {
        let (close, is_whole) = (close.clone(), is_whole.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(from) = began.take() else { return };
            _ = follow(&event, None);
            match event.client_y() - from {
                down if *is_whole && (PULL_PX..PULL_WHOLE_PX).contains(&down) => is_whole.set(false),
                down if down > PULL_PX => close.emit(()),
                up if up < -PULL_PX => is_whole.set(true),
                _ => {}
            }
        })
    };
    let onclick = close.reform(|_: MouseEvent| ());
    html! {
        <div class="sheet-bar" data-anchor={anchors::SHEET_BAR} data-whole={is_whole.then_some("")} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}>
            <span key="grip" class="sheet-grip"></span>
            <button key="close" class="icon-button" aria-label={context.say(Text::DialogClose)} {onclick}>{ icon("close") }</button>
        </div>
    }
}

/// Lets the panel follow the finger that pulls its handle down; `None` puts it back.
fn follow(event: &PointerEvent, pulled: Option<i32>) -> Option<()> {
    let bar: Element = event.current_target()?.dyn_into().ok()?;
    let panel: HtmlElement = bar.parent_element()?.dyn_into().ok()?;
    match pulled {
        Some(pulled) => panel.style().set_property("translate", &format!("0 {pulled}px")).ok(),
        None => panel.style().remove_property("translate").ok().map(drop),
    }
}
