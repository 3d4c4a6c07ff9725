//! The visitor's own stories, and the stories of the catalogue, without a browser.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::rc::Rc;

use while_you_were_out::app::editor::{self, EditorEvent, MAX_STORY_BYTES, Pick, Unreadable, decoded};
use while_you_were_out::app::model::StoryRecord;
use while_you_were_out::app::{
    ConsoleEvent, Dialog, Effect, Model, Msg, Origin, PlaybackEvent, ReadingEvent, StoryEvent, catalogue, story,
};
use while_you_were_out::cmdlets::script_of;
use while_you_were_out::engine::Action;
use while_you_were_out::scenario::{CATALOGUE, LookPanel, Scenario, Theme};
use while_you_were_out::tenant::Command;
use while_you_were_out::text::{Locale, Tag, table};

fn model() -> Model {
    support::model()
}

fn edit(model: &mut Model, msg: EditorEvent) -> Vec<Effect> {
    model.apply(Origin::Visitor, Msg::Editor(msg))
}

/// A model in which a story with this text is open.
fn writing(text: &str) -> Model {
    let mut model = model();
    edit(&mut model, EditorEvent::Began(7));
    let effects = edit(&mut model, EditorEvent::Wrote(text.to_owned(), text.len()));
    assert_eq!(effects, [Effect::SaveStory(7, Some(text.into())), Effect::CheckStorySoon]);
    edit(&mut model, EditorEvent::Rested);
    model
}

fn mistakes(text: &str) -> Vec<String> {
    let open = editor::view(&writing(text)).open.unwrap();
    open.check.as_ref().unwrap().mistakes.iter().map(|mistake| mistake.what.clone()).collect()
}

#[test]
fn what_a_new_story_begins_with_has_no_mistake_in_any_language() {
    for tag in Tag::ALL {
        let mut model = model();
        model.apply(Origin::Visitor, Msg::LocaleArrived(Rc::new(Locale::embedded(*tag))));
        edit(&mut model, EditorEvent::Began(1));
        let open = editor::view(&model).open.unwrap();
        let check = open.check.as_ref().unwrap();
        assert!(check.mistakes.is_empty() && check.can_play, "{}: {:?}", tag.name(), check.mistakes);
        assert_eq!(open.beats.len(), 2);
        let shown: String = open.pieces.iter().map(|piece| piece.1.as_str()).collect();
        assert_eq!(*shown, *open.text, "the coloured text is the text");
    }
}

#[test]
fn every_mistake_is_listed_with_its_place() {
    let text = "#scenario Mine\nGrant -Cs\n#: one\nConnect-SimUser Nobody\n#title late\n#:\nGet-SimClock )\nWait-SimTime -Minutes x\n";
    let found = mistakes(text);
    let lines: Vec<&str> = found.iter().map(|what| what.split(':').next().unwrap()).collect();
    assert_eq!(
        lines,
        ["Line 1", "Line 1", "Line 2, column 1", "Line 4, column 1", "Line 5", "Line 6", "Line 7, column 14", "Line 8, column 23"],
        "{found:#?}"
    );
    assert!(found[2].contains("'Grant' is not recognized"), "{found:?}");
    let view = editor::view(&writing(text)).open.unwrap();
    assert!(!view.check.as_ref().unwrap().can_play);
    assert_eq!(view.beats.len(), 2, "what can be read is read");
}

