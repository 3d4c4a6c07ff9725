//! What the root loads: the script language, a language's texts, a story. Each comes back as a message.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::app::{Msg, Notice, StoryEvent};
use crate::scenario::StoryEntry;
use crate::text::Tag;
use crate::web::browser::fetch;
use crate::web::browser::pause::{pause, waits};
use crate::web::later::load;

use super::Root;

/// How often the texts of all stories are fetched again after a failure.
const TRIES: usize = 5;

impl Root {
    /// Loads the part that travels later, with the script language. A notice reports a failure; it is tried again until it succeeds, and
    /// what waits goes on waiting.
    pub(super) fn load_language(&self) {
        let (page, trying) = (self.page.clone(), self.trying.clone());
        spawn_local(async move {
            if load::install(&page).await.is_ok() || trying.replace(true) {
                return;
            }
            page.tell(Msg::Noticed(Notice::ConsoleMissing));
            for wait in waits() {
                pause(wait).await;
                if load::install(&page).await.is_ok() {
                    break;
                }
            }
            trying.set(false);
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
        // Every opened dialog asks for them again, so that this may end.
        let mut waits = waits().take(TRIES);
        spawn_local(async move {
            loop {
                let locale = page.model().locale().clone();
                let whole = if locale.is_whole() { return } else { fetch::with_later((*locale).clone()).await };
                match whole {
                    Some(_) if page.model().locale().tag() != locale.tag() => {}
                    Some(whole) => {
                        page.tell(Msg::LocaleArrived(Rc::new(whole)));
                        return;
                    }
                    None => {
                        let Some(wait) = waits.next() else { return };
                        page.tell(Msg::Story(StoryEvent::TextsMissed));
                        page.tell(Msg::Noticed(Notice::ConsoleMissing));
                        pause(wait).await;
                    }
                }
            }
        });
    }

    /// Loads a story's file and, for the first one, the texts of all stories.
    pub(super) fn load_story(&self, entry: StoryEntry) {
        let (page, locale) = (self.page.clone(), self.model().locale().clone());
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
