//! The one door to the model: who may act, what is answered, and what becomes of saved sessions.

mod support;

use std::rc::Rc;

use support::{model, words};
use while_you_were_out::app::address::{Address, SessionRef, read};
use while_you_were_out::app::model::{OpenRequest, Saved, SavedSession};
use while_you_were_out::app::{ConsoleEvent, Effect, Model, Msg, Notice, Origin, PlaybackEvent, Report, StoryEvent};
use while_you_were_out::cmdlets::script_of;
use while_you_were_out::engine::Action;
use while_you_were_out::tenant::Millis;

/// Opens what an address asks for, or what was saved.
fn open(model: &mut Model, request: OpenRequest) -> Vec<Effect> {
    model.apply(Origin::Visitor, Msg::Opened(Rc::new(request)))
}

/// The same for a visitor who then goes on where an earlier visit has left off.
fn open_and_go_on(model: &mut Model, request: OpenRequest) -> Vec<Effect> {
    let opened = open(model, request);
    assert_eq!(model.notice(), Some(&Notice::SavedSessionOffered));
    assert!(
        model.stories().is_as_opened(model.session()) && !opened.contains(&Effect::BackUpSession),
        "nothing is taken up unasked: {opened:?}"
    );
    model.apply(Origin::Visitor, Msg::WentOnWhereLeft)
}

fn saved(scripts: &[&str]) -> OpenRequest {
    let sessions = scripts.iter().map(|script| SavedSession { script: (*script).to_owned(), step: None }).collect();
    OpenRequest { saved: Saved { sessions, ..Saved::default() }, ..OpenRequest::default() }
}

#[test]
fn on_a_read_only_page_the_host_acts_and_visitors_only_look() {
    let mut model = model();
    open(&mut model, OpenRequest { address: read("?readonly&run=%23", "").address, ..OpenRequest::default() });
    let wait = || Msg::Did(Action::Wait(Millis::minutes(1)));
    let acts = [
        wait(),
        Msg::Console(ConsoleEvent::EnteredLine("Wait-SimTime -Minutes 1".into())),
        Msg::RunScript("Wait-SimTime -Minutes 1".into()),
        Msg::Playback(PlaybackEvent::PressedReset),
        Msg::Story(StoryEvent::ChoseStory("lunch")),
    ];
    for act in acts {
        assert_eq!(model.apply(Origin::Visitor, act.clone()), [], "{act:?}");
    }
    assert_eq!(model.session().steps(), 0);
    model.apply(Origin::Host, wait());
    assert_eq!(model.session().steps(), 1);
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PickedStep(0)));
    assert_eq!(model.session().step(), 0, "looking is allowed");
}

#[test]
fn what_waits_for_the_language_keeps_its_origin() {
    let mut model = Model::new(words());
    let line = Msg::Console(ConsoleEvent::EnteredLine("Wait-SimTime -Minutes 1".into()));
    assert_eq!(model.apply(Origin::Host, line), [Effect::LoadLanguage]);
    open(&mut model, OpenRequest { address: read("?readonly", "").address, ..OpenRequest::default() });
    support::load_language(&mut model);
    assert_eq!(model.session().steps(), 1, "the host may act, also later");
}

#[test]
fn a_script_and_a_session_of_the_host_are_reported() {
    let mut model = model();
    let result = support::run_in(&mut model, "Wait-SimTime -Minutes 1; Get-Nothing");
    assert_eq!((result.ok, result.errors.len(), model.session().steps()), (false, 1, 1));
    let load = |script: &str| Msg::LoadSession(script.to_owned(), None);
    let effects = model.apply(Origin::Host, load("Get-Nothing"));
    assert!(matches!(effects[..], [Effect::Report(Report::Loaded(Err(_)))]), "{effects:?}");
    assert_eq!(model.session().steps(), 1, "everything stays as it was");
    let effects = model.apply(Origin::Host, load("Wait-SimTime -Minutes 1\nWait-SimTime -Minutes 1"));
    assert!(effects.contains(&Effect::Report(Report::Loaded(Ok(())))), "{effects:?}");
    assert_eq!(model.session().steps(), 2);
}

#[test]
fn a_saved_session_that_does_not_play_is_set_aside_and_its_backup_is_opened() {
    let script = "Wait-SimTime -Minutes 1\n";
    let mut whole = model();
    let effects = open_and_go_on(&mut whole, saved(&[script]));
    assert!(effects.contains(&Effect::BackUpSession) && !effects.contains(&Effect::SetAsideSession), "{effects:?}");
    assert_eq!((script_of(whole.session()).as_str(), whole.notice()), (script, None));
    let mut broken = model();
    let effects = open_and_go_on(&mut broken, saved(&["Get-Nothing", script]));
    assert!(effects.contains(&Effect::SetAsideSession) && !effects.contains(&Effect::BackUpSession), "{effects:?}");
    assert_eq!((script_of(broken.session()).as_str(), broken.notice()), (script, Some(&Notice::SavedSessionBroken)));
    let mut lost = model();
    let effects = open_and_go_on(&mut lost, saved(&["Get-Nothing"]));
    assert!(effects.contains(&Effect::SetAsideSession) && !effects.contains(&Effect::SaveSession), "nothing is saved over it: {effects:?}");
    assert!(lost.stories().is_as_opened(lost.session()));
}

#[test]
fn opening_a_link_saves_nothing() {
    let session = SessionRef { run: Some("Wait-SimTime -Minutes 1".into()), ..SessionRef::default() };
    let request = OpenRequest { address: Address { session, ..Address::default() }, ..saved(&["Get-Nothing"]) };
    let mut model = model();
    let effects = open(&mut model, request);
    let saves = |effect: &Effect| matches!(effect, Effect::SaveSession | Effect::SetAsideSession | Effect::BackUpSession);
    assert!(!effects.iter().any(saves), "{effects:?}");
    assert_eq!(model.session().steps(), 1);
}
