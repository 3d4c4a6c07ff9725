//! What the application remembers, and the one way in which it changes: [`Model::apply`]. Each part is a small machine of its own file.

mod access;
mod acting;
mod asking;
mod before;
mod finding;
mod forms;
mod kept;
mod lesson;
mod message;
mod notes;
mod notice;
mod opening;
mod orders;
mod page_settings;
mod playback;
mod player;
mod reading;
pub mod rehearsal;
mod room;
mod script_language;
mod seats;
mod status;
mod stories;
mod tasks;
mod texts;
mod what_ifs;
pub mod worlds;

use std::rc::Rc;

use crate::engine::Session;
use crate::scenario::FIRST_STORY;
use crate::text::Locale;

use super::console::{ConsoleState, ScriptSource};
use super::editor::{Editor, EditorContext, EditorEvent, EditorRequest};
use super::effect::{Effect, Report};
use super::host::RunResult;
use super::options::{Switch, Theme};
use acting::{Acting, Rest};
use before::Before;
use page_settings::PageSettings;
use script_language::ScriptLanguage;
use status::Status;

pub use asking::{AskEvent, Asking, GuessScore, PosedQuestion};
pub use forms::{FormEvent, FormState, Forms};
pub use lesson::{Lesson, LessonEvent, LessonItem, ShippedLesson};
pub use message::{ConsoleEvent, Msg, Origin};
pub use notes::SceneNotes;
pub use notice::Notice;
pub use opening::{OpenRequest, Saved, SavedSession};
pub use playback::{Playback, PlaybackEvent};
pub use player::{Player, Standing};
pub use reading::{Dialog, FootPanel, Reading, ReadingEvent};
pub use room::{Room, RoomEvent};
pub use script_language::LanguageParts;
pub use seats::{Seats, SeatsEvent};
pub use stories::{Stories, StoryEvent};
pub use tasks::TaskHints;
pub use worlds::WorldEvent;

/// Takes in a message that means nothing without the script language: the part of [`Model::apply`] that is loaded with it.
pub type LaterUpdate = fn(&mut Model, Msg, &mut Vec<Effect>);

/// Everything that the application remembers.
pub struct Model {
    session: Session,
    language: ScriptLanguage,
    settings: PageSettings,
    pub(super) console: ConsoleState,
    playback: Playback,
    stories: Stories,
    seats: Seats,
    forms: Forms,
    reading: Reading,
    editor: Editor,
    room: Room,
    status: Status,
}

impl Model {
    /// A new application with the sample tenant. What needs the script language waits for [`Msg::LanguageArrived`].
    pub fn new(locale: Rc<Locale>) -> Self {
        let session = Session::sample();
        let seats = Seats::first_of(session.tenant());
        Self {
            session,
            language: ScriptLanguage::default(),
            settings: PageSettings::new(locale),
            console: ConsoleState::default(),
            playback: Playback::default(),
            stories: Stories::default(),
            seats,
            forms: Forms::default(),
            reading: Reading::default(),
            editor: Editor::default(),
            room: Room::default(),
            status: Status::default(),
        }
    }

    /// Takes in what happened, and returns what the browser shall do. Nothing else changes the application.
    pub fn apply(&mut self, origin: Origin, msg: Msg) -> Vec<Effect> {
        if origin == Origin::Visitor && msg.is_input() && self.settings.options.has(Switch::Readonly) {
            return Vec::new();
        }
        if self.language.must_wait(&msg, self.stories.player()) {
            self.language.wait(origin, msg);
            return vec![Effect::LoadLanguage];
        }
        if let Msg::LanguageArrived(parts) = msg {
            let waiting = self.language.install(parts, &self.settings.locale);
            self.look();
            self.status.withdraw_missing(true, self.settings.locale.is_whole());
            let mut effects: Vec<Effect> = waiting.into_iter().flat_map(|(origin, msg)| self.apply(origin, msg)).collect();
            self.ask_what_if(&mut effects);
            return effects;
        }
        if let Msg::Opened(request) = msg {
            let mut effects = self.open(&request);
            self.ask_what_if(&mut effects);
            return effects;
        }
        let before = Before::of(&self.session, self.stories.beat());
        let mut effects = Vec::new();
        if msg.begins_story() && self.settings.options.is_desk() && !self.settings.options.has(Switch::Embed) {
            self.settings.options.panels = None;
        }
        self.interrupt(&msg);
        self.update(msg, &mut effects);
        self.arrive(&before, &mut effects);
        self.ask_what_if(&mut effects);
        effects
    }