#[test]
fn a_variable_lives_from_beat_to_beat_and_what_fails_on_purpose_is_no_mistake() {
    let head = "#scenario mine\n#title Mine\n$who = 'Tony Smith'\n";
    assert_eq!(
        mistakes(&format!(
            "{head}#: one\nDisconnect-SimUser $who\n#: two\n# fails on purpose:\nDisconnect-SimUser $who\nConnect-SimUser $who\n"
        )),
        [""; 0]
    );
    let found = mistakes(&format!("{head}#: one\n# fails on purpose:\nConnect-SimUser 'Li Wei'\nGet-Nothing\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("Line 7, column 1: "), "{found:?}");
}

#[test]
fn what_is_too_long_or_endless_is_told() {
    let long = format!("#scenario a\n#title a\n#: a\n# {}", "x".repeat(MAX_STORY_BYTES));
    assert_eq!(mistakes(&long), ["This story is too large to run. The limit is 256 KB."]);
    let endless = mistakes("#scenario a\n#title a\n#: a\nGet-SimClock\n  while ($true) { }\n");
    assert!(endless.len() == 1 && endless[0].starts_with("Line 5, column 3: The script was stopped here"), "{endless:?}");
    let many = mistakes("#scenario a\n#title a\n#: a\n1..200 | % { Get-Nothing }\n");
    assert_eq!(many.len(), 50);
}

#[test]
fn what_could_stand_at_the_cursor_is_offered_in_scripts_only() {
    let offered = |text: &str| {
        let mut model = writing("#scenario a\n#title a\nNew-SimUser 'Zoe Zed'\n#: a\n");
        let text = format!("#scenario a\n#title a\nNew-SimUser 'Zoe Zed'\n#: a\n{text}");
        edit(&mut model, EditorEvent::Wrote(text.clone(), text.len()));
        let offers = editor::view(&model).open.unwrap().offers.clone();
        offers.iter().flat_map(|offers| offers.offers.iter().map(|offer| offer.text.clone())).collect::<Vec<_>>()
    };
    assert_eq!(offered("Disconnect-SimU"), ["Disconnect-SimUser"]);
    assert!(offered("Connect-SimUser Zo").iter().any(|offer| offer.contains("Zoe Zed")), "users of the story itself");
    assert_eq!(offered("#: Get-Sim"), [""; 0]);
}

#[test]
fn a_story_plays_from_any_beat_with_its_setting_first() {
    let mut model = writing(
        "#scenario mine\n#title My own\nDisconnect-SimUser 'Tony Smith'\n#: One\nSend-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Hi'\n#: Two\nWait-SimTime -Minutes 2\n#: Three\nConnect-SimUser 'Tony Smith'\n",
    );
    model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Editor)));
    edit(&mut model, EditorEvent::Played(2));
    assert_eq!(model.reading().dialog(), None);
    let line = story::view(&model).unwrap();
    assert_eq!((line.title.as_str(), line.narration.as_str(), line.at, line.of), ("My own", "Two", 2, 3));
    assert_eq!(model.session().steps(), 3, "setting, message, waiting");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    let line = story::view(&model).unwrap();
    assert_eq!(line.end.clone().map(|end| end.next), Some(None), "no story of the catalogue follows one's own");
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedReset));
    assert_eq!(model.session().steps(), 2, "the setting plays again");
}

#[test]
fn a_file_of_any_shape_becomes_a_story_or_a_message() {
    assert_eq!(decoded(b"\xef\xbb\xbfa\r\nb\rc").unwrap(), "a\nb\nc");
    assert_eq!(decoded(b"\xff\xfea\0\n\0\xe9\0").unwrap(), "a\né");
    assert_eq!(decoded(b"\xfe\xff\0a\0\n").unwrap(), "a\n");
    assert_eq!(decoded(b"  \n"), Err(Unreadable::Empty));
    assert_eq!(decoded(b"a\nb\xff"), Err(Unreadable::NotText { line: 2 }));
    assert_eq!(decoded(b"\xff\xfea\0\n\0\0\xd8"), Err(Unreadable::NotText { line: 2 }));
    assert_eq!(decoded(b"\xff\xfea\0b"), Err(Unreadable::NotText { line: 1 }));
    assert_eq!(decoded(b"a\nb\0"), Err(Unreadable::NotText { line: 2 }));
    assert_eq!(decoded(&vec![b'x'; MAX_STORY_BYTES + 1]), Err(Unreadable::TooLarge));
    let mut model = model();
    edit(&mut model, EditorEvent::Imported(1, "x.ps1".into(), b"a\n\xff".as_slice().into()));
    let view = editor::view(&model);
    assert_eq!(view.problem.as_deref(), Some("That file isn’t text from line 2 on. Nothing was imported."));
    assert!(view.rows.is_empty());
    edit(&mut model, EditorEvent::Imported(1, "Été à Rome.ps1".into(), b"Connect-SimUser 'Li Wei'\n".as_slice().into()));
    let view = editor::view(&model);
    let open = view.open.unwrap();
    assert_eq!(view.problem, None);
    assert!(open.text.starts_with("#scenario t-rome\n#title Été à Rome\n#: "), "{}", open.text);
    assert!(open.check.as_ref().unwrap().can_play);
}

