//! The desk for free play: the seats, the timeline, why a message is where it is, and the administrator's side.

use yew::prelude::*;

use crate::app::options::Panel;
use crate::app::{Model, Tab, why};
use crate::web::components::{memo, placeholder};
use crate::web::context::ViewContext;
use crate::web::lazy::LazyView;

use super::seats::{SeatsView, seats};
use super::side::side;
use super::timeline::{TimelinePanelView, timeline};
use super::why::why;

/// Draws the panels that the address lets show. What a panel shows is only made where it is shown.
pub fn desk(context: &ViewContext, model: &Model) -> Html {
    let shown = |panel: Panel, content: &dyn Fn() -> Html| if model.options().shows(panel) { content() } else { placeholder(panel.name()) };
    let sides = Tab::ALL.into_iter().map(Tab::panel).find(|panel| model.options().shows(*panel));
    html! {
        < key="desk">
            { shown(Panel::Seats, &|| memo("seats", "seats", SeatsView::of(model), seats)) }
            { shown(Panel::Timeline, &|| memo("timeline", "timeline", TimelinePanelView::of(model), timeline)) }
            { shown(Panel::Why, &|| memo("why", "why", why::view(model), |context, view| why(context, view.as_deref()))) }
            // What is hidden directly in `main` counts there as a panel whose room the others have (`themes.css`).
            <div key="beside">{ shown(Panel::Compare, &|| context.lazy_view(LazyView::Compare(model))) }</div>
            { shown(sides.unwrap_or(Panel::Policies), &|| side(model)) }
        </>
    }
}
