//! What the page shows of the story that is told.

mod light;

use std::rc::Rc;

use crate::scenario::{self, Attempt, PracticeRun};
use crate::tenant::{MessageId, Millis};
use crate::text::{Text, ThingSpan};
use crate::wording;

use crate::app::StoryEvent;
use crate::app::model::{LessonStory, Model, Player, Standing};

use super::ask;

pub use light::{Cast, Light, cast, light};

/// The line above all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryView {
    /// The story's title.
    pub title: String,
    /// What is happening.
    pub narration: String,
    /// The same in parts, those that name a thing apart.
    pub spans: Vec<ThingSpan>,
    /// Which beat, from 1; 0 where none has been told yet.
    pub at: usize,
    /// Of how many.
    pub of: usize,
    /// The place in the lesson of the story to which Back returns at the first scene.
    pub earlier: Option<usize>,
    /// Whether the session is no longer what the story tells.
    pub altered: bool,
    /// Whether something else was done, which can be compared with what the story tells.
    pub compares: bool,
    /// The message of which it is asked what will become of it, while that is covered.
    pub asks: Option<MessageId>,
    /// How the story's questions were answered, where any was.
    pub score: Option<String>,
    /// Whether the first act of the next scene is the visitor's to do.
    pub your_turn: bool,
    /// How much time the next scene lets pass, where it says so.
    pub passes: Option<String>,
    /// Where it goes from its end, or from a solved task.
    pub end: Option<StoryEnd>,
    /// Whether a task is to be solved, and whether anything was done for it.
    pub task: Option<TaskProgress>,
}

/// How far a task has come that is not solved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskProgress {
    /// Nothing was done.
    Set,
    /// Something was done.
    Tried,
}

/// Where a story goes that was told to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryEnd {
    /// The next story of the lesson or of the catalogue.
    pub next: Option<NextStory>,
    /// The question after this one, where it is practiced.
    pub practice: Option<PracticeRun>,
}

/// A story that begins after the one that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStory {
    /// What tells it from the others: the id of a shipped one.
    pub key: String,
    /// Its title, where the texts of all stories are there.
    pub title: Option<String>,
    /// What begins it.
    pub begins: StoryEvent,
}

impl NextStory {
    /// The one after a story: of the lesson, where that one belongs to it, or else of the catalogue.
    fn after(told: &Player, model: &Model) -> Option<Self> {
        let (lesson, locale) = (model.stories().lesson(), model.locale());
        if lesson.place(told).is_none() {
            let entry = scenario::next(&told.scenario().id)?;
            return Some(Self {
                key: entry.id.to_owned(),
                title: locale.say_key(&entry.title_key()),
                begins: StoryEvent::ChoseStory(entry.id),
            });
        }
        let place = lesson.after(told)?;
        let story = &lesson.items().get(place)?.story;
        let is_there = locale.is_whole() || matches!(story, LessonStory::Own(_));
        Some(Self { key: story.key(), title: is_there.then(|| story.title(locale)), begins: StoryEvent::ChoseOfLesson(place) })
    }
}

