//! The entry for a new policy, which asks for its name.

use web_sys::Element;
use yew::prelude::*;

use crate::app::model::FormState;
use crate::app::{FormEvent, Msg};
use crate::text::Text;
use crate::web::components::{empty, field_error, sends, words_in};
use crate::web::context::use_view_context;
use crate::wording;

/// The properties of [`NewPolicy`].
#[derive(Properties, PartialEq)]
pub struct NewPolicyProps {
    /// What the form has to say.
    pub state: FormState,
}

/// The entry. It keeps what was typed until the policy is there.
#[component(NewPolicy)]
pub fn new_policy(props: &NewPolicyProps) -> Html {
    let context = use_view_context();
    let entry = use_node_ref();
    {
        let entry = entry.clone();
        use_effect_with(props.state.done, move |done| {
            if let Some(entry) = entry.cast::<Element>().filter(|_| *done > 0) {
                empty(&entry);
            }
        });
    }
    let sender = context.clone();
    let (onkeydown, onclick) = sends(Callback::from(move |entry: Element| {
        sender.tell(Msg::Form(FormEvent::AskedForPolicy(words_in(&entry).into())));
    }));
    let label = context.say(Text::PoliciesNewName);
    let error = props.state.refusal.as_ref().map(|refusal| context.say(wording::form_error(refusal)));
    html! {
        <div ref={entry} class="new" data-entry="" {onkeydown}>
            <input aria-label={label.clone()} placeholder={label} dir="auto" aria-required="true" disabled={context.readonly}
                aria-invalid={error.is_some().then_some("true")} aria-describedby="new-policy-error" />
            <button {onclick} disabled={context.readonly}>{ context.say(Text::PoliciesCreate) }</button>
            { field_error("new-policy-error", error.as_deref()) }
        </div>
    }
}
