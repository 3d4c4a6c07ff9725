//! What the root fetches: the script language, a language's texts, a story. Each comes back as a message.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{Msg, Notice};
use crate::scenario::StoryEntry;
use crate::text::Tag;
use crate::web::browser::fetch;
use crate::web::later::load;

use super::{Root, app};

impl Root {
    /// Fetches the script language. A failure is told where something waits for it.
    pub(super) fn learn(&self) {
        let page = self.page.clone();
        spawn_local(async move {
            if load::install(&page).await.is_err() && page.model.borrow().is_waiting() {
                page.tell(Msg::Noticed(Notice::ConsoleMissing));
            }
        });
    }

    /// Fetches a language; with the texts of all stories where they are told already.
    pub(super) fn fetch(&self, ctx: &Context<Self>, tag: Tag) {
        let with_later = self.model().locale().is_whole();
        ctx.link().send_future(async move {
            let mut locale = fetch::locale(tag).await;
            if with_later && let Some(own) = locale.take() {
                locale = fetch::with_later(own).await;
            }
            app(match locale {
                Some(locale) => Msg::LocaleArrived(Rc::new(locale)),
                None => Msg::Noticed(Notice::LanguageMissing),
            })
        });
    }

    /// Fetches the texts of all stories, in the language that is spoken when they are there.
    pub(super) fn fetch_texts(&self, ctx: &Context<Self>) {
        let (link, model) = (ctx.link().clone(), self.page.model.clone());
        spawn_local(async move {
            loop {
                let locale = model.borrow().locale_shared();
                let told = if locale.is_whole() { return } else { fetch::with_later((*locale).clone()).await };
                match told {
                    Some(_) if model.borrow().locale().tag() != locale.tag() => {}
                    Some(told) => return link.send_message(app(Msg::LocaleArrived(Rc::new(told)))),
                    None => return link.send_message(app(Msg::TextsMissed)),
                }
            }
        });
    }

    /// Fetches a story's file and, for the first one, the texts of all stories.
    pub(super) fn fetch_story(&self, ctx: &Context<Self>, entry: StoryEntry) {
        let (link, locale) = (ctx.link().clone(), self.model().locale_shared());
        spawn_local(async move {
            let told = if locale.is_whole() { Some(None) } else { fetch::with_later((*locale).clone()).await.map(Some) };
            let file = fetch::text(&entry.address()).await;
            let (Some(told), Some(file)) = (told, file) else {
                return link.send_message(app(Msg::Noticed(Notice::StoryMissing)));
            };
            if let Some(locale) = told {
                link.send_message(app(Msg::LocaleArrived(Rc::new(locale))));
            }
            link.send_message(app(Msg::StoryArrived(file.into())));
        });
    }
}
