//! The menu of presences: what may be chosen by hand, and what the client would otherwise set automatically.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::seat::Presented;
use crate::engine::Action;
use crate::tenant::{Command, PresenceChoice, UserId};
use crate::text::Text;
use crate::web::components::{Choice, class_of};
use crate::web::context::ViewContext;
use crate::wording;

/// Draws the menu of a user who is signed in.
pub fn presence_menu(context: &ViewContext, user: UserId, name: &str, presence: &Presented) -> Html {
    let offer = |choice: &PresenceChoice| (choice.name().to_owned(), context.say(wording::presence_choice(*choice)));
    let (by_hand, automatic): (Vec<_>, Vec<_>) = PresenceChoice::ALL.iter().copied().partition(|choice| choice.is_by_hand());
    let groups = vec![
        (context.say(Text::SeatByHand), by_hand.iter().map(offer).collect::<Vec<_>>()),
        (context.say(Text::SeatAutomatic), automatic.iter().map(offer).collect::<Vec<_>>()),
    ];
    let onchoose = context.dispatch.reform(move |name: String| {
        let choice = PresenceChoice::named(&name).unwrap_or(PresenceChoice::Automatic);
        Msg::Did(Action::Act(Command::SetPresence(user, choice)))
    });
    Choice {
        label: context.say(Text::SeatPresenceOf { name }),
        class: &format!("presence {}", class_of(presence.dot)),
        groups,
        value: presence.presence.name(),
        tongues: false,
        disabled: context.readonly,
        onchoose,
    }
    .html()
}
