//! Applying an event to a tenant: the only way a tenant changes. What happens is not questioned here; that is `decide`'s part.

use std::rc::Rc;

use super::basics::{At, Fact, MailId, MessageId, PolicyId, SimTime, UserId};
use super::due::{ANSWER_WAITS, Due, DueKind, HELD_LASTS, IDLE_STEP, SPOOL_LASTS, TOAST_LASTS};
use super::event::{Event, Happening};
use super::mail::{Mail, MailKind};
use super::message::{Message, MessageState, Station};
use super::policy::{Policy, PolicyKind, PolicyName};
use super::presence::Presence;
use super::reason::Reason;
use super::setting::{SettingId, SettingValue};
use super::shell::Shell;
use super::user::{Build, Install, MailboxHome, PresenceMode, Relationship, User, UserKind};
use super::{OPEN, OPEN_AT_PEER, Place, PolicyRefresh, Tenant, name_hash, pair, unread_key, waiting_key};

/// Changes the tenant by what happened. An event about a user, message or policy that does not exist changes nothing.
pub fn apply(tenant: &mut Tenant, event: &Event) {
    let at = event.at;
    match &event.what {
        Happening::UserAdded { name, sip, department, kind } => tenant.add_user(User::new(name, sip, department, *kind, at), at),
        Happening::UserRemoved(user) => tenant.remove_user(*user),
        Happening::SignedIn(user) => tenant.sign_in(*user, at),
        Happening::SignedOut(user) => tenant.sign_out(*user, at),
        Happening::ConnectionLost(user) => {
            tenant.change(*user, |user| user.connected = Fact::set(false, at.step));
            tenant.stop_spooler(*user);
        }
        Happening::ConnectionRestored(user) => {
            tenant.change(*user, |user| {
                user.connected = Fact::set(true, at.step);
                user.loss_noticed = false;
            });
            tenant.start_spooler(*user, at.now);
        }
        Happening::LossNoticed(user) => tenant.change(*user, |user| user.loss_noticed = true),
        Happening::PresenceChanged { user, presence, mode } => tenant.set_presence(*user, *presence, *mode, at),
        Happening::ActivitySeen(user) => tenant.see_activity(*user, at),
        Happening::ClientChanged { user, install, build } => tenant.change(*user, |user| user.set_client(*install, *build, at)),
        Happening::MailboxChanged { user, home, web_services } => {
            tenant.change(*user, |user| user.set_mailbox(*home, *web_services, at));
        }
        Happening::RelationshipSet { user, contact, relationship } => {
            tenant.change(*user, |user| user.set_relationship(*contact, Fact::set(*relationship, at.step)));
        }
        Happening::MessageSent { from, to, text, state, reasons } => {
            let id = MessageId(tenant.next_message());
            let path = vec![Station { at: at.now, state: *state, step: at.step }];
            tenant.messages.push(Message { id, from: *from, to: *to, text: Rc::clone(text), path, why: reasons.clone() });
            tenant.enter(id, *state, at.now);
        }
        Happening::MessageMoved { message, state, reasons } => tenant.move_message(*message, *state, reasons, at),
        Happening::MessageHeld { message, reasons } => {
            if let Some(message) = tenant.messages.get_mut(message.index()) {
                message.why.extend_from_slice(reasons);
            }
        }
        Happening::ConversationOpened { owner, peer } => tenant.open_conversation(*owner, *peer),
        Happening::MailStored { to, from, kind, message } => tenant.store(*to, *from, *kind, *message, at.now),
        Happening::MailRead { user, from } => tenant.read_mail(*user, *from),
        Happening::EraChanged(era) => {
            tenant.era = *era;
            tenant.shell = Shell::FRESH;
        }
        Happening::RefreshChanged(refresh) => tenant.set_refresh(Fact::set(*refresh, at.step)),
        Happening::PolicyAdded { name, settings } => tenant.add_policy(name, settings, at),
        Happening::PolicyChanged { policy, settings } => tenant.change_policy(*policy, |policy| policy.set_all(settings, at)),
        Happening::PolicyReset(policy) => tenant.change_policy(*policy, |policy| {
            policy.values.clear();
            policy.made_by = at.step.on_timeline();
        }),
        Happening::PolicyRemoved(policy) => tenant.change_policy(*policy, |policy| policy.removed_by = Some(at.step)),
        Happening::PolicyGranted { user, policy } => tenant.change(*user, |user| user.granted = Fact::set(*policy, at.step)),
        Happening::ShellChanged(act) => tenant.shell = tenant.shell.after(*act),
    }
}

