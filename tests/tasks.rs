//! Tasks: each can be solved in the fewest acts that are known and not in fewer, a solved one and one that is not are told apart, and hints come in three steps.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;

use support::files::{read, root};
use while_you_were_out::app::editor::{self, EditorEvent};
use while_you_were_out::app::story::TaskProgress;
use while_you_were_out::app::task::{self, TaskView};
use while_you_were_out::app::{Effect, Model, Msg, Origin, PlaybackEvent, StoryEvent, story, what_if};
use while_you_were_out::cmdlets::console::Mode;
use while_you_were_out::engine::{Action, Goal, Session, TaskSearch, TaskWay};
use while_you_were_out::scenario::{Beat, CATALOGUE, Scenario, Theme, cmdlet_of};
use while_you_were_out::tenant::{Command, MessageState, Millis, PresenceChoice, Tenant, UserId};

const NEXT: Msg = Msg::Story(StoryEvent::PressedNext);

fn tell(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.apply(Origin::Visitor, msg)
}

fn file(id: &str) -> String {
    read(&root().join(format!("scenarios/{id}.ps1")))
}

fn begun(id: &str) -> Model {
    let mut model = support::model();
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file(id).into())));
    model
}

fn act(model: &mut Model, command: Command) -> Vec<Effect> {
    tell(model, Msg::Did(Action::Act(command)))
}

fn user(model: &Model, name: &str) -> UserId {
    model.session().tenant().find_user(name).unwrap()
}

fn shown(model: &Model) -> TaskView {
    (*task::view(model).unwrap()).clone()
}

fn tasks() -> Vec<(&'static str, Scenario)> {
    let own = CATALOGUE.iter().filter(|entry| entry.theme == Theme::Tasks);
    own.map(|entry| (entry.id, Scenario::parse(&file(entry.id)).unwrap())).collect()
}

/// The session in which a task is set, and the task.
fn set(scenario: &Scenario) -> (Session, &Beat) {
    let (task, before) = scenario.beats.split_last().unwrap();
    let mut session = Session::sample();
    let mut console = support::console();
    for beat in before {
        assert_eq!(console.run(&mut session, &beat.script, Mode::Script).errors().count(), 0, "{}", scenario.id);
    }
    (session, task)
}

#[test]
fn ten_tasks_ship() {
    let tasks = tasks();
    assert_eq!(tasks.len(), 10);
    let goals: BTreeSet<MessageState> =
        tasks.iter().flat_map(|(_, scenario)| scenario.beats.last().unwrap().directives.goals.iter().map(|goal| goal.state)).collect();
    assert!(goals.len() >= 7, "they lead to many states: {goals:?}");
    assert!(tasks.iter().filter(|(_, scenario)| !scenario.beats.last().unwrap().directives.bars.is_empty()).count() >= 5);
}

#[test]
fn each_is_solved_in_the_fewest_acts_and_not_in_fewer() {
    for (id, scenario) in tasks() {
        let (session, task) = set(&scenario);
        let step = session.step();
        assert!(!task.directives.attempt(&session, step).is_solved(), "{id}: it is solved before anything is done");
        let mut way = session.clone();
        support::console().run(&mut way, &task.script, Mode::Script);
        let attempt = task.directives.attempt(&way, step);
        assert!(attempt.is_solved(), "{id}: {attempt:?}");
        assert_eq!(attempt.acts as usize, task.fewest_acts(), "{id}");
        let goals: Vec<Goal> = task.directives.goals.iter().map(|goal| goal.in_tenant(session.tenant()).unwrap()).collect();
        let people: Vec<UserId> = scenario.cast.iter().map(|name| session.tenant().find_user(name).unwrap()).collect();
        let may = |act: &Action, tenant: &Tenant| !task.directives.bars_act(act, tenant);
        let search = TaskSearch { goals: &goals, people: &people, may: &may, most_tries: u32::MAX };
        let shorter = search.shortest(session.moment(), task.fewest_acts() - 1);
        assert_eq!(shorter, TaskWay::Nowhere, "{id}: there is a shorter way");
        if task.fewest_acts() == 1 {
            let TaskWay::Found(found) = search.shortest(session.moment(), 1) else { panic!("{id}: no way is found") };
            assert_eq!(found.iter().filter(|act| !matches!(act, Action::WaitNext)).count(), 1, "{id}: {found:?}");
        }
    }
}

#[test]
fn a_task_is_solved_when_the_engine_says_so() {
    let mut model = begun("task-slip");
    let tony = user(&model, "Tony Smith");
    assert_eq!(story::view(&model).unwrap().task, Some(TaskProgress::Set));
    let view = shown(&model);
    assert_eq!((view.goals.len(), view.goals[0].is_met, view.solved.clone()), (1, false, None));
    assert_eq!(view.goals[0].words, "Aiko’s message to Tony: Missed message");
    assert!(what_if::view(&model).is_none(), "nothing shows a way");
    // What is not allowed reaches the goal, and solves nothing.
    act(&mut model, Command::CloseToast { user: tony, from: None });
    let view = shown(&model);
    assert!(view.goals[0].is_met && view.solved.is_none() && view.broken.unwrap().contains("Close-SimToast"));
    assert_eq!(story::view(&model).unwrap().task, Some(TaskProgress::Tried));
    assert!(!story::view(&model).unwrap().altered, "what is done for a task does not leave its story");
    // Begun anew, it is solved in its own way.
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedReset));
    assert_eq!(shown(&model).acts, "0 actions so far");
    act(&mut model, Command::SetPresence(tony, PresenceChoice::AppearAway));
    assert!(shown(&model).solved.is_none() && !model.stories().seen().contains("task-slip"));
    let effects = tell(&mut model, Msg::Did(Action::Wait(Millis::seconds(30))));
    let view = shown(&model);
    assert_eq!(view.solved.as_deref(), Some("Solved in one action. No shorter way is known."));
    assert!(effects.contains(&Effect::SaveSeen) && model.stories().seen().contains("task-slip"));
    let line = story::view(&model).unwrap();
    assert_eq!((line.task, line.end.clone().unwrap().next.unwrap().key), (None, "task-mailbox".into()));
}

