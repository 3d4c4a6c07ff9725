//! Fetches what travels later, in a file of its own that `xtask` splits off: the script language, and everything that [`LazyUi`] draws.

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::app::editor::{self, Work};
use crate::cmdlets::{Language, language};
use crate::text::Locale;
use crate::web::browser::appearance::add_later_styles;
use crate::web::browser::regex::BrowserRegex;
use crate::web::lazy::LazyUi;
use crate::web::page::{Page, PageMsg};

use super::ui::lazy_ui;

/// What came later.
pub struct Later {
    /// Parser, interpreter and cmdlets.
    pub language: Box<dyn Language>,
    /// Dialogs, the panels that are not open at first, and what they need of the browser.
    pub ui: Rc<dyn LazyUi>,
    /// What works on a visitor's own stories.
    pub work: Work,
}

/// The file did not come.
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches the file; the cmdlets give their reasons in the words of a locale. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch(locale: Rc<Locale>) -> Result<Later, Unreachable> {
    Ok(Later { language: language(locale, Rc::new(BrowserRegex)), ui: lazy_ui(), work: editor::work })
}

/// Gives the application the language and the root its [`LazyUi`], where they have not come yet, and performs what has waited for them.
///
/// # Errors
/// The file did not come; what waits goes on waiting.
pub async fn install(page: &Page) -> Result<(), Unreachable> {
    if page.model.borrow().has_language() {
        return Ok(());
    }
    let locale = page.model.borrow().locale_shared();
    let later = fetch(locale).await?;
    _ = add_later_styles();
    page.model.borrow_mut().employ(later.work);
    let effects = page.model.borrow_mut().learn(later.language);
    page.send.emit(PageMsg::Loaded(later.ui));
    page.send.emit(PageMsg::Perform(effects));
    Ok(())
}
