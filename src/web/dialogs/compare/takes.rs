//! How a comparison is taken along: its link, a picture, Markdown, a script, and paper.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::window;
use yew::prelude::*;

use crate::app::address::CurrentLink;
use crate::app::compare::CompareView;
use crate::app::export::comparison;
use crate::app::export::look::Look;
use crate::text::Text;
use crate::web::browser::blob::blob;
use crate::web::browser::download::save;
use crate::web::browser::png::draw_png;
use crate::web::components::copy_field::CopyField;
use crate::web::context::use_view_context;
use crate::web::dialogs::share_link::{share_link, use_packed};

/// The properties of [`Takes`].
#[derive(Properties, PartialEq)]
pub struct TakesProps {
    /// What is compared.
    pub view: Rc<CompareView>,
    /// The link to it.
    pub link: CurrentLink,
}

/// Draws the link and the buttons.
#[component(Takes)]
pub fn takes(props: &TakesProps) -> Html {
    let context = use_view_context();
    let said = use_state(String::new);
    let packed = use_packed(props.link.pack.clone());
    let link = share_link(Ok(props.link.clone()), &packed).words(&context);
    let address = link.clone().unwrap_or_default();
    let button = |name: &'static str, word: Text<'static>, media: &'static str, content: Rc<dyn Fn() -> String>| {
        let (said, refused) = (said.clone(), context.say(Text::ExportSaveRefused));
        let saved = context.say(Text::ExportSaved { name });
        let onclick = move |_: MouseEvent| {
            let done = blob(&content(), media).and_then(|file| save(name, &file));
            said.set(if done.is_ok() { saved.clone() } else { refused.clone() });
        };
        html! { <button key={name} {onclick}>{ context.say(word) }</button> }
    };
    let (locale, view) = (context.locale.clone(), props.view.clone());
    let picture = Rc::new(move || comparison::svg(&view, Look::Light, &locale));
    let png = {
        let (said, drawn, locale, view) = (said.clone(), context.clone(), context.locale.clone(), props.view.clone());
        move |_: MouseEvent| {
            let (said, context, svg) = (said.clone(), drawn.clone(), comparison::svg(&view, Look::Light, &locale));
            spawn_local(async move {
                let done = draw_png(&svg).await.and_then(|png| save("worlds.png", &png.blob));
                said.set(context.say(if done.is_ok() { Text::ExportSaved { name: "worlds.png" } } else { Text::ExportPictureRefused }));
            });
        }
    };
    let (locale, view) = (context.locale.clone(), props.view.clone());
    let words = Rc::new(move || comparison::markdown(&view, &address, &locale));
    let view = props.view.clone();
    let script = Rc::new(move || comparison::script(&view));
    let print = {
        let (said, refused) = (said.clone(), context.say(Text::ExportPrintRefused));
        move |_: MouseEvent| {
            if window().is_none_or(|window| window.print().is_err()) {
                said.set(refused.clone());
            }
        }
    };
    let onsaid = {
        let (said, context) = (said.clone(), context.clone());
        Callback::from(move |word: Text<'static>| said.set(context.say(word)))
    };
    html! {
        <div key="takes">
            { match link {
                Ok(text) => html! { <CopyField key="link" name="compare" label={context.say(Text::CompareLink)} {text} {onsaid} /> },
                Err(why) => html! { <p key="why" class="status">{ why }</p> },
            } }
            <div key="files" class="world-files">
                { button("worlds.svg", Text::ComparePicture, "image/svg+xml", picture) }
                <button key="worlds.png" onclick={png}>{ context.say(Text::ComparePng) }</button>
                { button("worlds.md", Text::MatrixMarkdown, "text/markdown;charset=utf-8", words) }
                { button("worlds.ps1", Text::CompareScript, "text/plain;charset=utf-8", script) }
                <button key="print" onclick={print}>{ context.say(Text::ExportPrint) }</button>
            </div>
            <p key="said" class="status" role="status">{ &*said }</p>
        </div>
    }
}
