//! Two worlds beside each other: the fates of all messages, which of them differ, the first rule where the two part, and what each sender
//! reads.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::link::script_of_world;
use crate::app::timeline::{PairChart, PairPlan, PairWorld};
use crate::engine::{Moment, Session};
use crate::tenant::{Message, MessageId, MessageState, Tenant, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::Model;
use crate::app::model::worlds::pair;
use crate::app::views::worlds;

pub use crate::app::views::worlds::WorldRow;

/// How wide the chart of both is at least, in pixels.
const CHART_PX: i32 = 860;
/// The most lanes of each.
const MOST_LANES: usize = 5;

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
    /// Both on one axis.
    pub chart: Rc<PairChart>,
    /// Where both stand: the time and the step of the world on the page.
    pub position: String,
    /// Whether there is a step back, and one ahead.
    pub walks: (bool, bool),
    /// All worlds that are there.
    pub worlds: Vec<WorldRow>,
    /// The scripts of the two.
    pub scripts: (Rc<str>, Rc<str>),
}

/// The comparison of the world on the page with the one that it came from, or with the newest other one. `None` where there is one only.
pub fn view(model: &Model) -> Option<Rc<CompareView>> {
    let (session, locale) = (model.session(), model.locale());
    let here = session.branch_index();
    let (a, b) = pair(model.session(), model.reading().compared())?;
    let world = |branch: usize| {
        let mut world = session.clone();
        if branch != here {
            let step = session.counterpart(branch)?.step;
            world.switch_branch(branch);
            world.seek(step);
        }
        Some(world)
    };
    let (first, second) = (world(a)?, world(b)?);
    let rows = rows(first.moment(), second.moment(), locale);
    let differing = rows.iter().filter(|row| row.differs()).count();
    let name = |branch: usize| worlds::name(model, branch);
    let (step, steps) = (session.step(), session.steps());
    let time = wording::time_of_day(session.now());
    Some(Rc::new(CompareView {
        title: locale.say(Text::CompareTitle { change: &name(b) }),
        count: match (differing, rows.len()) {
            (1, 1) => locale.say(Text::CompareOnly),
            _ => locale.say(Text::CompareCount { count: differing as u64, total: &locale.number(rows.len() as u64) }),
        },
        parting: rows.iter().find(|row| row.differs()).and_then(|row| parting(first.moment(), second.moment(), row.id, locale)),
        chart: Rc::new(chart(session, (&first, a), (&second, b), &rows, locale)?),
        a: (name(a), a),
        b: (name(b), b),
        rows,
        position: locale.say(Text::TimelineValue { time: &time, step: step.into(), steps: steps.into() }),
        walks: (step > 0, step < steps),
        worlds: worlds::list(model),
        scripts: (script_of_world(&first).into(), script_of_world(&second).into()),
    }))
}

/// Both worlds on one axis: the lanes of those whose messages differ; where none does, of all who take part.
fn chart(session: &Session, first: (&Session, usize), second: (&Session, usize), rows: &[FateRow], locale: &Locale) -> Option<PairChart> {
    let here = session.branch_index();
    let order = session.interleaved(if first.1 == here { second.1 } else { first.1 })?;
    let (a, b) = if first.1 == here { (&order.here, &order.other) } else { (&order.other, &order.here) };
    let differing: BTreeSet<MessageId> = rows.iter().filter(|row| row.differs()).map(|row| row.id).collect();
    let of = |rows: &mut dyn Iterator<Item = &FateRow>| -> BTreeSet<UserId> {
        let users = |id: MessageId| [first.0, second.0].into_iter().filter_map(move |world| world.tenant().message(id));
        rows.flat_map(|row| users(row.id).flat_map(|message| [message.from, message.to])).collect()
    };
    let mut users = of(&mut rows.iter().filter(|row| row.differs()));
    if users.is_empty() {
        users = of(&mut rows.iter());
    }
    if users.is_empty() {
        users = first.0.tenant().users().map(|user| user.id).collect();
    }
    let users: Vec<UserId> = users.into_iter().take(MOST_LANES).collect();
    let plan = PairPlan {
        first: PairWorld { session: first.0, orders: a },
        second: PairWorld { session: second.0, orders: b },
        shared: order.shared,
        users: &users,
        differing: &differing,
        locale,
        width: CHART_PX,
    };
    Some(plan.drawn())
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
    FateRow {
        id: message.id,
        text: wording::said(tenant, message, locale).to_string(),
        between: locale.say(Text::WhyBetween { from, to }),
        a,
        b,
    }
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
