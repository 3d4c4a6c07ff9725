//! S1–S9, G1–G4 and R1–R9.

use super::*;

const TWO_MINUTES: Millis = Millis::minutes(2);

#[test]
fn s1_a_sender_who_is_signed_out_or_cut_off_is_refused_for_that_alone() {
    let mut desk = Desk::new();
    let signed_out = desk.send(LI, TONY);
    assert_eq!((desk.state(signed_out), desk.rules(signed_out)), (MessageState::Refused, vec![Rule::S1]));
    desk.act(&Command::Suspend(AIKO));
    let cut_off = desk.send(AIKO, TONY);
    assert_eq!((desk.state(cut_off), desk.rules(cut_off)), (MessageState::Refused, vec![Rule::S1]));
    assert_eq!(desk.reason(cut_off, Rule::S1).set_by, Some(Step(2)));
    assert_eq!(desk.tenant.count(MessageState::Refused), 2);
}

#[test]
fn s2_a_sender_sees_what_the_relationship_lets_it_see() {
    let mut desk = Desk::new();
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    desk.relate(TONY, AIKO, Relationship::Workgroup);
    desk.relate(TONY, CLAIRE, Relationship::Blocked);
    let seen = |viewer| desk.user(TONY).presence_seen_by(viewer);
    assert_eq!([AIKO, CLAIRE, LI].map(seen), [Presence::Busy, Presence::Offline, Presence::DoNotDisturb]);
    let message = desk.send(AIKO, TONY);
    let expected = Detail::Sees { presence: Presence::Busy, relationship: Relationship::Workgroup };
    assert_eq!((desk.reason(message, Rule::S2).detail, desk.reason(message, Rule::S2).set_by), (expected, Some(Step(2))));
}

#[test]
fn s3_s4_do_not_disturb_and_presenting_let_only_workgroup_through() {
    for choice in [PresenceChoice::DoNotDisturb, PresenceChoice::Presenting] {
        let mut desk = Desk::new();
        desk.presence(TONY, choice);
        desk.relate(TONY, AIKO, Relationship::Workgroup);
        let (through, barred) = (desk.send(AIKO, TONY), desk.send(CLAIRE, TONY));
        assert_eq!((desk.state(through), desk.state(barred)), (MessageState::InToast, MessageState::MissedNotice));
        assert_eq!(desk.rules(barred), [Rule::S2, Rule::S4, Rule::T8]);
        assert!(desk.gates(barred).is_empty());
    }
}

#[test]
fn s4_comes_before_t6() {
    let mut desk = Desk::new();
    desk.send(TONY, AIKO);
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    let message = desk.send(AIKO, TONY);
    assert_eq!(desk.state(message), MessageState::MissedNotice);
}

#[test]
fn s5_r1_r2_r4_r7_an_offline_message_waits_and_is_notified_at_sign_in() {
    let mut desk = Desk::with_tony_away();
    let message = desk.send(AIKO, TONY);
    assert_eq!(desk.state(message), MessageState::Spooled);
    assert_eq!(desk.reason(message, Rule::S5).set_by, Some(Step(1)));
    desk.wait(Millis(TWO_MINUTES.0 - 1));
    assert_eq!(desk.state(message), MessageState::Spooled);
    desk.wait(Millis(1));
    assert_eq!(desk.state(message), MessageState::Queued);
    desk.act(&Command::SignIn(TONY));
    assert_eq!(desk.state(message), MessageState::DeliveredAtSignIn);
    let expected = [Rule::S2, Rule::S5, Rule::G1, Rule::G2, Rule::G3, Rule::G4, Rule::P2, Rule::S9, Rule::R2];
    assert_eq!(desk.rules(message), [&expected[..], &[Rule::R1, Rule::R4, Rule::R9, Rule::T8, Rule::R7]].concat());
    let folders = [Folder::MissedConversation, Folder::ConversationHistory, Folder::Inbox];
    assert_eq!(folders.map(|folder| desk.items(TONY, folder).len()), [1, 1, 0]);
    assert!(desk.items(AIKO, Folder::ConversationHistory).is_empty());
}

