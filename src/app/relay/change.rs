//! How a session came to where it stands, so that another window of the same tenant can come there too.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::cmdlets::script_since;
use crate::engine::{Action, Session};

/// Where a session stood before something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The number of the branch.
    pub branch: usize,
    /// The step, counted from 0.
    pub step: u32,
    /// The number of steps that the branch had.
    pub steps: u32,
}

/// How the session came from there to here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionChange {
    /// These lines were run there; in the past that began a what-if branch.
    Ran {
        /// The lines, one for each step.
        script: String,
        /// Where the session stood before.
        from: Cursor,
    },
    /// The session went to another step of the same branch.
    Sought,
    /// The session is on another branch: another window loads it as a whole.
    Other,
}

impl Cursor {
    /// Where a session stands.
    pub fn of(session: &Session) -> Self {
        Self { branch: session.branch_index(), step: session.step(), steps: session.steps() }
    }

    /// How the session came from here to where it is now; `None` where it has not moved.
    pub fn change_to(self, session: &Session) -> Option<SessionChange> {
        let here = Self::of(session);
        let grew = here.step == here.steps && here.step > self.step;
        let went_on = here.branch == self.branch && self.step == self.steps && grew;
        let what_if = here.branch != self.branch && self.opened(session) && grew;
        if here == self {
            None
        } else if went_on || what_if {
            Some(SessionChange::Ran { script: script_since(session, self.step), from: self })
        } else if here.branch == self.branch && here.steps == self.steps {
            Some(SessionChange::Sought)
        } else {
            Some(SessionChange::Other)
        }
    }

    /// Whether the session's branch is the what-if branch that an act from here began.
    fn opened(self, session: &Session) -> bool {
        let newest = session.branches().len() == session.branch_index() + 1;
        let opened = session.branches().nth(session.branch_index()).and_then(|branch| branch.opened);
        newest && opened.is_some_and(|(from, at, by)| from == self.branch && at == self.step && !matches!(by, Some(Action::Reset(_))))
    }
}

impl Serialize for SessionChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Ran { script, from } => {
                map.serialize_entry("kind", "ran")?;
                map.serialize_entry("script", script)?;
                map.serialize_entry("from", &from.step)?;
                map.serialize_entry("steps", &from.steps)?;
            }
            Self::Sought => map.serialize_entry("kind", "sought")?,
            Self::Other => map.serialize_entry("kind", "other")?,
        }
        map.end()
    }
}
