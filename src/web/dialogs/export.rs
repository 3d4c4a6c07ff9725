//! The dialog that exports the session as a document: its kind, its palette, and how to take it along.

mod preview;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::window;
use yew::prelude::*;

use crate::app::Model;
use crate::app::address::CurrentLink;
use crate::app::console::TranscriptLine;
use crate::app::export::DocumentSubject;
use crate::app::export::file::{DocumentKind, content, name};
use crate::app::export::links::Links;
use crate::app::export::look::Look;
use crate::app::story::{Narration, narration};
use crate::engine::Session;
use crate::text::{Locale, Text};
use crate::web::components::{Choice, placeholder};
use crate::web::context::{ViewContext, use_view_context};

use crate::web::browser::blob::blob;
use crate::web::browser::clipboard::{copy, copy_picture};
use crate::web::browser::compression::deflated;
use crate::web::browser::download::save;
use crate::web::browser::location::address_and_pack;
use preview::{PreviewPicture, preview, use_drawing};

/// Draws the content of the dialog.
pub fn export(model: &Model) -> Html {
    html! { <Export material={Rc::new(ExportMaterial::of(model))} /> }
}

/// What documents are made of: the session as it was when the dialog was drawn.
pub struct ExportMaterial {
    session: Session,
    narration: Option<Narration>,
    console: Rc<Vec<TranscriptLine>>,
    locale: Rc<Locale>,
    followed: CurrentLink,
    look: Look,
}

impl ExportMaterial {
    fn of(model: &Model) -> Self {
        Self {
            session: model.session().clone(),
            narration: narration(model),
            console: model.console().lines,
            locale: model.locale().clone(),
            followed: model.address_so_far(),
            // A theme that follows the system has no look of its own; most documents are read on white.
            look: Look::of(model.settings().theme, Look::Light),
        }
    }

    fn subject<'a>(&'a self, link: &'a dyn Fn(u32) -> String) -> DocumentSubject<'a> {
        DocumentSubject { session: &self.session, narration: self.narration.clone(), locale: &self.locale, link }
    }
}

/// Two materials are the same where address and console are: all actions stand in the one, all output in the other.
impl PartialEq for ExportMaterial {
    fn eq(&self, other: &Self) -> bool {
        let step = |material: &Self| (material.session.branch_index(), material.session.step(), material.session.steps());
        step(self) == step(other)
            && Rc::ptr_eq(&self.locale, &other.locale)
            && self.followed == other.followed
            && self.narration == other.narration
            && self.console == other.console
    }
}

#[derive(Properties, PartialEq)]
struct ExportProps {
    material: Rc<ExportMaterial>,
}

/// A document that was made of a material.
#[derive(PartialEq)]
pub struct Made {
    kind: DocumentKind,
    look: Look,
    /// The name of the file.
    name: String,
    /// The content of the file.
    content: String,
    /// The HTML of the preview, where the document is a contact sheet.
    body: Option<AttrValue>,
}

impl Made {
    fn of(material: &ExportMaterial, kind: DocumentKind, look: Look, links: &Links) -> Self {
        let link = |step| links.at(step);
        let subject = material.subject(&link);
        let title = material.narration.as_ref().map(|told| told.title.as_str());
        let body = match kind {
            DocumentKind::Sheet => Some(crate::app::export::sheet::body(&subject, look)),
            DocumentKind::Paper => Some(content(kind, &subject, look, &[])),
            DocumentKind::Markdown | DocumentKind::Svg | DocumentKind::Png | DocumentKind::Transcript | DocumentKind::Script => None,
        };
        Self {
            kind,
            look,
            name: name(kind, title, &material.locale),
            content: content(kind, &subject, look, &material.console),
            body: body.map(AttrValue::from),
        }
    }
}

#[component(Export)]
fn export_dialog(props: &ExportProps) -> Html {
    let context = use_view_context();
    let kind = use_state(|| DocumentKind::Markdown);
    let look = use_state(|| props.material.look);
    let said = use_state(String::new);
    let links = use_links(&props.material);
    let made = use_memo((props.material.clone(), *kind, *look, (*links).clone()), |(material, kind, look, links)| {
        links.as_ref().map(|links| Rc::new(Made::of(material, *kind, *look, links)))
    });
    let drawing = use_drawing((*made).clone());
    html! {
        <>
            { kinds(&context, &kind, &said) }
            <div key="about" class="row about">
                <p class="muted">{ context.say(kind.about()) }</p>
                { looks(&context, *kind, &look) }
            </div>
            { preview(&context, made.as_deref(), &drawing) }
            <div key="takes" class="export-actions">
                { takes(&context, (*made).clone(), &drawing, &said) }
                <p key="said" role="status">{ &*said }</p>
            </div>
        </>
    }
}

