//! Sessions, branches and the timeline on short stories. What holds for every session is in `tests/properties.rs`.

use crate::tenant::{Command, MessageId, MessageState, Millis, Place, Presence, PresenceChoice, SimTime, Step, Tenant, TimerKind, UserId};

use super::*;

const AIKO: UserId = UserId(0);
const TONY: UserId = UserId(5);

fn act(session: &mut Session, command: Command) {
    let group = session.new_group();
    session.act(Action::Act(command), group).unwrap();
}

fn wait(session: &mut Session, length: Millis) {
    let group = session.new_group();
    session.act(Action::Wait(length), group).unwrap();
}

fn send() -> Command {
    Command::Send { from: AIKO, to: TONY, text: "Lunch?".into() }
}

/// Tony is away, Aiko writes, two minutes pass, Tony comes: four steps.
fn story() -> Session {
    let mut session = Session::sample();
    act(&mut session, Command::SignOut(TONY));
    act(&mut session, send());
    wait(&mut session, Millis::minutes(2));
    act(&mut session, Command::SignIn(TONY));
    session
}

fn state(session: &Session) -> Option<MessageState> {
    session.tenant().message(MessageId(1)).map(crate::tenant::Message::state)
}

#[test]
fn every_step_has_its_state_time_and_events() {
    use MessageState::{DeliveredAtSignIn, Queued, Spooled};
    let mut session = story();
    let states = [None, None, Some(Spooled), Some(Queued), Some(DeliveredAtSignIn)];
    for (step, expected) in (0_u32..5).zip(states).rev() {
        session.seek(step);
        assert_eq!((session.step(), state(&session)), (step, expected));
    }
    let ended: Vec<u64> = session.log().map(|entry| entry.ended_at.0).collect();
    assert_eq!(ended, [0, 0, 120_000, 120_000]);
    assert_eq!([1, 2, 3, 4].map(|step| session.events(step).len()), [1, 3, 3, 2]);
    assert!(session.events(0).is_empty() && session.events(5).is_empty());
    session.seek(99);
    assert_eq!((session.step(), session.forward()), (4, false));
}

#[test]
fn wait_next_stops_at_what_is_due() {
    let mut session = Session::sample();
    act(&mut session, Command::SignOut(TONY));
    act(&mut session, send());
    assert_eq!(session.next_timer().unwrap().kind, TimerKind::LeavesSpooler(MessageId(1)));
    session.act(Action::WaitNext, UndoGroup(9)).unwrap();
    assert_eq!((session.now(), state(&session)), (SimTime(120_000), Some(MessageState::Queued)));
    let mut nobody = Session::new(Tenant::empty());
    assert!(nobody.act(Action::WaitNext, UndoGroup(0)).unwrap().is_empty());
    assert_eq!(nobody.now(), SimTime(0));
}

#[test]
fn undo_and_redo_take_a_whole_statement() {
    let mut session = story();
    let group = session.new_group();
    for _ in 0..3 {
        session.act(Action::Act(send()), group).unwrap();
    }
    assert_eq!(session.undo_label(), Some(&Action::Act(send())));
    assert!(session.undo());
    assert_eq!((session.step(), session.undo_label()), (4, Some(&Action::Act(Command::SignIn(TONY)))));
    assert_eq!(session.redo_label(), Some(&Action::Act(send())));
    assert!(session.redo());
    assert_eq!((session.step(), session.redo_label()), (7, None));
    assert!(!session.redo());
}

#[test]
fn acting_in_the_past_starts_a_world_and_keeps_the_old_one() {
    let mut session = story();
    session.seek(2);
    act(&mut session, Command::SignIn(TONY));
    assert_eq!((session.steps(), session.branches().len(), session.branch_index()), (3, 2, 1));
    let opened = session.branches().nth(1).unwrap().opened;
    assert_eq!(opened, Some((0, 2, Some(&Action::Act(Command::SignIn(TONY))))));
    wait(&mut session, Millis::minutes(2));
    assert_eq!(state(&session), Some(MessageState::DeliveredAtSignIn));
    session.switch_branch(0);
    assert_eq!((session.steps(), session.step(), session.now()), (4, 4, SimTime(120_000)));
    session.switch_branch(7);
    assert_eq!(session.branch_index(), 0);
}

#[test]
fn a_refused_act_in_the_past_starts_no_world() {
    let mut session = story();
    session.seek(1);
    let wish = Command::SetPresence(TONY, PresenceChoice::Busy);
    assert!(session.act(Action::Act(wish), UndoGroup(0)).is_err());
    assert_eq!((session.branches().len(), session.steps()), (1, 4));
}

