//! The page in the browser: performs what the application asks for and shows what it says. No rule of the simulated world is here.

use yew::prelude::*;

struct Root;

impl Component for Root {
    type Message = ();
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! { <main></main> }
    }
}

/// Starts the application in the page's body.
pub fn start() {
    yew::Renderer::<Root>::new().render();
}
