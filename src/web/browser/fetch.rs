//! Fetches the page's own files: texts and stories. Nothing else is ever asked for.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

use crate::text::{Locale, Tag};
use crate::web::browser::formats::Intl;

/// A file of the page as text; `None` where it does not come.
pub async fn text(address: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// A language; `None` where its table does not come or does not fit.
pub async fn locale(tag: Tag) -> Option<Locale> {
    let table = text(&format!("text/{}.txt", tag.name())).await?;
    Locale::from_table(tag, &table).ok().map(|locale| locale.with_formats(&Intl))
}

/// The language with the texts of all stories; `None` where they do not come or do not fit.
pub async fn with_later(locale: Locale) -> Option<Locale> {
    let table = text(&format!("text/{}-later.txt", locale.tag().name())).await?;
    locale.with_later(&table).ok()
}
