//! Random acts on a small tenant, for the tests of what holds in every session.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use while_you_were_out::engine::{Action, FileChange, Session};
use while_you_were_out::tenant::*;

/// One of eight users, two of whom the sample tenant does not have.
pub fn user() -> impl Strategy<Value = UserId> {
    (0_u32..8).prop_map(UserId)
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn policy() -> impl Strategy<Value = PolicyName> {
    one_of(&["Global", "Off", "Hide", "ClientPolicyNoSaveIMNoArchiving", "Nope"]).prop_map(PolicyName::new)
}

fn settings() -> impl Strategy<Value = Vec<(SettingId, SettingValue)>> {
    let setting = one_of(&[SettingId::ENABLE_IM_AUTO_ARCHIVING, SettingId::ENABLE_APPEAR_OFFLINE]);
    let value = prop_oneof![Just(SettingValue::Null), any::<bool>().prop_map(SettingValue::Boolean), Just(SettingValue::Number(3))];
    vec((setting, value), 0..3)
}

fn at_the_desk() -> impl Strategy<Value = Command> {
    let from = || prop::option::of(user());
    prop_oneof![
        8 => (user(), user()).prop_map(|(from, to)| Command::Send { from, to, text: "Lunch?".into() }),
        2 => user().prop_map(Command::SignIn),
        2 => user().prop_map(Command::SignOut),
        1 => user().prop_map(Command::Suspend),
        1 => user().prop_map(Command::Resume),
        2 => (user(), one_of(PresenceChoice::ALL)).prop_map(|(user, choice)| Command::SetPresence(user, choice)),
        1 => (user(), from()).prop_map(|(user, from)| Command::OpenToast { user, from }),
        1 => (user(), from()).prop_map(|(user, from)| Command::CloseToast { user, from }),
        1 => (user(), from()).prop_map(|(user, from)| Command::ReadMail { user, from }),
        1 => (user(), user(), one_of(Relationship::ALL))
            .prop_map(|(user, contact, relationship)| Command::SetRelationship { user, contact, relationship }),
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

fn at_the_administrator() -> impl Strategy<Value = Command> {
    let kind = any::<bool>().prop_map(|external| if external { UserKind::External } else { UserKind::Tenant });
    let refresh = one_of(&[PolicyRefresh::Immediate, PolicyRefresh::SignIn]);
    prop_oneof![
        ("[A-C]", kind).prop_map(|(name, kind)| Command::NewUser { name: name.into(), sip: None, department: "".into(), kind }),
        user().prop_map(Command::RemoveUser),
        (user(), one_of(Install::ALL)).prop_map(|(user, install)| Command::SetClient { user, install: Some(install), build: None }),
        (user(), one_of(MailboxHome::ALL), prop::option::of(any::<bool>())).prop_map(|(user, home, web_services)| Command::SetMailbox {
            user,
            home: Some(home),
            web_services
        }),
        (prop::option::of(one_of(Era::ALL)), refresh).prop_map(|(era, refresh)| Command::SetTenant { era, refresh: Some(refresh) }),
        (policy(), settings()).prop_map(|(name, settings)| Command::NewPolicy { name, settings }),
        (policy(), settings()).prop_map(|(name, settings)| Command::SetPolicy { name, settings }),
        (user(), prop::option::of(policy())).prop_map(|(user, policy)| Command::GrantPolicy { user, policy }),
        policy().prop_map(Command::RemovePolicy),
    ]
}

/// Any act of a session.
pub fn input() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => at_the_desk().prop_map(Action::Act),
        1 => at_the_administrator().prop_map(Action::Act),
        1 => (0_u64..200_000).prop_map(|length| Action::Wait(Millis(length))),
        1 => Just(Action::WaitNext),
        1 => file().prop_map(Action::File),
    ]
}

/// The session after these actions, each an act of its own; what is refused is left out.
pub fn played(inputs: &[Action]) -> Session {
    let mut session = Session::sample();
    for input in inputs {
        let group = session.new_group();
        let _ = session.act(input.clone(), group);
    }
    session
}
