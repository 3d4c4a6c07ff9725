//! Opens what an address asks for: a story, a script, a packed session, a moment, and how the page is shown. What is good of it holds;
//! each thing that is not is told, and the page works without it.

use std::rc::Rc;

use crate::engine::Session;
use crate::scenario;
use crate::tenant::UserId;

use super::address::{Address, Followed, Problem, Shown, Story, follow};
use super::console::ScriptSource;
use super::host::Expectation;
use super::link::{LinkProblem, Pack};
use super::message::{Effect, Msg, Notice};
use super::model::{Model, first_seats};
use super::options::{PageOptions, Tab};
use super::story::Player;

/// What an address asks for, with all that it names fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The address itself.
    pub address: Address,
    /// What was wrong with it already.
    pub problems: Vec<Problem>,
    /// The file of its story; `None` where it names none or the file did not come.
    pub story: Option<String>,
    /// Its packed session.
    pub pack: Option<Result<Pack, LinkProblem>>,
}

impl Model {
    /// How the page is shown, as its address says.
    pub fn options(&self) -> &PageOptions {
        &self.options
    }

    /// Applies how the page is shown; the session comes with [`Model::open`].
    pub fn apply_options(&mut self, options: &PageOptions) {
        self.options = options.clone();
        let shown = Tab::ALL.into_iter().find(|tab| self.options.shows(tab.panel()));
        self.tab = shown.unwrap_or(self.tab);
    }

    /// Opens a tab of the side, unless the address leaves it out.
    pub(super) fn pick_tab(&mut self, tab: Tab) {
        if self.options.shows(tab.panel()) {
            self.tab = tab;
        }
    }

    /// Plays what an address asks for and stands where it says, paused. The language must be there.
    pub fn open(&mut self, request: Request) -> Vec<Effect> {
        let Request { address, problems, story, pack } = request;
        let mut said: Vec<String> = problems.iter().map(|problem| problem.text(&self.locale)).collect();
        // The console's words are English in every language.
        let mut english = None;
        match pack {
            Some(Ok(pack)) => self.unpack(&pack, &mut said),
            Some(Err(problem)) => said.push(problem.text(&self.locale)),
            None => self.open_story(story.as_deref(), &mut said),
        }
        if let Some(script) = address.session.run.as_deref().filter(|_| address.session.packed.is_none()) {
            let transcript = self.run(script, ScriptSource::Host);
            if let Some(error) = transcript.errors().next() {
                english = Some(said.len());
                said.push(error.message.clone());
                self.pick_tab(Tab::Console);
            }
        }
        said.extend(address.check(self.session.tenant(), self.session.steps()).iter().map(|problem| problem.text(&self.locale)));
        if let Some(step) = address.session.step {
            self.session.seek(step);
            self.tell_up_to(self.session.step());
            self.open = first_seats(self.session.tenant());
            self.sit_along(self.session.step());
        }
        if let Some(prefill) = &address.opening.prefill {
            self.console.prefill = Rc::from(prefill.as_str());
            self.pick_tab(Tab::Console);
        }
        self.playing = address.opening.play;
        if !said.is_empty() {
            self.notice = Some(Notice::Address(said, english));
        }
        self.settle();
        vec![Effect::TellStep(self.session.step())]
    }

    /// The address of what is on the screen, whose script is [`Model::script`]; a story that is not shipped has no name there.
    pub fn address(&mut self, script: &str) -> Followed {
        self.play_through();
        self.address_of(script)
    }

    /// The same as far as it can be told without playing anything: where [`Model::address`] was never asked for, it names no story.
    pub fn address_so_far(&self) -> Followed {
        self.address_of(&self.script())
    }

    fn address_of(&self, script: &str) -> Followed {
        let story = self.told_story().filter(|(id, _)| scenario::find(id).is_some());
        let story = story.map(|(id, script)| Story { id, script });
        follow(&self.options, Shown { script, step: self.session.step(), steps: self.session.steps(), story })
    }

    /// Whether what the address expects holds; `None` where it expects nothing or the language is not there.
    pub fn expectation(&self) -> Option<Expectation> {
        self.expect(self.options.expect.as_deref()?)
    }

    /// The user whose seat stands alone, where the address names one who is there.
    pub fn alone(&self) -> Option<UserId> {
        self.session.tenant().find_user(self.options.seat.as_deref()?)
    }

    /// The session that a script makes of the sample tenant.
    ///
    /// # Errors
    /// It does not play to its end, or the language has not come.
    pub(super) fn replayed(&self, script: &str) -> Result<Session, LinkProblem> {
        let language = self.language.as_ref().ok_or(LinkProblem::NoLanguage)?;
        let mut session = Session::sample();
        match language.replay(&mut session, script).errors().next() {
            Some(error) => Err(LinkProblem::DoesNotPlay { line: error.position.0 }),
            None => Ok(session),
        }
    }

    fn unpack(&mut self, pack: &Pack, said: &mut Vec<String>) {
        match self.replayed(&pack.script) {
            Ok(session) => self.session = session,
            Err(problem) => return said.push(problem.text(&self.locale)),
        }
        if let Some(step) = pack.step {
            self.session.seek(step);
        }
        self.follow(0, 0);
    }

    /// A story from an address is played to its end; where one then stands in it, the step says.
    fn open_story(&mut self, file: Option<&str>, said: &mut Vec<String>) {
        match file.map(Player::of_file) {
            Some(Ok(story)) => {
                self.story = Some(story);
                while self.story.as_ref().is_some_and(Player::has_next) {
                    self.update(Msg::PressedNext);
                }
            }
            Some(Err(fault)) => said.push(fault.to_string()),
            None => {}
        }
    }
}
