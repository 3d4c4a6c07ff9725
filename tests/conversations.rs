//! T6, T9 and R6 seen from outside: a second, naive account of who is in a conversation with whom, kept beside random sessions. It looks
//! at commands and at message paths only, never at the events that the tenant decides.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use while_you_were_out::engine::{Action, Session, UndoGroup, ledger};
use while_you_were_out::tenant::*;

const USERS: u32 = 4;
const TEN_MINUTES: u64 = 600_000;

fn user() -> impl Strategy<Value = UserId> {
    (0..USERS).prop_map(UserId)
}

fn action() -> impl Strategy<Value = Action> {
    use PresenceChoice::{AppearOffline, Automatic, Available, DoNotDisturb, OffWork};
    let presence = prop::sample::select(vec![AppearOffline, AppearOffline, Automatic, Available, Available, DoNotDisturb, OffWork]);
    let relationship = prop::sample::select(vec![Relationship::Blocked, Relationship::Colleagues, Relationship::Workgroup]);
    let from = || prop::option::of(user());
    prop_oneof![
        9 => (user(), user()).prop_map(|(from, to)| Action::Act(Command::Send { from, to, text: "Lunch?".into() })),
        1 => user().prop_map(|user| Action::Act(Command::SignIn(user))),
        1 => user().prop_map(|user| Action::Act(Command::SignOut(user))),
        1 => user().prop_map(|user| Action::Act(Command::Suspend(user))),
        1 => user().prop_map(|user| Action::Act(Command::Resume(user))),
        2 => (user(), presence).prop_map(|(user, choice)| Action::Act(Command::SetPresence(user, choice))),
        3 => (user(), from()).prop_map(|(user, from)| Action::Act(Command::OpenToast { user, from })),
        1 => (user(), from()).prop_map(|(user, from)| Action::Act(Command::CloseToast { user, from })),
        1 => (user(), user(), relationship)
            .prop_map(|(user, contact, relationship)| Action::Act(Command::SetRelationship { user, contact, relationship })),
        1 => (user(), prop::option::of(prop::sample::select(MailboxHome::ALL)), any::<bool>())
            .prop_map(|(user, home, reached)| Action::Act(Command::SetMailbox { user, home, web_services: Some(reached) })),
        1 => (0_u64..60_000).prop_map(|length| Action::Wait(Millis(length))),
        2 => (0_u64..900_000).prop_map(|length| Action::Wait(Millis(length))),
        1 => Just(Action::Wait(Millis(TEN_MINUTES))),
        1 => Just(Action::WaitNext),
    ]
}

/// The naive account: which sides are open, and when two users last wrote to each other.
#[derive(Default)]
struct Account {
    open: BTreeSet<(UserId, UserId)>,
    last: BTreeMap<(UserId, UserId), SimTime>,
}

impl Account {
    fn is_open(&self, owner: UserId, peer: UserId, now: SimTime) -> bool {
        let pair = (owner.min(peer), owner.max(peer));
        let is_recent = self.last.get(&pair).is_some_and(|last| (now - *last).0 < TEN_MINUTES);
        is_recent && self.open.contains(&(owner, peer))
    }

    fn ends_for(&mut self, user: UserId) {
        self.open.retain(|(owner, peer)| *owner != user && *peer != user);
    }

    fn sent(&mut self, from: UserId, to: UserId, now: SimTime, opens: bool) {
        if !self.is_open(from, to, now) && !self.is_open(to, from, now) {
            self.open.remove(&(from, to));
            self.open.remove(&(to, from));
        }
        if opens {
            self.open.insert((from, to));
        }
        self.last.insert((from.min(to), from.max(to)), now);
    }

