//! A labelled choice among words: the browser's own `<select>`, which every hand and ear knows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A value and its word.
pub type Offer = (String, String);

/// What a choice offers.
pub struct Choice<'a> {
    /// What is chosen, for those who listen.
    pub label: String,
    /// A class of its own.
    pub class: &'a str,
    /// The offers under headings; one group alone needs no heading.
    pub groups: Vec<(String, Vec<Offer>)>,
    /// The value that holds.
    pub value: &'a str,
    /// Whether the values are languages and each word is its language's own.
    pub tongues: bool,
    /// Whether nothing can be chosen: the choice only shows what holds.
    pub disabled: bool,
    /// Told the value that was chosen.
    pub onchoose: Callback<String>,
}

impl<'a> Choice<'a> {
    /// A choice without headings.
    pub fn of(label: String, class: &'a str, offers: Vec<Offer>, value: &'a str, onchoose: Callback<String>) -> Self {
        Self { label, class, groups: vec![(String::new(), offers)], value, tongues: false, disabled: false, onchoose }
    }

    /// The same among languages.
    #[must_use]
    pub fn among_tongues(self) -> Self {
        Self { tongues: true, ..self }
    }

    /// The same, where nothing can be chosen.
    #[must_use]
    pub fn disabled(self, disabled: bool) -> Self {
        Self { disabled, ..self }
    }

    /// The choice as HTML.
    pub fn html(self) -> Html {
        // What was chosen is wished for until the state says that it holds: it may be refused, and then the menu shows what held before.
        let held = self.value.to_owned();
        let onchange = self.onchoose.reform(move |event: Event| {
            let menu = event.target_unchecked_into::<HtmlSelectElement>();
            let wished = menu.value();
            menu.set_value(&held);
            wished
        });
        let offer = |(value, word): &Offer| {
            let mut option = VTag::new("option");
            option.key = Some(value.clone().into());
            option.add_attribute("value", value.clone());
            if self.tongues && !value.is_empty() {
                option.add_attribute("lang", value.clone());
            }
            // A property, which `html!` cannot set for this name: the attribute no longer counts once somebody has chosen.
            option.add_property("selected", value == self.value);
            option.add_child(word.clone().into());
            Html::from(option)
        };
        let group = |(heading, offers): &(String, Vec<Offer>)| {
            html! { <optgroup key={heading.clone()} label={heading.clone()}>{ for offers.iter().map(offer) }</optgroup> }
        };
        let offers = match &*self.groups {
            [(_, offers)] => offers.iter().map(offer).collect::<Html>(),
            groups => groups.iter().map(group).collect::<Html>(),
        };
        html! { <select class={classes!("choice", self.class.to_owned())} data-value={self.value.to_owned()} aria-label={self.label} disabled={self.disabled} {onchange}>{ offers }</select> }
    }
}
