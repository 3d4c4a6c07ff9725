//! What comes to the foot of a narrow page: scrolls the page so that the message it is about stays above it, points to that, and lets the browser's
//! way back put it away.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, window};

use crate::app::model::FootPanel;
use crate::app::options::Switch;
use crate::app::{Model, Msg, ReadingEvent};
use crate::tenant::MessageId;
use crate::web::anchors::{self, selector};
use crate::web::page::Page;

use super::document;

/// The room between the message and what came below it, in pixels.
const GAP_PX: f64 = 14.0;

/// What was at the foot of the page when it was last drawn.
#[derive(Default)]
pub struct SheetKeeper {
    open: RefCell<Option<(FootPanel, Option<MessageId>)>>,
    /// Whether the browser's way back leads to the page without it.
    has_entry: Cell<bool>,
}

/// Listens to the browser's way back, for as long as the listener is kept.
pub fn listen(page: &Page) -> Option<EventListener> {
    let (page, window) = (page.clone(), window()?);
    Some(EventListener::new(&window, "popstate", move |_| {
        if page.model().reading().sheet().is_some() {
            page.tell(Msg::Reading(ReadingEvent::ClosedSheet));
        }
    }))
}

/// Whether a panel stands at the foot of the page, where there is no room for it beside the seats.
pub fn is_up() -> bool {
    bar().is_some()
}

/// The handle of the panel that stands at the foot.
fn bar() -> Option<Element> {
    let all = document()?.query_selector_all(&selector(anchors::SHEET_BAR)).ok()?;
    let mut all = (0..all.length()).filter_map(|index| all.item(index)?.dyn_into::<Element>().ok());
    all.find(|bar| bar.get_bounding_client_rect().height() > 0.0)
}

impl SheetKeeper {
    /// After a change of the page: brings the message above what has come, and keeps the browser's way back in step.
    pub fn settle(&self, model: &Model) -> Option<()> {
        let now = model.reading().sheet().map(|sheet| (sheet, model.selected()));
        let before = self.open.replace(now);
        if before == now {
            return None;
        }
        let history = window()?.history().ok()?;
        let Some((sheet, message)) = now else {
            if self.has_entry.take() && history.state().is_ok_and(|state| state == JsValue::from_str("sheet")) {
                history.back().ok()?;
            }
            return None;
        };
        let bar = bar()?;
        // A frame shares the way back with the page around it.
        if !self.has_entry.get() && !model.options().has(Switch::Embed) && history.push_state(&"sheet".into(), "").is_ok() {
            self.has_entry.set(true);
        }
        let panel: HtmlElement = bar.parent_element()?.dyn_into().ok()?;
        let about = match sheet {
            FootPanel::Why => asked_from(message?)?,
            FootPanel::Side => document()?.active_element()?,
        };
        let (at, top) = (about.get_bounding_client_rect(), panel.get_bounding_client_rect().top());
        panel.style().set_property("--tip", &format!("{}px", (at.left() + at.width() / 2.0).round())).ok()?;
        let below = at.bottom() + GAP_PX - top;
        if below > 0.0 {
            window()?.scroll_by_with_x_and_y(0.0, below);
        }
        Some(())
    }
}

/// What shows the message at a seat: what was pressed, or the first that can be seen.
fn asked_from(message: MessageId) -> Option<Element> {
    let document = document()?;
    let shows = format!("[data-message='{}']", message.0);
    let pressed = document.active_element().and_then(|active| active.closest(&shows).ok().flatten());
    pressed.or_else(|| {
        let all = document.query_selector_all(&format!("[data-user] {shows}")).ok()?;
        let mut all = (0..all.length()).filter_map(|index| all.item(index)?.dyn_into::<Element>().ok());
        all.find(|found| found.get_bounding_client_rect().height() > 0.0)
    })
}
