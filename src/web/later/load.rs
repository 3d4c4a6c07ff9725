//! Fetches what travels later, in files of their own that `xtask` splits off: what draws a story, the desk, the script language, and the dialogs.

use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

use crate::app::host::RunResult;
use crate::app::model::LanguageParts;
use crate::app::options::Switch;
use crate::app::{Dialog, Model, Msg, Origin};
use crate::cmdlets::language;
use crate::web::browser::appearance::{add_desk_styles, add_later_styles};
use crate::web::browser::host::join_frames;
use crate::web::browser::plain::plain;
use crate::web::browser::regex::BrowserRegex;
use crate::web::context::ViewContext;
use crate::web::dialogs::{compare, open_dialog};
use crate::web::lazy::{DeskUi, LazyUi};
use crate::web::page::{JoinFrames, Page, PageMsg};

use super::desk::desk_ui;
use super::ui::lazy_ui;

/// What came later.
pub struct Later {
    /// The parts of the application that are loaded with what draws it, and as much of the script language as there is.
    pub parts: LanguageParts,
    /// What draws the page, and what it needs of the browser.
    pub ui: Rc<dyn LazyUi>,
    /// What joins the frames of other pages; it comes with the whole language.
    pub join: Option<JoinFrames>,
}

/// What comes with the script language.
#[derive(Clone, Copy)]
pub struct LaterLanguage {
    /// The language, and what is done with it.
    pub parts: LanguageParts,
    /// What joins the frames of other pages.
    pub join: JoinFrames,
}

impl Later {
    /// The same with the whole language.
    #[must_use]
    pub fn with(self, language: LaterLanguage) -> Self {
        Self { parts: language.parts, join: Some(language.join), ..self }
    }
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

/// Fetches what draws a story and plays plain ones. Only the first call fetches anything; after a failure the next one tries again.
///
/// # Errors
/// The file did not come.
#[wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_stage() -> Result<Later, Unreachable> {
    Ok(Later { parts: LanguageParts::for_stories(), ui: lazy_ui(), join: None })
}

/// Fetches what draws the desk, and everything else that an embedded story does without, in the same way.
///
/// # Errors
/// The file did not come.
#[wasm_split(desk, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_desk() -> Result<Rc<dyn DeskUi>, Unreachable> {
    _ = add_desk_styles();
    Ok(desk_ui())
}

/// Fetches the script language, in the same way.
///
/// # Errors
/// The file did not come.
#[wasm_split(language, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the fetching, which the attribute adds")]
pub fn fetch_language() -> Result<LaterLanguage, Unreachable> {
    Ok(LaterLanguage { parts: LanguageParts::with(|locale| language(locale, Rc::new(BrowserRegex))), join: join_frames })
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

/// Begins to fetch the desk, in the same way.
pub fn begin_desk() {
    spawn_local(async { drop(fetch_desk().await) });
}

/// Fetches what draws the page, with the whole language, and with the desk where that is drawn too; the files travel beside each other.
///
/// # Errors
/// A file did not come.
pub async fn fetch(with_desk: bool) -> Result<Later, Unreachable> {
    begin_language();
    if with_desk {
        begin_desk();
    }
    let later = fetch_stage().await?;
    if with_desk {
        later.ui.take_desk(fetch_desk().await?);
    }
    Ok(later.with(fetch_language().await?))
}

/// Gives the application the whole language and the root its [`LazyUi`], where they have not come yet, and performs what has waited for them.
///
/// # Errors
/// A file did not come; what waits goes on waiting.
pub async fn install(page: &Page) -> Result<(), Unreachable> {
    if page.model().has_whole_language() {
        return Ok(());
    }
    // A page that tells a plain story in another page has drawn itself already, and does without the desk.
    let is_embed = page.model().options().has(Switch::Embed);
    let later = fetch(!is_embed).await?;
    // Two callers may have waited for it.
    if page.model().language().is_none() {
        _ = add_later_styles();
        page.send(PageMsg::Loaded(later.ui));
    }
    if let Some(join) = later.join {
        page.take_join(join);
    }
    if !page.model().has_whole_language() {
        page.apply(Origin::Visitor, Msg::LanguageArrived(later.parts));
    }
    Ok(())
}

/// The same for what waits for the language, and goes on where it does not come.
pub fn install_if_it_comes(page: Page) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move { drop(install(&page).await) })
}
