//! A lesson: stories one after the other, each with the minutes that it may take. It is made by choosing and ordering, kept on this device, and travels as one
//! text: `lunch:4,do-not-disturb:3` in an address, the same with a story on each line in a file. Nothing here tells a story.

use std::fmt;

use crate::engine::Session;
use crate::scenario::{self, StoryEntry};

use super::super::effect::Effect;
use super::super::names::names;
use super::super::options::PageOptions;
use super::acting::Acting;
use super::notice::Notice;
use super::player::Player;
use super::stories::Stories;

/// The number of stories that a lesson has at most.
const MAX_ITEMS: usize = 60;
/// The minutes that a story may take at most.
const MAX_MINUTES: u32 = 240;

names! {
    /// A lesson that is shipped.
    ShippedLesson {
        /// One of ten minutes.
        Ten = "ten",
        /// One of half an hour.
        Thirty = "thirty",
        /// One of an hour.
        Sixty = "sixty",
    }
}

impl ShippedLesson {
    /// The lesson as it is written in an address.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Ten => "lunch:4,do-not-disturb:3,policy-off-for-all:3",
            Self::Thirty => {
                "lunch:4,two-minutes:3,not-archived:2,toast-ignored:3,do-not-disturb:3,appear-offline:4,policy-off-for-all:4,policy-off-for-one:4,msi:3"
            }
            Self::Sixty => {
                "lunch:4,offline-basic:3,two-minutes:3,not-archived:3,sender-leaves:3,several-senders:4,toast-answered:3,toast-ignored:3,do-not-disturb:3,\
                 workgroup:4,policy-off-for-all:4,policy-off-for-one:4,policy-flipped:3,msi:3,build-boundary:4,no-mailbox:3,admin-teams4:6"
            }
        }
    }
}

/// A story of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessonItem {
    /// The story that is told.
    pub story: StoryEntry,
    /// How many minutes it may take.
    pub minutes: u32,
}

/// Something that happened to the lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonEvent {
    /// A story was put at its end, by its id.
    Added(&'static str),
    /// The story at this place was taken out.
    Removed(usize),
    /// The story at this place was put one place earlier.
    Raised(usize),
    /// The story at this place may take so many minutes.
    SetMinutes(usize, u32),
    /// A lesson that is shipped was taken.
    Took(ShippedLesson),
    /// A lesson was read from a file.
    Read(String),
    /// What this device has kept was brought.
    Recalled(String),
    /// The lesson began: from here on Next goes on with its next story.
    Began,
    /// The lesson ended.
    Ended,
}

/// The lesson of this device, and whether it is held now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    items: Vec<LessonItem>,
    is_on: bool,
    /// Whether the last file held no story that there is.
    is_unread: bool,
}

impl Lesson {
    /// Reads a lesson: the name of a shipped one, or stories with their minutes between commas or on lines of their own. A story that there is not is left out, and so is
    /// one that stands there twice. Lines that begin with a number sign are comments.
    pub fn read(text: &str) -> Self {
        let text = ShippedLesson::named(text.trim()).map_or(text, |shipped| shipped.text());
        let mut items: Vec<LessonItem> = Vec::new();
        let rows = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        for row in rows.flat_map(|line| line.split(',')) {
            let (id, minutes) = row.split_once(':').map_or((row, None), |(id, minutes)| (id, minutes.trim().parse().ok()));
            if let Some(story) = scenario::find(id.trim())
                && items.len() < MAX_ITEMS
                && !items.iter().any(|item| item.story == story)
            {
                items.push(LessonItem { story, minutes: allowed(minutes.unwrap_or(story.minutes)) });
            }
        }
        Self { items, is_on: false, is_unread: false }
    }

    /// The lesson that an address names, which is held.
    pub(super) fn of_address(text: Option<&str>) -> Option<Self> {
        let lesson = Self::read(text?);
        (!lesson.items.is_empty()).then_some(Self { is_on: true, ..lesson })
    }

    /// The stories in their order.
    pub fn items(&self) -> &[LessonItem] {
        &self.items
    }

    /// All minutes together.
    pub fn minutes(&self) -> u32 {
        self.items.iter().map(|item| item.minutes).sum()
    }

