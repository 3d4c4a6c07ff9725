//! The keys: the table of shortcuts, the switch for those of a key alone, and the keys that belong to a place.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::keys::{SHORTCUTS, Shortcut, With, caps};
use crate::app::{Model, Msg};
use crate::text::{Locale, Text};
use crate::web::context::ViewContext;

/// The keys.
pub fn help(context: &ViewContext, model: &Model) -> Html {
    let places = [Text::KeysSlider, Text::KeysTabs, Text::KeysConsole, Text::KeysEscape];
    html! {
        <>
            { switch(context, model) }
            <p key="intro">{ context.say(Text::KeysIntro) }</p>
            <table key="table" class="keys">
                <thead><tr><th scope="col">{ context.say(Text::KeysAction) }</th><th scope="col">{ context.say(Text::KeysKeys) }</th></tr></thead>
                <tbody>{ for SHORTCUTS.iter().map(|shortcut| row(context, model, shortcut)) }</tbody>
            </table>
            <h3 key="places">{ context.say(Text::KeysPlaces) }</h3>
            <ul key="list" class="places">{ for places.iter().enumerate().map(|(place, text)| html! { <li key={place}>{ context.say(*text) }</li> }) }</ul>
        </>
    }
}

fn switch(context: &ViewContext, model: &Model) -> Html {
    let onchange = context.dispatch.reform(|event: Event| Msg::SwitchedKeys(event.target_unchecked_into::<HtmlInputElement>().checked()));
    html! {
        <div key="switch" class="switch">
            <label class="check"><input type="checkbox" checked={model.has_single_keys()} aria-describedby="keys-about" {onchange} />{ context.say(Text::KeysSingle) }</label>
            <p id="keys-about" class="soft">{ context.say(Text::KeysSingleAbout) }</p>
        </div>
    }
}

fn row(context: &ViewContext, model: &Model, shortcut: &Shortcut) -> Html {
    let name = context.say(shortcut.name);
    let works = |with: With| model.has_single_keys() || with != With::Nothing;
    let keys = shortcut.keys.iter().enumerate().map(|(place, (with, key))| {
        html! { <span key={place} class={classes!("combination", (!works(*with)).then_some("off"))}>{ combination(&context.locale, *with, key) }</span> }
    });
    html! { <tr key={name.clone()}><th scope="row">{ name }</th><td>{ for keys }</td></tr> }
}

/// The caps of a combination, as they are pressed together.
pub(super) fn combination(locale: &Locale, with: With, key: &str) -> Html {
    let cap = |(place, cap): (usize, String)| {
        html! { <span key={place}>{ if place > 0 { "+" } else { "" } }<kbd>{ cap }</kbd></span> }
    };
    caps(with, key, locale).into_iter().enumerate().map(cap).collect()
}
