//! What the application remembers, and the one way in which it changes: [`Model::apply`]. Each part is a small machine of its own file.

mod acting;
mod asking;
mod before;
mod finding;
mod forms;
mod kept;
mod later;
mod lesson;
mod lesson_item;
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
mod update;
mod what_ifs;
pub mod worlds;
pub mod written;

use std::rc::Rc;

use crate::cmdlets::Language;
use crate::engine::{InstantOrders, OtherFates, Session};
use crate::scenario::FIRST_STORY;
use crate::tenant::{Message, MessageId, SimTime, UserId};
use crate::text::Locale;
use crate::wording::Knower;

use super::address::{CurrentLink, Told};
use super::console::{ConsoleState, ConsoleView};
use super::editor::Editor;
use super::effect::Effect;
use super::link::script_of_world;
use super::options::{ADMINISTRATOR, PageMode, PageOptions, Panel, Switch, Theme};
use acting::{Acting, Rest};
use before::Before;
use page_settings::PageSettings;
use script_language::ScriptLanguage;
use status::Status;

pub use asking::{AskEvent, Asking, GuessScore, PosedQuestion};
pub use forms::{FormEvent, FormState, Forms};
pub use kept::StoryRecord;
pub use lesson::{Lesson, LessonEvent, ShippedLesson};
pub use lesson_item::{LessonItem, LessonStory, OwnStory, own_key};
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
        let (mut acting, mut rest) = self.parts();
        update::update(msg, &mut acting, &mut rest, &mut effects);
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
            locale: self.settings.locale.clone(),
        };
        let rest = Rest {
            forms: &mut self.forms,
            playback: &mut self.playback,
            stories: &mut self.stories,
            settings: &mut self.settings,
            editor: &mut self.editor,
            room: &mut self.room,
        };
        (acting, rest)
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
        effects.extend(opening::last_effects(self.status.is_opening(), self.session.step()));
        effects
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
            let (mut acting, mut rest) = self.parts();
            update::update(Msg::Asked(Box::new(Msg::Story(StoryEvent::PressedNext))), &mut acting, &mut rest, effects);
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
        let (mut acting, rest) = self.parts();
        acting.announce(rest.stories, told);
    }

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

    /// The time that the page shows: on a running clock it is a little later than the last step.
    pub fn now(&self) -> SimTime {
        self.session.now() + self.playback.pending()
    }

    /// The texts of the page's language.
    pub const fn locale(&self) -> &Rc<Locale> {
        &self.settings.locale
    }

    /// How the page is shown.
    pub const fn settings(&self) -> &PageSettings {
        &self.settings
    }

    /// The same, as its address says.
    pub const fn options(&self) -> &PageOptions {
        &self.settings.options
    }

    /// Whether the page tells a story on the stage or shows the desk.
    pub fn mode(&self) -> PageMode {
        self.settings.mode(&self.stories)
    }

    /// The script language, once it has been loaded.
    pub fn language(&self) -> Option<&dyn Language> {
        self.language.get()
    }

    /// Whether the whole script language has been loaded, and not only what plain stories need of it.
    pub fn has_whole_language(&self) -> bool {
        self.language.is_whole()
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

    /// What the page tells.
    pub const fn status(&self) -> &Status {
        &self.status
    }

    /// The notice that is to be told.
    pub fn notice(&self) -> Option<&Notice> {
        self.status.notice()
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

    /// The two worlds that stand beside each other, where a comparison is open.
    pub fn compared(&self) -> Option<(usize, usize)> {
        let is_open = self.reading.dialog() == Some(Dialog::Compare) || self.settings.options.shows(Panel::Compare);
        if is_open { worlds::pair(&self.session, self.reading.compared()) } else { None }
    }

    /// The story as far as the session is what it tells, and what was done after it.
    pub fn told_here(&self) -> Option<Told> {
        self.stories.player().and_then(|story| story.told_here(&self.session))
    }

    /// The address of what is on the screen, whose script is [`Model::script`]; a story that is not shipped has no name there.
    pub fn address(&self, script: &str) -> CurrentLink {
        written::address(self, script, self.language.get())
    }

    /// The same without playing anything: where [`Model::address`] was never asked for, it names no story.
    pub fn address_so_far(&self) -> CurrentLink {
        written::address(self, &self.script(), None)
    }
}
