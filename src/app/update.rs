//! What happens to the model when something happened at the page.

use std::rc::Rc;

use crate::cmdlets::console::Transcript;
use crate::engine::Action;
use crate::scenario;
use crate::tenant::{Message, Millis, Table};
use crate::text::{Locale, Text};
use crate::wording;

use super::console::ScriptSource;
use super::link::LinkProblem;
use super::message::{Dialog, Effect, Msg, Notice};
use super::model::Model;
use super::options::{Switch, Theme};
use super::story;

/// Where one stands.
struct Place {
    /// Branch and step.
    at: (usize, u32),
    /// The messages there.
    messages: Table<Message>,
    /// Which beat of the story, where one is told.
    beat: Option<usize>,
}

impl Place {
    /// What is to be told of the messages that are new since, or in another state.
    fn moved_since<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = Effect> + 'a {
        let changed = self.messages.changed_since(&before.messages).into_iter();
        // A message that was played again after a step back is another one with the same state.
        let moved = changed.filter(|message| before.messages.get(message.id.index()).map(Message::state) != Some(message.state()));
        moved.map(|message| Effect::TellMessage(message.id, message.state()))
    }
}

impl Model {
    /// Takes in what happened; returns what the browser shall do.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        if msg.is_input() && self.options.has(Switch::Readonly) {
            return Vec::new();
        }
        self.heard(msg)
    }

    /// Takes in what happened, whether it came from a reader or from the host page, for whom nothing is barred.
    pub fn heard(&mut self, msg: Msg) -> Vec<Effect> {
        let before = self.place();
        let mut effects = Vec::new();
        if self.must_wait(&msg) {
            self.waiting.push(msg);
            self.ask_for_language(&mut effects);
            return effects;
        }
        if self.playing && matches!(msg, Msg::Did(_) | Msg::EnteredLine(_) | Msg::Answered(_)) {
            self.finish_beat();
        }
        if matches!(msg, Msg::Did(_) | Msg::EnteredLine(_) | Msg::PressedNext | Msg::PressedPlay) {
            self.record_passed_time();
        }
        match msg {
            Msg::Did(input) => self.did(&input, true),
            Msg::EnteredLine(line) => self.entered(&line),
            Msg::Typed(text, cursor) => self.console.typed(&text, cursor, &self.session, self.language.as_deref()),
            Msg::Put(text) => self.console.put(&text, self.language.as_deref()),
            Msg::SearchedHistory(text) => self.console.search_history(&text),
            Msg::ClearedTranscript => self.console.clear(),
            Msg::ClosedOffers => self.console.close_offers(),
            Msg::Answered(reply) => self.answered(reply),
            Msg::CancelledQuestion | Msg::StoppedConsole => self.stop_console(),
            Msg::ContinuedConsole => self.work_at_console(),
            Msg::PressedNext => self.press_next(&mut effects),
            Msg::PressedPrevious => self.travel(Self::story_back),
            Msg::LeftStory => self.story = None,
            Msg::ChoseStory(id) => self.choose_story(id, &mut effects),
            Msg::StoryArrived(file) => self.begin_story(&file, 1),
            Msg::TextsMissed => self.texts_missed = true,
            Msg::Editor(msg) => self.edit(msg, &mut effects),
            Msg::PressedPlay => self.press_play(),
            Msg::PickedSpeed(speed) => self.speed = speed,
            Msg::TimePassed(length) => self.time_passed(length),
            Msg::PickedMessage(message) => self.selected = message,
            Msg::OpenedSeat(user) => self.open_seat(user),
            Msg::PickedContact(user, contact) => drop(self.contacts.insert(user, contact)),
            Msg::PickedTab(tab) => self.pick_tab(tab),
            Msg::OpenedDialog(dialog) => self.open_dialog(dialog, &mut effects),
            Msg::PickedRule(rule) => {
                self.open_dialog(Dialog::Rules, &mut effects);
                self.rule = Some(rule);
            }
            Msg::PickedCmdlet(name) => self.look_up(name),
            Msg::ClosedDialog => self.dialog = None,
            Msg::PickedTheme(theme) => {
                self.theme = theme;
                self.options.theme = (theme != Theme::Auto).then_some(theme);
                effects.push(Effect::Follow);
                effects.push(Effect::Dress(theme));
            }
            Msg::PickedLanguage(tag) => effects.push(Effect::Fetch(tag)),
            Msg::LocaleArrived(locale) => self.speak(locale, &mut effects),
            Msg::ChartResized(width, height) => self.chart_size = (width, height),
            Msg::Expected(expectation) => self.expected = Some(expectation),
            Msg::Noticed(notice) => self.notice = Some(notice),
            Msg::DismissedNotice => self.notice = None,
            Msg::PressedBack => self.visit(|model| _ = model.session.back()),
            Msg::PressedForward => self.visit(|model| _ = model.session.forward()),
            Msg::PickedStep(step) => self.visit(|model| _ = model.session.seek(step)),
            Msg::PressedUndo => self.visit(|model| _ = model.session.undo()),
            Msg::PressedRedo => self.visit(|model| _ = model.session.redo()),
            Msg::PickedBranch(branch) => self.visit(|model| model.session.switch_branch(branch)),
            Msg::SwitchedKeys(on) => self.switch_keys(on, &mut effects),
            Msg::PressedReset => self.travel(Self::start_over),
        }
        self.arrive(&before, &mut effects);
        effects
    }

    /// Runs a host page's script; returns what it printed and what the browser shall do.
    pub fn run_for_host(&mut self, script: &str) -> (Transcript, Vec<Effect>) {
        let before = self.place();
        if self.playing {
            self.finish_beat();
        }
        self.record_passed_time();
        let mut effects = Vec::new();
        let transcript = self.run(script, ScriptSource::Host);
        self.arrive(&before, &mut effects);
        (transcript, effects)
    }

    /// Becomes the session of another frame; returns what the browser shall do.
    ///
    /// # Errors
    /// The script does not play; then everything stays as it was.
    pub fn load_for_host(&mut self, script: &str, step: Option<u32>) -> Result<Vec<Effect>, LinkProblem> {
        let before = self.place();
        let mut session = self.replayed(script)?;
        session.seek(step.unwrap_or(u32::MAX));
        self.travel(|model| model.session = session);
        self.story = None;
        self.follow(0, 0);
        let mut effects = Vec::new();
        self.arrive(&before, &mut effects);
        Ok(effects)
    }

    /// Where one stands.
    fn place(&self) -> Place {
        let (at, beat) = (self.session.branch_index(), self.beat().map(|(beat, _)| beat));
        Place { at: (at, self.session.step()), messages: self.session.tenant().messages().clone(), beat }
    }

    /// What is to be done wherever one has come to.
    fn arrive(&mut self, before: &Place, effects: &mut Vec<Effect>) {
        self.settle();
        self.ask_for_language(effects);
        if self.console.is_working(self.language.as_deref()) {
            effects.push(Effect::ContinueConsole);
        }
        let here = self.place();
        if here.at != before.at {
            self.announce(here.beat != before.beat);
            effects.push(Effect::TellStep(here.at.1));
            effects.push(Effect::Save);
            effects.push(Effect::Follow);
            effects.extend(here.moved_since(before));
        }
    }

    /// Goes elsewhere in time: the clock stands still from there on.
    fn travel(&mut self, go: impl FnOnce(&mut Self)) {
        self.playing = false;
        self.pending = Millis::default();
        go(self);
    }

    /// Goes to a step: a story that is told stands there too.
    fn visit(&mut self, go: impl FnOnce(&mut Self)) {
        self.travel(go);
        self.tell_up_to(self.session.step());
    }

    fn start_over(&mut self) {
        self.begin_anew();
        if let Some(story) = &mut self.story {
            story.rewind();
            self.story_forward();
        }
    }

    /// Lets the clock run. What comes due is played at its time, as a step of its own.
    fn time_passed(&mut self, real: u32) {
        if !self.playing || self.walk_beat(real) {
            return;
        }
        if self.session.step() < self.session.steps() {
            return self.replay(real);
        }
        // What comes due would be a step of its own.
        if self.options.has(Switch::Readonly) {
            self.playing = false;
            return;
        }
        self.pending = Millis(self.pending.0 + u64::from(real) * u64::from(self.speed.0));
        while let Some(due) = self.session.next_timer().filter(|due| due.at <= self.now()) {
            let length = due.at - self.session.now();
            self.pending = Millis(self.pending.0 - length.0);
            self.wait(length);
        }
    }

    /// Keys alone are shortcuts from now on, or not any more.
    fn switch_keys(&mut self, on: bool, effects: &mut Vec<Effect>) {
        self.single_keys = on;
        effects.push(Effect::KeepKeys(on));
    }

    fn press_play(&mut self) {
        self.playing = !self.playing;
        self.shown_for = 0;
    }

    /// In the past the recorded steps are shown one after the other; at their end the clock stands.
    fn replay(&mut self, real: u32) {
        /// How long each is shown, in real milliseconds.
        const SHOWN: u64 = 1_200;
        self.shown_for += u64::from(real);
        if self.shown_for >= SHOWN {
            self.shown_for = 0;
            self.session.forward();
            self.tell_up_to(self.session.step());
            self.playing = self.session.step() < self.session.steps();
        }
    }

    /// Makes a step of the time that passed on the running clock, in whole seconds.
    fn record_passed_time(&mut self) {
        let seconds = self.pending.0 / 1_000;
        self.pending = Millis::default();
        if seconds > 0 {
            self.wait(Millis::seconds(seconds));
        }
    }

    fn wait(&mut self, length: Millis) {
        self.did(&Action::Wait(length), true);
    }

    /// Opens a dialog, and asks for what it shows.
    fn open_dialog(&mut self, dialog: Dialog, effects: &mut Vec<Effect>) {
        self.dialog = Some(dialog);
        self.rule = None;
        if !self.locale.is_whole() {
            self.texts_missed = false;
            effects.push(Effect::FetchTexts);
        }
        if dialog == Dialog::Editor && !self.editor.was_recalled() {
            effects.push(Effect::RecallOwn);
        }
    }

    /// Speaks another language, or the same with more texts.
    fn speak(&mut self, locale: Rc<Locale>, effects: &mut Vec<Effect>) {
        self.language.iter_mut().for_each(|language| language.speak(locale.clone()));
        // The texts of stories come in the same language: nobody chose it, and a link does not force it on its reader.
        if locale.tag() != self.locale.tag() {
            self.options.lang = Some(locale.tag());
        }
        self.locale = locale;
        self.texts_missed = false;
        effects.push(Effect::Follow);
    }

    /// Plays a beat. At a story's end the next one is offered by its title.
    fn press_next(&mut self, effects: &mut Vec<Effect>) {
        self.story_forward();
        if !self.locale.is_whole() && self.story.as_ref().is_some_and(|story| !story.has_next()) {
            effects.push(Effect::FetchTexts);
        }
    }

    /// Begins a story, or has it fetched.
    fn choose_story(&mut self, id: &str, effects: &mut Vec<Effect>) {
        match (scenario::file(id), scenario::find(id)) {
            (Some(file), _) => self.begin_story(file, 1),
            (None, Some(entry)) => {
                self.dialog = None;
                effects.push(Effect::FetchStory(entry));
            }
            (None, None) => self.notice = Some(Notice::StoryMissing),
        }
    }

    /// What the last step did, in one sentence; where the story went on, what it tells of it.
    fn announce(&mut self, told: bool) {
        if let Some(story) = story::view(self).filter(|story| told && story.at > 0) {
            self.announcement.clone_from(&story.narration);
            return;
        }
        let step = self.session.step();
        let tenant = self.session.tenant();
        let deed = self.session.entry(step).map(|entry| wording::action(tenant, &entry.action, &self.locale));
        let time = wording::time_of_day(self.session.now());
        self.announcement = match deed {
            Some(deed) => self.locale.say(Text::PageStepAnnouncement { step: step.into(), time: &time, deed: &deed }),
            None => self.locale.say(Text::PageAtTheStart),
        };
    }
}
