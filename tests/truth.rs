//! What the page says is so: every sentence about a message is held to the tenant at that moment, in every shipped story and in 10,000
//! random sessions, after each step.
//!
//! A sentence is checked by what it claims: [`CLAIMS`] lists the phrases of English and what must hold where one is said. The facts that the
//! sentences are made from are checked against the tenant itself, by other ways than those that made them.

#![allow(clippy::wildcard_enum_match_arm, clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::fs;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use support::sessions::input;
use while_you_were_out::app::{Model, Msg, Origin, PlaybackEvent, StoryEvent, announce::Announcer, ledger, mail, seat, steps, why};
use while_you_were_out::engine::{Action, Session};
use while_you_were_out::scenario::{CATALOGUE, Scenario};
use while_you_were_out::tenant::*;
use while_you_were_out::text::Locale;
use while_you_were_out::wording::{self, MailboxWait, MessageFate, Missed, Notified, Shows, SpoolerWait};

/// A session at one step, and the tenant as it was after each step before.
struct Moments<'a> {
    session: &'a Session,
    /// The tenants after the steps, from step 0.
    before: &'a [Tenant],
}

impl Moments<'_> {
    fn tenant(&self) -> &Tenant {
        self.session.tenant()
    }

    /// The tenant after a step.
    fn after(&self, step: Step) -> Option<&Tenant> {
        self.before.get(step.0 as usize)
    }

    fn user(&self, id: UserId) -> &User {
        self.tenant().user(id).unwrap()
    }

    /// Whether somebody signed in at a step.
    fn signed_in_at(&self, step: Step, user: UserId) -> bool {
        self.session.entry(step.0).is_some_and(|entry| entry.action == Action::Act(Command::SignIn(user)))
    }
}

fn has(message: &Message, rule: Rule) -> bool {
    message.why.iter().any(|reason| reason.rule == rule)
}

/// Whether the message lies in a mailbox of its recipient, seen or not.
fn is_stored(tenant: &Tenant, message: &Message) -> bool {
    tenant.mailbox(message.to).any(|mail| mail.kind != MailKind::Saved && mail.messages.contains(&message.id))
}

