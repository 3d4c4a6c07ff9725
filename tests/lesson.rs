//! Lessons with a visitor’s own stories: they are added, kept, shared, walked and ticked like shipped ones, whatever becomes of the original.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use std::rc::Rc;

use proptest::prelude::*;

use while_you_were_out::app::address::read;
use while_you_were_out::app::editor::{EditorEvent, MAX_STORY_BYTES};
use while_you_were_out::app::export::handout::Handout;
use while_you_were_out::app::model::rehearsal::Rehearsal;
use while_you_were_out::app::model::{Lesson, LessonStory, OpenRequest, OwnStory, SavedSession, Standing};
use while_you_were_out::app::{Dialog, Effect, LessonEvent, Model, Msg, Notice, Origin, ReadingEvent, StoryEvent, presenter, story};
use while_you_were_out::scenario::find;

use support::files::{read as read_file, root};
use support::{model as ready, next_scene};

/// A story that calls itself like many others.
const OWN: &str = "#scenario my-story\n#title Monday, 9:00\n#minutes 6\n#: Tony goes.\nDisconnect-SimUser \"Tony Smith\"\n\n#: Aiko writes.\n\
                   Send-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"one, two\"\n";
/// Another one of that name.
const OTHER: &str = "#scenario my-story\n#title The other one\n#: Li comes.\nConnect-SimUser \"Li Wei\"\n";

fn tell(model: &mut Model, event: LessonEvent) -> Vec<Effect> {
    model.apply(Origin::Visitor, Msg::Lesson(event))
}

fn edit(model: &mut Model, event: EditorEvent) {
    model.apply(Origin::Visitor, Msg::Editor(event));
}

fn own(text: &str, number: u64) -> LessonStory {
    LessonStory::Own(OwnStory::read(text, Some(number)).unwrap())
}

fn shipped(id: &str) -> LessonStory {
    LessonStory::Shipped(find(id).unwrap())
}

/// An application whose device has kept these stories, under the numbers from 1.
fn keeping(texts: &[&str]) -> Model {
    let mut model = ready();
    edit(&mut model, EditorEvent::Recalled(Some((1..).zip(texts.iter().map(|text| (*text).to_owned())).collect())));
    model
}

/// The same with a lesson of a shipped story between two own ones.
fn teaching() -> Model {
    let mut model = keeping(&[OWN, OTHER]);
    for story in [own(OWN, 1), shipped("lunch"), own(OTHER, 2)] {
        tell(&mut model, LessonEvent::Added(story));
    }
    model
}

fn titles(model: &Model) -> Vec<String> {
    model.stories().lesson().items().iter().map(|item| item.story.title(model.locale())).collect()
}

fn title(model: &Model) -> String {
    story::view(model).unwrap().title.clone()
}

#[test]
fn own_stories_are_added_ordered_and_given_minutes_like_shipped_ones() {
    let mut model = teaching();
    assert_eq!(titles(&model), ["Monday, 9:00", "Lunch at twelve?", "The other one"]);
    let minutes = |model: &Model| model.stories().lesson().items().iter().map(|item| item.minutes).collect::<Vec<_>>();
    assert_eq!(minutes(&model), [6, 3, 3], "what its file says, or three");
    tell(&mut model, LessonEvent::Raised(2));
    let effects = tell(&mut model, LessonEvent::SetMinutes(1, 9));
    assert!(effects.contains(&Effect::SaveLesson));
    assert_eq!(
        (titles(&model), minutes(&model)),
        (vec!["Monday, 9:00".into(), "The other one".into(), "Lunch at twelve?".into()], vec![6, 9, 3])
    );
    tell(&mut model, LessonEvent::Added(own(OWN, 1)));
    assert_eq!(titles(&model).len(), 3, "no story is told twice");
    tell(&mut model, LessonEvent::Removed(0));
    assert_eq!(titles(&model), ["The other one", "Lunch at twelve?"]);
    assert!(OwnStory::read("Get-SimClock", None).is_none(), "what cannot be told is no story");
    assert!(OwnStory::read(&format!("{OWN}#{}", "x".repeat(MAX_STORY_BYTES)), None).is_none());
}

