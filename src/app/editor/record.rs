//! Records a story: what is done becomes lines, what is said becomes beats. A recording keeps only where each beat began; the lines
//! are the session's own.

use crate::cmdlets::lines_since;
use crate::engine::{Session, StartPoint};
use crate::text::{Locale, Text};

/// A recording that goes on.
#[derive(Default)]
pub struct StoryRecording {
    /// Where each beat began, as branch and step, and what is told.
    said: Vec<((usize, u32), String)>,
}

/// What the page shows while a recording goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingView {
    /// The number of beats so far.
    pub beats: usize,
    /// The narration of the last beat.
    pub last: Option<String>,
}

impl StoryRecording {
    /// What the page shows of it.
    pub fn view(&self) -> RecordingView {
        RecordingView { beats: self.said.len(), last: self.said.last().map(|said| said.1.clone()) }
    }

    /// Begins a beat at the session's current step. A narration is one line.
    pub fn say(&mut self, session: &Session, narration: &str) {
        let here = (session.branch_index(), session.step());
        let narration = narration.split_whitespace().collect::<Vec<_>>().join(" ");
        if !narration.is_empty() {
            // A second narration before anything was done replaces the first.
            self.said.retain(|said| said.0 != here);
            self.said.push((here, narration));
        }
    }

    /// The story that was recorded: what was done before the first narration is its setting. Beats of branches that were left are left
    /// out.
    pub fn story(self, session: &Session, locale: &Locale) -> String {
        let mut session = session.clone();
        session.seek(session.steps());
        let lines = lines_since(&session, 0);
        let said = self.said.into_iter().filter(|((branch, step), _)| session.includes(*branch, *step));
        let mut said: Vec<(usize, String)> = said.map(|((_, step), words)| (step as usize, words)).collect();
        if said.is_empty() {
            said.push((0, locale.say(Text::EditorWholeStory)));
        }
        let mut text = format!("#scenario my-story\n#title {}\n", locale.say(Text::EditorNewTitle));
        if session.start_point() == StartPoint::Empty {
            text.push_str("Reset-Sim -Empty\n");
        }
        for (step, line) in lines.iter().enumerate() {
            say_beats(&mut text, &mut said, step);
            text.push_str(line);
            text.push('\n');
        }
        say_beats(&mut text, &mut said, lines.len());
        text
    }
}

/// Writes the beats that begin at a step or before it.
fn say_beats(text: &mut String, said: &mut Vec<(usize, String)>, step: usize) {
    let due = said.iter().take_while(|said| said.0 <= step).count();
    for (_, words) in said.drain(..due) {
        text.push_str("#: ");
        text.push_str(&words);
        text.push('\n');
    }
}
