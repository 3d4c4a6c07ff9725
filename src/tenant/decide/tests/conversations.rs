//! T6 and T9: what an open conversation takes in, and how it ends.

use super::*;

/// A desk at which nobody turns Inactive, and the conversation of Aiko and Tony is open at both sides.
fn in_conversation() -> Desk {
    let mut desk = Desk::new();
    desk.presence(AIKO, PresenceChoice::Available);
    desk.presence(TONY, PresenceChoice::Available);
    desk.send(AIKO, TONY);
    desk.act(&Command::OpenToast { user: TONY, from: None });
    desk
}

const TEN_MINUTES: Millis = Millis::minutes(10);

#[test]
fn t9_ten_minutes_without_a_message_end_it() {
    let mut desk = in_conversation();
    desk.wait(Millis(TEN_MINUTES.0 - 1));
    let within = desk.send(AIKO, TONY);
    assert_eq!((desk.state(within), desk.rules(within).contains(&Rule::T9)), (MessageState::Delivered, false));
    desk.wait(TEN_MINUTES);
    assert!(!desk.is_open(AIKO, TONY) && !desk.is_open(TONY, AIKO));
    let after = desk.send(AIKO, TONY);
    assert_eq!(desk.state(after), MessageState::InToast);
    let reason = desk.reason(after, Rule::T9);
    assert_eq!((reason.detail, reason.evidence), (Detail::Ended(ConversationEnd::Silence), Evidence::Documented));
    assert!(desk.is_open(AIKO, TONY) && !desk.is_open(TONY, AIKO), "the new one is open at the sender's side alone");
    let second = desk.send(AIKO, TONY);
    assert_eq!((desk.state(second), desk.rules(second).contains(&Rule::T9)), (MessageState::InToast, false), "it is said once");
}

#[test]
fn t9_the_ten_minutes_count_from_the_last_message_whatever_became_of_it() {
    let mut desk = in_conversation();
    desk.wait(Millis::minutes(9));
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    let missed = desk.send(AIKO, TONY);
    desk.presence(TONY, PresenceChoice::Available);
    desk.wait(Millis::minutes(9));
    let next = desk.send(AIKO, TONY);
    assert_eq!([desk.state(missed), desk.state(next)], [MessageState::MissedNotice, MessageState::Delivered]);
}

#[test]
fn t9_either_of_the_two_signing_out_ends_it() {
    for who in [AIKO, TONY] {
        let mut desk = in_conversation();
        desk.act(&Command::SignOut(who));
        desk.act(&Command::SignIn(who));
        let message = desk.send(AIKO, TONY);
        let reason = desk.reason(message, Rule::T9);
        assert_eq!((desk.state(message), reason.detail), (MessageState::InToast, Detail::Ended(ConversationEnd::SignOut)));
    }
}

#[test]
fn t9_either_of_the_two_losing_the_connection_ends_it() {
    for who in [AIKO, TONY] {
        let mut desk = in_conversation();
        desk.act(&Command::Suspend(who));
        assert!(!desk.is_open(AIKO, TONY) && !desk.is_open(TONY, AIKO));
        desk.act(&Command::Resume(who));
        let message = desk.send(AIKO, TONY);
        let reason = desk.reason(message, Rule::T9);
        assert_eq!((desk.state(message), reason.detail), (MessageState::InToast, Detail::Ended(ConversationEnd::Loss)));
        assert_eq!(reason.evidence, Evidence::Seen);
    }
}

#[test]
fn t9_other_conversations_go_on() {
    let mut desk = in_conversation();
    desk.send(CLAIRE, TONY);
    desk.act(&Command::Suspend(CLAIRE));
    assert!(desk.is_open(AIKO, TONY) && desk.is_open(TONY, AIKO));
}

#[test]
fn t6_the_answer_to_somebody_who_appears_offline_and_wrote_first_arrives() {
    let mut desk = Desk::new();
    desk.allow_appear_offline();
    desk.presence(TONY, PresenceChoice::AppearOffline);
    desk.send(TONY, AIKO);
    let unopened = desk.send(AIKO, TONY);
    assert_eq!(desk.state(unopened), MessageState::Spooled, "the toast was not opened: S6");
    desk.send(TONY, AIKO);
    desk.act(&Command::OpenToast { user: AIKO, from: None });
    let unread = desk.send(TONY, AIKO);
    let answer = desk.send(AIKO, TONY);
    assert_eq!([desk.state(unread), desk.state(answer)], [MessageState::Delivered; 2]);
    assert_eq!(desk.rules(answer)[..3], [Rule::S2, Rule::T6, Rule::T5]);
    let reason = desk.reason(answer, Rule::T6);
    assert_eq!((reason.detail, reason.evidence, reason.set_by), (Detail::Answer, Evidence::Seen, Some(Step(2))));
    let further = desk.send(AIKO, TONY);
    assert_eq!((desk.state(further), desk.reason(further, Rule::T6).evidence), (MessageState::Delivered, Evidence::Assumption));
}

#[test]
fn t6_a_block_comes_before_the_open_conversation() {
    let mut desk = in_conversation();
    desk.relate(TONY, AIKO, Relationship::Blocked);
    let message = desk.send(AIKO, TONY);
    assert_eq!((desk.state(message), desk.reason(message, Rule::S6).detail), (MessageState::Spooled, Detail::Blocked));
}

#[test]
fn s6_takes_over_again_when_the_conversation_has_ended() {
    let mut desk = in_conversation();
    desk.allow_appear_offline();
    desk.presence(TONY, PresenceChoice::AppearOffline);
    let open = desk.send(AIKO, TONY);
    desk.wait(TEN_MINUTES);
    let ended = desk.send(AIKO, TONY);
    assert_eq!([desk.state(open), desk.state(ended)], [MessageState::Delivered, MessageState::Spooled]);
    assert_eq!(desk.reason(ended, Rule::T9).detail, Detail::Ended(ConversationEnd::Silence));
}
