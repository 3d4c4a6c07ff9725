//! What events do to users, their sessions and their presence. Messages are in `messages`.

use std::rc::Rc;

use super::index_of;
use crate::tenant::basics::{At, Fact, SimTime, UserId};
use crate::tenant::presence::Presence;
use crate::tenant::timer::{HELD_PRESENCE_DURATION, IDLE_STEP, Timer, TimerKind};
use crate::tenant::user::{Build, Install, MailboxHome, PresenceMode, Relationship, User, UserKind};
use crate::tenant::{ConversationSide, PolicyRefresh, Tenant, name_hash};

impl User {
    pub(super) fn new(name: &Rc<str>, sip: &Rc<str>, department: &Rc<str>, kind: UserKind, at: At) -> Self {
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
            idle_since: SimTime::default(),
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

    pub(super) fn set_client(&mut self, install: Option<Install>, build: Option<Build>, at: At) {
        if let Some(install) = install {
            self.install = Fact::set(install, at.step);
        }
        if let Some(build) = build {
            self.build = Fact::set(build, at.step);
        }
    }

    pub(super) fn set_mailbox(&mut self, home: Option<MailboxHome>, web_services: Option<bool>, at: At) {
        if let Some(home) = home {
            self.mailbox = Fact::set(home, at.step);
        }
        if let Some(reached) = web_services {
            self.web_services = Fact::set(reached, at.step);
        }
    }

    pub(super) fn set_relationship(&mut self, contact: UserId, fact: Fact<Relationship>) {
        let list = Rc::make_mut(&mut self.relationships);
        match list.binary_search_by_key(&contact, |entry| entry.0) {
            Ok(index) => list[index].1 = fact,
            Err(index) => list.insert(index, (contact, fact)),
        }
    }

    /// The timer that changes this user's presence next, if any.
    pub(in crate::tenant) fn presence_timer(&self) -> Option<Timer> {
        let kind = match (self.mode, self.own_presence.value) {
            (PresenceMode::Held, _) => TimerKind::HeldPresenceEnds(self.id),
            (PresenceMode::Automatic, Presence::Inactive) => TimerKind::TurnsAway(self.id),
            (PresenceMode::Automatic, _) => TimerKind::TurnsInactive(self.id),
        };
        self.presence_ends.map(|at| Timer { at, kind })
    }
}

impl Tenant {
    pub(super) fn change(&mut self, id: UserId, change: impl FnOnce(&mut User)) {
        if let Some(user) = self.users.get_mut(id.index()) {
            change(user);
        }
    }

    pub(super) fn add_user(&mut self, mut user: User, at: At) {
        let id = UserId(index_of(self.users.len()));
        user.id = id;
        for name in [&user.name, &user.sip] {
            self.names.insert(name_key(name, id), id.0);
        }
        self.users.push(user);
        self.sign_in(id, at);
    }

    pub(super) fn remove_user(&mut self, id: UserId) {
        let Some(user) = self.users.get_mut(id.index()) else { return };
        user.removed = true;
        user.mailbox = Fact { value: MailboxHome::None, set_by: None };
        for name in [&user.name, &user.sip] {
            self.names.remove(name_key(name, id));
        }
    }

    pub(super) fn sign_in(&mut self, id: UserId, at: At) {
        let copy = match self.refresh.value {
            PolicyRefresh::Immediate => None,
            PolicyRefresh::SignIn => self.copy_for_client(id),
        };
        self.change(id, |user| {
            user.signed_in = Fact::set(true, at.step);
            if !user.connected.value {
                user.connected = Fact::set(true, at.step);
            }
            user.loss_noticed = false;
            user.client_copy = copy;
            user.idle_since = at.now;
        });
        self.set_presence(id, Presence::Available, PresenceMode::Automatic, at);
        self.start_spooler(id, at.now);
    }

    pub(super) fn sign_out(&mut self, id: UserId, at: At) {
        self.set_timer(id, None);
        self.change(id, |user| {
            user.signed_in = Fact::set(false, at.step);
            user.loss_noticed = false;
        });
        self.stop_spooler(id);
        self.end_conversations_of(id, ConversationSide::EndedBySignOut);
    }

    pub(super) fn set_presence(&mut self, id: UserId, presence: Presence, mode: PresenceMode, at: At) {
        let Some(user) = self.user(id) else { return };
        let is_over = |length| user.idle_since + length <= at.now;
        // A policy may return somebody who has been idle for long to Available: from then on the time counts anew.
        let idle_since = if presence == Presence::Available && is_over(IDLE_STEP) { at.now } else { user.idle_since };
        let ends = match (mode, presence) {
            (PresenceMode::Automatic, Presence::Away) => None,
            (PresenceMode::Automatic, Presence::Inactive) => Some(idle_since + IDLE_STEP + IDLE_STEP),
            (PresenceMode::Automatic, _) => Some(idle_since + IDLE_STEP),
            (PresenceMode::Held, held) => held.ends_after_a_day().then_some(at.now + HELD_PRESENCE_DURATION),
        };
        self.set_timer(id, None);
        self.change(id, |user| {
            user.own_presence = Fact::set(presence, at.step);
            user.mode = mode;
            user.idle_since = idle_since;
        });
        self.set_timer(id, ends);
    }

    pub(super) fn see_activity(&mut self, id: UserId, at: At) {
        self.change(id, |user| user.idle_since = at.now);
        match self.user(id) {
            Some(user) if user.mode == PresenceMode::Automatic && user.own_presence.value == Presence::Available => {
                self.set_timer(id, Some(at.now + IDLE_STEP));
            }
            Some(_) | None => {}
        }
    }

    /// Sets when the presence changes by itself. Each user has at most one such timer.
    pub(super) fn set_timer(&mut self, id: UserId, ends: Option<SimTime>) {
        let Some(user) = self.users.get_mut(id.index()) else { return };
        let before = user.presence_timer();
        user.presence_ends = ends;
        let after = user.presence_timer();
        if let Some(timer) = before {
            self.timers.remove(timer.key().0);
        }
        if let Some(timer) = after {
            self.start(timer);
        }
    }

    pub(super) fn start(&mut self, timer: Timer) {
        let (key, kind) = timer.key();
        self.timers.insert(key, kind);
    }
}

fn name_key(name: &str, id: UserId) -> u128 {
    u128::from(name_hash(name)) << 32 | u128::from(id.0)
}
