//! What every view is given: the locale, where to tell what happened, what the address takes away, and what travels later. One stable context instead of
//! properties that are handed down.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Msg;
use crate::engine::Action;
use crate::tenant::Command;
use crate::text::{Locale, Text};

use super::lazy::{DeskView, LazyUi, LazyView};

/// The context of all views.
#[derive(Clone)]
pub struct ViewContext {
    /// The texts of the page's language.
    pub locale: Rc<Locale>,
    /// Where views send what happened.
    pub dispatch: Callback<Msg>,
    /// What travels later, once it has come.
    pub lazy: Option<Rc<dyn LazyUi>>,
    /// Whether shortcuts of a key alone are on: buttons promise only what is.
    pub single_keys: bool,
    /// Whether the address lets a visitor look but not act (`readonly`). The application refuses such acts too; here their controls are switched off.
    pub readonly: bool,
    /// Whether links may lead out of the page (not with `links=0`).
    pub has_links: bool,
}

impl PartialEq for ViewContext {
    fn eq(&self, other: &Self) -> bool {
        // There is one of it: it has come, or it has not.
        self.locale == other.locale
            && self.dispatch == other.dispatch
            && self.lazy.is_some() == other.lazy.is_some()
            && self.single_keys == other.single_keys
            && self.readonly == other.readonly
            && self.has_links == other.has_links
    }
}

impl ViewContext {
    /// A text in the page's language.
    pub fn say(&self, text: Text<'_>) -> String {
        self.locale.say(text)
    }

    /// Draws a piece of the page that travels later, once it has come.
    pub fn lazy_view(&self, view: LazyView<'_>) -> Html {
        match &self.lazy {
            Some(lazy) => lazy.view(view, self),
            None => self.coming(),
        }
    }

    /// Draws a piece of the page that is drawn with the desk, once that has come.
    pub fn desk_view(&self, view: DeskView<'_>) -> Html {
        self.lazy_view(LazyView::Desk(view))
    }

    /// A line that says that something is still being fetched.
    pub fn coming(&self) -> Html {
        html! { <p key="coming" class="empty">{ self.say(Text::PageComing) }</p> }
    }

    /// Sends what happened to the application.
    pub fn tell(&self, msg: Msg) {
        self.dispatch.emit(msg);
    }

    /// Sends what a user of the tenant does.
    pub fn act(&self, command: Command) {
        self.tell(Msg::Did(Action::Act(command)));
    }

    /// A callback that sends a message, whatever the event is.
    pub fn on<E: 'static>(&self, msg: Msg) -> Callback<E> {
        self.dispatch.reform(move |_| msg.clone())
    }

    /// A callback for keys that are pressed alone: where `meaning` knows one, its message is sent and the browser does nothing else with the key.
    pub fn on_key(&self, meaning: impl Fn(&str) -> Option<Msg> + 'static) -> Callback<KeyboardEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
                return;
            }
            if let Some(msg) = meaning(&event.key()) {
                event.prevent_default();
                dispatch.emit(msg);
            }
        })
    }

    /// A callback for what a user of the tenant does.
    pub fn on_act<E: 'static>(&self, command: Command) -> Callback<E> {
        self.on(Msg::Did(Action::Act(command)))
    }
}

/// The context that the root gives to all views.
#[hook]
#[expect(clippy::expect_used, reason = "the root gives it to all views")]
pub fn use_view_context() -> ViewContext {
    use_context::<ViewContext>().expect("a view outside the root")
}
