//! T8: how mail is grouped.

use super::*;

#[test]
fn t8_one_unread_mail_for_a_conversation() {
    let mut desk = Desk::new();
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    let first = desk.send(AIKO, TONY);
    assert_eq!(desk.items(TONY, Folder::MissedConversation)[0].subject(), Subject::SentYouAMessage);
    let second = desk.send(AIKO, TONY);
    desk.send(CLAIRE, TONY);
    let mails = desk.items(TONY, Folder::MissedConversation);
    assert_eq!((mails.len(), mails[0].subject(), &mails[0].messages), (2, Subject::MissedConversation, &vec![first, second]));
    assert_eq!(
        (desk.reason(first, Rule::T8).evidence, desk.reason(second, Rule::T8).evidence),
        (Evidence::Documented, Evidence::Assumption)
    );
}

#[test]
fn t8_only_reading_ends_the_grouping() {
    let mut desk = Desk::new();
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    desk.send(AIKO, TONY);
    desk.send(CLAIRE, TONY);
    desk.act(&Command::ReadMail { user: TONY, from: Some(AIKO) });
    desk.send(AIKO, TONY);
    desk.send(CLAIRE, TONY);
    let mails = desk.items(TONY, Folder::MissedConversation);
    let read: Vec<bool> = mails.iter().map(|mail| mail.read).collect();
    assert_eq!((read, mails[1].messages.len()), (vec![true, false, false], 2));
    desk.act(&Command::ReadMail { user: TONY, from: None });
    assert!(desk.items(TONY, Folder::MissedConversation).iter().all(|mail| mail.read));
    assert!(desk.attempt(&Command::ReadMail { user: TONY, from: None }).is_ok(), "nothing to read is no error");
}

#[test]
fn t8_missed_and_offline_messages_share_one_mail_and_the_history_holds_the_offline_ones() {
    let mut desk = Desk::new();
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    let missed = desk.send(AIKO, TONY);
    desk.act(&Command::SignOut(TONY));
    let offline = desk.send(AIKO, TONY);
    desk.wait(Millis::minutes(2));
    let mails = desk.items(TONY, Folder::MissedConversation);
    assert_eq!((mails.len(), &mails[0].messages), (1, &vec![missed, offline]));
    assert_eq!(desk.items(TONY, Folder::ConversationHistory)[0].messages, [offline]);
    desk.act(&Command::ReadMail { user: TONY, from: None });
    desk.act(&Command::SignIn(TONY));
    assert_eq!(desk.state(offline), MessageState::DeliveredAtSignIn, "a queued message is notified although it was read");
    assert_eq!(desk.state(missed), MessageState::MissedNotice);
}

#[test]
fn t8_several_toasts_missed_at_once_are_one_mail() {
    let mut desk = Desk::new();
    let (_, second) = (desk.send(AIKO, TONY), desk.send(AIKO, TONY));
    desk.act(&Command::CloseToast { user: TONY, from: None });
    assert_eq!(desk.items(TONY, Folder::MissedConversation).len(), 1);
    assert_eq!(desk.reason(second, Rule::T8).detail, Detail::Grouped(2));
}

#[test]
fn r6_stored_mail_stays_when_the_mailbox_goes() {
    let mut desk = Desk::new();
    desk.presence(TONY, PresenceChoice::DoNotDisturb);
    desk.send(AIKO, TONY);
    desk.mailbox(TONY, MailboxHome::None);
    assert_eq!(desk.items(TONY, Folder::MissedConversation).len(), 1);
}
