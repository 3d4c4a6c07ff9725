//! The administrator's side: policies, the console, mail and the truth table, as tabs.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Model, Msg, ReadingEvent, Tab};
use crate::app::{mail as app_mail, policies as app_policies};
use crate::text::Text;
use crate::web::components::expand_button::ExpandButton;
use crate::web::components::memo;
use crate::web::components::sheet_bar::SheetBar;
use crate::web::context::ViewContext;

use super::console::Console;
use super::mail::mail;
use super::matrix::Matrix;
use super::policies::policies;

/// Draws the side: its tabs and the open one.
pub fn side(model: &Model) -> Html {
    let shown = Tab::ALL.into_iter().filter(|tab| model.options().shows(tab.panel())).collect();
    html! {
        <section key="side" class="sheet side">
            <SheetBar key="sheet-bar" />
            { memo("tabs", "tabs", TabsView { open: model.reading().tab(), shown }, tabs) }
            { panel(model) }
        </section>
    }
}

/// The tabs that are shown, and the one that is open.
#[derive(PartialEq)]
struct TabsView {
    open: Tab,
    shown: Rc<[Tab]>,
}

fn tabs(context: &ViewContext, view: &TabsView) -> Html {
    html! {
        <div class="tabs" key="tabs">
            <div role="tablist" aria-label={context.say(Text::SidePanel)}>
                { for view.shown.iter().map(|tab| tab_button(context, *tab, view)) }
            </div>
            <ExpandButton />
        </div>
    }
}

fn id_of(tab: Tab) -> &'static str {
    match tab {
        Tab::Policies => "policies",
        Tab::Console => "console",
        Tab::Mail => "mail",
        Tab::Matrix => "matrix",
    }
}

fn tab_button(context: &ViewContext, tab: Tab, TabsView { open, shown }: &TabsView) -> Html {
    let word = match tab {
        Tab::Policies => Text::PoliciesTab,
        Tab::Console => Text::ConsoleTab,
        Tab::Mail => Text::MailTab,
        Tab::Matrix => Text::MatrixTab,
    };
    let (word, is_open) = (context.say(word), tab == *open);
    let shown = shown.clone();
    let onkeydown = context.on_key(move |key| {
        let index = shown.iter().position(|candidate| *candidate == tab)?;
        let next = match key {
            "ArrowRight" => index + 1,
            "ArrowLeft" => index + shown.len() - 1,
            "Home" => 0,
            "End" => shown.len() - 1,
            _ => return None,
        };
        shown.get(next % shown.len()).map(|candidate| Msg::Reading(ReadingEvent::PickedTab(*candidate)))
    });
    html! {
        <button key={id_of(tab)} role="tab" id={format!("tab-{}", id_of(tab))} aria-selected={is_open.to_string()} aria-controls="side-panel"
            tabindex={if is_open { "0" } else { "-1" }} {onkeydown} onclick={context.on(Msg::Reading(ReadingEvent::PickedTab(tab)))} title={word.clone()}><span class="truncate">{ word }</span></button>
    }
}

fn panel(model: &Model) -> Html {
    let tab = model.reading().tab();
    let id = id_of(tab);
    let inner = match tab {
        Tab::Policies => memo("policies", "policies", app_policies::view(model), |context, view| policies(context, view)),
        Tab::Console => html! { <Console view={model.console()} /> },
        Tab::Mail => memo("mail", "mail", app_mail::view(model), |context, view| mail(context, view.as_deref())),
        Tab::Matrix => html! { <Matrix seen={model.reading().seen_cases()} /> },
    };
    html! {
        <div key={id} role="tabpanel" tabindex="0" id="side-panel" class={classes!("panel", id)} data-panel={id} aria-labelledby={format!("tab-{id}")}>{ inner }</div>
    }
}
