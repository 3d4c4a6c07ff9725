//! The application without a browser, and before the script language has come.

use std::rc::Rc;

use while_you_were_out::app::{Effect, Model, Msg, Notice};
use while_you_were_out::cmdlets::console::Regress;
use while_you_were_out::cmdlets::{language, script_of};
use while_you_were_out::engine::Input;
use while_you_were_out::scenario::FIRST_STORY;
use while_you_were_out::tenant::{Command, PresenceChoice, UserId};
use while_you_were_out::text::Locale;

fn words() -> Rc<Locale> {
    Rc::new(Locale::english())
}

fn learn(model: &mut Model) -> Vec<Effect> {
    model.learn(language(words(), Rc::new(Regress)))
}

fn user(model: &Model, name: &str) -> UserId {
    model.session().tenant().find_user(name).expect("a user of the sample")
}

/// What the console shows, without the times.
fn lines(model: &Model) -> Vec<String> {
    model.console().lines.iter().map(|line| line.text.clone()).collect()
}

#[test]
fn the_opening_plays_without_the_language_as_with_it() {
    let (mut early, mut late) = (Model::new(words()), Model::new(words()));
    learn(&mut late);
    for model in [&mut early, &mut late] {
        model.update(Msg::ChoseStory(FIRST_STORY));
    }
    assert!(!early.has_language() && early.session().steps() > 0);
    assert_eq!(script_of(early.session()), script_of(late.session()));
    assert_eq!(lines(&early), lines(&late));
    assert!(early.session().tenant() == late.session().tenant(), "the same tenant");
    assert_eq!(early.selected(), late.selected());
    assert_eq!(early.open_seats(), late.open_seats());
}

#[test]
fn what_needs_the_language_waits_for_it_in_order() {
    let mut model = Model::new(words());
    let (aiko, tony) = (user(&model, "Aiko Tanaka"), user(&model, "Tony Smith"));
    assert_eq!(model.update(Msg::EnteredLine("Disconnect-SimUser 'Tony Smith'".into())), [Effect::Learn]);
    let send = Command::Send { from: aiko, to: tony, text: "Lunch?".into() };
    assert_eq!(model.update(Msg::Did(Input::Act(send))), [Effect::Learn], "it waits behind the line");
    assert!(model.is_waiting() && model.session().steps() == 0);
    learn(&mut model);
    assert!(!model.is_waiting());
    let script = script_of(model.session());
    assert_eq!(script, "Disconnect-SimUser \"Tony Smith\"\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Lunch?\"\n");
}

#[test]
fn an_act_is_done_at_once_and_a_refused_one_is_told_in_the_consoles_words() {
    let mut model = Model::new(words());
    let tony = user(&model, "Tony Smith");
    model.update(Msg::Did(Input::Act(Command::SignOut(tony))));
    assert_eq!(model.session().steps(), 1);
    let effects = model.update(Msg::Did(Input::Act(Command::SetPresence(tony, PresenceChoice::Busy))));
    assert!(effects.contains(&Effect::Learn), "{effects:?}");
    assert_eq!((model.session().steps(), model.notice()), (1, None));
    learn(&mut model);
    assert!(matches!(model.notice(), Some(Notice::Refused(why)) if why.contains("Tony")), "{:?}", model.notice());
    assert_eq!(model.session().steps(), 1);
}
