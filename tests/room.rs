//! The room's view and the presenter's remote: what each key does, whatever has the focus, and what a room is shown of a scene.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use while_you_were_out::app::address::read;
use while_you_were_out::app::keys::{Focus, Press};
use while_you_were_out::app::model::OpenRequest;
use while_you_were_out::app::options::Switch;
use while_you_were_out::app::remote::{REMOTE, RemoteKey, meaning};
use while_you_were_out::app::room::{head, last_command};
use while_you_were_out::app::{Model, Msg, Origin, RoomEvent, StoryEvent};

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
