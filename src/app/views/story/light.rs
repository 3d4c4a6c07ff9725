//! Who keeps a place on the stage, and what the sentence of the scene speaks of: named by the story, or taken from what the story does.

use crate::app::model::Model;
use crate::engine::Action;
use crate::scenario::{LookPanel, Scenario, SceneLook};
use crate::tenant::{Command, Message, MessageId, Rule, Tenant, UserId};

/// Who keeps a place for the whole story: senders on the left and recipients on the right, each side in the order in which they come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// Those who write first.
    pub left: Vec<UserId>,
    /// Those who are written to first.
    pub right: Vec<UserId>,
}

impl Cast {
    /// All of them, from the left to the right.
    pub fn all(&self) -> impl Iterator<Item = UserId> {
        self.left.iter().chain(&self.right).copied()
    }

    /// Whether somebody has a place.
    pub fn has(&self, user: UserId) -> bool {
        self.all().any(|other| other == user)
    }
}

/// What the sentence speaks of: it stands in the light and in sight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Light {
    /// The message that it is about.
    pub message: Option<MessageId>,
    /// The rule that the why shows first.
    pub rule: Option<Rule>,
    /// The persons who are named.
    pub users: Vec<UserId>,
    /// The panel that stands beside the stage.
    pub panel: Option<LookPanel>,
}

/// The cast of the story that is told; without a story, nobody. Somebody who joins the tenant during the story has a place from then on.
pub fn cast(model: &Model) -> Cast {
    let Some(story) = model.stories().player() else { return Cast::default() };
    cast_of(story.scenario(), model.session().tenant())
}

/// The cast of a story in a tenant.
pub fn cast_of(scenario: &Scenario, tenant: &Tenant) -> Cast {
    let mut cast = Cast::default();
    let sides = scenario.sides();
    let named = |name: &str| tenant.find_user(name);
    let side_of = |user: UserId| sides.iter().find(|(name, _)| named(name) == Some(user)).is_some_and(|(_, writes)| *writes);
    let users: Vec<UserId> = if scenario.cast.is_empty() {
        sides.iter().filter_map(|(name, _)| named(name)).collect()
    } else {
        scenario.cast.iter().filter_map(|name| named(name)).collect()
    };
    for user in users {
        if !cast.has(user) {
            let side = if side_of(user) { &mut cast.left } else { &mut cast.right };
            side.push(user);
        }
    }
    // Two sides: where everybody writes, the last one stands across, and where nobody does, the first one.
    if cast.right.is_empty() && cast.left.len() > 1 {
        cast.right.extend(cast.left.pop());
    } else if cast.left.is_empty() && cast.right.len() > 1 {
        cast.left.push(cast.right.remove(0));
    }
    cast
}

/// What is in the light at the current step of the story that is told; `None` without a story.
pub fn light(model: &Model) -> Option<Light> {
    let story = model.stories().player()?;
    let tenant = model.session().tenant();
    let beat = story.told();
    let look = beat.and_then(|beat| beat.directives.look.clone()).unwrap_or_default();
    let acted = acted(model);
    let SceneLook { message, rule, users, panel } = look;
    let message = message.map(MessageId).filter(|id| tenant.message(*id).is_some()).or(acted.message);
    let named: Vec<UserId> = users.iter().filter_map(|name| tenant.find_user(name)).collect();
    let default_panel = || beat.filter(|beat| beat.ends_at_console()).map(|_| LookPanel::Console);
    Some(Light {
        rule: rule.or_else(|| message.and_then(|id| tenant.message(id)).and_then(|message| decided(model, message))),
        users: if named.is_empty() { acted.users } else { named },
        panel: panel.or_else(default_panel),
        message,
    })
}

/// What the last act of the session concerns.
fn acted(model: &Model) -> Light {
    let session = model.session();
    let (tenant, step) = (session.tenant(), session.step());
    let of_message = |message: &Message| Light { message: Some(message.id), users: vec![message.from, message.to], ..Light::default() };
    let moved = tenant.messages().iter().rev().find(|message| message.station().step.0 == step);
    let Some(action) = session.entry(step).map(|entry| &entry.action) else { return Light::default() };
    let user = match action {
        Action::Act(command) => command.user(),
        Action::Wait(_) | Action::WaitNext | Action::Reset(_) | Action::File(_) => None,
    };
    let Some(user) = user else { return moved.or_else(|| tenant.messages().iter().next_back()).map_or_else(Light::default, of_message) };
    let has_part = |message: &&Message| message.from == user || message.to == user;
    let message = moved.or_else(|| tenant.messages().iter().rev().find(has_part));
    let is_send = matches!(action, Action::Act(Command::Send { .. }));
    match message {
        Some(message) if is_send || moved.is_some() => of_message(message),
        Some(message) => Light { message: Some(message.id), users: vec![user], ..Light::default() },
        None => Light { users: vec![user], ..Light::default() },
    }
}

/// The rule that decided a message's fate, where that is known; otherwise the one that was consulted last.
fn decided(model: &Model, message: &Message) -> Option<Rule> {
    let decided = model.decided(message).and_then(|place| message.why.get(place));
    decided.or(message.why.last()).map(|reason| reason.rule)
}
