//! The room's view and the presenter's remote: what each key does, whatever has the focus, and what a room is shown of a scene.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use while_you_were_out::app::address::read;
use while_you_were_out::app::export::handout::Handout;
use while_you_were_out::app::keys::{Focus, Press};
use while_you_were_out::app::model::rehearsal::{self, Rehearsal};
use while_you_were_out::app::model::{Lesson, OpenRequest, ShippedLesson};
use while_you_were_out::app::options::Switch;
use while_you_were_out::app::presenter;
use while_you_were_out::app::remote::{REMOTE, RemoteKey, meaning};
use while_you_were_out::app::room::{head, last_command};
use while_you_were_out::app::{Effect, LessonEvent, Model, Msg, Origin, RoomEvent, StoryEvent, stage};
use while_you_were_out::scenario::Scenario;
use while_you_were_out::text::{Locale, Tag};

use support::files::{read as read_file, root};
use support::model as ready;

fn tell(model: &mut Model, msg: Msg) {
    model.apply(Origin::Visitor, msg);
}

const fn key(key: &str) -> Press<'_> {
    Press { key, ctrl: false, shift: false, alt: false }
}

/// Presses a key; returns whether the remote took it.
fn press(model: &mut Model, name: &str, focus: Focus) -> bool {
    match meaning(model, key(name), focus) {
        RemoteKey::Free => false,
        RemoteKey::Taken(msg) => {
            if let Some(msg) = msg {
                tell(model, msg);
            }
            true
        }
    }
}

/// A room in which a story is told from its first scene.
fn room(story: &str) -> Model {
    let mut model = ready();
    let file = read_file(&root().join(format!("scenarios/{story}.ps1")));
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file.into())));
    tell(&mut model, Msg::Room(RoomEvent::Began));
    model
}

fn scene(model: &Model) -> usize {
    model.stories().beat().unwrap()
}

#[test]
fn a_remote_walks_a_story_whatever_has_the_focus() {
    for focus in [Focus::Free, Focus::Pressed, Focus::Moved] {
        for forward in [" ", "ArrowRight", "PageDown", "."] {
            for back in ["ArrowLeft", "PageUp"] {
                let mut model = room("lunch");
                assert_eq!(scene(&model), 1);
                assert!(press(&mut model, forward, focus) && press(&mut model, forward, focus));
                assert_eq!(scene(&model), 3, "{forward:?} {focus:?}");
                assert!(press(&mut model, back, focus));
                assert_eq!(scene(&model), 2, "{back:?} {focus:?}");
            }
        }
    }
}

#[test]
fn a_text_field_keeps_its_keys_and_enter_presses_what_was_chosen() {
    let mut model = room("lunch");
    for (_, keys) in &REMOTE[..3] {
        for name in *keys {
            assert!(!press(&mut model, name, Focus::Typed), "{name:?} is typed");
        }
    }
    assert!(!press(&mut model, "Enter", Focus::Pressed) && !press(&mut model, "Enter", Focus::Moved));
    assert!(press(&mut model, "Enter", Focus::Free));
    assert_eq!(scene(&model), 2);
}

#[test]
fn no_key_scrolls_the_page_where_there_is_nothing_to_do() {
    let mut model = room("lunch");
    assert!(press(&mut model, "PageUp", Focus::Free), "there is no scene before the first");
    assert_eq!(scene(&model), 1);
    for _ in 0..20 {
        assert!(press(&mut model, "PageDown", Focus::Free));
    }
    assert_eq!(scene(&model), model.stories().player().unwrap().beats(), "the story stays at its end");
}

