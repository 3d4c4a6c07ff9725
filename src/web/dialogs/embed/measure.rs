//! Measures how high the embedded page is at common widths: a frame out of sight takes one width after the other and says its height.

use std::cell::Cell;
use std::fmt::Write;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, MessageEvent, window};
use yew::prelude::*;

use crate::web::browser::pause::pause;

/// From which widths on a height is said, in CSS pixels: phones, the columns of documentation sites, wide pages.
const WIDTHS: [u32; 5] = [320, 480, 640, 800, 1_040];
/// How long the frame has at each width, in real milliseconds.
const SETTLE_MS: u32 = 400;
/// How often the frame is asked whether it is there, at that distance.
const TRIES: usize = 50;

/// The properties of [`Measure`].
#[derive(Properties, PartialEq)]
pub struct MeasureProps {
    /// The whole address of the embedded page.
    pub src: String,
    /// Takes the heights as the attribute `heights` says them.
    pub onmeasured: Callback<String>,
}

/// Draws the frame out of sight, and measures whenever its address changes.
#[component(Measure)]
pub fn measure(props: &MeasureProps) -> Html {
    let frame = use_node_ref();
    {
        let (frame, onmeasured) = (frame.clone(), props.onmeasured.clone());
        use_effect_with(props.src.clone(), move |_| {
            onmeasured.emit(String::new());
            let (height, is_wanted) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(true)));
            let listener = listen(&frame, &height);
            let wanted = is_wanted.clone();
            if let Some(frame) = frame.cast::<Element>() {
                spawn_local(async move {
                    if let Some(heights) = measured(&frame, &height, &wanted).await {
                        onmeasured.emit(heights);
                    }
                });
            }
            move || {
                is_wanted.set(false);
                drop(listener);
            }
        });
    }
    html! {
        <iframe ref={frame} key={props.src.clone()} src={props.src.clone()} class="measuring" sandbox="allow-scripts" width={WIDTHS[0].to_string()} height="600"
            scrolling="no" tabindex="-1" aria-hidden="true"></iframe>
    }
}

/// Keeps the height that the frame said last.
fn listen(frame: &NodeRef, height: &Rc<Cell<u32>>) -> Option<EventListener> {
    let (frame, height) = (frame.clone(), height.clone());
    let here = window()?;
    Some(EventListener::new(&here, "message", move |event| {
        let event: &MessageEvent = event.unchecked_ref();
        let own = frame.cast::<Element>().and_then(|frame| Reflect::get(&frame, &"contentWindow".into()).ok());
        let is_own = own.zip(event.source()).is_some_and(|(own, source)| own == JsValue::from(source));
        let said = Reflect::get(&event.data(), &"height".into()).ok().and_then(|said| said.as_f64());
        if let Some(said) = said.filter(|_| is_own) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a height in pixels")]
            height.set(said as u32);
        }
    }))
}

/// The height at each width; `None` where the frame says nothing or is no longer wanted.
async fn measured(frame: &Element, height: &Cell<u32>, wanted: &Cell<bool>) -> Option<String> {
    for _ in 0..TRIES {
        if height.get() > 0 || !wanted.get() {
            break;
        }
        pause(SETTLE_MS).await;
    }
    let mut heights = String::new();
    for width in WIDTHS {
        frame.set_attribute("width", &width.to_string()).ok()?;
        pause(SETTLE_MS).await;
        if height.get() == 0 || !wanted.get() {
            return None;
        }
        let space = if heights.is_empty() { "" } else { " " };
        let _ = write!(heights, "{space}{width}:{}", height.get());
    }
    Some(heights)
}
