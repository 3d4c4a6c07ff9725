//! The dialog of the cmdlet reference: the list with its search, and the cmdlet that is open.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::address::{Panel, Switch};
use crate::app::reference::{ReferenceView, view};
use crate::app::{ConsoleEvent, Model, Msg, ReadingEvent, Tab};
use crate::cmdlets::about::sheet::{Parameter, Sheet};
use crate::text::Text;
use crate::web::components::placeholder;
use crate::web::context::{ViewContext, use_view_context};

use crate::web::components::modal_dialog::close_around;

/// Draws the content of the dialog.
pub fn reference(context: &ViewContext, model: &Model) -> Html {
    let Some(view) = view(model) else { return html! { <p class="empty">{ context.say(Text::PageConsoleMissing) }</p> } };
    let options = model.options();
    html! { <Reference view={Rc::new(view)} runs={!options.has(Switch::Readonly) && options.shows(Panel::Console)} /> }
}

#[derive(Properties, PartialEq)]
struct ReferenceProps {
    view: Rc<ReferenceView>,
    /// Whether there is a console to run examples in.
    runs: bool,
}

#[component(Reference)]
fn reference_dialog(props: &ReferenceProps) -> Html {
    let context = use_view_context();
    let search = use_state(String::new);
    html! {
        <div key="reference" class="reference-body">
            { list(&context, &props.view, &search) }
            <article key={props.view.open} tabindex="0" aria-label={props.view.open}>
                if let Some(sheet) = props.view.sheet() {
                    { opened(&context, sheet, props) }
                }
            </article>
        </div>
    }
}

fn list(context: &ViewContext, view: &ReferenceView, search: &UseStateHandle<String>) -> Html {
    let set = search.setter();
    let oninput = move |event: InputEvent| set.set(event.target_unchecked_into::<HtmlInputElement>().value());
    let found = view.found(search);
    let nothing = if found.is_empty() { context.say(Text::ReferenceNone { text: search.trim() }) } else { String::new() };
    let cmdlet = |sheet: &&Sheet| {
        let is_open = (sheet.name == view.open).then_some("page");
        html! { <li key={sheet.name}><button class="quiet" aria-current={is_open} onclick={context.on(Msg::Reading(ReadingEvent::PickedCmdlet(sheet.name)))}>{ sheet.name }</button></li> }
    };
    let group = |(title, sheets): &(&str, Vec<&Sheet>)| {
        html! { <section key={title.to_string()}><h3>{ title }</h3><ul lang="en">{ for sheets.iter().map(cmdlet) }</ul></section> }
    };
    html! {
        <div key="list" class="list">
            <input key="search" type="search" aria-label={context.say(Text::ReferenceSearch)} placeholder={context.say(Text::ReferenceSearch)} autofocus=true autocomplete="off" {oninput} />
            <p key="none" class="none" role="status">{ nothing }</p>
            <nav key="cmdlets" aria-label={context.say(Text::ReferenceList)}>{ for found.iter().map(group) }</nav>
            <p key="about" class="muted">{ context.say(Text::ReferenceAbout) }</p>
        </div>
    }
}

fn opened(context: &ViewContext, sheet: &Sheet, props: &ReferenceProps) -> Html {
    let names = sheet.aliases.join(", ");
    html! {
        <>
            <h3 key="name" class="name" lang="en" data-cmdlet={sheet.name}>{ sheet.name }</h3>
            <p key="synopsis" lang="en">{ sheet.synopsis }</p>
            <p key="module" class="muted">
                { context.say(Text::ReferenceModule { name: sheet.module }) }
                if !names.is_empty() {
                    <span>{ " · " }{ context.say(Text::ReferenceAliases { names: &names }) }</span>
                }
            </p>
            <h4 key="syntax-title">{ context.say(Text::ReferenceSyntax) }</h4>
            <div key="syntax" class="syntax">{ for sheet.syntax.iter().map(|line| syntax(line)) }</div>
            { parameters(context, sheet) }
            { settings(context, sheet, &props.view) }
            { examples(context, sheet, props.runs) }
        </>
    }
}

/// A line of syntax that may break between its parts, but not after a hyphen.
fn syntax(line: &str) -> Html {
    let parts = line.split(' ').enumerate().map(|(index, part)| html! { <><span key={index}>{ part }</span>{ " " }</> });
    html! { <code key={line.to_owned()} lang="en">{ for parts }</code> }
}

fn parameters(context: &ViewContext, sheet: &Sheet) -> Html {
    if sheet.parameters.is_empty() {
        return placeholder("parameters");
    }
    let parameter = |parameter: &Parameter| {
        html! {
            <>
                <dt key={parameter.name}>
                    <code lang="en">{ "-" }{ parameter.name }</code>
                    if let Some(kind) = &parameter.kind {
                        <code class="muted" lang="en">{ format!("<{kind}>") }</code>
                    }
                    if parameter.mandatory {
                        <small class="mandatory">{ context.say(Text::ReferenceMandatory) }</small>
                    }
                    if parameter.from_pipeline {
                        <small class="muted">{ context.say(Text::ReferencePipeline) }</small>
                    }
                </dt>
                <dd key={format!("{}-about", parameter.name)} lang="en">{ parameter.about }</dd>
            </>
        }
    };
    html! {
        <section key="parameters">
            <h4>{ context.say(Text::ReferenceParameters) }</h4>
            <dl>{ for sheet.parameters.iter().map(parameter) }</dl>
        </section>
    }
}

fn settings(context: &ViewContext, sheet: &Sheet, view: &ReferenceView) -> Html {
    if !sheet.takes_settings {
        return placeholder("settings");
    }
    let setting = |(name, kind): &(&'static str, String)| html! { <tr key={*name}><th scope="row"><code>{ "-" }{ name }</code></th><td>{ kind }</td></tr> };
    html! {
        <details key="settings">
            <summary class="link">{ context.say(Text::ReferenceSettings { count: view.settings.len() as u64 }) }</summary>
            <p class="muted">{ context.say(Text::ReferenceSettingsBlank) }</p>
            <table lang="en"><tbody>{ for view.settings.iter().map(setting) }</tbody></table>
        </details>
    }
}

fn examples(context: &ViewContext, sheet: &Sheet, runs: bool) -> Html {
    if sheet.examples.is_empty() {
        return placeholder("examples");
    }
    let example = |(line, does): &(&'static str, &'static str)| {
        let context = context.clone();
        let (word, label, line) = (context.say(Text::ReferenceRun), context.say(Text::ReferenceRunThis { line }), *line);
        let onclick = move |event: MouseEvent| {
            context.tell(Msg::Reading(ReadingEvent::PickedTab(Tab::Console)));
            context.tell(Msg::Console(ConsoleEvent::EnteredLine(line.to_owned())));
            close_around(&event);
        };
        html! {
            <li key={line}>
                <p lang="en">{ does }</p>
                <div class="example">
                    <code lang="en">{ line }</code>
                    if runs {
                        <button aria-label={label} {onclick}>{ word }</button>
                    }
                </div>
            </li>
        }
    };
    html! {
        <section key="examples">
            <h4>{ context.say(Text::ReferenceExamples) }</h4>
            <ul class="examples">{ for sheet.examples.iter().map(example) }</ul>
        </section>
    }
}
