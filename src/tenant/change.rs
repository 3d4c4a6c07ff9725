//! The single changes that might have given a message another fate: one for each fact that a consulted rule looked at, and one for each
//! act that decided later. Whether a change makes a difference is found out by playing it; that is the engine's part.

use super::basics::{Step, UserId};
use super::command::Command;
use super::message::Message;
use super::policy::{Policy, PolicyKind, PolicyName};
use super::presence::PresenceChoice;
use super::reason::{Absence, Arrival, Detail, Outcome, Reason};
use super::rule::Rule;
use super::setting::{SettingId, SettingValue};
use super::user::{Build, Install, MailboxHome, Relationship, User, UserKind};
use super::{PolicyId, Tenant};

/// One thing that could have been otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The user is signed in, or is not.
    SignedIn(UserId, bool),
    /// The user's client has a network connection, or has none.
    Connected(UserId, bool),
    /// The user has another presence.
    Presence(UserId, PresenceChoice),
    /// The user has set another relationship for a contact.
    Relationship {
        /// The user who set it.
        user: UserId,
        /// The contact for whom it is set.
        contact: UserId,
        /// The relationship that it is then.
        relationship: Relationship,
    },
    /// The user's client is installed in another way.
    Install(UserId, Install),
    /// The user's client is of a current build, or of one without offline messages.
    CurrentBuild(UserId, bool),
    /// The user's client reaches Exchange Web Services, or does not.
    WebServices(UserId, bool),
    /// The user has a mailbox, or has none.
    HasMailbox(UserId, bool),
    /// A policy turns offline messages on or off.
    PolicyValue(PolicyId, bool),
    /// The user is granted a policy that turns offline messages on or off.
    OwnPolicy(UserId, bool),
    /// The user opens the toast at once.
    OpensToast(UserId),
    /// The user ignores the toast at once.
    IgnoresToast(UserId),
    /// The user signs out right after the message was sent.
    Leaves(UserId),
    /// The user comes back right after the message was sent.
    ComesBack(UserId),
    /// The act of this step is left out.
    LeftOut(Step),
}

/// The place of a change among the steps of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeMoment {
    /// Right before the message is sent.
    BeforeSending,
    /// Right after the message was sent.
    AfterSending,
    /// In the place of a step.
    InsteadOf(Step),
}

/// A single change, as it can be played.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// What is otherwise.
    pub change: Change,
    /// The rule whose answer it changes.
    pub rule: Rule,
    /// The place, in the message's list, of the reason whose fact it changes; `None` where no consulted rule looked at that fact.
    pub reason: Option<usize>,
    /// When it is made.
    pub moment: ChangeMoment,
    /// The commands that make it; none where an act is left out.
    pub commands: Vec<Command>,
}

/// All single changes for a message, in the order of its reasons. `before` is the tenant right before the message was sent.
pub fn alternatives(before: &Tenant, message: &Message) -> Vec<Alternative> {
    let (Some(sender), Some(recipient)) = (before.user(message.from), before.user(message.to)) else { return Vec::new() };
    let mut finder = Finder { before, message, sender, recipient, place: None, found: Vec::new() };
    for (place, reason) in message.why.iter().enumerate() {
        finder.place = Some(place);
        finder.look_at(reason);
    }
    finder.place = None;
    finder.without_reason();
    finder.found
}

/// Collects changes while it walks through the reasons.
struct Finder<'a> {
    before: &'a Tenant,
    message: &'a Message,
    sender: &'a User,
    recipient: &'a User,
    /// The place of the reason that is looked at.
    place: Option<usize>,
    found: Vec<Alternative>,
}

