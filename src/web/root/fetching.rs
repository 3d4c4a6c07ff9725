//! What the root loads: the script language, a language's texts, a story. Each comes back as a message.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::app::{Msg, Notice, StoryEvent};
use crate::scenario::StoryEntry;
use crate::text::Tag;
use crate::web::browser::fetch;
use crate::web::later::load;

use super::Root;

impl Root {
    /// Loads the script language. A notice reports a failure where something waits for it.
    pub(super) fn load_language(&self) {
        let page = self.page.clone();
        spawn_local(async move {
            if load::install(&page).await.is_err() && page.model().is_waiting() {
                page.tell(Msg::Noticed(Notice::ConsoleMissing));
            }
        });
    }

    /// Loads the texts of a language; with those of all stories where they are there already.
    pub(super) fn load_locale(&self, tag: Tag) {
        let (page, with_later) = (self.page.clone(), self.model().locale().is_whole());
        spawn_local(async move {
            let mut locale = fetch::locale(tag).await;
            if with_later && let Some(first) = locale.take() {
                locale = fetch::with_later(first).await;
            }
            page.tell(match locale {
                Some(locale) => Msg::LocaleArrived(Rc::new(locale)),
                None => Msg::Noticed(Notice::LanguageMissing),
            });
        });
    }

    /// Loads the texts of all stories, in the language that the page has when they are there.
    pub(super) fn load_texts(&self) {
        let page = self.page.clone();
        spawn_local(async move {
            loop {
                let locale = page.model().locale_shared();
                let whole = if locale.is_whole() { return } else { fetch::with_later((*locale).clone()).await };
                match whole {
                    Some(_) if page.model().locale().tag() != locale.tag() => {}
                    Some(whole) => return page.tell(Msg::LocaleArrived(Rc::new(whole))),
                    None => return page.tell(Msg::Story(StoryEvent::TextsMissed)),
                }
            }
        });
    }

    /// Loads a story's file and, for the first one, the texts of all stories.
    pub(super) fn load_story(&self, entry: StoryEntry) {
        let (page, locale) = (self.page.clone(), self.model().locale_shared());
        spawn_local(async move {
            let whole = if locale.is_whole() { Some(None) } else { fetch::with_later((*locale).clone()).await.map(Some) };
            let file = fetch::text(&entry.address()).await;
            let (Some(whole), Some(file)) = (whole, file) else { return page.tell(Msg::Noticed(Notice::StoryMissing)) };
            if let Some(locale) = whole {
                page.tell(Msg::LocaleArrived(Rc::new(locale)));
            }
            page.tell(Msg::Story(StoryEvent::StoryArrived(file.into())));
        });
    }
}
