//! Questions to practice with, as stories: a first scene in which nothing has happened, and one that asks. So they are told, answered, and explained as any story is.

use crate::cmdlets::line_of;
use crate::engine::{PracticeTheme, Session, exercise};
use crate::tenant::UserId;

/// A question to practice with: the same for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeRun {
    /// What the questions are about.
    pub theme: PracticeTheme,
    /// What all of them are made from, from 1.
    pub seed: u64,
    /// Which one of them it is, from 1.
    pub number: u32,
}

impl PracticeRun {
    /// The question with which a theme begins where nothing else is said.
    pub const fn first(theme: PracticeTheme) -> Self {
        Self { theme, seed: 1, number: 1 }
    }

    /// The question after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self { number: self.number.saturating_add(1), ..self }
    }
}

/// The file of the story that asks a question.
pub fn practice_story(run: PracticeRun) -> String {
    let PracticeRun { theme, seed, number } = run;
    let exercise = exercise(theme, seed, number);
    let mut session = Session::sample();
    let mut lines = String::new();
    for act in &exercise.acts {
        lines.push_str(&line_of(act, session.tenant()));
        lines.push('\n');
        let group = session.new_group();
        _ = session.act(act.clone(), group);
    }
    let name = |user: UserId| session.tenant().user(user).map_or_else(String::new, |user| user.name.to_string());
    let (theme, from, to) = (theme.name(), name(exercise.people.0), name(exercise.people.1));
    let ask = exercise.message;
    format!(
        "#scenario practice-{theme}-{seed}-{number}\n#title  scenario-practice-{theme}\n#cast   \"{from}\" \"{to}\"\n#: scenario-practice-question\n#: scenario-practice-outcome\n#@ ask {ask}\n{lines}"
    )
}