#[test]
fn a_lesson_travels_with_the_stories_in_it() {
    let model = teaching();
    let lesson = model.stories().lesson();
    let file = lesson.file();
    assert!(file.starts_with("own:6\n#| #scenario my-story\n#| #title Monday, 9:00\n") && file.contains("\nlunch:3\nown:3\n"), "{file}");
    let arrived = Lesson::read(&file.replace('\n', "\r\n").replace("#| \r\n", "#|\r\n"));
    assert_eq!(arrived.file(), file, "whatever a mail program makes of its lines");
    assert_eq!(Lesson::read(&lesson.kept()), *lesson, "this device knows its own stories again");
    assert_eq!((lesson.query(), lesson.to_pack()), (None, None), "an address cannot name them, and nothing is held yet");
    let told = |line: &str| Lesson::read(line).items().len();
    assert_eq!((told("own:3"), told("own:3\n#| Get-SimClock"), told("own:3,lunch:2")), (0, 0, 1), "a story without a file is none");
    let lines = OWN.lines().fold(String::new(), |file, line| file + "#| " + line + "\n");
    let crowd = "own,".repeat(1_000_000) + "own\n" + &lines + "#| # " + &"x".repeat(MAX_STORY_BYTES / 2);
    assert_eq!((told(&crowd), told(&format!("{crowd}{}", "x".repeat(MAX_STORY_BYTES)))), (1, 0), "the text below a line is read once");
}

#[test]
fn next_and_back_walk_over_own_stories_and_tick_them() {
    let mut model = teaching();
    tell(&mut model, LessonEvent::Began);
    assert_eq!((title(&model), model.stories().beat()), ("Monday, 9:00".into(), Some(1)));
    let rows = presenter::view(&model).unwrap().playlist;
    assert_eq!((rows.len(), rows[0].is_here, rows[2].is_here, &*rows[0].minutes), (3, true, false, "6 minutes"));
    next_scene(&mut model);
    assert_eq!(presenter::view(&model).unwrap().next.as_deref(), Some("Next story: Lunch at twelve?"));
    next_scene(&mut model);
    assert_eq!(title(&model), "Lunch at twelve?");
    assert!(presenter::view(&model).unwrap().playlist[0].is_seen, "it was told to its end");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedPrevious));
    assert_eq!((title(&model), model.stories().beat()), ("Monday, 9:00".into(), Some(2)), "Back leads to its last scene");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseOfLesson(2)));
    assert_eq!(title(&model), "The other one");
    let rows = presenter::view(&model).unwrap().playlist;
    assert!(rows[2].is_here && rows[2].is_seen && !rows[0].is_here, "two stories with one name are two");
    assert_eq!(story::view(&model).unwrap().end.clone().unwrap().next, None, "it is the last one");
    // Each has its own notes, although both call themselves the same.
    let name = |model: &Model| presenter::view(model).unwrap().scene.0;
    let here = name(&model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseOfLesson(0)));
    assert_ne!(name(&model), here);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseOfLesson(2)));
    // A later visit knows what was seen.
    let kept: Vec<String> = model.stories().kept_seen().split(' ').map(str::to_owned).collect();
    let mut again = teaching();
    let saved = while_you_were_out::app::model::Saved { seen: kept, ..Default::default() };
    again.apply(Origin::Visitor, Msg::Opened(Rc::new(OpenRequest { saved, ..OpenRequest::default() })));
    let seen =
        |model: &Model| model.stories().lesson().items().iter().map(|item| model.stories().has_seen(&item.story)).collect::<Vec<_>>();
    assert_eq!((seen(&again), seen(&teaching())), (vec![true, false, true], vec![false; 3]));
}

#[test]
fn an_edit_changes_the_lesson_and_a_deletion_does_not() {
    let mut model = teaching();
    edit(&mut model, EditorEvent::Opened(1));
    let better = OWN.replace("9:00", "10:00");
    let effects = model.apply(Origin::Visitor, Msg::Editor(EditorEvent::Wrote(better.clone(), 0)));
    assert!(effects.contains(&Effect::SaveLesson));
    assert_eq!(titles(&model)[0], "Monday, 10:00");
    edit(&mut model, EditorEvent::Wrote(better.replace("#title", "#titel"), 0));
    assert_eq!(titles(&model)[0], "Monday, 10:00", "what cannot be told stays out");
    edit(&mut model, EditorEvent::Wrote(better.replace("10", "11"), 0));
    assert_eq!(titles(&model)[0], "Monday, 11:00");
    edit(&mut model, EditorEvent::Deleted(1));
    assert_eq!(titles(&model)[0], "Monday, 11:00");
    tell(&mut model, LessonEvent::Began);
    assert_eq!(title(&model), "Monday, 11:00");
    // A lesson that came with a link knows the same story here, and one that is told keeps its place when it is changed.
    let mut other = keeping(&[OWN]);
    tell(
        &mut other,
        LessonEvent::Read(format!("own:4\n{}lunch:2", OWN.lines().fold(String::new(), |file, line| file + "#| " + line + "\n"))),
    );
    tell(&mut other, LessonEvent::Began);
    edit(&mut other, EditorEvent::Opened(1));
    edit(&mut other, EditorEvent::Wrote(OWN.replace("goes", "leaves"), 0));
    assert!(other.stories().lesson().file().contains("Tony leaves."));
    assert!(presenter::view(&other).unwrap().playlist[0].is_here);
    next_scene(&mut other);
    next_scene(&mut other);
    assert_eq!(title(&other), "Lunch at twelve?");
}

