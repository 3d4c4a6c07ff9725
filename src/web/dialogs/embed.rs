//! The dialog that embeds what is on the screen in another page: a preview, and the markup to paste.

mod measure;

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::Model;
use crate::app::address::{Address, Snippet, Switch, element, iframe};
use crate::app::share::{LinkKind, LinkMaterial};
use crate::app::story::narration;
use crate::text::Text;
use crate::web::browser::location::page_address;
use crate::web::components::copy_field::CopyField;
use crate::web::context::{ViewContext, use_view_context};

use measure::Measure;

use crate::web::dialogs::link_options::link_options;
use crate::web::dialogs::share_link::{ShareLink, share_link, use_packed};

/// The lowest and the highest frame that is offered, in CSS pixels.
const HEIGHTS: (u32, u32) = (120, 4_000);

/// Draws the content of the dialog.
pub fn embed(context: &ViewContext, model: &Model) -> Html {
    let title = narration(model).map_or_else(|| context.say(Text::PageTitle), |told| told.title);
    html! { <Embed material={Rc::new(LinkMaterial::of(model))} {title} /> }
}

#[derive(Properties, PartialEq)]
struct EmbedProps {
    material: Rc<LinkMaterial>,
    /// The title of the frame that is proposed.
    title: String,
}

/// What the host page says beside the address.
#[derive(Clone, PartialEq)]
struct Around {
    title: String,
    fallback: String,
    height: u32,
    tenant: String,
}

#[component(Embed)]
fn embed_dialog(props: &EmbedProps) -> Html {
    let context = use_view_context();
    let material = &props.material;
    let options = use_state(|| material.default_options());
    let around = use_state(|| Around {
        title: props.title.clone(),
        fallback: context.say(Text::EmbedFallbackText),
        height: 600,
        tenant: String::new(),
    });
    let said = use_state(|| None::<Text<'static>>);
    let heights = use_state(String::new);
    let followed = material.link(LinkKind::Here, &options);
    let packed = use_packed(followed.as_ref().ok().and_then(|followed| followed.pack.clone()));
    let link = share_link(followed, &packed);
    let onoptions = {
        let (options, said) = (options.clone(), said.clone());
        Callback::from(move |new| {
            options.set(new);
            said.set(None);
        })
    };
    let content = match (&link, link.words(&context)) {
        (ShareLink::Ready(address), _) => {
            let onmeasured = {
                let heights = heights.setter();
                Callback::from(move |measured| heights.set(measured))
            };
            html! {
                <>
                    { snippets(&context, address, (&around, &heights), &said) }
                    { preview(&context, address, &around) }
                    <Measure key="measure" src={embedded(address)} {onmeasured} />
                </>
            }
        }
        (_, words) => html! { <p key="why" class="status">{ words.unwrap_or_else(|why| why) }</p> },
    };
    html! {
        <div key="embed" class="embedding">
            <div key="shown">
                { content }
            </div>
            <div key="edit">
                { surroundings(&context, &around) }
                { link_options(&context, material, &options, &onoptions) }
            </div>
        </div>
    }
}

/// The whole address of the page in a frame.
fn embedded(address: &Address) -> String {
    let mut address = address.clone();
    address.options.switch(Switch::Embed, true);
    format!("{}{address}", page_address())
}

/// The page as a host would show it. A new address makes a new frame, so that none is added to the browser's history.
fn preview(context: &ViewContext, address: &Address, around: &Around) -> Html {
    let src = embedded(address);
    html! {
        <div key="as-there" class="as-there">
            <h3>{ context.say(Text::EmbedPreview) }</h3>
            <iframe key={src.clone()} {src} title={around.title.clone()} sandbox="allow-scripts" width="100%" height={around.height.to_string()}></iframe>
        </div>
    }
}

fn snippets(
    context: &ViewContext,
    address: &Address,
    (around, heights): (&Around, &str),
    said: &UseStateHandle<Option<Text<'static>>>,
) -> Html {
    let page = page_address();
    let snippet =
        Snippet { page: &page, title: &around.title, fallback: &around.fallback, height: around.height, heights, tenant: &around.tenant };
    let one = |name: &'static str, word: Text<'_>, about: Text<'_>, text: String| {
        let label = context.say(word);
        let said = said.setter();
        let onsaid = Callback::from(move |text| said.set(Some(text)));
        html! {
            <div key={name} class="share-section" data-snippet={name}>
                <strong key="label">{ &label }</strong>
                <p key="about" class="muted">{ context.say(about) }</p>
                <CopyField key="text" {name} {label} {text} rows={4} autofocus={name == "frame"} {onsaid} />
            </div>
        }
    };
    html! {
        <>
            <p key="said" class="status" role="status">{ said.map(|word| context.say(word)).unwrap_or_default() }</p>
            { one("frame", Text::EmbedFrame, Text::EmbedFrameAbout, iframe(address, snippet)) }
            { one("element", Text::EmbedElement, Text::EmbedElementAbout, element(address, snippet)) }
        </>
    }
}

fn surroundings(context: &ViewContext, around: &UseStateHandle<Around>) -> Html {
    let field = |name: &'static str, word: Text<'_>, value: &str, change: fn(&mut Around, String)| {
        let state = around.clone();
        let onchange = move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let mut new = (*state).clone();
            change(&mut new, field.value());
            state.set(new);
        };
        html! { <label key={name}>{ context.say(word) }<input {name} value={value.to_owned()} {onchange} /></label> }
    };
    let state = around.clone();
    let on_height = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let height = field.value().parse().unwrap_or(state.height).clamp(HEIGHTS.0, HEIGHTS.1);
        field.set_value(&height.to_string());
        state.set(Around { height, ..(*state).clone() });
    };
    let (low, high) = (HEIGHTS.0.to_string(), HEIGHTS.1.to_string());
    html! {
        <fieldset key="around" class="link-options">
            <legend>{ context.say(Text::EmbedAround) }</legend>
            <div key="names" class="row">
                { field("title", Text::EmbedTitle, &around.title, |around, title| around.title = title) }
                <label key="height">{ context.say(Text::EmbedHeight) }
                    <input type="number" name="height" min={low} max={high} value={around.height.to_string()} onchange={on_height} />
                </label>
                { field("tenant", Text::EmbedTenant, &around.tenant, |around, tenant| tenant.trim().clone_into(&mut around.tenant)) }
            </div>
            <div key="texts" class="link-option-texts">{ field("fallback", Text::EmbedFallback, &around.fallback, |around, text| around.fallback = text) }</div>
        </fieldset>
    }
}
