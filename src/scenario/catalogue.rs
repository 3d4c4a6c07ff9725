//! The stories that are shipped, in the order in which they are offered. A test plays each to its end.
//!
//! The build makes the index from the headers of `scenarios/*.ps1` (see `build/catalogue.rs`). Only the index and the file of the first
//! story are compiled in: the page fetches `scenarios/<id>.ps1` and the texts when somebody looks for a story. Nothing here fetches;
//! the words reach the catalogue through a function from text key to text.

/// What a story is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// The way of an offline message.
    Basics,
    /// One of the two is not there for a time.
    WhileAway,
    /// The recipient is signed in.
    Toasts,
    /// What others see, and who gets through.
    Presence,
    /// What the administrator allows.
    Policies,
    /// What is installed.
    Clients,
    /// Where messages are stored, also those of other companies.
    Mailboxes,
    /// Where rules meet.
    Edges,
    /// The article, step by step, in each era of PowerShell.
    Administrator,
    /// Something to bring about, instead of something to watch.
    Tasks,
}

impl Theme {
    /// All themes, in the order of the catalogue.
    pub const ALL: [Self; 10] = [
        Self::Basics,
        Self::WhileAway,
        Self::Toasts,
        Self::Presence,
        Self::Policies,
        Self::Clients,
        Self::Mailboxes,
        Self::Edges,
        Self::Administrator,
        Self::Tasks,
    ];

    /// The text key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Basics => "scenario-theme-basics",
            Self::WhileAway => "scenario-theme-while-away",
            Self::Toasts => "scenario-theme-toasts",
            Self::Presence => "scenario-theme-presence",
            Self::Policies => "scenario-theme-policies",
            Self::Clients => "scenario-theme-clients",
            Self::Mailboxes => "scenario-theme-mailboxes",
            Self::Edges => "scenario-theme-edges",
            Self::Administrator => "scenario-theme-administrator",
            Self::Tasks => "scenario-theme-tasks",
        }
    }
}

/// One story of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryEntry {
    /// Its id, as in `scenario=`.
    pub id: &'static str,
    /// What it is about.
    pub theme: Theme,
    /// How long it takes, in minutes.
    pub minutes: u32,
}

impl StoryEntry {
    /// Where the page finds its file, relative to itself.
    pub fn address(self) -> String {
        format!("scenarios/{}.ps1", self.id)
    }

    /// The text key of its title.
    pub fn title_key(self) -> String {
        format!("scenario-{}-title", self.id)
    }

    /// The text key of its summary, one sentence.
    pub fn summary_key(self) -> String {
        format!("scenario-{}-summary", self.id)
    }

    /// The text key of a beat's narration; beats count from 1.
    pub fn beat_key(self, beat: usize) -> String {
        format!("scenario-{}-{beat}", self.id)
    }
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The shipped story of this id.
pub fn find(id: &str) -> Option<StoryEntry> {
    CATALOGUE.iter().copied().find(|entry| entry.id == id)
}

/// The file of a story that is compiled in; `None` for all but the first, whose files are fetched from [`StoryEntry::address`].
pub fn file(id: &str) -> Option<&'static str> {
    (id == FIRST_STORY).then_some(FIRST_FILE)
}

/// The story after this one.
pub fn next(id: &str) -> Option<StoryEntry> {
    let place = CATALOGUE.iter().position(|entry| entry.id == id)?;
    CATALOGUE.get(place + 1).copied()
}

/// The story before this one.
pub fn previous(id: &str) -> Option<StoryEntry> {
    let place = CATALOGUE.iter().position(|entry| entry.id == id)?;
    CATALOGUE.get(place.checked_sub(1)?).copied()
}

/// A story in one language, as the catalogue shows and searches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryTexts {
    /// The story that the words belong to.
    pub entry: StoryEntry,
    /// The title of the story.
    pub title: String,
    /// The summary, one sentence.
    pub summary: String,
    /// The narration of each beat.
    pub beats: Vec<String>,
    /// What happens in it: states of messages by their public names, and [`POLICY_OFF`]; whoever knows more words for them adds those.
    pub facts: Vec<String>,
}

/// The fact that a story turns offline messages off.
pub const POLICY_OFF: &str = "PolicyOff";

/// The stories in one language, in the order of the catalogue. `say` gives the words of a text key; a story without a title is left out,
/// for its texts have not been fetched.
pub fn story_texts(say: impl Fn(&str) -> Option<String>) -> Vec<StoryTexts> {
    let tell = |(entry, facts): (&StoryEntry, &&[&str])| {
        Some(StoryTexts {
            entry: *entry,
            title: say(&entry.title_key())?,
            summary: say(&entry.summary_key()).unwrap_or_default(),
            beats: (1..).map_while(|beat| say(&entry.beat_key(beat))).collect(),
            facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        })
    };
    CATALOGUE.iter().zip(FACTS).filter_map(tell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_story_leads_to_the_next() {
        assert_eq!(previous(FIRST_STORY), None);
        let mut walk = vec![FIRST_STORY];
        while let Some(entry) = walk.last().and_then(|id| next(id)) {
            assert_eq!(previous(entry.id).map(|before| before.id), walk.last().copied());
            walk.push(entry.id);
        }
        assert!(walk.iter().copied().eq(CATALOGUE.iter().map(|entry| entry.id)));
        assert_eq!((next("nowhere"), previous("nowhere"), file("offline-basic")), (None, None, None));
    }

    #[test]
    fn what_is_not_fetched_is_not_told() {
        let say = |key: &str| key.starts_with("scenario-lunch-").then(|| key.to_owned()).filter(|key| !key.ends_with("-7"));
        let told = story_texts(say);
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].entry.id, told[0].beats.len()), ("lunch", 6));
    }
}
