//! The catalogue as a visitor browses and searches it. Nothing here fetches: without the texts of all stories there is no view.

use std::rc::Rc;

use crate::scenario::{self, StoryTexts, Theme};
use crate::tenant::MessageState;
use crate::text::{Locale, Text};
use crate::wording;

use crate::app::model::StoryRecord;

use super::ask::score_text;

/// The catalogue in one language, as far as a search and a theme let it be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueView {
    /// The themes, each with its name.
    pub themes: Vec<(Theme, String)>,
    /// The stories in groups: by theme, or one group without a name where something is searched for.
    pub groups: Vec<StoryGroup>,
    /// How many stories are seen.
    pub count: usize,
}

/// Stories that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryGroup {
    /// The theme's name; empty for what a search has found.
    pub name: String,
    /// The stories in the order of the catalogue.
    pub cards: Vec<StoryCard>,
}

/// A story as the catalogue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryCard {
    /// The id of the story.
    pub id: &'static str,
    /// The title of the story.
    pub title: String,
    /// Its summary, one sentence.
    pub summary: String,
    /// How many beats it has, in words.
    pub beats: String,
    /// How long it takes, in words.
    pub minutes: String,
    /// The name of its theme, where its group has none.
    pub theme: Option<String>,
    /// Whether it was told to its end on this device, or solved.
    pub seen: bool,
    /// How its questions were answered on this device, where any was.
    pub score: Option<String>,
    /// Whether it is a task.
    pub is_task: bool,
}

/// The stories that a locale can tell; none where their texts have not come.
pub fn told(locale: &Locale) -> Rc<[StoryTexts]> {
    if !locale.is_whole() {
        return Rc::new([]);
    }
    let mut stories = scenario::story_texts(|key| locale.say_key(key));
    for story in &mut stories {
        let words: Vec<String> = story.facts.iter().filter_map(|fact| words_of(fact, locale)).collect();
        story.facts.extend(words);
    }
    stories.into()
}

/// What a fact is called.
fn words_of(fact: &str, locale: &Locale) -> Option<String> {
    let state = MessageState::ALL.iter().copied().find(|state| state.name() == fact);
    match state {
        Some(state) => Some(locale.say(wording::message_state(state))),
        None => (fact == scenario::POLICY_OFF).then(|| locale.say(Text::StoriesPolicyOff)),
    }
}

/// The stories of a theme, or of all, in which a search finds all its words. What is searched for stands in the order in which it fits.
pub fn view(stories: &[StoryTexts], theme: Option<Theme>, query: &str, kept: &StoryRecord, locale: &Locale) -> CatalogueView {
    let searches = !query.trim().is_empty();
    let name = |theme: Theme| locale.say_key(theme.key()).unwrap_or_default();
    let is_shown = |story: &&StoryTexts| theme.is_none_or(|theme| story.entry.theme == theme);
    let found: Vec<&StoryTexts> = scenario::search(stories, query).into_iter().filter(is_shown).collect();
    let card = |story: &&StoryTexts| StoryCard {
        id: story.entry.id,
        title: story.title.clone(),
        summary: story.summary.clone(),
        beats: locale.say(Text::StoriesBeats { count: story.beats.len() as u64 }),
        minutes: locale.say(Text::StoriesMinutes { count: story.entry.minutes.into() }),
        theme: searches.then(|| name(story.entry.theme)),
        seen: kept.seen.contains(story.entry.id),
        score: kept.scores.get(story.entry.id).map(|score| score_text(*score, locale)),
        is_task: story.entry.theme == Theme::Tasks,
    };
    let groups = if searches {
        vec![StoryGroup { name: String::new(), cards: found.iter().map(card).collect() }]
    } else {
        let of = |theme: Theme| {
            let cards = found.iter().filter(|story| story.entry.theme == theme).map(card).collect();
            StoryGroup { name: name(theme), cards }
        };
        Theme::ALL.into_iter().map(of).filter(|group| !group.cards.is_empty()).collect()
    };
    CatalogueView { themes: Theme::ALL.map(|theme| (theme, name(theme))).into(), groups, count: found.len() }
}
