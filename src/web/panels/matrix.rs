//! The truth table: what becomes of a message in each case of recipient and sender. A press on a case opens its world.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::matrix::{self, Cell, MatrixView};
use crate::app::{Msg, ReadingEvent, StoryEvent};
use crate::engine::{FactGroup, RecipientCase, SenderCase};
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::print::print_alone;
use crate::web::components::{icon, state_icon};
use crate::web::context::{ViewContext, use_view_context};
use crate::wording;

/// What the table is drawn from.
#[derive(Properties, PartialEq)]
pub struct MatrixProps {
    /// The cases that were opened before.
    pub seen: Rc<BTreeSet<(RecipientCase, SenderCase)>>,
}

/// Draws the truth table. Its cases are simulated when it is opened.
#[component(Matrix)]
pub fn matrix(props: &MatrixProps) -> Html {
    let context = use_view_context();
    let facts = use_state(matrix::first_facts);
    let view = use_memo((context.locale.clone(), (*facts).clone()), |(locale, facts)| matrix::view(facts, locale));
    let row = |(index, (title, cells)): (usize, &(String, Vec<Cell>))| {
        html! { <tr key={index}><th scope="row">{ title }</th>{ for cells.iter().enumerate().map(|(place, cell)| case(&context, place, cell, props)) }</tr> }
    };
    html! {
        <>
            <p key="intro" class="muted">{ context.say(Text::MatrixIntro) }</p>
            { choices(&context, &facts) }
            <table key="table" aria-label={context.say(Text::MatrixTab)}>
                <thead><tr>
                    <th scope="col">{ &view.corner }</th>
                    { for view.senders.iter().enumerate().map(|(index, sender)| html! { <th key={index} scope="col">{ sender }</th> }) }
                </tr></thead>
                <tbody>{ for view.rows.iter().enumerate().map(row) }</tbody>
            </table>
            { files(&context, &view) }
        </>
    }
}

/// A case: where the message ends, the rule that decided, and whether it was opened before.
fn case(context: &ViewContext, place: usize, cell: &Cell, props: &MatrixProps) -> Html {
    let (recipient, sender) = (cell.recipient, cell.sender);
    let (dispatch, story) = (context.dispatch.clone(), matrix::case_story(cell, &context.locale));
    let onclick = move |_| {
        dispatch.emit(Msg::Reading(ReadingEvent::OpenedCase(recipient, sender)));
        dispatch.emit(Msg::Story(StoryEvent::StoryArrived(story.as_str().into())));
    };
    let seen = props.seen.contains(&(recipient, sender));
    html! {
        <td key={place} class={cell.state.name()}>
            <button class="quiet" title={context.say(Text::MatrixOpenRule { rule: &cell.rule_words })} disabled={context.readonly} {onclick}>
                { icon(state_icon(cell.state)) }{ &cell.word }{ " " }<small data-rule={cell.rule}>{ cell.rule }</small>
                if seen {
                    <span class="seen" title={context.say(Text::MatrixSeen)}>{ icon("tick") }<span class="visually-hidden">{ context.say(Text::MatrixSeen) }</span></span>
                }
            </button>
        </td>
    }
}

/// The facts in which the cases differ, to be chosen.
fn choices(context: &ViewContext, facts: &UseStateHandle<BTreeSet<FactGroup>>) -> Html {
    let choice = |group: FactGroup| {
        let checked = facts.contains(&group);
        let facts = facts.clone();
        let onchange = move |_: Event| {
            let mut new = (*facts).clone();
            if !new.remove(&group) {
                new.insert(group);
            }
            facts.set(new);
        };
        html! { <label key={group as usize}><input type="checkbox" {checked} {onchange} />{ context.say(wording::fact_group(group)) }</label> }
    };
    let groups = FactGroup::RECIPIENTS.into_iter().chain(FactGroup::SENDERS);
    html! {
        <details key="facts" class="facts">
            <summary>{ context.say(Text::MatrixFacts) }</summary>
            <div role="group" aria-label={context.say(Text::MatrixFacts)}>{ for groups.map(choice) }</div>
        </details>
    }
}

/// The table as files.
fn files(context: &ViewContext, view: &Rc<MatrixView>) -> Html {
    let button = |key: &'static str, word: Text<'static>, media: &'static str, write: fn(&MatrixView) -> String| {
        let view = view.clone();
        let onclick = move |_: MouseEvent| {
            // A browser that refuses a download says so itself.
            blob(&write(&view), media).and_then(|file| save(key, &file)).unwrap_or_default();
        };
        html! { <button {key} {onclick}>{ context.say(word) }</button> }
    };
    let print = {
        let (view, locale) = (view.clone(), context.locale.clone());
        // A browser that does not print says so itself.
        move |_: MouseEvent| print_alone("truth-table", &matrix::paper(&view, &locale)).unwrap_or_default()
    };
    html! {
        <div key="files" class="table-files">
            { button("truth-table.csv", Text::MatrixCsv, "text/csv;charset=utf-8", matrix::csv) }
            { button("truth-table.md", Text::MatrixMarkdown, "text/markdown;charset=utf-8", matrix::markdown) }
            <button key="print" onclick={print}>{ context.say(Text::ExportPrint) }</button>
        </div>
    }
}