    /// Finishes a beat that plays before anything else is done, and makes a step of the time that has passed.
    fn interrupt(&mut self, msg: &Msg) {
        let (mut acting, rest) = self.parts();
        if msg.interrupts() && rest.playback.is_playing() {
            rest.stories.finish_beat(&mut acting);
        }
        if msg.records_time() {
            rest.playback.record_passed_time(&mut acting);
        }
    }

    /// Hands a message to the part that it is for.
    fn update(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        if msg.needs_language() {
            if let Some(opener) = self.language.opener() {
                (opener.update)(self, msg, effects);
            }
            return;
        }
        let (may_act, mode) = (!self.settings.options.has(Switch::Readonly), self.mode());
        let (mut acting, rest) = self.parts();
        if rest.asks_before(&msg, mode, &acting) {
            return self.update(Msg::Asked(Box::new(msg)), effects);
        }
        match msg {
            Msg::Did(action) => rest.stories.act(&action, mode, &mut acting, rest.playback.is_playing()),
            Msg::Playback(event) => rest.playback.update(event, &mut acting, rest.stories, mode, may_act),
            Msg::Story(event) => rest.stories.update(event, &mut acting, rest.playback, effects),
            Msg::Ask(event) => {
                rest.stories.ask(event, &mut acting);
                effects.extend(event.answers().then_some(Effect::SaveAnswers));
                // The other windows of a room follow with the address.
                effects.push(Effect::UpdateAddress);
            }
            Msg::Seats(event) => acting.seats.update(event),
            Msg::World(event) => {
                worlds::update(event, &mut acting, rest.stories);
                effects.extend([Effect::SaveSession, Effect::UpdateAddress]);
            }
            Msg::Reading(event) => {
                effects.extend(event.changes_address().then_some(Effect::UpdateAddress));
                if let Some(dialog) = acting.reading.update(event, rest.options) {
                    if dialog == Dialog::Compare {
                        rest.stories.tell_apart(&mut acting);
                    }
                    texts::load_for(dialog, &self.settings.locale, &mut self.stories, &self.editor, effects);
                }
            }
            Msg::PickedMode(mode) => self.settings.pick_mode(mode, effects),
            Msg::PickedTheme(theme) => self.settings.pick_theme(theme, effects),
            Msg::PickedLanguage(tag) => effects.push(Effect::LoadLocale(tag)),
            Msg::SwitchedKeys(on) => self.settings.switch_keys(on, effects),
            Msg::LocaleArrived(locale) => self.set_locale(locale, effects),
            Msg::Noticed(notice) => acting.status.tell(notice),
            Msg::DismissedNotice => acting.status.dismiss(),
            Msg::Asked(_)
            | Msg::Practiced(_)
            | Msg::AskedForHint
            | Msg::PickedLens(_)
            | Msg::LookedForWhatIfs
            | Msg::OpenedWhatIf(..)
            | Msg::OpenedOrder(..)
            | Msg::Continued
            | Msg::Console(_)
            | Msg::Form(_)
            | Msg::Editor(_)
            | Msg::Room(_)
            | Msg::Lesson(_)
            | Msg::Expected(_)
            | Msg::WentOnWhereLeft
            | Msg::LookedAtAside
            | Msg::RunScript(_)
            | Msg::LoadSession(..)
            | Msg::Opened(_)
            | Msg::LanguageArrived(_) => {}
        }
    }

