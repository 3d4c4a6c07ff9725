//! A link that leads out of the page.

use yew::prelude::*;

use crate::web::context::use_view_context;

/// The properties of [`OutgoingLink`].
#[derive(Properties, PartialEq)]
pub struct OutgoingLinkProps {
    /// Where it leads; without an address it is only a name.
    pub href: Option<String>,
    /// The name of the document.
    pub name: String,
    /// The language of the name, where it is not the page's.
    #[prop_or_default]
    pub lang: Option<&'static str>,
}

/// Draws a link that opens another site in a new tab. With `links=0` in the address, only its name is shown.
#[component(OutgoingLink)]
pub fn outgoing_link(props: &OutgoingLinkProps) -> Html {
    let context = use_view_context();
    match props.href.clone().filter(|_| context.has_links) {
        Some(href) => html! { <a {href} lang={props.lang} target="_blank" rel="noopener noreferrer">{ &props.name }</a> },
        None => html! { <cite lang={props.lang}>{ &props.name }</cite> },
    }
}
