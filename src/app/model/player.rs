//! A story in play: its file, how far it was told, and the way that it took through the session.

use std::cell::OnceCell;
use std::rc::Rc;

use case_folding::to_lower;

use crate::app::address::Told;
use crate::app::console::Heard;
use crate::cmdlets::{Language, script_of, script_since};
use crate::engine::{Action, Session};
use crate::scenario::{self, Beat, PracticeRun, Scenario, ScenarioFault};
use crate::text::Locale;

use super::acting::Acting;

/// A story in play.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    scenario: Rc<Scenario>,
    /// Its file, as it is taken along.
    file: Rc<str>,
    /// Whether it is a visitor's own, whatever it calls itself.
    pub(super) is_own: bool,
    /// The question to practice with that it is.
    pub(super) practice: Option<PracticeRun>,
    /// The number of beats that were played.
    pub(super) played: usize,
    /// The script of the whole story, a line for each step, once somebody asked for it.
    script: OnceCell<Rc<str>>,
    /// The branch and the step where it began.
    pub(super) start: (usize, u32),
    /// For each beat that was ever played: the branch and the step at its end.
    pub(super) ends: Vec<(usize, u32)>,
    /// For each of them, what the console showed of it.
    pub(super) heard: Vec<Heard>,
    /// While a beat plays on a running clock: the real milliseconds since its last step.
    pub(super) waited: Option<u32>,
    /// Whether what is told is so, where the session stands.
    pub(super) standing: Standing,
    /// The act that the next scene begins with, where the session is at rest and the language is there.
    coming_act: Option<Action>,
}

/// Whether what the story tells is so, where the session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// The session is where the sentence says it is.
    #[default]
    AsTold,
    /// It stands in the midst of the scene: what its sentence says has not happened yet.
    Between,
    /// Something was done that the story does not tell.
    Altered,
}

impl Player {
    /// The story of a file, at its start.
    ///
    /// # Errors
    /// The first mistake in the file.
    pub fn of_file(file: &str) -> Result<Self, ScenarioFault> {
        Ok(Self {
            scenario: Rc::new(Scenario::parse(file)?),
            file: file.into(),
            is_own: false,
            practice: None,
            played: 0,
            script: OnceCell::new(),
            start: (0, 0),
            ends: Vec::new(),
            heard: Vec::new(),
            waited: None,
            standing: Standing::AsTold,
            coming_act: None,
        })
    }

    /// What is told.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The question to practice with, where the story is one.
    pub const fn practice(&self) -> Option<PracticeRun> {
        self.practice
    }

    /// The file that it was read from.
    pub fn file(&self) -> &Rc<str> {
        &self.file
    }

    /// The act that the next scene begins with: the same one done by hand is that scene. `None` where the session is not at rest at a
    /// scene's end, where that scene begins with something that is no act, and before the language is there.
    pub const fn coming_act(&self) -> Option<&Action> {
        self.coming_act.as_ref()
    }

    /// Whether what is told is so, where the session stands.
    pub const fn standing(&self) -> Standing {
        self.standing
    }

    /// The number of beats that were played.
    pub const fn played(&self) -> usize {
        self.played
    }

    /// The branch and the step at the end of each beat that was ever played.
    pub fn ends(&self) -> &[(usize, u32)] {
        &self.ends
    }

    /// Whether there is another beat.
    pub fn has_next(&self) -> bool {
        self.played < self.scenario.beats.len()
    }

    /// Whether its last scene was told, and the session stands there.
    pub(super) fn is_told_out(&self, session: &Session) -> bool {
        !self.has_next() && self.is_at_rest(session)
    }

    /// Whether its next scene can be told where the session stands: it is none that the visitor has to bring about.
    pub(super) fn tells_on(&self, session: &Session) -> bool {
        self.has_next() && self.is_on_way(session) && self.task().is_none()
    }

    /// Whether it is the story that opens the page.
    pub fn is_opening(&self) -> bool {
        self.scenario.id == scenario::FIRST_STORY
    }