    /// Whether it is held now.
    pub const fn is_on(&self) -> bool {
        self.is_on
    }

    /// Whether the last file held no story that there is.
    pub const fn is_unread(&self) -> bool {
        self.is_unread
    }

    /// The place of a story in it, while it is held.
    pub fn place(&self, story: &str) -> Option<usize> {
        self.items.iter().position(|item| item.story.id == story).filter(|_| self.is_on)
    }

    /// The story before another one, while it is held.
    pub fn before(&self, story: &str) -> Option<StoryEntry> {
        self.items.get(self.place(story)?.checked_sub(1)?).map(|item| item.story)
    }

    /// The story after another one, while it is held.
    pub fn after(&self, story: &str) -> Option<StoryEntry> {
        self.items.get(self.place(story)? + 1).map(|item| item.story)
    }

    /// Takes in what happened. Returns the story that begins by it.
    pub(super) fn update(&mut self, event: LessonEvent, options: &mut PageOptions, effects: &mut Vec<Effect>) -> Option<&'static str> {
        let mut begins = None;
        match event {
            LessonEvent::Added(id) => self.replace(Self::read(&format!("{self},{id}"))),
            LessonEvent::Removed(place) if place < self.items.len() => _ = self.items.remove(place),
            LessonEvent::Raised(place) if (1..self.items.len()).contains(&place) => self.items.swap(place, place - 1),
            LessonEvent::SetMinutes(place, minutes) => {
                if let Some(item) = self.items.get_mut(place) {
                    item.minutes = allowed(minutes);
                }
            }
            LessonEvent::Took(shipped) => self.replace(Self::read(shipped.text())),
            LessonEvent::Read(text) => {
                let read = Self::read(&text);
                if read.items.is_empty() { self.is_unread = true } else { self.replace(read) }
            }
            // One that an address brought stands before what was kept.
            LessonEvent::Recalled(text) => {
                if self.items.is_empty() {
                    *self = Self::read(&text);
                }
                return None;
            }
            LessonEvent::Began => {
                begins = self.items.first().map(|item| item.story.id);
                self.is_on = begins.is_some();
            }
            LessonEvent::Ended => self.is_on = false,
            LessonEvent::Removed(_) | LessonEvent::Raised(_) => {}
        }
        self.is_on &= !self.items.is_empty();
        options.lesson = self.is_on.then(|| self.to_string());
        effects.extend([Effect::SaveLesson, Effect::UpdateAddress]);
        begins
    }

    /// Puts another one in its place; it is held where this one was.
    fn replace(&mut self, other: Self) {
        *self = Self { is_on: self.is_on, ..other };
    }

    /// The lesson as a file: a story on each line.
    pub fn file(&self) -> String {
        self.items.iter().fold(String::new(), |file, item| file + &item.to_string() + "\n")
    }
}

impl Stories {
    /// The stories that are told one after the other.
    pub const fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// The number of beats that were played, where the session stands at the very end of them.
    pub fn scene_at_rest(&self, session: &Session) -> Option<usize> {
        self.player.as_ref().filter(|story| story.is_at_rest(session)).map(Player::played)
    }

    /// The story that Next begins: the lesson's next one, at the end of one of its stories.
    pub fn next_of_lesson(&self, session: &Session) -> Option<&'static str> {
        let ended = self.player.as_ref().filter(|story| story.is_told_out(session))?;
        self.lesson.after(&ended.scenario().id).map(|entry| entry.id)
    }

    /// The story that Back returns to: the lesson's one before, at the first scene of one of its stories.
    pub fn previous_of_lesson(&self, session: &Session) -> Option<&'static str> {
        let begun = self.player.as_ref().filter(|story| story.played() <= 1 && story.is_on_way(session))?;
        self.lesson.before(&begun.scenario().id).map(|entry| entry.id)
    }

    /// Begins a story of the catalogue, or has its file loaded.
    pub(super) fn choose(&mut self, id: &str, at: StoryEntrance, acting: &mut Acting<'_>, playing: bool, effects: &mut Vec<Effect>) {
        match (scenario::file(id), scenario::find(id)) {
            (Some(file), _) => self.begin(file, at.scenes(), acting, playing),
            (None, Some(entry)) => {
                self.entrance = at;
                acting.reading.close_dialog();
                effects.push(Effect::LoadStory(entry));
            }
            (None, None) => acting.status.tell(Notice::StoryMissing),
        }
    }
}

