//! A lesson: stories one after the other, each with the minutes that it may take. It is made by choosing and ordering, kept on this device, and travels as one
//! text: `lunch:4,do-not-disturb:3` in an address, the same with a story on each line in a file. Where a visitor’s own story is in it, the file has its text, and
//! an address has the file packed. Nothing here tells a story.

use crate::engine::Session;
use crate::scenario;

use super::super::editor::Editor;
use super::super::effect::Effect;
use super::super::names::names;
use super::super::options::PageOptions;
use super::acting::Acting;
use super::lesson_item::{self, LessonItem, LessonStory};
use super::notice::Notice;
use super::player::Player;
use super::stories::Stories;

/// The number of stories that a lesson has at most.
const MAX_ITEMS: usize = 60;

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

/// Something that happened to the lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonEvent {
    /// A story was put at its end.
    Added(LessonStory),
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
    /// one that stands there twice.
    pub fn read(text: &str) -> Self {
        let text = ShippedLesson::named(text.trim()).map_or(text, |shipped| shipped.text());
        let mut lesson = Self::default();
        lesson_item::read(text, |item| lesson.add(item));
        lesson
    }

    /// Puts a story at its end, unless it is there.
    fn add(&mut self, item: LessonItem) {
        if self.items.len() < MAX_ITEMS && !self.items.iter().any(|other| other.story.is(&item.story)) {
            self.items.push(item);
        }
    }

    /// The lesson that an address names, which is held.
    pub(super) fn of_address(text: &str) -> Option<Self> {
        let lesson = Self::read(text);
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

    /// The place of the story that is told in it, while it is held. An own story that was changed since it began keeps its place.
    pub fn place(&self, told: &Player) -> Option<usize> {
        let place = |is: &dyn Fn(&LessonStory) -> bool| self.items.iter().position(|item| is(&item.story));
        // A session that came from another window or a link knows its story by the text alone, and a shipped one may be in it as a file.
        let text = place(&|story| matches!(story, LessonStory::Own(own) if own.file == *told.file()));
        let shipped = || place(&|story| matches!(story, LessonStory::Shipped(entry) if entry.id == told.scenario().id));
        let changed = || place(&|story| matches!(story, LessonStory::Own(own) if told.is_own && own.id == told.scenario().id));
        text.or_else(shipped).or_else(changed).filter(|_| self.is_on)
    }

    /// The place of the story before the one that is told, while it is held.
    pub fn before(&self, told: &Player) -> Option<usize> {
        self.place(told)?.checked_sub(1)
    }

    /// The place of the story after the one that is told, while it is held.
    pub fn after(&self, told: &Player) -> Option<usize> {
        Some(self.place(told)? + 1).filter(|place| *place < self.items.len())
    }

    /// Takes in what happened. Returns the story that begins by it.
    pub(super) fn update(&mut self, event: LessonEvent, options: &mut PageOptions, effects: &mut Vec<Effect>) -> Option<usize> {
        let mut begins = None;
        match event {
            LessonEvent::Added(story) => self.add(LessonItem::of(story)),
            LessonEvent::Removed(place) if place < self.items.len() => _ = self.items.remove(place),
            LessonEvent::Raised(place) if (1..self.items.len()).contains(&place) => self.items.swap(place, place - 1),
            LessonEvent::SetMinutes(place, minutes) => {
                if let Some(item) = self.items.get_mut(place) {
                    *item = item.clone().taking(minutes);
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
                begins = (!self.items.is_empty()).then_some(0);
                self.is_on = begins.is_some();
            }
            LessonEvent::Ended => self.is_on = false,
            LessonEvent::Removed(_) | LessonEvent::Raised(_) => {}
        }
        self.is_on &= !self.items.is_empty();
        options.lesson = self.query().filter(|_| self.is_on);
        effects.extend([Effect::SaveLesson, Effect::UpdateAddress]);
        begins
    }

    /// Puts another one in its place; it is held where this one was.
    fn replace(&mut self, other: Self) {
        *self = Self { is_on: self.is_on, ..other };
    }

    /// Lets own stories be as they are among the stories of this device. Returns whether that changes anything. One that was deleted there, or that cannot be told,
    /// stays as it was.
    pub(super) fn follow(&mut self, own: &Editor) -> bool {
        let mut has_changed = false;
        for item in &mut self.items {
            has_changed |= item.follow(own);
        }
        has_changed
    }

    /// Whether a story of a visitor’s own is in it, whose file has to travel along.
    pub fn has_own(&self) -> bool {
        self.items.iter().any(|item| matches!(item.story, LessonStory::Own(_)))
    }

    /// The lesson as `lesson=` has it; `None` where an own story is in it, and where it is empty.
    pub fn query(&self) -> Option<String> {
        Some(self.written(",", false)).filter(|text| !text.is_empty() && !self.has_own())
    }

    /// The lesson as a file: a story on each line, and own stories with their files.
    pub fn file(&self) -> String {
        self.written("\n", false) + "\n"
    }

    /// The lesson as this device keeps it: the file, and which of the stories here each own one is.
    pub fn kept(&self) -> String {
        self.written("\n", true)
    }

    /// What the address packs of it while it is held: the file, where an own story is in it.
    pub fn to_pack(&self) -> Option<String> {
        (self.is_on && self.has_own()).then(|| self.file())
    }

    fn written(&self, between: &str, stays: bool) -> String {
        let mut text = String::new();
        for (place, item) in self.items.iter().enumerate() {
            text.push_str(if place == 0 { "" } else { between });
            item.write(stays, &mut text);
        }
        text
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

    /// The place in the lesson of the story that Next begins, at the end of one of its stories.
    pub fn next_of_lesson(&self, session: &Session) -> Option<usize> {
        self.lesson.after(self.player.as_ref().filter(|story| story.is_told_out(session))?)
    }

    /// The place in the lesson of the story that Back returns to, at the first scene of one of its stories.
    pub fn previous_of_lesson(&self, session: &Session) -> Option<usize> {
        self.lesson.before(self.player.as_ref().filter(|story| story.played() <= 1 && story.is_on_way(session))?)
    }

    /// Begins the story at a place of the lesson, or has its file loaded.
    pub(super) fn choose_of_lesson(
        &mut self,
        place: usize,
        at: StoryEntrance,
        acting: &mut Acting<'_>,
        playing: bool,
        effects: &mut Vec<Effect>,
    ) {
        match self.lesson.items.get(place).map(|item| item.story.clone()) {
            Some(LessonStory::Shipped(entry)) => self.choose(entry.id, at, acting, playing, effects),
            Some(LessonStory::Own(own)) => self.begin_own(&own.file, at.scenes(), acting, playing),
            None => acting.status.tell(Notice::StoryMissing),
        }
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

    /// Begins a visitor’s own story, whatever it calls itself.
    pub(super) fn begin_own(&mut self, file: &str, beats: usize, acting: &mut Acting<'_>, playing: bool) {
        self.begin(file, beats, acting, playing);
        if self.player.as_ref().is_some_and(|story| **story.file() == *file) {
            self.own();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn told(lesson: &mut Lesson, event: LessonEvent) -> Option<usize> {
        lesson.update(event, &mut PageOptions::default(), &mut Vec::new())
    }

    #[test]
    fn shipped_lessons_take_as_long_as_they_say() {
        for (shipped, minutes) in ShippedLesson::ALL.into_iter().zip([10, 30, 60]) {
            let lesson = Lesson::read(shipped.name());
            assert_eq!(lesson.minutes(), minutes, "{shipped:?}");
            assert_eq!(lesson.items().len(), shipped.text().split(',').count(), "each story of {shipped:?} is there, once");
            assert_eq!(lesson.query().map(|query| Lesson::read(&query)), Some(lesson.clone()));
            assert_eq!(Lesson::read(&lesson.file()), lesson);
        }
    }

    #[test]
    fn what_is_none_is_left_out() {
        let lesson = Lesson::read("# Monday\nlunch:4, lunch:9\nno-such-story:2\ntwo-minutes\nmsi:x,do-not-disturb:100000");
        assert_eq!(lesson.query().unwrap(), "lunch:4,two-minutes:2,msi:2,do-not-disturb:240");
        assert!(Lesson::read("").items().is_empty() && Lesson::of_address("nothing").is_none());
    }

    #[test]
    fn it_is_made_by_choosing_and_ordering() {
        let mut lesson = Lesson::default();
        for id in ["lunch", "msi", "lunch", "two-minutes"] {
            told(&mut lesson, LessonEvent::Added(LessonStory::Shipped(scenario::find(id).unwrap())));
        }
        told(&mut lesson, LessonEvent::Raised(2));
        told(&mut lesson, LessonEvent::Raised(0));
        told(&mut lesson, LessonEvent::SetMinutes(0, 0));
        assert_eq!(lesson.query().unwrap(), "lunch:1,two-minutes:2,msi:2");
        told(&mut lesson, LessonEvent::Removed(1));
        told(&mut lesson, LessonEvent::Removed(7));
        assert_eq!(lesson.query().unwrap(), "lunch:1,msi:2");
        told(&mut lesson, LessonEvent::Read("nothing of this".into()));
        assert!(lesson.is_unread() && lesson.items().len() == 2, "a file without a story takes nothing away");
        told(&mut lesson, LessonEvent::Recalled("two-minutes".into()));
        assert_eq!(lesson.items().len(), 2, "what is there stands before what was kept");
    }

    #[test]
    fn while_it_is_held_one_story_leads_to_the_next() {
        let (mut lesson, mut options, mut effects) = (Lesson::read("lunch,msi"), PageOptions::default(), Vec::new());
        let player = |id: &str| Player::of_file(&format!("#scenario {id}\n#title A\n#: One.\n")).unwrap();
        assert_eq!(lesson.after(&player("lunch")), None, "nothing is held yet");
        assert_eq!(lesson.update(LessonEvent::Began, &mut options, &mut effects), Some(0));
        assert_eq!(options.lesson.as_deref(), Some("lunch:3,msi:2"));
        assert!(effects.contains(&Effect::SaveLesson));
        assert_eq!((lesson.after(&player("lunch")), lesson.after(&player("msi")), lesson.after(&player("blocked"))), (Some(1), None, None));
        assert_eq!((lesson.before(&player("lunch")), lesson.before(&player("msi"))), (None, Some(0)));
        lesson.update(LessonEvent::Ended, &mut options, &mut effects);
        assert_eq!((options.lesson, lesson.is_on()), (None, false));
        assert_eq!(told(&mut Lesson::default(), LessonEvent::Began), None);
    }
}
