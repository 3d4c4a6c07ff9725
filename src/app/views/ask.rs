//! What will happen? The question, its answers, and after an answer the truth, the rule that decided it, and what would have made the other answers true. While
//! the question is open, nothing here knows which answer is true.

use std::rc::Rc;

use crate::cmdlets::tenant_fields::what_if_line;
use crate::tenant::{MessageId, MessageState};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::because;
use crate::app::model::{GuessScore, Model, PosedQuestion};

/// A question on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskView {
    /// The message that is asked about.
    pub message: MessageId,
    /// What will be done, and what is asked about it.
    pub question: String,
    /// The answers, from the sender to the recipient.
    pub answers: Vec<AnswerCard>,
    /// Whether the outcome is still covered.
    pub is_open: bool,
    /// Whether hands are counted.
    pub counts: bool,
    /// How the questions of this story were answered, where any was.
    pub score: Option<String>,
}

/// An answer as a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCard {
    /// The state that it says.
    pub state: MessageState,
    /// That in a few words.
    pub title: String,
    /// What that means for the two people.
    pub about: String,
    /// How many hands are up for it.
    pub hands: u32,
    /// The same of all hands, in percent.
    pub share: u32,
    /// What is known of it, once the outcome has come.
    pub revealed: Option<RevealedAnswer>,
}

/// What is known of an answer once the outcome has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevealedAnswer {
    /// Whether it is the true one.
    pub is_true: bool,
    /// Whether it is the one that was given.
    pub is_given: bool,
    /// Of the true one: the id of the rule that decided, and the rule in a sentence.
    pub rule: Option<(&'static str, String)>,
    /// Of another one: the nearest change that would have made it true, by its place among those that were found, its name, and its line.
    pub change: Option<(usize, String, String)>,
}

/// The question that stands on the page.
pub fn view(model: &Model) -> Option<Rc<AskView>> {
    let asking = model.stories().asking();
    let posed = asking.posed()?;
    let all: u32 = posed.hands.iter().fold(0, |sum, hands| sum.saturating_add(*hands));
    let card = |(state, hands): (&MessageState, &u32)| {
        let (title, about) = posed.answer(*state, model.session().tenant(), model.locale());
        let share = u32::try_from(u64::from(*hands) * 100 / u64::from(all.max(1))).unwrap_or(0);
        AnswerCard {
            state: *state,
            title,
            about,
            hands: *hands,
            share,
            revealed: (!posed.is_open()).then(|| revealed(model, posed, *state)),
        }
    };
    Some(Rc::new(AskView {
        message: posed.question.message,
        question: posed.words(model.session().tenant(), model.locale()),
        answers: posed.question.answers.iter().zip(&posed.hands).map(card).collect(),
        is_open: posed.is_open(),
        counts: asking.counts(),
        score: score(model),
    }))
}

/// The question, while its outcome is covered.
pub fn question(model: &Model) -> Option<String> {
    model.stories().asking().open().map(|posed| posed.words(model.session().tenant(), model.locale()))
}

/// How the questions of a story were answered, where any was.
pub fn score(model: &Model) -> Option<String> {
    let score = model.stories().score();
    (score.answered > 0).then(|| score_text(score, model.locale()))
}

/// How many questions were answered rightly, in words.
pub fn score_text(score: GuessScore, locale: &Locale) -> String {
    locale.say(Text::AskScore { right: &score.right.to_string(), count: score.answered.into() })
}

/// Whether nothing may be said of what comes.
pub fn covers(model: &Model) -> bool {
    model.stories().asking().open().is_some()
}

/// Whether nothing may be said of a message, because it is asked what will become of it.
pub fn covers_message(model: &Model, message: MessageId) -> bool {
    model.stories().asking().open().is_some_and(|posed| posed.question.message == message)
}

fn revealed(model: &Model, posed: &PosedQuestion, state: MessageState) -> RevealedAnswer {
    let is_true = state == posed.question.truth;
    let fates = model.what_ifs(posed.question.message).filter(|_| !is_true);
    let change = fates.and_then(|fates| {
        let (place, what_if) = fates.changes.iter().enumerate().find(|(_, what_if)| what_if.fate.state == state)?;
        let label = wording::change(model.session(), what_if.alternative.change, model.locale());
        Some((place, label, what_if_line(model.session(), what_if)))
    });
    let rule = because::view(model).filter(|_| is_true && model.selected() == Some(posed.question.message));
    RevealedAnswer { is_true, is_given: posed.given == Some(state), rule: rule.map(|rule| (rule.rule, rule.sentence.clone())), change }
}