/// At which of its scenes a story is entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StoryEntrance {
    /// At its first one.
    #[default]
    First,
    /// At its last one: who walks back comes from behind.
    Last,
}

impl StoryEntrance {
    /// How many scenes are told when it is entered, of those that it has.
    pub const fn scenes(self) -> usize {
        match self {
            Self::First => 1,
            Self::Last => usize::MAX,
        }
    }
}

/// The lesson as it stands in an address.
impl fmt::Display for Lesson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, item) in self.items.iter().enumerate() {
            write!(f, "{}{item}", if place == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

/// A story with its minutes, as a lesson is written.
impl fmt::Display for LessonItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.story.id, self.minutes)
    }
}

fn allowed(minutes: u32) -> u32 {
    minutes.clamp(1, MAX_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lesson: &mut Lesson, event: LessonEvent) -> Option<&'static str> {
        lesson.update(event, &mut PageOptions::default(), &mut Vec::new())
    }

    #[test]
    fn shipped_lessons_take_as_long_as_they_say() {
        for (shipped, minutes) in ShippedLesson::ALL.into_iter().zip([10, 30, 60]) {
            let lesson = Lesson::read(shipped.name());
            assert_eq!(lesson.minutes(), minutes, "{shipped:?}");
            assert_eq!(lesson.items().len(), shipped.text().split(',').count(), "each story of {shipped:?} is there, once");
            assert_eq!(Lesson::read(&lesson.to_string()), lesson);
            assert_eq!(Lesson::read(&lesson.file()), lesson);
        }
    }

    #[test]
    fn what_is_none_is_left_out() {
        let lesson = Lesson::read("# Monday\nlunch:4, lunch:9\nno-such-story:2\ntwo-minutes\nmsi:x,do-not-disturb:100000");
        assert_eq!(lesson.to_string(), "lunch:4,two-minutes:2,msi:2,do-not-disturb:240");
        assert!(Lesson::read("").items().is_empty() && Lesson::of_address(Some("nothing")).is_none());
    }

    #[test]
    fn it_is_made_by_choosing_and_ordering() {
        let mut lesson = Lesson::default();
        for id in ["lunch", "msi", "lunch", "two-minutes"] {
            told(&mut lesson, LessonEvent::Added(id));
        }
        told(&mut lesson, LessonEvent::Raised(2));
        told(&mut lesson, LessonEvent::Raised(0));
        told(&mut lesson, LessonEvent::SetMinutes(0, 0));
        assert_eq!(lesson.to_string(), "lunch:1,two-minutes:2,msi:2");
        told(&mut lesson, LessonEvent::Removed(1));
        told(&mut lesson, LessonEvent::Removed(7));
        assert_eq!(lesson.to_string(), "lunch:1,msi:2");
        told(&mut lesson, LessonEvent::Read("nothing of this".into()));
        assert!(lesson.is_unread() && lesson.items().len() == 2, "a file without a story takes nothing away");
        told(&mut lesson, LessonEvent::Recalled("two-minutes".into()));
        assert_eq!(lesson.items().len(), 2, "what is there stands before what was kept");
    }

    #[test]
    fn while_it_is_held_one_story_leads_to_the_next() {
        let (mut lesson, mut options, mut effects) = (Lesson::read("lunch,msi"), PageOptions::default(), Vec::new());
        assert_eq!(lesson.after("lunch"), None, "nothing is held yet");
        assert_eq!(lesson.update(LessonEvent::Began, &mut options, &mut effects), Some("lunch"));
        assert_eq!(options.lesson.as_deref(), Some("lunch:3,msi:2"));
        assert!(effects.contains(&Effect::SaveLesson));
        assert_eq!((lesson.after("lunch").map(|next| next.id), lesson.after("msi"), lesson.after("blocked")), (Some("msi"), None, None));
        lesson.update(LessonEvent::Ended, &mut options, &mut effects);
        assert_eq!((options.lesson, lesson.is_on()), (None, false));
        assert_eq!(told(&mut Lesson::default(), LessonEvent::Began), None);
    }
}
