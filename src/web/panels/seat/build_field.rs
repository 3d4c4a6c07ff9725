//! The field for the build of a client. What cannot be a build stays in the field, and the field says what one looks like.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::tenant::{Build, Command, UserId};
use crate::text::Text;
use crate::web::components::field_error;
use crate::web::context::use_view_context;

/// The properties of [`BuildField`].
#[derive(Properties, PartialEq)]
pub struct BuildFieldProps {
    /// The user whose client it is.
    pub user: UserId,
    /// The build that is installed.
    pub build: Build,
}

/// The field with its label and what is wrong with what was typed.
#[component(BuildField)]
pub fn build_field(props: &BuildFieldProps) -> Html {
    let context = use_view_context();
    let refused = use_state(|| None::<String>);
    let user = props.user;
    let onchange = {
        let (context, refused) = (context.clone(), refused.clone());
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Some(build) = Build::parse(&typed) {
                refused.set(None);
                context.act(Command::SetClient { user, install: None, build: Some(build) });
            } else {
                refused.set(Some(typed));
            }
        })
    };
    let id = format!("build-error-{}", user.0);
    let error = refused.as_ref().map(|_| context.say(Text::FormBuild));
    let value = (*refused).clone().unwrap_or_else(|| props.build.to_string());
    html! {
        <label>{ context.say(Text::SeatBuild) }
            <input {value} {onchange} size="16" aria-invalid={error.is_some().then_some("true")} aria-describedby={id.clone()} />
            { field_error(&id, error.as_deref()) }
        </label>
    }
}
