//! Questions to practice with: the same for everybody, with one true answer, from easy to hard; and an address for each.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;
use while_you_were_out::app::address::read;
use while_you_were_out::app::keys::{Focus, Press, meaning};
use while_you_were_out::app::model::{GuessScore, OpenRequest, PosedQuestion};
use while_you_were_out::app::{AskEvent, Effect, Model, Msg, Origin, StoryEvent, ask, palette, story};
use while_you_were_out::engine::{Action, Exercise, PracticeTheme, Session, exercise};
use while_you_were_out::scenario::{PracticeRun, Scenario, practice_story};
use while_you_were_out::tenant::Message;

fn tell(model: &mut Model, msg: Msg) -> Vec<Effect> {
    model.apply(Origin::Visitor, msg)
}

fn practiced(run: PracticeRun) -> Model {
    let mut model = support::model();
    tell(&mut model, Msg::Practiced(run));
    model
}

fn opened(query: &str) -> Model {
    let mut model = support::model();
    let parsed = read(query, "");
    let request = OpenRequest { address: parsed.address, problems: parsed.problems, ..OpenRequest::default() };
    tell(&mut model, Msg::Opened(Rc::new(request)));
    model
}

fn open(model: &Model) -> Option<&PosedQuestion> {
    model.stories().asking().open()
}

fn answer(model: &mut Model, rightly: bool) {
    let question = open(model).unwrap().question.clone();
    let place = question.answers.iter().position(|answer| (*answer == question.truth) == rightly).unwrap();
    tell(model, Msg::Ask(AskEvent::PickedAnswer(place)));
}

/// The session in which the acts of an exercise were done.
fn played(exercise: &Exercise) -> Session {
    let mut session = Session::sample();
    for act in &exercise.acts {
        let group = session.new_group();
        session.act(act.clone(), group).unwrap();
    }
    session
}