impl User {
    fn new(name: &Rc<str>, sip: &Rc<str>, department: &Rc<str>, kind: UserKind, at: At) -> Self {
        Self {
            id: UserId(0),
            name: Rc::clone(name),
            sip: Rc::clone(sip),
            department: Rc::clone(department),
            kind,
            signed_in: Fact::set(true, at.step),
            connected: Fact::set(true, at.step),
            loss_noticed: false,
            own_presence: Fact::set(Presence::Available, at.step),
            mode: PresenceMode::Automatic,
            presence_ends: None,
            install: Fact::set(Install::ClickToRun, at.step),
            build: Fact::set(Build::CURRENT, at.step),
            mailbox: Fact::set(MailboxHome::Online, at.step),
            web_services: Fact::set(true, at.step),
            granted: Fact::given(None),
            client_copy: None,
            relationships: Rc::default(),
            removed: false,
        }
    }

    fn set_client(&mut self, install: Option<Install>, build: Option<Build>, at: At) {
        if let Some(install) = install {
            self.install = Fact::set(install, at.step);
        }
        if let Some(build) = build {
            self.build = Fact::set(build, at.step);
        }
    }

    fn set_mailbox(&mut self, home: Option<MailboxHome>, web_services: Option<bool>, at: At) {
        if let Some(home) = home {
            self.mailbox = Fact::set(home, at.step);
        }
        if let Some(reached) = web_services {
            self.web_services = Fact::set(reached, at.step);
        }
    }

    fn set_relationship(&mut self, contact: UserId, fact: Fact<Relationship>) {
        let list = Rc::make_mut(&mut self.relationships);
        match list.binary_search_by_key(&contact, |entry| entry.0) {
            Ok(place) => list[place].1 = fact,
            Err(place) => list.insert(place, (contact, fact)),
        }
    }

    /// What changes this user's presence next, if anything does by itself.
    fn presence_due(&self) -> Option<Due> {
        let what = match (self.mode, self.own_presence.value) {
            (PresenceMode::Held, _) => DueKind::HeldPresenceEnds(self.id),
            (PresenceMode::Automatic, Presence::Inactive) => DueKind::TurnsAway(self.id),
            (PresenceMode::Automatic, _) => DueKind::TurnsInactive(self.id),
        };
        self.presence_ends.map(|at| Due { at, what })
    }
}

impl Policy {
    fn set_all(&mut self, settings: &[(SettingId, SettingValue)], at: At) {
        for (setting, value) in settings {
            self.set(*setting, Fact::set(value.clone(), at.step));
        }
    }
}

/// Users and presence.
impl Tenant {
    fn change(&mut self, id: UserId, change: impl FnOnce(&mut User)) {
        if let Some(user) = self.users.get_mut(id.index()) {
            change(user);
        }
    }

    fn add_user(&mut self, mut user: User, at: At) {
        let id = UserId(index_of(self.users.len()));
        user.id = id;
        for name in [&user.name, &user.sip] {
            self.names.insert(name_key(name, id), id.0);
        }
        self.users.push(user);
        self.sign_in(id, at);
    }

    fn remove_user(&mut self, id: UserId) {
        let Some(user) = self.users.get_mut(id.index()) else { return };
        user.removed = true;
        user.mailbox = Fact { value: MailboxHome::None, set_by: None };
        for name in [&user.name, &user.sip] {
            self.names.remove(name_key(name, id));
        }
    }

    fn sign_in(&mut self, id: UserId, at: At) {
        let copy = match self.refresh.value {
            PolicyRefresh::Immediate => None,
            PolicyRefresh::SignIn => self.copy_for_client(id),
        };
        self.change(id, |user| {
            user.signed_in = Fact::set(true, at.step);
            user.connected.value = true;
            user.loss_noticed = false;
            user.client_copy = copy;
        });
        self.set_presence(id, Presence::Available, PresenceMode::Automatic, at);
        self.start_spooler(id, at.now);
    }

