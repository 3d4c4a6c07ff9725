//! How long a presentation has gone on, beside what is planned. It is real time, and the only piece of the window that draws itself anew with each second.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::text::Text;
use crate::web::browser::{real_time_ms, storage};
use crate::web::context::use_view_context;

/// The properties of [`Elapsed`].
#[derive(Properties, PartialEq)]
pub struct ElapsedProps {
    /// How many minutes are planned.
    pub minutes: u32,
}

/// Draws the time.
#[component(Elapsed)]
pub fn elapsed(props: &ElapsedProps) -> Html {
    let context = use_view_context();
    let began = use_state(storage::presentation_began);
    let now = use_state(real_time_ms);
    {
        let now = now.setter();
        use_effect_with((), move |()| {
            let ticking = Interval::new(1_000, move || now.set(real_time_ms()));
            move || drop(ticking)
        });
    }
    let seconds = now.saturating_sub(*began) / 1_000;
    let onclick = {
        let (began, now) = (began.clone(), now.clone());
        move |_: MouseEvent| {
            let start = storage::begin_presentation();
            began.set(start);
            now.set(start);
        }
    };
    let is_over = props.minutes > 0 && seconds >= u64::from(props.minutes) * 60;
    html! {
        <section class="presenter-time" aria-label={context.say(Text::PresenterTime)} data-over={is_over.then_some("")}>
            <strong key="elapsed" role="timer">{ format!("{}:{:02}", seconds / 60, seconds % 60) }</strong>
            if props.minutes > 0 {
                <span key="planned">{ context.say(Text::PresenterPlanned { count: props.minutes.into() }) }</span>
            }
            <button key="restart" class="quiet" {onclick}>{ context.say(Text::PresenterRestart) }</button>
        </section>
    }
}
