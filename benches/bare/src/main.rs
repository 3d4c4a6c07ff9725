//! The least that a Yew page can be: what the simulator's start is measured against (`cargo xtask bench`).

use yew::prelude::*;

/// One paragraph.
struct Bare;

impl Component for Bare {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <p>{ "ready" }</p> }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
            performance.mark("ready").unwrap_or_default();
        }
        let page = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
        if let Some(page) = page {
            for mark in ["data-ready", "data-whole"] {
                page.set_attribute(mark, "true").unwrap_or_default();
            }
        }
    }
}

fn main() {
    yew::Renderer::<Bare>::new().render();
}
