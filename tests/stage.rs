//! The stage of every story, scene by scene: the cast keeps its places, the letter lies where the message is, and what lies in the tenant's spoolers and
//! mailboxes is drawn there.

#![allow(clippy::wildcard_enum_match_arm)] // only the states that lie in a place are looked at

mod support;

use std::cell::RefCell;
use std::collections::BTreeSet;

use support::files::{read, root};
use while_you_were_out::app::stage::{LetterPlace, StagePlace, StageView, Walked, WayPart};
use while_you_were_out::app::{Model, Msg, Origin, StoryEvent, stage};
use while_you_were_out::scenario::CATALOGUE;
use while_you_were_out::tenant::{Folder, Mail, MessageState, Place};

/// Tells each story to its end, and looks at the stage after each scene.
fn look_at_all(look: impl Fn(&str, usize, &Model, &StageView)) {
    for entry in CATALOGUE {
        let mut model = support::model();
        let file = read(&root().join(format!("scenarios/{}.ps1", entry.id)));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::StoryArrived(file.into())));
        let scenes = model.stories().player().map_or(0, while_you_were_out::app::model::Player::beats);
        for scene in 1..=scenes {
            let view = stage::view(&model).unwrap_or_else(|| panic!("{} has no stage", entry.id));
            look(entry.id, scene, &model, &view);
            support::next_scene(&mut model);
        }
    }
}

#[test]
fn the_cast_keeps_its_places() {
    let seen: RefCell<Vec<StagePlace>> = RefCell::default();
    look_at_all(|story, scene, _, view| {
        let places: Vec<StagePlace> = view.cast.iter().map(|person| person.seat).collect();
        assert!((2..=3).contains(&places.len()), "{story} {scene}: {places:?}");
        if scene > 1 {
            assert_eq!(*seen.borrow(), places, "{story} {scene}");
        }
        seen.replace(places);
    });
}

#[test]
fn the_letter_lies_where_its_message_is() {
    let places = RefCell::new(BTreeSet::new());
    look_at_all(|story, scene, model, view| {
        let Some(letter) = &view.letter else { return };
        let message = model.session().tenant().message(letter.id).unwrap();
        assert_eq!(letter.state, message.state(), "{story} {scene}");
        assert_eq!(letter.place, LetterPlace::of(message.state()), "{story} {scene}");
        places.borrow_mut().insert(letter.place.name());
        // Where it lies is there to be seen.
        let (tray, mailbox) = (view.trays.iter().any(|tray| tray.holds_letter), view.mailboxes.iter().any(|own| own.holds_letter));
        assert_eq!(tray, letter.state == MessageState::Spooled, "{story} {scene}: the tray");
        assert_eq!(mailbox, matches!(letter.state, MessageState::Queued | MessageState::MissedNotice), "{story} {scene}: the mailbox");
        // What was walked and what is due fit where it is.
        let walked = |part: WayPart| view.legs.iter().find(|leg| leg.route == part).map(|leg| leg.walked);
        match letter.state {
            MessageState::Spooled => assert_eq!((walked(WayPart::Out), walked(WayPart::Leave)), (Some(Walked::Been), Some(Walked::Due))),
            MessageState::Queued => assert_eq!((walked(WayPart::Leave), walked(WayPart::Notify)), (Some(Walked::Been), Some(Walked::Due))),
            MessageState::Refused => assert_eq!(walked(WayPart::Leave), None, "{story} {scene}"),
            _ => {}
        }
    });
    let all = ["conversation", "gates", "mailbox", "nowhere", "slip", "spooler", "toast", "wire"];
    assert_eq!(places.into_inner(), BTreeSet::from(all), "the stories show every place");
}

#[test]
fn everything_that_lies_somewhere_is_drawn_there() {
    look_at_all(|story, scene, model, view| {
        let tenant = model.session().tenant();
        for tray in &view.trays {
            let inside = tenant.waiting(Place::Spooler, tray.user).count();
            assert_eq!(tray.clockwork.is_some(), inside > 0, "{story} {scene}");
            assert!(
                tray.papers.len() + usize::from(tray.holds_letter) == inside.min(tray.papers.len() + usize::from(tray.holds_letter)),
                "{story} {scene}"
            );
        }
        for mailbox in &view.mailboxes {
            let lies = |mail: &&Mail| !mail.read || mail.kind.folder() == Folder::MissedConversation;
            let full: BTreeSet<_> = tenant.mailbox(mailbox.user).filter(lies).map(|mail| mail.kind.folder()).collect();
            let shown = mailbox.slots.iter().filter(|slot| !slot.papers.is_empty()).count();
            assert!(shown == full.len() || !mailbox.exists, "{story} {scene}: {full:?}");
        }
    });
}
