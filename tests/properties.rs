//! What holds for every session: random acts on a small tenant, checked after each.

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use support::sessions::{input, played};
use while_you_were_out::engine::{Action, Moment, Session, StartPoint, UndoGroup, ledger, other_fates, what_ifs};
use while_you_were_out::tenant::*;

/// What one message may be asked: each question replays the session from the sending on.
const MOST_QUESTIONS: usize = 40;

/// Every message is counted once, in the state in which its path ends, and waits where that state says, and nowhere else.
fn check_messages(tenant: &Tenant) {
    let ledger = ledger(tenant);
    assert!(ledger.is_balanced());
    assert_eq!(tenant.misplaced(), None);
    for (state, count) in ledger.counts() {
        let found = tenant.messages().iter().filter(|message| message.state() == state).count();
        assert_eq!(found, count as usize, "{state:?}");
    }
    let users = (0..40).map(UserId).filter(|id| tenant.user(*id).is_some());
    let places = [
        (Place::Toast, MessageState::InToast),
        (Place::Spooler, MessageState::Spooled),
        (Place::Mailbox, MessageState::Queued),
        (Place::Line, MessageState::Sending),
    ];
    let mut waiting = Vec::new();
    for user in users {
        for (place, state) in places {
            for id in tenant.waiting(place, user) {
                assert_eq!(tenant.message(id).map(Message::state), Some(state));
                waiting.push(id);
            }
        }
    }
    let count = waiting.len();
    waiting.sort_unstable();
    waiting.dedup();
    let expected = places.iter().map(|(_, state)| tenant.count(*state) as usize).sum();
    assert_eq!((waiting.len(), count), (expected, expected), "no message is in two states");
}

/// Every message came to where it is by ways that the rules know, each with a reason; what is over stays as it is.
fn check_paths(tenant: &Tenant) {
    use MessageState::{Delivered, DeliveredAtSignIn, InToast, MissedNotice, NotStored, Queued, Sending, Spooled, TimedOut};
    let ways = [
        (Sending, TimedOut),
        (InToast, Delivered),
        (InToast, MissedNotice),
        (InToast, NotStored),
        (Spooled, Queued),
        (Spooled, DeliveredAtSignIn),
        (Spooled, NotStored),
        (Queued, DeliveredAtSignIn),
    ];
    for message in tenant.messages().iter() {
        assert!(!message.path.is_empty() && message.why.len() >= message.path.len(), "{message:?}");
        for pair in message.path.windows(2) {
            assert!(ways.contains(&(pair[0].state, pair[1].state)), "{message:?}");
            assert!(pair[0].at <= pair[1].at && pair[0].step <= pair[1].step, "{message:?}");
        }
    }
}

/// The mail about messages that were not seen: one unread item for each sender and folder, and nothing is told twice in a folder.
fn check_mail(tenant: &Tenant) {
    for user in (0..40).map(UserId) {
        for folder in [Folder::MissedConversation, Folder::Inbox] {
            let items: Vec<&Mail> = tenant.mailbox(user).filter(|mail| mail.kind.folder() == folder).collect();
            let mut senders: Vec<UserId> = items.iter().filter(|mail| !mail.read).map(|mail| mail.from).collect();
            let mut told: Vec<MessageId> = items.iter().flat_map(|mail| mail.messages.iter().copied()).collect();
            let counts = (senders.len(), told.len());
            senders.sort_unstable();
            senders.dedup();
            told.sort_unstable();
            told.dedup();
            assert_eq!((senders.len(), told.len()), counts, "{items:?}");
        }
    }
}

