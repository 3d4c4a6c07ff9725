//! The text editor of a story: line numbers, the highlighted text, and above it the field itself, whose letters are transparent. All three scroll as one.

use std::rc::Rc;

use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::Msg;
use crate::app::editor::{EditorEvent, OpenView, StoryPart};
use crate::cmdlets::complete::{Completion, CompletionItem};
use crate::powershell::token::Class;
use crate::text::Text;
use crate::web::browser::text_cursor::{cursor_of, put_cursor};
use crate::web::context::{ViewContext, use_view_context};

/// Stories with more lines than this have no line numbers.
const MOST_NUMBERED: usize = 3_000;
/// How many offers are listed.
const OFFERS: usize = 6;

/// The properties of [`Pad`].
#[derive(Properties, PartialEq)]
pub struct PadProps {
    /// The story that is open.
    pub view: Rc<OpenView>,
    /// The line to go to, from 1, and how many times it was asked for.
    pub goal: Option<(usize, u32)>,
}

/// Draws the editor.
#[component(Pad)]
pub fn pad(props: &PadProps) -> Html {
    let context = use_view_context();
    let (sheet, field, marked) = (use_node_ref(), use_node_ref(), use_state(|| 0_usize));
    {
        let (sheet, field, text) = (sheet.clone(), field.clone(), props.view.text.clone());
        use_effect_with(props.goal, move |goal| {
            if let (Some((line, _)), Some(sheet), Some(field)) = (*goal, sheet.cast::<Element>(), field.cast::<HtmlTextAreaElement>()) {
                go_to(&sheet, &field, &text, line);
            }
        });
    }
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.focus().unwrap_or_default();
            }
        });
    }
    let view = &props.view;
    let oninput = {
        let (sender, marked) = (context.clone(), marked.clone());
        move |event: InputEvent| {
            marked.set(0);
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            sender.tell(Msg::Editor(EditorEvent::Wrote(field.value(), cursor_of(&field))));
        }
    };
    let onkeydown = {
        let (sender, view, marked) = (context.clone(), view.clone(), marked.clone());
        move |event: KeyboardEvent| {
            if let Some(offers) = view.offers.as_ref().filter(|_| !event.is_composing())
                && key(&sender, offers, &marked, &event)
            {
                event.prevent_default();
            }
        }
    };
    let active = view.offers.is_some().then(|| id_of(*marked));
    html! {
        <>
            <div key="sheet" class="pad" ref={sheet}>
                { numbers(view) }
                <div key="stack" class="stack">
                    <pre key="colours" aria-hidden="true">{ for view.pieces.iter().enumerate().map(show) }{ "\n" }</pre>
                    <textarea key="field" ref={field.clone()} role="combobox" aria-label={context.say(Text::EditorText)} aria-expanded={active.is_some().to_string()}
                        aria-controls="pad-offers" aria-autocomplete="list" aria-activedescendant={active} autocomplete="off" autocapitalize="off" spellcheck="false"
                        wrap="off" value={view.text.to_string()} onclick={context.on(Msg::Editor(EditorEvent::ClosedOffers))} {oninput} {onkeydown} onfocusout={close_offers(&context, view)} />
                </div>
            </div>
            { offers(&context, view, &field, *marked) }
        </>
    }
}

/// A callback that closes the offers when the focus leaves the field.
fn close_offers(context: &ViewContext, view: &OpenView) -> Callback<FocusEvent> {
    if view.offers.is_some() { context.on(Msg::Editor(EditorEvent::ClosedOffers)) } else { Callback::noop() }
}

fn numbers(view: &OpenView) -> Html {
    let count = view.text.split('\n').count();
    let wrong: Vec<usize> = view.check.iter().flat_map(|check| check.mistakes.iter().map(|mistake| mistake.line)).collect();
    let number = |line: usize| html! { <i key={line} class={classes!(wrong.contains(&line).then_some("wrong"))}>{ line }</i> };
    html! {
        <div key="numbers" class="numbers" aria-hidden="true">{ for (1..=count).take_while(|_| count <= MOST_NUMBERED).map(number) }</div>
    }
}

