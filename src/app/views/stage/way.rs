//! The way of the selected message: the checks that it passed, and the parts of its path, been, due or never.

use crate::tenant::{Message, MessageState, Outcome, Rule, SPOOL_DURATION};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

/// A part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayPart {
    /// From the sender's window through the checks into the spooler.
    Out,
    /// From the spooler into the mailbox.
    Leave,
    /// From the mailbox into the recipient's window.
    Notify,
    /// From window to window, past spooler and mailbox.
    Straight,
    /// From the recipient's window back into the mailbox.
    File,
}

impl WayPart {
    /// Its style class.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::Leave => "leave",
            Self::Notify => "notify",
            Self::Straight => "straight",
            Self::File => "file",
        }
    }
}

/// Whether the message went there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walked {
    /// It has been there.
    Been,
    /// It is due there.
    Due,
    /// It never goes there.
    Never,
}

impl Walked {
    /// Its style class.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Been => "been",
            Self::Due => "due",
            Self::Never => "never",
        }
    }
}

/// A part of the way, as it was walked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayLeg {
    /// Which part of the way.
    pub route: WayPart,
    /// Whether it was walked.
    pub walked: Walked,
    /// The state in which it was or will be walked, which gives the color.
    pub state: MessageState,
    /// Words beside it.
    pub words: Option<String>,
}

/// A gate that the sender's client asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateAsked {
    /// What was asked, in two or three words.
    pub word: String,
    /// How it came out.
    pub outcome: Outcome,
    /// The gate's rule, by its id.
    pub rule: &'static str,
}

/// What the sender's client asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatesAsked {
    /// "Aiko's client checks"
    pub title: String,
    /// The gates in the order in which they are asked.
    pub gates: Vec<GateAsked>,
    /// Which gate is closed and why, where one is: a heading and a sentence.
    pub closed: Option<(String, String)>,
}

const GATES: [Rule; 4] = [Rule::G1, Rule::G2, Rule::G3, Rule::G4];

/// The number of the gate that refused a message, from 0.
pub fn failed_gate(message: &Message) -> Option<usize> {
    let failed = message.why.iter().find(|reason| reason.outcome == Outcome::Failed)?;
    GATES.iter().position(|gate| *gate == failed.rule)
}

/// What was asked of a message on the offline path; `None` on the others.
pub fn checks(model: &Model, message: &Message) -> Option<GatesAsked> {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let asked = |rule: Rule| message.why.iter().find(|reason| reason.rule == rule);
    let word = |rule: Rule| {
        locale.say(if rule == Rule::G1 {
            Text::StageCheckInstall
        } else if rule == Rule::G2 {
            Text::StageCheckBuild
        } else if rule == Rule::G3 {
            Text::StageCheckExchange
        } else {
            Text::StageCheckPolicy
        })
    };
    let gates: Vec<GateAsked> = GATES
        .iter()
        .filter_map(|rule| Some(GateAsked { word: word(*rule), outcome: asked(*rule)?.outcome, rule: rule.info().id }))
        .collect();
    let failed = message.why.iter().find(|reason| reason.outcome == Outcome::Failed);
    let closed = failed.map(|reason| {
        let heading = if reason.rule == Rule::G1 {
            Text::StageClosedInstall
        } else if reason.rule == Rule::G2 {
            Text::StageClosedBuild
        } else if reason.rule == Rule::G3 {
            Text::StageClosedExchange
        } else {
            Text::StageClosedPolicy
        };
        (locale.say(heading), wording::reason(tenant, message, reason, locale))
    });
    (!gates.is_empty()).then(|| GatesAsked {
        title: locale.say(Text::StageChecks { name: wording::first_name(tenant, message.from) }),
        gates,
        closed,
    })
}

