//! What counts down: the only pieces of a panel that a passing second draws again.

use yew::prelude::*;

use crate::tenant::{Millis, SimTime};
use crate::web::browser::render_count::count_render;
use crate::web::context::{ViewContext, use_view_context};

/// The time that the page shows, to the second. It is a context of its own: view models hold when something is due, and not how long that is, so that
/// they do not change while the clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownTime(SimTime);

impl ShownTime {
    /// The second in which a time lies.
    pub const fn of(now: SimTime) -> Self {
        Self(SimTime(now.0 / 1_000 * 1_000))
    }
}

/// How the time that is left is drawn.
type DrawLeft = fn(&ViewContext, Millis) -> Html;

/// The properties of [`Countdown`].
#[derive(Properties)]
struct CountdownProps {
    name: &'static str,
    due: SimTime,
    draw: DrawLeft,
}

impl PartialEq for CountdownProps {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.due == other.due
    }
}

#[component(Countdown)]
fn countdown_component(props: &CountdownProps) -> Html {
    let context = use_view_context();
    let now = use_context::<ShownTime>().map_or(props.due, |ShownTime(now)| now);
    use_effect(|| count_render("countdown"));
    (props.draw)(&context, Millis(props.due.0.saturating_sub(now.0)))
}

/// Draws how long it is until something is due, and again with every second. The name is unique for the function that draws.
pub fn countdown(name: &'static str, due: SimTime, draw: DrawLeft) -> Html {
    html! { <Countdown key={name} {name} {due} {draw} /> }
}
