//! What those hear who do not see the page: the summary at the start of the main part, and the steps of the timeline in words.

use yew::prelude::*;

use crate::app::announce::Told;
use crate::app::steps::{self, StepLine};
use crate::app::{Model, Msg, summary as app_summary};
use crate::text::Text;
use crate::web::context::ViewContext;

/// The summary. It is read when somebody comes to it and never by itself.
pub fn summary(context: &ViewContext, model: &Model) -> Html {
    let told = app_summary::view(model);
    let line = |(place, line): (usize, &String)| html! { <p key={place}>{ line }</p> };
    html! {
        <section key="summary" class="for-ears" aria-label={context.say(Text::SummaryPanel)}>
            <h2>{ context.say(Text::SummaryPanel) }</h2>
            <p>{ told.here }</p>
            <div>{ for told.now.iter().enumerate().map(line) }</div>
            <div>{ for told.can.iter().enumerate().map(line) }</div>
        </section>
    }
}

/// What is announced: a line's output is the console's English.
pub fn announcement(told: Told) -> Html {
    html! {
        <>
            <span key="said">{ told.said }</span>
            <span key="printed" lang="en">{ " " }{ told.printed }</span>
            <span key="left">{ " " }{ told.left_out }</span>
        </>
    }
}

/// The steps in words, as a dialog's content.
pub fn steps_in_words(context: &ViewContext, model: &Model) -> Html {
    let view = steps::view(model);
    html! {
        <>
            if view.left_out > 0 {
                <p key="cut" class="soft">{ context.say(Text::StepsLeftOut { count: view.left_out.into() }) }</p>
            }
            <ol key="steps" class="in-words">{ for view.lines.iter().map(|line| step(context, line)) }</ol>
        </>
    }
}

fn step(context: &ViewContext, line: &StepLine) -> Html {
    let moved = |(place, words): (usize, &String)| html! { <span key={place}>{ words }</span> };
    html! {
        <li key={line.step} aria-current={line.here.then_some("step")}>
            <button class="quiet" onclick={context.on(Msg::PickedStep(line.step))}>
                <b>{ &line.deed }</b>{ " " }{ for line.moved.iter().enumerate().map(moved) }
            </button>
        </li>
    }
}