#[test]
fn one_button_begins_and_ends_and_another_blackens() {
    let mut model = room("lunch");
    assert!(press(&mut model, "B", Focus::Pressed) && model.room().is_black());
    assert!(press(&mut model, "PageDown", Focus::Free) && !model.room().is_black());
    assert_eq!(scene(&model), 1, "whoever goes on from the black screen wants to see where that was");
    assert!(press(&mut model, "t", Focus::Free) && model.room().has_bar());
    assert!(press(&mut model, "Escape", Focus::Free) && !model.room().has_bar());
    assert!(press(&mut model, "b", Focus::Free) && press(&mut model, "Escape", Focus::Free));
    assert!(!model.room().is_black() && model.options().has(Switch::Present), "Escape takes one thing away at a time");
    assert!(press(&mut model, "Escape", Focus::Typed));
    assert!(!model.options().has(Switch::Present));
    assert!(!press(&mut model, "PageDown", Focus::Free), "the page's own keys are as they were");
    assert!(press(&mut model, "F5", Focus::Free) && model.options().has(Switch::Present), "the same button begins again");
    let mut page = ready();
    assert!(!press(&mut page, "F5", Focus::Free), "who presents nothing loads the page anew");
}

#[test]
fn letters_can_be_switched_off() {
    let mut model = room("lunch");
    tell(&mut model, Msg::SwitchedKeys(false));
    assert!(!press(&mut model, "b", Focus::Free) && !press(&mut model, ".", Focus::Free));
    assert!(press(&mut model, "PageDown", Focus::Free));
}

#[test]
fn an_address_opens_the_room_and_says_so_again() {
    let mut model = ready();
    let request = OpenRequest { address: read("?present&run=Disconnect-SimUser%20Tony", "").address, ..OpenRequest::default() };
    model.apply(Origin::Visitor, Msg::Opened(request.into()));
    assert!(model.options().has(Switch::Present));
    assert!(model.address(&model.script()).address.query().contains("&present"));
    tell(&mut model, Msg::Room(RoomEvent::Ended));
    assert!(!model.address(&model.script()).address.query().contains("present"));
}

#[test]
fn the_last_act_of_a_scene_stands_as_its_line_with_the_era() {
    let mut model = room("do-not-disturb");
    let mut told = Vec::new();
    for _ in 0..3 {
        let command = last_command(&model).unwrap();
        told.push((head(&model).position.unwrap().0, command.line));
        assert!(command.era.contains("20"), "{}", command.era);
        press(&mut model, "PageDown", Focus::Free);
    }
    assert_eq!(told[0], (1, "Set-SimPresence \"Giulia Rossi\" DoNotDisturb".into()));
    assert!(told[1].1.starts_with("Send-SimMessage "), "{told:?}");
}

#[test]
fn the_window_of_a_presenter_listens_to_the_remote_too() {
    let mut model = room("lunch");
    tell(&mut model, Msg::Room(RoomEvent::OpenedWindow("r1".into())));
    assert!(!model.options().has(Switch::Present));
    assert!(press(&mut model, " ", Focus::Pressed));
    assert_eq!(scene(&model), 2);
    assert!(press(&mut model, "b", Focus::Free) && model.room().is_black(), "the room is black, this page is not");
    tell(&mut model, Msg::Room(RoomEvent::HeardBlack(false)));
    assert!(!model.room().is_black());
    assert!(!press(&mut model, "t", Focus::Free) && !press(&mut model, "Escape", Focus::Free), "those are the page's own");
    assert!(press(&mut model, "F5", Focus::Free) && !model.options().has(Switch::Present), "it is not loaded anew");
    tell(&mut model, Msg::Room(RoomEvent::Ended));
    assert_eq!(model.options().room, None);
    assert!(!press(&mut model, "PageDown", Focus::Free));
}

/// What a story's file says.
fn file(story: &str) -> std::rc::Rc<str> {
    read_file(&root().join(format!("scenarios/{story}.ps1"))).into()
}

