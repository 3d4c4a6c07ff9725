//! A labelled choice among words: the browser's `<select>`, which works with every pointer, keyboard and screen reader.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// A value and the word that is shown for it.
pub type Offer = (String, String);

/// What a choice offers.
pub struct Choice<'a> {
    /// What is being chosen, as the accessible name.
    pub label: String,
    /// Style classes beside `choice`.
    pub class: &'a str,
    /// The offers in groups with headings; a single group is shown without its heading.
    pub groups: Vec<(String, Vec<Offer>)>,
    /// The value that holds now.
    pub value: &'a str,
    /// Whether the values are language tags and each word is written in its own language.
    pub tongues: bool,
    /// Whether nothing can be chosen, so that the choice only shows what holds.
    pub disabled: bool,
    /// Called with the value that a visitor chose.
    pub onchoose: Callback<String>,
}

impl<'a> Choice<'a> {
    /// A choice without headings.
    pub fn of(label: String, class: &'a str, offers: Vec<Offer>, value: &'a str, onchoose: Callback<String>) -> Self {
        Self { label, class, groups: vec![(String::new(), offers)], value, tongues: false, disabled: false, onchoose }
    }

    /// The same choice, with languages as its values.
    #[must_use]
    pub fn among_tongues(self) -> Self {
        Self { tongues: true, ..self }
    }

    /// The same choice, which only shows what holds where `disabled` is true.
    #[must_use]
    pub fn disabled(self, disabled: bool) -> Self {
        Self { disabled, ..self }
    }

    /// Draws the choice.
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