#[test]
fn what_was_deleted_can_be_brought_back_and_what_was_kept_comes_back() {
    let mut model = model();
    assert_eq!(model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Editor))), [Effect::LoadStories]);
    edit(&mut model, EditorEvent::Recalled(Some(vec![(3, "#title Old".into())])));
    assert_eq!(model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Editor))), [], "asked for once");
    let effects = edit(&mut model, EditorEvent::Began(2));
    assert!(matches!(effects[..], [Effect::SaveStory(4, Some(_))]), "never a number that is taken: {effects:?}");
    assert_eq!(edit(&mut model, EditorEvent::Deleted(3)), [Effect::SaveStory(3, None)]);
    assert_eq!(editor::view(&model).deleted.as_deref(), Some("Old"));
    assert_eq!(edit(&mut model, EditorEvent::Restored), [Effect::SaveStory(3, Some("#title Old".into()))]);
    edit(&mut model, EditorEvent::Left);
    let titles: Vec<String> = editor::view(&model).rows.into_iter().map(|row| row.title).collect();
    assert_eq!(titles, ["My story", "Old"]);
}

#[test]
fn without_storage_stories_last_as_long_as_the_page() {
    let mut model = model();
    edit(&mut model, EditorEvent::Recalled(None));
    edit(&mut model, EditorEvent::Began(1));
    let view = editor::view(&model);
    assert!(view.denied);
    let open = view.open.unwrap();
    assert_eq!(open.file, "my-story.ps1");
    assert_eq!(decoded(open.text.as_bytes()).unwrap(), *open.text, "what is taken along can be brought back");
}

#[test]
fn a_recording_plays_as_it_was_done() {
    let mut model = model();
    let user = |model: &Model, name: &str| model.session().tenant().find_user(name).unwrap();
    let (tony, li) = (user(&model, "Tony Smith"), user(&model, "Li Wei"));
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SignIn(li))));
    edit(&mut model, EditorEvent::StartedRecording);
    assert!(model.editor().is_recording());
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::SignOut(tony))));
    edit(&mut model, EditorEvent::Said("Thought better of".into()));
    edit(&mut model, EditorEvent::Said(" Aiko \n writes. ".into()));
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'One'".into())));
    edit(&mut model, EditorEvent::Said("Never happened.".into()));
    model.apply(Origin::Visitor, Msg::Playback(PlaybackEvent::PressedBack));
    edit(&mut model, EditorEvent::Said("She writes something else.".into()));
    model.apply(Origin::Visitor, Msg::Console(ConsoleEvent::EnteredLine("Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Two'".into())));
    let done = script_of(model.session());
    edit(&mut model, EditorEvent::StoppedRecording(9));
    assert_eq!((model.editor().is_recording(), model.reading().dialog()), (false, Some(Dialog::Editor)));
    let text = editor::view(&model).open.unwrap().text.to_string();
    let scenario = Scenario::parse(&text).unwrap();
    assert_eq!(scenario.setting.lines().filter(|line| !line.is_empty()).count(), 2, "what was done before anything was said:\n{text}");
    assert_eq!(scenario.beats.len(), 1, "{text}");
    assert!(text.contains("#: She writes something else.\nSend-SimMessage"), "{text}");
    edit(&mut model, EditorEvent::Played(1));
    assert_eq!(script_of(model.session()), done);
}

#[test]
fn the_catalogue_is_browsed_by_theme_and_searched() {
    let locale = Locale::english();
    let told = catalogue::told(&locale);
    let all = catalogue::view(&told, None, "", &StoryRecord::default(), &locale);
    assert_eq!((all.count, all.groups.len(), all.themes.len()), (CATALOGUE.len(), Theme::ALL.len(), Theme::ALL.len()));
    assert_eq!(all.groups[0].cards[0].beats, "6 scenes");
    assert!(all.groups.iter().flat_map(|group| &group.cards).all(|card| !card.summary.is_empty()));
    let toasts = catalogue::view(&told, Some(Theme::Toasts), "", &StoryRecord::default(), &locale);
    assert_eq!((toasts.groups.len(), toasts.count), (1, 5));
    let found = catalogue::view(&told, Some(Theme::Mailboxes), "fabrikam", &StoryRecord::default(), &locale);
    assert_eq!((found.groups[0].cards[0].id, found.count), ("federated", 1));
    assert_eq!(catalogue::view(&told, None, "zeppelin", &StoryRecord::default(), &locale).count, 0);
}

