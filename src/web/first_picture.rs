//! The page as it opens by itself, drawn while the page is built: `xtask` puts it into `index.html` in every language, so that a visitor sees the
//! opening before the program has come. The program then draws the same in its place.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::model::{OpenRequest, Saved, SavedSession};
use crate::app::{Model, Msg, Origin};
use crate::text::{Formats, Locale, Tag, Width, table};

use super::context::ViewContext;
use super::lazy::Motion;
use super::root::picture;

/// How the first picture writes what a browser's `Intl` writes: the opening story happens on a Monday, and counts less than a thousand.
#[derive(Debug)]
struct OpeningFormats;

impl Formats for OpeningFormats {
    fn number(&self, _: Tag, number: u64) -> String {
        number.to_string()
    }

    fn weekday(&self, tag: Tag, _: u64, width: Width) -> String {
        let (short, long) = tag.monday();
        if width == Width::Short { short } else { long }.to_owned()
    }
}

/// The language of the picture.
#[derive(Properties, PartialEq)]
struct OpeningProps {
    tag: Tag,
}

/// The page before the part that travels later has come, and with what `index.html` has of the texts: those of the first table.
#[component(Opening)]
fn opening(props: &OpeningProps) -> Html {
    let Ok(locale) = Locale::from_table(props.tag, table(props.tag)) else { return Html::default() };
    let locale = Rc::new(locale.with_formats(&OpeningFormats));
    let mut model = Model::new(locale.clone());
    // The strip that offers an earlier session is drawn too; `boot.js` takes it away where there is none.
    let sessions = vec![SavedSession { script: String::new(), step: None }];
    let request = OpenRequest { saved: Saved { sessions, ..Saved::default() }, ..OpenRequest::default() };
    model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)));
    let context = ViewContext { locale, dispatch: Callback::noop(), lazy: None, single_keys: true, readonly: false, has_links: true };
    picture::page(&context, &model, &Motion::default(), Some(picture::FRAME))
}

/// Draws the page as it opens in a language, as HTML. Tooltips are left out: they show nothing, and the program brings them.
pub async fn first_picture(tag: Tag) -> String {
    let html = yew::ServerRenderer::<Opening>::with_props(move || OpeningProps { tag }).hydratable(false).render().await;
    let mut parts = html.split(" title=\"");
    let mut light = parts.next().unwrap_or_default().to_owned();
    light.extend(parts.filter_map(|part| part.split_once('"')).map(|(_, rest)| rest));
    light
}
