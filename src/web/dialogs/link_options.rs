//! The options of a link or of an embedded page: a control for each parameter of the address. It makes no link.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::address::Opening;
use crate::app::options::{PageOptions, Panel, Switch, Theme};
use crate::app::share::{LinkMaterial, LinkOptions};
use crate::app::summary::word_of;
use crate::text::{Tag, Text};
use crate::web::components::Choice;
use crate::web::context::ViewContext;
use crate::web::panels::footer::theme_word;

/// Draws the controls. Every change calls back with all options.
pub fn link_options(context: &ViewContext, material: &LinkMaterial, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    html! {
        <fieldset key="wishes" class="link-options">
            <legend>{ context.say(Text::ShareWishes) }</legend>
            <div key="moment" class="row">
                { moment(context, material, options, onoptions) }
                { play(context, options, onoptions) }
            </div>
            <div key="looks" class="row">{ looks(context, material, options, onoptions) }</div>
            { panels(context, options, onoptions) }
            <div key="switches" class="row">
                { switch(context, options, Switch::Readonly, Text::ShareReadonly, onoptions) }
                { switch(context, options, Switch::NoLinks, Text::ShareNoLinks, onoptions) }
                { switch(context, options, Switch::NoMotion, Text::ShareStill, onoptions) }
            </div>
            { texts(context, options, onoptions) }
        </fieldset>
    }
}

fn moment(context: &ViewContext, material: &LinkMaterial, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    let (options, steps) = (options.clone(), material.steps);
    let step = options.step.min(steps);
    let onchange = onoptions.reform(move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let step = field.value().parse().unwrap_or(steps).min(steps);
        field.set_value(&step.to_string());
        LinkOptions { step, ..options.clone() }
    });
    html! {
        <label key="step">{ context.say(Text::ShareStep { count: steps.into() }) }
            <input type="number" name="t" min="0" max={steps.to_string()} value={step.to_string()} {onchange} />
        </label>
    }
}

fn play(context: &ViewContext, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    let (checked, options) = (options.opening.play, options.clone());
    let onchange = onoptions.reform(move |event: Event| {
        let mut options = options.clone();
        options.opening.play = is_checked(&event);
        options
    });
    html! { <label key="Play" class="check"><input type="checkbox" name="Play" {checked} {onchange} />{ context.say(Text::SharePlay) }</label> }
}

fn switch(context: &ViewContext, options: &LinkOptions, option: Switch, word: Text<'_>, onoptions: &Callback<LinkOptions>) -> Html {
    let checked = options.page.has(option);
    let onchange = changed(options, onoptions, move |page, event: Event| page.switch(option, is_checked(&event)));
    html! { <label key={format!("{option:?}")} class="check"><input type="checkbox" name={format!("{option:?}")} {checked} {onchange} />{ context.say(word) }</label> }
}

/// A callback that changes one of the page's options.
fn changed<T: 'static>(
    options: &LinkOptions,
    onoptions: &Callback<LinkOptions>,
    change: impl Fn(&mut PageOptions, T) + 'static,
) -> Callback<T> {
    let options = options.clone();
    onoptions.reform(move |value: T| {
        let mut options = options.clone();
        change(&mut options.page, value);
        options
    })
}

fn looks(context: &ViewContext, material: &LinkMaterial, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    let offer = |value: &str, word: String| (value.to_owned(), word);
    let tags = Tag::offered().map(|tag| offer(tag.name(), tag.own_name().to_owned()));
    let tags = std::iter::once(offer("", context.say(Text::ShareReaders))).chain(tags).collect();
    let themes = Theme::ALL.map(|theme| offer(theme.name(), context.say(theme_word(theme))));
    let themes = std::iter::once(offer("", context.say(Text::ShareReaders))).chain(themes).collect();
    // The link keeps a seat that was chosen, also after its user was removed.
    let removed = options.page.seat.as_ref().filter(|seat| !material.users.contains(seat));
    let seats = material.users.iter().chain(removed).map(|name| offer(name, name.clone()));
    let seats = std::iter::once(offer("", context.say(Text::ShareAllSeats))).chain(seats).collect();
    let on_tag = changed(options, onoptions, |page, value: String| page.lang = Tag::named(&value));
    let on_theme = changed(options, onoptions, |page, value: String| page.theme = Theme::named(&value));
    let on_seat = changed(options, onoptions, |page, value: String| page.seat = Some(value).filter(|seat| !seat.is_empty()));
    let choice = |word: Text<'_>, offers, value: &str, onchoose| {
        let label = context.say(word);
        let choice = Choice::of(label.clone(), "", offers, value, onchoose);
        html! { <label key={label.clone()}>{ label }{ Choice { tongues: word == Text::PageLanguage, ..choice }.html() }</label> }
    };
    html! {
        <>
            { choice(Text::PageLanguage, tags, options.page.lang.map_or("", Tag::name), on_tag) }
            { choice(Text::PageTheme, themes, options.page.theme.map_or("", Theme::name), on_theme) }
            { choice(Text::ShareSeat, seats, options.page.seat.as_deref().unwrap_or_default(), on_seat) }
        </>
    }
}

fn panels(context: &ViewContext, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    let check = |panel: Panel| {
        let checked = options.page.shows(panel);
        // The last panel stays: its box is checked again by the picture that follows.
        let onchange = changed(options, onoptions, move |page, event: Event| {
            *page = page.with_panel(panel, is_checked(&event));
            event.target_unchecked_into::<HtmlInputElement>().set_checked(page.shows(panel));
        });
        html! { <label key={panel.name()} class="check"><input type="checkbox" name={panel.name()} {checked} {onchange} />{ context.say(word_of(panel)) }</label> }
    };
    html! {
        <div key="panels" class="row" role="group" aria-label={context.say(Text::SharePanels)}>
            <span key="word" class="muted">{ context.say(Text::SharePanels) }</span>
            { for Panel::ALL.into_iter().map(check) }
        </div>
    }
}

fn texts(context: &ViewContext, options: &LinkOptions, onoptions: &Callback<LinkOptions>) -> Html {
    let before = options.clone();
    let on_prefill = onoptions.reform(move |event: Event| {
        let opening = Opening { prefill: written(&event), ..before.opening.clone() };
        LinkOptions { opening, ..before.clone() }
    });
    let on_expect = changed(options, onoptions, |page, event: Event| page.expect = written(&event));
    let field = |name: &'static str, word: Text<'_>, example: &'static str, value: &Option<String>, onchange: Callback<Event>| {
        let value = value.clone().unwrap_or_default();
        html! { <label key={name}>{ context.say(word) }<textarea {name} rows="1" spellcheck="false" placeholder={example} {value} {onchange} /></label> }
    };
    html! {
        <div key="texts" class="link-option-texts">
            { field("prefill", Text::SharePrefill, "Get-CsClientPolicy", &options.opening.prefill, on_prefill) }
            { field("expect", Text::ShareExpect, "Assert-SimLedger -Balanced", &options.page.expect, on_expect) }
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
