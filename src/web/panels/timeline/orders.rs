//! The other orders of acts that share an instant: buttons that open their worlds, below the chart.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::orders::{OrderOption, OrderedInstant};
use crate::web::context::ViewContext;

/// Draws the instants at which the order matters.
pub fn orders(context: &ViewContext, instants: &[OrderedInstant]) -> Html {
    html! { <div key="orders" class="orders" hidden={instants.is_empty()}>{ for instants.iter().map(|instant| one(context, instant)) }</div> }
}

fn one(context: &ViewContext, instant: &OrderedInstant) -> Html {
    let button = |option: &OrderOption| {
        let onclick = context.on(Msg::OpenedOrder(instant.first, option.place));
        html! { <button key={option.place} data-order={option.order.clone()} disabled={context.readonly} {onclick}>{ &option.label }</button> }
    };
    html! {
        <div key={instant.first} class="order" role="group" aria-label={instant.title.clone()}>
            <strong key="title">{ &instant.title }</strong>
            { for instant.options.iter().map(button) }
        </div>
    }
}
