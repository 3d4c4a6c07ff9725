//! The question that waits at the console: a choice of answers, or a field for what is missing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::{ConsoleEvent, Msg};
use crate::cmdlets::console::{Asked, READ_HOST, READ_SECRET, Reply};
use crate::powershell::host::Answer;
use crate::text::Text;
use crate::web::components::{placeholder, sends, take_words};
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::document;

/// The properties of [`Question`].
#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The question, where one waits.
    pub asked: Option<Asked>,
    /// The entry of the line, which has the focus again after the answer.
    pub prompt: NodeRef,
}

/// Draws the question. Where the focus is in the console, the first answer gets it at once, and the line gets it back afterwards.
#[component(Question)]
pub fn question(props: &QuestionProps) -> Html {
    let context = use_view_context();
    let element = use_node_ref();
    let has_taken = use_mut_ref(|| false);
    {
        let (element, prompt) = (element.clone(), props.prompt.clone());
        use_effect_with(props.asked.clone(), move |asked| {
            let had = has_taken.replace(asked.is_some() && is_typing());
            if *has_taken.borrow() {
                give_focus(element.cast::<Element>());
            } else if had {
                give_focus(prompt.cast::<Element>());
            }
        });
    }
    match &props.asked {
        None => placeholder("question"),
        Some(Asked::Confirm(question)) => confirm(&context, question, element),
        Some(asked @ Asked::Supply { command, parameter }) => supply(&context, (command, parameter), asked.is_secret(), element),
    }
}

fn confirm(context: &ViewContext, question: &str, element: NodeRef) -> Html {
    let answers = [
        (Answer::Yes, Text::ConsoleYes),
        (Answer::YesToAll, Text::ConsoleYesToAll),
        (Answer::No, Text::ConsoleNo),
        (Answer::NoToAll, Text::ConsoleNoToAll),
    ];
    let onkeydown = on_escape(context, Msg::Console(ConsoleEvent::Answered(Reply::Answer(Answer::No))));
    let answer = |(answer, word): &(Answer, Text<'_>)| {
        let class = (*answer == Answer::Yes).then_some("primary");
        html! { <button key={format!("{answer:?}")} {class} aria-describedby="asked" onclick={context.on(Msg::Console(ConsoleEvent::Answered(Reply::Answer(*answer))))}>{ context.say(*word) }</button> }
    };
    html! {
        <div key="confirm" ref={element} class="question" inert={context.readonly} role="group" aria-label={context.say(Text::ConsoleQuestion)} aria-describedby="asked" {onkeydown}>
            <p id="asked" lang="en">{ question }</p>
            { for answers.iter().map(answer) }
        </div>
    }
}

fn supply(context: &ViewContext, (command, parameter): (&str, &str), is_secret: bool, element: NodeRef) -> Html {
    let answered = context.clone();
    let (onenter, onclick) = sends(Callback::from(move |entry| {
        let value = take_words(&entry).unwrap_or_default();
        answered.tell(Msg::Console(ConsoleEvent::Answered(Reply::Value(value))));
    }));
    // Read-Host asks in the words of the script.
    let label = match (command, parameter) {
        (READ_HOST | READ_SECRET, "") => context.say(Text::ConsoleQuestion),
        (READ_HOST | READ_SECRET, prompt) => prompt.to_owned(),
        (command, parameter) => context.say(Text::ConsoleSupply { command, parameter }),
    };
    html! {
        <div key="supply" ref={element} class="question" inert={context.readonly} data-entry="" onkeydown={on_escape(context, Msg::Console(ConsoleEvent::CancelledQuestion))}>
            <label>{ label }<input type={if is_secret { "password" } else { "text" }} autocomplete="off" onkeydown={onenter} /></label>
            <button class="primary" {onclick}>{ context.say(Text::ConsoleRun) }</button>
            <button class="quiet" onclick={context.on(Msg::Console(ConsoleEvent::CancelledQuestion))}>{ context.say(Text::ConsoleCancel) }</button>
        </div>
    }
}

/// A callback that sends a message for Escape, and for no other key.
fn on_escape(context: &ViewContext, msg: Msg) -> Callback<KeyboardEvent> {
    context.on_key(move |key| (key == "Escape").then(|| msg.clone()))
}

/// Whether the focus is in the console; elsewhere the question does not take it away.
fn is_typing() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.closest("[data-panel='console']").ok().flatten().is_some())
}

/// Gives the focus to the first field or button in a container.
fn give_focus(container: Option<Element>) {
    let first = container.and_then(|container| container.query_selector("input, textarea, button").ok().flatten());
    if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
        first.focus().unwrap_or_default();
    }
}
