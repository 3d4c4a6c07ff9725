//! Who takes part in a story, and the place that each keeps from its first scene to its last.

use std::rc::Rc;

use crate::engine::Action;
use crate::tenant::{Command, Message, Presence, PresenceChoice, UserId};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;
use crate::app::views::seat::{Presented, initials, presented};
use crate::app::views::story::{self, Cast, Light};

use super::window::{self, ClientWindow};

/// The side of the stage on which a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageSide {
    /// Where those stand who write first.
    Left,
    /// Where those stand who are written to.
    Right,
}

/// Whether a person has a side alone, or shares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageRow {
    /// The side alone.
    Whole,
    /// The upper half of it.
    Upper,
    /// The lower half of it.
    Lower,
}

/// A person of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The user who it is.
    pub user: UserId,
    /// The display name.
    pub name: Rc<str>,
    /// The initials in the avatar.
    pub initials: String,
    /// The address without `sip:`.
    pub sip: Rc<str>,
    /// The presence as the server shows it.
    pub presence: Presented,
    /// Whether the client is signed in.
    pub signed_in: bool,
    /// Whether the cable is in.
    pub connected: bool,
    /// Where the person stands.
    pub seat: StagePlace,
    /// What the client shows.
    pub window: ClientWindow,
    /// Whether the person has a part in the scene that is told.
    pub lit: bool,
    /// Which of the person's controls the next scene hands to the visitor.
    pub invites: Option<&'static str>,
    /// The presence that the next scene hands to the visitor, to be put on the person: the choice, the presence that it holds, and its word.
    pub lamp: Option<(PresenceChoice, Presence, String)>,
}

/// A place on the stage and the user who keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StagePlace {
    /// The user who stands there.
    pub user: UserId,
    /// On which side.
    pub side: StageSide,
    /// In which row.
    pub row: StageRow,
}

/// More persons than this do not fit on the stage.
const MAX_CAST: usize = 3;

/// The places of the cast. Where a story has more persons than there are places, the two of one message have them.
pub fn of(model: &Model, selected: Option<&Message>) -> Vec<StagePlace> {
    let mut cast = story::cast(model);
    if (cast.all().count() > MAX_CAST || model.stories().player().is_none())
        && let Some(message) = selected
    {
        cast = Cast { left: vec![message.from], right: vec![message.to] };
    }
    let row = |place: usize, of: usize| match (place, of) {
        (_, 1) => StageRow::Whole,
        (0, _) => StageRow::Upper,
        _ => StageRow::Lower,
    };
    let seats = |side: StageSide, users: &[UserId]| {
        let users = users.get(..2).unwrap_or(users);
        users.iter().enumerate().map(|(place, user)| StagePlace { user: *user, side, row: row(place, users.len()) }).collect::<Vec<_>>()
    };
    [seats(StageSide::Left, &cast.left), seats(StageSide::Right, &cast.right)].concat()
}

/// A person with what the client shows.
pub fn person(model: &Model, seat: StagePlace, cast: &[StagePlace], selected: Option<&Message>, light: &Light) -> Person {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let user = tenant.user(seat.user);
    let presence = user.map_or(Presence::Offline, crate::tenant::User::presence);
    let (signed_in, connected) = user.map_or((false, false), |user| (user.signed_in.value, user.connected.value));
    let mut shown = presented(presence, locale);
    if signed_in && !connected {
        // The client knows that it has no network; the server may not have noticed yet.
        shown.word = locale.say(Text::StageCutOff);
    }
    let name: Rc<str> = user.map_or_else(|| "".into(), |user| user.name.clone());
    let handed = handed(model).filter(|command| command.user() == Some(seat.user));
    Person {
        user: seat.user,
        initials: initials(&name),
        name,
        sip: user.map_or_else(|| "".into(), |user| user.sip.clone()),
        presence: shown,
        signed_in,
        connected,
        seat,
        window: window::of(model, seat, cast, selected),
        invites: handed.and_then(control),
        lamp: handed.and_then(|command| {
            let Command::SetPresence(_, choice) = command else { return None };
            Some((*choice, choice.held()?, locale.say(wording::presence_choice(*choice))))
        }),
        lit: light.users.is_empty() || light.users.contains(&seat.user),
    }
}

/// What the next scene hands to the visitor.
fn handed(model: &Model) -> Option<&Command> {
    let story = model.stories().player().filter(|story| story.coming().is_some_and(|beat| beat.directives.you))?;
    let Action::Act(command) = story.coming_act()? else { return None };
    Some(command)
}

/// The control that does a command, by the name that the style sheet knows.
fn control(command: &Command) -> Option<&'static str> {
    let controls = [
        ("sign", matches!(command, Command::SignIn(_) | Command::SignOut(_))),
        ("cable", matches!(command, Command::Suspend(_) | Command::Resume(_))),
        ("presence", matches!(command, Command::SetPresence(..))),
        ("pen", matches!(command, Command::Send { .. })),
    ];
    controls.into_iter().find(|(_, fits)| *fits).map(|(name, _)| name)
}
