//! What of the stage somebody cannot know through whose eyes it is seen: it is hatched, and stays where it is.

use crate::tenant::{MailboxHome, Rule, Tenant, UserId};
use crate::wording::{Knower, MessageKnowledge};

use crate::app::model::Model;

use super::StageView;

/// Something on the stage that can be hatched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageThing {
    /// A person's presence at the head.
    Presence(UserId),
    /// What a person's client shows.
    Client(UserId),
    /// A gate, by its rule, and how it came out.
    Gate(&'static str),
    /// Why a gate is closed.
    Closed,
    /// The way between the clients.
    Way,
    /// A History Spooler and what lies in it.
    Tray(UserId),
    /// A mailbox and what lies in it.
    Mailbox(UserId),
    /// Where the letter lies, and its state.
    Letter,
}

/// What is hatched on the stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageHidden {
    things: Vec<StageThing>,
    /// What is said of each of them: that it cannot be known.
    pub words: String,
}

impl StageHidden {
    /// Whether something is hatched.
    pub fn hides(&self, thing: StageThing) -> bool {
        self.things.contains(&thing)
    }
}

/// What of a stage is hatched; nothing while the truth is shown.
pub fn of(model: &Model, stage: &StageView) -> StageHidden {
    let Some(knower) = model.lens() else { return StageHidden::default() };
    let tenant = model.session().tenant();
    let mut things = vec![StageThing::Way];
    things.extend(stage.trays.iter().map(|tray| StageThing::Tray(tray.user)));
    let mailboxes = stage.mailboxes.iter().filter(|mailbox| !knows_mailbox(tenant, knower, mailbox.user));
    things.extend(mailboxes.map(|mailbox| StageThing::Mailbox(mailbox.user)));
    for person in &stage.cast {
        let user = tenant.user(person.user);
        // The server shows a presence for a while after a cable was pulled; that it was, the own client alone knows.
        let is_shown = person.connected || !person.signed_in || knower.of_client(person.user);
        if !(is_shown && user.is_some_and(|user| knower.of_presence(tenant, user, person.presence.presence))) {
            things.push(StageThing::Presence(person.user));
        }
        if !knower.of_client(person.user) {
            things.push(StageThing::Client(person.user));
        }
    }
    if let Some(checks) = &stage.checks {
        things.extend(checks.gates.iter().filter(|gate| !knows_gate(knower, gate.rule)).map(|gate| StageThing::Gate(gate.rule)));
        let closed = checks.gates.iter().find(|gate| gate.outcome == crate::tenant::Outcome::Failed);
        things.extend(closed.filter(|gate| !knows_gate(knower, gate.rule)).map(|_| StageThing::Closed));
    }
    let message = stage.letter.as_ref().and_then(|letter| tenant.message(letter.id));
    things.extend(message.filter(|message| knower.of_message(tenant, message) != MessageKnowledge::Fate).map(|_| StageThing::Letter));
    StageHidden { things, words: knower.cannot_know(tenant, model.locale()) }
}

/// That there is none the administrator knows, but not what lies in one.
fn knows_mailbox(tenant: &Tenant, knower: Knower, user: UserId) -> bool {
    knower == Knower::Administrator && tenant.user(user).is_some_and(|user| user.mailbox.value == MailboxHome::None)
}

/// The gates ask the sender's client; only the policy is the administrator's own.
fn knows_gate(knower: Knower, rule: &str) -> bool {
    knower == Knower::Administrator && rule == Rule::G4.info().id
}
