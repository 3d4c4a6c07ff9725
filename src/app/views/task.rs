//! The task that a story has come to: its goals, what was done, the hints that were asked for, and whether it is solved.

use std::rc::Rc;

use crate::engine::Action;
use crate::scenario::{Attempt, Beat, SceneGoal};
use crate::tenant::{MessageId, MessageState, Tenant, UserId};
use crate::text::Text;
use crate::wording;

use crate::app::model::Model;

/// A task on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView {
    /// What shall become of messages.
    pub goals: Vec<GoalRow>,
    /// How many acts were done, in words.
    pub acts: String,
    /// How many acts are known to be enough, in words.
    pub fewest: String,
    /// What is not allowed, in words; `None` where everything is.
    pub barred: Option<String>,
    /// That something was done that is not allowed.
    pub broken: Option<String>,
    /// The hints that were asked for.
    pub hints: Vec<String>,
    /// The words of the button for the next hint, where there is one.
    pub next_hint: Option<String>,
    /// What is said of the way that solved it.
    pub solved: Option<String>,
}

/// A goal as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalRow {
    /// Which message shall be in which state.
    pub words: String,
    /// The state in which it shall be.
    pub state: MessageState,
    /// Whether the goal is reached.
    pub is_met: bool,
}

/// The task of the moment.
pub fn view(model: &Model) -> Option<Rc<TaskView>> {
    let attempt = model.stories().attempt(model.session())?;
    let (task, locale) = (model.stories().player()?.task()?, model.locale());
    let directives = &task.directives;
    let goal = |(goal, met): (&SceneGoal, &bool)| GoalRow { words: goal_words(model, goal), state: goal.state, is_met: *met };
    let fewest = locale.say(Text::TaskFewest { count: task.fewest_acts() as u64 });
    let hints = hints(model, task);
    let (at, of) = (hints.len() + 1, directives.hint_count());
    let is_solved = attempt.is_solved();
    let next_hint = (at <= of && !is_solved).then(|| locale.say(Text::TaskHint { at: at as u64, of: of as u64 }));
    Some(Rc::new(TaskView {
        goals: directives.goals.iter().zip(&attempt.met).map(goal).collect(),
        acts: locale.say(Text::TaskActs { count: attempt.acts.into() }),
        barred: (!directives.bars.is_empty()).then(|| locale.say(Text::TaskBarred { names: &wording::list(&directives.bars, locale) })),
        broken: attempt.broken.as_ref().map(|name| locale.say(Text::TaskBroken { name })),
        next_hint,
        solved: is_solved.then(|| solved_words(model, task, &attempt)),
        hints,
        fewest,
    }))
}

/// Whether a task stands on the page that is not solved: nothing may show a way then.
pub fn is_open(model: &Model) -> bool {
    model.stories().attempt(model.session()).is_some_and(|attempt| !attempt.is_solved())
}

/// What is said of a solved task: in how many acts, and whether fewer are known.
fn solved_words(model: &Model, task: &Beat, attempt: &Attempt) -> String {
    let (locale, fewest) = (model.locale(), task.fewest_acts());
    let fewer = if attempt.acts as usize > fewest { Text::TaskFewest { count: fewest as u64 } } else { Text::TaskSolvedFewest };
    wording::sentences([locale.say(Text::TaskSolved { count: attempt.acts.into() }), locale.say(fewer)], locale)
}

fn goal_words(model: &Model, goal: &SceneGoal) -> String {
    let (tenant, locale) = (model.session().tenant(), model.locale());
    let state = locale.say(wording::message_state(goal.state));
    let found = goal.in_tenant(tenant).and_then(|goal| goal.between.or_else(|| people(tenant, goal.message)));
    locale.say(match found {
        Some((from, to)) => {
            Text::TaskGoalOf { from: wording::first_name(tenant, from), to: wording::first_name(tenant, to), state: &state }
        }
        None => Text::TaskGoal { number: goal.message.into(), state: &state },
    })
}

fn people(tenant: &Tenant, message: MessageId) -> Option<(UserId, UserId)> {
    tenant.message(message).map(|message| (message.from, message.to))
}

/// The hints that were asked for: the author's, or the rule that decides, the cmdlets that are enough, and one way.
fn hints(model: &Model, task: &Beat) -> Vec<String> {
    let Some(asked) = model.stories().hints() else { return Vec::new() };
    let (tenant, locale) = (model.session().tenant(), model.locale());
    if !task.directives.hints.is_empty() {
        return task.directives.hints.iter().take(asked.told).map(|hint| hint.say(locale)).collect();
    }
    let rule = asked.rule.map(|rule| locale.say(Text::TaskHintRule { rule: &locale.say(wording::rule(rule)) }));
    let cmdlets: Vec<String> = asked.cmdlets.iter().cloned().collect();
    let deed = |act: &Action| wording::sentence(&wording::action(tenant, act, locale), locale);
    let deeds = wording::sentences(asked.way.iter().map(deed), locale);
    let all = [
        rule.unwrap_or_else(|| locale.say(Text::TaskFewest { count: task.fewest_acts() as u64 })),
        locale.say(Text::TaskHintCmdlets { names: &wording::list(&cmdlets, locale) }),
        locale.say(Text::TaskHintActs { deeds: &deeds }),
    ];
    all.into_iter().take(asked.told).collect()
}

/// What is announced once the task is solved, or something was done that it does not allow.
pub fn spoken(model: &Model) -> Option<String> {
    let view = view(model)?;
    view.solved.clone().or_else(|| view.broken.clone())
}
