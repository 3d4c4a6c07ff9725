//! Performs what the application asks of the browser: each effect once, and here.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::editor::EditorEvent;
use crate::app::model::written;
use crate::app::options::Switch;
use crate::app::{Effect, Msg, Notice, Origin};
use crate::web::browser::appearance::{set_language, set_theme};
use crate::web::browser::{crash_screen, storage};
use crate::web::page::PageMsg;

use super::{Root, RootMsg};

/// How long after a step the session is saved, in real milliseconds.
const SAVE_MS: u32 = 250;

/// How long nothing is written before a story is checked, in real milliseconds.
const REST_MS: u32 = 300;

impl Root {
    /// Performs effects, and takes over what the views need of the application.
    pub(super) fn perform(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        for effect in effects {
            self.perform_one(ctx, effect);
        }
        let (locale, single_keys) = (self.model().locale().clone(), self.model().settings().single_keys);
        set_language(locale.tag());
        if !Rc::ptr_eq(&self.context.locale, &locale) {
            crash_screen::speak(&locale);
        }
        self.context.locale = locale;
        self.context.single_keys = single_keys;
    }

    fn perform_one(&mut self, ctx: &Context<Self>, effect: Effect) {
        let stores = !self.model().options().has(Switch::Embed);
        match effect {
            Effect::SaveSession => self.must_save = true,
            Effect::SetAsideSession => storage::set_aside_session(),
            Effect::BackUpSession => storage::back_up_session(),
            Effect::UpdateAddress => self.saving = Some(after(ctx, SAVE_MS, || RootMsg::Save)),
            Effect::ApplyTheme(theme) => {
                set_theme(theme);
                if stores {
                    storage::keep_theme(theme.name());
                }
            }
            Effect::LoadLocale(tag) => self.load_locale(tag),
            Effect::LoadStory(entry) => self.load_story(entry),
            Effect::LoadTexts => self.load_texts(),
            Effect::LoadStories => self.page.tell(Msg::Editor(EditorEvent::Recalled(storage::stories().ok()))),
            Effect::SaveStory(number, text) => {
                if storage::keep_story(number, text.as_deref()).is_err() {
                    self.page.tell(Msg::Editor(EditorEvent::KeepFailed));
                }
            }
            Effect::CheckStorySoon => self.resting = Some(after(ctx, REST_MS, || RootMsg::Rested)),
            // Nothing waits for this one: it comes once, and there is no need to call it off.
            Effect::Continue => drop(after(ctx, 0, || RootMsg::Page(PageMsg::Happened(Msg::Continued))).forget()),
            Effect::LookForWhatIfs => drop(after(ctx, 0, || RootMsg::Page(PageMsg::Happened(Msg::LookedForWhatIfs))).forget()),
            Effect::LoadLanguage => self.load_language(),
            Effect::NotifyStep(_) => {
                self.has_moved = true;
                self.notify(&effect);
            }
            Effect::NotifyMessage(..) => self.notify(&effect),
            Effect::SaveSeen => {
                if stores {
                    storage::keep_seen(&self.model().stories().kept_seen());
                }
            }
            Effect::SaveAnswers => {
                if stores {
                    storage::keep_answers(&self.model().stories().kept_answers());
                }
            }
            Effect::SaveLesson => {
                if stores {
                    storage::keep_lesson(&self.model().stories().lesson().kept());
                }
            }
            Effect::SaveNotes => {
                if stores {
                    storage::keep_notes(&self.model().room().notes().to_string());
                }
            }
            Effect::SaveKeySetting(on) => {
                if stores {
                    storage::keep_keys(on);
                }
            }
            // Whoever sent the message has its report already.
            Effect::Report(_) => {}
        }
    }

    /// Tells the page around this one, and the scripts that listen here.
    fn notify(&self, effect: &Effect) {
        if let Some(lazy) = &self.context.lazy {
            lazy.notify(effect);
        }
        self.api.notify(effect);
    }

    /// Lets the address follow, and saves the session where it has changed; the script of a long one is not written at every step.
    pub(super) fn save(&mut self) -> Vec<Effect> {
        self.saving = None;
        let (script, step) = (self.model().script(), self.model().session().step());
        if let Some(lazy) = &self.context.lazy {
            lazy.update_address(&self.model(), &script);
        }
        if !std::mem::take(&mut self.must_save) {
            return Vec::new();
        }
        crash_screen::keep(&script);
        if self.model().options().has(Switch::Embed) {
            return Vec::new();
        }
        // Who has done nothing yet is told the story again next time, and does not wait for the language.
        let is_as_opened = self.model().stories().is_as_opened(self.model().session());
        if is_as_opened {
            // What is offered stays until something else was done.
            if !self.model().status().has_offer() {
                storage::forget_session();
            }
            return Vec::new();
        }
        let saved = written::saved(&self.model(), &script);
        if storage::keep(&saved, step).is_err() && std::mem::take(&mut self.tell_storage) {
            return self.page.apply_now(Origin::Visitor, Msg::Noticed(Notice::StorageDenied));
        }
        Vec::new()
    }
}

/// Sends a message to the root once, after so many real milliseconds, unless the timeout is dropped before.
fn after(ctx: &Context<Root>, ms: u32, msg: fn() -> RootMsg) -> Timeout {
    let link = ctx.link().clone();
    Timeout::new(ms, move || link.send_message(msg()))
}
