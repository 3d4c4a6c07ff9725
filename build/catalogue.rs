//! Reads the headers of the shipped stories, `scenarios/*.ps1`, and writes the index that the crate includes.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::compile::Message;

/// What the index says of a story.
pub struct Story {
    pub id: String,
    /// The variant of `Theme`, in small letters with hyphens.
    theme: String,
    /// Stories stand in the order of these numbers; each theme has a hundred of its own.
    order: u32,
    /// How long it takes.
    minutes: u32,
    /// What happens in it: the states that its messages are asserted to be in, and `PolicyOff` where offline messages are turned off.
    facts: Vec<String>,
    /// What people write in it, in the order of the file.
    pub lines: Vec<Line>,
}

/// A message of a story as its script sends it.
pub struct Line {
    from: String,
    to: String,
    text: String,
}

impl Line {
    /// By what a page finds the words of the message in its language: who writes what to whom.
    pub fn key(&self) -> String {
        [self.from.as_str(), &self.to, &self.text].join(BETWEEN)
    }
}

/// Parts the names and the words in the key of a message; `src/text.rs` knows it too.
const BETWEEN: &str = "\u{7}";

/// The stories of the folder in the order of the catalogue.
pub fn read(folder: &Path) -> Result<Vec<Story>, Box<dyn Error>> {
    let mut stories: Vec<Story> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let story = story(&path).map_err(|what| format!("{}: {what}", path.display()))?;
        if let Some(other) = stories.iter().find(|other| other.order == story.order) {
            return Err(format!("{}: {} has the number {} too", path.display(), other.id, story.order).into());
        }
        stories.push(story);
    }
    stories.sort_by_key(|story| story.order);
    Ok(stories)
}

/// The header of one file: `#scenario ID` with the file's own name, `#theme THEME NUMBER`.
fn story(path: &Path) -> Result<Story, Box<dyn Error>> {
    let file = fs::read_to_string(path)?;
    let header = |name: &str| file.lines().take_while(|line| !line.starts_with("#:")).find_map(|line| line.strip_prefix(name));
    let id = header("#scenario ").ok_or("there is no line `#scenario ID`")?.trim().to_owned();
    if path.file_stem().and_then(|name| name.to_str()) != Some(&id) {
        return Err(format!("the story calls itself {id:?}: the file is named otherwise").into());
    }
    let place = header("#theme ").ok_or("there is no line `#theme THEME NUMBER`")?;
    let (theme, order) = place.trim().split_once(' ').ok_or("`#theme` needs a theme and a number")?;
    let order = order.trim().parse().map_err(|_| format!("{order:?} is not a number"))?;
    let minutes = header("#minutes ").ok_or("there is no line `#minutes NUMBER`")?;
    let minutes = minutes.trim().parse().map_err(|_| format!("{minutes:?} is not a number of minutes"))?;
    Ok(Story { id, theme: theme.to_owned(), order, minutes, facts: facts(&file), lines: lines(&file)? })
}

/// The messages of a story, whose lines are written in one way: `Send-SimMessage -From "…" -To "…" -Text "…"`.
fn lines(file: &str) -> Result<Vec<Line>, Box<dyn Error>> {
    let sent = file.lines().filter_map(|line| line.strip_prefix("Send-SimMessage "));
    let line = |sent: &str| match sent.split('"').collect::<Vec<_>>()[..] {
        ["-From ", from, " -To ", to, " -Text ", text, ""] => Ok(Line { from: from.to_owned(), to: to.to_owned(), text: text.to_owned() }),
        _ => Err(format!("a message is written as -From \"…\" -To \"…\" -Text \"…\", not as {sent}").into()),
    };
    sent.map(line).collect()
}

/// Gives the English text of each message its key: the story's nth message is `scenario-ID-say-n`. The script says the same.
pub fn find_lines(stories: &[Story], english: &mut [Message]) -> Result<(), Box<dyn Error>> {
    let mut wrong = Vec::new();
    for story in stories {
        for (number, line) in (1..).zip(&story.lines) {
            let key = format!("scenario-{}-say-{number}", story.id);
            match english.iter_mut().find(|message| message.key == key) {
                Some(message) if message.pattern == line.text => message.found_by = Some(line.key()),
                Some(message) => wrong.push(format!("{key} is {:?}, and {}.ps1 says {:?}", message.pattern, story.id, line.text)),
                None => wrong.push(format!("{key} is missing: {}.ps1 says {:?}", story.id, line.text)),
            }
        }
    }
    let is_lost = |message: &&Message| message.key.contains(SAY) && message.found_by.is_none();
    wrong.extend(english.iter().filter(is_lost).map(|message| format!("{} is no message of a story", message.key)));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// Stands in the key of each message of a story.
const SAY: &str = "-say-";

/// What happens in a story, by what its script asserts and sets; each once, in the order of the alphabet.
fn facts(file: &str) -> Vec<String> {
    let mut facts = Vec::new();
    let words: Vec<&str> = file.split_whitespace().collect();
    for at in words.iter().enumerate().filter(|(_, word)| **word == "Assert-SimMessage").map(|(at, _)| at) {
        facts.extend(words.get(at + 2).map(|state| (*state).to_owned()));
    }
    if file.contains("EnableIMAutoArchiving $False") || file.contains("-PolicyName ClientPolicyNoSaveIMNoArchiving") {
        facts.push("PolicyOff".to_owned());
    }
    facts.sort();
    facts.dedup();
    facts
}

/// The index as source text, with the file of the first story.
pub fn index(stories: &[Story], folder: &str) -> String {
    let first = stories.first().map_or("", |story| &story.id);
    let mut source = format!(
        "/// The id of the story that a visitor meets first.\npub const FIRST_STORY: &str = {first:?};\n\n\
         /// Its file: the page tells it without asking anybody for anything.\nconst FIRST_FILE: &str = include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?}));\n\n\
         /// The shipped stories in the order in which they are offered.\npub const CATALOGUE: &[StoryEntry] = &[\n",
        format!("/{folder}/{first}.ps1")
    );
    for story in stories {
        let theme = crate::emit::camel(&story.theme);
        let _ = writeln!(source, "    StoryEntry {{ id: {:?}, theme: Theme::{theme}, minutes: {} }},", story.id, story.minutes);
    }
    source.push_str("];\n\n/// What happens in each story, in the order of the catalogue.\nconst FACTS: &[&[&str]] = &[\n");
    for story in stories {
        let _ = writeln!(source, "    &{:?},", story.facts);
    }
    source.push_str("];\n");
    source
}
