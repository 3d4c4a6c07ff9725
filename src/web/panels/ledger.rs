//! The ledger: one sentence, always there.

use yew::prelude::*;

use crate::app::ledger::LedgerView;
use crate::tenant::MessageState;
use crate::text::Text;
use crate::web::components::{sign, state_sign};
use crate::web::desk::Desk;

/// The ledger.
pub fn ledger(desk: &Desk, view: &LedgerView) -> Html {
    let part = |(state, words): &(MessageState, String)| {
        html! { <span key={state.name()} class={classes!("part", state.name())}>{ sign(state_sign(*state)) }{ words }</span> }
    };
    html! {
        <p key="ledger" class="ledger" data-panel="ledger" data-balanced={view.balanced.to_string()} aria-label={desk.say(Text::LedgerPanel)}>
            <span key="sent" class="sent">{ &view.sent }{ " =" }</span>
            { for view.parts.iter().map(part) }
            <strong key="verdict" class="verdict">{ &view.verdict }</strong>
        </p>
    }
}