    /// Whether the next beat is the one that opens the page: it plays before the language is there.
    pub fn opens_next(&self) -> bool {
        self.played == 0 && self.is_opening()
    }

    /// The number of beats.
    pub fn beats(&self) -> usize {
        self.scenario.beats.len()
    }

    /// Whether the session stands in the midst of the beat that was played last.
    pub fn is_amid_beat(&self, session: &Session) -> bool {
        self.end_of_beat(session).is_some()
    }

    /// What is told of the last beat; before the first one, what the story is about, where the texts of all stories are there.
    pub fn narration(&self, locale: &Locale) -> String {
        let summary = || scenario::find(&self.scenario.id).and_then(|entry| locale.say_key(&entry.summary_key()));
        match self.told() {
            Some(beat) => beat.narration.say(locale),
            None => summary().unwrap_or_else(|| self.scenario.title.say(locale)),
        }
    }

    /// The id of a shipped story, and its script as the session's would be, had the story been played to its end. It is played to find
    /// that out, once and only where there is a language.
    pub fn shipped_script(&self, language: Option<&dyn Language>) -> Option<(&str, &str)> {
        scenario::find(&self.scenario.id).filter(|_| !self.is_own && !self.scenario.is_task())?;
        if let (None, Some(language)) = (self.script.get(), language) {
            let mut session = Session::sample();
            language.rehearse(&mut session, &self.scenario.scripts());
            _ = self.script.set(script_of(&session).into());
        }
        self.script.get().map(|script| (self.scenario.id.as_str(), &**script))
    }

