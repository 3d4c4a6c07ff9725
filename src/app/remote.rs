//! The keys of a presenter's remote. While the room's view stands, no control keeps them but a field that takes text: whatever was clicked before, the
//! button on the remote plays the next scene.

use super::keys::{Focus, Press};
use super::model::Model;
use super::options::Switch;
use super::{Msg, PlaybackEvent, RoomEvent, StoryEvent};

/// What a key of the remote does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoteAction {
    /// Plays one scene; again, finishes it.
    Next,
    /// Goes one scene back.
    Back,
    /// Blackens the screen, or shows it again.
    Black,
    /// Begins the presentation.
    Begin,
    /// Closes what lies over the scene, then ends the presentation.
    End,
    /// Opens or closes the toolbar.
    Toolbar,
}

/// The keys of each action, as browsers name them in `KeyboardEvent.key`. Remotes send Page Down and Page Up, or arrows; F5 and Escape in turn from one
/// button; and a letter for the black screen.
pub const REMOTE: [(RemoteAction, &[&str]); 6] = [
    (RemoteAction::Next, &[" ", "ArrowRight", "PageDown", ".", "Enter"]),
    (RemoteAction::Back, &["ArrowLeft", "PageUp"]),
    (RemoteAction::Black, &["b"]),
    (RemoteAction::Begin, &["F5"]),
    (RemoteAction::End, &["Escape"]),
    (RemoteAction::Toolbar, &["t"]),
];

/// What becomes of a key.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(PartialEq))]
pub enum RemoteKey {
    /// It is left to the page and the browser.
    Free,
    /// It is the remote's; nothing else hears of it, also where there is nothing to do.
    Taken(Option<Msg>),
}

/// What a key means to a presentation; [`RemoteKey::Free`] where none goes on here.
pub fn meaning(model: &Model, press: Press<'_>, focus: Focus) -> RemoteKey {
    let is_room = model.options().has(Switch::Present);
    // The presenter's window listens to the remote as the room's does.
    let is_presenter = model.options().is_presenter();
    let is_on = is_room || is_presenter;
    if press.alt || press.ctrl || model.reading().dialog().is_some() || !(is_on || model.room().has_begun()) {
        return RemoteKey::Free;
    }
    let is_key = |key: &&str| *key == press.key || key.chars().all(char::is_alphabetic) && key.eq_ignore_ascii_case(press.key);
    let Some((action, _)) = REMOTE.iter().find(|(_, keys)| keys.iter().any(is_key)) else { return RemoteKey::Free };
    let is_letter = press.key.chars().count() == 1 && press.key != " ";
    let is_kept = match focus {
        Focus::Typed => *action != RemoteAction::End && *action != RemoteAction::Begin,
        // Enter presses what was chosen on purpose; everything else is the remote's.
        Focus::Pressed | Focus::Moved => press.key == "Enter",
        Focus::Free => false,
    };
    // After its end only the key that begins is the remote's.
    let is_over = !is_on && *action != RemoteAction::Begin;
    if is_kept || is_over || is_letter && !model.settings().single_keys || press.shift && *action != RemoteAction::Begin {
        return RemoteKey::Free;
    }
    match action {
        // What only the room's view has is the page's own in the presenter's window; loading that anew would only lose time.
        RemoteAction::Toolbar | RemoteAction::End if is_presenter => RemoteKey::Free,
        RemoteAction::Begin if is_presenter => RemoteKey::Taken(None),
        RemoteAction::Next | RemoteAction::Back | RemoteAction::Black | RemoteAction::Begin | RemoteAction::End | RemoteAction::Toolbar => {
            RemoteKey::Taken(msg(model, *action))
        }
    }
}

/// The message of an action; `None` where it has nothing to do now.
pub fn msg(model: &Model, action: RemoteAction) -> Option<Msg> {
    let room = model.room();
    match action {
        // Whoever goes on wants to see it.
        RemoteAction::Next | RemoteAction::Back | RemoteAction::Black if room.is_black() => Some(Msg::Room(RoomEvent::ToggledBlack)),
        RemoteAction::Black => Some(Msg::Room(RoomEvent::ToggledBlack)),
        RemoteAction::Next => next(model),
        RemoteAction::Back => back(model),
        RemoteAction::Begin => Some(Msg::Room(RoomEvent::Began)),
        RemoteAction::End if room.has_bar() => Some(Msg::Room(RoomEvent::ToggledBar)),
        RemoteAction::End if room.is_black() => Some(Msg::Room(RoomEvent::ToggledBlack)),
        RemoteAction::End => Some(Msg::Room(RoomEvent::Ended)),
        RemoteAction::Toolbar => Some(Msg::Room(RoomEvent::ToggledBar)),
    }
}

/// The next scene; without a story, the next step.
fn next(model: &Model) -> Option<Msg> {
    if super::story::goes_on(model) {
        return Some(Msg::Story(StoryEvent::PressedNext));
    }
    let can = model.session().step() < model.session().steps();
    (can && model.stories().player().is_none()).then_some(Msg::Playback(PlaybackEvent::PressedForward))
}

/// The scene before; without a story, the step before.
fn back(model: &Model) -> Option<Msg> {
    match model.stories().beat() {
        Some(_) => super::story::goes_back(model).then_some(Msg::Story(StoryEvent::PressedPrevious)),
        None => (model.session().step() > 0).then_some(Msg::Playback(PlaybackEvent::PressedBack)),
    }
}
