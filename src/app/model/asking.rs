//! What will happen? A story stops before an outcome, and a visitor says what will become of the message; then it goes on. What is known of the answer
//! before it is given is kept here alone: no view reads [`PosedQuestion::question`]'s truth while the question is open.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::engine::{Action, MOST_ANSWERS, OutcomeQuestion, Session, outcome_question};
use crate::scenario::{Beat, PracticeRun, practice_story};
use crate::tenant::{Command, Message, MessageId, MessageState, Tenant, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use super::super::effect::Effect;
use super::super::options::{PageMode, PageOptions, Switch};
use super::acting::{Acting, Rest};
use super::message::Msg;
use super::player::Player;
use super::stories::{Stories, StoryEvent};

/// Something that happened to the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskEvent {
    /// *Let me guess* was switched on or off: then it is asked before everything that decides something.
    SwitchedGuessing,
    /// An answer was picked, by its place from 0. While hands are counted, it has one hand more.
    PickedAnswer(usize),
    /// Counting hands was switched on or off.
    SwitchedCounting,
    /// So many hands are up for an answer.
    CountedHands(usize, u32),
}

/// A question that stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct PosedQuestion {
    /// The question with its answers.
    pub question: OutcomeQuestion,
    /// Who writes the message.
    pub from: UserId,
    /// Whom it is for.
    pub to: UserId,
    /// What it says.
    pub text: Rc<str>,
    /// What will be done until its outcome is there.
    pub acts: Vec<Action>,
    /// How many hands are up for each answer, where they are counted.
    pub hands: [u32; MOST_ANSWERS],
    /// The answer that was given.
    pub given: Option<MessageState>,
    /// What makes the outcome come.
    next: Coming,
    /// The branch and the step at which it is asked; once it was answered, those of the outcome.
    place: (usize, u32),
    /// Whether the outcome has come.
    is_over: bool,
}

/// What makes an outcome come.
#[derive(Clone, Debug, PartialEq)]
enum Coming {
    /// The next scene of the story.
    Scene,
    /// An act by hand.
    Act(Box<Action>),
}

impl AskEvent {
    /// Whether an answer may be given with it.
    pub(super) const fn answers(self) -> bool {
        matches!(self, Self::PickedAnswer(_))
    }
}

impl PosedQuestion {
    /// What will be done, and what is asked about it; once that was done, the question alone.
    pub fn words(&self, tenant: &Tenant, locale: &Locale) -> String {
        let said = wording::said_between(tenant, (self.from, self.to), &self.text, locale);
        wording::question(tenant, if self.is_over { &[] } else { &self.acts }, &said, locale)
    }

    /// An answer in a few words, and what it means for the two people.
    pub fn answer(&self, state: MessageState, tenant: &Tenant, locale: &Locale) -> (String, String) {
        wording::answer_to_question(tenant, (self.from, self.to), state, locale)
    }

    /// The question with its answers, each with the number that is its key.
    pub fn spoken(&self, tenant: &Tenant, locale: &Locale) -> String {
        let answers = self.question.answers.iter().enumerate().map(|(place, state)| {
            let (title, about) = self.answer(*state, tenant, locale);
            locale.say(Text::AskAnswer { number: place as u64 + 1, title: &title, about: &about })
        });
        wording::sentences(std::iter::once(self.words(tenant, locale)).chain(answers), locale)
    }

    /// Whether the outcome is still covered.
    pub const fn is_open(&self) -> bool {
        !self.is_over
    }
}

/// How many questions of a story were answered, and how many of them rightly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GuessScore {
    /// Questions that were answered rightly.
    pub right: u32,
    /// Questions that were answered.
    pub answered: u32,
}

/// The questions of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// Whether it is asked before everything that decides something.
    guesses: bool,
    /// Whether hands are counted.
    counts: bool,
    posed: Option<PosedQuestion>,
    /// Where nothing can be asked, or shall not be: the story goes on from there.
    passed: Option<(usize, u32)>,
    /// Whether the story has come to a question while the clock was running.
    pub(super) is_due: bool,
    /// For each story, by its id, and each scene: whether the answer was right.
    pub(super) answers: BTreeMap<(Rc<str>, usize), bool>,
}

impl Asking {
    /// Whether it is asked before everything that decides something.
    pub const fn guesses(&self) -> bool {
        self.guesses
    }

    /// Whether hands are counted.
    pub const fn counts(&self) -> bool {
        self.counts
    }

    /// The question that stands on the page, open or answered.
    pub const fn posed(&self) -> Option<&PosedQuestion> {
        self.posed.as_ref()
    }

    /// The question, while its outcome is covered.
    pub fn open(&self) -> Option<&PosedQuestion> {
        self.posed.as_ref().filter(|posed| posed.is_open())
    }