#[test]
fn the_presenter_sees_what_comes_and_reads_notes() {
    let mut model = room("lunch");
    tell(&mut model, Msg::Room(RoomEvent::OpenedWindow("r1".into())));
    assert!(model.options().is_presenter());
    let view = presenter::view(&model).unwrap();
    assert_eq!((view.scene.clone(), view.minutes), (("lunch".to_owned(), 1), 3));
    assert_eq!(view.goes, (true, false));
    assert!(view.notes[0].starts_with("Ask who has written"), "{:?}", view.notes);
    assert!(view.next.unwrap().contains("minutes"), "the sentence of the next scene");
    // The picture of the next scene is the one after its first act, and nothing here has moved.
    let ahead = rehearsal::ahead(&model).unwrap();
    assert_eq!((ahead.model().session().step(), model.session().step()), (3, 2));
    assert_eq!(stage::view(ahead.model()).unwrap().letter.clone().unwrap().state, while_you_were_out::tenant::MessageState::Queued);
    let effects = model.apply(Origin::Visitor, Msg::Room(RoomEvent::WroteNotes("lunch".into(), 1, "Wait for silence.".into())));
    assert!(effects.contains(&Effect::SaveNotes));
    assert_eq!(presenter::view(&model).unwrap().own, "Wait for silence.");
    press(&mut model, "PageDown", Focus::Free);
    assert_eq!(presenter::view(&model).unwrap().own, "", "each scene has its own");
    press(&mut model, "PageDown", Focus::Free);
    assert_eq!(presenter::view(&model).unwrap().notes.len(), 2, "the story has a note, and the next scene asks something");
    while presenter::view(&model).unwrap().goes.0 {
        press(&mut model, "PageDown", Focus::Free);
    }
    assert!(presenter::view(&model).unwrap().next.is_none() && rehearsal::ahead(&model).is_none());
}

#[test]
fn a_note_of_the_story_is_for_who_presents_alone() {
    let mut model = ready();
    let told = "#scenario a\n#title A\n#: One.\n#@ note Ask who has seen this.\nDisconnect-SimUser Tony\n";
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(told.into())));
    assert_eq!(presenter::view(&model).unwrap().notes, ["Ask who has seen this."]);
    assert!(!head(&model).spans.iter().any(|span| span.words.contains("Ask who")));
}

#[test]
fn the_stories_of_shipped_lessons_have_notes_in_the_readers_language() {
    let (english, french) = (Locale::english(), Locale::embedded(Tag::Fr));
    for item in ShippedLesson::ALL.into_iter().flat_map(|shipped| Lesson::read(shipped.name()).items().to_vec()) {
        let story = Scenario::parse(&file(&item.story.key())).unwrap();
        let notes: Vec<_> = story.beats.iter().filter_map(|beat| beat.directives.note.as_ref()).collect();
        assert!(notes.len() * 2 >= story.beats.len(), "{}: half of the scenes", story.id);
        for note in notes {
            assert!(note.say(&english).contains(' ') && note.say(&english) != note.say(&french), "{}: {note}", story.id);
        }
    }
}