    /// The same for messages that mean nothing without the language; it travels with it.
    fn update_with_language(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        let (mut acting, mut rest) = self.parts();
        match msg {
            Msg::LookedForWhatIfs => {
                acting.reading.what_ifs.find(acting.session, what_ifs::look_for);
                acting.reading.orders.find(acting.session);
            }
            Msg::OpenedOrder(first, place) => rest.open_order(first, place, &mut acting),
            Msg::OpenedWhatIf(message, place) => rest.open_what_if(message, place, &mut acting),
            Msg::Asked(msg) => self.pose(*msg, effects),
            Msg::Practiced(run) => rest.practice(run, &mut acting, effects),
            Msg::AskedForHint => rest.stories.give_hint(&acting),
            Msg::PickedLens(lens) => self.settings.pick_lens(lens, effects),
            Msg::Continued => opening::go_on(&mut acting, &mut rest),
            Msg::Console(event) => rest.stories.hear(event, &mut acting),
            Msg::Form(event) => rest.forms.update(event, &mut acting),
            Msg::Editor(event) => self.edit(event, effects),
            Msg::Room(event) => self.room.update(event, &mut self.settings.options, effects),
            Msg::Lesson(event) => self.teach(event, effects),
            Msg::Expected(expectation) => acting.status.expected = Some(expectation),
            Msg::WentOnWhereLeft => opening::take_up_offered(&mut acting, &mut rest, effects),
            Msg::LookedAtAside => self.look_at_aside(effects),
            Msg::RunScript(script) => {
                let transcript = acting.run(&script, ScriptSource::Host);
                effects.push(Effect::Report(Report::Ran(RunResult::from(&transcript))));
            }
            Msg::LoadSession(script, step) => effects.push(Effect::Report(opening::load(&script, step, &mut acting, &mut rest))),
            Msg::Did(_)
            | Msg::Playback(_)
            | Msg::Story(_)
            | Msg::Ask(_)
            | Msg::Seats(_)
            | Msg::World(_)
            | Msg::Reading(_)
            | Msg::PickedMode(_)
            | Msg::PickedTheme(_)
            | Msg::PickedLanguage(_)
            | Msg::SwitchedKeys(_)
            | Msg::LocaleArrived(_)
            | Msg::Noticed(_)
            | Msg::DismissedNotice
            | Msg::Opened(_)
            | Msg::LanguageArrived(_) => {}
        }
    }

    /// Lets the story look where the session stands.
    fn look(&mut self) {
        let (acting, rest) = self.parts();
        rest.stories.look(&acting);
    }

    /// The parts that change when somebody acts, and the others that are needed then.
    fn parts(&mut self) -> (Acting<'_>, Rest<'_>) {
        let acting = Acting {
            session: &mut self.session,
            language: &mut self.language,
            console: &mut self.console,
            seats: &mut self.seats,
            reading: &mut self.reading,
            status: &mut self.status,
            locale: &self.settings.locale,
        };
        (acting, Rest { forms: &mut self.forms, playback: &mut self.playback, stories: &mut self.stories, options: &self.settings.options })
    }

