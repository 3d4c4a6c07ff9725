//! What who presents has written down for single scenes. It is kept on this device, as one text with a scene on each line.

use std::collections::BTreeMap;
use std::fmt;

/// The number of letters that the notes of a scene have at most.
const MAX_LETTERS: usize = 4_000;

/// Notes of scenes: for each the id of its story and its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SceneNotes(BTreeMap<(String, usize), String>);

impl SceneNotes {
    /// Reads what was kept; what is none of it is passed over.
    pub fn read(text: &str) -> Self {
        let row = |row: &str| {
            let mut parts = row.splitn(3, ' ');
            let (story, scene) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
            Some(((story, scene), unescaped(parts.next()?)))
        };
        Self(text.lines().filter_map(row).collect())
    }

    /// The notes of a scene; empty where there are none.
    pub fn of(&self, story: &str, scene: usize) -> &str {
        self.0.iter().find(|((id, number), _)| id == story && *number == scene).map_or("", |(_, text)| text)
    }

    /// Writes the notes of a scene; empty ones are not kept.
    pub fn write(&mut self, story: &str, scene: usize, text: &str) {
        let (place, text) = ((story.to_owned(), scene), text.chars().take(MAX_LETTERS).collect::<String>());
        if text.trim().is_empty() {
            self.0.remove(&place);
        } else {
            self.0.insert(place, text);
        }
    }
}

/// A text whose line ends and backslashes stand as two characters each.
fn unescaped(text: &str) -> String {
    let (mut out, mut letters) = (String::with_capacity(text.len()), text.chars());
    while let Some(letter) = letters.next() {
        let escaped = if letter == '\\' { letters.next() } else { None };
        out.push(match escaped {
            Some('n') => '\n',
            Some(other) => other,
            None => letter,
        });
    }
    out
}

/// The notes as they are kept.
impl fmt::Display for SceneNotes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((story, scene), text) in &self.0 {
            let text = text.replace('\r', "").replace('\\', "\\\\").replace('\n', "\\n");
            writeln!(f, "{story} {scene} {text}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_kept_and_read_again() {
        let mut notes = SceneNotes::default();
        notes.write("lunch", 2, "Ask first.\nC:\\news, 30 s");
        notes.write("msi", 1, "Short");
        notes.write("msi", 2, "  ");
        let kept = notes.to_string();
        assert_eq!(kept.lines().count(), 2);
        assert_eq!(SceneNotes::read(&kept), notes);
        assert_eq!((notes.of("lunch", 2), notes.of("lunch", 1)), ("Ask first.\nC:\\news, 30 s", ""));
        notes.write("msi", 1, "");
        assert_eq!(notes.of("msi", 1), "");
        assert_eq!(SceneNotes::read("no number\nlunch x y\n"), SceneNotes::default());
    }
}