    /// How the questions of a story were answered; those of free play belong to the story without an id.
    pub fn score(&self, story: &str) -> GuessScore {
        let mut score = GuessScore::default();
        for right in self.answers.iter().filter(|((id, _), _)| &**id == story).map(|(_, right)| *right) {
            score.answered += 1;
            score.right += u32::from(right);
        }
        score
    }

    /// Puts the question away without its outcome. Returns whether one was open.
    pub(super) fn put_away(&mut self) -> bool {
        self.posed.take().is_some_and(|posed| posed.is_open())
    }

    /// Lets go of a question where the session stands elsewhere.
    fn look(&mut self, session: &Session) {
        let here = place(session);
        self.posed = self.posed.take().filter(|posed| posed.place == here);
        self.passed = self.passed.filter(|passed| *passed == here);
    }
}

impl Rest<'_> {
    /// Asks a question to practice with.
    pub(super) fn practice(&mut self, run: PracticeRun, acting: &mut Acting<'_>, effects: &mut Vec<Effect>) {
        self.playback.pause();
        self.stories.practice(run, &self.settings.options, acting);
        acting.announce(self.stories, false);
        effects.extend([Effect::SaveSession, Effect::UpdateAddress]);
    }
}

impl Stories {
    /// Asks a question to practice with: its story begins, and stops at once before what becomes of the message. A room is asked by who presents.
    pub(super) fn practice(&mut self, run: PracticeRun, options: &PageOptions, acting: &mut Acting<'_>) {
        self.begin(&practice_story(run), 1, acting, false);
        if let Some(story) = &mut self.player {
            story.practice = Some(run);
        }
        if !options.has(Switch::Present) {
            self.pose(&Msg::Story(StoryEvent::PressedNext), acting);
        }
    }

    /// Under what the answer to the next scene's question is remembered: the story and the scene, or what is practiced and the question's number.
    fn score_key(story: &Player) -> (Rc<str>, usize) {
        match story.practice() {
            Some(run) => (format!("practice-{}-{}", run.theme.name(), run.seed).into(), run.number as usize),
            None => (story.scenario().id.as_str().into(), story.played()),
        }
    }

    /// How the questions of the story that is told, or of what is practiced, were answered; without a story, those of free play.
    pub fn score(&self) -> GuessScore {
        self.asking.score(&self.player.as_ref().map_or_else(|| Rc::from(""), |story| Self::score_key(story).0))
    }

    /// The questions of the page.
    pub const fn asking(&self) -> &Asking {
        &self.asking
    }

    /// Whether something is to be asked before a message is taken in.
    pub fn asks_before(&self, msg: &Msg, mode: PageMode, acting: &Acting<'_>) -> bool {
        if let Msg::Did(Action::Act(Command::Send { .. })) = msg {
            return self.asking.guesses && mode == PageMode::Explore && self.may_ask(acting);
        }
        let goes_on =
            matches!(msg, Msg::Story(StoryEvent::PressedNext)) || (matches!(msg, Msg::Did(Action::WaitNext)) && mode == PageMode::Story);
        goes_on && self.asks_next(mode, acting) && self.may_ask(acting)
    }

    /// Whether it is asked what will become of a message before the next scene: on the stage its file says so, and anywhere the visitor may wish it. A scene that was
    /// told before is walked again without a question.
    pub(super) fn asks_next(&self, mode: PageMode, acting: &Acting<'_>) -> bool {
        let at_rest = |story: &&Player| story.is_at_rest(acting.session) && story.ends().len() <= story.played();
        let coming = self.player.as_ref().filter(at_rest).and_then(Player::coming);
        let asks = |beat: &Beat| (self.asking.guesses && !beat.is_task()) || (mode == PageMode::Story && beat.directives.ask.is_some());
        coming.is_some_and(asks) && self.asking.passed != Some(place(acting.session))
    }

    fn may_ask(&self, acting: &Acting<'_>) -> bool {
        acting.language.is_there() && self.asking.open().is_none() && self.asking.passed != Some(place(acting.session))
    }

    /// Poses the question before what a message would do. Where there is none, it is noted that nothing is to be asked here.
    pub fn pose(&mut self, msg: &Msg, acting: &Acting<'_>) -> bool {
        let here = place(acting.session);
        let found = if let Msg::Did(action @ Action::Act(_)) = msg {
            let mut future = acting.session.clone();
            let group = future.new_group();
            let newest = |session: &Session| session.tenant().messages().iter().next_back().map(|message| message.id);
            let message = future.act(action.clone(), group).ok().and_then(|_| newest(&future));
            message.map(|message| (Coming::Act(Box::new(action.clone())), future, message))
        } else {
            self.next_outcome(acting).map(|(future, message)| (Coming::Scene, future, message))
        };
        self.asking.posed = found.and_then(|(next, future, message)| posed(here, next, &future, message));
        self.asking.passed = self.asking.posed.is_none().then_some(here);
        self.asking.posed.is_some()
    }

