//! A labelled choice among words: the browser's own `<select>`, which every hand and ear knows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a choice offers.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// What is chosen, for those who listen.
    pub label: AttrValue,
    /// A class of its own.
    #[prop_or_default]
    pub class: AttrValue,
    /// Value and word of each offer, under headings; a heading may be empty.
    pub groups: Vec<(String, Vec<(String, String)>)>,
    /// The value that holds.
    pub value: AttrValue,
    /// Told the value that was chosen.
    pub onchoose: Callback<String>,
    /// Whether nothing can be chosen now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A labelled choice among words.
#[component(Choice)]
pub fn choice(props: &ChoiceProps) -> Html {
    let onchange = props.onchoose.reform(|event: Event| value_of(&event));
    let offer = |(value, word): &(String, String)| {
        html! { <option key={value.clone()} value={value.clone()} selected={*value == *props.value}>{ word }</option> }
    };
    let group = |(place, (heading, offers)): (usize, &(String, Vec<(String, String)>))| {
        if heading.is_empty() {
            html! { <optgroup key={place} class="plain" label="">{ for offers.iter().map(offer) }</optgroup> }
        } else {
            html! { <optgroup key={place} label={heading.clone()}>{ for offers.iter().map(offer) }</optgroup> }
        }
    };
    let only = props.groups.len() == 1;
    html! {
        <select class={classes!("choice", props.class.to_string())} aria-label={props.label.clone()} disabled={props.disabled} {onchange}>
            if only {
                { for props.groups.iter().flat_map(|(_, offers)| offers).map(offer) }
            } else {
                { for props.groups.iter().enumerate().map(group) }
            }
        </select>
    }
}

/// The value of the choice that changed.
pub fn value_of(event: &Event) -> String {
    event.target_unchecked_into::<HtmlSelectElement>().value()
}
