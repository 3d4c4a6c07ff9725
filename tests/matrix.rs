//! A cell of the truth table opens its world on the stage: it ends as the cell says, with the rule that the cell names in the light.

mod support;

use while_you_were_out::app::{Model, Msg, Origin, PageMode, ReadingEvent, StoryEvent, because, matrix, stage, story};
use while_you_were_out::engine::FactGroup;
use while_you_were_out::tenant::{Message, MessageId};

/// A model in which the world of a case was opened as a press on its cell opens it.
fn opened(cell: &matrix::Cell) -> Model {
    let mut model = support::model();
    model.apply(Origin::Visitor, Msg::PickedMode(PageMode::Explore));
    model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::OpenedCase(cell.recipient, cell.sender)));
    let file = matrix::case_story(cell, model.locale());
    model.apply(Origin::Visitor, Msg::Story(StoryEvent::StoryArrived(file.into())));
    model.apply(Origin::Visitor, Msg::LookedForWhatIfs);
    model
}

#[test]
fn every_cell_opens_its_world_on_the_stage() {
    let all = FactGroup::RECIPIENTS.into_iter().chain(FactGroup::SENDERS).collect();
    for cell in matrix::view(&all, &support::words()).rows.iter().flat_map(|(_, cells)| cells) {
        let model = opened(cell);
        assert_eq!(model.mode(), PageMode::Story, "{cell:?}");
        assert!(model.notice().is_none(), "{cell:?}: {:?}", model.notice());
        let message = model.session().tenant().message(MessageId(1));
        assert_eq!(message.map(Message::state), Some(cell.state), "{cell:?}");
        let shown = stage::view(&model).and_then(|stage| stage.letter.as_ref().map(|letter| letter.state));
        assert_eq!(shown, Some(cell.state), "{cell:?}");
        assert_eq!(because::view(&model).map(|own| own.rule), Some(cell.rule), "{cell:?}");
        let told = story::view(&model).map(|own| own.narration.clone()).unwrap_or_default();
        assert!(told.starts_with("Recipient: ") && told.contains(&cell.word), "{told}");
        assert!(model.reading().seen_cases().contains(&(cell.recipient, cell.sender)), "it is ticked");
    }
}
