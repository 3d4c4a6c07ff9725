//! The console: a transcript, the question that waits, and a line to type with its history and what could stand at the cursor.

mod files;
mod question;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::console::{ConsoleView, Open, TranscriptLine, enter_sends};
use crate::app::highlight::HighlightSpan;
use crate::app::{ConsoleEvent, Msg};
use crate::cmdlets::complete::Completion;
use crate::cmdlets::console::EntryKind;
use crate::text::Text;
use crate::web::components::is_composing;
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::clipboard::copy;
use crate::web::browser::text_cursor::cursor_of;

use question::Question;

/// The properties of [`Console`].
#[derive(Properties, PartialEq)]
pub struct ConsoleProps {
    /// Transcript, history, offers and question.
    pub view: ConsoleView,
}

/// How many entries of the transcript are in the page; the older ones are still in the session.
const SHOWN: usize = 120;
/// Output with more lines than this is collapsed.
const FOLD_OVER: usize = 30;
/// How many rows the field grows to.
const ROWS: usize = 8;
/// How many offers are listed.
const OFFERS: usize = 8;

/// The position in the history and in the list of offers.
#[derive(Clone, Copy, Default, PartialEq)]
struct FieldPosition {
    /// How many entries back; 0 is the line that is being written.
    back: usize,
    /// The offer that Tab takes.
    offer: usize,
}

/// Draws the console.
#[component(Console)]
pub fn console(props: &ConsoleProps) -> Html {
    let context = use_view_context();
    let place = use_state(FieldPosition::default);
    let lines = use_node_ref();
    let entry = use_node_ref();
    let copied = use_state(|| None);
    {
        let lines = lines.clone();
        use_effect_with(props.view.lines.len(), move |_| {
            if let Some(lines) = lines.cast::<Element>() {
                lines.set_scroll_top(lines.scroll_height());
            }
        });
    }
    {
        let entry = entry.clone();
        use_effect_with(props.view.prefill.clone(), move |text| {
            if let Some(field) = field_in(&entry).filter(|_| !text.is_empty()) {
                put(&field, text);
            }
        });
    }
    {
        let entry = entry.clone();
        use_effect_with(props.view.draft.clone(), move |_| {
            if let Some(field) = field_in(&entry) {
                scroll_colours(&field);
            }
        });
    }
    let ondrop = {
        let context = context.clone();
        move |event: DragEvent| {
            event.prevent_default();
            files::take(&context, event.data_transfer().and_then(|carried| carried.files()));
        }
    };
    let view = &props.view;
    let first = view.lines.len().saturating_sub(SHOWN);
    // What a line prints is announced with its step.
    html! {
        <>
            <div key="lines" class="lines" {ondrop} ondragover={|event: DragEvent| event.prevent_default()} ref={lines} tabindex="0" role="log" aria-live="off" aria-label={context.say(Text::ConsoleTab)}>
                if view.lines.is_empty() {
                    <p key="hint" class="empty">{ context.say(Text::ConsoleHint) }</p>
                }
                { for view.lines.iter().enumerate().skip(first).map(|(number, line)| show(&context, number, line)) }
            </div>
            { tools(&context, view, &copied) }
            { files::saving(&context, &view.files) }
            { working(&context, view) }
            { open_quote(&context, view) }
            <Question key="question" asked={view.asked.clone()} prompt={entry.clone()} />
            { prompt(&context, view, &place, &entry) }
        </>
    }
}

/// What still runs, and the button that stops it.
fn working(context: &ViewContext, view: &ConsoleView) -> Html {
    html! {
        <p key="working" class="tools" hidden={view.waiting == 0}>
            <span class="muted" role="status">{ if view.waiting > 0 { context.say(Text::ConsoleWaiting { count: view.waiting as u64 }) } else { String::new() } }</span>
            <button class="link" onclick={context.on(Msg::Console(ConsoleEvent::StoppedConsole))}>{ context.say(Text::ConsoleStop) }</button>
        </p>
    }
}