#[test]
fn the_catalogue_asks_for_its_texts_and_says_when_they_did_not_come() {
    let words = Rc::new(Locale::from_table(Tag::En, table(Tag::En)).unwrap());
    let mut model = Model::new(words.clone());
    assert_eq!(catalogue::told(&words).len(), 0);
    assert_eq!(model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Stories))), [Effect::LoadTexts]);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::TextsMissed));
    assert!(model.stories().texts_missed());
    assert_eq!(
        model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Stories))),
        [Effect::LoadTexts],
        "it can be tried again"
    );
    assert!(!model.stories().texts_missed());
    model.apply(Origin::Visitor, Msg::LocaleArrived(Rc::new(Locale::english())));
    assert_eq!(model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Stories))), []);
}

#[test]
fn what_a_scene_speaks_of_must_be_there() {
    let mut model = model();
    let text = "#scenario a\n#title x\n#cast \"Aiko Tanaka\" \"Tony Smith\"\n#: one\n#@ look message=1 rule=S4 user=\"Aiko Tanaka\" user=Nobody\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Hi\"\n#: two\n#@ look message=2\nWait-SimTime -Seconds 1\n";
    model.apply(Origin::Visitor, Msg::Editor(EditorEvent::Imported(7, "a.ps1".to_owned(), text.as_bytes().into())));
    let check = editor::view(&model).open.unwrap().check.clone().unwrap();
    let told: Vec<(usize, bool)> =
        check.mistakes.iter().map(|mistake| (mistake.line, mistake.what.contains("isn’t there when the scene ends"))).collect();
    assert_eq!(told, [(5, true), (5, true), (8, true)], "{:?}", check.mistakes);
    assert!(check.can_play);
}

#[test]
fn who_is_spoken_of_stands_on_the_stage() {
    let text = "#scenario a\n#title x\n#cast \"Aiko Tanaka\" \"Tony Smith\"\n#: one\n#@ look user=\"Li Wei\" user=\"Tony Smith\"\nWait-SimTime -Seconds 1\n";
    assert!(matches!(&mistakes(text)[..], [only] if only.contains("Li Wei")), "{:?}", mistakes(text));
    assert!(mistakes(&text.replace("#cast \"Aiko Tanaka\" \"Tony Smith\"\n", "")).is_empty(), "without a cast everybody may have a place");
}

#[test]
fn what_is_pressed_is_written_and_pressed_again_it_goes() {
    let text = "#scenario a\n#title x\n#: one\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Hi\"\n#: two\nWait-SimTime -Seconds 1\n";
    let mut model = writing(text);
    let written = |model: &Model| editor::view(model).open.unwrap().text.to_string();
    let picks = |model: &Model| editor::view(model).open.unwrap().picks.clone().unwrap();
    let offered = |model: &Model| picks(model).groups.iter().flat_map(|(_, offers)| offers.clone()).collect::<Vec<_>>();
    let presses = [
        (Pick::Cast("Aiko Tanaka".into()), "#title x\n#cast \"Aiko Tanaka\"\n#: one\n"),
        (Pick::Cast("Tony Smith".into()), "#title x\n#cast \"Aiko Tanaka\" \"Tony Smith\"\n#: one\n"),
        (Pick::Message(1), "#: two\n#@ look message=1\nWait"),
        (Pick::Person("Tony Smith".into()), "#: two\n#@ look message=1 user=\"Tony Smith\"\nWait"),
        (Pick::Panel(LookPanel::Mail), "#: two\n#@ look message=1 user=\"Tony Smith\" panel=mail\nWait"),
        (Pick::You, "#: two\n#@ you\n#@ look"),
        (Pick::Ask(1), "#: two\n#@ ask 1\n#@ you\n#@ look"),
    ];
    edit(&mut model, EditorEvent::ChoseScene(2));
    for (pick, part) in &presses {
        assert!(offered(&model).iter().any(|offer| offer.pick == *pick && !offer.chosen), "{pick:?} is offered");
        edit(&mut model, EditorEvent::Picked(pick.clone()));
        assert!(written(&model).contains(part), "{pick:?}: {}", written(&model));
    }
    assert!(offered(&model).iter().filter(|offer| offer.chosen).count() == presses.len(), "{:?}", offered(&model));
    for (pick, _) in presses.iter().rev() {
        edit(&mut model, EditorEvent::Picked(pick.clone()));
    }
    assert_eq!(written(&model), text);
}
