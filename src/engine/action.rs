//! What is played on a session and how the log keeps it. Plain data: nothing is played here.

use crate::tenant::{Command, Millis, SimTime};

use super::drive::FileChange;

/// One step of a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A command is given to the tenant.
    Act(Command),
    /// The clock moves forward by this length; everything that falls due meanwhile happens.
    Wait(Millis),
    /// The clock moves forward to the next timer; it stands still where no timer is running.
    WaitNext,
    /// A file of the virtual drive changes. It is a step like any other: it can be undone, and a shared session has its files.
    File(FileChange),
    /// The session starts over. It never stands in a log: it opens a branch of its own.
    Reset(StartPoint),
}

impl Action {
    /// Whether only time passes.
    pub const fn is_wait(&self) -> bool {
        match self {
            Self::Wait(_) | Self::WaitNext => true,
            Self::Act(_) | Self::File(_) | Self::Reset(_) => false,
        }
    }
}

/// The tenant that a branch begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartPoint {
    /// The tenant that the session was created with.
    Start,
    /// A tenant without users.
    Empty,
}

/// The actions of one statement, which are undone and redone together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UndoGroup(pub u32);

/// One entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The action that was played.
    pub action: Action,
    /// The group it is undone with.
    pub group: UndoGroup,
    /// The virtual time when it began.
    pub began_at: SimTime,
    /// The virtual time when it ended; later than `began_at` only for a wait.
    pub ended_at: SimTime,
}
