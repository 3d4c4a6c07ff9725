//! Where the application meets the console: every act, by hand, by a line, by a story or by a host page, stands here as its line.
//!
//! What is done by hand needs no language to be done: it is played at once and written as the line that does the same. Whatever is
//! said in the language waits for it (`Model::learn`), and everything that comes later waits behind it, in order.

use crate::cmdlets::console::{Reply, Transcript};
use crate::cmdlets::refusal::refusal_text;
use crate::cmdlets::{Language, line_of};
use crate::engine::{Action, StartPoint};
use crate::tenant::{Command, Tenant};
use crate::wording;

use super::console::ScriptSource;
use super::link::{LinkProblem, script_of_world};
use super::message::{Dialog, Effect, Msg, Notice};
use super::model::Model;
use super::story::Player;

impl Model {
    /// Takes up the language, and does what has waited for it.
    pub fn learn(&mut self, language: Box<dyn Language>) -> Vec<Effect> {
        if self.language.is_none() {
            self.language = Some(language);
        }
        std::mem::take(&mut self.waiting).into_iter().flat_map(|msg| self.update(msg)).collect()
    }

    /// Whether the language is there.
    pub fn has_language(&self) -> bool {
        self.language.is_some()
    }

    /// Whether something waits for it.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether this must wait for the language, or behind something that does.
    pub(super) fn must_wait(&self, msg: &Msg) -> bool {
        self.language.is_none() && (self.needs_language(msg) || (!self.waiting.is_empty() && msg.is_act()))
    }

    fn needs_language(&self, msg: &Msg) -> bool {
        let told = |needs: fn(&Player) -> bool| self.story.as_ref().is_some_and(needs);
        let says = matches!(msg, Msg::EnteredLine(_) | Msg::Typed(..) | Msg::Answered(_) | Msg::StoryArrived(_) | Msg::Editor(_));
        says || (matches!(msg, Msg::PressedNext) && told(|story| !story.opens_next()))
            || (matches!(msg, Msg::PressedReset) && told(|story| !story.is_opening()))
    }

    /// Asks for the language where something waits for it.
    pub(super) fn ask_for_language(&self, effects: &mut Vec<Effect>) {
        if self.language.is_none() && !self.waiting.is_empty() {
            effects.push(Effect::Learn);
        }
    }

    /// Plays an act and records its line. A refusal is recorded below the line, and told once where somebody acted by hand.
    pub(super) fn did(&mut self, action: &Action, by_hand: bool) {
        let line = line_of(action, self.session.tenant());
        let (since, messages) = (self.session.step(), self.session.tenant().messages().len());
        let now = self.session.now();
        let group = self.session.new_group();
        match self.session.act(action.clone(), group) {
            Ok(_) => {
                self.console.record_action(&line, by_hand.then_some(now));
                self.follow(since, messages);
            }
            Err(refusal) => {
                let tenant = self.session.tenant();
                let message = refusal_text(tenant, &refusal, &target_of(action, tenant));
                self.console.record_refusal(&line, now, &message);
                self.notice = Some(Notice::Refused(message));
            }
        }
    }

    /// Runs a line that was entered.
    pub(super) fn entered(&mut self, line: &str) {
        let Some(language) = self.language.as_deref() else { return };
        self.console.enter(line, language);
        self.work_at_console();
    }

    /// Runs what was entered and has not run yet, as far as it goes before the page is drawn again.
    pub(super) fn work_at_console(&mut self) {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let Some(language) = self.language.as_deref_mut() else { return };
        let reference = self.console.work(&mut self.session, language);
        if let Some(name) = reference {
            self.look_up(name);
        }
        self.follow(since, messages);
    }

    /// Stops what runs at the console: what has not run yet never will.
    pub(super) fn stop_console(&mut self) {
        if let Some(language) = self.language.as_deref_mut() {
            self.console.stop(language);
        }
    }

    /// Plays the script of a story's beat at the current step.
    pub(super) fn run_beat(&mut self, script: &str) {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let Some(language) = self.language.as_deref_mut() else { return };
        self.console.run_beat(script, &mut self.session, language);
        self.follow(since, messages);
    }

    /// Answers the question that waits at the console.
    pub(super) fn answered(&mut self, reply: Reply) {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let Some(language) = self.language.as_deref_mut() else { return };
        self.console.answer(reply, &mut self.session, language);
        self.follow(since, messages);
        self.work_at_console();
    }

    /// Runs a script at the current step, and records what it printed.
    pub fn run(&mut self, script: &str, source: ScriptSource) -> Transcript {
        let since = self.session.step();
        let messages = self.session.tenant().messages().len();
        let Some(language) = self.language.as_deref_mut() else { return Transcript::default() };
        let transcript = self.console.run(script, source, &mut self.session, language);
        self.follow(since, messages);
        transcript
    }

    /// Opens the reference at a cmdlet.
    pub(super) fn look_up(&mut self, name: &'static str) {
        self.cmdlet = Some(name);
        self.dialog = Some(Dialog::Reference);
    }

    /// All steps of the current branch as a script: what is kept, and what a visitor takes along.
    pub fn script(&self) -> String {
        script_of_world(&self.session)
    }

    /// Takes up a session that was kept; the language must be there. A script that does not play leaves everything as it was and is told once.
    pub fn take_up(&mut self, script: &str, step: Option<u32>) -> bool {
        let session = match self.replayed(script) {
            Ok(session) => session,
            Err(LinkProblem::NoLanguage) => return false,
            Err(_) => {
                self.notice = Some(Notice::SavedSessionBroken);
                return false;
            }
        };
        self.session = session;
        self.follow(0, 0);
        if let Some(step) = step {
            self.session.seek(step);
        }
        self.settle();
        true
    }

    /// Everything anew; the branch that was is kept.
    pub(super) fn begin_anew(&mut self) {
        if self.session.steps() > 0 {
            self.session.reset(StartPoint::Start);
        }
        self.selected = None;
    }
}

/// What an action acts on, as it is called: the name of a user or of a policy.
fn target_of(action: &Action, tenant: &Tenant) -> String {
    let Action::Act(command) = action else { return String::new() };
    match command {
        Command::NewPolicy { name, .. } | Command::SetPolicy { name, .. } | Command::RemovePolicy(name) => name.as_str().to_owned(),
        Command::GrantPolicy { policy: Some(policy), .. } => policy.as_str().to_owned(),
        command => command.user().map_or_else(String::new, |user| wording::user_name(tenant, user).to_owned()),
    }
}
