//! Checks the tasks of a story: whether a scene's own acts reach its goals, with what it allows, and whether there is a shorter way.

use std::collections::BTreeSet;

use crate::cmdlets::Language;
use crate::engine::{Action, Goal, Session, TaskSearch, TaskWay};
use crate::scenario::{Beat, Scenario, SceneGoal};
use crate::tenant::{Tenant, UserId};
use crate::text::{Locale, Text};
use crate::wording;

use super::Mistake;

/// The tasks of a story that are checked, the first ones.
const MAX_TASKS: usize = 10;

/// How many acts are tried for a shorter way: a short while.
const MOST_TRIES: u32 = 4_000;

/// What is wrong with the tasks of a story.
pub fn mistakes(scenario: &Scenario, language: &dyn Language, locale: &Locale) -> Vec<Mistake> {
    let tasks = scenario.beats.iter().enumerate().filter(|(_, beat)| beat.is_task()).take(MAX_TASKS);
    let parts = scenario.scripts();
    let wrong = tasks.filter_map(|(index, beat)| {
        let mut session = Session::sample();
        language.rehearse(&mut session, parts.get(..=index).unwrap_or(&parts));
        Some(Mistake { line: beat.line, what: mistake(beat, &session, language, locale)? })
    });
    wrong.collect()
}

/// What is wrong with a task that is set where a session stands.
fn mistake(task: &Beat, set: &Session, language: &dyn Language, locale: &Locale) -> Option<String> {
    let step = set.step();
    if task.directives.attempt(set, step).is_solved() {
        return Some(locale.say(Text::EditorGoalEarly));
    }
    let mut way = set.clone();
    language.rehearse(&mut way, &[&task.script]);
    let attempt = task.directives.attempt(&way, step);
    if let Some(name) = &attempt.broken {
        return Some(locale.say(Text::EditorGoalBarred { name }));
    }
    if !attempt.is_solved() {
        return Some(locale.say(Text::EditorGoalUnmet));
    }
    let shorter = shorter_way(task, set, &way, attempt.acts as usize)?;
    let deeds = shorter.iter().map(|act| wording::sentence(&wording::action(way.tenant(), act, locale), locale));
    Some(locale.say(Text::EditorGoalShorter { deeds: &wording::sentences(deeds, locale) }))
}

/// A way of fewer acts, as far as it is found in a short while.
fn shorter_way(task: &Beat, set: &Session, way: &Session, acts: usize) -> Option<Vec<Action>> {
    let goals: Vec<Goal> = task.directives.goals.iter().map(|goal: &SceneGoal| goal.in_tenant(set.tenant())).collect::<Option<_>>()?;
    let people: BTreeSet<UserId> = way.tenant().messages().iter().flat_map(|message| [message.from, message.to]).collect();
    let people: Vec<UserId> = people.into_iter().collect();
    let may = |act: &Action, tenant: &Tenant| !task.directives.bars_act(act, tenant);
    let search = TaskSearch { goals: &goals, people: &people, may: &may, most_tries: MOST_TRIES };
    match search.shortest(set.moment(), acts.checked_sub(1)?) {
        TaskWay::Found(shorter) => Some(shorter),
        TaskWay::Nowhere | TaskWay::TooMany => None,
    }
}
