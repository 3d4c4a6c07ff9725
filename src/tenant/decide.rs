//! Decides which events a command or a timer causes, or why a command is refused. Nothing is changed here.

mod mailbox;
mod people;
mod policy;
mod sending;
#[cfg(test)]
mod tests;
mod toast;

use std::rc::Rc;

use super::basics::{At, Fact, UserId};
use super::command::{Command, Refusal};
use super::event::{Event, EventKind};
use super::mail::MailKind;
use super::message::Message;
use super::presence::Presence;
use super::reason::{Detail, Outcome, Reason};
use super::rule::{Evidence, Rule};
use super::timer::{Timer, TimerKind};
use super::user::{PresenceMode, User};
use super::{MessageId, Step, Tenant};

/// Decides which events a command causes, or why it is refused.
///
/// # Errors
/// A [`Refusal`] where the command cannot be carried out; the tenant stays as it is.
pub fn decide(tenant: &Tenant, command: &Command, at: At) -> Result<Vec<Event>, Refusal> {
    let mut decision = Decision { tenant, at, events: Vec::new(), stored: Vec::new() };
    match command {
        Command::NewUser { name, sip, department, kind } => decision.new_user(name, sip.as_deref(), department, *kind)?,
        Command::RemoveUser(user) => decision.remove_user(decision.user(*user)?),
        Command::SignIn(user) => decision.sign_in(decision.user(*user)?),
        Command::SignOut(user) => decision.sign_out(decision.user(*user)?),
        Command::Suspend(user) => decision.suspend(decision.user(*user)?),
        Command::Resume(user) => decision.resume(decision.user(*user)?),
        Command::SetPresence(user, choice) => decision.set_presence(decision.user(*user)?, *choice)?,
        Command::SetClient { user, install, build } => {
            decision.user(*user)?;
            decision.happens(EventKind::ClientChanged { user: *user, install: *install, build: *build });
        }
        Command::SetMailbox { user, home, web_services } => {
            decision.user(*user)?;
            decision.happens(EventKind::MailboxChanged { user: *user, home: *home, web_services: *web_services });
        }
        Command::SetRelationship { user, contact, relationship } => {
            decision.pair(*user, *contact)?;
            decision.happens(EventKind::RelationshipSet { user: *user, contact: *contact, relationship: *relationship });
        }
        Command::Send { from, to, text } => {
            let (sender, recipient) = decision.pair(*from, *to)?;
            decision.send(sender, recipient, Rc::clone(text));
        }
        Command::OpenToast { user, from } => decision.open_toasts(decision.user(*user)?, *from),
        Command::CloseToast { user, from } => decision.close_toasts(decision.user(*user)?, *from),
        Command::ReadMail { user, from } => decision.read_mail(decision.user(*user)?, *from),
        Command::SetTenant { era, refresh } => decision.set_tenant(*era, *refresh),
        Command::NewPolicy { name, settings } => decision.new_policy(name, settings)?,
        Command::SetPolicy { name, settings } => decision.set_policy(name, settings)?,
        Command::GrantPolicy { user, policy } => decision.grant_policy(decision.user(*user)?, policy.as_ref())?,
        Command::RemovePolicy(name) => decision.remove_policy(name)?,
        Command::Shell(act) => decision.happens(EventKind::ShellChanged(*act)),
    }
    Ok(decision.events)
}

/// Decides what happens when a timer runs out; `at.now` is the time of the timer.
pub fn decide_timer(tenant: &Tenant, timer: Timer, at: At) -> Vec<Event> {
    let mut decision = Decision { tenant, at, events: Vec::new(), stored: Vec::new() };
    match timer.kind {
        TimerKind::ToastEnds(id) => decision.with_message(id, Decision::toast_ends),
        TimerKind::LeavesSpooler(id) => decision.with_message(id, Decision::process),
        TimerKind::TimesOut(id) => decision.with_message(id, Decision::time_out),
        TimerKind::TurnsInactive(user) => decision.presence_turns(user, Presence::Inactive),
        TimerKind::TurnsAway(user) => decision.presence_turns(user, Presence::Away),
        TimerKind::HeldPresenceEnds(user) => decision.held_presence_ends(user),
    }
    decision.events
}

/// A decision while it is being made: the tenant it looks at and the events so far.
struct Decision<'a> {
    tenant: &'a Tenant,
    at: At,
    events: Vec<Event>,
    /// How many messages this decision has stored so far, by mailbox, sender and kind of mail (T8).
    stored: Vec<((UserId, UserId, MailKind), u32)>,
}

impl<'a> Decision<'a> {
    fn happens(&mut self, kind: EventKind) {
        self.events.push(Event { at: self.at, kind });
    }

    fn user(&self, id: UserId) -> Result<&'a User, Refusal> {
        self.tenant.user(id).filter(|user| !user.removed).ok_or(Refusal::UnknownUser)
    }

    fn pair(&self, one: UserId, other: UserId) -> Result<(&'a User, &'a User), Refusal> {
        if one == other {
            return Err(Refusal::Oneself(one));
        }
        Ok((self.user(one)?, self.user(other)?))
    }

    fn with_message(&mut self, id: MessageId, happens: fn(&mut Self, &'a Message)) {
        if let Some(message) = self.tenant.message(id) {
            happens(self, message);
        }
    }

    /// Somebody did something at the client: the idle time starts again, and automatic presence is Available.
    fn activity(&mut self, user: &User) {
        self.happens(EventKind::ActivitySeen(user.id));
        match (user.mode, user.own_presence.value) {
            (PresenceMode::Automatic, Presence::Available) | (PresenceMode::Held, _) => {}
            (PresenceMode::Automatic, _) => self.presence_turns(user.id, Presence::Available),
        }
    }

    /// A hand-set presence ends after 24 hours: from now on the idle time decides, so somebody who left is Away.
    fn held_presence_ends(&mut self, user: UserId) {
        if let Some(presence) = self.tenant.user(user).map(|user| user.automatic_presence(self.at.now)) {
            self.presence_turns(user, presence);
        }
    }

    fn presence_turns(&mut self, user: UserId, presence: Presence) {
        self.happens(EventKind::PresenceChanged { user, presence, mode: PresenceMode::Automatic });
    }

    /// The reason that a rule applied, with the evidence of the rule as a whole.
    fn reason(&self, rule: Rule) -> Reason {
        let evidence = rule.info().evidence;
        Reason { rule, outcome: Outcome::Applied, evidence, at: self.at.now, set_by: None, detail: Detail::None }
    }
}

impl Reason {
    fn with(self, detail: Detail) -> Self {
        Self { detail, ..self }
    }

    fn set_by(self, set_by: Option<Step>) -> Self {
        Self { set_by, ..self }
    }

    /// Adds what the rule looked at, and the step that set it.
    fn seeing<T: Copy>(self, fact: Fact<T>, detail: impl FnOnce(T) -> Detail) -> Self {
        self.set_by(fact.set_by).with(detail(fact.value))
    }

    fn outcome(self, outcome: Outcome) -> Self {
        Self { outcome, ..self }
    }

    /// Marks the reason as an assumption where the part of the rule that applied is one.
    fn assumed_if(self, assumed: bool) -> Self {
        Self { evidence: if assumed { Evidence::Assumption } else { self.evidence }, ..self }
    }
}
