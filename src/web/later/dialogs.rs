//! The dialogs, which travel in a file of their own: on a whole page it follows what draws the page, in an embed it comes with the first dialog.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::options::Switch;
use crate::app::{Dialog, Model};
use crate::text::Text;
use crate::web::browser::pause::{pause, waits};
use crate::web::components::modal_dialog::ModalDialog;
use crate::web::components::placeholder;
use crate::web::context::ViewContext;
use crate::web::page::{Page, PageMsg};

use super::load::{self, DialogViews};

/// What draws the dialogs, once it has come.
#[derive(Clone, Default)]
pub struct LaterDialogs {
    views: Rc<Cell<Option<DialogViews>>>,
    /// The page, once it listens.
    page: Rc<RefCell<Option<Page>>>,
    /// Whether a dialog was to be drawn.
    is_wanted: Rc<Cell<bool>>,
    is_coming: Rc<Cell<bool>>,
    /// Whether the file did not come when it was last fetched.
    has_failed: Rc<Cell<bool>>,
}

impl LaterDialogs {
    /// The page listens. A whole one fetches the dialogs now, before anybody asks for one.
    pub fn start(&self, page: &Page) {
        self.page.replace(Some(page.clone()));
        if self.is_wanted.get() || !page.model().options().has(Switch::Embed) {
            self.fetch();
        }
    }

    /// Draws the open dialog, once it can be drawn. Where that takes more than one try, the dialog says so.
    pub fn draw(&self, dialog: Dialog, context: &ViewContext, model: &Model) -> Html {
        match self.views() {
            Some(views) => (views.draw)(dialog, context, model),
            None if self.has_failed.get() => {
                let words = html! { <p key="missing" class="empty" role="status">{ context.say(Text::PageConsoleMissing) }</p> };
                html! { <ModalDialog key="missing" title={context.say(Text::PageComing)} kind="missing">{ words }</ModalDialog> }
            }
            None => placeholder("dialog"),
        }
    }

    /// Draws two worlds beside each other, once that can be done.
    pub fn compare(&self, model: &Model) -> Html {
        self.views().map_or_else(|| placeholder("compare"), |views| (views.compare)(model))
    }

    /// What draws dialogs; where it is not there, it is fetched.
    fn views(&self) -> Option<DialogViews> {
        self.is_wanted.set(true);
        let views = self.views.get();
        if views.is_none() {
            self.fetch();
        }
        views
    }

    /// Fetches the file until it has come, and has the page drawn again.
    fn fetch(&self) {
        let Some(page) = self.page.borrow().clone() else { return };
        if self.views.get().is_some() || self.is_coming.replace(true) {
            return;
        }
        let own = self.clone();
        spawn_local(async move {
            let mut fetched = load::fetch_dialogs().await;
            for wait in waits() {
                if let Ok(views) = fetched {
                    own.views.set(Some(views));
                    break;
                }
                own.has_failed.set(true);
                page.send(PageMsg::Perform(Vec::new()));
                pause(wait).await;
                fetched = load::fetch_dialogs().await;
            }
            own.has_failed.set(false);
            page.send(PageMsg::Perform(Vec::new()));
        });
    }
}