/// Says why the text goes on in another line where a quotation mark is open.
fn open_quote(context: &ViewContext, view: &ConsoleView) -> Html {
    let is_open = view.draft.open == Open::Quote;
    html! {
        <p key="open" class="tools" hidden={!is_open}>
            <span class="muted" role="status">{ if is_open { context.say(Text::ConsoleOpenQuote) } else { String::new() } }</span>
        </p>
    }
}

/// What can be done with the transcript as a whole.
fn tools(context: &ViewContext, view: &ConsoleView, copied: &UseStateHandle<Option<bool>>) -> Html {
    let (shown, told) = (view.clone(), copied.clone());
    let oncopy = move |_: MouseEvent| {
        let (text, told) = (shown.plain(), told.clone());
        spawn_local(async move { told.set(Some(copy(&text).await.is_ok())) });
    };
    let word = copied.map(|done| context.say(if done { Text::ShareCopied } else { Text::ExportCopyRefused }));
    html! {
        <p key="tools" class="tools" hidden={view.lines.is_empty()}>
            <button class="link" onclick={oncopy}>{ context.say(Text::ConsoleCopy) }</button>
            <button class="link" onclick={context.on(Msg::Console(ConsoleEvent::ClearedTranscript))}>{ context.say(Text::ConsoleClear) }</button>
            <span class="muted" role="status">{ word.unwrap_or_default() }</span>
        </p>
    }
}

fn prompt(context: &ViewContext, view: &ConsoleView, place: &UseStateHandle<FieldPosition>, entry: &NodeRef) -> Html {
    let offered = view.offers.is_some().then(|| format!("offered-{}", place.offer));
    let (sender, written) = (context.clone(), entry.clone());
    let fresh = place.clone();
    let onclick = move |_: MouseEvent| {
        if let Some(field) = field_in(&written) {
            run(&sender, &fresh, &field);
        }
    };
    let sender = context.clone();
    let fresh = place.clone();
    let oninput = move |event: InputEvent| {
        fresh.set(FieldPosition::default());
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        put(&field, &field.value());
        tell_typed(&sender, &field);
    };
    let (sender, shown, at) = (context.clone(), view.clone(), place.clone());
    let onkeydown = move |event: KeyboardEvent| {
        // While an input method composes, it gets the keys.
        if !is_composing(&event) && key(&sender, &shown, &at, &event) {
            event.prevent_default();
        }
    };
    // Offers close when the focus leaves the field.
    let onfocusout = if offered.is_some() { context.on(Msg::Console(ConsoleEvent::ClosedOffers)) } else { Callback::<FocusEvent>::noop() };
    let onscroll = |event: Event| scroll_colours(&event.target_unchecked_into());
    html! {
        <div key="entry" class="prompt" ref={entry.clone()}>
            { offers(context, view, **place, entry) }
            <span aria-hidden="true">{ if view.draft.open == Open::No { "PS>" } else { ">>" } }</span>
            <span class="written">
            <pre class="paint" aria-hidden="true">{ colored(&view.draft.spans) }</pre>
            <textarea rows="1" class={classes!((!view.draft.spans.is_empty()).then_some("painted"))} role="combobox" aria-label={context.say(Text::ConsoleLabel)}
                aria-expanded={offered.is_some().to_string()} aria-controls="offers" aria-autocomplete="list" aria-activedescendant={offered} autocomplete="off" autocapitalize="off" spellcheck="false" {oninput} {onkeydown} {onfocusout} {onscroll} />
            </span>
            <button {onclick}>{ context.say(Text::ConsoleRun) }</button>
        </div>
    }
}

/// The console's field in its prompt.
fn field_in(entry: &NodeRef) -> Option<HtmlTextAreaElement> {
    entry.cast::<Element>()?.query_selector("textarea").ok().flatten()?.dyn_into().ok()
}

/// Scrolls the colors with the field above them.
fn scroll_colours(field: &HtmlTextAreaElement) {
    if let Some(colours) = field.previous_element_sibling() {
        colours.set_scroll_top(field.scroll_top());
    }
}

