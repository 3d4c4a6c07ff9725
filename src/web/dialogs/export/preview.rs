//! The preview of a document: its text, its picture, or its contact sheet.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::export::file::DocumentKind;
use crate::app::export::look::Look;
use crate::text::Text;
use crate::web::browser::blob::{ObjectUrl, Refused, blob};
use crate::web::browser::png::{Png, draw_png};
use crate::web::context::ViewContext;

use super::Made;

/// How many characters of a text are shown.
const MAX_CHARS: usize = 20_000;

/// The picture of a document.
#[derive(Clone, Default)]
pub enum PreviewPicture {
    /// The document has no picture, or it is being drawn.
    #[default]
    None,
    /// The browser does not draw the picture.
    Refused,
    /// The picture is an SVG.
    Svg(Rc<ObjectUrl>),
    /// The picture is a PNG.
    Png(Rc<ObjectUrl>, Png),
}

impl PreviewPicture {
    /// The PNG, where there is one.
    pub const fn png(&self) -> Option<&Png> {
        match self {
            Self::Png(_, picture) => Some(picture),
            Self::None | Self::Refused | Self::Svg(_) => None,
        }
    }
}

/// Draws the picture of a document, after the document is shown.
#[hook]
pub fn use_drawing(made: Option<Rc<Made>>) -> UseStateHandle<PreviewPicture> {
    let drawing = use_state(PreviewPicture::default);
    let set = drawing.setter();
    use_effect_with(made, move |made| {
        let is_wanted = Rc::new(Cell::new(true));
        set.set(PreviewPicture::None);
        if let Some(made) = made.clone().filter(|made| matches!(made.kind, DocumentKind::Svg | DocumentKind::Png)) {
            let is_wanted = is_wanted.clone();
            spawn_local(async move {
                let done = picture(&made).await.unwrap_or(PreviewPicture::Refused);
                if is_wanted.get() {
                    set.set(done);
                }
            });
        }
        move || is_wanted.set(false)
    });
    drawing
}

async fn picture(made: &Made) -> Result<PreviewPicture, Refused> {
    if made.kind == DocumentKind::Svg {
        return Ok(PreviewPicture::Svg(Rc::new(ObjectUrl::of(&blob(&made.content, made.kind.media())?)?)));
    }
    let picture = draw_png(&made.content).await?;
    Ok(PreviewPicture::Png(Rc::new(ObjectUrl::of(&picture.blob)?), picture))
}

/// Draws the preview of a document, or says that it is being made.
pub fn preview(context: &ViewContext, made: Option<&Made>, drawing: &PreviewPicture) -> Html {
    let making = || html! { <p class="empty">{ context.say(Text::ExportMaking) }</p> };
    let inner = match (made, drawing) {
        (None, _) => making(),
        (Some(made), PreviewPicture::Refused) if made.kind == DocumentKind::Png => {
            html! { <p class="refused">{ context.say(Text::ExportPictureRefused) }</p> }
        }
        (Some(made), PreviewPicture::Svg(held)) if made.kind == DocumentKind::Svg => image(made, held, None),
        (Some(made), PreviewPicture::Png(held, picture)) if made.kind == DocumentKind::Png => {
            let (width, height) = (picture.width.to_string(), picture.height.to_string());
            image(made, held, Some(context.say(Text::ExportSize { width: &width, height: &height })))
        }
        (Some(made), _) => match (&made.body, made.kind) {
            (Some(body), _) => sheet(made, body),
            (None, DocumentKind::Svg | DocumentKind::Png) => making(),
            (
                None,
                DocumentKind::Markdown | DocumentKind::Sheet | DocumentKind::Transcript | DocumentKind::Script | DocumentKind::Paper,
            ) => text(context, made),
        },
    };
    let kind = made.map_or("", |made| made.kind.name());
    // What scrolls must be reachable by the keyboard.
    html! {
        <div key={format!("preview-{kind}")} class={classes!("preview", kind)} role="region" tabindex="0" aria-label={context.say(Text::ExportPreview)}>
            { inner }
        </div>
    }
}

fn image(made: &Made, held: &ObjectUrl, size: Option<String>) -> Html {
    html! {
        <figure key="image">
            <img src={held.address().to_owned()} alt={made.name.clone()} />
            if let Some(size) = size {
                <figcaption class="muted">{ size }</figcaption>
            }
        </figure>
    }
}

fn sheet(made: &Made, body: &AttrValue) -> Html {
    let look = if made.look == Look::Dark && made.kind == DocumentKind::Sheet { "dark" } else { "light" };
    // Raw HTML: `export::escape` has escaped every text of a visitor in it; `tests/documents.rs` holds that.
    html! { <div key="sheet" class={classes!("tiles", look)}>{ Html::from_html_unchecked(body.clone()) }</div> }
}

fn text(context: &ViewContext, made: &Made) -> Html {
    let end = made.content.char_indices().nth(MAX_CHARS).map(|(byte, _)| byte);
    let shown = end.and_then(|end| made.content.get(..end)).unwrap_or(&made.content).to_owned();
    html! {
        <>
            <pre key="text" dir="auto">{ shown }</pre>
            if end.is_some() {
                <p key="cut" class="muted">{ context.say(Text::ExportCut) }</p>
            }
        </>
    }
}