    /// The session as the next scene will leave it, and the message that is asked about: the one that the scene names, or the last one of which something becomes
    /// in it.
    fn next_outcome(&self, acting: &Acting<'_>) -> Option<(Session, MessageId)> {
        let story = self.player.as_ref()?;
        let beat = story.coming()?;
        let mut future = acting.session.clone();
        let setting = if story.played() == 0 { story.scenario().setting.as_str() } else { "" };
        acting.language.get()?.rehearse(&mut future, &[setting, &beat.script]);
        let before = acting.session.tenant().messages();
        let changed = || {
            let moved = future.tenant().messages().changed_since(before).into_iter();
            let mut moved = moved.filter(|message| before.get(message.id.index()).map(Message::state) != Some(message.state()));
            moved.next_back().map(|message| message.id)
        };
        let message = beat.directives.ask.map(MessageId).or_else(changed)?;
        Some((future, message))
    }

    /// Takes in what happened to the questions.
    pub fn ask(&mut self, event: AskEvent, acting: &mut Acting<'_>) {
        match event {
            AskEvent::SwitchedGuessing => {
                self.asking.guesses = !self.asking.guesses;
                self.asking.passed = None;
            }
            AskEvent::SwitchedCounting => self.asking.counts = !self.asking.counts,
            AskEvent::PickedAnswer(place) if self.asking.counts => self.count(place, |hands| hands.saturating_add(1)),
            AskEvent::CountedHands(place, hands) => self.count(place, |_| hands),
            AskEvent::PickedAnswer(place) => {
                let given = self.asking.open().and_then(|posed| posed.question.answers.get(place).copied());
                if given.is_some() {
                    self.uncover(given, acting);
                }
            }
        }
    }

    fn count(&mut self, place: usize, hands: impl FnOnce(u32) -> u32) {
        /// More hands than this are not in any room.
        const MOST_HANDS: u32 = 9_999;
        let Some(posed) = self.asking.posed.as_mut().filter(|posed| posed.is_open() && place < posed.question.answers.len()) else {
            return;
        };
        if let Some(up) = posed.hands.get_mut(place) {
            *up = hands(*up).min(MOST_HANDS);
        }
    }

    /// Lets the outcome come that was asked for, with an answer or without one. Returns whether there was a question.
    pub(super) fn uncover(&mut self, given: Option<MessageState>, acting: &mut Acting<'_>) -> bool {
        let Some(mut posed) = self.asking.posed.take_if(|posed| posed.is_open()) else { return false };
        let scene = self.player.as_ref().map_or(0, |story| Self::score_key(story).1);
        match &posed.next {
            Coming::Scene => self.forward(acting, false),
            Coming::Act(action) => acting.act(action, true),
        }
        if let Some(given) = given {
            let story = match (&posed.next, &self.player) {
                (Coming::Scene, Some(story)) => (Self::score_key(story).0, scene),
                (Coming::Scene | Coming::Act(_), _) => (Rc::from(""), self.asking.score("").answered as usize),
            };
            self.asking.answers.insert(story, given == posed.question.truth);
        }
        acting.reading.select(Some(posed.question.message));
        (posed.given, posed.place, posed.is_over) = (given, place(acting.session), true);
        self.asking.posed = Some(posed);
        true
    }

    /// What is said of the answer that was given, where its outcome has just come.
    pub(super) fn verdict(&self, locale: &Locale) -> Option<String> {
        let posed = self.asking.posed().filter(|posed| !posed.is_open())?;
        let truth = locale.say(wording::message_state(posed.question.truth));
        let is_right = posed.given? == posed.question.truth;
        Some(locale.say(if is_right { Text::AskSaidRight { truth: &truth } } else { Text::AskSaidWrong { truth: &truth } }))
    }

    /// Whether the running clock has come to a question that is to be posed; asked once.
    pub(super) fn take_due_question(&mut self) -> bool {
        std::mem::take(&mut self.asking.is_due)
    }

    /// Lets go of a question where the session stands elsewhere.
    pub(super) fn look_at_question(&mut self, session: &Session) {
        self.asking.look(session);
    }
}

fn place(session: &Session) -> (usize, u32) {
    (session.branch_index(), session.step())
}

fn posed(here: (usize, u32), next: Coming, future: &Session, message: MessageId) -> Option<PosedQuestion> {
    let question = outcome_question(future, message)?;
    let message = future.tenant().message(message)?;
    let acts = (here.1 + 1..=future.step()).filter_map(|step| future.entry(step).map(|entry| entry.action.clone())).collect();
    let (from, to, text) = (message.from, message.to, message.text.clone());
    Some(PosedQuestion { question, from, to, text, acts, hands: [0; MOST_ANSWERS], given: None, next, place: here, is_over: false })
}