#[test]
fn a_longer_way_solves_it_too() {
    let mut model = begun("task-slip");
    let tony = user(&model, "Tony Smith");
    act(&mut model, Command::SetPresence(tony, PresenceChoice::Busy));
    act(&mut model, Command::SetPresence(tony, PresenceChoice::BeRightBack));
    tell(&mut model, Msg::Did(Action::Wait(Millis::seconds(30))));
    assert_eq!(shown(&model).solved.as_deref(), Some("Solved in 2 actions. One action is enough. Waiting doesn’t count."));
}

#[test]
fn hints_come_in_three_steps() {
    let mut model = begun("task-refused");
    assert_eq!((shown(&model).hints.len(), shown(&model).next_hint.as_deref()), (0, Some("Hint 1 of 3")));
    for number in 1..=3 {
        tell(&mut model, Msg::AskedForHint);
        assert_eq!(shown(&model).hints.len(), number);
    }
    let view = shown(&model);
    assert_eq!(view.next_hint, None);
    assert!(view.hints[0].contains("EnableIMAutoArchiving"), "{:?}", view.hints);
    assert!(view.hints[1].contains("Grant-CsClientPolicy") && view.hints[1].contains("Send-SimMessage"), "{:?}", view.hints);
    assert!(view.hints[2].contains("Claire writes to Tony"), "{:?}", view.hints);
    tell(&mut model, Msg::AskedForHint);
    assert_eq!(shown(&model).hints.len(), 3);
    assert_eq!(model.session().step(), 1, "a hint does nothing");
    // The author's own hints come instead.
    let own = file("task-refused").replace("#@ bar", "#@ hint Ask the administrator.\n#@ bar");
    let mut model = support::model();
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(own.into())));
    tell(&mut model, Msg::AskedForHint);
    assert_eq!((shown(&model).hints, shown(&model).next_hint), (vec!["Ask the administrator.".to_owned()], None));
}

#[test]
fn who_goes_on_is_shown_a_way_and_it_counts_for_nothing() {
    for (id, scenario) in tasks() {
        let mut model = begun(id);
        let tony = user(&model, &scenario.cast[0]);
        act(&mut model, Command::SetPresence(tony, PresenceChoice::Busy));
        tell(&mut model, NEXT);
        let line = story::view(&model).unwrap();
        assert_eq!((line.at, line.altered, line.task), (2, false, None), "{id}");
        assert!(line.end.is_some() && task::view(&model).is_none(), "{id}");
        assert!(!model.stories().seen().contains(id), "{id}");
    }
}

#[test]
fn the_running_clock_does_not_solve_it() {
    let mut model = begun("task-mailbox");
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedPlay));
    for _ in 0..1_000 {
        tell(&mut model, Msg::Playback(PlaybackEvent::TimePassed(100)));
    }
    tell(&mut model, Msg::Playback(PlaybackEvent::PressedPlay));
    assert_eq!(model.session().tenant().messages().len(), 0);
    assert_eq!(shown(&model).acts, "0 actions so far", "waiting is no act");
}

#[test]
fn the_editor_makes_tasks_and_checks_them() {
    let mut model = support::model();
    tell(&mut model, Msg::Editor(EditorEvent::BeganTask(1)));
    let text = editor::view(&model).open.unwrap().text.to_string();
    let mistakes = |model: &Model| -> Vec<String> {
        let open = editor::view(model).open.unwrap();
        open.check.as_ref().unwrap().mistakes.iter().map(|mistake| mistake.what.clone()).collect()
    };
    assert_eq!(mistakes(&model), Vec::<String>::new());
    let mut with = |from: &str, to: &str| {
        assert!(text.contains(from));
        tell(&mut model, Msg::Editor(EditorEvent::Wrote(text.replace(from, to), 0)));
        tell(&mut model, Msg::Editor(EditorEvent::Rested));
        mistakes(&model).join("|")
    };
    assert!(with("goal 1 MissedNotice", "goal 1 Queued").contains("isn’t reached"));
    assert!(with("goal 1 MissedNotice", "goal 1 InToast").contains("already reached"));
    assert!(with("#@ bar Disconnect-SimUser", "#@ bar Close-SimToast").contains("Close-SimToast"));
    let longer = with("Close-SimToast", "Set-SimRelationship \"Tony Smith\" \"Aiko Tanaka\" Workgroup\nClose-SimToast");
    assert!(longer.contains("There’s a shorter way"), "{longer}");
    assert!(with("goal 1 MissedNotice", "goal 1").contains("write the number of a message and a state"));
    assert_eq!(cmdlet_of("Close-SimToast \"Tony Smith\""), "Close-SimToast");
}
