//! Records a story: what is done becomes lines, what is said becomes beats. A recording keeps only where each beat began; the lines
//! are the session's own.

use crate::cmdlets::lines_since;
use crate::engine::StartPoint;
use crate::text::Text;

use super::super::model::Model;
use super::super::story::is_behind_us;

/// A recording that goes on.
pub struct Recording {
    /// Where each beat began, as branch and step, and what is told.
    said: Vec<((usize, u32), String)>,
}

/// What the page shows while it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingView {
    /// How many beats there are.
    pub beats: usize,
    /// What was said last.
    pub last: Option<String>,
}

impl Recording {
    /// How it stands.
    pub fn view(&self) -> RecordingView {
        RecordingView { beats: self.said.len(), last: self.said.last().map(|said| said.1.clone()) }
    }
}

/// From now on.
pub fn start(model: &mut Model) {
    model.story = None;
    model.dialog = None;
    model.editor.recording = Some(Recording { said: Vec::new() });
}

/// A beat begins here. A narration is one line.
pub fn say(model: &mut Model, narration: &str) {
    let here = (model.session.branch_index(), model.session.step());
    let narration = narration.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(recording) = model.editor.recording.as_mut().filter(|_| !narration.is_empty()) {
        // Whoever says something else before doing anything has thought better of it.
        recording.said.retain(|said| said.0 != here);
        recording.said.push((here, narration));
    }
}

/// The story that was recorded: what was done before anything was said is its setting. Beats of branches that were left are left out.
pub fn stop(model: &mut Model) -> Option<String> {
    let recording = model.editor.recording.take()?;
    let mut session = model.session.clone();
    session.seek(session.steps());
    let lines = lines_since(&session, 0);
    let said = recording.said.into_iter().filter(|said| is_behind_us(&session, said.0));
    let mut said: Vec<(usize, String)> = said.map(|((_, step), words)| (step as usize, words)).collect();
    if said.is_empty() {
        said.push((0, model.locale.say(Text::EditorWholeStory)));
    }
    let mut text = format!("#scenario my-story\n#title {}\n", model.locale.say(Text::EditorNewTitle));
    if session.start_point() == StartPoint::Empty {
        text.push_str("Reset-Sim -Empty\n");
    }
    for (step, line) in lines.iter().enumerate() {
        say_beats(&mut text, &mut said, step);
        text.push_str(line);
        text.push('\n');
    }
    say_beats(&mut text, &mut said, lines.len());
    Some(text)
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
