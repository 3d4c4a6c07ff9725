//! Fetches what travels later, in files of their own that `xtask` splits off: what draws the page, the script language, and the dialogs.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

use crate::app::host::RunResult;
use crate::app::model::{LanguageParts, WholeLanguage};
use crate::app::{Dialog, Model, Msg, Origin};
use crate::cmdlets::language;
use crate::web::browser::appearance::add_later_styles;
use crate::web::browser::plain::plain;
use crate::web::browser::regex::BrowserRegex;
use crate::web::context::ViewContext;
use crate::web::dialogs::{compare, open_dialog};
use crate::web::lazy::LazyUi;
use crate::web::page::{Page, PageMsg};

use super::ui::lazy_ui;

/// What came later.
pub struct Later {
    /// The parts of the application that are loaded with what draws it, and as much of the script language as there is.
    pub parts: LanguageParts,
    /// What draws the page, and what it needs of the browser.
    pub ui: Rc<dyn LazyUi>,
}

/// What draws dialogs.
#[derive(Clone, Copy)]
pub struct DialogViews {
    /// Draws the open dialog.
    pub draw: fn(Dialog, &ViewContext, &Model) -> Html,
    /// Draws two worlds beside each other, for the dialog and for the panel.
    pub compare: fn(&Model) -> Html,
}

/// The file did not come.
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches what draws the page and plays plain stories. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_stage() -> Result<Later, Unreachable> {
    Ok(Later { parts: LanguageParts::for_stories(), ui: lazy_ui() })
}

/// Fetches the script language, in the same way.
///
/// # Errors
/// The file did not come.
#[wasm_split(language, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_language() -> Result<WholeLanguage, Unreachable> {
    Ok(WholeLanguage::with(|locale| language(locale, Rc::new(BrowserRegex))))
}

/// Fetches the dialogs, with the documents and the editor that stand in them, in the same way.
///
/// # Errors
/// The file did not come.
#[wasm_split(dialogs, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_dialogs() -> Result<DialogViews, Unreachable> {
    Ok(DialogViews { draw: open_dialog, compare: compare::compare })
}

/// What a script did as plain JavaScript objects. How they are made travels later too.
///
/// # Errors
/// The file did not come.
#[wasm_split(language, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn plain_result(result: RunResult) -> Result<JsValue, Unreachable> {
    Ok(plain(&result))
}

/// Begins to fetch the script language, which the page needs beside what draws it.
pub fn begin_language() {
    spawn_local(async { drop(fetch_language().await) });
}

/// Fetches what draws the page, with the whole language; the two files travel beside each other.
///
/// # Errors
/// A file did not come.
pub async fn fetch() -> Result<Later, Unreachable> {
    begin_language();
    let later = fetch_stage().await?;
    Ok(Later { parts: later.parts.grown(fetch_language().await?), ..later })
}

/// Gives the application the whole language and the root its [`LazyUi`], where they have not come yet, and performs what has waited for them.
///
/// # Errors
/// A file did not come; what waits goes on waiting.
pub async fn install(page: &Page) -> Result<(), Unreachable> {
    if page.model().has_whole_language() {
        return Ok(());
    }
    let later = fetch().await?;
    // Two callers may have waited for it, and a page that tells a plain story has drawn itself already.
    if page.model().language().is_none() {
        _ = add_later_styles();
        page.send(PageMsg::Loaded(later.ui));
    }
    if !page.model().has_whole_language() {
        page.apply(Origin::Visitor, Msg::LanguageArrived(later.parts));
    }
    Ok(())
}
