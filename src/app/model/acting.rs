//! Acting in the session: every act, by hand, by a script, by a story or by a host page, is recorded in the console, and the seats of
//! those who take part are opened.

use std::rc::Rc;

use crate::cmdlets::console::{Reply, Transcript};
use crate::cmdlets::line_of;
use crate::cmdlets::refusal::refusal_text;
use crate::engine::{Action, Session, StartPoint};
use crate::tenant::{Command, MessageId, Refusal, Tenant};
use crate::text::Locale;
use crate::wording;

use super::super::console::{ConsoleState, ScriptSource};
use super::super::editor::Editor;
use super::super::link::LinkProblem;
use super::super::options::{PageMode, Switch};
use super::forms::Forms;
use super::message::{ConsoleEvent, Msg};
use super::notice::Notice;
use super::page_settings::PageSettings;
use super::playback::Playback;
use super::reading::Reading;
use super::room::Room;
use super::script_language::ScriptLanguage;
use super::seats::Seats;
use super::status::{self, Status};
use super::stories::Stories;

/// The session with all that changes when somebody acts in it.
pub struct Acting<'a> {
    /// What is acted in.
    pub session: &'a mut Session,
    /// What runs scripts, once it has been loaded.
    pub language: &'a mut ScriptLanguage,
    /// What records acts and what they print.
    pub console: &'a mut ConsoleState,
    /// The open seats.
    pub seats: &'a mut Seats,
    /// What is read.
    pub reading: &'a mut Reading,
    /// What the page tells.
    pub status: &'a mut Status,
    /// The words of the page.
    pub locale: Rc<Locale>,
}

impl Acting<'_> {
    /// Announces what the last step did; where the story went on, what it tells of it.
    pub fn announce(&mut self, stories: &Stories, told: bool) {
        self.status.announcement = status::told(self.session, stories, told, &self.locale);
    }

    /// Plays an action and records its line. A refusal is recorded below the line, and told once.
    pub fn act(&mut self, action: &Action, by_hand: bool) {
        if let Err(refusal) = self.try_act(action, by_hand) {
            let tenant = self.session.tenant();
            self.status.tell(Notice::Refused(refusal_text(tenant, &refusal, &target_of(action, tenant))));
        }
    }

    /// Plays an action and records its line. A refusal is recorded below the line.
    ///
    /// # Errors
    /// The action was refused, and nothing has changed.
    pub fn try_act(&mut self, action: &Action, by_hand: bool) -> Result<(), Refusal> {
        let line = line_of(action, self.session.tenant());
        let (since, messages) = self.before();
        let now = self.session.now();
        let group = self.session.new_group();
        match self.session.act(action.clone(), group) {
            Ok(_) => {
                self.console.record_action(&line, by_hand.then_some(now));
                if let Action::Act(Command::Send { from, to, text }) = action {
                    self.seats.sent(*from, *to, text);
                }
                self.follow(since, messages);
                Ok(())
            }
            Err(refusal) => {
                let tenant = self.session.tenant();
                self.console.record_refusal(&line, now, &refusal_text(tenant, &refusal, &target_of(action, tenant)));
                Err(refusal)
            }
        }
    }

    /// Takes in what happened at the console.
    pub fn update_console(&mut self, event: ConsoleEvent) {
        let language = self.language.get();
        match event {
            ConsoleEvent::EnteredLine(line) => self.enter(&line),
            ConsoleEvent::Typed(text, cursor) => self.console.typed(&text, cursor, self.session, language),
            ConsoleEvent::Put(text) => self.console.put(&text, language),
            ConsoleEvent::SearchedHistory(text) => self.console.search_history(&text),
            ConsoleEvent::ClearedTranscript => self.console.clear(),
            ConsoleEvent::ClosedOffers => self.console.close_offers(),
            ConsoleEvent::Answered(reply) => self.answer(reply),
            ConsoleEvent::CancelledQuestion | ConsoleEvent::StoppedConsole => {
                if let Some(language) = self.language.get_mut() {
                    self.console.stop(language);
                }
            }
        }
    }

    /// Runs a text that was entered at the console.
    fn enter(&mut self, text: &str) {
        let Some(language) = self.language.get() else { return };
        self.console.enter(text, language);
        self.work_at_console();
    }

    /// Runs what was entered and has not run yet, as far as it goes before the page is drawn again.
    pub fn work_at_console(&mut self) {
        let (since, messages) = self.before();
        let Some(language) = self.language.get_mut() else { return };
        if let Some(name) = self.console.work(self.session, language) {
            self.reading.look_up(name);
        }
        self.follow(since, messages);
    }

    /// Plays the script of a story's beat at the current step.
    pub fn run_beat(&mut self, script: &str) {
        let (since, messages) = self.before();
        let Some(language) = self.language.get_mut() else { return };
        self.console.run_beat(script, self.session, language);
        self.follow(since, messages);
    }

    /// Runs a script at the current step, and records what it printed. Nothing happens before the language has been loaded.
    pub fn run(&mut self, script: &str, source: ScriptSource) -> Transcript {
        let (since, messages) = self.before();
        let Some(language) = self.language.get_mut() else { return Transcript::default() };
        let transcript = self.console.run(script, source, self.session, language);
        self.follow(since, messages);
        transcript
    }

    /// Answers the question that waits at the console.
    fn answer(&mut self, reply: Reply) {
        let (since, messages) = self.before();
        let Some(language) = self.language.get_mut() else { return };
        self.console.answer(reply, self.session, language);
        self.follow(since, messages);
        self.work_at_console();
    }

    /// Begins the session anew; the branch that was stays.
    pub fn reset(&mut self) {
        if self.session.steps() > 0 {
            self.session.reset(StartPoint::Start);
        }
        self.reading.select(None);
    }

    /// The session that a script makes of the sample tenant.
    ///
    /// # Errors
    /// It does not play to its end, or the language has not been loaded.
    pub fn replayed(&self, script: &str) -> Result<Session, LinkProblem> {
        let language = self.language.get().ok_or(LinkProblem::NoLanguage)?;
        let mut session = Session::sample();
        match language.replay(&mut session, script).errors().next() {
            Some(error) => Err(LinkProblem::DoesNotPlay { line: error.position.0 }),
            None => Ok(session),
        }
    }

    /// Replaces the session, and shows who took part in it up to its current step.
    pub fn replace(&mut self, session: Session) {
        *self.session = session;
        self.seats.forget_drafts();
        self.follow(0, 0);
    }

    /// Replaces the session by another one, at a step of it; without one, at its end.
    pub fn replace_at(&mut self, mut session: Session, step: Option<u32>) {
        session.seek(step.unwrap_or(u32::MAX));
        self.replace(session);
    }

    /// Opens the seats of the two users of the newest message, and selects it.
    pub fn follow_newest_message(&mut self) {
        if let Some(message) = self.session.tenant().messages().iter().next_back() {
            self.reading.select(Some(message.id));
            self.seats.follow_message(message);
        }
    }

    /// The current step, and the number of messages.
    fn before(&self) -> (u32, usize) {
        (self.session.step(), self.session.tenant().messages().len())
    }

    /// Opens the seats of those who took part in the steps after one, and selects what was sent.
    fn follow(&mut self, since: u32, messages: usize) {
        self.seats.follow(self.session, since);
        self.reading.select_sent(self.session, messages);
    }
}

