//! The page in words, for screen readers: the summary at the start of the main part, what the live region announces, and the steps of the timeline.

use yew::prelude::*;

use crate::app::announce::Announcement;
use crate::app::steps::{self, StepLine};
use crate::app::{Model, Msg, PlaybackEvent, summary as app_summary};
use crate::text::Text;
use crate::web::context::ViewContext;

/// Draws the summary. A screen reader reads it when it is navigated to, and never by itself.
pub fn summary(context: &ViewContext, model: &Model) -> Html {
    let told = app_summary::view(model, is_phone());
    let line = |(index, line): (usize, &String)| html! { <p key={index}>{ line }</p> };
    html! {
        <section key="summary" class="visually-hidden" aria-label={context.say(Text::SummaryPanel)}>
            <h2>{ context.say(Text::SummaryPanel) }</h2>
            <p>{ told.here }</p>
            <div>{ for told.now.iter().enumerate().map(line) }</div>
            <div>{ for told.can.iter().enumerate().map(line) }</div>
        </section>
    }
}

/// Whether the page has room for one seat at a time.
fn is_phone() -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media("(width < 43.75em)").ok().flatten());
    asked.is_some_and(|answer| answer.matches())
}

/// Draws what the live region announces. The output of a line is English, as the console prints it.
pub fn announcement(told: Announcement) -> Html {
    html! {
        <>
            <span key="said">{ told.said }</span>
            <span key="printed" lang="en">{ " " }{ told.printed }</span>
            <span key="left">{ " " }{ told.left_out }</span>
        </>
    }
}

/// The content of the dialog that tells the steps in words.
pub fn steps_in_words(context: &ViewContext, model: &Model) -> Html {
    let view = steps::view(model);
    html! {
        <>
            if view.left_out > 0 {
                <p key="cut" class="muted">{ context.say(Text::StepsLeftOut { count: view.left_out.into() }) }</p>
            }
            <ol key="steps" class="in-words">{ for view.lines.iter().map(|line| step(context, line, view.cannot_know.as_deref())) }</ol>
        </>
    }
}

fn step(context: &ViewContext, line: &StepLine, cannot_know: Option<&str>) -> Html {
    let moved = |(index, (words, is_hidden)): (usize, &(String, bool))| html! { <span key={index}>{ words }{ unknown(*is_hidden, cannot_know) }</span> };
    html! {
        <li key={line.step} aria-current={line.here.then_some("step")}>
            <button class="quiet" onclick={context.on(Msg::Playback(PlaybackEvent::PickedStep(line.step)))}>
                <b>{ &line.deed }</b>{ unknown(line.is_hidden, cannot_know) }{ " " }{ for line.moved.iter().enumerate().map(moved) }
            </button>
        </li>
    }
}

/// That something cannot be known through whose eyes one looks.
fn unknown(is_hidden: bool, words: Option<&str>) -> Html {
    words
        .filter(|_| is_hidden)
        .map_or_else(Html::default, |words| html! { <small key="unknown" class="unknown" data-hatched="">{ " " }{ words }</small> })
}
