//! Guides first-time visitors through the first story with one coach mark for each beat. It never blocks input; visitors may leave it at
//! any time, which is remembered outside.

use crate::tenant::UserId;
use crate::text::Text;
use crate::wording;

use super::story;
use crate::app::model::Model;

/// The number of coach marks.
pub const MARKS: usize = 5;

/// What a coach mark points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TourAnchor {
    /// The story's big button.
    Next,
    /// The mailbox at the seat of the user with this SIP address.
    Mailbox(String),
    /// The panel that says why.
    Why,
    /// The line of the current time in the chart.
    Now,
    /// The composer of a seat.
    Composer,
}

/// One coach mark of the tour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TourStep {
    /// The number of the mark, from 1 to [`MARKS`].
    pub number: usize,
    /// What it points at.
    pub anchor: TourAnchor,
    /// The words of the mark.
    pub words: String,
}

/// The mark of the current moment: only the first story has any, and the last one ends where the visitor goes on alone.
pub fn view(model: &Model) -> Option<TourStep> {
    let told = model.stories().player().filter(|story| story.is_opening()).and_then(|_| story::view(model))?;
    let locale = model.locale();
    let (anchor, words) = match told.at {
        // At the start nothing has been told yet.
        0 | 1 => (TourAnchor::Next, locale.say(Text::TourNext { button: &locale.say(Text::StoryNext) })),
        2 => {
            let waiting = model.selected().and_then(|id| model.session().tenant().message(id)).map(|message| message.to)?;
            let (name, sip) = whose(model, waiting)?;
            (TourAnchor::Mailbox(sip), locale.say(Text::TourWaits { name: &name }))
        }
        3 => (TourAnchor::Why, locale.say(Text::TourWhy)),
        4 => (TourAnchor::Now, locale.say(Text::TourTimeline)),
        5 => (TourAnchor::Composer, locale.say(Text::TourTry)),
        _ => return None,
    };
    Some(TourStep { number: told.at.max(1), anchor, words })
}

/// The first name and SIP address of a user.
fn whose(model: &Model, user: UserId) -> Option<(String, String)> {
    let tenant = model.session().tenant();
    Some((wording::first_name(tenant, user).to_owned(), tenant.user(user)?.sip.to_string()))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::app::model::LanguageParts;
    use crate::app::{Msg, Origin, ReadingEvent, StoryEvent};
    use crate::scenario::FIRST_STORY;
    use crate::text::Locale;

    fn begun() -> Model {
        let mut model = Model::new(Rc::new(Locale::english()));
        model.apply(Origin::Visitor, Msg::LanguageArrived(LanguageParts::for_tests()));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::ChoseStory(FIRST_STORY)));
        model
    }

    #[test]
    fn each_beat_of_the_first_story_has_its_mark() {
        let mut model = begun();
        let mut marks = Vec::new();
        for _ in 0..MARKS {
            marks.extend(view(&model));
            model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
            if model.stories().asking().open().is_some() {
                model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
            }
        }
        assert_eq!(marks.iter().map(|mark| mark.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!(marks[1].anchor, TourAnchor::Mailbox("tony.smith@contoso.com".to_owned()));
        assert_eq!(marks[1].words, "The message waits here, in Tony’s mailbox.");
        assert_eq!(marks[4].anchor, TourAnchor::Composer);
        assert_eq!(view(&model), None, "behind the last mark one goes alone");
    }

    #[test]
    fn walking_back_shows_the_earlier_mark_and_leaving_the_story_ends_it() {
        let mut model = begun();
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedPrevious));
        assert_eq!(view(&model).map(|mark| mark.number), Some(1));
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::LeftStory));
        assert_eq!(view(&model), None);
    }

    #[test]
    fn the_second_mark_names_whose_mailbox_it_is_whatever_is_selected_later() {
        let mut model = begun();
        model.apply(Origin::Visitor, Msg::Story(StoryEvent::PressedNext));
        model.apply(Origin::Visitor, Msg::Reading(ReadingEvent::PickedMessage(None)));
        assert_eq!(view(&model).map(|mark| mark.number), Some(2));
    }
}
