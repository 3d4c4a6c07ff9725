//! The questions after "What if …?": buttons that open the world of a single change.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::what_if::{WhatIfOption, WhatIfView};
use crate::tenant::MessageId;
use crate::text::Text;
use crate::web::context::ViewContext;

/// How many questions are asked at first; the others are one press away.
const SHOWN: usize = 4;

/// Draws the questions.
pub fn what_if(context: &ViewContext, view: Option<&WhatIfView>) -> Html {
    let Some(view) = view else { return html! { <div key="what-if" class="what-if" hidden=true></div> } };
    let (first, more) = view.options.split_at(view.options.len().min(SHOWN));
    let buttons = |options: &[WhatIfOption]| options.iter().map(|option| button(context, view.message, option)).collect::<Html>();
    html! {
        <div key="what-if" class="what-if" role="group" aria-label={context.say(Text::WhatIfTitle)}>
            <strong key="title">{ context.say(Text::WhatIfTitle) }</strong>
            <div key="first" class="what-if-options">{ buttons(first) }</div>
            if !more.is_empty() {
                <details key="more">
                    <summary>{ context.say(Text::WhatIfMore { count: more.len() as u64 }) }</summary>
                    <div class="what-if-options">{ buttons(more) }</div>
                </details>
            }
        </div>
    }
}

fn button(context: &ViewContext, message: MessageId, option: &WhatIfOption) -> Html {
    let onclick = context.on(Msg::OpenedWhatIf(message, option.place));
    html! {
        <button key={option.place} data-whatif={option.line.clone()} data-outcome={option.outcome.name()} {onclick}>
            { &option.label }
        </button>
    }
}