fn show((index, (piece, text)): (usize, &(Option<StoryPart>, String))) -> Html {
    html! { <span key={index} class={piece.map_or("", class_of)}>{ text }</span> }
}

fn class_of(piece: StoryPart) -> &'static str {
    match piece {
        StoryPart::Beat => "beat",
        StoryPart::Head => "preamble",
        StoryPart::Script(class) => match class {
            Class::Command | Class::Keyword => "command",
            Class::Parameter | Class::Operator | Class::Type | Class::Member => "parameter",
            Class::Variable => "variable",
            Class::Text | Class::Word | Class::Number => "text",
            Class::Comment => "comment",
        },
    }
}

/// Moves the cursor to the start of a line and scrolls to it.
fn go_to(sheet: &Element, field: &HtmlTextAreaElement, text: &str, line: usize) {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    field.focus().unwrap_or_default();
    put_cursor(field, before);
    let lines = i32::try_from(text.split('\n').count()).unwrap_or(i32::MAX).max(1);
    let row = field.offset_height() / lines;
    let top = i32::try_from(line).unwrap_or(0).saturating_sub(4).saturating_mul(row);
    sheet.set_scroll_top(top.max(0));
}

/// Does what a key means while offers are listed; returns whether the browser must leave the key alone.
fn key(context: &ViewContext, completion: &Completion, marked: &UseStateHandle<usize>, event: &KeyboardEvent) -> bool {
    let last = completion.offers.len().min(OFFERS).saturating_sub(1);
    match event.key().as_str() {
        "Escape" => context.tell(Msg::Editor(EditorEvent::ClosedOffers)),
        "Tab" if !event.shift_key() => take(context, &event.target_unchecked_into(), completion, **marked),
        "ArrowDown" => marked.set((**marked + 1).min(last)),
        "ArrowUp" => marked.set(marked.saturating_sub(1)),
        _ => return false,
    }
    true
}

fn take(context: &ViewContext, field: &HtmlTextAreaElement, completion: &Completion, number: usize) {
    let Some(offer) = completion.offers.get(number) else { return };
    let text = field.value();
    let (Some(before), Some(after)) = (text.get(..completion.from), text.get(completion.to..)) else { return };
    let (written, cursor) = (format!("{before}{}{after}", offer.text), before.len() + offer.text.len());
    field.set_value(&written);
    field.focus().unwrap_or_default();
    put_cursor(field, cursor);
    context.tell(Msg::Editor(EditorEvent::Wrote(written, cursor)));
    context.tell(Msg::Editor(EditorEvent::ClosedOffers));
}

/// The id by which the field refers to an offer.
fn id_of(number: usize) -> String {
    format!("pad-offer-{number}")
}

fn offers(context: &ViewContext, view: &OpenView, field: &NodeRef, marked: usize) -> Html {
    let Some(completion) = &view.offers else { return html! { <ul key="offers" id="pad-offers" class="offers" hidden=true></ul> } };
    let offer = |(number, offer): (usize, &CompletionItem)| {
        let (sender, field, completion) = (context.clone(), field.clone(), completion.clone());
        let onmousedown = move |event: MouseEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                take(&sender, &field, &completion, number);
            }
        };
        html! {
            <li key={number} id={id_of(number)} role="option" aria-selected={(number == marked).to_string()} {onmousedown}>
                <b>{ &offer.text }</b><small class="muted" lang="en">{ " " }{ &offer.about }</small>
            </li>
        }
    };
    html! {
        <ul key="offers" id="pad-offers" class="offers" role="listbox" tabindex="-1" aria-label={context.say(Text::ConsoleOffers)}>
            { for completion.offers.iter().take(OFFERS).enumerate().map(offer) }
        </ul>
    }
}
