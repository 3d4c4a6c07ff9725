//! The dialog that shares what is on the screen: three kinds of links, the session as a file, and the QR code of the selected link.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Model;
use crate::app::qr;
use crate::app::share::{self, LinkKind, LinkMaterial};
use crate::text::Text;
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::blob::{Refused, blob};
use crate::web::browser::download::save;
use crate::web::components::copy_field::CopyField;
use crate::web::dialogs::link_options::link_options;
use crate::web::dialogs::share_link::{share_link, use_packed};

/// Draws the content of the dialog.
pub fn share(model: &Model) -> Html {
    html! { <Share material={Rc::new(LinkMaterial::of(model))} /> }
}

#[derive(Properties, PartialEq)]
struct ShareProps {
    material: Rc<LinkMaterial>,
}

#[component(Share)]
fn share_dialog(props: &ShareProps) -> Html {
    let context = use_view_context();
    let material = &props.material;
    let options = use_state(|| material.default_options());
    let chosen = use_state(|| LinkKind::Here);
    let said = use_state(|| None::<Text<'static>>);
    let large = use_state(|| false);
    let pack = material.link(LinkKind::Packed, &options).ok().and_then(|followed| followed.pack);
    let packed = use_packed(pack);
    let links = LinkKind::ALL.map(|kind| (kind, share_link(material.link(kind, &options), &packed).words(&context)));
    let onoptions = {
        let (options, said) = (options.clone(), said.clone());
        Callback::from(move |new| {
            options.set(new);
            said.set(None);
        })
    };
    let code = links.iter().find(|(kind, _)| *kind == *chosen).and_then(|(_, link)| link.clone().ok());
    html! {
        <>
            <div key="links" class="links">
                <div key="kinds" class="ways">
                    { for links.iter().map(|(kind, link)| row(&context, *kind, link, &chosen, &said)) }
                    { script(&context, &material.script, &said) }
                </div>
                { picture(&context, code.as_deref(), &large) }
            </div>
            <p key="said" class="status" role="status">{ said.map(|word| context.say(word)).unwrap_or_default() }</p>
            { link_options(&context, material, &options, &onoptions) }
        </>
    }
}

/// A kind of link: what it is, the link, and whether its QR code is shown.
fn row(
    context: &ViewContext,
    kind: LinkKind,
    link: &Result<String, String>,
    chosen: &UseStateHandle<LinkKind>,
    said: &UseStateHandle<Option<Text<'static>>>,
) -> Html {
    let (word, about) = match kind {
        LinkKind::Here => (Text::ShareHere, Text::ShareHereAbout),
        LinkKind::Readable => (Text::ShareReadable, Text::ShareReadableAbout),
        LinkKind::Packed => (Text::SharePacked, Text::SharePackedAbout),
    };
    let onchange = {
        let chosen = chosen.clone();
        move |_: Event| chosen.set(kind)
    };
    let label = context.say(word);
    html! {
        <div key={kind.name()} class="share-section" data-link={kind.name()}>
            <label key="label" class="check">
                <input type="radio" name="link" value={kind.name()} checked={**chosen == kind} autofocus={kind == LinkKind::Here} {onchange} /><strong>{ &label }</strong>
            </label>
            <p key="about" class="muted">{ context.say(about) }</p>
            { match link {
                Ok(link) => html! { <CopyField key="link" name={kind.name()} {label} text={link.clone()} onsaid={onsaid(said)} /> },
                Err(why) => html! { <p key="why" class="status">{ why }</p> },
            } }
        </div>
    }
}

/// A callback that shows what came of copying.
fn onsaid(said: &UseStateHandle<Option<Text<'static>>>) -> Callback<Text<'static>> {
    let said = said.setter();
    Callback::from(move |text| said.set(Some(text)))
}

/// The session as a script file.
fn script(context: &ViewContext, script: &Rc<str>, said: &UseStateHandle<Option<Text<'static>>>) -> Html {
    let onclick = {
        let (script, said) = (script.clone(), said.clone());
        move |_: MouseEvent| {
            let saved = blob(&script, "text/plain;charset=utf-8").and_then(|blob| save("while-you-were-out.ps1", &blob));
            said.set(saved.err().map(|Refused| Text::ShareNotSaved));
        }
    };
    let label = context.say(Text::ShareScript);
    html! {
        <div key="script" class="share-section" data-link="script">
            <strong key="label">{ &label }</strong>
            <p key="about" class="muted">{ context.say(Text::ShareScriptAbout) }</p>
            <CopyField key="text" name="script" {label} text={script.to_string()} onsaid={onsaid(said)} />
            <button key="save" type="button" class="save" {onclick}>{ context.say(Text::ShareSave) }</button>
        </div>
    }
}

/// The QR code of a link, dark on light in every theme, as readers of such codes need it.
fn picture(context: &ViewContext, link: Option<&str>, large: &UseStateHandle<bool>) -> Html {
    let code = match link.map(|link| (link, qr::modules(link))) {
        None => html! { <p key="none" class="muted">{ context.say(Text::ShareNoCode) }</p> },
        Some((_, Err(qr::CodeTooLong { length }))) => {
            html! { <p key="long" class="muted">{ context.say(Text::ShareCodeTooLong { count: u64::try_from(length).unwrap_or(u64::MAX) }) }</p> }
        }
        Some((link, Ok(code))) => html! {
            <svg key="code" class="code" viewBox={code.view_box()} role="img" aria-label={context.say(Text::ShareCode)} data-code={link.to_owned()} shape-rendering="crispEdges">
                <path d={code.path()} />
            </svg>
        },
    };
    let (is_large, set) = (**large, large.setter());
    let enlarge = context.say(if is_large { Text::ShareShrink } else { Text::ShareEnlarge });
    let local = link.and_then(share::host_of_this_device).map(|host| context.say(Text::ShareLocal { host }));
    html! {
        <div key="picture" class="picture" data-large={is_large.then_some("")}>
            { code }
            if link.is_some() {
                <button key="enlarge" type="button" aria-pressed={is_large.to_string()} onclick={move |_: MouseEvent| set.set(!is_large)}>{ enlarge }</button>
            }
            if let Some(local) = local {
                <p key="local" class="muted">{ local }</p>
            }
        </div>
    }
}
