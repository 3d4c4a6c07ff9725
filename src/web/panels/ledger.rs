//! The ledger: one sentence that adds up the fates of all messages.

use yew::prelude::*;

use crate::app::ledger::LedgerView;
use crate::tenant::MessageState;
use crate::text::Text;
use crate::web::components::{icon, state_icon};
use crate::web::context::ViewContext;

/// Draws the ledger as one sentence.
pub fn ledger(context: &ViewContext, view: &LedgerView) -> Html {
    // Where there is little room, an icon and the number stand for the words.
    let part = |(state, words, count): &(MessageState, String, u32)| {
        html! {
            <span key={state.name()} class={classes!("part", state.name())} title={words.clone()}>
                { icon(state_icon(*state)) }<span class="word">{ words }</span><b aria-hidden="true">{ context.locale.number((*count).into()) }</b>
            </span>
        }
    };
    html! {
        <p key="ledger" class="ledger" data-panel="ledger" data-balanced={view.balanced.to_string()} aria-label={context.say(Text::LedgerPanel)}>
            <span key="sent">{ &view.sent }{ if view.parts.is_empty() { "" } else { " =" } }</span>
            { for view.parts.iter().map(part) }
            <strong key="verdict" class="verdict" title={view.verdict.clone()}>{ icon("tick") }<span class="word">{ &view.verdict }</span></strong>
        </p>
    }
}