#[test]
fn s6_blocked_and_appear_offline_look_offline_and_take_the_offline_path() {
    let mut desk = Desk::new();
    desk.set_policy("Global", &[(SettingId::ENABLE_APPEAR_OFFLINE, SettingValue::Boolean(true))]);
    desk.presence(TONY, PresenceChoice::AppearOffline);
    desk.relate(CLAIRE, AIKO, Relationship::Blocked);
    for to in [TONY, CLAIRE] {
        let message = desk.send(AIKO, to);
        assert_eq!((desk.state(message), desk.reason(message, Rule::S6).evidence), (MessageState::Spooled, Evidence::Assumption));
    }
}

#[test]
fn s6_comes_before_s7() {
    let mut desk = Desk::new();
    desk.relate(TONY, AIKO, Relationship::Blocked);
    desk.act(&Command::Suspend(TONY));
    let message = desk.send(AIKO, TONY);
    assert_eq!(desk.state(message), MessageState::Spooled);
}

#[test]
fn s7_a_lost_connection_is_noticed_by_a_time_out_only() {
    let mut desk = Desk::new();
    desk.act(&Command::Suspend(TONY));
    let message = desk.send(AIKO, TONY);
    desk.wait(Millis::seconds(59));
    assert_eq!((desk.state(message), desk.user(TONY).presence()), (MessageState::Sending, Presence::Available));
    desk.wait(Millis::seconds(1));
    assert_eq!((desk.state(message), desk.user(TONY).presence()), (MessageState::TimedOut, Presence::Offline));
    assert_eq!(desk.reason(message, Rule::S7).evidence, Evidence::Seen);
    assert_eq!(desk.tenant.mailbox(TONY).count(), 0);
    let next = desk.send(AIKO, TONY);
    assert_eq!(desk.state(next), MessageState::Spooled);
    desk.wait(TWO_MINUTES);
    assert_eq!(desk.state(next), MessageState::Queued);
    desk.act(&Command::Resume(TONY));
    assert_eq!((desk.state(next), desk.user(TONY).presence()), (MessageState::DeliveredAtSignIn, Presence::Available));
}

#[test]
fn s7_a_cable_that_is_back_in_time_changes_nothing_for_what_is_out() {
    let mut desk = Desk::new();
    desk.act(&Command::Suspend(TONY));
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::Resume(TONY));
    desk.wait(Millis::seconds(60));
    assert_eq!((desk.state(message), desk.user(TONY).presence()), (MessageState::TimedOut, Presence::Available));
}

#[test]
fn s7_comes_before_s4_and_t6() {
    let mut desk = Desk::new();
    desk.send(TONY, AIKO);
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    desk.act(&Command::Suspend(TONY));
    let message = desk.send(AIKO, TONY);
    assert_eq!(desk.state(message), MessageState::Sending);
}

#[test]
fn s8_r5_a_federated_offline_message_is_an_email() {
    for outwards in [true, false] {
        let mut desk = Desk::new();
        let ann = desk.external();
        let (from, to) = if outwards { (AIKO, ann) } else { (ann, TONY) };
        desk.act(&Command::SignOut(to));
        let message = desk.send(from, to);
        desk.wait(TWO_MINUTES);
        assert_eq!((desk.state(message), desk.items(to, Folder::Inbox).len()), (MessageState::Queued, 1));
        assert_eq!(desk.tenant.mailbox(to).count(), 1);
        assert_eq!(desk.rules(message).contains(&Rule::S8), outwards);
        assert_eq!(desk.reason(message, Rule::G4).detail == Detail::External, !outwards);
    }
}

#[test]
fn s9_nobody_asks_the_recipient() {
    let mut desk = Desk::with_tony_away();
    desk.new_policy("Off", &[OFF]);
    desk.grant(TONY, "Off");
    desk.act(&Command::SetClient { user: TONY, install: Some(Install::Msi), build: Some(Build([15, 0, 0, 0])) });
    desk.act(&Command::SetMailbox { user: TONY, home: None, web_services: Some(false) });
    let message = desk.send(AIKO, TONY);
    desk.wait(TWO_MINUTES);
    assert_eq!((desk.state(message), desk.items(TONY, Folder::ConversationHistory).len()), (MessageState::Queued, 1));
}

