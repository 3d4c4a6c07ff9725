//! The ways of the messages as a Mermaid sequence diagram. Which way a message took is told by its stations, not decided here.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::escape::mermaid;
use crate::engine::{Action, Session};
use crate::tenant::{Command, Message, MessageId, MessageState, SimTime, Tenant, UserId};
use crate::text::{Locale, Text};
use crate::wording;

/// More messages make a diagram that nobody reads, and that Mermaid refuses.
const MAX_MESSAGES: usize = 60;
/// The number of steps without a message that are noted at most.
const MAX_NOTES: usize = 120;
/// Longer texts are cut.
const MAX_TEXT_CHARS: usize = 60;
/// Longer names of places are cut.
const MAX_NAME_CHARS: usize = 40;

/// Who or what takes part: a part of a user's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct NodeId(UserId, NodeKind);

/// A part of a user's side, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum NodeKind {
    User,
    Spooler,
    Mailbox,
}

/// One line of the diagram, with its place in time: the step, the instant, the message.
struct Move {
    step: u32,
    at: SimTime,
    message: Option<MessageId>,
    lines: Vec<String>,
}

/// The diagram of a session up to its current step, and how many older messages are left out.
pub fn sequence(session: &Session, locale: &Locale) -> (String, u64) {
    let tenant = session.tenant();
    let all = tenant.messages().len();
    let left_out = all.saturating_sub(MAX_MESSAGES);
    let mut drawing = SequenceDiagram { tenant, locale, places: BTreeMap::new(), moves: Vec::new() };
    for message in tenant.messages().iter().skip(left_out) {
        drawing.message(message);
    }
    let first = drawing.moves.iter().map(|one| one.step).min().unwrap_or(0);
    // What was done before the first message that is drawn belongs to it only where no message is left out.
    drawing.notes(session, if left_out == 0 { 1 } else { first });
    (drawing.text(), u64::try_from(left_out).unwrap_or(u64::MAX))
}

struct SequenceDiagram<'a> {
    tenant: &'a Tenant,
    locale: &'a Locale,
    /// The places that are used, each with its name.
    places: BTreeMap<NodeId, String>,
    moves: Vec<Move>,
}

