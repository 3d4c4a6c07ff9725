//! What the views, the host and the tests may read of the application. Nothing here changes it.

use std::rc::Rc;

use crate::cmdlets::Language;
use crate::cmdlets::tenant_fields::FieldValue;
use crate::engine::{InstantOrders, OtherFates, Session};
use crate::tenant::{Message, MessageId, SimTime, UserId};
use crate::text::{Locale, Text};
use crate::wording::Knower;

use crate::app::address::{CurrentLink, Shown, Story, Told, current_link};
use crate::app::console::ConsoleView;
use crate::app::editor::Editor;
use crate::app::host::{Expectation, expect};
use crate::app::link::{Pack, compared_world, script_of_world, worlds_of};
use crate::app::options::{ADMINISTRATOR, PageMode, PageOptions, Panel, Theme};
use crate::app::views::compare;

use super::{Dialog, Forms, Model, Notice, Playback, Reading, Room, Seats, Stories};

impl Model {
    /// The session as it stands.
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// What would have given a message another fate, once it has been looked for.
    pub fn what_ifs(&self, message: MessageId) -> Option<&OtherFates> {
        self.reading.what_ifs.of(&self.session, message)
    }

    /// What would have come of acts that share an instant in another order, once it has been looked for.
    pub fn orders(&self) -> &[InstantOrders] {
        self.reading.orders.of(&self.session)
    }

    /// The place of the reason that decided a message's fate, once it has been looked for; where no single change gives another fate, that
    /// of the last rule that was consulted.
    pub fn decided(&self, message: &Message) -> Option<usize> {
        self.what_ifs(message.id)?.decided.or_else(|| message.why.len().checked_sub(1))
    }

    /// The single changes that would have given a message another fate, as a host page is told them: none until what finds them has been
    /// loaded.
    pub fn list_what_ifs(&self, message: MessageId) -> Vec<FieldValue> {
        let (opener, message) = (self.language.opener(), self.session.tenant().message(message));
        opener.zip(message).map_or_else(Vec::new, |(opener, message)| (opener.list_what_ifs)(&self.session, message))
    }

    /// The time that the page shows: on a running clock it is a little later than the last step.
    pub fn now(&self) -> SimTime {
        self.session.now() + self.playback.pending()
    }

    /// The texts of the page's language.
    pub fn locale(&self) -> &Locale {
        &self.settings.locale
    }

    /// The texts, to be shared.
    pub fn locale_shared(&self) -> Rc<Locale> {
        self.settings.locale.clone()
    }

    /// How the page is shown, as its address says.
    pub const fn options(&self) -> &PageOptions {
        &self.settings.options
    }

    /// Whether the page tells a story on the stage or shows the desk.
    pub fn mode(&self) -> PageMode {
        if self.stories.player().is_some() && self.settings.options.has_stage() { PageMode::Story } else { PageMode::Explore }
    }

    /// The theme that was chosen.
    pub const fn theme(&self) -> Theme {
        self.settings.theme
    }

    /// Whether a key alone is a shortcut (WCAG 2.2, 2.1.4).
    pub const fn has_single_keys(&self) -> bool {
        self.settings.single_keys
    }

    /// The script language, once it has been loaded.
    pub fn language(&self) -> Option<&dyn Language> {
        self.language.get()
    }

    /// Whether a script of the address is still to be run, after the page was drawn.
    pub const fn is_opening(&self) -> bool {
        self.status.unfinished.is_some()
    }

    /// What the console shows.
    pub fn console(&self) -> ConsoleView {
        self.console.view(self.language.get(), self.session().moment().drive())
    }

    /// Whether anything waits for the script language.
    pub const fn is_waiting(&self) -> bool {
        self.language.is_awaited()
    }

    /// The running clock.
    pub const fn playback(&self) -> &Playback {
        &self.playback
    }

    /// The story that is told.
    pub const fn stories(&self) -> &Stories {
        &self.stories
    }

    /// What the forms have to say.
    pub const fn forms(&self) -> &Forms {
        &self.forms
    }

    /// The open seats.
    pub const fn seats(&self) -> &Seats {
        &self.seats
    }

    /// What a room is shown.
    pub const fn room(&self) -> &Room {
        &self.room
    }

    /// What is read.
    pub const fn reading(&self) -> &Reading {
        &self.reading
    }

    /// The visitor's own stories.
    pub const fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The notice that is to be told.
    pub fn notice(&self) -> Option<&Notice> {
        self.status.notice()
    }

    /// The sentence for screen readers.
    pub fn announcement(&self) -> &str {
        &self.status.announcement
    }

