//! The seats and the forms beside them: drafts, conversations with people who are gone, and what a form says of what it refuses.

#![allow(clippy::unwrap_used)] // a test that cannot go on has failed

mod support;

use while_you_were_out::app::{FormEvent, Model, Msg, Origin, SeatsEvent, seat};
use while_you_were_out::engine::Action;
use while_you_were_out::tenant::{Command, UserId, UserKind};

/// A user by name.
fn user(model: &Model, name: &str) -> UserId {
    model.session().tenant().find_user(name).unwrap()
}

#[test]
fn a_draft_belongs_to_its_recipient() {
    let mut model = support::model();
    let script = r#"Disconnect-SimUser "Tony Smith"; Send-SimMessage "Aiko Tanaka" "Tony Smith" "One"; Send-SimMessage "Giulia Rossi" "Aiko Tanaka" "Two""#;
    assert_eq!(support::run_in(&mut model, script).errors, []);
    let (aiko, tony, giulia) = (user(&model, "Aiko Tanaka"), user(&model, "Tony Smith"), user(&model, "Giulia Rossi"));
    let shown = |model: &Model| seat::view(model, aiko).map(|view| (view.contact, view.draft.to_string())).unwrap();
    let typed = |to, text: &str| Msg::Seats(SeatsEvent::Typed(aiko, to, text.into()));
    model.apply(Origin::Visitor, typed(tony, "for Tony only"));
    // The toast ends, and Giulia's message stands in Aiko's conversation: the field is still Tony's.
    model.apply(Origin::Visitor, Msg::Did(Action::WaitNext));
    assert_eq!(shown(&model), (Some(tony), "for Tony only".to_owned()));
    model.apply(Origin::Visitor, Msg::Seats(SeatsEvent::PickedContact(aiko, giulia)));
    assert_eq!(shown(&model), (Some(giulia), String::new()));
    model.apply(Origin::Visitor, typed(giulia, "to Giulia"));
    model.apply(Origin::Visitor, Msg::Seats(SeatsEvent::PickedContact(aiko, tony)));
    assert_eq!(shown(&model), (Some(tony), "for Tony only".to_owned()));
    model.apply(Origin::Visitor, Msg::Did(Action::Act(Command::Send { from: aiko, to: tony, text: "for Tony only".into() })));
    assert_eq!(shown(&model).1, "", "what was sent is no draft any more");
    model.apply(Origin::Visitor, Msg::Seats(SeatsEvent::PickedContact(aiko, giulia)));
    assert_eq!(shown(&model), (Some(giulia), "to Giulia".to_owned()));
}

#[test]
fn forms_keep_what_was_refused_and_say_why() {
    let mut model = support::model();
    let asked = |name: &str| Msg::Form(FormEvent::AskedForUser(name.into(), UserKind::Tenant));
    for (name, refused) in [("", true), ("Tony Smith", true), ("Tony-Smith", true), ("😀😀", false), ("Zoe Zed", false)] {
        let before = model.forms().user.done;
        model.apply(Origin::Visitor, asked(name));
        let form = &model.forms().user;
        assert_eq!((form.refusal.is_some(), form.done), (refused, before + u32::from(!refused)), "{name:?}");
        assert_eq!(model.notice(), None, "the field says it");
    }
    let tenant = model.session().tenant();
    let emoji = tenant.find_user("😀😀").and_then(|id| tenant.user(id)).unwrap();
    assert!(emoji.sip.split('@').next().is_some_and(|local| !local.is_empty()), "{}", emoji.sip);
    assert_eq!(model.seats().active(), Some(user(&model, "Zoe Zed")), "the new seat opens");
    for (name, refused) in [(" ", true), ("Global", true), ("Night", false)] {
        model.apply(Origin::Visitor, Msg::Form(FormEvent::AskedForPolicy(name.into())));
        assert_eq!(model.forms().policy.refusal.is_some(), refused, "{name:?}");
    }
}

#[test]
fn what_was_exchanged_with_somebody_who_was_removed_can_be_read() {
    let mut model = support::model();
    let script =
        r#"1..20 | % { Send-SimMessage "Aiko Tanaka" "Tony Smith" "Message $_" }; Open-SimToast "Tony Smith"; Remove-SimUser "Tony Smith""#;
    assert_eq!(support::run_in(&mut model, script).errors, []);
    let aiko = user(&model, "Aiko Tanaka");
    let view = seat::view(&model, aiko).unwrap();
    let tony = view.contacts.iter().find(|contact| contact.removed).unwrap().user;
    assert_eq!((view.contact, view.bubbles.len(), view.cut), (Some(tony), 12, true));
    model.apply(Origin::Visitor, Msg::Seats(SeatsEvent::ShowedOlder(aiko, tony)));
    let view = seat::view(&model, aiko).unwrap();
    assert_eq!((view.bubbles.len(), view.cut), (20, false));
}