fn address(model: &Model) -> String {
    model.address(&model.script()).address.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn each_question_has_one_true_answer_that_the_engine_gives(theme in 0..5_usize, seed in 1..=u64::MAX, number in 1..40_u32) {
        let run = PracticeRun { theme: PracticeTheme::ALL[theme], seed, number };
        let exercise = exercise(run.theme, seed, number);
        let live = played(&exercise);
        let mut model = practiced(run);
        let question = open(&model).unwrap().question.clone();
        prop_assert_eq!(question.message, exercise.message);
        prop_assert!((2..=4).contains(&question.answers.len()));
        prop_assert_eq!(question.answers.iter().collect::<BTreeSet<_>>().len(), question.answers.len());
        prop_assert_eq!(question.answers.iter().filter(|answer| **answer == question.truth).count(), 1);
        prop_assert_eq!(live.tenant().message(exercise.message).map(Message::state), Some(question.truth));
        prop_assert!(exercise.rules > 0, "something could have been otherwise");

        // The story that asks does what the exercise does, and nothing else.
        answer(&mut model, true);
        let told: Vec<Action> = model.session().log().map(|entry| entry.action.clone()).collect();
        prop_assert_eq!(&told, &exercise.acts);
        prop_assert_eq!(model.session().tenant(), live.tenant());

        // Once it is answered, the true one has a reason, and each other one a world in which it is true.
        tell(&mut model, Msg::LookedForWhatIfs);
        let view = ask::view(&model).unwrap();
        for card in &view.answers {
            let revealed = card.revealed.as_ref().unwrap();
            prop_assert_eq!((revealed.is_true, revealed.change.is_some()), (card.state == question.truth, card.state != question.truth));
            prop_assert_eq!(revealed.rule.is_some(), revealed.is_true);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_question_and_another_one_others() {
    for theme in PracticeTheme::ALL {
        let file = |seed, number| practice_story(PracticeRun { theme, seed, number });
        assert_eq!(file(7, 2), file(7, 2));
        assert_ne!(file(7, 2), file(7, 3));
        assert_ne!(file(7, 2), file(8, 2));
        let story = Scenario::parse(&file(7, 2)).unwrap();
        assert_eq!((story.cast.len(), story.beats.len()), (2, 2));
        assert!(story.title.say(&support::words()).starts_with("Practice: "));
    }
}

#[test]
fn questions_begin_easily_and_become_harder() {
    for theme in PracticeTheme::ALL {
        for seed in [1, 2] {
            let nine: Vec<Exercise> = (1..=9).map(|number| exercise(theme, seed, number)).collect();
            let rules: Vec<usize> = nine.iter().map(|exercise| exercise.rules).collect();
            assert!(rules.is_sorted(), "{theme:?} {seed}: {rules:?}");
            assert!(rules[8] > rules[0], "{theme:?} {seed}: {rules:?}");
            assert!(nine.iter().enumerate().all(|(place, one)| !nine[..place].contains(one)), "{theme:?} {seed}: each is another one");
            let truths: BTreeSet<_> = nine.iter().map(|one| played(one).tenant().message(one.message).map(Message::state)).collect();
            assert!(truths.len() > 1, "{theme:?} {seed}: it cannot always be {truths:?}");
            let tenth = exercise(theme, seed, 10);
            assert!(tenth.rules > rules[0], "{theme:?} {seed}: it stays hard");
        }
    }
}

#[test]
fn each_question_has_an_address_that_leads_back_to_it() {
    let run = PracticeRun { theme: PracticeTheme::Timing, seed: 7, number: 3 };
    let mut model = practiced(run);
    assert_eq!(address(&model), "?practice=timing&seed=7&question=3");
    let again = opened("?practice=timing&seed=7&question=3");
    assert_eq!((open(&again), again.notice()), (open(&model), None));
    assert!(open(&again).is_some());
    answer(&mut model, false);
    assert_eq!(address(&model), "?practice=timing&seed=7&question=3", "a link asks, and does not tell");
    let effects = tell(&mut model, Msg::Practiced(run.next()));
    assert!(effects.contains(&Effect::UpdateAddress), "the address follows");
    assert_eq!(address(&model), "?practice=timing&seed=7&question=4");
    // Without a seed and a number everybody begins with the same question.
    assert_eq!(address(&opened("?practice=gates")), "?practice=gates&seed=1");
    // A link to a step shows what became of the message.
    let shown = opened("?practice=gates&t=1");
    assert_eq!((open(&shown), shown.session().step(), shown.notice()), (None, 1, None));
    assert!(shown.session().steps() > 1);
    // In a room it asks who presents, and not the page.
    let room = opened("?practice=gates&present");
    assert_eq!((open(&room), room.stories().beat(), room.session().steps()), (None, Some(1), 0));
    let room = opened("?practice=gates&present&t=1");
    assert_eq!((room.session().step(), room.notice()), (1, None));
    // What is done otherwise travels with its story.
    tell(&mut model, Msg::Ask(AskEvent::PickedAnswer(0)));
    tell(&mut model, Msg::Did(Action::WaitNext));
    tell(&mut model, Msg::Did(Action::Wait(while_you_were_out::tenant::Millis::minutes(1))));
    assert!(model.address(&model.script()).pack.is_some());
}

#[test]
fn wrong_values_are_told_and_the_rest_holds() {
    let model = opened("?practice=mail&seed=many");
    assert!(open(&model).is_some() && model.notice().is_some());
    assert_eq!(address(&model), "?practice=mail&seed=1");
    let model = opened("?practice=luck");
    assert!(open(&model).is_none() && model.notice().is_some());
}

#[test]
fn the_next_question_comes_by_key_and_all_of_them_have_one_score() {
    let run = PracticeRun::first(PracticeTheme::Gates);
    let mut model = practiced(run);
    let next = Press { key: "ArrowRight", ctrl: false, shift: false, alt: false };
    answer(&mut model, true);
    assert_eq!(story::view(&model).unwrap().end.as_ref().unwrap().practice, Some(run.next()));
    let Some(Msg::Practiced(second)) = meaning(&model, next, Focus::Free) else { panic!("the key leads to the next question") };
    assert_eq!(second, run.next());
    tell(&mut model, Msg::Practiced(second));
    assert!(open(&model).is_some());
    answer(&mut model, false);
    assert_eq!(model.stories().score(), GuessScore { right: 1, answered: 2 });
    assert_eq!(story::view(&model).unwrap().score.as_deref(), Some("1 of 2 right"));
    // Another theme has a score of its own.
    tell(&mut model, Msg::Practiced(PracticeRun::first(PracticeTheme::Mail)));
    assert_eq!(model.stories().score(), GuessScore::default());
    // A question may be passed, and left.
    tell(&mut model, Msg::Story(StoryEvent::PressedNext));
    assert!(open(&model).is_none() && story::view(&model).unwrap().end.is_some());
}

#[test]
fn the_palette_offers_each_theme() {
    let offers = palette::offers(&support::model());
    let offered: Vec<&str> =
        offers.iter().filter(|offer| matches!(offer.msg, Msg::Practiced(_))).map(|offer| offer.name.as_str()).collect();
    assert_eq!(offered, ["Practice: checks", "Practice: status", "Practice: policies", "Practice: timing", "Practice: mail"]);
}