/// Puts a text into the field and gives the field as many rows as it has lines, up to [`ROWS`].
fn put(field: &HtmlTextAreaElement, text: &str) {
    if field.value() != text {
        field.set_value(text);
    }
    let lines = text.matches('\n').count() + 1;
    let rows = u32::try_from(lines.min(ROWS)).unwrap_or(1);
    if field.rows() != rows {
        field.set_rows(rows);
    }
}

fn has_no_selection(field: &HtmlTextAreaElement) -> bool {
    field.selection_start().ok().flatten() == field.selection_end().ok().flatten()
}

fn tell_typed(context: &ViewContext, field: &HtmlTextAreaElement) {
    context.tell(Msg::Console(ConsoleEvent::Typed(field.value(), cursor_of(field))));
}

/// Does what a key means; returns whether the browser must leave the key alone. Tab completes only while offers are listed, and otherwise moves the focus.
fn key(context: &ViewContext, view: &ConsoleView, place: &UseStateHandle<FieldPosition>, event: &KeyboardEvent) -> bool {
    let field: HtmlTextAreaElement = event.target_unchecked_into();
    let at = **place;
    match (event.key().as_str(), &view.offers) {
        ("r", _) if event.ctrl_key() && !event.alt_key() => {
            place.set(FieldPosition { offer: 0, ..at });
            context.tell(Msg::Console(ConsoleEvent::SearchedHistory(field.value())));
        }
        // With a selection, Ctrl+C copies it.
        ("c", _) if event.ctrl_key() && has_no_selection(&field) && (view.waiting > 0 || view.asked.is_some()) => {
            context.tell(Msg::Console(ConsoleEvent::StoppedConsole));
        }
        ("Escape", Some(_)) => context.tell(Msg::Console(ConsoleEvent::ClosedOffers)),
        ("Tab", Some(completion)) if !event.shift_key() => take_offer(context, &field, completion, at.offer),
        ("ArrowDown", Some(completion)) => {
            let last = completion.offers.len().min(OFFERS).saturating_sub(1);
            place.set(FieldPosition { offer: (at.offer + 1).min(last), ..at });
        }
        ("ArrowUp", Some(_)) => place.set(FieldPosition { offer: at.offer.saturating_sub(1), ..at }),
        ("Enter", _) if !event.shift_key() && enter_sends(&field.value()) => run(context, place, &field),
        ("ArrowUp" | "ArrowDown", None) if field.rows() > 1 => return false,
        ("ArrowUp", None) if at.back < view.history.len() => recall(context, view, place, &field, at.back + 1),
        ("ArrowDown", None) if at.back > 0 => recall(context, view, place, &field, at.back - 1),
        _ => return false,
    }
    true
}

/// Runs what is written and empties the field. Enter does that with a line that is complete; any other goes on in another line, as with
/// Shift.
fn run(context: &ViewContext, place: &UseStateHandle<FieldPosition>, field: &HtmlTextAreaElement) {
    place.set(FieldPosition::default());
    let script = field.value();
    if !script.trim().is_empty() {
        context.tell(Msg::Console(ConsoleEvent::EnteredLine(script)));
        put(field, "");
    }
}

fn recall(context: &ViewContext, view: &ConsoleView, place: &UseStateHandle<FieldPosition>, field: &HtmlTextAreaElement, back: usize) {
    let line = view.history.len().checked_sub(back).and_then(|number| view.history.get(number));
    let line = line.map_or("", String::as_str);
    put(field, line);
    context.tell(Msg::Console(ConsoleEvent::Put(line.to_owned())));
    place.set(FieldPosition { back, offer: 0 });
}

fn take_offer(context: &ViewContext, field: &HtmlTextAreaElement, completion: &Completion, number: usize) {
    let Some(offer) = completion.offers.get(number) else { return };
    let text = field.value();
    let (Some(before), Some(after)) = (text.get(..completion.from), text.get(completion.to..)) else { return };
    let text = format!("{before}{}{after}", offer.text);
    put(field, &text);
    context.tell(Msg::Console(ConsoleEvent::Put(text)));
}

