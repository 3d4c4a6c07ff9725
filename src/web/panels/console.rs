//! The console: a transcript and a line to type.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::app::Msg;
use crate::app::admin::{Line, LineKind};
use crate::text::Text;
use crate::web::desk::{Desk, use_desk};

/// What the console has shown.
#[derive(Properties, PartialEq)]
pub struct ConsoleProps {
    /// The transcript, oldest first.
    pub transcript: Vec<Line>,
}

/// How many lines are in the page; the others are still in the session.
const SHOWN: usize = 200;

/// The console.
#[component(Console)]
pub fn console(props: &ConsoleProps) -> Html {
    let desk = use_desk();
    let input = use_node_ref();
    let end = use_node_ref();
    {
        let end = end.clone();
        use_effect_with(props.transcript.len(), move |_| {
            if let Some(box_of) = end.cast::<Element>() {
                box_of.set_scroll_top(box_of.scroll_height());
            }
        });
    }
    let onsubmit = {
        let (desk, input) = (desk.clone(), input.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            enter(&desk, &input);
        }
    };
    let first = props.transcript.len().saturating_sub(SHOWN);
    html! {
        <>
            <div key="lines" class="lines" ref={end} tabindex="0" role="log" aria-label={desk.say(Text::ConsoleTab)}>
                if props.transcript.is_empty() {
                    <p key="hint" class="empty">{ desk.say(Text::ConsoleHint) }</p>
                }
                { for props.transcript.iter().enumerate().skip(first).map(|(place, line)| show(&desk, place, line)) }
            </div>
            <form key="form" class="prompt" {onsubmit}>
                <span aria-hidden="true">{ "PS>" }</span>
                <input ref={input} aria-label={desk.say(Text::ConsoleLabel)} autocomplete="off" autocapitalize="off" spellcheck="false" />
                <button>{ desk.say(Text::ConsoleRun) }</button>
            </form>
        </>
    }
}

fn enter(desk: &Desk, input: &NodeRef) {
    let Some(input) = input.cast::<HtmlInputElement>() else { return };
    let line = input.value();
    if !line.trim().is_empty() {
        desk.tell(Msg::EnteredLine(line));
        input.set_value("");
    }
}

fn show(desk: &Desk, place: usize, line: &Line) -> Html {
    match line.kind {
        LineKind::Input => html! {
            <p key={place} class="input">
                <span aria-hidden="true">{ "PS> " }</span>{ &line.text }
                if let Some(time) = &line.time {
                    <small class="soft">{ " " }{ time }{ " " }{ desk.say(Text::ConsoleByHand) }</small>
                }
            </p>
        },
        LineKind::Output => html! { <pre key={place}>{ &line.text }</pre> },
        LineKind::Warning => html! { <pre key={place} class="warning">{ &line.text }</pre> },
        LineKind::Error => html! { <pre key={place} class="error">{ &line.text }</pre> },
    }
}
