//! Fetches what travels later, in a file of its own that `xtask` splits off: the script language, and everything that [`LazyUi`] draws.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::app::host::RunResult;
use crate::app::model::LanguageParts;
use crate::app::{Msg, Origin};
use crate::cmdlets::language;
use crate::web::browser::appearance::add_later_styles;
use crate::web::browser::plain::plain;
use crate::web::browser::regex::BrowserRegex;
use crate::web::lazy::LazyUi;
use crate::web::page::{Page, PageMsg};

use super::ui::lazy_ui;

/// What came later.
pub struct Later {
    /// The script language, and the parts of the application that are loaded with it.
    pub parts: LanguageParts,
    /// Dialogs, the panels that are not open at first, and what they need of the browser.
    pub ui: Rc<dyn LazyUi>,
}

/// The file did not come.
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches the file. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch() -> Result<Later, Unreachable> {
    let parts = LanguageParts::with(|locale| language(locale, Rc::new(BrowserRegex)));
    Ok(Later { parts, ui: lazy_ui() })
}

/// What a script did as plain JavaScript objects. How they are made travels later too.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn plain_result(result: RunResult) -> Result<JsValue, Unreachable> {
    Ok(plain(&result))
}

/// Gives the application the language and the root its [`LazyUi`], where they have not come yet, and performs what has waited for them.
///
/// # Errors
/// The file did not come; what waits goes on waiting.
pub async fn install(page: &Page) -> Result<(), Unreachable> {
    if page.model().language().is_some() {
        return Ok(());
    }
    let later = fetch().await?;
    // Two callers may have waited for it.
    if page.model().language().is_none() {
        _ = add_later_styles();
        page.send(PageMsg::Loaded(later.ui));
        page.apply(Origin::Visitor, Msg::LanguageArrived(later.parts));
    }
    Ok(())
}
