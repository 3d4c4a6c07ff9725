//! The entry for a new user.

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::app::model::FormState;
use crate::app::{FormEvent, Msg};
use crate::tenant::UserKind;
use crate::text::Text;
use crate::web::browser::document;
use crate::web::browser::focus::give_focus;
use crate::web::components::{empty, field_error, sends, words_in};
use crate::web::context::use_view_context;
use crate::wording;

/// The properties of [`AddUserForm`].
#[derive(Properties, PartialEq)]
pub struct AddUserFormProps {
    /// What the form has to say.
    pub state: FormState,
}

/// The entry. It keeps what was typed until the user is there; then it is emptied, and the popover around it closes.
#[component(AddUserForm)]
pub fn add_user_form(props: &AddUserFormProps) -> Html {
    let context = use_view_context();
    let (entry, is_external) = (use_node_ref(), use_node_ref());
    {
        let entry = entry.clone();
        use_effect_with(props.state.done, move |done| {
            if let Some(entry) = entry.cast::<Element>().filter(|_| *done > 0) {
                empty(&entry);
                if let Some(popover) = entry.closest("details").ok().flatten() {
                    popover.remove_attribute("open").unwrap_or_default();
                    let had_focus = document().is_some_and(|page| popover.contains(page.active_element().as_deref()));
                    if let Some(summary) = popover.query_selector("summary").ok().flatten().filter(|_| had_focus) {
                        give_focus(&summary);
                    }
                }
            }
        });
    }
    let (onkeydown, onclick) = {
        let (context, is_external) = (context.clone(), is_external.clone());
        sends(Callback::from(move |entry: Element| {
            let external = is_external.cast::<HtmlInputElement>().is_some_and(|field| field.checked());
            let kind = if external { UserKind::External } else { UserKind::Tenant };
            context.tell(Msg::Form(FormEvent::AskedForUser(words_in(&entry).into(), kind)));
        }))
    };
    let error = props.state.refusal.as_ref().map(|refusal| context.say(wording::form_error(refusal)));
    html! {
        <div ref={entry} data-entry="" {onkeydown}>
            <label>{ context.say(Text::SeatAddName) }
                <input dir="auto" aria-required="true" aria-invalid={error.is_some().then_some("true")} aria-describedby="add-user-error" />
                { field_error("add-user-error", error.as_deref()) }
            </label>
            <label class="check"><input ref={is_external} type="checkbox" />{ context.say(Text::SeatAddExternal) }</label>
            <button class="primary" {onclick}>{ context.say(Text::SeatAdd) }</button>
        </div>
    }
}