#[test]
fn g1_msi_is_refused_and_the_other_gates_are_not_reached() {
    let mut desk = Desk::with_tony_away();
    desk.act(&Command::SetClient { user: AIKO, install: Some(Install::Msi), build: None });
    let message = desk.send(AIKO, TONY);
    let expected = [Outcome::Failed, Outcome::NotReached, Outcome::NotReached, Outcome::NotReached];
    assert_eq!((desk.state(message), desk.gates(message)), (MessageState::Refused, expected.to_vec()));
    assert_eq!(desk.reason(message, Rule::G1).set_by, Some(Step(2)));
    assert_eq!(desk.message(message).why.last().unwrap().rule, Rule::G4);
}

#[test]
fn g2_an_on_premises_mailbox_needs_a_newer_build() {
    let cases = [
        ("16.0.6701.999", MailboxHome::Online, false),
        ("16.0.6701.1000", MailboxHome::Online, true),
        ("16.0.6701.1000", MailboxHome::OnPremises, false),
        ("16.0.6920.1000", MailboxHome::OnPremises, true),
    ];
    for (build, home, passes) in cases {
        let mut desk = Desk::with_tony_away();
        desk.act(&Command::SetClient { user: AIKO, install: None, build: Build::parse(build) });
        desk.mailbox(AIKO, home);
        let message = desk.send(AIKO, TONY);
        let outcome = if passes { Outcome::Passed } else { Outcome::Failed };
        assert_eq!(desk.gates(message)[1], outcome, "{build} {home:?}");
    }
}

#[test]
fn g3_needs_web_services_and_a_mailbox() {
    for (home, web_services) in [(None, Some(false)), (Some(MailboxHome::None), None)] {
        let mut desk = Desk::with_tony_away();
        desk.act(&Command::SetMailbox { user: AIKO, home, web_services });
        let message = desk.send(AIKO, TONY);
        assert_eq!(desk.gates(message), [Outcome::Passed, Outcome::Passed, Outcome::Failed, Outcome::NotReached]);
        assert_eq!(desk.reason(message, Rule::G3).set_by, Some(Step(2)));
    }
}

#[test]
fn g4_a_policy_that_says_false_refuses_and_leads_to_who_said_so() {
    let mut desk = Desk::with_tony_away();
    desk.set_policy("Global", &[OFF]);
    let message = desk.send(AIKO, TONY);
    assert_eq!((desk.state(message), desk.gates(message)[3]), (MessageState::Refused, Outcome::Failed));
    let detail = Detail::Policy { policy: PolicyId(0), value: Some(false), side: Side::Sender };
    assert_eq!((desk.reason(message, Rule::G4).set_by, desk.reason(message, Rule::G4).detail), (Some(Step(2)), detail));
}

#[test]
fn g4_is_asked_once_at_sending() {
    let mut desk = Desk::with_tony_away();
    let message = desk.send(AIKO, TONY);
    desk.set_policy("Global", &[OFF]);
    desk.wait(TWO_MINUTES);
    assert_eq!(desk.state(message), MessageState::Queued);
}

#[test]
fn r3_a_sender_who_is_away_leaves_the_message_in_the_spooler() {
    for (leave, back) in [(Command::SignOut(AIKO), Command::SignIn(AIKO)), (Command::Suspend(AIKO), Command::Resume(AIKO))] {
        let mut desk = Desk::with_tony_away();
        let message = desk.send(AIKO, TONY);
        desk.act(&leave);
        desk.wait(Millis::hours(1));
        assert_eq!((desk.state(message), desk.reason(message, Rule::R3).set_by), (MessageState::Spooled, Some(Step(3))));
        desk.act(&back);
        assert_eq!(desk.state(message), MessageState::Queued);
    }
}

#[test]
fn r3_a_sender_who_is_back_in_time_changes_nothing() {
    let mut desk = Desk::with_tony_away();
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::SignOut(AIKO));
    desk.wait(Millis::minutes(1));
    desk.act(&Command::SignIn(AIKO));
    assert_eq!(desk.state(message), MessageState::Spooled);
    desk.wait(Millis::minutes(1));
    assert_eq!(desk.state(message), MessageState::Queued);
}

