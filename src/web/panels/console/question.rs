//! The question that waits at the console: a choice of answers, or a field for what is missing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::Msg;
use crate::cmdlets::console::{Asked, Reply};
use crate::powershell::host::Answer;
use crate::text::Text;
use crate::web::components::{placeholder, sends, take_words};
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::document;

/// What is asked.
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The question, where one waits.
    pub asked: Option<Asked>,
    /// The form of the line, which has the focus again after the answer.
    pub prompt: NodeRef,
}

/// The question. Whoever typed the line that asks has the first answer under the hands at once, and the line again after it.
#[component(Question)]
pub fn question(props: &QuestionProps) -> Html {
    let context = use_view_context();
    let own = use_node_ref();
    let has_taken = use_mut_ref(|| false);
    {
        let (own, prompt) = (own.clone(), props.prompt.clone());
        use_effect_with(props.asked.clone(), move |asked| {
            let had = has_taken.replace(asked.is_some() && is_typing());
            if *has_taken.borrow() {
                give_focus(own.cast::<Element>());
            } else if had {
                give_focus(prompt.cast::<Element>());
            }
        });
    }
    match &props.asked {
        None => placeholder("question"),
        Some(Asked::Confirm(question)) => confirm(&context, question, own),
        Some(Asked::Supply { command, parameter }) => supply(&context, command, parameter, own),
    }
}

fn confirm(context: &ViewContext, question: &str, own: NodeRef) -> Html {
    let answers = [
        (Answer::Yes, Text::ConsoleYes),
        (Answer::YesToAll, Text::ConsoleYesToAll),
        (Answer::No, Text::ConsoleNo),
        (Answer::NoToAll, Text::ConsoleNoToAll),
    ];
    let onkeydown = on_escape(context, Msg::Answered(Reply::Answer(Answer::No)));
    let answer = |(answer, word): &(Answer, Text<'_>)| {
        let class = (*answer == Answer::Yes).then_some("primary");
        html! { <button key={format!("{answer:?}")} {class} aria-describedby="asked" onclick={context.on(Msg::Answered(Reply::Answer(*answer)))}>{ context.say(*word) }</button> }
    };
    html! {
        <div key="confirm" ref={own} class="question" inert={context.readonly} role="group" aria-label={context.say(Text::ConsoleQuestion)} aria-describedby="asked" {onkeydown}>
            <p id="asked" lang="en">{ question }</p>
            { for answers.iter().map(answer) }
        </div>
    }
}

fn supply(context: &ViewContext, command: &str, parameter: &str, own: NodeRef) -> Html {
    let answered = context.clone();
    let (onenter, onclick) = sends(Callback::from(move |entry| {
        let value = take_words(&entry).unwrap_or_default();
        answered.tell(Msg::Answered(Reply::Value(value)));
    }));
    html! {
        <div key="supply" ref={own} class="question" inert={context.readonly} data-entry="" onkeydown={on_escape(context, Msg::CancelledQuestion)}>
            <label>{ context.say(Text::ConsoleSupply { command, parameter }) }<input autocomplete="off" onkeydown={onenter} /></label>
            <button class="primary" {onclick}>{ context.say(Text::ConsoleRun) }</button>
            <button class="quiet" onclick={context.on(Msg::CancelledQuestion)}>{ context.say(Text::ConsoleCancel) }</button>
        </div>
    }
}

/// Escape says no, and does nothing else.
fn on_escape(context: &ViewContext, msg: Msg) -> Callback<KeyboardEvent> {
    context.on_key(move |key| (key == "Escape").then(|| msg.clone()))
}

/// Whether the focus is in the console: nobody else is taken away from where they are.
fn is_typing() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.closest("[data-panel='console']").ok().flatten().is_some())
}

/// Gives the focus to the first thing in a place that takes an answer or a line.
fn give_focus(place: Option<Element>) {
    let first = place.and_then(|place| place.query_selector("input, textarea, button").ok().flatten());
    if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
        first.focus().unwrap_or_default();
    }
}