#[test]
fn next_walks_a_lesson_from_story_to_story() {
    let mut model = ready();
    let request = OpenRequest {
        address: read("?lesson=do-not-disturb:5,msi:4&room=r1", "").address,
        story: Some(file("do-not-disturb").to_string()),
        ..OpenRequest::default()
    };
    assert_eq!(request.address.session.scenario.as_deref(), Some("do-not-disturb"), "a lesson begins with its first story");
    model.apply(Origin::Visitor, Msg::Opened(request.into()));
    assert_eq!(scene(&model), 1, "and that at its first scene");
    let view = presenter::view(&model).unwrap();
    assert_eq!((view.minutes, view.playlist.len(), view.has_lesson), (9, 2, true));
    assert!(view.playlist[0].is_here && !view.playlist[0].is_seen);
    tell(&mut model, Msg::Story(StoryEvent::ChoseStory("do-not-disturb")));
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file("do-not-disturb"))));
    let mut loads = Vec::new();
    for _ in 0..10 {
        if let RemoteKey::Taken(Some(msg)) = meaning(&model, key("PageDown"), Focus::Free) {
            loads.extend(model.apply(Origin::Visitor, msg).into_iter().filter(|effect| matches!(effect, Effect::LoadStory(_))));
        }
        if !loads.is_empty() {
            break;
        }
    }
    assert!(matches!(loads.as_slice(), [Effect::LoadStory(entry)] if entry.id == "msi"), "{loads:?}");
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file("msi"))));
    let view = presenter::view(&model).unwrap();
    assert!(view.playlist[0].is_seen && view.playlist[1].is_here && scene(&model) == 1);
    assert!(
        model.address(&model.script()).address.query().contains("lesson=do-not-disturb:5,msi:4"),
        "{}",
        model.address(&model.script()).address.query()
    );
    // Back at its first scene leads to the last one of the story before.
    let Some(Effect::LoadStory(earlier)) = (match meaning(&model, key("PageUp"), Focus::Free) {
        RemoteKey::Taken(Some(msg)) => model.apply(Origin::Visitor, msg).into_iter().find(|effect| matches!(effect, Effect::LoadStory(_))),
        RemoteKey::Taken(None) | RemoteKey::Free => None,
    }) else {
        panic!("the story before is asked for")
    };
    assert_eq!(earlier.id, "do-not-disturb");
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file("do-not-disturb"))));
    assert_eq!(scene(&model), model.stories().player().unwrap().beats());
    assert!(presenter::view(&model).unwrap().playlist[0].is_here);
    assert!(press(&mut model, "PageDown", Focus::Free), "and Next leads from there to the one after it");
    tell(&mut model, Msg::Story(StoryEvent::StoryArrived(file("msi"))));
    assert_eq!(scene(&model), 1);
    tell(&mut model, Msg::Lesson(LessonEvent::Ended));
    assert!(!press(&mut model, "PageUp", Focus::Free) || scene(&model) == 1, "without a lesson there is nothing before the first scene");
    assert!(!model.address(&model.script()).address.query().contains("lesson"));
}

#[test]
fn a_handout_has_every_scene_with_its_picture_and_why() {
    let mut model = ready();
    tell(&mut model, Msg::Lesson(LessonEvent::Read("lunch:4\nmsi:3".into())));
    let items = model.stories().lesson().items().to_vec();
    let stories: Vec<_> = items.iter().map(|item| (item.clone(), file(&item.story.key()))).collect();
    let handout = Handout::of(&Rehearsal::of(&model).unwrap(), &stories).unwrap();
    let (markdown, paper) = (handout.markdown(), handout.paper());
    let scenes = stories.iter().map(|(_, file)| file.lines().filter(|line| line.starts_with("#:")).count()).sum::<usize>();
    assert_eq!(markdown.matches("](data:image/svg+xml;base64,").count(), scenes, "a picture of each scene");
    assert_eq!(paper.matches("<svg ").count(), scenes);
    for text in [&markdown, &paper] {
        assert!(text.contains("Lunch at twelve?") && text.contains("How to read the pictures"));
        assert!(text.matches("Why:").count() >= scenes - 2, "most scenes have a reason");
        assert!(text.contains("Truth table") && text.contains("Do Not Disturb"));
    }
}

#[test]
fn a_window_beside_this_one_changes_nothing_here_but_the_address() {
    let mut model = ready();
    let effects = model.apply(Origin::Visitor, Msg::Room(RoomEvent::SharedWindow("r9".into())));
    assert!(effects.contains(&Effect::UpdateAddress));
    assert!(!model.options().has(Switch::Present) && !model.room().has_begun());
    assert!(model.address(&model.script()).address.query().contains("room=r9"));
}

#[test]
fn the_look_for_a_projector_gives_way_to_the_room_and_its_links_go_on() {
    use while_you_were_out::app::Theme;
    assert!(!Theme::Projector.is_offered() && Theme::ALL.into_iter().filter(|theme| theme.is_offered()).count() == 4);
    let reading = read("?theme=projector", "");
    assert_eq!((reading.address.options.theme, reading.problems.len()), (Some(Theme::Projector), 0));
}