    /// Whether what the address expects holds, once it was checked.
    pub fn expected(&self) -> Option<&Expectation> {
        self.status.expected.as_deref()
    }

    /// The selected message; where it has not been sent yet, the newest one.
    pub fn selected(&self) -> Option<MessageId> {
        self.reading.message(&self.session)
    }

    /// The user whose seat stands alone, where the address names one who is there.
    pub fn alone(&self) -> Option<UserId> {
        self.session.tenant().find_user(self.settings.options.seat.as_deref()?)
    }

    /// Whose knowledge stands out, where the address names the administrator or somebody who is there.
    pub fn lens(&self) -> Option<Knower> {
        let name = self.settings.options.lens.as_deref()?;
        let user = self.session.tenant().find_user(name).map(Knower::User);
        user.or_else(|| (name == ADMINISTRATOR).then_some(Knower::Administrator))
    }

    /// All steps of the current branch as a script: what is saved, and what a visitor takes along.
    pub fn script(&self) -> String {
        script_of_world(&self.session)
    }

    /// What is kept of the session for the next visit: its script, or the story with what was done after it.
    pub fn saved(&self, script: &str) -> String {
        let told = self.stories.player().and_then(|story| story.told_whole(&self.session, self.session.step()));
        let mut pack = self.packed(script, told);
        pack.worlds = worlds_of(&self.session, None);
        if pack.story.is_none() && pack.worlds.is_empty() { pack.script } else { pack.to_text() }
    }

    /// The two worlds that stand beside each other, where a comparison is open.
    pub fn compared(&self) -> Option<(usize, usize)> {
        let is_open = self.reading.dialog() == Some(Dialog::Compare) || self.settings.options.shows(Panel::Compare);
        if is_open { compare::pair(self) } else { None }
    }

    /// Whether the session that an earlier visit has left is offered.
    pub const fn has_offer(&self) -> bool {
        !self.status.offered.is_empty()
    }

    /// The address of what is on the screen, whose script is [`Model::script`]; a story that is not shipped has no name there.
    pub fn address(&self, script: &str) -> CurrentLink {
        self.address_with(script, self.language.get())
    }

    /// The same without playing anything: where [`Model::address`] was never asked for, it names no story.
    pub fn address_so_far(&self) -> CurrentLink {
        self.address_with(&self.script(), None)
    }

    fn address_with(&self, script: &str, language: Option<&dyn Language>) -> CurrentLink {
        let told = self.told_here();
        let story = self.stories.player().filter(|_| told.is_none());
        let story = story.and_then(|story| story.shipped_script(language)).map(|(id, script)| Story { id, script });
        let (step, steps) = (self.session.step(), self.session.steps());
        let link = current_link(&self.settings.options, Shown { script, step, steps, story, told: told.as_ref() });
        link.beside(compared_world(&self.session, self.compared()), || self.packed(script, told))
    }

    /// The current world as a pack: the story with what was done after it, or else its script and the step where it stands.
    fn packed(&self, script: &str, told: Option<Told>) -> Pack {
        let (step, steps) = (self.session.step(), self.session.steps());
        let alone = || Pack { script: script.to_owned(), step: (step != steps).then_some(step), story: None, worlds: Vec::new() };
        told.map_or_else(alone, Told::packed)
    }

    /// The story as far as the session is what it tells, and what was done after it.
    pub fn told_here(&self) -> Option<Told> {
        self.stories.player().and_then(|story| story.told_here(&self.session))
    }

    /// Line and column, from 1, of the first error in the address's script.
    pub const fn script_fault(&self) -> Option<(usize, usize)> {
        self.status.script_fault
    }

    /// Checks what the address expects; `None` where it expects nothing or the language has not been loaded. What was wrong with the
    /// address is told beside it: an example that is not what it was written to be is not as expected.
    pub fn expectation(&self) -> Option<Expectation> {
        let expectation = expect(self.settings.options.expect.as_deref()?, &self.session, self.language.get()?, &self.settings.locale);
        let problems = match self.notice() {
            Some(Notice::Address(told, _)) => told.clone(),
            Some(Notice::StoryBroken(what)) => vec![self.settings.locale.say(Text::StoryBroken { what })],
            Some(Notice::StoryMissing) => vec![self.settings.locale.say(Text::StoryMissing)],
            Some(
                Notice::Refused(_)
                | Notice::StorageDenied
                | Notice::SavedSessionOffered
                | Notice::SavedSessionBroken
                | Notice::LanguageMissing
                | Notice::ConsoleMissing
                | Notice::NewVersion,
            )
            | None => Vec::new(),
        };
        Some(Expectation { problems, ..expectation })
    }
}
