//! The dialog of the keys: the table of shortcuts, the switch for single keys, and the keys of particular elements.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::keys::{SHORTCUTS, Shortcut, With, caps};
use crate::app::{Model, Msg};
use crate::text::{Locale, Tag, Text};
use crate::web::context::ViewContext;
use crate::wording;

/// Draws the content of the dialog.
pub fn help(context: &ViewContext, model: &Model) -> Html {
    let languages: Vec<String> = Tag::offered().map(|tag| tag.own_name().to_owned()).collect();
    let languages = context.say(Text::KeysLanguages { list: &wording::list(&languages, &context.locale) });
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
            <ul key="list" class="places">{ for places.iter().enumerate().map(|(index, text)| html! { <li key={index}>{ context.say(*text) }</li> }) }</ul>
            <p key="languages" class="muted">{ languages }</p>
        </>
    }
}

fn switch(context: &ViewContext, model: &Model) -> Html {
    let onchange = context.dispatch.reform(|event: Event| Msg::SwitchedKeys(event.target_unchecked_into::<HtmlInputElement>().checked()));
    html! {
        <div key="switch" class="switch">
            <label class="check"><input type="checkbox" checked={model.settings().single_keys} aria-describedby="keys-about" {onchange} />{ context.say(Text::KeysSingle) }</label>
            <p id="keys-about" class="muted">{ context.say(Text::KeysSingleAbout) }</p>
        </div>
    }
}

fn row(context: &ViewContext, model: &Model, shortcut: &Shortcut) -> Html {
    let name = context.say(shortcut.name);
    let works = |with: With| model.settings().single_keys || with != With::Nothing;
    let keys = shortcut.keys.iter().enumerate().map(|(index, (with, key))| {
        html! { <span key={index} class={classes!("combination", (!works(*with)).then_some("off"))}>{ combination(&context.locale, *with, key) }</span> }
    });
    html! { <tr key={name.clone()}><th scope="row">{ name }</th><td>{ for keys }</td></tr> }
}

/// Draws the keys of a combination, in the order in which they are pressed.
pub(super) fn combination(locale: &Locale, with: With, key: &str) -> Html {
    let cap = |(index, cap): (usize, String)| {
        html! { <span key={index}>{ if index > 0 { "+" } else { "" } }<kbd>{ cap }</kbd></span> }
    };
    caps(with, key, locale).into_iter().enumerate().map(cap).collect()
}