/// What is due belongs to a message in the state that it ends, or to a user who is signed in.
fn check_dues(moment: &Moment) {
    let tenant = moment.tenant();
    let mut of_users: Vec<Timer> = (0..40).flat_map(|id| tenant.timers_of(UserId(id))).collect();
    of_users.sort_by_key(|due| due.order());
    assert!(tenant.timers().eq(of_users), "all that is due is due at somebody's desk");
    for due in tenant.timers() {
        assert!(due.at > moment.now(), "{due:?} is overdue at {:?}", moment.now());
        let state = |id| tenant.message(id).map(Message::state);
        match due.kind {
            TimerKind::ToastEnds(id) => assert_eq!(state(id), Some(MessageState::InToast)),
            TimerKind::TimesOut(id) => assert_eq!(state(id), Some(MessageState::Sending)),
            TimerKind::LeavesSpooler(id) => {
                assert_eq!(state(id), Some(MessageState::Spooled));
                assert!(tenant.message(id).and_then(|message| tenant.user(message.from)).is_some_and(User::is_online));
            }
            TimerKind::TurnsInactive(user) | TimerKind::TurnsAway(user) | TimerKind::HeldPresenceEnds(user) => {
                assert!(tenant.user(user).is_some_and(|user| user.signed_in.value));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ledger_balances_and_no_message_is_in_two_states(inputs in vec(input(), 1..120)) {
        let mut session = Session::sample();
        for input in inputs {
            let _ = session.act(input, UndoGroup(0));
            check_messages(session.tenant());
            check_paths(session.tenant());
            check_mail(session.tenant());
            check_dues(session.moment());
        }
    }

    #[test]
    fn an_act_refused_changes_nothing_and_is_no_step(inputs in vec(input(), 1..80)) {
        let mut session = Session::sample();
        for input in inputs {
            let before = session.moment().clone();
            if session.act(input, UndoGroup(0)).is_err() {
                prop_assert!(&before == session.moment());
                prop_assert_eq!(session.steps(), before.step());
            } else {
                prop_assert_eq!(session.step(), before.step() + 1);
            }
        }
    }

    #[test]
    fn the_log_played_again_is_the_same_session(inputs in vec(input(), 1..80)) {
        let live = played(&inputs);
        let log: Vec<Action> = live.log().map(|entry| entry.action.clone()).collect();
        let again = played(&log);
        prop_assert!(live.moment() == again.moment());
        prop_assert_eq!(live.steps(), again.steps());
    }

    #[test]
    fn one_step_back_and_forward_is_the_same_moment(inputs in vec(input(), 1..60)) {
        let mut session = played(&inputs);
        let here = session.moment().clone();
        if session.back() {
            prop_assert!(session.forward());
        }
        prop_assert!(&here == session.moment());
    }

    #[test]
    fn seeking_anywhere_is_playing_the_beginning(inputs in vec(input(), 1..80), steps in vec(0_u32..80, 1..6)) {
        let mut session = played(&inputs);
        let log: Vec<Action> = session.log().map(|entry| entry.action.clone()).collect();
        for step in steps {
            session.seek(step);
            let beginning = played(&log[..session.step() as usize]);
            prop_assert!(session.moment() == beginning.moment());
        }
    }

    #[test]
    fn acting_in_the_past_keeps_the_old_future(inputs in vec(input(), 2..60), back in 1_u32..30) {
        let mut session = played(&inputs);
        let future = session.moment().clone();
        prop_assume!(future.step() > 0);
        session.seek(future.step().saturating_sub(back));
        session.act(Action::Wait(Millis(1)), UndoGroup(0)).unwrap();
        session.switch_branch(0);
        prop_assert!(&future == session.moment());
    }

    #[test]
    fn every_what_if_opens_the_world_that_it_promises(inputs in vec(input(), 1..60), back in 0_u32..20) {
        let mut session = played(&inputs);
        session.seek(session.steps().saturating_sub(back));
        let newest = session.tenant().messages().len();
        let ids: Vec<MessageId> = session.tenant().messages().iter().map(|message| message.id).skip(newest.saturating_sub(3)).collect();
        for id in ids {
            let here = session.moment().clone();
            for what_if in what_ifs(&session, id) {
                let mut opened = session.clone();
                opened.open_what_if(id, &what_if);
                prop_assert_eq!(opened.tenant().message(id).map(Message::station), Some(what_if.fate));
                let log: Vec<Action> = opened.log().map(|entry| entry.action.clone()).collect();
                prop_assert!(played(&log).moment() == opened.moment());
                opened.switch_branch(session.branch_index());
                opened.seek(session.step());
                prop_assert!(&here == opened.moment());
            }
        }
    }

    #[test]
    fn a_long_session_asks_few_questions_of_a_message_and_plays_each_once(inputs in vec(input(), 200)) {
        let session = played(&inputs);
        for message in session.tenant().messages().iter().rev().take(5) {
            let found = other_fates(&session, message.id);
            // Each is one replay from the sending to where the fate is settled: their number is what an answer costs.
            prop_assert!(found.changes.len() <= MOST_QUESTIONS, "{} replays", found.changes.len());
            let mut changes: Vec<_> = found.changes.iter().map(|what_if| format!("{:?}", what_if.alternative)).collect();
            changes.sort();
            changes.dedup();
            prop_assert_eq!(changes.len(), found.changes.len(), "nothing is played twice");
            let turns = |place| found.changes.iter().any(|other| other.alternative.reason == Some(place) && other.fate.state != message.state());
            prop_assert!(found.decided.is_none_or(turns));
        }
    }

    #[test]
    fn undoing_a_reset_brings_everything_back(inputs in vec(input(), 1..40), empty in any::<bool>()) {
        let mut session = played(&inputs);
        let before = session.moment().clone();
        session.reset(if empty { StartPoint::Empty } else { StartPoint::Start });
        prop_assert_eq!(session.steps(), 0);
        prop_assert!(session.undo());
        prop_assert!(&before == session.moment());
        prop_assert!(session.redo());
        prop_assert_eq!(session.steps(), 0);
    }
}