#[test]
fn the_dialog_of_the_lesson_asks_for_the_stories_of_this_device() {
    let mut model = ready();
    let open = |model: &mut Model| model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedDialog(Dialog::Lesson)));
    assert!(open(&mut model).contains(&Effect::LoadStories));
    let mut model = keeping(&[OWN]);
    assert!(!open(&mut model).contains(&Effect::LoadStories));
}

#[test]
fn an_address_brings_a_lesson_with_its_stories() {
    let mut sender = teaching();
    tell(&mut sender, LessonEvent::Began);
    let lesson = sender.stories().lesson().to_pack().expect("it is packed for the address");
    assert_eq!(sender.options().lesson, None);
    let mut address = read("?present", "#l1=here").address;
    assert!(address.session.is_given() && !address.session.names_session());
    assert_eq!(address.to_string(), "?present#l1=here");
    address.session.packed = Some("there".into());
    assert_eq!(address.fragment(), "#s1=there&l1=here");
    assert_eq!(read("", "#s1=there&l1=here").address.session, address.session);
    assert_eq!(read("", "#l1=&l1=a&l1=b").problems.len(), 2, "it has a value, once");
    // What the browser does with the first story of the lesson: it needs no file.
    let mut model = ready();
    let request =
        OpenRequest { address: read("", "#l1=here").address, story: Some(OWN.into()), lesson: Some(Ok(lesson)), ..OpenRequest::default() };
    model.apply(Origin::Visitor, Msg::Opened(request.into()));
    assert!(model.notice().is_none() && model.stories().lesson().is_on());
    assert_eq!(titles(&model), titles(&sender));
    assert!(presenter::view(&model).unwrap().playlist[0].is_here);
    // One that holds nothing is told, and the page works.
    let mut model = ready();
    let request = OpenRequest { address: read("", "#l1=here").address, lesson: Some(Ok("nothing".into())), ..OpenRequest::default() };
    model.apply(Origin::Visitor, Msg::Opened(request.into()));
    assert!(matches!(model.notice(), Some(Notice::Address(told, _)) if told.len() == 1) && !model.stories().lesson().is_on());
}

#[test]
fn an_own_story_is_no_shipped_one_whatever_it_calls_itself() {
    let mut model = keeping(&[&OWN.replace("my-story", "do-not-disturb")]);
    let text = OWN.replace("my-story", "do-not-disturb");
    for story in [own(&text, 1), shipped("do-not-disturb")] {
        tell(&mut model, LessonEvent::Added(story));
    }
    tell(&mut model, LessonEvent::Began);
    next_scene(&mut model);
    assert!(!model.stories().seen().contains("do-not-disturb") && presenter::view(&model).unwrap().playlist[0].is_seen);
    let link = model.address(&model.script());
    assert!(link.address.session.scenario.is_none() && link.pack.is_some(), "its address has its text");
    // Taken up again from what was saved, it is where it was.
    let script = link.pack.unwrap().to_text();
    model.apply(Origin::Host, Msg::LoadSession(script.clone(), None));
    assert!(presenter::view(&model).unwrap().playlist[0].is_here);
    let saved = while_you_were_out::app::model::Saved { sessions: vec![SavedSession { script, step: None }], ..Default::default() };
    assert!(saved.sessions[0].script.contains(&text[..40]));
    // The same holds when it is played from where it was written.
    edit(&mut model, EditorEvent::Opened(1));
    edit(&mut model, EditorEvent::Played(1));
    assert!(model.address(&model.script()).pack.is_some());
    assert_eq!(model.stories().player().unwrap().standing(), Standing::AsTold);
}

#[test]
fn the_handout_has_own_stories_too() {
    let model = teaching();
    let items = model.stories().lesson().items();
    let stories: Vec<_> = items
        .iter()
        .map(|item| (item.clone(), item.story.file().unwrap_or_else(|| read_file(&root().join("scenarios/lunch.ps1")).into())))
        .collect();
    let handout = Handout::of(&Rehearsal::of(&model).unwrap(), &stories).unwrap();
    for text in [handout.markdown(), handout.paper()] {
        assert!(text.contains("Monday, 9:00") && text.contains("Aiko writes.") && text.contains("The other one"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_read_is_written_and_read_again(text in "((own|lunch|msi|#\\||#)[:, #|a-z0-9\n]{0,20}|#\\| (#scenario a-b|#title T|#: S|Get-SimClock)\n){0,12}") {
        let lesson = Lesson::read(&text);
        prop_assert_eq!(Lesson::read(&lesson.kept()), lesson);
    }
}
