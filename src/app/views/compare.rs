//! Two worlds beside each other: the fates of all messages, which of them differ, the first rule where the two part, and what each sender
//! reads.

use std::rc::Rc;

use crate::engine::Moment;
use crate::tenant::{Message, MessageId, MessageState, Tenant};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;
use crate::app::views::worlds;

/// What became of a message in one of the worlds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorldFate {
    /// The state that the message is in.
    pub state: MessageState,
    /// The state in a word.
    pub word: String,
    /// What the sender's client shows of it.
    pub sender_reads: String,
}

/// A message in both worlds; where it was not sent in one, there is no fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FateRow {
    /// The number of the message.
    pub id: MessageId,
    /// What it says.
    pub text: String,
    /// "Aiko Tanaka to Tony Smith"
    pub between: String,
    /// Its fate in the world that was there first.
    pub a: Option<WorldFate>,
    /// Its fate in the other one.
    pub b: Option<WorldFate>,
}

impl FateRow {
    /// Whether the two worlds differ in it.
    pub fn differs(&self) -> bool {
        self.a != self.b
    }
}

/// The first rule where the two worlds part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// The message for which it was asked.
    pub message: MessageId,
    /// The rule and its answer in the world that was there first.
    pub a: Option<(&'static str, String)>,
    /// The rule and its answer in the other one.
    pub b: Option<(&'static str, String)>,
}

/// Everything that the comparison shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareView {
    /// What differs, as a question.
    pub title: String,
    /// How many messages end differently.
    pub count: String,
    /// The name of the world that was there first, and its number.
    pub a: (String, usize),
    /// The name of the other one, and its number.
    pub b: (String, usize),
    /// All messages of the two.
    pub rows: Vec<FateRow>,
    /// Where the two part; `None` where no message differs.
    pub parting: Option<Parting>,
}

/// The comparison of the world on the page with the one that it came from, or with the newest other one. `None` where there is one only.
pub fn view(model: &Model) -> Option<Rc<CompareView>> {
    let (session, locale) = (model.session(), model.locale());
    let here = session.branch_index();
    let origins: Vec<Option<usize>> = session.branches().map(|branch| branch.opened.map(|(from, ..)| from)).collect();
    let (a, b) = pair(here, &origins)?;
    let moment = |branch: usize| {
        if branch == here {
            return Some(session.moment().clone());
        }
        session.moment_of(branch, session.counterpart(branch)?.step)
    };
    let (first, second) = (moment(a)?, moment(b)?);
    let rows = rows(&first, &second, locale);
    let differing = rows.iter().filter(|row| row.differs()).count();
    let name = |branch: usize| worlds::name(model, branch);
    Some(Rc::new(CompareView {
        title: locale.say(Text::CompareTitle { change: &name(b) }),
        count: locale.say(Text::CompareCount { count: differing as u64, total: &locale.number(rows.len() as u64) }),
        parting: rows.iter().find(|row| row.differs()).and_then(|row| parting(&first, &second, row.id, locale)),
        a: (name(a), a),
        b: (name(b), b),
        rows,
    }))
}

/// Which two branches are compared: the current one with its origin; the first one with the newest that came from it.
fn pair(here: usize, origins: &[Option<usize>]) -> Option<(usize, usize)> {
    match origins.get(here)? {
        Some(from) => Some((*from, here)),
        None => origins.iter().rposition(|origin| *origin == Some(here)).map(|newest| (here, newest)),
    }
}

fn rows(first: &Moment, second: &Moment, locale: &Locale) -> Vec<FateRow> {
    let (a, b) = (first.tenant(), second.tenant());
    let count = a.messages().len().max(b.messages().len());
    let ids = (1..).take(count).map(MessageId);
    ids.flat_map(|id| match (a.message(id), b.message(id)) {
        (Some(one), Some(other)) if !is_same(one, other) => vec![row(a, one, true, None, locale), row(b, other, false, None, locale)],
        (Some(one), other) => vec![row(a, one, true, other.map(|other| (b, other)), locale)],
        (None, Some(other)) => vec![row(b, other, false, None, locale)],
        (None, None) => Vec::new(),
    })
    .collect()
}

/// Whether two worlds' messages of one number are the same message.
fn is_same(one: &Message, other: &Message) -> bool {
    (one.from, one.to, &one.text) == (other.from, other.to, &other.text)
}

/// The row of a message of one world, which may be in the other one too.
fn row(tenant: &Tenant, message: &Message, is_first: bool, other: Option<(&Tenant, &Message)>, locale: &Locale) -> FateRow {
    let own = Some(fate(tenant, message, locale));
    let other = other.map(|(tenant, message)| fate(tenant, message, locale));
    let (a, b) = if is_first { (own, other) } else { (other, own) };
    let (from, to) = (wording::user_name(tenant, message.from), wording::user_name(tenant, message.to));
    FateRow { id: message.id, text: message.text.to_string(), between: locale.say(Text::WhyBetween { from, to }), a, b }
}

fn fate(tenant: &Tenant, message: &Message, locale: &Locale) -> WorldFate {
    WorldFate {
        state: message.state(),
        word: locale.say(wording::message_state(message.state())),
        sender_reads: wording::sees(tenant, message.from, message, locale).words,
    }
}

/// The first reason in which the two worlds' accounts of a message differ.
fn parting(first: &Moment, second: &Moment, id: MessageId, locale: &Locale) -> Option<Parting> {
    let told = |moment: &Moment| -> Vec<(&'static str, String)> {
        let tenant = moment.tenant();
        let say = |message: &Message| {
            let reasons = message.why.iter();
            reasons.map(|reason| (reason.rule.info().id, wording::reason(tenant, message, reason, locale))).collect()
        };
        tenant.message(id).map(say).unwrap_or_default()
    };
    let (a, b) = (told(first), told(second));
    let place = (0..a.len().max(b.len())).find(|place| a.get(*place) != b.get(*place))?;
    Some(Parting { message: id, a: a.get(place).cloned(), b: b.get(place).cloned() })
}