type Holds = fn(&Moments<'_>, &Message) -> bool;

/// What is claimed where a phrase is said of a message.
const CLAIMS: &[(&str, Holds)] = &[
    ("looks offline", |_, _| false),
    ("isn’t told", |_, _| false),
    ("was online but", |_, _| false),
    ("looked offline", |at, message| {
        // The recipient looked so to the sender right before the message was sent.
        let sent = at.after(Step(message.sent_by().0.saturating_sub(1)));
        let seen = |tenant: &Tenant| Some(tenant.user(message.to)?.presence_seen_by(message.from));
        has(message, Rule::S5) || sent.and_then(seen).is_none_or(|presence| presence == Presence::Offline)
    }),
    ("waits in the History Spooler", |at, message| message.state() == MessageState::Spooled && at.user(message.from).is_online()),
    ("stays in the History Spooler", |at, message| message.state() == MessageState::Spooled && !at.user(message.from).is_online()),
    ("was removed", |at, message| at.user(message.from).removed || at.user(message.to).removed),
    ("signs in.", |at, message| message.state() == MessageState::Queued && !at.user(message.to).signed_in.value),
    ("connection is back", |at, message| at.user(message.to).signed_in.value && !at.user(message.to).connected.value),
    ("at sign-in", |at, message| {
        let notified = message.why.iter().find(|reason| reason.rule == Rule::R7);
        notified.and_then(|reason| reason.set_by).is_some_and(|step| at.signed_in_at(step, message.to))
    }),
    ("when the connection came back", |_, message| has(message, Rule::R7) && !has(message, Rule::R8)),
    ("all along", |at, message| {
        let there = |tenant: &Tenant| tenant.user(message.to).is_some_and(|user| user.signed_in.value);
        message.path.iter().all(|station| at.after(Step(station.step.0)).is_none_or(there))
    }),
    ("had come online", |_, message| has(message, Rule::R8)),
    ("shows it in a toast", |at, message| wording::shows(at.tenant(), message.to, message) == Shows::Toast),
    ("In a toast", |_, message| message.state() == MessageState::InToast),
    ("shows it as sent", |at, message| wording::shows(at.tenant(), message.from, message) == Shows::Sent),
    ("the toast", |_, message| has(message, Rule::T1)),
    ("Nobody opened", |_, message| has(message, Rule::T4)),
    ("no toast appeared", |_, message| !has(message, Rule::T1)),
    ("conversation was open", |_, message| has(message, Rule::T6) && !has(message, Rule::T1)),
    ("no response yet", |_, message| message.state() == MessageState::Sending),
    ("’s stored", |_, _| false),
    ("was stored in", |at, message| is_stored(at.tenant(), message)),
    ("missed message in", |at, message| is_stored(at.tenant(), message)),
    ("Not stored", |at, message| !is_stored(at.tenant(), message)),
    ("n’t stored anywhere", |at, message| !is_stored(at.tenant(), message)),
];

fn hold(at: &Moments<'_>, message: &Message, sentence: &str) -> Result<(), TestCaseError> {
    for (phrase, holds) in CLAIMS {
        if sentence.contains(phrase) && !holds(at, message) {
            return Err(TestCaseError::fail(format!("“{sentence}” of {message:#?}")));
        }
    }
    Ok(())
}

/// The facts behind the sentences, looked up in the tenant once more.
fn check_fate(at: &Moments<'_>, message: &Message) -> bool {
    let (sender, recipient) = (at.user(message.from), at.user(message.to));
    match wording::fate(at.tenant(), message) {
        MessageFate::Spooled(SpoolerWait::Until(when)) => {
            // The timer runs, and for that time.
            at.tenant().timers().any(|due| due.kind == TimerKind::LeavesSpooler(message.id) && due.at == when)
        }
        MessageFate::Spooled(SpoolerWait::ForSender) => !sender.is_online() && !sender.removed,
        MessageFate::Spooled(SpoolerWait::ForNobody) => sender.removed,
        MessageFate::Queued(MailboxWait::ForSignIn) => !recipient.signed_in.value && !recipient.removed,
        MessageFate::Queued(MailboxWait::ForConnection) => recipient.signed_in.value && !recipient.connected.value,
        MessageFate::Queued(MailboxWait::ForNobody) => recipient.removed,
        // Who was notified at sign-in or reconnection had the message in the mailbox before.
        MessageFate::Notified(Notified::AtSignIn | Notified::AtReconnection) => {
            message.path.iter().any(|station| station.state == MessageState::Queued)
        }
        MessageFate::Notified(Notified::HavingCome | Notified::AllAlong) => {
            message.path.iter().all(|station| station.state != MessageState::Queued)
        }
        MessageFate::Missed(Missed::Barred(presence)) => presence.bars_toasts(),
        MessageFate::Missed(Missed::Ignored | Missed::LeftAlone | Missed::SignedOut) => {
            message.path.iter().any(|station| station.state == MessageState::InToast)
        }
        MessageFate::Missed(Missed::NobodyThere) => message.path.len() == 1,
        MessageFate::Sending
        | MessageFate::Refused
        | MessageFate::TimedOut
        | MessageFate::InToast
        | MessageFate::Delivered
        | MessageFate::NotStored => true,
    }
}

/// Every sentence that is made from the tenant alone.
fn check_messages(at: &Moments<'_>, words: &Locale) -> Result<(), TestCaseError> {
    for message in at.tenant().messages().iter() {
        prop_assert!(check_fate(at, message), "{:?} of {message:#?}", wording::fate(at.tenant(), message));
        hold(at, message, &wording::headline(at.tenant(), message, words))?;
        hold(at, message, &words.say(wording::state_of(message, message.state())))?;
        for reason in &message.why {
            hold(at, message, &wording::reason(at.tenant(), message, reason, words))?;
        }
        for user in [message.from, message.to] {
            let shown = wording::sees(at.tenant(), user, message, words);
            prop_assert_eq!(shown.words.is_empty(), shown.shows == Shows::Nothing || message.text.is_empty());
        }
    }
    Ok(())
}

/// What an act says that it did holds afterwards.
fn check_deed(tenant: &Tenant, action: &Action, words: &Locale) {
    let Action::Act(command) = action else { return };
    let said = wording::action(tenant, action, words);
    match command {
        Command::SetPolicy { name, settings } if !settings.is_empty() => {
            assert!(!said.contains(" change"), "{said}");
            let archives = tenant.find_policy(name).map(|policy| policy.flag(SettingId::ENABLE_IM_AUTO_ARCHIVING).value);
            for (phrase, value) in [("messages on", Some(true)), ("messages off", Some(false)), ("messages blank", None)] {
                assert!(!said.contains(phrase) || archives == Some(value), "{said}: {archives:?}");
            }
        }
        Command::SetClient { install: Some(_), .. } | Command::SetMailbox { home: Some(_), .. } | Command::SetRelationship { .. } => {
            assert!(said.contains(": ") && !said.contains(" change"), "{said}");
        }
        _ => {}
    }
}

/// Plays actions one by one, and checks after each.
fn check_session(actions: &[Action], words: &Locale) -> Result<(), TestCaseError> {
    let mut session = Session::sample();
    let mut before = vec![session.tenant().clone()];
    for action in actions {
        let group = session.new_group();
        if session.act(action.clone(), group).is_ok() {
            before.push(session.tenant().clone());
            check_deed(session.tenant(), action, words);
            check_messages(&Moments { session: &session, before: &before }, words)?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sentence_holds_in_random_sessions(actions in vec(input(), 1..14)) {
        thread_local!(static WORDS: Rc<Locale> = support::words());
        check_session(&actions, &WORDS.with(Rc::clone))?;
    }
}

/// What the page shows and says in a model: seats, why, mail, ledger, the steps in words, speech.
fn check_page(model: &Model, before: &[Tenant], announcer: &mut Announcer) -> Result<(), TestCaseError> {
    let at = Moments { session: model.session(), before };
    let tenant = at.tenant();
    check_messages(&at, model.locale())?;
    if let Some(why) = why::view(model) {
        let message = tenant.message(why.id).unwrap();
        for words in [&why.headline, &why.state_word] {
            hold(&at, message, words)?;
        }
        why.rows.iter().try_for_each(|row| hold(&at, message, &row.sentence))?;
    }
    for user in tenant.users() {
        check_seat(&at, &seat::view(model, user.id).unwrap())?;
    }
    let ledger = ledger::view(model);
    let counted: u32 = ledger.parts.iter().map(|(_, _, count)| count).sum();
    prop_assert_eq!(counted as usize, tenant.messages().len());
    if let Some(mail) = mail::view(model) {
        let lies = tenant.mailbox(mail.user).count();
        prop_assert_eq!(mail.folders.iter().map(|folder| folder.count).sum::<usize>(), lies);
    }
    let said = announcer.tell(model, || None);
    prop_assert!(!said.said.contains(" changes."), "{}", said.said);
    for line in steps::view(model).lines {
        prop_assert!(!line.deed.contains(" changes."), "{}", line.deed);
    }
    Ok(())
}

/// A seat shows what its client shows, and beside it what is so.
fn check_seat(at: &Moments<'_>, view: &seat::SeatView) -> Result<(), TestCaseError> {
    let tenant = at.tenant();
    let shows = |id| wording::shows(tenant, view.user, tenant.message(id).unwrap());
    for bubble in &view.bubbles {
        prop_assert!(shows(bubble.id).is_in_conversation());
        prop_assert_eq!(bubble.answer.is_empty(), !matches!(shows(bubble.id), Shows::Refused | Shows::TimedOut));
    }
    if let Some(place) = &view.whereabouts {
        let message = tenant.message(place.id).unwrap();
        hold(at, message, &place.place)?;
        prop_assert!(place.leaves.is_none() || at.user(message.from).is_online(), "{message:#?}");
    }
    // One message counts once; its copies are counted as copies.
    let stored: usize = tenant.mailbox(view.user).filter(|mail| mail.kind.folder() != Folder::ConversationHistory).count();
    let saved: usize = tenant.mailbox(view.user).filter(|mail| mail.kind == MailKind::Saved).count();
    prop_assert_eq!(view.mail.items, stored + saved);
    prop_assert!(view.mail.unread <= stored);
    prop_assert!(view.toasts.iter().all(|toast| shows(toast.id) == Shows::Toast));
    prop_assert!(view.slips.iter().all(|slip| shows(slip.message) == Shows::Slip));
    Ok(())
}

#[test]
fn every_sentence_holds_in_every_shipped_story() {
    for entry in CATALOGUE {
        let text = fs::read_to_string(format!("{}/{}", env!("CARGO_MANIFEST_DIR"), entry.address())).unwrap();
        let scenes = Scenario::parse(&text).unwrap().beats.len();
        let mut model = support::model();
        let mut announcer = Announcer::default();
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(entry.id)));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::StoryArrived(text.into())));
        let check = |model: &Model, announcer: &mut Announcer| {
            let step = model.session().step();
            check_page(model, &tenants(model.session()), announcer).unwrap_or_else(|error| panic!("{} step {step}: {error}", entry.id));
        };
        // A first press may end what still plays, so there are twice as many.
        for _ in 0..scenes * 2 {
            check(&model, &mut announcer);
            model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
        }
        assert!(model.session().steps() > 0, "{}: nothing was played", entry.id);
        for step in 0..=model.session().steps() {
            model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(step)));
            check(&model, &mut announcer);
        }
    }
}

/// The tenants after each step up to the current one.
fn tenants(session: &Session) -> Vec<Tenant> {
    let mut moving = session.clone();
    let tenant = |step| {
        moving.seek(step);
        moving.tenant().clone()
    };
    (0..=session.step()).map(tenant).collect()
}
