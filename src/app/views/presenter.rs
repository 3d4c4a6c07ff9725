//! What who presents sees and the room does not: notes, what comes next, the time that is planned, the stories of the lesson, and the hands that are up.

use std::rc::Rc;

use crate::app::model::{LessonItem, Model, Standing};
use crate::scenario::{StoryEntry, Words};
use crate::text::Text;

use super::ask::{self, AskView};
use super::story;

/// The presenter's window beside what the room sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresenterView {
    /// The story that is told, by its id, and the number of its scene.
    pub scene: (String, usize),
    /// What the story says to who presents; a paragraph each.
    pub notes: Vec<String>,
    /// What was written down for the scene on this device.
    pub own: String,
    /// The sentence of the scene that comes next, or the title of the story that does.
    pub next: Option<String>,
    /// Whether Next does something, and Back.
    pub goes: (bool, bool),
    /// The stories of the lesson; the one that is told where there is no lesson.
    pub playlist: Vec<PlaylistRow>,
    /// How many minutes are planned.
    pub minutes: u32,
    /// Whether a lesson is held.
    pub has_lesson: bool,
    /// What is asked, with the hands that are up.
    pub asked: Option<Rc<AskView>>,
    /// Whether the room's screen is black, its pointer is seen, and keys are shown.
    pub switches: [bool; 3],
}

/// A story of the lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaylistRow {
    /// The story, by its id; none of a visitor's own.
    pub id: Option<&'static str>,
    /// The title of the story.
    pub title: String,
    /// Its minutes, in words.
    pub minutes: String,
    /// Whether it is told now.
    pub is_here: bool,
    /// Whether it was told to its end on this device.
    pub is_seen: bool,
}

/// The presenter's window, while a story is told.
pub fn view(model: &Model) -> Option<PresenterView> {
    let (story, locale, room) = (model.stories().player()?, model.locale(), model.room());
    let id = story.scenario().id.clone();
    let lesson = model.stories().lesson();
    // A shipped story's note comes with the texts that are loaded later.
    let is_there = |note: &&Words| locale.is_whole() || matches!(note, Words::Plain(_));
    let said = story.told().and_then(|beat| beat.directives.note.as_ref()).filter(is_there).map(|note| note.say(locale));
    let asks = story.coming().is_some_and(|beat| beat.directives.ask.is_some());
    let coming = story.coming().map(|beat| beat.narration.say(locale));
    let after = || lesson.after(&id).map(|next| locale.say(Text::StoryNextStory { title: &title(model, next) }));
    let altered = story.standing() == Standing::Altered;
    Some(PresenterView {
        notes: said.into_iter().chain(asks.then(|| locale.say(Text::PresenterAskFirst))).collect(),
        own: room.notes().of(&id, story.played()).to_owned(),
        next: coming.or_else(after),
        goes: (story::goes_on(model) || altered, story::goes_back(model) || altered),
        playlist: playlist(model, &id),
        minutes: if lesson.is_on() { lesson.minutes() } else { story.scenario().minutes.unwrap_or(0) },
        has_lesson: lesson.is_on(),
        asked: ask::view(model),
        switches: [room.is_black(), room.points(), room.shows_keys()],
        scene: (id, story.played()),
    })
}

fn playlist(model: &Model, here: &str) -> Vec<PlaylistRow> {
    let (lesson, seen, locale) = (model.stories().lesson(), model.stories().seen(), model.locale());
    let minutes = |count: u32| locale.say(Text::StoriesMinutes { count: count.into() });
    if !lesson.is_on() {
        let told = model.stories().player().map(|story| PlaylistRow {
            id: None,
            title: story.scenario().title.say(locale),
            minutes: story.scenario().minutes.map(minutes).unwrap_or_default(),
            is_here: true,
            is_seen: false,
        });
        return told.into_iter().collect();
    }
    let row = |item: &LessonItem| PlaylistRow {
        id: Some(item.story.id),
        title: title(model, item.story),
        minutes: minutes(item.minutes),
        is_here: item.story.id == here,
        is_seen: seen.contains(item.story.id),
    };
    lesson.items().iter().map(row).collect()
}

/// The title of a shipped story; its id until the texts have come.
pub fn title(model: &Model, story: StoryEntry) -> String {
    model.locale().say_key(&story.title_key()).unwrap_or_else(|| story.id.to_owned())
}
