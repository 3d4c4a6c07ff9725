//! The ledger: one sentence, always there.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::ledger::LedgerView;
use crate::tenant::MessageState;
use crate::text::Text;
use crate::web::components::{Sign, state_sign};
use crate::web::desk::use_desk;

/// What the ledger says.
#[derive(Properties, PartialEq)]
pub struct LedgerProps {
    /// The sentence.
    pub view: Rc<LedgerView>,
}

/// The ledger.
#[component(Ledger)]
pub fn ledger(props: &LedgerProps) -> Html {
    let desk = use_desk();
    let view = &props.view;
    let part = |(state, words): &(MessageState, String)| {
        html! { <span key={state.name()} class={classes!("part", state.name())}><Sign name={state_sign(*state)} />{ words }</span> }
    };
    html! {
        <p class="ledger" data-panel="ledger" data-balanced={view.balanced.to_string()} aria-label={desk.say(Text::LedgerPanel)}>
            <span key="sent" class="sent">{ &view.sent }{ " =" }</span>
            { for view.parts.iter().map(part) }
            <strong key="verdict" class="verdict">{ &view.verdict }</strong>
        </p>
    }
}
