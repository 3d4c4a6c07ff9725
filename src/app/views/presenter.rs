//! What who presents sees and the room does not: notes, what comes next, the time that is planned, the stories of the lesson, and the hands that are up.

use std::rc::Rc;

use crate::app::model::{LessonItem, Model, Player, Standing, own_key};
use crate::scenario::{self, Scenario, Words};
use crate::text::Text;

use super::ask::{self, AskView};
use super::story;

/// The presenter's window beside what the room sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresenterView {
    /// The story that is told, by the name under which one's own notes are kept, and the number of its scene.
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
    /// The story's place in the lesson; none where there is no lesson.
    pub place: Option<usize>,
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
    let id = notes_name(story.scenario());
    let lesson = model.stories().lesson();
    // A shipped story's note comes with the texts that are loaded later.
    let is_there = |note: &&Words| locale.is_whole() || matches!(note, Words::Plain(_));
    let said = story.told().and_then(|beat| beat.directives.note.as_ref()).filter(is_there).map(|note| note.say(locale));
    let asks = story.coming().is_some_and(|beat| beat.directives.ask.is_some());
    let coming = story.coming().map(|beat| beat.narration.say(locale));
    let after = || lesson.after(story).and_then(|next| lesson.items().get(next));
    let after = || after().map(|next| locale.say(Text::StoryNextStory { title: &next.story.title(locale) }));
    let altered = story.standing() == Standing::Altered;
    Some(PresenterView {
        notes: said.into_iter().chain(asks.then(|| locale.say(Text::PresenterAskFirst))).collect(),
        own: room.notes().of(&id, story.played()).to_owned(),
        next: coming.or_else(after),
        goes: (story::goes_on(model) || altered, story::goes_back(model) || altered),
        playlist: playlist(model, story),
        minutes: if lesson.is_on() { lesson.minutes() } else { story.scenario().minutes.unwrap_or(0) },
        has_lesson: lesson.is_on(),
        asked: ask::view(model),
        switches: [room.is_black(), room.points(), room.shows_keys()],
        scene: (id, story.played()),
    })
}

/// The name under which one's own notes for a story are kept: its id. Many own stories have the same id; those are told apart by their titles.
fn notes_name(story: &Scenario) -> String {
    if scenario::find(&story.id).is_some() { story.id.clone() } else { own_key(&format!("{}\n{}", story.id, story.title)) }
}

fn playlist(model: &Model, told: &Player) -> Vec<PlaylistRow> {
    let (lesson, locale) = (model.stories().lesson(), model.locale());
    let minutes = |count: u32| locale.say(Text::StoriesMinutes { count: count.into() });
    if !lesson.is_on() {
        return vec![PlaylistRow {
            place: None,
            title: told.scenario().title.say(locale),
            minutes: told.scenario().minutes.map(minutes).unwrap_or_default(),
            is_here: true,
            is_seen: false,
        }];
    }
    let here = lesson.place(told);
    let row = |(place, item): (usize, &LessonItem)| PlaylistRow {
        place: Some(place),
        title: item.story.title(locale),
        minutes: minutes(item.minutes),
        is_here: here == Some(place),
        is_seen: model.stories().has_seen(&item.story),
    };
    lesson.items().iter().enumerate().map(row).collect()
}