impl Finder<'_> {
    fn look_at(&mut self, reason: &Reason) {
        let (sender, recipient) = (self.sender.id, self.recipient.id);
        match (reason.rule, reason.detail) {
            (_, _) if reason.outcome == Outcome::NotReached => {}
            (Rule::S1, Detail::Absent(Absence::CutOff)) => self.before(Rule::S1, Change::Connected(sender, true)),
            (Rule::S1, _) => self.before(Rule::S1, Change::SignedIn(sender, true)),
            (Rule::S3, _) => self.reached(recipient),
            (Rule::S4, _) => {
                self.before(Rule::S4, Change::Presence(recipient, PresenceChoice::Available));
                self.related(Rule::S4, Relationship::Workgroup);
                self.before(Rule::S4, Change::SignedIn(recipient, false));
                self.stored_by_recipient();
            }
            (Rule::S5, Detail::Absent(Absence::CutOff)) => self.before(Rule::S5, Change::Connected(recipient, true)),
            (Rule::S5, _) => self.before(Rule::S5, Change::SignedIn(recipient, true)),
            (Rule::S6, Detail::Blocked) => self.related(Rule::S6, Relationship::Colleagues),
            (Rule::S6, _) => self.before(Rule::S6, Change::Presence(recipient, PresenceChoice::Available)),
            (Rule::S7, Detail::Until(_)) => self.before(Rule::S7, Change::Connected(recipient, true)),
            (Rule::G1 | Rule::G2 | Rule::G3 | Rule::G4, _) => self.gate(reason),
            (Rule::T2, _) => self.answered(reason, Change::IgnoresToast(recipient)),
            (Rule::T3 | Rule::T7, _) => {
                self.answered(reason, Change::OpensToast(recipient));
                self.stored_by_recipient();
            }
            (Rule::T4, _) => {
                self.after(Rule::T4, Change::OpensToast(recipient));
                self.after(Rule::T4, Change::IgnoresToast(recipient));
            }
            (Rule::T5, _) => self.viewed(reason),
            (Rule::R1, _) => {
                self.comes_back();
                self.before(Rule::R6, Change::HasMailbox(recipient, false));
            }
            (Rule::R3 | Rule::R7, _) => self.left_out(reason.rule, reason.set_by),
            (Rule::R6, Detail::WebServices(MailboxHome::None)) => self.before(Rule::R6, Change::HasMailbox(recipient, true)),
            (Rule::R6, _) => self.before(Rule::R6, Change::WebServices(recipient, true)),
            (Rule::R8, Detail::Arrived(Arrival::Meanwhile)) => self.left_out(Rule::R8, reason.set_by),
            (Rule::R8, _) => self.before(Rule::R8, Change::SignedIn(recipient, false)),
            // A rule that only goes along with another one, or that no single change turns over.
            _ => {}
        }
    }

    /// Changes of what no reason names, because the rule was not asked or its usual answer needs no reason.
    fn without_reason(&mut self) {
        let (sender, recipient) = (self.sender.id, self.recipient.id);
        let consulted = |rule| self.message.why.iter().any(|reason: &Reason| reason.rule == rule);
        let (in_toast, spooled) = (consulted(Rule::T1), consulted(Rule::R2));
        if in_toast {
            self.after(Rule::T2, Change::OpensToast(recipient));
            self.after(Rule::T3, Change::IgnoresToast(recipient));
            self.after(Rule::T7, Change::Leaves(recipient));
        }
        if spooled {
            self.comes_back();
            self.after(Rule::R3, Change::Leaves(sender));
        }
        if self.sender.is_online() {
            self.before(Rule::S1, Change::SignedIn(sender, false));
            self.before(Rule::S1, Change::Connected(sender, false));
        }
        if self.recipient.relationship_to(sender).value != Relationship::Blocked {
            self.related(Rule::S6, Relationship::Blocked);
        }
        if spooled {
            self.before(Rule::R6, Change::HasMailbox(recipient, false));
        }
    }

    /// What keeps a message from a recipient who could be reached (S3).
    fn reached(&mut self, recipient: UserId) {
        self.before(Rule::S3, Change::SignedIn(recipient, false));
        self.before(Rule::S3, Change::Presence(recipient, PresenceChoice::DoNotDisturb));
        self.before(Rule::S3, Change::Presence(recipient, PresenceChoice::AppearOffline));
        self.before(Rule::S3, Change::Connected(recipient, false));
    }

    /// The fact that a gate looked at, the other way round.
    fn gate(&mut self, reason: &Reason) {
        let sender = self.sender.id;
        let closed = reason.outcome == Outcome::Failed;
        match (reason.rule, reason.detail) {
            (Rule::G1, Detail::Install(install)) => {
                let other = if install == Install::ClickToRun { Install::Msi } else { Install::ClickToRun };
                self.before(Rule::G1, Change::Install(sender, other));
            }
            (Rule::G2, Detail::Build { .. }) => self.before(Rule::G2, Change::CurrentBuild(sender, closed)),
            (Rule::G3, Detail::WebServices(MailboxHome::None)) => self.before(Rule::G3, Change::HasMailbox(sender, true)),
            (Rule::G3, Detail::WebServices(_)) => {
                self.before(Rule::G3, Change::WebServices(sender, closed));
                if !closed {
                    self.before(Rule::G3, Change::HasMailbox(sender, false));
                }
            }
            (Rule::G4, Detail::Policy { policy, .. }) => {
                self.before(Rule::G4, Change::OwnPolicy(sender, closed));
                if self.before.policy(policy).is_some_and(|policy| policy.kind != PolicyKind::Predefined) {
                    self.before(Rule::G4, Change::PolicyValue(policy, closed));
                }
            }
            _ => {}
        }
    }

    /// What else could have become of a toast that somebody answered with the act of a later step.
    fn answered(&mut self, reason: &Reason, instead: Change) {
        let acted = self.message.path.iter().find(|station| station.at == reason.at && station.step != self.message.sent_by());
        let acted = acted.map(|station| station.step);
        self.after(reason.rule, instead);
        self.left_out(reason.rule, acted);
    }

    /// Whether somebody was there to see the window (T5).
    fn viewed(&mut self, reason: &Reason) {
        let was_there = matches!(reason.detail, Detail::Presence(presence) if presence.is_there());
        let other = if was_there { PresenceChoice::Away } else { PresenceChoice::Available };
        self.before(Rule::T5, Change::Presence(self.recipient.id, other));
        if !was_there {
            self.stored_by_recipient();
        }
    }

    /// What the recipient's client needs in order to store a missed message (R6).
    fn stored_by_recipient(&mut self) {
        let recipient = self.recipient;
        let place = self.place.take();
        if recipient.reaches_web_services() {
            self.before(Rule::R6, Change::WebServices(recipient.id, false));
            self.before(Rule::R6, Change::HasMailbox(recipient.id, false));
        }
        self.place = place;
    }

    fn comes_back(&mut self) {
        if !self.recipient.is_online() {
            self.after(Rule::R8, Change::ComesBack(self.recipient.id));
        }
    }

    /// A relationship that the recipient has set for the sender.
    fn related(&mut self, rule: Rule, relationship: Relationship) {
        self.before(rule, Change::Relationship { user: self.recipient.id, contact: self.sender.id, relationship });
    }

    fn before(&mut self, rule: Rule, change: Change) {
        self.push(rule, change, ChangeMoment::BeforeSending);
    }

    fn after(&mut self, rule: Rule, change: Change) {
        self.push(rule, change, ChangeMoment::AfterSending);
    }

    /// The act of a later step that decided, left out. Acts before the message was sent are changed as facts.
    fn left_out(&mut self, rule: Rule, step: Option<Step>) {
        if let Some(step) = step.filter(|step| *step > self.message.sent_by()) {
            self.push(rule, Change::LeftOut(step), ChangeMoment::InsteadOf(step));
        }
    }

    fn push(&mut self, rule: Rule, change: Change, moment: ChangeMoment) {
        if self.found.iter().any(|other| other.change == change) {
            return;
        }
        if let Some(commands) = self.commands(change) {
            self.found.push(Alternative { change, rule, reason: self.place, moment, commands });
        }
    }

    /// The commands that make a change; `None` where nothing in this tenant makes it.
    fn commands(&self, change: Change) -> Option<Vec<Command>> {
        let command = match change {
            Change::SignedIn(user, true) | Change::ComesBack(user) if self.is_cut_off(user) => Command::Resume(user),
            Change::SignedIn(user, true) | Change::ComesBack(user) => Command::SignIn(user),
            Change::SignedIn(user, false) | Change::Leaves(user) => Command::SignOut(user),
            Change::Connected(user, true) => Command::Resume(user),
            Change::Connected(user, false) => Command::Suspend(user),
            Change::Presence(user, choice) => Command::SetPresence(user, choice),
            Change::Relationship { user, contact, relationship } => Command::SetRelationship { user, contact, relationship },
            Change::Install(user, install) => Command::SetClient { user, install: Some(install), build: None },
            Change::CurrentBuild(user, current) => {
                let build = if current { Build::CURRENT } else { Build::BEFORE_OFFLINE_MESSAGES };
                Command::SetClient { user, install: None, build: Some(build) }
            }
            Change::WebServices(user, reached) => Command::SetMailbox { user, home: None, web_services: Some(reached) },
            Change::HasMailbox(user, has) => {
                let home = if has { MailboxHome::Online } else { MailboxHome::None };
                Command::SetMailbox { user, home: Some(home), web_services: None }
            }
            Change::PolicyValue(policy, on) => {
                let settings = vec![(SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingValue::Boolean(on))];
                Command::SetPolicy { name: self.before.policy(policy)?.name.clone(), settings }
            }
            Change::OwnPolicy(user, on) => Command::GrantPolicy { user, policy: Some(self.grantable(user, on)?) },
            Change::OpensToast(user) => Command::OpenToast { user, from: Some(self.sender.id) },
            Change::IgnoresToast(user) => Command::CloseToast { user, from: Some(self.sender.id) },
            Change::LeftOut(_) => return Some(Vec::new()),
        };
        Some(vec![command])
    }

    fn is_cut_off(&self, user: UserId) -> bool {
        self.before.user(user).is_some_and(|user| user.signed_in.value && !user.connected.value)
    }

    /// A predefined policy that turns offline messages on or off and changes nothing else that the simulator asks: every tenant has one of
    /// either kind.
    fn grantable(&self, user: UserId, on: bool) -> Option<PolicyName> {
        let user = self.before.user(user).filter(|user| user.kind == UserKind::Tenant)?;
        let suits = |policy: &&Policy| policy.kind == PolicyKind::Predefined && policy.archives() == on;
        let granted = self.before.assigned(user).map(|policy| policy.id);
        self.before.policies().filter(suits).find(|policy| Some(policy.id) != granted).map(|policy| policy.name.clone())
    }
}