    fn sign_out(&mut self, id: UserId, at: At) {
        self.set_timer(id, None);
        self.change(id, |user| {
            user.signed_in = Fact::set(false, at.step);
            user.loss_noticed = false;
        });
        self.stop_spooler(id);
        let peers: Vec<u128> = self.conversations.range(pair(id, UserId(0)), pair(id, UserId(u32::MAX))).map(|entry| entry.0).collect();
        for key in peers {
            self.conversations.remove(key);
            self.conversations.remove(turned(key));
        }
    }

    fn set_presence(&mut self, id: UserId, presence: Presence, mode: PresenceMode, at: At) {
        let lasts = match (mode, presence) {
            (PresenceMode::Automatic, Presence::Away) => None,
            (PresenceMode::Automatic, _) => Some(IDLE_STEP),
            (PresenceMode::Held, held) => held.ends_after_a_day().then_some(HELD_LASTS),
        };
        self.set_timer(id, None);
        self.change(id, |user| {
            user.own_presence = Fact::set(presence, at.step);
            user.mode = mode;
        });
        self.set_timer(id, lasts.map(|lasts| at.now + lasts));
    }

    fn see_activity(&mut self, id: UserId, at: At) {
        match self.user(id) {
            Some(user) if user.mode == PresenceMode::Automatic && user.own_presence.value == Presence::Available => {
                self.set_timer(id, Some(at.now + IDLE_STEP));
            }
            Some(_) | None => {}
        }
    }

    /// Sets when the presence changes by itself; each user has one timer at most.
    fn set_timer(&mut self, id: UserId, ends: Option<SimTime>) {
        let Some(user) = self.users.get_mut(id.index()) else { return };
        let before = user.presence_due();
        user.presence_ends = ends;
        let after = user.presence_due();
        if let Some(due) = before {
            self.dues.remove(due.key().0);
        }
        if let Some(due) = after {
            self.start(due);
        }
    }

    fn start(&mut self, due: Due) {
        let (key, kind) = due.key();
        self.dues.insert(key, kind);
    }
}

/// Messages, conversations and mail.
impl Tenant {
    pub(super) fn next_message(&self) -> u32 {
        index_of(self.messages.len()) + 1
    }

    fn move_message(&mut self, id: MessageId, state: MessageState, reasons: &[Reason], at: At) {
        self.leave(id);
        if let Some(message) = self.messages.get_mut(id.index()) {
            message.path.push(Station { at: at.now, state, step: at.step });
            message.why.extend_from_slice(reasons);
        }
        self.enter(id, state, at.now);
    }

    /// Counts a message in its new state, lists it where it waits, and starts what is due there.
    fn enter(&mut self, id: MessageId, state: MessageState, now: SimTime) {
        self.counts[state as usize] += 1;
        let Some(message) = self.message(id) else { return };
        let waits = waits_with(message, state);
        let from = message.from;
        if let Some((place, user)) = waits {
            self.waiting.insert(waiting_key(place, user, id), id.0);
        }
        match due_in(state, id, now) {
            Some(Due { what: DueKind::LeavesSpooler(_), .. }) if !self.user(from).is_some_and(User::is_online) => {}
            Some(due) => self.start(due),
            None => {}
        }
    }

    /// Takes a message out of the state it is in.
    fn leave(&mut self, id: MessageId) {
        let Some(message) = self.messages.get(id.index()) else { return };
        let Station { at, state, .. } = message.station();
        if let Some((place, user)) = waits_with(message, state) {
            self.waiting.remove(waiting_key(place, user, id));
        }
        if let Some(due) = due_in(state, id, at) {
            self.dues.remove(due.key().0);
        }
        self.counts[state as usize] -= 1;
    }

    /// R3: while its sender is away nothing leaves the spooler by itself.
    fn stop_spooler(&mut self, sender: UserId) {
        for due in self.spooler_dues(sender) {
            self.dues.remove(due.key().0);
        }
    }

    /// R3: the sender is back. What is late already is decided together with the sign-in and gets no timer.
    fn start_spooler(&mut self, sender: UserId, now: SimTime) {
        for due in self.spooler_dues(sender).into_iter().filter(|due| due.at > now) {
            self.start(due);
        }
    }

    fn spooler_dues(&self, sender: UserId) -> Vec<Due> {
        let spooled = self.waiting(Place::Spooler, sender);
        spooled.filter_map(|id| due_in(MessageState::Spooled, id, self.message(id)?.station().at)).collect()
    }