    /// The states that a message sent now may have at first, by S1–S9, T5, T6 and R6.
    fn expected(&self, tenant: &Tenant, from: UserId, to: UserId, now: SimTime) -> &'static [MessageState] {
        use MessageState::{Delivered, InToast, MissedNotice, NotStored, Refused, Sending, Spooled};
        let (Some(sender), Some(recipient)) = (tenant.user(from), tenant.user(to)) else { return &[] };
        let presence = recipient.own_presence.value;
        let relationship = recipient.relationship_to(from).value;
        let both = self.is_open(from, to, now) && self.is_open(to, from, now);
        let missed: &[MessageState] = if recipient.reaches_web_services() { &[MissedNotice] } else { &[NotStored] };
        if !sender.is_online() {
            &[Refused]
        } else if !recipient.signed_in.value
            || relationship == Relationship::Blocked
            || presence == Presence::AppearOffline && !both
            || recipient.loss_noticed
        {
            &[Spooled, Refused]
        } else if !recipient.connected.value {
            &[Sending]
        } else if presence.bars_toasts() && relationship != Relationship::Workgroup {
            missed
        } else if !self.is_open(to, from, now) {
            &[InToast]
        } else if presence.is_there() {
            &[Delivered]
        } else {
            missed
        }
    }

    /// Follows an action that was accepted, from the tenant before it to the session after it.
    fn follow(&mut self, action: &Action, before: &Tenant, now: SimTime, session: &Session) {
        let online = |tenant: &Tenant, user: UserId| tenant.user(user).is_some_and(User::is_online);
        match action {
            Action::Act(Command::Send { from, to, .. }) => self.sent(*from, *to, now, online(before, *from)),
            Action::Act(Command::OpenToast { user, from }) => {
                let toasts = before.waiting(Place::Toast, *user).filter_map(|id| before.message(id));
                let senders = toasts.map(|message| message.from).filter(|sender| from.is_none_or(|from| from == *sender));
                self.open.extend(senders.map(|sender| (*user, sender)));
            }
            Action::Act(Command::SignOut(user)) if before.user(*user).is_some_and(|user| user.signed_in.value) => self.ends_for(*user),
            Action::Act(Command::Suspend(user)) if before.user(*user).is_some_and(|user| user.connected.value) => self.ends_for(*user),
            Action::Wait(_) | Action::WaitNext => {
                // T4: the window opens where a toast ended by itself.
                let ended = before.messages().iter().filter(|message| message.state() == MessageState::InToast);
                let after = ended.filter_map(|message| session.tenant().message(message.id));
                let opened = after.filter(|message| message.state() != MessageState::InToast);
                self.open.extend(opened.map(|message| (message.to, message.from)));
            }
            Action::Act(_) | Action::File(_) | Action::Reset(_) => {}
        }
    }
}

/// R6: what is stored nowhere says so, is in nobody's mail, and is no refusal.
fn check_not_stored(tenant: &Tenant) {
    let mut count = 0;
    for message in tenant.messages().iter() {
        let is_stored_nowhere = message.state() == MessageState::NotStored;
        assert_eq!(message.why.iter().any(|reason| reason.rule == Rule::R6), is_stored_nowhere, "{message:?}");
        if is_stored_nowhere {
            count += 1;
            assert!(tenant.mail().iter().all(|mail| !mail.messages.contains(&message.id)), "{message:?}");
            assert!(message.path.iter().all(|station| station.state != MessageState::Refused), "{message:?}");
        }
    }
    let ledger = ledger(tenant);
    assert_eq!(ledger.count(MessageState::NotStored), count);
    assert!(ledger.is_balanced());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn conversations_open_and_end_as_a_naive_account_says(actions in vec(action(), 1..100)) {
        let mut session = Session::sample();
        let allow = vec![(SettingId::ENABLE_APPEAR_OFFLINE, SettingValue::Boolean(true))];
        session.act(Action::Act(Command::SetPolicy { name: PolicyName::new("Global"), settings: allow }), UndoGroup(0)).unwrap();
        let mut account = Account::default();
        for action in actions {
            let (before, now) = (session.tenant().clone(), session.now());
            if session.act(action.clone(), UndoGroup(0)).is_err() {
                continue;
            }
            if let Action::Act(Command::Send { from, to, .. }) = action {
                let message = session.tenant().messages().iter().next_back().unwrap();
                let expected = account.expected(&before, from, to, now);
                prop_assert!(expected.contains(&message.path[0].state), "{message:?} instead of {expected:?}");
            }
            account.follow(&action, &before, now, &session);
            for owner in (0..USERS).map(UserId) {
                for peer in (0..USERS).map(UserId) {
                    let open = session.tenant().is_open(owner, peer, session.now());
                    prop_assert_eq!(open, account.is_open(owner, peer, session.now()), "{:?} {:?} after {:?}", owner, peer, action);
                }
            }
        }
        check_not_stored(session.tenant());
    }
}
