//! A labelled choice among words: the browser's own `<select>`, which every hand and ear knows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

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
    /// Told the value that was chosen.
    pub onchoose: Callback<String>,
}

impl<'a> Choice<'a> {
    /// A choice without headings.
    pub fn of(label: String, class: &'a str, offers: Vec<Offer>, value: &'a str, onchoose: Callback<String>) -> Self {
        Self { label, class, groups: vec![(String::new(), offers)], value, tongues: false, onchoose }
    }

    /// The same among languages.
    #[must_use]
    pub fn among_tongues(self) -> Self {
        Self { tongues: true, ..self }
    }

    /// The choice as HTML.
    pub fn html(self) -> Html {
        let onchange = self.onchoose.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
        let offer = |(value, word): &Offer| {
            let lang = (self.tongues && !value.is_empty()).then(|| value.clone());
            html! { <option key={value.clone()} {lang} value={value.clone()} selected={value == self.value}>{ word }</option> }
        };
        let group = |(heading, offers): &(String, Vec<Offer>)| {
            html! { <optgroup key={heading.clone()} label={heading.clone()}>{ for offers.iter().map(offer) }</optgroup> }
        };
        let offers = match &*self.groups {
            [(_, offers)] => offers.iter().map(offer).collect::<Html>(),
            groups => groups.iter().map(group).collect::<Html>(),
        };
        html! { <select class={classes!("choice", self.class.to_owned())} aria-label={self.label} {onchange}>{ offers }</select> }
    }
}
