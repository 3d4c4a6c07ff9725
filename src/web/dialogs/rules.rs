//! The dialog of the rules: what is modeled and after which source, with a filter and an example from the session for each rule.

use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use crate::app::rules::{DocumentRow, RuleNote, RuleRow, Section, examples, filtered, view};
use crate::app::{Model, Msg, ReadingEvent};
use crate::tenant::{Evidence, MessageId};
use crate::text::Text;
use crate::web::components::outgoing_link::OutgoingLink;
use crate::web::components::{icon, placeholder};
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::document;
use crate::web::components::modal_dialog::close_around;

/// Draws the content of the dialog.
pub fn rules(model: &Model) -> Html {
    let examples = Rc::new(examples(model.session().tenant()));
    html! { <Rules {examples} here={model.reading().rule()} /> }
}

#[derive(Properties, PartialEq)]
struct RulesProps {
    /// An example for each rule that decided something: the message.
    examples: Rc<BTreeMap<&'static str, MessageId>>,
    /// The rule that was looked up.
    here: Option<&'static str>,
}

#[component(Rules)]
fn rules_dialog(props: &RulesProps) -> Html {
    let context = use_view_context();
    let view = use_memo(context.locale.clone(), |locale| view(locale));
    let filter = use_state(String::new);
    let sections: Vec<Section> = filtered(&view, &filter);
    let set = filter.setter();
    let oninput = move |event: InputEvent| set.set(event.target_unchecked_into::<HtmlInputElement>().value());
    let nothing = if sections.is_empty() { context.say(Text::RulesNone { text: filter.trim() }) } else { String::new() };
    html! {
        <>
            <div key="intro" class="intro muted">{ for view.intro.iter().enumerate().map(|(index, words)| html! { <p key={index}>{ words }</p> }) }</div>
            <input key="filter" type="search" class="filter" aria-label={context.say(Text::RulesFilter)} placeholder={context.say(Text::RulesFilter)} autofocus={props.here.is_none()} autocomplete="off" {oninput} />
            <p key="none" class="none" role="status">{ nothing }</p>
            <div key="sections" class="sections">
                { for sections.iter().map(|item| section(&context, item, props)) }
            </div>
            <section key="documents" hidden={!filter.trim().is_empty()}>
                <h3>{ &view.documents_title }</h3>
                <ul class="documents">{ for view.documents.iter().enumerate().map(|(index, item)| entry(index, item)) }</ul>
            </section>
        </>
    }
}

fn section(context: &ViewContext, section: &Section, props: &RulesProps) -> Html {
    html! {
        <section key={section.title.clone()}>
            <h3>{ &section.title }</h3>
            <ul class="says">
                { for section.rows.iter().map(|own| row(context, own, props)) }
                { for section.notes.iter().map(note) }
            </ul>
        </section>
    }
}

fn row(context: &ViewContext, row: &RuleRow, props: &RulesProps) -> Html {
    let (mark, class) = match row.evidence {
        Evidence::Documented => ("tick", "documented"),
        Evidence::Seen => ("stories", "seen"),
        Evidence::Assumption => ("ring", "assumption"),
    };
    let is_here = !row.id.is_empty() && props.here == Some(row.id);
    let rule = (!row.id.is_empty()).then(|| row.id.to_owned());
    html! {
        <li key={row.says.clone()} data-rule={rule} autofocus={is_here} tabindex={is_here.then_some("-1")} aria-current={is_here.then_some("true")}>
            <span class="number">{ row.id }</span>
            <div>
                <p>{ &row.says }</p>
                if let Some(assumed) = &row.weaker_part {
                    <p class="assumption">{ assumed }</p>
                }
                <p class="known">
                    <span class={class}>{ icon(mark) }{ &row.evidence_word }</span>
                    { for row.documents.iter().enumerate().map(|(index, item)| source(index, item)) }
                    { example(context, row, props) }
                    { omits(row) }
                </p>
            </div>
        </li>
    }
}

/// A sentence; one about what is not simulated can be reached from its rules.
fn note(view: &RuleNote) -> Html {
    html! { <li key={view.text.clone()} class="note" data-omitted={view.id} tabindex={view.id.map(|_| "-1")}>{ &view.text }</li> }
}

/// Leads to what is not simulated of a rule.
fn omits(row: &RuleRow) -> Html {
    let Some((ids, words)) = &row.omits else { return placeholder("omits") };
    let first = ids.first().copied().unwrap_or_default();
    let onclick = move |_: MouseEvent| {
        let note = document().and_then(|document| document.query_selector(&format!("[data-omitted='{first}']")).ok().flatten());
        if let Some(note) = note.and_then(|note| note.dyn_into::<HtmlElement>().ok()) {
            note.scroll_into_view();
            let _ = note.focus();
        }
    };
    html! { <button key="omits" class="link" {onclick}>{ words }</button> }
}

/// A source by its short name.
fn source(index: usize, document: &DocumentRow) -> Html {
    html! { <OutgoingLink key={index} href={document.url.clone()} name={document.name.clone()} /> }
}

/// A source by its short name and its title.
fn entry(index: usize, document: &DocumentRow) -> Html {
    html! { <li key={index}><span>{ &document.name }</span><OutgoingLink key="title" href={document.url.clone()} name={document.title} lang="en" /></li> }
}

/// The button that shows a message for which the rule decided something.
fn example(context: &ViewContext, row: &RuleRow, props: &RulesProps) -> Html {
    let Some(id) = props.examples.get(row.id).copied() else { return placeholder("example") };
    let context = context.clone();
    let (word, about) = (context.say(Text::RulesExample { id: id.0.into() }), context.say(Text::RulesExampleAbout { rule: row.id }));
    let onclick = move |event: MouseEvent| {
        context.tell(Msg::Reading(ReadingEvent::PickedMessage(Some(id))));
        close_around(&event);
        show_why();
    };
    html! { <button key="example" class="link" title={about} {onclick}>{ word }</button> }
}

/// Scrolls to the why panel.
fn show_why() {
    if let Some(why) = document().and_then(|document| document.query_selector("[data-panel='why']").ok().flatten()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        why.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