    /// Opens what the page's address asks for, or the first story; a session that was saved is offered.
    fn open(&mut self, request: &OpenRequest) -> Vec<Effect> {
        self.settings.options = request.address.options.clone();
        self.reading.apply_options(&self.settings.options);
        let theme = request.address.options.theme.or(request.saved.theme).unwrap_or(Theme::Auto);
        let mut effects = self.apply(Origin::Visitor, Msg::PickedTheme(theme));
        let (is_given, opener) = (request.address.session.is_given(), self.language.opener());
        if !(is_given && opener.is_some()) {
            effects.extend(self.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY))));
            // The address says what is shown, also of the story with which a page begins.
            self.settings.options.panels.clone_from(&request.address.options.panels);
        }
        let (mut acting, mut rest) = self.parts();
        opening::offer(request, &mut acting);
        rest.stories.recall_seen(&request.saved.seen);
        rest.stories.recall_answers(&request.saved.answers);
        match opener {
            Some(opener) => (opener.open)(request, &mut acting, &mut rest),
            None => opening::open_without_language(request, &mut acting, &mut rest),
        }
        self.look();
        if opener.is_some() && self.stories.player().is_some() {
            self.announce(true);
        }
        effects.extend(opening::last_effects(self.is_opening(), self.session.step()));
        effects
    }

    /// Makes a story of the saved session that does not play, and opens it where its mistakes are listed.
    fn look_at_aside(&mut self, effects: &mut Vec<Effect>) {
        let Some(text) = self.status.aside.take() else { return };
        self.status.withdraw(&Notice::SavedSessionBroken);
        texts::load_for(Dialog::Editor, &self.settings.locale, &mut self.stories, &self.editor, effects);
        self.edit(EditorEvent::Imported(1, "session.ps1".to_owned(), text.as_bytes().into()), effects);
        self.reading.open_dialog(Dialog::Editor);
    }

    /// Takes in what happened to the lesson; where it begins, its first story begins.
    fn teach(&mut self, event: LessonEvent, effects: &mut Vec<Effect>) {
        if let Some(story) = self.stories.lesson.update(event, &mut self.settings.options, effects) {
            let (mut acting, rest) = self.parts();
            rest.stories.choose(story, &mut acting, rest.playback.is_playing(), effects);
            acting.reading.close_dialog();
        }
    }

    /// Hands an event to the visitor's own stories, which are loaded with the language, and does what they ask for.
    fn edit(&mut self, event: EditorEvent, effects: &mut Vec<Effect>) {
        let Some(update) = self.language.editor() else { return };
        let context = EditorContext { session: &self.session, language: self.language.get(), locale: &self.settings.locale };
        let request = update(&mut self.editor, event, &context, effects);
        let (mut acting, rest) = self.parts();
        match request {
            Some(EditorRequest::Play { text, beats }) => rest.stories.begin(&text, beats, &mut acting, rest.playback.is_playing()),
            Some(EditorRequest::Record) => {
                rest.stories.leave();
                acting.reading.close_dialog();
            }
            Some(EditorRequest::Show) => _ = acting.reading.open_dialog(Dialog::Editor),
            None => {}
        }
    }

    /// Speaks another language, or the same with more texts.
    fn set_locale(&mut self, locale: Rc<Locale>, effects: &mut Vec<Effect>) {
        if let Some(language) = self.language.get_mut() {
            language.speak(locale.clone());
        }
        self.settings.set_locale(locale, effects);
        self.stories.expect_texts();
        self.status.withdraw(&Notice::LanguageMissing);
        self.status.withdraw_missing(self.language.is_there(), self.settings.locale.is_whole());
    }

    /// Asks for the single changes of the selected message, where they are not known yet and what finds them has been loaded.
    fn ask_what_if(&mut self, effects: &mut Vec<Effect>) {
        let selected = self.reading.message(&self.session);
        if self.language.is_there() && self.reading.what_ifs.ask(&self.session, selected) {
            effects.push(Effect::LookForWhatIfs);
        }
    }

    /// Does what is to be done at every step to which the session has come.
    fn arrive(&mut self, before: &Before, effects: &mut Vec<Effect>) {
        self.seats.close_removed(self.session.tenant());
        effects.extend(self.language.is_awaited().then_some(Effect::LoadLanguage));
        effects.extend(self.console.is_working(self.language.get()).then_some(Effect::Continue));
        self.look();
        if self.stories.take_due_question() {
            self.update(Msg::Asked(Box::new(Msg::Story(StoryEvent::PressedNext))), effects);
        }
        if self.stories.tick_seen(&self.session) {
            effects.push(Effect::SaveSeen);
        }
        if before.has_moved(&self.session) {
            self.announce(self.stories.beat() != before.beat);
            effects.extend([Effect::NotifyStep(self.session.step()), Effect::SaveSession, Effect::UpdateAddress]);
            effects.extend(before.notifications(&self.session));
        }
    }

    /// Announces what the last step did; where the story went on, what it tells of it.
    fn announce(&mut self, told: bool) {
        self.status.announcement = status::told(&self.session, &self.stories, told, &self.settings.locale);
    }

    /// Poses the question before what a message would do, and stops the clock; where there is none, the message is taken in.
    fn pose(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        let (acting, rest) = self.parts();
        if rest.stories.asking().open().is_none() && !rest.stories.pose(&msg, &acting) {
            return self.update(msg, effects);
        }
        rest.playback.set_playing(false);
        effects.push(Effect::UpdateAddress);
        self.announce(false);
    }
}
