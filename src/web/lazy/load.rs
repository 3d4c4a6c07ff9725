//! What the page fetches after it is ready: the script language and the rooms, in a file of their own (`xtask` splits it off).

use std::cell::RefCell;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::html::Scope;

use crate::app::Model;
use crate::app::editor::{self, Work};
use crate::cmdlets::{Language, language};
use crate::text::Locale;

use crate::web::browser::regex::BrowserRegex;
use crate::web::lazy::ui::{self, LazyUi};
use crate::web::root::{Root, RootMsg};

/// What came later.
pub struct Later {
    /// Parser, interpreter and cmdlets.
    pub language: Box<dyn Language>,
    /// Dialogs and the panels that are not open at first.
    pub lazy: Rc<dyn LazyUi>,
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

/// Fetches it; reasons are told in the words of a locale. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch(words: Rc<Locale>) -> Result<Later, Unreachable> {
    Ok(Later { language: language(words, Rc::new(BrowserRegex)), lazy: ui::lazy(), work: editor::work })
}

/// Sees to it that the application has the language and the root its rooms, and performs what has waited for them.
///
/// # Errors
/// The file did not come; what waits goes on waiting.
pub async fn learn(model: &Rc<RefCell<Model>>, root: &Scope<Root>) -> Result<(), Unreachable> {
    if model.borrow().has_language() {
        return Ok(());
    }
    let words = model.borrow().locale_shared();
    let later = fetch(words).await?;
    _ = ui::dress();
    model.borrow_mut().employ(later.work);
    let effects = model.borrow_mut().learn(later.language);
    root.send_message(RootMsg::Opened(later.lazy));
    root.send_message(RootMsg::Perform(effects));
    Ok(())
}