#[test]
fn r6_without_a_mailbox_it_is_stored_nowhere_and_the_sender_is_not_told() {
    let mut desk = Desk::with_tony_away();
    desk.mailbox(TONY, MailboxHome::None);
    let message = desk.send(AIKO, TONY);
    assert_eq!(desk.state(message), MessageState::Spooled);
    desk.wait(TWO_MINUTES);
    assert_eq!((desk.state(message), desk.reason(message, Rule::R6).set_by), (MessageState::NotStored, Some(Step(2))));
    assert_eq!(desk.reason(message, Rule::R6).evidence, Evidence::Assumption);
    assert_eq!(desk.tenant.mailbox(TONY).count(), 0);
}

#[test]
fn r7_notices_come_in_order_of_sending() {
    let mut desk = Desk::with_tony_away();
    let sent = [desk.send(AIKO, TONY), desk.send(CLAIRE, TONY), desk.send(AIKO, TONY)];
    desk.wait(TWO_MINUTES);
    let events = desk.act(&Command::SignIn(TONY));
    let moved =
        events.iter().filter_map(|event| if let EventKind::MessageMoved { message, .. } = event.kind { Some(message) } else { None });
    assert_eq!(moved.collect::<Vec<_>>(), sent);
    assert_eq!(desk.message(sent[0]).sent_at(), SimTime(0));
}

#[test]
fn r8_a_recipient_who_signs_in_meanwhile_is_notified_at_processing() {
    let mut desk = Desk::with_tony_away();
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::SignIn(TONY));
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    assert_eq!(desk.state(message), MessageState::Spooled);
    desk.wait(TWO_MINUTES);
    assert_eq!((desk.state(message), desk.rules(message).last()), (MessageState::DeliveredAtSignIn, Some(&Rule::R8)));
    let reason = desk.reason(message, Rule::R8);
    assert_eq!((reason.detail, reason.set_by), (Detail::Arrived(Arrival::Meanwhile), Some(Step(3))));
    assert!(desk.rules(message).contains(&Rule::R9));
}

#[test]
fn r8_a_recipient_who_was_there_all_along_is_notified_at_processing() {
    let mut desk = Desk::new();
    desk.allow_appear_offline();
    desk.presence(TONY, PresenceChoice::AppearOffline);
    desk.relate(CLAIRE, AIKO, Relationship::Blocked);
    for (to, set_by) in [(TONY, Step(2)), (CLAIRE, Step(3))] {
        let message = desk.send(AIKO, to);
        desk.wait(TWO_MINUTES);
        let reason = desk.reason(message, Rule::R8);
        assert_eq!((desk.state(message), reason.detail), (MessageState::DeliveredAtSignIn, Detail::Arrived(Arrival::AllAlong)));
        assert_eq!(reason.set_by, Some(set_by), "the step that let the recipient look Offline");
    }
}

#[test]
fn a_message_that_is_listed_where_it_does_not_wait_is_found() {
    let mut desk = Desk::with_tony_away();
    let (_, second) = (desk.send(AIKO, TONY), desk.send(AIKO, TONY));
    assert_eq!(desk.tenant.misplaced(), None);
    desk.tenant.waiting.insert(waiting_key(Place::Toast, TONY, second), second.0);
    assert_eq!(desk.tenant.misplaced(), Some(second));
}

#[test]
fn dues_happen_in_order_of_time_then_of_message() {
    let mut desk = Desk::with_tony_away();
    let (first, second) = (desk.send(AIKO, TONY), desk.send(CLAIRE, TONY));
    desk.wait(Millis::seconds(90));
    desk.send(AIKO, CLAIRE);
    let order: Vec<TimerKind> = desk.tenant.timers().map(|timer| timer.kind).take(3).collect();
    assert_eq!(order, [TimerKind::LeavesSpooler(first), TimerKind::LeavesSpooler(second), TimerKind::ToastEnds(MessageId(3))]);
}