impl SequenceDiagram<'_> {
    fn place(&mut self, user: UserId, part: NodeKind) -> String {
        let name = wording::user_name(self.tenant, user);
        let label = match part {
            NodeKind::User => name.to_owned(),
            NodeKind::Spooler => self.locale.say(Text::DocumentSpoolerOf { name }),
            NodeKind::Mailbox => self.locale.say(Text::DocumentMailboxOf { name }),
        };
        self.places.insert(NodeId(user, part), label);
        key(user, part)
    }

    /// The way of a message, one move for each station.
    fn message(&mut self, message: &Message) {
        let mut before = None;
        for station in &message.path {
            let lines = self.station(message, before, station.state);
            self.moves.push(Move { step: station.step.0, at: station.at, message: Some(message.id), lines });
            before = Some(station.state);
        }
    }

    fn station(&mut self, message: &Message, before: Option<MessageState>, state: MessageState) -> Vec<String> {
        let (from, to) = (self.place(message.from, NodeKind::User), self.place(message.to, NodeKind::User));
        let id = message.id.0;
        let text = mermaid(&wording::shortened(&wording::said(self.tenant, message, self.locale), MAX_TEXT_CHARS));
        let word = mermaid(&self.locale.say(wording::message_state(state)));
        let spooler = |drawing: &mut Self| drawing.place(message.from, NodeKind::Spooler);
        let mailbox = |drawing: &mut Self| drawing.place(message.to, NodeKind::Mailbox);
        let sent = |arrow: &str| format!("{from}{arrow}{to}: #35;{id} {text}");
        match (state, before) {
            (MessageState::Spooled, _) => vec![format!("{from}->>{}: #35;{id} {text}", spooler(self))],
            (MessageState::Queued, _) => vec![format!("{}->>{}: #35;{id} {word}", spooler(self), mailbox(self))],
            (MessageState::DeliveredAtSignIn, Some(MessageState::Spooled)) => {
                let (spooler, mailbox) = (spooler(self), mailbox(self));
                vec![format!("{spooler}->>{mailbox}: #35;{id}"), format!("{mailbox}->>{to}: #35;{id} {word}")]
            }
            (MessageState::DeliveredAtSignIn, _) => vec![format!("{}->>{to}: #35;{id} {word}", mailbox(self))],
            (MessageState::NotStored, Some(MessageState::Spooled)) => vec![format!("{}-x{to}: #35;{id} {word}", spooler(self))],
            (MessageState::NotStored, None) => vec![sent("-x"), format!("Note over {to}: #35;{id} {word}")],
            (MessageState::Refused, None) => vec![sent("-x"), format!("Note over {from}: #35;{id} {word}")],
            (MessageState::Refused | MessageState::TimedOut, _) => vec![format!("{to}--x{from}: #35;{id} {word}")],
            (MessageState::Sending | MessageState::InToast, _) | (MessageState::Delivered, None) => {
                vec![sent("->>"), format!("Note over {to}: #35;{id} {word}")]
            }
            (MessageState::Delivered | MessageState::NotStored, Some(_)) => vec![format!("Note over {to}: #35;{id} {word}")],
            (MessageState::MissedNotice, None) => vec![sent("->>"), format!("{to}->>{}: #35;{id} {word}", mailbox(self))],
            (MessageState::MissedNotice, Some(_)) => vec![format!("{to}->>{}: #35;{id} {word}", mailbox(self))],
        }
    }

    /// What else was done, as notes: by users who take part, over them; to the tenant and the clock, over all.
    fn notes(&mut self, session: &Session, first: u32) {
        let (Some(left), Some(right)) = (self.places.keys().next().copied(), self.places.keys().next_back().copied()) else { return };
        let everybody = if left == right { left.key() } else { format!("{},{}", left.key(), right.key()) };
        let mut noted = 0;
        for (step, entry) in (1..).zip(session.log().take(session.step() as usize)) {
            let over = match &entry.action {
                Action::Act(Command::Send { .. } | Command::Shell(_)) | Action::File(_) | Action::Reset(_) => continue,
                Action::Wait(_) | Action::WaitNext => everybody.clone(),
                Action::Act(command) => match command.user() {
                    Some(user) if self.places.contains_key(&NodeId(user, NodeKind::User)) => key(user, NodeKind::User),
                    Some(_) => continue,
                    None => everybody.clone(),
                },
            };
            if step < first || noted == MAX_NOTES {
                continue;
            }
            noted += 1;
            let deed = mermaid(&wording::shortened(&wording::action(self.tenant, &entry.action, self.locale), MAX_TEXT_CHARS));
            self.moves.push(Move { step, at: entry.began_at, message: None, lines: vec![format!("Note over {over}: {deed}")] });
        }
    }

    fn text(mut self) -> String {
        // The rule of place of the timeline: by time, then by order within the instant.
        self.moves.sort_by_key(|one| (one.at, one.step, one.message));
        let mut out = String::from("sequenceDiagram\n");
        for (place, label) in &self.places {
            let (key, label) = (place.key(), mermaid(&wording::shortened(label, MAX_NAME_CHARS)));
            let _ = writeln!(out, "    participant {key} as {}", if label.is_empty() { &key } else { &label });
        }
        for line in self.moves.iter().flat_map(|one| &one.lines) {
            let _ = writeln!(out, "    {line}");
        }
        out
    }
}

impl NodeId {
    fn key(self) -> String {
        key(self.0, self.1)
    }
}

/// A place's word in the diagram.
fn key(user: UserId, part: NodeKind) -> String {
    let part = match part {
        NodeKind::User => "u",
        NodeKind::Spooler => "s",
        NodeKind::Mailbox => "m",
    };
    format!("{part}{}", user.0)
}
