//! Fetches files of the page: texts and stories. Nothing else is ever fetched.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

use crate::text::{Locale, Tag};
use crate::web::browser::appearance::named;
use crate::web::browser::formats::Intl;

/// Fetches a file of the page as text; `None` where that fails.
pub async fn text(address: &str) -> Option<String> {
    let (folder, file) = address.split_once('/')?;
    let address = named(folder).map_or_else(|| address.to_owned(), |named| format!("{named}/{file}"));
    let response = JsFuture::from(window()?.fetch_with_str(&address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Fetches the texts of a language; `None` where that fails, or the file is not of this version.
pub async fn locale(tag: Tag) -> Option<Locale> {
    let table = text(&format!("text/{}.txt", tag.name())).await?;
    Locale::from_table(tag, &table).ok().map(|locale| locale.with_formats(&Intl))
}

/// Fetches what is missing in a language: the texts of all stories and dialogs. `None` where that fails, or the file is not of this version.
pub async fn with_later(locale: Locale) -> Option<Locale> {
    let table = text(&format!("text/{}-later.txt", locale.tag().name())).await?;
    locale.with_later(&table).ok()
}
