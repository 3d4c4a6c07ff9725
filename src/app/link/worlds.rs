//! The other worlds of a session as they travel with it: where each goes its own way, and its lines from there on. They are comments of the
//! pack's script, so that whoever does not know them reads the session alone.

use std::fmt::Write;
use std::rc::Rc;

use crate::cmdlets::{script_of, script_since};
use crate::engine::Session;

use super::LinkProblem;
use crate::app::names::names;

const WORLD: &str = "#world ";
const LINE: &str = "#| ";

/// The most worlds that travel with a session, the newest.
const MOST_WORLDS: usize = 8;

names! {
    /// What another world is to the one that the session stands in.
    WorldRole {
        /// It is kept beside it.
        Kept = "kept",
        /// The two are compared, and the other one comes first.
        First = "versus",
        /// The two are compared, and the other one comes second.
        Second = "whatif",
    }
}

/// Another world of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackedWorld {
    /// How many steps it shares with the session's own.
    pub fork: u32,
    /// What it is to that one.
    pub role: WorldRole,
    /// The name that somebody gave it.
    pub name: Option<Rc<str>>,
    /// Its steps from there on, a line for each.
    pub script: String,
}

impl PackedWorld {
    /// Writes it as comments.
    pub(super) fn write(&self, text: &mut String) {
        let _ = write!(text, "{WORLD}{} {}", self.fork, self.role.name());
        if let Some(name) = &self.name {
            let _ = write!(text, " {}", name.replace(['\r', '\n'], " "));
        }
        text.push('\n');
        for line in self.script.lines() {
            let _ = writeln!(text, "{LINE}{line}");
        }
    }
}

/// Reads the worlds with which a text begins; what follows is left.
///
/// # Errors
/// A world without the step after which it begins.
pub(super) fn read(text: &mut &str) -> Result<Vec<PackedWorld>, LinkProblem> {
    let mut worlds = Vec::new();
    while let Some(rest) = text.strip_prefix(WORLD) {
        let (head, mut behind) = rest.split_once('\n').unwrap_or((rest, ""));
        let mut parts = head.splitn(3, ' ');
        let fork = parts.next().and_then(|word| word.trim_end().parse().ok()).ok_or(LinkProblem::NoStep)?;
        let role = parts.next().and_then(|word| WorldRole::named(word.trim_end())).unwrap_or(WorldRole::Kept);
        let name = parts.next().map(str::trim).filter(|name| !name.is_empty()).map(Rc::from);
        let mut script = String::new();
        while let Some(line) = behind.strip_prefix(LINE) {
            let (line, next) = line.split_once('\n').unwrap_or((line, ""));
            script.push_str(line);
            script.push('\n');
            behind = next;
        }
        worlds.push(PackedWorld { fork, role, name, script });
        *text = behind;
    }
    Ok(worlds)
}

/// A world of a session, seen from the one where it stands; `None` for that one itself, and for one that was removed.
pub fn world_of(session: &Session, branch: usize, role: WorldRole) -> Option<PackedWorld> {
    let info = session.branches().nth(branch).filter(|info| branch != session.branch_index() && !info.is_removed)?;
    let mut other = session.clone();
    let shared = session.counterpart(branch)?.shared;
    other.switch_branch(branch);
    let (fork, script) =
        if other.start_point() == session.start_point() { (shared, script_since(&other, shared)) } else { (0, script_of(&other)) };
    Some(PackedWorld { fork, role, name: info.name.cloned(), script })
}

/// All other worlds of a session, the newest that there is room for; `compared` says which two stand beside each other.
pub fn worlds_of(session: &Session, compared: Option<(usize, usize)>) -> Vec<PackedWorld> {
    let all = (0..session.branches().len()).filter_map(|branch| world_of(session, branch, role_of(session, branch, compared)));
    let mut worlds: Vec<PackedWorld> = all.collect();
    let kept = worlds.len().saturating_sub(MOST_WORLDS);
    worlds.drain(..kept);
    worlds
}

fn role_of(session: &Session, branch: usize, compared: Option<(usize, usize)>) -> WorldRole {
    let here = session.branch_index();
    match compared {
        Some((first, second)) if first == branch && second == here => WorldRole::First,
        Some((first, second)) if second == branch && first == here => WorldRole::Second,
        Some(_) | None => WorldRole::Kept,
    }
}

/// The world that a session is compared with, where the session stands in one of the two.
pub fn compared_world(session: &Session, compared: Option<(usize, usize)>) -> Option<PackedWorld> {
    let here = session.branch_index();
    let (first, second) = compared.filter(|(first, second)| *first == here || *second == here)?;
    let other = if first == here { second } else { first };
    world_of(session, other, role_of(session, other, compared))
}