/// The links to the steps; `None` while the session is being compressed.
#[hook]
fn use_links(material: &Rc<ExportMaterial>) -> UseStateHandle<Option<Links>> {
    let links = use_state(|| material.followed.pack.is_none().then(|| Links::new("", &material.followed.address)));
    let set = links.clone();
    use_effect_with(material.clone(), move |material| {
        let followed = material.followed.clone();
        spawn_local(async move {
            let packed = match &followed.pack {
                Some(pack) => deflated(&pack.to_text()).await,
                None => None,
            };
            set.set(Some(Links::new(&address_and_pack().0, &followed.packed_or_readable(packed))));
        });
    });
    links
}

fn kinds(context: &ViewContext, kind: &UseStateHandle<DocumentKind>, said: &UseStateHandle<String>) -> Html {
    let choice = |offered: DocumentKind| {
        let (kind, said) = (kind.clone(), said.clone());
        let pressed = (*kind == offered).to_string();
        let onclick = move |_: MouseEvent| {
            kind.set(offered);
            said.set(String::new());
        };
        html! { <button key={offered.name()} data-kind={offered.name()} aria-pressed={pressed} autofocus={offered == DocumentKind::Markdown} {onclick}>{ context.say(offered.word()) }</button> }
    };
    html! {
        <div key="kinds" class="kinds" role="group" aria-label={context.say(Text::ExportKinds)}>{ for DocumentKind::ALL.into_iter().map(choice) }</div>
    }
}

fn looks(context: &ViewContext, kind: DocumentKind, look: &UseStateHandle<Look>) -> Html {
    if !kind.has_look() {
        return placeholder("look");
    }
    let offers = vec![("light".to_owned(), context.say(Text::PageThemeLight)), ("dark".to_owned(), context.say(Text::PageThemeDark))];
    let value = if **look == Look::Dark { "dark" } else { "light" };
    let set = look.setter();
    let onchoose = Callback::from(move |value: String| set.set(if value == "dark" { Look::Dark } else { Look::Light }));
    Choice::of(context.say(Text::ExportLook), "look", offers, value, onchoose).html()
}

/// The buttons that print, copy or save the document.
fn takes(context: &ViewContext, made: Option<Rc<Made>>, drawing: &PreviewPicture, said: &UseStateHandle<String>) -> Html {
    let is_ready = made.as_ref().is_some_and(|made| made.kind != DocumentKind::Png || drawing.png().is_some());
    if made.as_ref().is_some_and(|made| made.kind == DocumentKind::Paper) {
        let (said, refused) = (said.clone(), context.say(Text::ExportPrintRefused));
        let onclick = move |_: MouseEvent| {
            if window().is_none_or(|window| window.print().is_err()) {
                said.set(refused.clone());
            }
        };
        return html! { <button key="print" class="primary" {onclick}>{ context.say(Text::ExportPrint) }</button> };
    }
    html! {
        <>
            <button key="copy" disabled={!is_ready} onclick={on_copy(context, made.clone(), drawing, said)}>{ context.say(Text::ExportCopy) }</button>
            <button key="save" class="primary" disabled={!is_ready} onclick={on_save(context, made, drawing, said)}>{ context.say(Text::ExportSave) }</button>
        </>
    }
}

fn on_copy(context: &ViewContext, made: Option<Rc<Made>>, drawing: &PreviewPicture, said: &UseStateHandle<String>) -> Callback<MouseEvent> {
    let (said, png) = (said.clone(), drawing.png().cloned());
    let (copied, refused) = (context.say(Text::ExportCopied), context.say(Text::ExportCopyRefused));
    Callback::from(move |_| {
        let Some(made) = made.clone() else { return };
        let (said, png, copied, refused) = (said.clone(), png.clone(), copied.clone(), refused.clone());
        spawn_local(async move {
            let done = match png {
                Some(png) => copy_picture(&png).await,
                None => copy(&made.content).await,
            };
            said.set(if done.is_ok() { copied } else { refused });
        });
    })
}

fn on_save(context: &ViewContext, made: Option<Rc<Made>>, drawing: &PreviewPicture, said: &UseStateHandle<String>) -> Callback<MouseEvent> {
    let (context, said, png) = (context.clone(), said.clone(), drawing.png().cloned());
    Callback::from(move |_| {
        let Some(made) = &made else { return };
        let bytes = match &png {
            Some(png) => Ok(png.blob.clone()),
            None => blob(&made.content, made.kind.media()),
        };
        let done = bytes.and_then(|bytes| save(&made.name, &bytes));
        said.set(context.say(if done.is_ok() { Text::ExportSaved { name: &made.name } } else { Text::ExportSaveRefused }));
    })
}
