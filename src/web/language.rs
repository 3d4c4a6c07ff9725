//! The script language, in a file of its own that the page fetches after it is ready (`xtask` splits it off).

use std::cell::RefCell;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::html::Scope;

use crate::app::Model;
use crate::cmdlets::{Language, language};
use crate::text::Locale;

use super::regex::BrowserRegex;
use super::root::{Root, RootMsg};

/// The file with the language did not come.
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// The language, telling reasons in the words of a locale. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(language, fallible)]
pub fn fetch(words: Rc<Locale>) -> Result<Box<dyn Language>, Unreachable> {
    Ok(language(words, Rc::new(BrowserRegex)))
}

/// Sees to it that the application has the language, and performs what has waited for it.
///
/// # Errors
/// The file did not come; what waits goes on waiting.
pub async fn learn(model: &Rc<RefCell<Model>>, root: &Scope<Root>) -> Result<(), Unreachable> {
    if model.borrow().has_language() {
        return Ok(());
    }
    let words = model.borrow().locale_shared();
    let language = fetch(words).await?;
    let effects = model.borrow_mut().learn(language);
    root.send_message(RootMsg::Perform(effects));
    Ok(())
}
