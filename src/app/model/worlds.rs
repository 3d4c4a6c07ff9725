//! The worlds of a session: their names, and those that are no longer wanted. What they hold is the session's own.

use std::rc::Rc;

use crate::app::link::{LinkProblem, PackedWorld, WorldRole};
use crate::engine::Session;

use super::acting::Acting;
use super::stories::Stories;

/// The longest name of a world, in characters.
const MAX_NAME_CHARS: usize = 80;

/// Something that happened to a world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorldEvent {
    /// It was given a name; an empty one takes its name away.
    Renamed(usize, String),
    /// It is no longer wanted.
    Removed(usize),
}

/// Takes in what happened. The world where the session stands stays, the first one, and the one that a story is told in.
pub fn update(event: WorldEvent, acting: &mut Acting<'_>, stories: &Stories) {
    match event {
        WorldEvent::Renamed(branch, name) => {
            let name: String = name.trim().chars().take(MAX_NAME_CHARS).collect();
            acting.session.rename_branch(branch, (!name.is_empty()).then(|| Rc::from(name)));
        }
        WorldEvent::Removed(branch) => {
            if may_go(branch, stories) && acting.session.remove_branch(branch) {
                acting.reading.part(branch);
            }
        }
    }
}

/// Whether a world may be removed as far as the story is concerned: its way does not lead through it.
pub fn may_go(branch: usize, stories: &Stories) -> bool {
    stories.player().is_none_or(|story| story.place().0 != branch && story.ends().iter().all(|(end, _)| *end != branch))
}

/// Plays the other worlds of a session and keeps them beside the one where it stands. Where two are compared, they are from now on.
///
/// # Errors
/// The first one that does not play; the others are kept.
pub fn adopt(worlds: &[PackedWorld], acting: &mut Acting<'_>) -> Result<(), LinkProblem> {
    let mut outcome = Ok(());
    for world in worlds {
        let Some(language) = acting.language.get() else { return Err(LinkProblem::NoLanguage) };
        let mut other = acting.session.clone();
        other.seek(world.fork);
        if let Some(error) = language.replay(&mut other, &world.script).errors().next() {
            outcome = outcome.and(Err(LinkProblem::DoesNotPlay { line: error.position.0 }));
            continue;
        }
        let here = acting.session.branch_index();
        let branch = if world.role == WorldRole::First { acting.session.adopt_origin(&other) } else { acting.session.adopt(&other) };
        acting.session.rename_branch(branch, world.name.clone());
        match world.role {
            WorldRole::Kept => {}
            WorldRole::First => acting.reading.compare((branch, here)),
            WorldRole::Second => acting.reading.compare((here, branch)),
        }
    }
    outcome
}

/// Which two branches are compared: those that were chosen, while one of them is the current one; otherwise the current one with its origin,
/// the first one with the newest that came from it, and any with the newest other one.
pub fn pair(session: &Session, chosen: Option<(usize, usize)>) -> Option<(usize, usize)> {
    let here = session.branch_index();
    let there: Vec<usize> = session.branches().enumerate().filter(|(_, info)| !info.is_removed).map(|(branch, _)| branch).collect();
    let is_there = |branch: usize| there.contains(&branch);
    let chosen =
        chosen.filter(|(first, second)| first != second && is_there(*first) && is_there(*second) && (*first == here || *second == here));
    let origin = |branch: usize| session.branches().nth(branch)?.origin.map(|(from, ..)| from);
    let own = || origin(here).filter(|from| is_there(*from)).map(|from| (from, here));
    let newest = || there.iter().rev().find(|branch| origin(**branch) == Some(here)).map(|newest| (here, *newest));
    let any = || there.iter().rev().find(|branch| **branch != here).map(|other| (*other, here));
    chosen.or_else(own).or_else(newest).or_else(any)
}