/// The parts of a message's way, in their order.
pub fn legs(model: &Model, message: &Message) -> Vec<WayLeg> {
    let first = message.path[0].state;
    if first == MessageState::Spooled {
        return offline(model, message);
    }
    let (tenant, locale, state) = (model.session().tenant(), model.locale(), message.state());
    let name = wording::first_name(tenant, message.to);
    let leg = |route, walked, state, words| WayLeg { route, walked, state, words };
    let straight =
        |walked, words| leg(WayPart::Straight, walked, if walked == Walked::Been { MessageState::InToast } else { state }, words);
    match state {
        MessageState::Refused if failed_gate(message).is_some() => vec![leg(WayPart::Out, Walked::Been, state, None)],
        MessageState::Refused | MessageState::Spooled | MessageState::Queued | MessageState::DeliveredAtSignIn => Vec::new(),
        MessageState::Sending => vec![straight(Walked::Due, Some(locale.say(Text::StageNobodyAnswers { name })))],
        MessageState::TimedOut => vec![straight(Walked::Never, Some(locale.say(Text::StageNobodyAnswers { name })))],
        MessageState::InToast => vec![straight(Walked::Been, Some(locale.say(Text::StageStraight { name })))],
        MessageState::Delivered => vec![leg(WayPart::Straight, Walked::Been, state, Some(locale.say(Text::StageStraight { name })))],
        MessageState::MissedNotice => vec![
            leg(WayPart::Straight, Walked::Been, state, Some(locale.say(Text::StageNoToast { name }).clone()).filter(|_| first == state)),
            leg(WayPart::File, Walked::Been, state, Some(locale.say(Text::StageFiles { name }))),
        ],
        MessageState::NotStored => vec![
            leg(WayPart::Straight, Walked::Been, state, None),
            leg(WayPart::File, Walked::Never, state, Some(locale.say(Text::StageNotStored))),
        ],
    }
}

/// The way over the sender's spooler.
fn offline(model: &Model, message: &Message) -> Vec<WayLeg> {
    let (tenant, locale, state) = (model.session().tenant(), model.locale(), message.state());
    let leaves = message.sent_at() + SPOOL_DURATION;
    let left = message.path.iter().find(|station| station.state != MessageState::Spooled);
    let at = left.map_or(leaves, |station| station.at);
    let is_late = left.is_none() && leaves <= model.session().now();
    let time = if at.0.is_multiple_of(60_000) { wording::hour_and_minute(at) } else { wording::time_of_day(at) };
    let leave_words = if is_late { None } else { Some(locale.say(Text::StageAt { time: &time })) };
    let leave = match state {
        MessageState::Spooled => (Walked::Due, MessageState::Queued, leave_words),
        MessageState::NotStored => (Walked::Never, state, Some(locale.say(Text::StageNotStored))),
        MessageState::Sending
        | MessageState::Refused
        | MessageState::TimedOut
        | MessageState::InToast
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice => (Walked::Been, MessageState::Queued, Some(time.clone())),
    };
    let signed_in = tenant.user(message.to).is_some_and(crate::tenant::User::is_online);
    let notify = match state {
        MessageState::DeliveredAtSignIn => {
            let seen = message.station().at;
            Some((Walked::Been, state, super::when(model, seen)))
        }
        MessageState::Spooled if signed_in => Some((Walked::Due, MessageState::DeliveredAtSignIn, locale.say(Text::StageAtOnce))),
        MessageState::Spooled | MessageState::Queued => {
            Some((Walked::Due, MessageState::DeliveredAtSignIn, locale.say(Text::StageAtSignIn)))
        }
        MessageState::Sending
        | MessageState::Refused
        | MessageState::TimedOut
        | MessageState::InToast
        | MessageState::Delivered
        | MessageState::MissedNotice
        | MessageState::NotStored => None,
    };
    let mut legs = vec![WayLeg { route: WayPart::Out, walked: Walked::Been, state: MessageState::Spooled, words: None }];
    legs.push(WayLeg { route: WayPart::Leave, walked: leave.0, state: leave.1, words: leave.2 });
    legs.extend(notify.map(|(walked, state, words)| WayLeg { route: WayPart::Notify, walked, state, words: Some(words) }));
    legs
}