/// The story line, where a story is told.
pub fn view(model: &Model) -> Option<Rc<StoryView>> {
    let (story, locale) = (model.stories().player()?, model.locale());
    let task = story.attempt(model.session());
    let is_solved = task.as_ref().is_some_and(Attempt::is_solved);
    let is_over = is_solved || !story.has_next() && !story.is_amid_beat(model.session());
    let tried = model.session().step() > story.place().1;
    let narration = sentence(model, story);
    let asks = model.stories().asking().open().map(|posed| posed.question.message);
    let told = story
        .told()
        .filter(|_| asks.is_none())
        .filter(|_| story.standing() == Standing::AsTold)
        .map(|beat| beat.narration.say_spans(locale));
    Some(Rc::new(StoryView {
        title: story.scenario().title.say(locale),
        spans: told.unwrap_or_else(|| vec![ThingSpan { thing: None, words: narration.clone() }]),
        narration,
        at: (story.played() + usize::from(asks.is_some())).min(story.beats()),
        of: story.beats(),
        earlier: model.stories().previous_of_lesson(model.session()),
        altered: story.standing() == Standing::Altered,
        compares: story.standing() == Standing::Altered,
        score: ask::score(model),
        asks,
        your_turn: story.coming().is_some_and(|beat| beat.directives.you),
        passes: story
            .coming()
            .filter(|_| task.is_none())
            .map(|beat| waits(&beat.script))
            .filter(|length| length.0 > 0)
            .map(|length| wording::duration(length, locale)),
        end: is_over.then(|| StoryEnd { next: NextStory::after(story, model), practice: story.practice().map(PracticeRun::next) }),
        task: task.filter(|_| !is_solved).map(|_| if tried { TaskProgress::Tried } else { TaskProgress::Set }),
    }))
}

/// What the line says: the story's sentence, unless it asks something, or something else is so: then what happened last.
fn sentence(model: &Model, story: &Player) -> String {
    if let Some(question) = ask::question(model) {
        return question;
    }
    match story.standing() {
        Standing::AsTold => story.narration(model.locale()),
        Standing::Between | Standing::Altered => model.status().announcement.clone(),
    }
}

/// How long the waits of a scene are together, as far as its lines say it.
fn waits(script: &str) -> Millis {
    let lines = script.lines().filter_map(|line| line.trim_start().strip_prefix("Wait-SimTime "));
    let seconds = lines.map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let unit = |pair: &[&str]| match pair {
            ["-Seconds", number] => number.parse().unwrap_or(0),
            ["-Minutes", number] => number.parse::<u64>().unwrap_or(0) * 60,
            ["-Hours", number] => number.parse::<u64>().unwrap_or(0) * 3_600,
            _ => 0,
        };
        words.windows(2).map(unit).sum::<u64>()
    });
    Millis::seconds(seconds.sum())
}

/// Whether the story goes on: there is another beat, or the last one is not finished.
pub fn goes_on(model: &Model) -> bool {
    model.stories().player().is_some_and(|story| story.has_next() || story.is_amid_beat(model.session()))
        || model.stories().next_of_lesson(model.session()).is_some()
}

/// Whether there is a scene to go back to: an earlier one of the story or of the lesson, or the one that was told before a question.
pub fn goes_back(model: &Model) -> bool {
    let stories = model.stories();
    stories.beat().is_some_and(|beat| beat > 1 || stories.asking().open().is_some())
        || stories.previous_of_lesson(model.session()).is_some()
}

/// A story as far as it was told in the current branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narration {
    /// The story's title.
    pub title: String,
    /// The beats that were played, in order.
    pub beats: Vec<ToldBeat>,
}

/// A beat that was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldBeat {
    /// What was told.
    pub narration: String,
    /// The step of the current branch at which the beat ended.
    pub until: u32,
}

/// What was told, where a story was. Beats that were played in another branch than the current one, after the step where the two
/// part, are left out.
pub fn narration(model: &Model) -> Option<Narration> {
    let (story, locale) = (model.stories().player()?, model.locale());
    let ends = story.scenario().beats.iter().zip(story.ends()).take_while(|(_, (branch, step))| model.session().includes(*branch, *step));
    let beats = ends.map(|(beat, (_, until))| ToldBeat { narration: beat.narration.say(locale), until: *until }).collect();
    Some(Narration { title: story.scenario().title.say(locale), beats })
}

/// The title of the page: of the story that is told, or of what one can find out here.
pub fn page_title(model: &Model) -> String {
    let locale = model.locale();
    match model.stories().player() {
        Some(story) => locale.say(Text::WindowTitleStory { story: &story.scenario().title.say(locale) }),
        None => locale.say(Text::WindowTitleFree),
    }
}
