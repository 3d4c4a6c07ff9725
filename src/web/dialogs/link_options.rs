//! What a link or an embedded page asks for beside the session: a control for each parameter of the address. It makes no link.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::Theme;
use crate::app::address::{Address, Panel, Switch};
use crate::app::share::{Material, with_panel};
use crate::app::summary::word_of;
use crate::text::{Tag, Text};
use crate::web::components::Choice;
use crate::web::context::ViewContext;
use crate::web::panels::footer::theme_word;

/// The controls. Whatever is changed is told as the whole new wish.
pub fn wishes(context: &ViewContext, material: &Material, wish: &Address, onwish: &Callback<Address>) -> Html {
    html! {
        <fieldset key="wishes" class="wishes">
            <legend>{ context.say(Text::ShareWishes) }</legend>
            <div key="moment" class="row">
                { moment(context, material, wish, onwish) }
                { switch(context, wish, Switch::Play, Text::SharePlay, onwish) }
            </div>
            <div key="looks" class="row">{ looks(context, material, wish, onwish) }</div>
            { panels(context, wish, onwish) }
            <div key="switches" class="row">
                { switch(context, wish, Switch::Readonly, Text::ShareReadonly, onwish) }
                { switch(context, wish, Switch::NoLinks, Text::ShareNoLinks, onwish) }
                { switch(context, wish, Switch::NoMotion, Text::ShareStill, onwish) }
            </div>
            { texts(context, wish, onwish) }
        </fieldset>
    }
}

fn moment(context: &ViewContext, material: &Material, wish: &Address, onwish: &Callback<Address>) -> Html {
    let (wish, steps) = (wish.clone(), material.steps);
    let step = wish.step.unwrap_or(steps).min(steps);
    let onchange = onwish.reform(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let step = field.value().parse().unwrap_or(steps).min(steps);
        field.set_value(&step.to_string());
        Address { step: Some(step), ..wish.clone() }
    });
    html! {
        <label key="step">{ context.say(Text::ShareStep { count: steps.into() }) }
            <input type="number" name="t" min="0" max={steps.to_string()} value={step.to_string()} {onchange} />
        </label>
    }
}

fn switch(context: &ViewContext, wish: &Address, own: Switch, word: Text<'_>, onwish: &Callback<Address>) -> Html {
    let (checked, wish) = (wish.has(own), wish.clone());
    let onchange = onwish.reform(move |event: Event| {
        let mut wish = wish.clone();
        wish.switch(own, is_checked(&event));
        wish
    });
    html! { <label key={format!("{own:?}")} class="check"><input type="checkbox" name={format!("{own:?}")} {checked} {onchange} />{ context.say(word) }</label> }
}

fn looks(context: &ViewContext, material: &Material, wish: &Address, onwish: &Callback<Address>) -> Html {
    let offer = |value: &str, word: String| (value.to_owned(), word);
    let tags = Tag::offered().map(|tag| offer(tag.name(), tag.own_name().to_owned()));
    let tags = std::iter::once(offer("", context.say(Text::ShareReaders))).chain(tags).collect();
    let themes = Theme::ALL.map(|theme| offer(theme.name(), context.say(theme_word(theme))));
    let themes = std::iter::once(offer("", context.say(Text::ShareReaders))).chain(themes).collect();
    let seats = material.users.iter().map(|name| offer(name, name.clone()));
    let seats = std::iter::once(offer("", context.say(Text::ShareAllSeats))).chain(seats).collect();
    let own = wish.clone();
    let on_tag = onwish.reform(move |value: String| Address { lang: Tag::named(&value), ..own.clone() });
    let own = wish.clone();
    let on_theme = onwish.reform(move |value: String| Address { theme: Theme::named(&value), ..own.clone() });
    let own = wish.clone();
    let on_seat = onwish.reform(move |value: String| Address { seat: Some(value).filter(|seat| !seat.is_empty()), ..own.clone() });
    let choice = |word: Text<'_>, offers, value: &str, onchoose| {
        let label = context.say(word);
        let choice = Choice::of(label.clone(), "", offers, value, onchoose);
        html! { <label key={label.clone()}>{ label }{ Choice { tongues: word == Text::PageLanguage, ..choice }.html() }</label> }
    };
    html! {
        <>
            { choice(Text::PageLanguage, tags, wish.lang.map_or("", Tag::name), on_tag) }
            { choice(Text::PageTheme, themes, wish.theme.map_or("", Theme::name), on_theme) }
            { choice(Text::ShareSeat, seats, wish.seat.as_deref().unwrap_or_default(), on_seat) }
        </>
    }
}

fn panels(context: &ViewContext, wish: &Address, onwish: &Callback<Address>) -> Html {
    let check = |panel: Panel| {
        let (checked, wish) = (wish.shows(panel), wish.clone());
        // The last panel stays: its box is checked again by the picture that follows.
        let onchange = onwish.reform(move |event: Event| {
            let made = with_panel(&wish, panel, is_checked(&event));
            event.target_unchecked_into::<HtmlInputElement>().set_checked(made.shows(panel));
            made
        });
        html! { <label key={panel.name()} class="check"><input type="checkbox" name={panel.name()} {checked} {onchange} />{ context.say(word_of(panel)) }</label> }
    };
    html! {
        <div key="panels" class="row" role="group" aria-label={context.say(Text::SharePanels)}>
            <span key="word" class="soft">{ context.say(Text::SharePanels) }</span>
            { for Panel::ALL.into_iter().map(check) }
        </div>
    }
}

fn texts(context: &ViewContext, wish: &Address, onwish: &Callback<Address>) -> Html {
    let own = wish.clone();
    let on_prefill = onwish.reform(move |event: Event| Address { prefill: written(&event), ..own.clone() });
    let own = wish.clone();
    let on_expect = onwish.reform(move |event: Event| Address { expect: written(&event), ..own.clone() });
    let field = |name: &'static str, word: Text<'_>, example: &'static str, value: &Option<String>, onchange: Callback<Event>| {
        let value = value.clone().unwrap_or_default();
        html! { <label key={name}>{ context.say(word) }<textarea {name} rows="1" spellcheck="false" placeholder={example} {value} {onchange} /></label> }
    };
    html! {
        <div key="texts" class="texts">
            { field("prefill", Text::SharePrefill, "Get-CsClientPolicy", &wish.prefill, on_prefill) }
            { field("expect", Text::ShareExpect, "Assert-SimLedger -Balanced", &wish.expect, on_expect) }
        </div>
    }
}

fn is_checked(event: &Event) -> bool {
    event.target_unchecked_into::<HtmlInputElement>().checked()
}

fn written(event: &Event) -> Option<String> {
    let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
    (!text.trim().is_empty()).then_some(text)
}
