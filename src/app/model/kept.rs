//! What of the stories is kept on this device: which were told to their ends, which tasks were solved, and how questions were answered.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::engine::Session;
use crate::scenario;

use super::asking::GuessScore;
use super::lesson_item::{LessonStory, OWN_KEY, own_key};
use super::stories::Stories;

/// The most answers that are kept.
const MAX_ANSWERS: usize = 1_000;
/// How the names of what is practiced begin.
const PRACTICE: &str = "practice-";

/// What this device has kept of the shipped stories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoryRecord {
    /// Those that were told to their ends, and the tasks that were solved.
    pub seen: BTreeSet<&'static str>,
    /// How the questions of each were answered, where any was.
    pub scores: BTreeMap<&'static str, GuessScore>,
}

impl Stories {
    /// What was kept of all shipped stories.
    pub fn record(&self) -> StoryRecord {
        let scores = scenario::CATALOGUE.iter().map(|entry| (entry.id, self.asking.score(entry.id)));
        StoryRecord { seen: self.seen.clone(), scores: scores.filter(|(_, score)| score.answered > 0).collect() }
    }

    /// The shipped stories that were told to their ends on this device.
    pub const fn seen(&self) -> &BTreeSet<&'static str> {
        &self.seen
    }

    /// Whether a story of the lesson was told to its end on this device.
    pub fn has_seen(&self, story: &LessonStory) -> bool {
        match story {
            LessonStory::Shipped(entry) => self.seen.contains(entry.id),
            LessonStory::Own(own) => self.seen_own.contains(&own_key(&own.file)),
        }
    }

    /// The stories that were told to their ends, for this device to keep: words with blanks between.
    pub fn kept_seen(&self) -> String {
        self.seen.iter().copied().chain(self.seen_own.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
    }

    /// Recalls the stories that were seen at earlier visits.
    pub fn recall_seen(&mut self, seen: &[String]) {
        self.seen.extend(seen.iter().filter_map(|id| scenario::find(id)).map(|entry| entry.id));
        self.seen_own.extend(seen.iter().filter(|word| word.starts_with(OWN_KEY)).cloned());
    }

    /// Ticks the story that is told, where it has come to its end: a shipped one, and an own one in a lesson. Returns whether that is new.
    pub fn tick_seen(&mut self, session: &Session) -> bool {
        let Some(ended) = self.player.as_ref().filter(|story| story.is_done(session)) else { return false };
        match scenario::find(&ended.scenario().id) {
            Some(entry) if !ended.is_own => self.seen.insert(entry.id),
            Some(_) | None => match self.lesson.place(ended).and_then(|place| self.lesson.items().get(place)).map(|item| &item.story) {
                Some(LessonStory::Own(own)) => self.seen_own.insert(own_key(&own.file)),
                Some(LessonStory::Shipped(_)) | None => false,
            },
        }
    }

    /// How questions were answered, for this device to keep: each by its story and its place there, and whether it was right. Those of free play, and of stories
    /// that are not shipped, end with the page.
    pub fn kept_answers(&self) -> String {
        let is_kept = |id: &str| scenario::find(id).is_some() || id.starts_with(PRACTICE);
        let kept = self.asking.answers.iter().filter(|((id, _), _)| is_kept(id)).take(MAX_ANSWERS);
        let written: Vec<String> = kept.map(|((id, place), right)| format!("{id}:{place}{}", if *right { '+' } else { '-' })).collect();
        written.join(" ")
    }

    /// Recalls the answers of earlier visits. What cannot be read is passed over.
    pub fn recall_answers(&mut self, kept: &str) {
        let answer = |word: &str| {
            let right = word.ends_with('+');
            let (id, place) = word.strip_suffix(['+', '-'])?.split_once(':')?;
            Some(((Rc::from(id), place.parse().ok()?), right))
        };
        self.asking.answers.extend(kept.split_whitespace().filter_map(answer).take(MAX_ANSWERS));
    }
}
