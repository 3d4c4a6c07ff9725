//! The names of the worlds of a session: what is different in each, or the name that somebody gave it.

use crate::engine::Action;
use crate::tenant::Change;
use crate::text::Text;
use crate::wording;

use crate::app::model::{Model, Standing, worlds};

use super::orders;

/// A world in the list of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorldRow {
    /// Its number in the session.
    pub branch: usize,
    /// What it is called.
    pub name: String,
    /// Whether the session stands in it.
    pub is_here: bool,
    /// Whether it may be deleted.
    pub may_go: bool,
}

/// The name of a branch: the one that it was given, the change or the act that opened it, or that it is the one that was there first.
pub fn name(model: &Model, branch: usize) -> String {
    let (session, locale) = (model.session(), model.locale());
    let Some(info) = session.branches().nth(branch) else { return String::new() };
    if let Some(name) = info.name {
        return name.to_string();
    }
    let act = |action: &Action| wording::action(session.tenant(), action, locale);
    match (info.change, info.origin) {
        (Some(Change::LeftOut(step)), Some((from, ..))) => {
            let left_out = session.action_of(from, step.0).map(act).unwrap_or_default();
            locale.say(Text::WhatIfLeftOut { act: &left_out })
        }
        (Some(change), _) => wording::change(session, change, locale),
        (None, Some((.., Some(action)))) => match session.reordered(branch) {
            Some(acts) => orders::in_turn(&acts.into_iter().map(act).collect::<Vec<_>>(), locale),
            None => act(action),
        },
        // It ends where the other one goes on.
        (None, Some((from, at_step, None))) => {
            let next = session.action_of(from, at_step + 1).map(act).unwrap_or_default();
            locale.say(Text::WhatIfLeftOut { act: &next })
        }
        (None, None) => first_world(model, branch),
    }
}

/// The name of the world that was there first: what was done after the story, where something was, and what the story tells where one is told.
fn first_world(model: &Model, branch: usize) -> String {
    let (session, locale) = (model.session(), model.locale());
    let Some(story) = model.stories().player() else { return locale.say(Text::ClockFirstWorld) };
    let (told_in, end) = story.place();
    let went_on = session.action_of(branch, end + 1).filter(|_| told_in == branch && story.standing() == Standing::Altered);
    went_on.map_or_else(|| locale.say(Text::CompareAsTold), |action| wording::action(session.tenant(), action, locale))
}

/// All worlds that are there.
pub fn list(model: &Model) -> Vec<WorldRow> {
    let (session, here) = (model.session(), model.session().branch_index());
    let there = session.branches().enumerate().filter(|(_, info)| !info.is_removed);
    there
        .map(|(branch, _)| WorldRow {
            branch,
            name: name(model, branch),
            is_here: branch == here,
            may_go: branch != 0 && branch != here && worlds::may_go(branch, model.stories()),
        })
        .collect()
}
