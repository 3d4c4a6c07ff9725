//! The administrator's side: policies, the console, mail and the truth table, as tabs.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::admin::{ConsoleView, PoliciesView};
use crate::app::mail::MailView;
use crate::app::{Msg, Tab};
use crate::text::Text;
use crate::web::desk::Desk;

use super::console::Console;
use super::mail::mail;
use super::matrix::Matrix;
use super::policies::policies;

/// What the side shows.
pub struct Shown {
    /// Which tab is open.
    pub tab: Tab,
    /// The policies.
    pub policies: Rc<PoliciesView>,
    /// The console.
    pub console: ConsoleView,
    /// The mailbox.
    pub mail: Option<Rc<MailView>>,
}

const TABS: [Tab; 4] = [Tab::Policies, Tab::Console, Tab::Mail, Tab::Matrix];

/// The side.
pub fn side(desk: &Desk, shown: &Shown) -> Html {
    html! {
        <section key="side" class="sheet side">
            <div role="tablist" class="tabs" key="tabs">{ for TABS.iter().map(|tab| tab_button(desk, *tab, shown.tab)) }</div>
            { panel(desk, shown) }
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

fn tab_button(desk: &Desk, tab: Tab, open: Tab) -> Html {
    let word = match tab {
        Tab::Policies => Text::PoliciesTab,
        Tab::Console => Text::ConsoleTab,
        Tab::Mail => Text::MailTab,
        Tab::Matrix => Text::MatrixTab,
    };
    let is_open = tab == open;
    let onkeydown = desk.on_key(move |key| {
        let place = TABS.iter().position(|own| *own == tab)?;
        let next = match key {
            "ArrowRight" => place + 1,
            "ArrowLeft" => place + TABS.len() - 1,
            _ => return None,
        };
        Some(Msg::PickedTab(TABS[next % TABS.len()]))
    });
    html! {
        <button key={id_of(tab)} role="tab" id={format!("tab-{}", id_of(tab))} aria-selected={is_open.to_string()} aria-controls="side-panel"
            tabindex={if is_open { "0" } else { "-1" }} {onkeydown} onclick={desk.on(Msg::PickedTab(tab))}>{ desk.say(word) }</button>
    }
}

fn panel(desk: &Desk, shown: &Shown) -> Html {
    let id = id_of(shown.tab);
    html! {
        <div key={id} role="tabpanel" id="side-panel" class={classes!("panel", id)} data-panel={id} aria-labelledby={format!("tab-{id}")}>
            {
                match shown.tab {
                    Tab::Policies => policies(desk, &shown.policies),
                    Tab::Console => html! { <Console view={shown.console.clone()} /> },
                    Tab::Mail => mail(desk, shown.mail.as_deref()),
                    Tab::Matrix => html! { <Matrix /> },
                }
            }
        </div>
    }
}