    fn open_conversation(&mut self, owner: UserId, peer: UserId) {
        self.conversations.insert(pair(owner, peer), OPEN);
        if !self.conversations.contains(pair(peer, owner)) {
            self.conversations.insert(pair(peer, owner), OPEN_AT_PEER);
        }
    }

    fn store(&mut self, to: UserId, from: UserId, kind: MailKind, message: MessageId, now: SimTime) {
        let key = unread_key(to, from, kind);
        let grows = self.unread.get(key).and_then(|id| self.mail.get_mut(id as usize));
        if let Some(mail) = grows {
            mail.messages.push(message);
            return;
        }
        let id = index_of(self.mail.len());
        let read = kind == MailKind::Saved;
        self.mail.push(Mail { id: MailId(id), to, from, kind, messages: vec![message], at: now, read });
        self.mailboxes.insert(pair(to, UserId(id)), id);
        if !read {
            self.unread.insert(key, id);
        }
    }

    fn read_mail(&mut self, user: UserId, from: Option<UserId>) {
        let (first, last) = from.map_or((UserId(0), UserId(u32::MAX)), |from| (from, from));
        let last = pair(user, last) << 8 | u128::from(u8::MAX);
        let unread: Vec<(u128, u32)> = self.unread.range(pair(user, first) << 8, last).collect();
        for (key, id) in unread {
            self.unread.remove(key);
            if let Some(mail) = self.mail.get_mut(id as usize) {
                mail.read = true;
            }
        }
    }
}

/// Policies.
impl Tenant {
    fn add_policy(&mut self, name: &PolicyName, settings: &[(SettingId, SettingValue)], at: At) {
        let id = PolicyId(index_of(self.policies.len()));
        let mut policy = Policy::new(id, name.clone(), PolicyKind::Own, at.step.on_timeline());
        policy.set_all(settings, at);
        self.policies.push(policy);
    }

    fn change_policy(&mut self, id: PolicyId, change: impl FnOnce(&mut Policy)) {
        if let Some(policy) = self.policies.get_mut(id.0 as usize) {
            change(policy);
        }
    }

    /// P10: from now on clients keep what they have, or all are brought up to date.
    fn set_refresh(&mut self, refresh: Fact<PolicyRefresh>) {
        for id in (0..self.users.len()).map(|place| UserId(index_of(place))) {
            let copy = match refresh.value {
                PolicyRefresh::Immediate => None,
                PolicyRefresh::SignIn => self.copy_for_client(id),
            };
            self.change(id, |user| user.client_copy = copy);
        }
        self.refresh = refresh;
    }
}

/// With whom a message waits in a state.
fn waits_with(message: &Message, state: MessageState) -> Option<(Place, UserId)> {
    match state {
        MessageState::InToast => Some((Place::Toast, message.to)),
        MessageState::Spooled => Some((Place::Spooler, message.from)),
        MessageState::Queued => Some((Place::Mailbox, message.to)),
        MessageState::Sending
        | MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Delivered
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice => None,
    }
}

/// What ends a state by itself, for a message that came into it at `since`.
fn due_in(state: MessageState, id: MessageId, since: SimTime) -> Option<Due> {
    let (lasts, what) = match state {
        MessageState::Sending => (ANSWER_WAITS, DueKind::TimesOut(id)),
        MessageState::InToast => (TOAST_LASTS, DueKind::ToastEnds(id)),
        MessageState::Spooled => (SPOOL_LASTS, DueKind::LeavesSpooler(id)),
        MessageState::Refused
        | MessageState::TimedOut
        | MessageState::Delivered
        | MessageState::Queued
        | MessageState::DeliveredAtSignIn
        | MessageState::MissedNotice => return None,
    };
    Some(Due { at: since + lasts, what })
}

fn name_key(name: &str, id: UserId) -> u128 {
    u128::from(name_hash(name)) << 32 | u128::from(id.0)
}

/// The key of the same conversation from the other side.
fn turned(key: u128) -> u128 {
    (key >> 32) | (key & u128::from(u32::MAX)) << 32
}

/// Tables stay far below four thousand million items.
#[allow(clippy::cast_possible_truncation)]
fn index_of(place: usize) -> u32 {
    place as u32
}
