//! What a room is shown beside the story: whether the screen is black, whether the toolbar is open, and the key that was pressed last. Whether the
//! room's view stands at all is part of the address ([`Switch::Present`]).

use super::super::effect::Effect;
use super::super::options::{PageOptions, Switch};
use super::notes::SceneNotes;

/// Something that happened to what a room is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomEvent {
    /// The presentation began: the room's view stands.
    Began,
    /// The presentation ended: the page stands as it does for one reader.
    Ended,
    /// A window for the room was opened beside this one, under a name that both have: this one is the presenter's.
    OpenedWindow(String),
    /// Another window was opened that shows the same session, under a name that both have; this one stays as it is.
    SharedWindow(String),
    /// Another window of the room has blackened the screen, or shown it again.
    HeardBlack(bool),
    /// The screen was blackened, or shown again.
    ToggledBlack,
    /// The toolbar was opened or closed.
    ToggledBar,
    /// The keys that are pressed are to be shown, or no longer.
    ToggledKeys,
    /// The pointer of the presenter's window is to be seen in the room, or no longer.
    ToggledPointer,
    /// Notes were written for a scene: the story's id, the scene's number, and the notes.
    WroteNotes(String, usize, String),
    /// The notes that this device has kept were brought.
    RecalledNotes(String),
    /// A key of the remote was pressed, by its cap.
    PressedKey(String),
}

/// What lies over the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Cover {
    /// Nothing lies there.
    #[default]
    Nothing,
    /// A black screen.
    Black,
    /// The toolbar of the page.
    Toolbar,
}

/// What a room is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    has_begun: bool,
    cover: Cover,
    shows_keys: bool,
    key: Option<String>,
    points: bool,
    notes: SceneNotes,
}

impl Room {
    /// Takes in what happened.
    pub fn update(&mut self, event: RoomEvent, options: &mut PageOptions, effects: &mut Vec<Effect>) {
        match event {
            RoomEvent::Began => {
                (self.has_begun, self.cover, self.key) = (true, Cover::Nothing, None);
                options.switch(Switch::Present, true);
                options.panels = None;
                options.seat = None;
                effects.push(Effect::UpdateAddress);
            }
            RoomEvent::Ended => {
                (self.has_begun, self.cover, self.key) = (true, Cover::Nothing, None);
                // Who ends it in the presenter's window leaves the room, which stays as it is.
                if !options.has(Switch::Present) {
                    options.room = None;
                }
                options.switch(Switch::Present, false);
                effects.push(Effect::UpdateAddress);
            }
            RoomEvent::OpenedWindow(name) => {
                self.cover = Cover::Nothing;
                self.has_begun = true;
                options.room = Some(name);
                options.switch(Switch::Present, false);
                effects.push(Effect::UpdateAddress);
            }
            RoomEvent::SharedWindow(name) => {
                options.room = Some(name);
                effects.push(Effect::UpdateAddress);
            }
            RoomEvent::HeardBlack(is_black) => {
                if is_black || self.is_black() {
                    self.cover = if is_black { Cover::Black } else { Cover::Nothing };
                }
            }
            RoomEvent::ToggledBlack => {
                self.cover = if self.is_black() { Cover::Nothing } else { Cover::Black };
                // The other windows of the room follow with the address.
                effects.push(Effect::UpdateAddress);
            }
            RoomEvent::ToggledBar => self.cover = if self.has_bar() { Cover::Nothing } else { Cover::Toolbar },
            RoomEvent::ToggledKeys => self.shows_keys = !self.shows_keys,
            RoomEvent::ToggledPointer => self.points = !self.points,
            RoomEvent::WroteNotes(story, scene, text) => {
                self.notes.write(&story, scene, &text);
                effects.push(Effect::SaveNotes);
            }
            RoomEvent::RecalledNotes(text) => self.notes = SceneNotes::read(&text),
            RoomEvent::PressedKey(key) => self.key = Some(key),
        }
    }

    /// Whether a presentation has begun in this window and may go on: its key for that works also after its end.
    pub const fn has_begun(&self) -> bool {
        self.has_begun
    }

    /// Whether the screen is black.
    pub const fn is_black(&self) -> bool {
        matches!(self.cover, Cover::Black)
    }

    /// Whether the toolbar is open.
    pub const fn has_bar(&self) -> bool {
        matches!(self.cover, Cover::Toolbar)
    }

    /// Whether the keys that are pressed are shown.
    pub const fn shows_keys(&self) -> bool {
        self.shows_keys
    }

    /// The key that was pressed last, where keys are shown.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref().filter(|_| self.shows_keys)
    }

    /// Whether the pointer of the presenter's window is seen in the room.
    pub const fn points(&self) -> bool {
        self.points
    }

    /// What was written down for scenes.
    pub const fn notes(&self) -> &SceneNotes {
        &self.notes
    }
}