/// The parts that change beside the session when the clock, a story or an address moves in it.
pub struct Rest<'a> {
    /// What the forms have to say.
    pub forms: &'a mut Forms,
    /// The running clock.
    pub playback: &'a mut Playback,
    /// The story that is told.
    pub stories: &'a mut Stories,
    /// How the page is shown.
    pub settings: &'a mut PageSettings,
    /// The visitor's own stories.
    pub editor: &'a mut Editor,
    /// What a room is shown.
    pub room: &'a mut Room,
}

impl Rest<'_> {
    /// Whether something is to be asked before a message is taken in. A room is asked by who presents, and not by the page.
    pub fn asks_before(&self, msg: &Msg, mode: PageMode, acting: &Acting<'_>) -> bool {
        !self.settings.options.has(Switch::Present) && self.stories.asks_before(msg, mode, acting)
    }

    /// Opens the world of a change: of this message, the change at this place of those that were found.
    pub fn open_what_if(&mut self, message: MessageId, place: usize, acting: &mut Acting<'_>) {
        let change = acting.reading.what_ifs.of(acting.session, message).and_then(|answer| answer.changes.get(place)).cloned();
        if let Some(change) = change {
            self.playback.travel(acting, self.stories, |acting| acting.session.open_what_if(message, &change));
            acting.reading.select(Some(message));
        }
    }

    /// Opens the world of another order: of the acts of an instant, by the first step, the order at this place of those that were found.
    pub fn open_order(&mut self, first: u32, place: usize, acting: &mut Acting<'_>) {
        let instant = acting.reading.orders.of(acting.session).iter().find(|instant| *instant.steps.start() == first);
        if let Some(other) = instant.and_then(|instant| instant.others.get(place)).cloned() {
            self.playback.travel(acting, self.stories, |acting| acting.session.open_order(&other));
        }
    }
}

/// What an action acts on, as it is called: the name of a user or of a policy.
fn target_of(action: &Action, tenant: &Tenant) -> String {
    let Action::Act(command) = action else { return String::new() };
    if let Command::NewPolicy { name, .. }
    | Command::SetPolicy { name, .. }
    | Command::RemovePolicy(name)
    | Command::GrantPolicy { policy: Some(name), .. } = command
    {
        return name.as_str().to_owned();
    }
    command.user().map_or_else(String::new, |user| wording::user_name(tenant, user).to_owned())
}