fn offers(context: &ViewContext, view: &ConsoleView, place: FieldPosition, entry: &NodeRef) -> Html {
    let Some(completion) = &view.offers else { return html! { <ul key="offers" id="offers" hidden=true></ul> } };
    let offer = |(number, offer): (usize, &crate::cmdlets::complete::CompletionItem)| {
        let (sender, entry, completion) = (context.clone(), entry.clone(), completion.clone());
        // The field keeps the focus.
        let onmousedown = move |event: MouseEvent| {
            event.prevent_default();
            if let Some(field) = field_in(&entry) {
                take_offer(&sender, &field, &completion, number);
            }
        };
        html! {
            <li key={number} id={format!("offered-{number}")} role="option" aria-selected={(number == place.offer).to_string()} {onmousedown}><b>{ &offer.text }</b><small class="muted" lang="en">{ " " }{ &offer.about }</small></li>
        }
    };
    html! {
        <ul key="offers" id="offers" class="offers" role="listbox" tabindex="-1" aria-label={context.say(Text::ConsoleOffers)}>
            { for completion.offers.iter().take(OFFERS).enumerate().map(offer) }
        </ul>
    }
}

fn show(context: &ViewContext, number: usize, line: &TranscriptLine) -> Html {
    let entry = &line.entry;
    match entry.kind {
        EntryKind::Input => input(context, number, line),
        EntryKind::Output | EntryKind::Host | EntryKind::WhatIf | EntryKind::Clear => output(context, number, &entry.text),
        EntryKind::Warning | EntryKind::Verbose | EntryKind::Debug => {
            html! { <pre key={number} class="warning" lang="en" dir="auto">{ entry.text.trim_end() }</pre> }
        }
        EntryKind::Error => html! {
            <div key={number} class="error">
                <pre lang="en" dir="auto">{ &entry.text }</pre>
                if let Some(suggestion) = entry.error.as_ref().and_then(|error| error.suggestion.as_ref()) {
                    <button class="suggestion" disabled={context.readonly} onclick={context.on(Msg::Console(ConsoleEvent::EnteredLine(suggestion.line.clone())))}>{ context.say(Text::ConsoleMended { line: &suggestion.line }) }</button>
                }
            </div>
        },
    }
}

/// What was entered, or the question and the answer that was given.
fn input(context: &ViewContext, number: usize, line: &TranscriptLine) -> Html {
    let text = if line.spans.is_empty() {
        html! { { &line.entry.text } }
    } else {
        colored(&line.spans)
    };
    html! {
        <p key={number} class="input">
            if let Some(asked) = &line.entry.asked {
                <span lang="en">{ asked.text() }{ " " }</span>
            } else {
                <span aria-hidden="true">{ "PS> " }</span>
            }
            <span lang="en" dir="auto">{ text }</span>
            if let Some(time) = &line.time {
                <small class="muted">{ " " }{ time }{ " " }{ context.say(Text::ConsoleByHand) }</small>
            }
        </p>
    }
}

/// A script in its colors.
fn colored(spans: &[HighlightSpan]) -> Html {
    let span = |span: &HighlightSpan| match span.class {
        Some(class) => html! { <span class={format!("is-{class:?}")}>{ &span.text }</span> },
        None => html! { { &span.text } },
    };
    spans.iter().map(span).collect()
}

fn output(context: &ViewContext, place: usize, text: &str) -> Html {
    let count = text.lines().count();
    if count <= FOLD_OVER {
        return html! { <pre key={place} lang="en" dir="auto">{ text }</pre> };
    }
    let head: Vec<&str> = text.lines().take(FOLD_OVER / 3).collect();
    let rest: Vec<&str> = text.lines().skip(FOLD_OVER / 3).collect();
    html! {
        <div key={place}>
            <pre lang="en" dir="auto">{ head.join("\n") }</pre>
            <details>
                <summary class="link">{ context.say(Text::ConsoleMore { count: rest.len() as u64 }) }</summary>
                <pre lang="en" dir="auto">{ rest.join("\n") }</pre>
            </details>
        </div>
    }
}