    /// The scene whose sentence is told; `None` before the first one.
    pub fn told(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played.checked_sub(1)?)
    }

    /// The scene that comes next.
    pub fn coming(&self) -> Option<&Beat> {
        self.scenario.beats.get(self.played)
    }

    /// The end of the scene that is told, where the session stands in its midst.
    pub(super) fn end_of_beat(&self, session: &Session) -> Option<(usize, u32)> {
        (self.played > 0 && self.is_on_way(session) && !self.is_at_rest(session)).then(|| self.place())
    }

    /// Notes where the scene that was just played ended, and what the console showed of it.
    pub(super) fn close_scene(&mut self, acting: &mut Acting<'_>) {
        self.ends.truncate(self.played);
        self.heard.truncate(self.played);
        self.ends.push((acting.session.branch_index(), acting.session.step()));
        self.heard.push(acting.console.heard());
    }

    /// Looks where the session stands, whether what is told is so, and what comes next.
    pub(super) fn look(&mut self, acting: &Acting<'_>) {
        self.standing = self.standing_in(acting.session, acting.language.get());
        self.coming_act = self.first_act(acting);
    }

    /// The act that the next scene begins with.
    fn first_act(&self, acting: &Acting<'_>) -> Option<Action> {
        let (first, _) = self.first_input(acting)?;
        let (mut told, before) = (acting.session.clone(), acting.session.step());
        acting.language.get()?.rehearse(&mut told, &[&first]);
        (told.step() == before + 1).then(|| told.entry(before + 1).map(|entry| entry.action.clone())).flatten()
    }

    /// What is left of the next scene after an act, where the session is at rest and the act is what the scene begins with: the same act,
    /// or a wait that leads to the same moment.
    pub(super) fn rest_after(&self, action: &Action, acting: &Acting<'_>) -> Option<String> {
        let coming = self.first_act(acting)?;
        let after = |action: &Action| {
            let mut session = acting.session.clone();
            let group = session.new_group();
            session.act(action.clone(), group).ok().map(|_| session)
        };
        let is_same = coming == *action
            || coming.is_wait() && action.is_wait() && {
                let (told, done) = (after(&coming)?, after(action)?);
                told.now() == done.now() && told.tenant() == done.tenant()
            };
        if is_same { self.first_input(acting).map(|(_, rest)| rest) } else { None }
    }

    /// What is left of the next scene after a line of the console, where the line is what the scene begins with.
    pub(super) fn rest_after_line(&self, line: &str, acting: &Acting<'_>) -> Option<String> {
        let squeezed = |text: &str| to_lower(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        let (first, rest) = self.first_input(acting)?;
        (squeezed(line) == squeezed(&first)).then_some(rest)
    }

    /// The first input of the next scene that does something, and all that follows; where the story is at rest and goes on.
    fn first_input(&self, acting: &Acting<'_>) -> Option<(String, String)> {
        let is_for_visitor = self.task().is_some() || !self.is_at_rest(acting.session);
        if is_for_visitor || (self.played == 0 && !self.scenario.setting.trim().is_empty()) {
            return None;
        }
        let language = acting.language.get()?;
        let inputs = language.inputs(&self.coming()?.script);
        let at = inputs.iter().position(|input| !input.text.starts_with('#'))?;
        let rest: Vec<&str> = inputs.get(at + 1..)?.iter().map(|input| input.text.as_str()).collect();
        Some((inputs.get(at)?.text.clone(), rest.join("\n")))
    }

    /// The branch and the step at the end of the scene that is told; at the start, where the story began.
    pub fn place(&self) -> (usize, u32) {
        self.played.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(self.start)
    }

    /// Whether the session stands on the way that the story took, up to the end of the scene that is told.
    pub fn is_on_way(&self, session: &Session) -> bool {
        let (branch, end) = self.place();
        session.step() <= end && session.is_part_of(branch)
    }

    /// Whether the session stands at the very end of the scene that is told.
    pub(super) fn is_at_rest(&self, session: &Session) -> bool {
        self.is_on_way(session) && session.step() == self.place().1
    }

    /// What is known of the session's place: whether something else was done, whether a scene is under way, and whether what the scene
    /// asserts is so.
    pub(super) fn standing_in(&self, session: &Session, language: Option<&dyn Language>) -> Standing {
        if !self.is_on_way(session) {
            // A task leaves to the visitor what is done after its sentence.
            return if self.attempt(session).is_some() { Standing::AsTold } else { Standing::Altered };
        }
        let is_between = !self.is_at_rest(session) && self.waited.is_none();
        let asserted = self.told().into_iter().flat_map(Beat::assertions).collect::<Vec<_>>().join("\n");
        let holds = self.waited.is_some()
            || asserted.is_empty()
            || language.is_none_or(|language| language.replay(&mut session.clone(), &asserted).errors().next().is_none());
        match (is_between, holds) {
            (false, true) => Standing::AsTold,
            (true, _) => Standing::Between,
            (false, false) => Standing::Altered,
        }
    }

    /// How a link leads to where the session stands: the scene, and what was done after it.
    pub fn told_here(&self, session: &Session) -> Option<Told> {
        if !self.is_on_way(session) {
            return self.told_whole(session, session.step());
        }
        let step = (!self.is_at_rest(session)).then(|| session.step());
        Some(self.told_after(self.played, String::new(), step))
    }

    /// How a link leads to a step of the whole session, also to those after the current one. `None` where it does not go on from the story.
    pub fn told_whole(&self, session: &Session, step: u32) -> Option<Told> {
        let places: Vec<(usize, u32)> = std::iter::once(self.start).chain(self.ends.iter().copied()).collect();
        let scene = places.iter().rposition(|(branch, step)| session.includes(*branch, *step))?;
        let mut end = session.clone();
        end.seek(end.steps());
        let since = script_since(&end, places.get(scene)?.1);
        Some(self.told_after(scene, since, (step != session.steps()).then_some(step)))
    }

    fn told_after(&self, scene: usize, since: String, step: Option<u32>) -> Told {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let id = scenario::find(&self.scenario.id).filter(|_| !self.is_own).map(|entry| entry.id);
        Told {
            id,
            file: self.file.clone(),
            scene: count(scene),
            ends_at: count(self.scenario.first_task().unwrap_or_else(|| self.beats())),
            since: since.into(),
            step,
            practice: self.practice,
        }
    }

    pub(super) fn rewind(&mut self, session: &Session) {
        self.played = 0;
        self.ends.clear();
        self.heard.clear();
        self.start = (session.branch_index(), session.step());
    }
}
