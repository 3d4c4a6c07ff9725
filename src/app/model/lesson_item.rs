//! A story of a lesson, and how a lesson is written down: `lunch:4` for a shipped story, and for a visitor’s own `own:4` with the story’s file below it, each line
//! behind `#| `. An own story is a copy: deleting the original changes no lesson.

use std::fmt::Write;
use std::rc::Rc;

use crate::app::editor::{Editor, MAX_STORY_BYTES};
use crate::scenario::{self, Scenario, StoryEntry, Words};
use crate::tenant::fnv1a;
use crate::text::Locale;

/// The minutes that a story may take at most.
const MAX_MINUTES: u32 = 240;
/// The minutes of an own story whose file names none.
const OWN_MINUTES: u32 = 3;
/// What stands for an own story in place of an id.
const OWN: &str = "own";
/// How the keys of own stories begin.
pub const OWN_KEY: &str = "own-";
/// What stands before each line of its file.
const LINE: &str = "#|";

/// Which story a lesson tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonStory {
    /// One of the catalogue.
    Shipped(StoryEntry),
    /// A visitor’s own.
    Own(OwnStory),
}

/// A visitor’s own story, as a lesson keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStory {
    /// The text of its file: lines that end in a line feed each.
    pub file: Rc<str>,
    title: Words,
    /// What it calls itself; others may do the same.
    pub(super) id: String,
    minutes: u32,
    /// Its number among the stories of this device, where it is one of them.
    number: Option<u64>,
}

/// A story of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonItem {
    /// The story that is told.
    pub story: LessonStory,
    /// How many minutes it may take.
    pub minutes: u32,
}

impl OwnStory {
    /// The story of a file; `None` where the file has a mistake or is too long.
    pub fn read(text: &str, number: Option<u64>) -> Option<Self> {
        let file: Rc<str> = Some(text).filter(|text| text.len() <= MAX_STORY_BYTES).map(canonical)?.into();
        let Scenario { id, title, minutes, .. } = Scenario::parse(&file).ok()?;
        Some(Self { file, title, id, minutes: minutes.unwrap_or(OWN_MINUTES), number })
    }

    /// The story as it is among the stories of this device now, where it is one of them and can be told; one that came with a link or a file is, where the texts
    /// are the same.
    fn now(&self, own: &Editor) -> Option<Self> {
        let number = self.number.or_else(|| own.stories().find(|(_, text)| canonical(text) == *self.file).map(|(number, _)| number))?;
        let (_, text) = own.stories().find(|(other, _)| *other == number)?;
        Self::read(text, Some(number))
    }
}

impl LessonStory {
    /// What tells it from the others: the id of a shipped story; for an own one, a short hash of its text.
    pub fn key(&self) -> String {
        match self {
            Self::Shipped(entry) => entry.id.to_owned(),
            Self::Own(own) => own_key(&own.file),
        }
    }

    /// The title in the language of the page; of a shipped story, its id until the texts have come.
    pub fn title(&self, locale: &Locale) -> String {
        match self {
            Self::Shipped(entry) => locale.say_key(&entry.title_key()).unwrap_or_else(|| entry.id.to_owned()),
            Self::Own(own) => own.title.say(locale),
        }
    }

    /// The file, where nothing has to be fetched for it.
    pub fn file(&self) -> Option<Rc<str>> {
        match self {
            Self::Shipped(entry) => scenario::file(entry.id).map(Rc::from),
            Self::Own(own) => Some(own.file.clone()),
        }
    }

    /// Whether both are the same story, whoever keeps it.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Shipped(one), Self::Shipped(other)) => one == other,
            (Self::Own(one), Self::Own(other)) => one.file == other.file,
            (Self::Shipped(_), Self::Own(_)) | (Self::Own(_), Self::Shipped(_)) => false,
        }
    }
}

impl LessonItem {
    /// A story with the minutes that its file says it takes.
    pub(super) fn of(story: LessonStory) -> Self {
        let minutes = match &story {
            LessonStory::Shipped(entry) => entry.minutes,
            LessonStory::Own(own) => own.minutes,
        };
        Self { story, minutes: 0 }.taking(minutes)
    }

    /// The same story with other minutes.
    pub(super) fn taking(self, minutes: u32) -> Self {
        Self { minutes: minutes.clamp(1, MAX_MINUTES), ..self }
    }

    /// Lets an own story be as it is among the stories of this device. Returns whether that changes it.
    pub(super) fn follow(&mut self, own: &Editor) -> bool {
        let LessonStory::Own(story) = &mut self.story else { return false };
        let Some(now) = story.now(own).filter(|now| now != story) else { return false };
        *story = now;
        true
    }

    /// The story as a lesson is written, without a line feed after the first line; where it stays on this device, with the number that it has here.
    pub(super) fn write(&self, stays: bool, text: &mut String) {
        match &self.story {
            LessonStory::Shipped(entry) => _ = write!(text, "{}:{}", entry.id, self.minutes),
            LessonStory::Own(own) => {
                let _ = write!(text, "{OWN}:{}", self.minutes);
                if let Some(number) = own.number.filter(|_| stays) {
                    let _ = write!(text, ":{number}");
                }
                for line in own.file.lines() {
                    let _ = write!(text, "\n{LINE} {line}");
                }
            }
        }
    }
}

/// Reads the stories of a written lesson, in their order. Lines that begin with a number sign and belong to no story are comments; what is no story is left out. It
/// takes time and memory in proportion to the text, whoever wrote it.
pub(super) fn read(text: &str, mut take: impl FnMut(LessonItem)) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with('#') {
            continue;
        }
        let mut file = String::new();
        while let Some(line) = lines.next_if(|line| line.starts_with(LINE)).and_then(|line| line.strip_prefix(LINE)) {
            file.push_str(line.strip_prefix(' ').unwrap_or(line));
            file.push('\n');
        }
        // What stands below a line belongs to its last story.
        let (before, last) = line.rsplit_once(',').map_or((None, line), |(before, last)| (Some(before), last));
        let rows = before.into_iter().flat_map(|before| before.split(',')).map(|row| (row, "")).chain([(last, &*file)]);
        rows.filter_map(|(row, file)| read_row(row, file)).for_each(&mut take);
    }
}

/// Reads a story with its minutes, and the number that an own one has on this device.
fn read_row(row: &str, file: &str) -> Option<LessonItem> {
    let mut parts = row.split(':').map(str::trim);
    let (id, minutes, number) = (parts.next()?, parts.next(), parts.next());
    let item = LessonItem::of(match id {
        OWN => LessonStory::Own(OwnStory::read(file, number.and_then(|number| number.parse().ok()))?),
        id => LessonStory::Shipped(scenario::find(id)?),
    });
    Some(match minutes.and_then(|minutes| minutes.parse().ok()) {
        Some(minutes) => item.taking(minutes),
        None => item,
    })
}

/// What an own story is known by in what this device keeps: a short hash of a text. Whoever names a story by its whole file takes another text for another story.
pub fn own_key(text: &str) -> String {
    format!("{OWN_KEY}{:016x}", fnv1a(text.chars()))
}

/// A file as lessons and packed sessions have it.
fn canonical(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for line in text.trim_start_matches('\u{feff}').trim_end().lines() {
        out.push_str(line);
        out.push('\n');
    }
    out
}
