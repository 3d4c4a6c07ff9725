//! The application as those reach it who do not draw it: a host page, and the other windows of the same session.

use super::effect::Report;
use super::{Model, Msg, Origin};

/// The application as a host or another window reaches it.
pub trait Door {
    /// Reads the application.
    fn read<T>(&self, read: impl FnOnce(&Model) -> T) -> T;

    /// Hands a message in, whose effects are performed later. Returns what it reports.
    fn apply(&mut self, origin: Origin, msg: Msg) -> Option<Report>;
}
