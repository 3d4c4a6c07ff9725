//! T1–T7 and P9.

use super::*;

#[test]
fn t1_t4_a_toast_left_alone_opens_after_30_seconds() {
    let mut desk = Desk::new();
    let message = desk.send(AIKO, TONY);
    desk.wait(Millis(29_999));
    assert_eq!(desk.state(message), MessageState::InToast);
    desk.wait(Millis(1));
    assert_eq!(desk.state(message), MessageState::Delivered);
    assert_eq!(&desk.rules(message)[..5], [Rule::S2, Rule::S3, Rule::T1, Rule::T4, Rule::T5]);
    assert!(desk.is_open(TONY, AIKO));
}

#[test]
fn t2_t3_opened_is_delivered_and_ignored_is_missed() {
    let mut desk = Desk::new();
    let (opened, ignored) = (desk.send(AIKO, TONY), desk.send(CLAIRE, TONY));
    desk.act(&Command::OpenToast { user: TONY, from: Some(AIKO) });
    desk.act(&Command::CloseToast { user: TONY, from: None });
    assert_eq!((desk.state(opened), desk.state(ignored)), (MessageState::Delivered, MessageState::MissedNotice));
    assert!(desk.is_open(TONY, AIKO) && !desk.is_open(TONY, CLAIRE));
    assert!(desk.act(&Command::OpenToast { user: TONY, from: None }).is_empty(), "with none up nothing happens");
}

#[test]
fn t4_every_message_keeps_its_own_30_seconds() {
    let mut desk = Desk::new();
    let first = desk.send(AIKO, TONY);
    desk.wait(Millis::seconds(10));
    let second = desk.send(AIKO, TONY);
    desk.wait(Millis::seconds(20));
    assert_eq!((desk.state(first), desk.state(second)), (MessageState::Delivered, MessageState::InToast));
    desk.wait(Millis::seconds(10));
    assert_eq!(desk.state(second), MessageState::Delivered);
}

#[test]
fn t5_decides_by_the_presence_when_the_time_is_over() {
    use PresenceChoice::*;
    let there = [Available, Busy, InACall, InAMeeting, InAConferenceCall, DoNotDisturb, Presenting];
    let not_there = [BeRightBack, OffWork, AppearAway, Away, Inactive];
    let cases = there.map(|choice| (choice, MessageState::Delivered)).into_iter();
    for (choice, state) in cases.chain(not_there.map(|choice| (choice, MessageState::MissedNotice))) {
        let mut desk = Desk::new();
        let message = desk.send(AIKO, TONY);
        desk.presence(TONY, choice);
        desk.wait(Millis::seconds(30));
        assert_eq!(desk.state(message), state, "{choice:?}");
    }
}

#[test]
fn t6_into_an_open_conversation_without_a_toast() {
    let mut desk = Desk::new();
    desk.send(TONY, AIKO);
    let there = desk.send(AIKO, TONY);
    assert_eq!(desk.state(there), MessageState::Delivered);
    desk.presence(TONY, PresenceChoice::OffWork);
    let not_there = desk.send(AIKO, TONY);
    assert_eq!((desk.state(not_there), desk.reason(not_there, Rule::S3).evidence), (MessageState::MissedNotice, Evidence::Assumption));
}

#[test]
fn t7_signing_out_misses_what_is_up() {
    let mut desk = Desk::new();
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::SignOut(TONY));
    assert_eq!((desk.state(message), desk.rules(message).contains(&Rule::T7)), (MessageState::MissedNotice, true));
    desk.act(&Command::SignIn(TONY));
    assert_eq!(desk.state(message), MessageState::MissedNotice);
}

#[test]
fn a_toast_that_is_up_is_touched_by_nothing_else() {
    let mut desk = Desk::new();
    let message = desk.send(AIKO, TONY);
    desk.relate(TONY, AIKO, Relationship::Blocked);
    desk.act(&Command::Suspend(TONY));
    desk.wait(Millis::seconds(30));
    assert_eq!(desk.state(message), MessageState::Delivered);
}

#[test]
fn r6_a_missed_message_without_a_mailbox_is_stored_nowhere() {
    let mut desk = Desk::new();
    desk.mailbox(TONY, MailboxHome::None);
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::CloseToast { user: TONY, from: None });
    assert_eq!((desk.state(message), desk.rules(message).last()), (MessageState::NotStored, Some(&Rule::R6)));
}

#[test]
fn p9_each_side_saves_by_its_own_policy() {
    let mut desk = Desk::new();
    desk.new_policy("Off", &[OFF]);
    desk.grant(AIKO, "Off");
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::OpenToast { user: TONY, from: None });
    let saved = [AIKO, TONY].map(|user| desk.items(user, Folder::ConversationHistory).len());
    assert_eq!(saved, [0, 1]);
    assert_eq!(desk.rules(message).iter().filter(|rule| **rule == Rule::P9).count(), 2);
    desk.send(TONY, AIKO);
    desk.wait(Millis::seconds(30));
    assert_eq!(desk.items(TONY, Folder::ConversationHistory).len(), 2, "one item for each message delivered");
}

#[test]
fn p9_a_side_without_web_services_keeps_no_copy() {
    let mut desk = Desk::new();
    desk.lose_web_services(TONY);
    let message = desk.send(AIKO, TONY);
    desk.act(&Command::OpenToast { user: TONY, from: None });
    let saved = [AIKO, TONY].map(|user| desk.items(user, Folder::ConversationHistory).len());
    assert_eq!((desk.state(message), saved), (MessageState::Delivered, [1, 0]));
    let reason = desk.reason(message, Rule::P9);
    assert_eq!((reason.detail, reason.evidence, reason.set_by), (Detail::NotReached(Side::Recipient), Evidence::Seen, Some(Step(1))));
}
