//! A sentence whose nouns carry their things: each stands with the glyph and the color that it has everywhere. Pointing at the word lights the thing, which is
//! the style sheet's part.

use yew::prelude::*;

use crate::text::{Thing, ThingSpan};

use super::icon;

/// Draws a sentence. Only the first noun of a kind carries its thing.
pub fn told_words(spans: &[ThingSpan]) -> Html {
    let part = |(place, span): (usize, &ThingSpan)| {
        let thing = span.thing.filter(|thing| !spans.iter().take(place).any(|other| other.thing == Some(*thing)));
        match thing {
            Some(thing) => html! { <b key={place} class="thing" data-thing={thing.name()}>{ icon(glyph(thing)) }{ &span.words }</b> },
            None => html! { <span key={place}>{ &span.words }</span> },
        }
    };
    html! { <>{ for spans.iter().enumerate().map(part) }</> }
}

const fn glyph(thing: Thing) -> &'static str {
    match thing {
        Thing::Spooler => "ring",
        Thing::Mailbox => "mail",
        Thing::Toast => "toast",
        Thing::Slip => "slip",
        Thing::Refused => "cross",
    }
}
