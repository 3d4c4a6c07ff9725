//! The story that is told and the session: modes, scenes, cast and light.

mod support;

use support::{load_language, words};
use while_you_were_out::app::{Effect, Model, Msg, Origin, PageMode, StoryEvent, story};
use while_you_were_out::scenario::FIRST_STORY;
use while_you_were_out::tenant::{MessageId, Rule};

/// The application at the first scene of the opening story.
fn opened() -> Model {
    let mut model = Model::new(words());
    load_language(&mut model);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    model
}

#[test]
fn the_desk_is_entered_and_left_without_touching_the_session() {
    let mut model = opened();
    assert_eq!(model.mode(), PageMode::Story, "the first story stands on the stage");
    let script = model.script();
    let effects = model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
    assert_eq!((model.mode(), effects), (PageMode::Explore, vec![Effect::UpdateAddress]));
    assert!(model.address(&script).address.to_string().contains("panels=seats,policies,console,timeline,why,mail,matrix"));
    model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Story));
    assert_eq!((model.mode(), model.script()), (PageMode::Story, script));
    model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
    assert_eq!(model.mode(), PageMode::Story, "another story stands on the stage");
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    assert_eq!(model.mode(), PageMode::Explore);
}

#[test]
fn the_cast_stays_and_the_light_follows_the_last_act() {
    let mut model = opened();
    let name = |model: &Model, user| model.session().tenant().user(user).map(|user| user.name.to_string()).unwrap_or_default();
    let cast = story::cast(&model);
    let left: Vec<String> = cast.left.iter().map(|user| name(&model, *user)).collect();
    assert!(left.contains(&"Aiko Tanaka".to_owned()), "{left:?}");
    let light = story::light(&model).unwrap_or_default();
    assert_eq!((light.message, light.rule), (Some(MessageId(1)), Some(Rule::R2)), "the message that was just sent");
    assert_eq!(light.users.iter().map(|user| name(&model, *user)).collect::<Vec<_>>(), ["Aiko Tanaka", "Tony Smith"]);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
    assert_eq!(story::cast(&model), cast);
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
    assert_eq!((story::light(&model), story::cast(&model).all().count()), (None, 0));
}