#[test]
fn a_reset_is_undone_and_redone_and_begins_where_it_says() {
    let mut session = story();
    session.reset(StartPoint::Empty);
    assert_eq!((session.start_point(), session.steps(), session.tenant().users().count()), (StartPoint::Empty, 0, 0));
    assert_eq!(session.undo_label(), Some(&Action::Reset(StartPoint::Empty)));
    assert!(session.undo());
    assert_eq!((session.start_point(), session.step()), (StartPoint::Start, 4));
    assert_eq!(session.redo_label(), Some(&Action::Reset(StartPoint::Empty)));
    assert!(session.redo());
    assert_eq!(session.start_point(), StartPoint::Empty);
    session.act(Action::Reset(StartPoint::Start), UndoGroup(0)).unwrap();
    assert_eq!((session.tenant().users().count(), session.now()), (6, SimTime(0)));
    assert!(!Session::sample().undo());
}

#[test]
fn seeking_in_a_long_session_plays_less_than_one_percent() {
    let mut session = Session::sample();
    for _ in 0..20_000 {
        session.act(Action::Wait(Millis(10)), UndoGroup(0)).unwrap();
    }
    let longest = (0..500_u32).map(|number| session.seek(number * 7_919 % 20_001)).max().unwrap();
    assert!(longest > 0 && longest <= 200, "{longest}");
    session.seek(10_000);
    session.act(Action::WaitNext, UndoGroup(0)).unwrap();
    assert_eq!((session.step(), session.seek(9_999) <= 200), (10_001, true));
}

fn shown(session: &Session, from: u64, to: u64, limit: usize) -> Timeline {
    timeline(session.moment(), &Window { from: SimTime(from), after: Step(0), to: SimTime(to), lanes: &[AIKO, TONY], limit })
}

#[test]
fn the_timeline_tells_presence_the_way_of_a_message_and_what_is_due() {
    let mut session = story();
    wait(&mut session, Millis::minutes(4));
    let timeline = shown(&session, 0, u64::MAX, 10);
    let tony: Vec<(u64, u64, Presence)> = timeline.lanes[1].bands.iter().map(|band| (band.from.0, band.to.0, band.presence)).collect();
    let expected = [(0, 0, Presence::Available), (0, 120_000, Presence::Offline), (120_000, 360_000, Presence::Available)];
    assert_eq!(tony, expected);
    let track = &timeline.tracks[0];
    let legs: Vec<(Place, UserId, u64, Option<SimTime>)> = track.legs.iter().map(|leg| (leg.place, leg.lane, leg.from.0, leg.to)).collect();
    let noon = Some(SimTime(120_000));
    assert_eq!(legs, [(Place::Spooler, AIKO, 0, noon), (Place::Mailbox, TONY, 120_000, noon)]);
    assert_eq!(track.end, Some(End { at: SimTime(120_000), mark: Mark::Tick, lane: TONY }));
    let timers: Vec<TimerKind> = [TONY, AIKO].iter().flat_map(|user| session.tenant().timers_of(*user)).map(|timer| timer.kind).collect();
    assert_eq!(timers, [TimerKind::TurnsInactive(TONY), TimerKind::TurnsAway(AIKO)]);
}

#[test]
fn a_presence_of_one_instant_has_a_band_from_act_to_act() {
    let mut session = Session::sample();
    act(&mut session, send());
    act(&mut session, Command::SignOut(TONY));
    act(&mut session, Command::SignIn(TONY));
    let bands = |timeline: Timeline| timeline.lanes[1].bands.iter().map(|band| (band.step.0, band.presence)).collect::<Vec<_>>();
    assert_eq!(bands(shown(&session, 0, 0, 9)), [(0, Presence::Available), (2, Presence::Offline), (3, Presence::Available)]);
    let later = Window { from: SimTime(0), after: Step(2), to: SimTime(0), lanes: &[AIKO, TONY], limit: 9 };
    assert_eq!(bands(timeline(session.moment(), &later)), [(2, Presence::Offline), (3, Presence::Available)]);
}

#[test]
fn a_window_shows_what_was_about_in_it_and_no_more_than_its_limit() {
    let mut session = Session::sample();
    act(&mut session, Command::SignOut(TONY));
    for _ in 0..300 {
        act(&mut session, send());
        wait(&mut session, Millis::seconds(1));
    }
    let ids = |timeline: &Timeline| (timeline.tracks.iter().map(|track| track.message.0).collect::<Vec<_>>(), timeline.cut);
    assert_eq!(ids(&shown(&session, 299_500, 400_000, 2)), (vec![299, 300], true));
    act(&mut session, Command::SignIn(TONY));
    wait(&mut session, Millis::minutes(5));
    act(&mut session, send());
    assert_eq!(ids(&shown(&session, 500_000, 600_000, 9)), (vec![301], false));
    assert_eq!(ids(&shown(&session, 0, 1_500, 9)), (vec![1, 2], false));
    assert_eq!(shown(&session, 0, 1_500, 9).lanes[1].bands.len(), 2, "before he signed out, and after");
}
