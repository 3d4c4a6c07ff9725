//! The dialogs, which travel in a file of their own: on a whole page it follows what draws the page, in an embed it comes with the first dialog.

use yew::prelude::*;

use crate::app::options::Switch;
use crate::app::{Dialog, Model};
use crate::text::Text;
use crate::web::browser::appearance::add_desk_styles;
use crate::web::components::modal_dialog::ModalDialog;
use crate::web::components::placeholder;
use crate::web::context::ViewContext;
use crate::web::page::Page;

use super::load::{self, DialogViews};
use super::part::{Fetched, LaterPart, Part};

impl Part for DialogViews {
    fn fetch() -> Fetched<Self> {
        _ = add_desk_styles();
        Box::pin(load::fetch_dialogs())
    }

    fn start(&self, _: &Page) {}
}

/// What draws the dialogs, once it has come.
#[derive(Default)]
pub struct LaterDialogs(LaterPart<DialogViews>);

impl LaterDialogs {
    /// The page listens. A whole one fetches the dialogs now, before anybody asks for one.
    pub fn start(&self, page: &Page) {
        self.0.start(page);
        if !page.model().options().has(Switch::Embed) {
            self.0.fetch();
        }
    }

    /// Draws the open dialog, once it can be drawn. Where that takes more than one try, the dialog says so.
    pub fn draw(&self, dialog: Dialog, context: &ViewContext, model: &Model) -> Html {
        match self.0.wanted() {
            Some(views) => (views.draw)(dialog, context, model),
            None if self.0.has_failed() => {
                let words = html! { <p key="missing" class="empty" role="status">{ context.say(self.0.words()) }</p> };
                html! { <ModalDialog key="missing" title={context.say(Text::PageComing)} kind="missing">{ words }</ModalDialog> }
            }
            None => placeholder("dialog"),
        }
    }

    /// Draws two worlds beside each other, once that can be done.
    pub fn compare(&self, model: &Model) -> Html {
        self.0.wanted().map_or_else(|| placeholder("compare"), |views| (views.compare)(model))
    }
}
