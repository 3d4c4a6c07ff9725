//! Every act has its line, and the line does the same act: in every era, connected or not.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::rc::Rc;

use proptest::prelude::*;
use support::{faults, run_on};
use while_you_were_out::cmdlets::{line_of, script_of};
use while_you_were_out::engine::{Action, FileChange, Session};
use while_you_were_out::tenant::{
    Build, Command, Era, Install, MailboxHome, Millis, Module, PolicyName, PolicyRefresh, PresenceChoice, Relationship, SETTINGS,
    SettingId, SettingType, SettingValue, ShellAct, UserId, UserKind,
};

fn run(session: &mut Session, script: &str) -> Vec<String> {
    faults(&run_on(session, script)).into_iter().map(str::to_owned).collect()
}

fn user() -> impl Strategy<Value = UserId> {
    (0_u32..6).prop_map(UserId)
}

/// Texts with everything that quoting must survive.
fn text() -> impl Strategy<Value = Rc<str>> {
    prop_oneof![
        Just("Lunch?"),
        Just("It's \"quoted\" “twice”"),
        Just("$null `n $(1) #no comment"),
        Just("two\nlines"),
        Just("- dash"),
        Just("@{a=1}")
    ]
    .prop_map(Rc::from)
}

fn policy() -> impl Strategy<Value = PolicyName> {
    let names = ["Global", "OfflineIM", "ClientPolicyDefault", "A name with 'quotes' and $", "2nd"];
    proptest::sample::select(names.to_vec()).prop_map(PolicyName::new)
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn setting() -> impl Strategy<Value = (SettingId, SettingValue)> {
    let ids: Vec<SettingId> = SettingId::all().collect();
    (proptest::sample::select(ids), any::<(bool, u16, i32, bool)>(), text()).prop_map(|(id, (flag, small, long, null), text)| {
        let value = match SETTINGS.iter().find(|setting| setting.name == id.setting().name).unwrap().kind {
            _ if null => SettingValue::Null,
            SettingType::Boolean => SettingValue::Boolean(flag),
            SettingType::UInt16 | SettingType::UInt32 => SettingValue::Number(u32::from(small)),
            SettingType::TimeSpan => SettingValue::TimeSpan(i64::from(long) * 10_000_019),
            SettingType::String => SettingValue::Text(text),
            SettingType::Strings => SettingValue::Texts(vec![text, "b".into()].into()),
            SettingType::Choice(_, words) => SettingValue::Choice(words[usize::from(small) % words.len()]),
        };
        // A text that is null is the empty text in this language.
        let is_text = id.setting().kind == SettingType::String;
        (id, if is_text && value == SettingValue::Null { SettingValue::Text("".into()) } else { value })
    })
}

fn people() -> impl Strategy<Value = Command> {
    prop_oneof![
        (text(), proptest::option::of(Just(Rc::from("x@y.example"))), any::<bool>()).prop_map(|(name, sip, external)| Command::NewUser {
            name,
            sip,
            department: "IT".into(),
            kind: if external { UserKind::External } else { UserKind::Tenant },
        }),
        user().prop_map(Command::RemoveUser),
        user().prop_map(Command::SignIn),
        user().prop_map(Command::SignOut),
        user().prop_map(Command::Suspend),
        user().prop_map(Command::Resume),
        (user(), one_of(PresenceChoice::ALL)).prop_map(|(user, choice)| Command::SetPresence(user, choice)),
        (user(), one_of(Install::ALL), any::<bool>()).prop_map(|(user, install, build)| Command::SetClient {
            user,
            install: Some(install),
            build: build.then_some(Build::FIRST),
        }),
        (user(), one_of(MailboxHome::ALL), proptest::option::of(any::<bool>()))
            .prop_map(|(user, home, web_services)| Command::SetMailbox { user, home: Some(home), web_services }),
        (user(), user(), one_of(Relationship::ALL)).prop_map(|(user, contact, relationship)| Command::SetRelationship {
            user,
            contact,
            relationship
        }),
        (user(), user(), text()).prop_map(|(from, to, text)| Command::Send { from, to, text }),
        (user(), proptest::option::of(user())).prop_map(|(user, from)| Command::OpenToast { user, from }),
        (user(), proptest::option::of(user())).prop_map(|(user, from)| Command::CloseToast { user, from }),
        (user(), proptest::option::of(user())).prop_map(|(user, from)| Command::ReadMail { user, from }),
    ]
}

fn administration() -> impl Strategy<Value = Command> {
    prop_oneof![
        (proptest::option::of(one_of(Era::ALL)), any::<bool>()).prop_map(|(era, late)| Command::SetTenant {
            era,
            refresh: Some(if late { PolicyRefresh::SignIn } else { PolicyRefresh::Immediate }),
        }),
        (policy(), proptest::collection::vec(setting(), 0..3))
            .prop_map(|(name, settings)| Command::NewPolicy { name, settings: single(settings) }),
        (policy(), proptest::collection::vec(setting(), 0..3))
            .prop_map(|(name, settings)| Command::SetPolicy { name, settings: single(settings) }),
        (user(), proptest::option::of(policy())).prop_map(|(user, policy)| Command::GrantPolicy { user, policy }),
        policy().prop_map(Command::RemovePolicy),
    ]
}

/// A change of the virtual drive.
fn file() -> impl Strategy<Value = FileChange> {
    let path = || prop::sample::select(&["C:\\a.txt", "C:\\Temp\\b.csv", "C:\\it's [$x] `.txt"][..]).prop_map(Rc::<str>::from);
    let text = || any::<String>().prop_map(Rc::<str>::from);
    prop_oneof![
        (path(), text()).prop_map(|(path, text)| FileChange::Write { path, text }),
        (path(), text()).prop_map(|(path, text)| FileChange::Append { path, text }),
        Just(FileChange::NewFolder { path: "C:\\Reports".into() }),
        path().prop_map(|path| FileChange::Remove { path }),
        Just(FileChange::Remove { path: "C:\\Temp".into() }),
    ]
}

/// Each setting once, in the order of the table: so a command line binds them.
fn single(mut settings: Vec<(SettingId, SettingValue)>) -> Vec<(SettingId, SettingValue)> {
    settings.sort_by_key(|(id, _)| *id);
    settings.dedup_by_key(|(id, _)| *id);
    settings
}

fn input() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => people().prop_map(Action::Act),
        3 => administration().prop_map(Action::Act),
        1 => (1_u64..400_000).prop_map(|length| Action::Wait(Millis(length))),
        1 => Just(Action::WaitNext),
        1 => file().prop_map(Action::File),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_line_does_what_the_hand_did(inputs in proptest::collection::vec(input(), 1..14)) {
        let mut live = Session::sample();
        for input in inputs {
            if let Action::Act(Command::OpenToast { from, .. } | Command::CloseToast { from, .. } | Command::ReadMail { from, .. }) = &input
                && from.is_some_and(|from| live.tenant().user(from).unwrap().removed)
            {
                // Nobody can choose somebody who is gone.
                continue;
            }
            if let Action::File(FileChange::Remove { path }) = &input
                && !live.moment().drive().items().any(|item| item.path.starts_with(&**path))
            {
                // Nobody can choose a file that is not there.
                continue;
            }
            let mut by_line = live.clone();
            let line = line_of(&input, live.tenant());
            let group = live.new_group();
            if live.act(input, group).is_err() {
                continue;
            }
            let faults = run(&mut by_line, &line);
            prop_assert!(faults.is_empty(), "{line}\n{faults:?}");
            prop_assert!(by_line.tenant() == live.tenant() && by_line.now() == live.now(), "{line}");
            prop_assert!(by_line.moment().drive() == live.moment().drive(), "{line}");
        }
        let script = script_of(&live);
        let mut replayed = Session::sample();
        let faults = run(&mut replayed, &script);
        prop_assert!(faults.is_empty(), "{script}\n{faults:?}");
        prop_assert!(replayed.tenant() == live.tenant() && replayed.now() == live.now(), "{script}");
        prop_assert!(replayed.moment().drive() == live.moment().drive(), "{script}");
    }
}

#[test]
fn every_step_of_connecting_has_its_line() {
    for (era, acts) in [
        (
            Era::Teams1,
            vec![ShellAct::ImportModule(Module::MicrosoftTeams), ShellAct::OpenSession, ShellAct::ImportSession, ShellAct::RemoveSession],
        ),
        (Era::Teams2, vec![ShellAct::ImportModule(Module::MicrosoftTeams), ShellAct::Connect, ShellAct::Disconnect]),
    ] {
        let mut live = Session::sample();
        let group = live.new_group();
        live.act(Action::Act(Command::SetTenant { era: Some(era), refresh: None }), group).unwrap();
        for step in acts {
            let mut by_line = live.clone();
            let written = line_of(&Action::Act(Command::Shell(step)), live.tenant());
            live.act(Action::Act(Command::Shell(step)), group).unwrap();
            assert_eq!(run(&mut by_line, &written), Vec::<String>::new(), "{written}");
            assert!(by_line.tenant() == live.tenant(), "{written}");
        }
    }
}
