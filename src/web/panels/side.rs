//! The administrator's side: policies, the console, mail and the truth table, as tabs.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{Model, Msg, Tab, admin};
use crate::text::Text;
use crate::web::context::ViewContext;

use super::policies::policies;

/// The side. The policies are there at once, the other panels with the rooms.
pub fn side(context: &ViewContext, model: &Model) -> Html {
    let tab = model.tab();
    let shown: Rc<[Tab]> = Tab::ALL.into_iter().filter(|own| model.options().shows(own.panel())).collect();
    html! {
        <section key="side" class="sheet side">
            <div class="tabs" key="tabs">
                <div role="tablist" aria-label={context.say(Text::SidePanel)}>
                    { for shown.iter().map(|own| tab_button(context, *own, tab, &shown)) }
                </div>
                { context.lazy.as_ref().map(|lazy| lazy.beside_tabs()) }
            </div>
            { panel(context, model) }
        </section>
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

fn tab_button(context: &ViewContext, tab: Tab, open: Tab, shown: &Rc<[Tab]>) -> Html {
    let word = match tab {
        Tab::Policies => Text::PoliciesTab,
        Tab::Console => Text::ConsoleTab,
        Tab::Mail => Text::MailTab,
        Tab::Matrix => Text::MatrixTab,
    };
    let (word, is_open) = (context.say(word), tab == open);
    let shown = shown.clone();
    let onkeydown = context.on_key(move |key| {
        let place = shown.iter().position(|own| *own == tab)?;
        let next = match key {
            "ArrowRight" => place + 1,
            "ArrowLeft" => place + shown.len() - 1,
            "Home" => 0,
            "End" => shown.len() - 1,
            _ => return None,
        };
        shown.get(next % shown.len()).map(|own| Msg::PickedTab(*own))
    });
    html! {
        <button key={id_of(tab)} role="tab" id={format!("tab-{}", id_of(tab))} aria-selected={is_open.to_string()} aria-controls="side-panel"
            tabindex={if is_open { "0" } else { "-1" }} {onkeydown} onclick={context.on(Msg::PickedTab(tab))} title={word.clone()}><span class="short">{ word }</span></button>
    }
}

fn panel(context: &ViewContext, model: &Model) -> Html {
    let tab = model.tab();
    let id = id_of(tab);
    let content = match (tab, &context.lazy) {
        (Tab::Policies, _) => policies(context, &admin::view(model)),
        (_, Some(lazy)) => lazy.panel(tab, context, model),
        (_, None) => context.coming(),
    };
    html! {
        <div key={id} role="tabpanel" tabindex="0" id="side-panel" class={classes!("panel", id)} data-panel={id} aria-labelledby={format!("tab-{id}")}>{ content }</div>
    }
}
