//! R6: sent, and stored nowhere, because the recipient's own client cannot write it.

use super::*;

/// What becomes of Aiko's message to Tony, whose client reaches no Exchange Web Services.
fn fate(act: impl FnOnce(&mut Desk) -> MessageId) -> (Desk, MessageId) {
    let mut desk = Desk::new();
    desk.lose_web_services(TONY);
    let message = act(&mut desk);
    (desk, message)
}

#[test]
fn r6_a_missed_message_is_stored_nowhere_where_the_recipients_client_reaches_no_web_services() {
    let ways: [fn(&mut Desk) -> MessageId; 5] = [
        |desk| {
            desk.presence(TONY, PresenceChoice::DoNotDisturb);
            desk.send(AIKO, TONY)
        },
        |desk| {
            let message = desk.send(AIKO, TONY);
            desk.act(&Command::CloseToast { user: TONY, from: None });
            message
        },
        |desk| {
            desk.presence(TONY, PresenceChoice::OffWork);
            let message = desk.send(AIKO, TONY);
            desk.wait(TOAST_DURATION);
            message
        },
        |desk| {
            let message = desk.send(AIKO, TONY);
            desk.act(&Command::SignOut(TONY));
            message
        },
        |desk| {
            desk.send(TONY, AIKO);
            desk.presence(TONY, PresenceChoice::OffWork);
            desk.send(AIKO, TONY)
        },
    ];
    for (rule, way) in [Rule::S4, Rule::T3, Rule::T4, Rule::T7, Rule::T6].into_iter().zip(ways) {
        let (desk, message) = fate(way);
        assert_eq!(desk.state(message), MessageState::NotStored, "{rule:?}");
        assert!(desk.rules(message).contains(&rule), "{rule:?}");
        let reason = desk.reason(message, Rule::R6);
        assert_eq!((reason.evidence, reason.set_by), (Evidence::Seen, Some(Step(1))), "{rule:?}");
        assert_eq!(desk.tenant.mailbox(TONY).count(), 0, "{rule:?}");
        assert_eq!((desk.tenant.count(MessageState::NotStored), desk.tenant.count(MessageState::Refused)), (1, 0));
    }
}

#[test]
fn r6_on_the_offline_path_the_recipients_web_services_are_not_asked() {
    let (mut desk, message) = fate(|desk| {
        desk.act(&Command::SignOut(TONY));
        desk.send(AIKO, TONY)
    });
    desk.wait(Millis::minutes(2));
    assert_eq!(desk.state(message), MessageState::Queued);
}

#[test]
fn r6_what_is_seen_needs_no_mailbox() {
    let (desk, message) = fate(|desk| {
        let message = desk.send(AIKO, TONY);
        desk.act(&Command::OpenToast { user: TONY, from: None });
        message
    });
    assert_eq!(desk.state(message), MessageState::Delivered);
}

#[test]
fn r6_nothing_more_happens_to_it() {
    let (mut desk, message) = fate(|desk| {
        desk.presence(TONY, PresenceChoice::DoNotDisturb);
        desk.send(AIKO, TONY)
    });
    desk.act(&Command::SetMailbox { user: TONY, home: None, web_services: Some(true) });
    desk.act(&Command::SignOut(TONY));
    desk.act(&Command::SignIn(TONY));
    assert_eq!(desk.state(message), MessageState::NotStored);
}
